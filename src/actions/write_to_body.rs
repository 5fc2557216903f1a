//! A reporter writes to one body: adds something, answers a question, or takes back "please stop".

use time::Date;

use super::parting::write_event;
use super::reporter_session::{About, ReporterSession, Unsent, write_session};
use super::{ActionError, Portal, bindings, outbox, report_life};
use crate::domain::case::{self, Actor};
use crate::domain::case_state::State;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::limits::is_over;
use crate::domain::report::{Message, MessageKind};
use crate::seal::{self, CaseSecret, Entropy, Sealed, random_id};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::CaseRow;
use crate::store::ids::{CaseId, MessageId};
use crate::store::messages::{self, MessageRow};
use crate::store::reporter_cases::{self, Standing};
use crate::store::reports::Swap;
use crate::store::{StoreError, case_events, cases};

/// Characters that one message may have.
pub const LONGEST: usize = 20_000;
/// Messages that a reporter writes in one case on one day.
const MOST_A_DAY: usize = 50;
/// Characters of what came too late and waits: more than fits, so that its writer can make it shorter.
pub const LONGEST_WAITING: usize = 4 * LONGEST;
/// The direction of what a reporter writes.
const TO_BODY: &str = "to_body";
/// How often a message is sealed anew when the desk wrote at the same moment.
const TRIES: u32 = 5;

/// What a reporter writes to one body.
pub struct WriteToBody {
    /// The case.
    pub case: CaseId,
    /// The words; not empty, at most [`LONGEST`] characters.
    pub text: String,
    /// The last message the reporter had before their eyes; without it, the last there is.
    pub seen: Option<i32>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is with the body.
    Sent,
    /// The session had locked: it waits, sealed, until the reporter is back.
    Kept,
}

/// What changes in a case beside the message, in the same transaction.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// It becomes urgent.
    Urgent,
    /// Whether it may be counted in public figures.
    Counted(bool),
}

/// Sends a message to a body.
///
/// # Errors
/// [`ActionError::NotFound`] when the case is not of this session's report, [`ActionError::Denied`] when its body left:
/// nobody would read it; [`ActionError::TooMuch`] for what came late and is too long to wait; [`ActionError::TooMany`] after
/// fifty messages on one day.
pub async fn write_to_body(
    portal: &Portal,
    session: &mut ReporterSession,
    what: WriteToBody,
) -> Result<Written, ActionError> {
    let now = portal.clock.now();
    session.touch(now);
    if session.is_locked(now) {
        keep(portal, session, Unsent { case: Some(what.case), about: About::Anything, text: what.text }).await?;
        return Ok(Written::Kept);
    }
    session.no_longer_waits(About::Anything, Some(what.case));
    let content = Message { kind: MessageKind::Reply, text: what.text, moved_to: None, disclosure: None };
    write(portal, session, (what.case, what.seen), &content, Beside::Nothing).await?;
    Ok(Written::Sent)
}

/// Keeps in a session what came too late to be sent.
///
/// # Errors
/// [`ActionError::TooMuch`] for more than [`LONGEST_WAITING`] characters.
pub(super) async fn keep(portal: &Portal, session: &mut ReporterSession, unsent: Unsent) -> Result<(), ActionError> {
    if is_over(&unsent.text, LONGEST_WAITING) {
        return Err(ActionError::TooMuch);
    }
    session.unsent = Some(unsent);
    write_session(portal, session).await
}

/// Writes one message of a session that is open, and enqueues the mail about it. `at` is the case, and the last message the
/// reporter had before their eyes.
pub(super) async fn write(
    portal: &Portal,
    session: &ReporterSession,
    at: (CaseId, Option<i32>),
    content: &Message,
    beside: Beside,
) -> Result<(), ActionError> {
    for _ in 0..TRIES {
        match try_once(portal, session, at, content, beside).await {
            Err(ActionError::Stale) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(
    portal: &Portal,
    session: &ReporterSession,
    (case, seen): (CaseId, Option<i32>),
    content: &Message,
    beside: Beside,
) -> Result<(), ActionError> {
    let (kind, report, today) = (content.kind, session.report, portal.clock.today());
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let row = reporter_cases::find(conn, case, report)?;
            let wrap = case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?;
            Ok(row.zip(wrap).zip(Some(messages::of_case(conn, case)?)))
        })
        .await?;
    let Some(((row, wrap), thread)) = found else { return Err(ActionError::NotFound) };
    let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
    // A reply to a body that was asked to stop takes that back; nothing else goes there.
    if !row.is_at_desk() || (kind != MessageKind::Reply && !case::takes_more(state)) {
        return Err(ActionError::Denied);
    }
    let mut rng = seal::entropy();
    let secret: CaseSecret = seal::open_secret(&session.key, &bindings::case_wrap(case, &row.body, 0), &wrap)?;
    let seen = seen.map(|seen| seen.clamp(0, row.last_message));
    if is_there(&thread, &secret, seen, content) {
        return Ok(());
    }
    if thread.iter().filter(|message| message.direction == TO_BODY && message.written_on == today).count() >= MOST_A_DAY
    {
        return Err(ActionError::TooMany);
    }
    let standing = standing_after(&row, state, kind);
    let moved = (standing.state != row.state).then(|| standing.state.clone());
    let content = Message { moved_to: moved, ..content.clone() };
    let seen = seen.unwrap_or(row.last_message);
    let message = compose(&row, &secret, &content, seen, today, &mut rng)?;
    let dispatch = outbox::dispatch(case, &row.body, DispatchKind::NewMessage, portal, &mut rng);
    let changes = session.changes(portal);
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            match messages::insert(conn, &message) {
                Err(StoreError::PlaceTaken) => return Err(ActionError::Stale),
                other => other?,
            }
            if reporter_cases::set_standing(conn, case, &row.state, &standing)? == Swap::Stale {
                return Err(ActionError::Stale);
            }
            match beside {
                Beside::Nothing => {}
                Beside::Urgent => reporter_cases::set_urgent(conn, case)?,
                Beside::Counted(counted) => cases::set_counted(conn, case, counted)?,
            }
            case_events::append(conn, case, &write_event("reporter_wrote", today))?;
            report_life::renew(conn, report, today)?;
            changes.apply(conn)?;
            Ok(outbox::insert(conn, &dispatch)?)
        })
        .await?;
    session.is_written();
    portal.queue_bell.notify_one();
    Ok(())
}

