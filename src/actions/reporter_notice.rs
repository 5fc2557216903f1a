//! A reporter asks to be told by mail when there is something new: gives an address, shows with a mailed code that it is
//! theirs, and stops it again.
//!
//! What an address is answered does not depend on who else gave it: nobody learns here whether somebody uses this place.

use time::OffsetDateTime;

use super::invitation_row::code_digest;
use super::notice_row::{self, Notice, Stage, Waiting};
use super::notice_state::{Code, Offer, load, offer, standing};
use super::reporter_session::{ReporterSession, write_session};
use super::throttle::NoTurn;
use super::{ActionError, Portal};
use crate::clock::{day_of, rounded_up};
use crate::domain::email;
use crate::domain::reporter_notice::{CODE_LIVES, TRIES, mailbox, next_batch};
use crate::i18n::Language;
use crate::seal::{self, Entropy, IndexPurpose};
use crate::store::ids::RowId;
use crate::store::jobs::JobRow;
use crate::store::reporter_notices::{self, NoticeRow};
use crate::store::{Conn, StoreError, WriteFault, cases, deletions, jobs, reports};

/// How often it is tried when something else was written at the same moment.
const AGAIN: u32 = 5;

/// What became of an address that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A code is on its way.
    Mailed,
    /// The session had locked: the address waits, sealed, until the reporter is back.
    Kept,
}

/// Why a code was not mailed or not taken.
#[derive(Debug, thiserror::Error)]
pub enum NoticeFault {
    /// Not the shape of an address.
    #[error("this is no email address")]
    Address,
    /// Too many codes were asked for in this report just now.
    #[error("several codes were asked for just now")]
    Wait,
    /// This report named other addresses today.
    #[error("two other addresses were named today")]
    Addresses,
    /// So many codes were mailed from here that no more leave now.
    #[error("many codes were mailed just now")]
    Busy,
    /// There is nothing that could be told.
    #[error("no body works on this report")]
    NothingToTell,
    /// The code is wrong.
    #[error("the code is wrong")]
    Code,
    /// The code was wrong too often.
    #[error("the code was wrong too often")]
    UsedUp,
    /// The code is too old.
    #[error("the code is too old")]
    Expired,
    /// No code is waited for.
    #[error("no code is waited for")]
    NotAsked,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<NoTurn> for NoticeFault {
    fn from(why: NoTurn) -> Self {
        match why {
            NoTurn::Own => Self::Wait,
            NoTurn::Addresses => Self::Addresses,
            NoTurn::All => Self::Busy,
        }
    }
}

impl From<StoreError> for NoticeFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

impl WriteFault for NoticeFault {
    fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Action(error) => error.store(),
            _ => None,
        }
    }
}

/// Mails a code to an address, in the place of one that is waited for. One that is confirmed stays: it is stopped first. All
/// mails to it are in this language: it rests sealed beside the address, and goes with it.
///
/// # Errors
/// See [`NoticeFault`].
pub async fn ask(
    portal: &Portal,
    session: &mut ReporterSession,
    typed: &str,
    language: Language,
) -> Result<Asked, NoticeFault> {
    let now = portal.clock.now();
    session.touch(now);
    if session.is_locked(now) {
        if !typed.trim().is_empty() {
            session.typed_address = Some(typed.to_owned());
        }
        write_session(portal, session).await?;
        return Ok(Asked::Kept);
    }
    // It is used now, or given back on the page.
    session.typed_address = None;
    write_session(portal, session).await?;
    let address = email::address(typed).ok_or(NoticeFault::Address)?;
    if offer(portal, session).await? != Offer::Open {
        return Err(NoticeFault::NothingToTell);
    }
    let (seen, notice) = load(portal, session).await?;
    if notice.is_some_and(|notice| matches!(notice.stage, Stage::Confirmed)) {
        return Ok(Asked::Mailed);
    }
    mail_code(portal, session, seen, (address, language)).await
}

/// Mails another code to the address that waits for one.
///
/// # Errors
/// See [`NoticeFault`]; [`ActionError::Denied`] while the session is locked.
pub async fn ask_again(
    portal: &Portal,
    session: &mut ReporterSession,
    language: Language,
) -> Result<Asked, NoticeFault> {
    session.require_in_time(portal.clock.now())?;
    match load(portal, session).await? {
        (seen, Some(notice)) if matches!(notice.stage, Stage::Asked { .. }) => {
            mail_code(portal, session, seen, (&notice.address, language)).await
        }
        _ => Err(NoticeFault::NotAsked),
    }
}

