//! A reporter changes what a body may know of them, and whether the case is counted in public figures.
//!
//! While no person at the desk has opened the case, and it has not begun to leave by mail, the snapshot itself is changed: a name that is taken back is nowhere any
//! more. After that the body keeps what it got, and is told.

use super::body_row::{case_mac, verify_case};
use super::case_at_desk::{state_of, told_if_altered};
use super::case_message::{Beside, write};
use super::evidence::let_go;
use super::reporter_session::{About, ReporterSession, Unsent, Written, keep};
use super::{ActionError, Portal, bindings, body_language, report_life};
use crate::domain::case;
use crate::domain::report::{Disclosure, Message, MessageKind, Snapshot};
use crate::domain::situation::Anonymity;
use crate::i18n::{Language, snapshot_words};
use crate::seal::{self, CaseSecret, Sealed};
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::CaseRow;
use crate::store::ids::{CaseId, FileId};
use crate::store::reports::Swap;
use crate::store::{Conn, bodies, messages, report_mails, reporter_cases};

/// How often it is tried when the desk did something at the same moment.
const TRIES: u32 = 5;

/// What the reporter chooses for one body.
pub struct ChangeConsent {
    /// The case.
    pub case: CaseId,
    /// The last message the reporter had before their eyes.
    pub seen: i32,
    /// What the body may know of them.
    pub chosen: Chosen,
}

/// What the body may know, as it was chosen and typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chosen {
    /// How the reporter may be known.
    pub anonymity: Anonymity,
    /// Name and contact as they were typed, whether or not they count.
    pub name: String,
    /// How to reach the reporter.
    pub contact: String,
    /// Whether the case may be counted in public figures.
    pub counted: bool,
}

impl Chosen {
    /// As it waits in a session that locked while it was typed.
    fn to_waiting(&self) -> String {
        let counted = if self.counted { COUNTED } else { "" };
        // The name is one line; what is typed over several goes with the contact.
        format!("{}\n{counted}\n{}\n{}", self.anonymity.code(), self.name.replace('\n', " "), self.contact)
    }

    /// What waits; `None` for a text that is none.
    #[must_use]
    pub fn from_waiting(text: &str) -> Option<Self> {
        let mut lines = text.splitn(4, '\n');
        let (anonymity, counted) = (Anonymity::from_code(lines.next()?)?, lines.next()? == COUNTED);
        let (name, contact) = (lines.next()?.to_owned(), lines.next()?.to_owned());
        Some(Self { anonymity, name, contact, counted })
    }
}

/// The word for a case that may be counted.
const COUNTED: &str = "counted";

/// Changes it. What is chosen already changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] when the case is not of this session's report, [`ActionError::Denied`] when its body left or was asked
/// to stop, [`ActionError::Altered`] when the case is not as it was vouched for; else as for a message.
pub async fn change_consent(
    portal: &Portal,
    session: &mut ReporterSession,
    what: ChangeConsent,
) -> Result<Written, ActionError> {
    let now = portal.clock.now();
    session.touch(now);
    if session.is_locked(now) {
        let unsent = Unsent { case: Some(what.case), about: About::Consent, text: what.chosen.to_waiting() };
        keep(portal, session, unsent).await?;
        return Ok(Written::Kept);
    }
    session.no_longer_waits(About::Consent, Some(what.case));
    for _ in 0..TRIES {
        match try_once(portal, session, &what).await {
            Err(ActionError::Stale) => {}
            other => return other.map(|()| Written::Sent),
        }
    }
    Err(ActionError::Stale)
}

/// The case as it is, opened.
struct Opened {
    row: CaseRow,
    /// The body's wrap of the case secret.
    wrap: Vec<u8>,
    secret: CaseSecret,
    snapshot: Snapshot,
    /// What the body may know now.
    now: Disclosure,
    /// The body's language.
    language: Language,
}

/// How what was chosen is put into effect.
enum Change {
    /// Only whether the case is counted differs, if anything.
    Counted,
    /// The snapshot is changed: nobody has opened it.
    Snapshot(Disclosure),
    /// The body is told: somebody has.
    Message(Disclosure),
}

async fn try_once(portal: &Portal, session: &ReporterSession, what: &ChangeConsent) -> Result<(), ActionError> {
    let case = open(portal, session, what.case).await?;
    let chosen = &what.chosen;
    let disclosure = Disclosure::new(chosen.anonymity, &chosen.name, &chosen.contact, snapshot_words(case.language));
    let change = match case.row.passed_on() {
        _ if case.now == disclosure => Change::Counted,
        None => Change::Snapshot(disclosure),
        Some(_) => Change::Message(disclosure),
    };
    match change {
        Change::Counted => count(portal, session, what).await,
        Change::Snapshot(disclosure) => change_snapshot(portal, session, case, what, &disclosure).await,
        Change::Message(disclosure) => {
            let content = Message {
                kind: MessageKind::ConsentChanged,
                text: String::new(),
                moved_to: None,
                disclosure: Some(disclosure),
                files: Vec::new(),
            };
            write(portal, session, (what.case, Some(what.seen)), &content, Beside::Counted(chosen.counted)).await
        }
    }
}

