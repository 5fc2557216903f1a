//! A reporter writes to one body: adds something, answers a question, or takes back "please stop".

use super::case_message::{Beside, write};
use super::reporter_session::{About, ReporterSession, Unsent, Written, keep};
use super::{ActionError, Portal};
use crate::domain::report::limits::{MESSAGE, is_over};
use crate::domain::report::{Message, MessageKind};
use crate::store::ids::CaseId;

/// What a reporter writes to one body.
pub struct WriteToBody {
    /// The case.
    pub case: CaseId,
    /// The words; not empty, at most [`MESSAGE`] characters.
    pub text: String,
    /// The last message the reporter had before their eyes; without it, the last there is.
    pub seen: Option<i32>,
}

/// Sends a message to a body.
///
/// # Errors
/// [`ActionError::NotFound`] when the case is not of this session's report, [`ActionError::Denied`] when its body left:
/// nobody would read it, or was asked to stop after this was written; [`ActionError::TooMuch`] for what is too long, [`ActionError::Waits`]
/// where something else that came late waits; [`ActionError::TooMany`] after fifty messages on one day, [`ActionError::Full`] after so
/// many that the case can hold no more.
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
    if what.text.is_empty() || is_over(&what.text, MESSAGE) {
        return Err(ActionError::TooMuch);
    }
    session.no_longer_waits(About::Anything, Some(what.case));
    let content =
        Message { kind: MessageKind::Reply, text: what.text, moved_to: None, disclosure: None, files: Vec::new() };
    write(portal, session, (what.case, what.seen), &content, Beside::Nothing).await?;
    Ok(Written::Sent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::bindings;
    use crate::actions::fixture::{BODY, Fixture, Sent};
    use crate::actions::report_status::{Author, Delivery, report_status};
    use crate::actions::reporter_session::{LOCKS_AFTER, LONGEST_WAITING, Lock};
    use crate::actions::withdraw_case::withdraw_case;
    use crate::domain::case_state::State;
    use crate::seal::{self, Secret as _, random_id};
    use crate::store::cases;
    use crate::store::ids::MessageId;
    use crate::store::messages::{self, MessageRow};
    use crate::store::reporter_cases::{self, Standing};

    fn letter(sent: &Sent, text: &str) -> WriteToBody {
        WriteToBody { case: sent.case, text: text.to_owned(), seen: None }
    }

    /// The desk asks something.
    async fn ask(fixture: &Fixture, sent: &Sent, text: &str) {
        let row = fixture.case(sent.case).await.unwrap();
        let content = Message {
            kind: MessageKind::Question,
            text: text.to_owned(),
            moved_to: None,
            disclosure: None,
            files: Vec::new(),
        };
        let mut rng = seal::entropy();
        let (case, report, sequence) = (sent.case, sent.report, row.last_message + 1);
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
                reporter_cases::set_standing(conn, (case, report), &row.state, &waiting)?;
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
    async fn what_was_written_before_please_stop_does_not_take_it_back() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        fixture.open_at_desk(sent.case).await;
        let mut session = fixture.session(&sent).await;
        let before = WriteToBody { seen: Some(0), ..letter(&sent, "one thing more") };
        withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap();
        let late = write_to_body(&fixture.portal, &mut session, before).await;
        assert!(matches!(late, Err(ActionError::Denied)));
        assert!(fixture.case(sent.case).await.unwrap().stop_asked_on.is_some());
        let after = WriteToBody { seen: Some(1), ..letter(&sent, "Please go on.") };
        assert_eq!(write_to_body(&fixture.portal, &mut session, after).await.unwrap(), Written::Sent);
        assert!(fixture.case(sent.case).await.unwrap().stop_asked_on.is_none());
    }

    #[tokio::test]
    async fn a_case_holds_so_much_and_no_more() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let long = "ā".repeat(MESSAGE);
        let mut written = 0;
        let refused = loop {
            let text = format!("{}{written:03}", &long[..long.len() - 6]);
            match write_to_body(&fixture.portal, &mut session, letter(&sent, &text)).await {
                Ok(_) => written += 1,
                Err(ActionError::TooMany) => {
                    fixture.portal.clock.advance(24 * 60 * 60);
                    session = fixture.session(&sent).await;
                }
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, ActionError::Full), "{refused}");
        assert!((100..=104).contains(&written), "{written}");
    }

    #[tokio::test]
    async fn another_late_text_and_an_empty_one_leave_what_waits_alone() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let mut tab =
            ReporterSession::open(&fixture.portal, session.id, session.secret.duplicate()).await.unwrap().unwrap();
        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        for text in ["a long letter", "a long letter", " "] {
            let kept = write_to_body(&fixture.portal, &mut session, letter(&sent, text)).await.unwrap();
            assert_eq!(kept, Written::Kept);
        }
        for session in [&mut session, &mut tab] {
            let other = write_to_body(&fixture.portal, session, letter(&sent, "x")).await;
            assert!(matches!(other, Err(ActionError::Waits)));
        }
        let there = ReporterSession::open(&fixture.portal, session.id, session.secret).await.unwrap().unwrap();
        assert_eq!(there.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("a long letter"));
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
