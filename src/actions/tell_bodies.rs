//! The reporter tells several bodies the same at once: something they add, or that the practitioner has contacted them
//! since, which makes the cases urgent.

use super::case_message::{Beside, write};
use super::reporter_session::{About, ReporterSession, Unsent, Written, keep};
use super::{ActionError, Portal};
use crate::domain::report::{Message, MessageKind};
use crate::store::ids::CaseId;

/// What several bodies are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// That the practitioner has contacted the reporter.
    Contact,
    /// Something more.
    Addition,
}

impl Told {
    /// The same of a text that waits.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            Self::Contact => About::Contact,
            Self::Addition => About::Addition,
        }
    }
}

/// What the reporter tells.
pub struct TellBodies {
    /// What it is about.
    pub about: Told,
    /// In which cases, each with the last message the reporter had before their eyes there.
    pub cases: Vec<(CaseId, i32)>,
    /// The words; for a contact they may be empty.
    pub text: String,
}

/// Tells it in each of these cases. The first that fails ends it: what was told before it stays told, and telling it once
/// more adds only what is missing.
///
/// # Errors
/// [`ActionError::NotFound`] when a case is not of this session's report, [`ActionError::Denied`] when its body left.
pub async fn tell_bodies(
    portal: &Portal,
    session: &mut ReporterSession,
    what: TellBodies,
) -> Result<Written, ActionError> {
    let TellBodies { about, cases, text } = what;
    let now = portal.clock.now();
    session.touch(now);
    if session.is_locked(now) {
        keep(portal, session, Unsent { case: None, about: about.about(), text }).await?;
        return Ok(Written::Kept);
    }
    session.no_longer_waits(about.about(), None);
    let (kind, beside) = match about {
        Told::Contact => (MessageKind::ContactMade, Beside::Urgent),
        Told::Addition => (MessageKind::Addition, Beside::Nothing),
    };
    for (case, seen) in cases {
        let content = Message { kind, text: text.clone(), moved_to: None, disclosure: None, files: Vec::new() };
        write(portal, session, (case, Some(seen)), &content, beside).await?;
    }
    Ok(Written::Sent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::actions::report_status::report_status;
    use crate::actions::reporter_session::{LOCKS_AFTER, Lock};
    use crate::actions::withdraw_case::withdraw_case;
    use crate::actions::write_to_body::{WriteToBody, write_to_body};
    use crate::domain::case_state::State;

    #[tokio::test]
    async fn a_case_becomes_urgent_and_its_state_stays() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let told =
            || TellBodies { about: Told::Contact, cases: vec![(sent.case, 0)], text: "A letter came.".to_owned() };
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        let row = fixture.case(sent.case).await.unwrap();
        assert!(row.urgent && row.unread_by_desk && row.last_message == 1);
        let status = report_status(&fixture.portal, &session).await.unwrap().unwrap();
        assert_eq!(status.cases[0].state, State::Received);
        assert_eq!(status.cases[0].messages[0].content.kind, MessageKind::ContactMade);
    }

    #[tokio::test]
    async fn what_comes_late_is_kept_and_nothing_becomes_urgent() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        let told =
            TellBodies { about: Told::Contact, cases: vec![(sent.case, 0)], text: "He was at my door.".to_owned() };
        assert_eq!(tell_bodies(&fixture.portal, &mut session, told).await.unwrap(), Written::Kept);
        let kept = session.unsent.as_ref().unwrap();
        assert!(kept.about == About::Contact && kept.text == "He was at my door.");
        assert!(!fixture.case(sent.case).await.unwrap().urgent);
    }

    #[tokio::test]
    async fn a_late_one_without_a_tick_is_kept_and_a_reply_elsewhere_does_not_throw_it_away() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        let told = TellBodies { about: Told::Addition, cases: Vec::new(), text: "A long one.".to_owned() };
        assert_eq!(tell_bodies(&fixture.portal, &mut session, told).await.unwrap(), Written::Kept);
        session.set_lock(Lock::Open, fixture.portal.clock.now());
        let reply = WriteToBody { case: sent.case, text: "Yes.".to_owned(), seen: None };
        assert_eq!(write_to_body(&fixture.portal, &mut session, reply).await.unwrap(), Written::Sent);
        assert_eq!(session.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("A long one."));
    }

    #[tokio::test]
    async fn a_body_that_was_asked_to_stop_is_told_nothing_more() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        fixture.open_at_desk(sent.case).await;
        let mut session = fixture.session(&sent).await;
        withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap();
        let told = TellBodies { about: Told::Contact, cases: vec![(sent.case, 9)], text: String::new() };
        assert!(matches!(tell_bodies(&fixture.portal, &mut session, told).await, Err(ActionError::Denied)));
        assert!(!fixture.case(sent.case).await.unwrap().urgent);
    }

    #[tokio::test]
    async fn an_addition_is_neither_urgent_nor_an_answer() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let told = || TellBodies { about: Told::Addition, cases: vec![(sent.case, 0)], text: "It was May.".to_owned() };
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        let row = fixture.case(sent.case).await.unwrap();
        assert!(!row.urgent && row.unread_by_desk && row.last_message == 1);
    }
}