/// Whether the same form has come before: the same words, written after the same message.
fn is_there(thread: &[MessageRow], secret: &CaseSecret, seen: Option<i32>, content: &Message) -> bool {
    let since = thread.iter().filter(|row| row.direction == TO_BODY && Some(row.last_seen) == seen);
    let mut opened = since.filter_map(|row| {
        let binding = bindings::message(row.case_id, &row.direction, row.sequence, row.last_seen);
        seal::open_json(secret, &binding, &Sealed::<Message>::from_bytes(row.body_text.clone())).ok()
    });
    opened.any(|message| Message { moved_to: content.moved_to.clone(), ..message } == *content)
}

/// How the case stands once the reporter has written. That the practitioner contacted them answers no question.
fn standing_after(row: &CaseRow, state: State, kind: MessageKind) -> Standing {
    let made_by = case::by_writing(state).filter(|_| kind == MessageKind::Reply);
    let step = made_by.and_then(|made_by| case::next(state, made_by, Actor::Reporter).ok());
    let to = step.map_or(state, |step| step.to);
    Standing {
        state: to.code().to_owned(),
        outcome: to.outcome().map(|outcome| outcome.code().to_owned()),
        closed_on: row.closed_on.filter(|_| !to.is_open()),
        stop_asked_on: row.stop_asked_on.filter(|_| to == state),
    }
}

