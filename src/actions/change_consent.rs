//! A reporter changes what a body may know of them, and whether the case is counted in public figures.
//!
//! While no person at the desk has opened the case, the snapshot itself is changed: a name that is taken back is nowhere any
//! more. After that the body keeps what it got, and is told.

use super::body_row::case_mac;
use super::reporter_session::{About, ReporterSession, Unsent};
use super::write_to_body::{Written, keep, write};
use super::{ActionError, Portal, bindings, report_life};
use crate::domain::report::{Disclosure, Message, MessageKind, Snapshot};
use crate::seal::{self, CaseSecret, Sealed};
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::ids::CaseId;
use crate::store::reports::Swap;
use crate::store::{Conn, cases, messages, reporter_cases};

/// How often it is tried when the desk did something at the same moment.
const TRIES: u32 = 5;

/// What the reporter chooses for one body.
pub struct ChangeConsent {
    /// The case.
    pub case: CaseId,
    /// The last message the reporter had before their eyes.
    pub seen: i32,
    /// What the body may know of them.
    pub disclosure: Disclosure,
    /// Whether the case may be counted in public figures.
    pub counted: bool,
}

/// Changes it. What is chosen already changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] when the case is not of this session's report, [`ActionError::Denied`] when its body left.
pub async fn change_consent(
    portal: &Portal,
    session: &mut ReporterSession,
    what: ChangeConsent,
) -> Result<Written, ActionError> {
    let now = portal.clock.now();
    session.touch(now);
    if session.is_locked(now) {
        let text = format!("{}\n{}", what.disclosure.name(), what.disclosure.contact());
        keep(portal, session, Unsent { case: what.case, about: About::Consent, text }).await?;
        return Ok(Written::Kept);
    }
    session.unsent = None;
    for _ in 0..TRIES {
        match try_once(portal, session, &what).await {
            Err(ActionError::Stale) => {}
            other => return other.map(|()| Written::Sent),
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(portal: &Portal, session: &ReporterSession, what: &ChangeConsent) -> Result<(), ActionError> {
    let (case, report, today) = (what.case, session.report, portal.clock.today());
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        let row = reporter_cases::find(conn, case, report)?;
        let own = case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?;
        let epoch = row.as_ref().map_or(0, |row| row.epoch);
        let bodys = case_keys::wrap_of(conn, case, Recipient::Body, epoch)?;
        Ok((row.zip(own), bodys, messages::of_case(conn, case)?))
    };
    let (found, bodys_wrap, thread) = portal.db.read(read).await?;
    let Some((row, wrap)) = found else { return Err(ActionError::NotFound) };
    let Some(bodys_wrap) = bodys_wrap.filter(|_| row.is_at_desk()) else { return Err(ActionError::Denied) };
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(case, &row.body, 0), &wrap)?;
    let snapshot: Snapshot =
        seal::open_json(&secret, &bindings::snapshot(case), &Sealed::from_bytes(row.snapshot.clone()))?;
    let thread = thread.iter().map(|message| {
        let binding = bindings::message(case, &message.direction, message.sequence, message.last_seen);
        seal::open_json(&secret, &binding, &Sealed::<Message>::from_bytes(message.body_text.clone()))
    });
    let thread = thread.collect::<Result<Vec<Message>, _>>()?;
    let mut rng = seal::entropy();
    let own = session.changes(portal);
    let counted = what.counted;
    if Disclosure::now(&snapshot, thread.iter()) == what.disclosure {
        let only_counted = move |conn: &mut Conn| -> Result<(), ActionError> {
            cases::set_counted(conn, case, counted)?;
            own.apply(conn)?;
            Ok(())
        };
        portal.db.write(only_counted).await?;
        session.is_written();
        return Ok(());
    }
    if row.opened_on.is_none() {
        let changed = what.disclosure.on(snapshot);
        let sealed = seal::seal_json(&secret, &bindings::snapshot(case), &changed, &mut rng);
        let sealed = sealed.map_err(|_| ActionError::Unreadable)?.into_bytes();
        let mac = case_mac(portal, case, &row.body, row.epoch, &bodys_wrap, &sealed);
        let event = EventRow { kind: "consent_changed".to_owned(), on_day: today, actor: None };
        let swap = move |conn: &mut Conn| -> Result<(), ActionError> {
            if reporter_cases::swap_unopened(conn, case, &row.mac, &sealed, &mac)? == Swap::Stale {
                return Err(ActionError::Stale);
            }
            cases::set_counted(conn, case, counted)?;
            case_events::append(conn, case, &event)?;
            report_life::renew(conn, report, today)?;
            own.apply(conn)?;
            Ok(())
        };
        portal.db.write(swap).await?;
        session.is_written();
        portal.db.forget_deleted().await;
        return Ok(());
    }
    let content = Message {
        kind: MessageKind::ConsentChanged,
        text: String::new(),
        moved_to: None,
        disclosure: Some(what.disclosure.clone()),
    };
    write(portal, session, (case, Some(what.seen)), &content).await?;
    portal.db.write(move |conn| cases::set_counted(conn, case, counted)).await?;
    Ok(())
}