/// Takes the code that was mailed: from the next batch on, mails go out.
///
/// # Errors
/// See [`NoticeFault`]; [`ActionError::Denied`] while the session is locked.
pub async fn confirm(portal: &Portal, session: &mut ReporterSession, code: &str) -> Result<(), NoticeFault> {
    session.require_in_time(portal.clock.now())?;
    for _ in 0..AGAIN {
        match confirm_once(portal, session, code).await {
            Err(NoticeFault::Action(ActionError::Stale)) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale.into())
}

async fn confirm_once(portal: &Portal, session: &ReporterSession, typed: &str) -> Result<(), NoticeFault> {
    let now = portal.clock.now();
    let (Some(row), Some(mut notice)) = load(portal, session).await? else { return Err(NoticeFault::NotAsked) };
    // Pressed twice.
    let Stage::Asked { code, tries, until } = notice.stage else { return Ok(()) };
    match standing(tries, until, now) {
        Code::Works => {}
        Code::UsedUp => return Err(NoticeFault::UsedUp),
        Code::Expired => return Err(NoticeFault::Expired),
    }
    let right = code_digest(typed) == code;
    let due_on = if right {
        notice.stage = Stage::Confirmed;
        notice.mail = None;
        notice.failed_on = None;
        next_batch(day_of(now), hour_of(now), portal.config.notice_hour)
    } else {
        notice.stage = Stage::Asked { code, tries: tries + 1, until };
        row.due_on
    };
    let mut rng = seal::entropy();
    let new = notice.seal(portal, row.report, due_on, &mut rng)?;
    let changes = session.changes(portal);
    let written = portal.db.write(move |conn| -> Result<bool, ActionError> {
        changes.apply(conn)?;
        Ok(reporter_notices::swap(conn, &row, &new)?)
    });
    let written = written.await?;
    session.is_written();
    match (written, right) {
        // Another one was typed at the same moment: it counts, and so does this one.
        (false, _) => Err(ActionError::Stale.into()),
        (true, true) => Ok(()),
        (true, false) if tries + 1 >= TRIES => Err(NoticeFault::UsedUp),
        (true, false) => Err(NoticeFault::Code),
    }
}

/// Stops the mails and deletes the address, with a mail that waits.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn stop(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.require_in_time(portal.clock.now())?;
    session.typed_address = None;
    let (report, today) = (session.report, portal.clock.today());
    let mut rng = seal::entropy();
    let journal = RowId(seal::random_id(&mut rng));
    let changes = session.changes(portal);
    let went = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            let went = notice_row::delete(conn, report)?;
            if went {
                deletions::append(conn, journal, "reporter_notices", report.as_bytes(), today)?;
            }
            changes.apply(conn)?;
            Ok(went)
        })
        .await?;
    session.is_written();
    if went {
        portal.db.forget_deleted().await;
    }
    Ok(())
}