/// The next message of a case, sealed under its secret.
pub(super) fn compose(
    row: &CaseRow,
    secret: &CaseSecret,
    content: &Message,
    last_seen: i32,
    today: Date,
    rng: &mut impl Entropy,
) -> Result<MessageRow, ActionError> {
    let sequence = row.last_message + 1;
    let binding = bindings::message(row.id, TO_BODY, sequence, last_seen);
    let sealed = seal::seal_json(secret, &binding, content, rng).map_err(|_| ActionError::Unreadable)?;
    Ok(MessageRow {
        id: MessageId(random_id(rng)),
        case_id: row.id,
        direction: TO_BODY.to_owned(),
        sequence,
        last_seen,
        body_text: sealed.into_bytes(),
        written_on: today,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::{BODY, Fixture, Sent};
    use crate::actions::report_status::{Author, Delivery, report_status};
    use crate::actions::reporter_session::{LOCKS_AFTER, Lock};

    fn letter(sent: &Sent, text: &str) -> WriteToBody {
        WriteToBody { case: sent.case, text: text.to_owned(), seen: None }
    }

    /// The desk asks something.
    async fn ask(fixture: &Fixture, sent: &Sent, text: &str) {
        let row = fixture.case(sent.case).await.unwrap();
        let content = Message { kind: MessageKind::Question, text: text.to_owned(), moved_to: None, disclosure: None };
        let mut rng = seal::entropy();
        let (case, sequence) = (sent.case, row.last_message + 1);
        let binding = bindings::message(case, "to_reporter", sequence, row.last_message);
        let sealed = seal::seal_json(&sent.secret, &binding, &content, &mut rng).unwrap();
        let message = MessageRow {
            id: MessageId(random_id(&mut rng)),
            case_id: case,
            direction: "to_reporter".to_owned(),
            sequence,
            last_seen: row.last_message,
            body_text: sealed.into_bytes(),
            written_on: fixture.portal.clock.today(),
        };
        let waiting =
            Standing { state: "waiting_for_reporter".to_owned(), outcome: None, closed_on: None, stop_asked_on: None };
        fixture
            .portal
            .db
            .write(move |conn| -> Result<(), ActionError> {
                messages::insert(conn, &message)?;
                reporter_cases::set_standing(conn, case, &row.state, &waiting)?;
                Ok(())
            })
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn a_question_is_read_and_answered() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        ask(&fixture, &sent, "When was the last session?").await;
        let mut session = fixture.session(&sent).await;
        let answer = letter(&sent, "In May.");
        assert_eq!(write_to_body(&fixture.portal, &mut session, answer).await.unwrap(), Written::Sent);

        let status = report_status(&fixture.portal, &session).await.unwrap().unwrap();
        let case = &status.cases[0];
        let texts: Vec<_> = case.messages.iter().map(|read| (read.author, read.content.text.as_str())).collect();
        assert_eq!(texts, [(Author::Body, "When was the last session?"), (Author::Reporter, "In May.")]);
        assert_eq!(case.state, State::Assessing);
        assert_eq!(case.followed, Some(Delivery::Waiting));
        assert_eq!(case.events.last().map(|event| event.0.as_str()), Some("reporter_wrote"));
        let row = fixture.case(sent.case).await.unwrap();
        assert!(row.unread_by_desk && row.body == BODY);
        // What the desk opens with its own wrap is the same secret.
        let rows = fixture.portal.db.read(move |conn| messages::of_case(conn, sent.case)).await.unwrap();
        assert!(rows[1].last_seen == 1 && !String::from_utf8_lossy(&rows[1].body_text).contains("May"));
    }

    #[tokio::test]
    async fn a_message_that_lost_the_race_is_sealed_again() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut one, mut two) = (fixture.session(&sent).await, fixture.session(&sent).await);
        let (first, second) = tokio::join!(
            write_to_body(&fixture.portal, &mut one, letter(&sent, "one")),
            write_to_body(&fixture.portal, &mut two, letter(&sent, "two")),
        );
        assert!(first.is_ok() && second.is_ok());
        let status = report_status(&fixture.portal, &one).await.unwrap().unwrap();
        let mut texts: Vec<_> = status.cases[0].messages.iter().map(|read| read.content.text.as_str()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["one", "two"]);
    }

    #[tokio::test]
    async fn a_form_that_was_sent_twice_writes_once() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut one, mut two) = (fixture.session(&sent).await, fixture.session(&sent).await);
        let form = || WriteToBody { seen: Some(0), ..letter(&sent, "in May") };
        let (first, second) = tokio::join!(
            write_to_body(&fixture.portal, &mut one, form()),
            write_to_body(&fixture.portal, &mut two, form()),
        );
        assert_eq!((first.unwrap(), second.unwrap()), (Written::Sent, Written::Sent));
        assert_eq!(fixture.case(sent.case).await.unwrap().last_message, 1);
        let waiting = fixture.portal.db.read(crate::store::jobs::count).await.unwrap();
        // One more after it, with the same words, is another message.
        let again = WriteToBody { seen: Some(1), ..letter(&sent, "in May") };
        write_to_body(&fixture.portal, &mut one, again).await.unwrap();
        assert_eq!(fixture.case(sent.case).await.unwrap().last_message, 2);
        assert_eq!(fixture.portal.db.read(crate::store::jobs::count).await.unwrap(), waiting + 1);
    }

    #[tokio::test]
    async fn a_late_message_is_kept_and_not_sent() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        let written = write_to_body(&fixture.portal, &mut session, letter(&sent, "late")).await.unwrap();
        assert_eq!(written, Written::Kept);
        assert_eq!(fixture.case(sent.case).await.unwrap().last_message, 0);
        assert!(matches!(report_status(&fixture.portal, &session).await, Err(ActionError::Denied)));
        session.set_lock(Lock::Open, fixture.portal.clock.now());
        assert_eq!(session.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("late"));
    }

    #[tokio::test]
    async fn what_waits_has_a_bound_and_what_waited_before_stays() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        let most = letter(&sent, &"ā".repeat(LONGEST_WAITING));
        assert_eq!(write_to_body(&fixture.portal, &mut session, most).await.unwrap(), Written::Kept);
        let more = letter(&sent, &"ā".repeat(LONGEST_WAITING + 1));
        let refused = write_to_body(&fixture.portal, &mut session, more).await;
        assert!(matches!(refused, Err(ActionError::TooMuch)));
        let there = ReporterSession::open(&fixture.portal, session.id, session.secret).await.unwrap().unwrap();
        assert_eq!(there.unsent.as_ref().map(|unsent| unsent.text.chars().count()), Some(LONGEST_WAITING));
    }

    #[tokio::test]
    async fn a_case_of_another_report_is_not_there() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut stranger = fixture.other_session().await;
        let answer = write_to_body(&fixture.portal, &mut stranger, letter(&sent, "hello")).await;
        assert!(matches!(answer, Err(ActionError::NotFound)));
        let row = fixture.portal.db.read(move |conn| cases::find(conn, sent.case)).await.unwrap();
        assert_eq!(row.map(|row| row.last_message), Some(0));
    }
}
