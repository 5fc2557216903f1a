//! Writes the mails of one report to one body, while its reporter sends.

use std::sync::Arc;

use tokio::time::{Instant, timeout_at};
use zeroize::Zeroizing;

use super::kept::{self, MadeFor};
use super::paper::paper;
use super::which::MailedAs;
use crate::actions::case_notice::CaseNotice;
use crate::actions::evidence::{KeyOf, keep_whole, keys_of_report, let_go, read_whole};
use crate::actions::set_paper::set_in_turn;
use crate::actions::{ActionError, Portal, body_language, body_row};
use crate::domain::report::Snapshot;
use crate::domain::report_mail::spread;
use crate::mail::notice::Letter;
use crate::mail::report_mail::{Around, Attached, AttachedKind, Closed, Ends, ReportMail, compose, entity};
use crate::seal::{self, Certificate, PortalSigner, ReportSecret};
use crate::store::bodies::BodyRow;
use crate::store::cases::CaseRow;
use crate::store::dispatches::DispatchRow;
use crate::store::ids::{FileId, ReportId};
use crate::store::report_mails::ReportMailRow;
use crate::vault::Room;

/// What goes to one body by mail.
pub(in crate::actions) struct ToMail {
    /// Its row, as it was vouched for.
    pub(in crate::actions) body: BodyRow,
    /// How it goes.
    pub(in crate::actions) mailed_as: MailedAs,
    /// What it gets.
    pub(in crate::actions) snapshot: Snapshot,
}

/// The reporter's side of it: the report with its secret, and the rows of its files.
pub(in crate::actions) type Own<'a> = ((ReportId, &'a ReportSecret), &'a [(FileId, Vec<u8>)]);

/// Writes and keeps the mails of a new case, waiting for a place until then at most. Gives their rows, to be written with the case.
///
/// # Errors
/// When one of them cannot be written or kept. Then none is, and a notice is to go.
pub(in crate::actions) async fn write(
    portal: &Portal,
    own: Own<'_>,
    to: &ToMail,
    case: (&CaseRow, &DispatchRow),
    until: Instant,
) -> Result<Vec<ReportMailRow>, ActionError> {
    let mut kept = Vec::new();
    match write_all(portal, own, to, (case, until), &mut kept).await {
        Ok(()) => Ok(kept),
        Err(error) => {
            let_go(portal, kept.iter().map(|row| row.id).collect()).await;
            Err(error)
        }
    }
}

async fn write_all(
    portal: &Portal,
    (report, files): Own<'_>,
    to: &ToMail,
    ((case, dispatch), until): ((&CaseRow, &DispatchRow), Instant),
    kept: &mut Vec<ReportMailRow>,
) -> Result<(), ActionError> {
    if portal.vault.disk().room().map_err(crate::vault::VaultError::from)? == Room::Short {
        return Err(ActionError::TooMuch);
    }
    let (maker, form) = (Maker::of(portal, &to.mailed_as)?, to.mailed_as.form());
    let about = CaseNotice::of(portal, dispatch, case, &to.body).ok_or(ActionError::NotFound)?;
    let notice = about.notice();
    let language = body_language::of_row(&to.body);
    let snapshot = &to.snapshot;
    let set = set_in_turn(portal, paper(language, snapshot, (&case.reference, notice.body), form));
    let set = timeout_at(until, set).await.map_err(|_| ActionError::TooMany)?;
    let pdf = Zeroizing::new(set.map_err(|_| ActionError::Unreadable)?);
    let keys = keys_of_report(report, files, &snapshot.files)?;
    let sizes: Vec<u64> = snapshot.files.iter().map(|file| file.bytes).collect();
    let spread = spread((pdf.len() + text_bytes(snapshot)) as u64, &sizes, portal.config.mail_most_bytes, form);
    let names = |places: &mut dyn Iterator<Item = usize>| -> Vec<&str> {
        places.filter_map(|at| snapshot.files.get(at)).map(|file| file.name.as_str()).collect()
    };
    let mut report_pdf =
        Some(Attached { name: format!("report-{}.pdf", case.reference), bytes: pdf, kind: AttachedKind::Report });
    let address = body_row::open_address(portal, &to.body)?;
    let fingerprint = maker.fingerprint();
    for (at, carried) in spread.mails.iter().enumerate() {
        let waiting = timeout_at(until, portal.writing_mails.acquire());
        let _place = waiting.await.ok().and_then(Result::ok).ok_or(ActionError::TooMany)?;
        let others = spread.mails.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, other)| other);
        let letter = compose(&ReportMail {
            notice,
            part: at + 1,
            parts: spread.mails.len(),
            snapshot,
            here: names(&mut carried.iter().copied()),
            elsewhere: names(&mut others.copied()),
            at_desk: names(&mut spread.at_desk.iter().copied()),
            closed: fingerprint.as_deref().map_or(Closed::Readable, |fingerprint| Closed::Encrypted { fingerprint }),
        });
        let mut attached: Vec<Attached> = report_pdf.take().into_iter().collect();
        for place in carried {
            let (Some(file), Some(key)) = (snapshot.files.get(*place), keys.get(*place)) else {
                return Err(ActionError::Unreadable);
            };
            let bytes = read_whole(portal, key, file.bytes).await?;
            attached.push(Attached { name: file.name.clone(), bytes, kind: AttachedKind::File });
        }
        let ends = (portal.config.mail_from.clone(), address.clone());
        let maker = maker.clone();
        let made = tokio::task::spawn_blocking(move || maker.make(letter, attached, &ends));
        let mail = made.await.map_err(|_| ActionError::Unreadable)??;
        let of = keep_whole(portal, &mail).await?;
        kept.push(row(portal, dispatch, at, &of, to)?);
    }
    Ok(())
}