/// Writes that a code is waited for, and the mail that brings it.
async fn mail_code(
    portal: &Portal,
    session: &ReporterSession,
    mut seen: Option<NoticeRow>,
    (address, language): (&str, Language),
) -> Result<Asked, NoticeFault> {
    let (mut rng, now, report) = (seal::entropy(), portal.clock.now(), session.report);
    let index = portal.keys.blind_index(IndexPurpose::NoticeAddress, &mailbox(address));
    let leaves = portal.throttle.notice_code(report.0, index, now)?;
    let code = seal::mailed_code(&mut rng);
    let until = rounded_up(now + CODE_LIVES);
    let mail = leaves.then(|| Waiting::new(portal, Some(code.to_string()), &mut rng));
    let job = mail.is_some().then(|| notice_row::job(portal, report, day_of(until), &mut rng));
    let notice = Notice {
        address: address.to_owned(),
        language: language.tag().to_owned(),
        // Where none leaves, no code is right: there is nothing to guess.
        stage: Stage::Asked {
            code: if mail.is_some() { code_digest(&code) } else { unmatched(&mut rng) },
            tries: 0,
            until,
        },
        told: Vec::new(),
        mail,
        mailed_on: None,
        failed_on: None,
    };
    let row = notice.seal(portal, report, notice_row::over_on(until), &mut rng)?;
    for _ in 0..AGAIN {
        let (row, job, was, changes) = (row.clone(), job.clone(), seen.clone(), session.changes(portal));
        let written = portal.db.write(move |conn| -> Result<(), NoticeFault> {
            write_asked(conn, was.as_ref(), &row, job.as_ref())?;
            changes.apply(conn)?;
            Ok(())
        });
        match written.await {
            // Only what became of the mail before was noted meanwhile: the same code is still waited for.
            Err(NoticeFault::Action(ActionError::Stale)) => {
                let (now_row, now_notice) = load(portal, session).await?;
                let before = seen.as_ref().and_then(|row| Notice::open(portal, row).ok());
                if !before.zip(now_notice).is_some_and(|(before, now)| before.waits_for_the_same_code(&now)) {
                    return Err(ActionError::Stale.into());
                }
                seen = now_row;
            }
            other => {
                other?;
                session.is_written();
                portal.queue_bell.notify_one();
                return Ok(Asked::Mailed);
            }
        }
    }
    Err(ActionError::Stale.into())
}

/// Writes a notice that was asked for, and its mail. Not where it was stopped, or the last case ended, meanwhile.
fn write_asked(
    conn: &mut Conn,
    seen: Option<&NoticeRow>,
    row: &NoticeRow,
    job: Option<&JobRow>,
) -> Result<(), NoticeFault> {
    // The door may have been closed in another tab.
    reports::find(conn, row.report)?.ok_or(ActionError::NotFound)?;
    if cases::count_open_of_report(conn, row.report)? == 0 {
        return Err(NoticeFault::NothingToTell);
    }
    if !reporter_notices::put(conn, seen, row)? {
        return Err(ActionError::Stale.into());
    }
    jobs::delete_of(conn, notice_row::TELL_REPORTER, row.report.as_bytes())?;
    if let Some(job) = job {
        jobs::insert(conn, job)?;
    }
    Ok(())
}

/// A digest that no code has.
fn unmatched(rng: &mut impl Entropy) -> [u8; 32] {
    let mut digest = [0; 32];
    rng.fill_bytes(&mut digest);
    digest
}

/// The hour of a time in seconds since 1970, in UTC.
pub(super) fn hour_of(now: i64) -> u8 {
    OffsetDateTime::from_unix_timestamp(now).unwrap_or(OffsetDateTime::UNIX_EPOCH).hour()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::actions::withdraw_case::withdraw_case;
    use crate::store::ids::ReportId;

    /// How often an address was kept after all.
    async fn rows(fixture: &Fixture, report: ReportId) -> usize {
        fixture.portal.db.read(move |conn| reporter_notices::find(conn, report)).await.unwrap().iter().count()
    }

    #[tokio::test]
    async fn what_overlaps_a_stop_or_the_last_withdrawal_writes_no_address_back() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let report = sent.report;
        let asked = |mark: u8| NoticeRow { report, sealed: vec![mark; 8], due_on: date!(2026 - 11 - 28) };
        let write = |seen: Option<NoticeRow>, new: NoticeRow| {
            fixture.portal.db.write(move |conn| write_asked(conn, seen.as_ref(), &new, None))
        };
        write(None, asked(1)).await.unwrap();
        let twice = write(None, asked(2)).await;
        assert!(matches!(twice, Err(NoticeFault::Action(ActionError::Stale))), "another one is there by now");
        write(Some(asked(1)), asked(2)).await.unwrap();

        let mut session = fixture.session(&sent).await;
        stop(&fixture.portal, &mut session).await.unwrap();
        let late = write(Some(asked(2)), asked(3)).await;
        assert!(matches!(late, Err(NoticeFault::Action(ActionError::Stale))));
        assert_eq!(rows(&fixture, report).await, 0, "it was stopped meanwhile");

        withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap();
        assert!(matches!(write(None, asked(4)).await, Err(NoticeFault::NothingToTell)));
        assert_eq!(rows(&fixture, report).await, 0, "no body works on it any more");
    }
}