async fn open(portal: &Portal, session: &ReporterSession, case: CaseId) -> Result<Opened, ActionError> {
    let report = session.report;
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        let row = reporter_cases::find(conn, case, report)?;
        let own = case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?;
        let epoch = row.as_ref().map_or(0, |row| row.epoch);
        let bodys = case_keys::wrap_of(conn, case, Recipient::Body, epoch)?;
        let body = row.as_ref().map_or(Ok(None), |row| bodies::find(conn, &row.body))?;
        let language = body.map_or_else(Language::default, |body| body_language::of_row(&body));
        Ok((row.zip(own), bodys, messages::of_case(conn, case)?, language))
    };
    let (found, wrap, thread, language) = portal.db.read(read).await?;
    let Some((row, own)) = found else { return Err(ActionError::NotFound) };
    let Some(wrap) = wrap.filter(|_| row.is_at_desk()) else { return Err(ActionError::Denied) };
    if !case::takes(state_of(&row)?, MessageKind::ConsentChanged, false) {
        return Err(ActionError::Denied);
    }
    // What is vouched for anew must be what was put there.
    let vouched = verify_case(portal, case, &row.body, row.epoch, &wrap, &row.snapshot, &row.mac);
    told_if_altered(portal, &row.body, vouched).await?;
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(case, &row.body, 0), &own)?;
    let snapshot: Snapshot =
        seal::open_json(&secret, &bindings::snapshot(case), &Sealed::from_bytes(row.snapshot.clone()))?;
    let thread = thread.iter().map(|message| {
        let binding = bindings::message(case, &message.direction, message.sequence, message.last_seen);
        seal::open_json(&secret, &binding, &Sealed::<Message>::from_bytes(message.body_text.clone()))
    });
    let thread = thread.collect::<Result<Vec<Message>, _>>()?;
    let now = Disclosure::now(&snapshot, thread.iter());
    Ok(Opened { row, wrap, secret, snapshot, now, language })
}

async fn count(portal: &Portal, session: &ReporterSession, what: &ChangeConsent) -> Result<(), ActionError> {
    let (at, counted, own) = ((what.case, session.report), what.chosen.counted, session.changes(portal));
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        if !reporter_cases::set_counted(conn, at, counted)? {
            return Err(ActionError::NotFound);
        }
        own.apply(conn)?;
        Ok(())
    };
    portal.db.write(write).await?;
    session.is_written();
    Ok(())
}

async fn change_snapshot(
    portal: &Portal,
    session: &ReporterSession,
    case: Opened,
    what: &ChangeConsent,
    disclosure: &Disclosure,
) -> Result<(), ActionError> {
    let Opened { row, wrap, secret, snapshot, .. } = case;
    let (id, report, today, counted) = (what.case, session.report, portal.clock.today(), what.chosen.counted);
    let changed = disclosure.on(snapshot);
    let sealed = seal::seal_json(&secret, &bindings::snapshot(id), &changed, &mut seal::entropy());
    let sealed = sealed.map_err(|_| ActionError::Unreadable)?.into_bytes();
    let mac = case_mac(portal, id, &row.body, row.epoch, &wrap, &sealed);
    let event = EventRow { kind: "consent_changed".to_owned(), on_day: today, actor: None };
    let own = session.changes(portal);
    let swap = move |conn: &mut Conn| -> Result<Vec<FileId>, ActionError> {
        if reporter_cases::swap_unopened(conn, id, &row.mac, &sealed, &mac)? == Swap::Stale {
            return Err(ActionError::Stale);
        }
        // What waits to leave by mail says what the body may not know any more.
        let mails = report_mails::drop_of_case(conn, id, today)?;
        if !reporter_cases::set_counted(conn, (id, report), counted)? {
            return Err(ActionError::NotFound);
        }
        case_events::append_once_a_day(conn, id, &event)?;
        report_life::renew(conn, report, today)?;
        own.apply(conn)?;
        Ok(mails)
    };
    let mails = portal.db.write(swap).await?;
    session.is_written();
    let_go(portal, mails).await;
    portal.db.forget_deleted().await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_what_was_chosen() {
        for anonymity in Anonymity::ALL {
            let name = "Ruth Example".to_owned();
            let contact = "post box 7\nonly on Mondays".to_owned();
            let chosen = Chosen { anonymity: *anonymity, name, contact, counted: true };
            assert_eq!(Chosen::from_waiting(&chosen.to_waiting()), Some(chosen));
        }
        assert_eq!(Chosen::from_waiting("anything"), None);
    }
}