/// What a composed mail becomes before it rests.
#[derive(Clone)]
enum Maker {
    /// An armored message, signed at this time (unix seconds).
    Encrypts(Arc<PortalSigner>, Arc<Certificate>, i64),
    /// What it is.
    LeavesReadable,
}

impl Maker {
    fn of(portal: &Portal, mailed_as: &MailedAs) -> Result<Self, ActionError> {
        Ok(match mailed_as {
            MailedAs::Encrypted(certificate) => {
                let signer = portal.signer.as_ref().ok_or(ActionError::Denied)?;
                Self::Encrypts(Arc::clone(signer), Arc::clone(certificate), portal.clock.now())
            }
            MailedAs::Readable => Self::LeavesReadable,
        })
    }

    /// Of the key that signs; none where nothing is signed.
    fn fingerprint(&self) -> Option<String> {
        if let Self::Encrypts(signer, ..) = self { Some(signer.fingerprint()) } else { None }
    }

    fn make(
        &self,
        letter: Letter,
        attached: Vec<Attached>,
        (from, to): &(String, Zeroizing<String>),
    ) -> Result<Zeroizing<Vec<u8>>, ActionError> {
        let around = match self {
            Self::Encrypts(..) => Around::Headers(Ends { from, to }),
            Self::LeavesReadable => Around::Nothing,
        };
        let mail = entity(&around, letter, attached).map_err(|_| ActionError::Unreadable)?;
        let Self::Encrypts(signer, certificate, now) = self else { return Ok(mail) };
        let armored = certificate.sign_and_encrypt(&mail, (signer, *now), &mut seal::entropy());
        armored.map(|armored| Zeroizing::new(armored.into_bytes())).map_err(|_| ActionError::Unreadable)
    }
}

fn row(
    portal: &Portal,
    dispatch: &DispatchRow,
    at: usize,
    of: &KeyOf,
    to: &ToMail,
) -> Result<ReportMailRow, ActionError> {
    let made = MadeFor::now(portal, &to.body, to.mailed_as.form())?;
    Ok(ReportMailRow {
        id: of.file,
        dispatch: dispatch.id,
        place: i32::try_from(at + 1).unwrap_or(i32::MAX),
        sealed: kept::close(portal, (of.file, dispatch.id), &of.key, &made),
    })
}

/// How long the report is as text, about.
fn text_bytes(snapshot: &Snapshot) -> usize {
    let lines = snapshot.sections.iter().flat_map(|section| &section.lines);
    // As quoted-printable a letter that is none of ASCII takes three times as much.
    lines.map(|line| 3 * line.value.len() + 256).sum()
}
