//! The reporter tells several bodies the same at once: something they add, or that the practitioner has contacted them
//! since, which makes the cases urgent.

use super::reporter_session::{About, ReporterSession, Unsent};
use super::write_to_body::{Written, keep, write};
use super::{ActionError, Portal};
use crate::domain::report::{Message, MessageKind};
use crate::store::ids::CaseId;

/// What the reporter tells.
pub struct TellBodies {
    /// What it is about.
    pub about: About,
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
        if let Some((case, _)) = cases.first() {
            keep(portal, session, Unsent { case: *case, about, text }).await?;
        }
        return Ok(Written::Kept);
    }
    session.unsent = None;
    let kind = match about {
        About::Anything | About::Consent => MessageKind::Reply,
        About::Contact => MessageKind::ContactMade,
        About::Addition => MessageKind::Addition,
    };
    for (case, seen) in cases {
        let content = Message { kind, text: text.clone(), moved_to: None, disclosure: None };
        write(portal, session, (case, Some(seen)), &content).await?;
    }
    Ok(Written::Sent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::actions::report_status::report_status;
    use crate::actions::reporter_session::LOCKS_AFTER;
    use crate::domain::case_state::State;

    #[tokio::test]
    async fn a_case_becomes_urgent_and_its_state_stays() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let told =
            || TellBodies { about: About::Contact, cases: vec![(sent.case, 0)], text: "A letter came.".to_owned() };
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
            TellBodies { about: About::Contact, cases: vec![(sent.case, 0)], text: "He was at my door.".to_owned() };
        assert_eq!(tell_bodies(&fixture.portal, &mut session, told).await.unwrap(), Written::Kept);
        let kept = session.unsent.as_ref().unwrap();
        assert!(kept.about == About::Contact && kept.text == "He was at my door.");
        assert!(!fixture.case(sent.case).await.unwrap().urgent);
    }

    #[tokio::test]
    async fn an_addition_is_neither_urgent_nor_an_answer() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let told =
            || TellBodies { about: About::Addition, cases: vec![(sent.case, 0)], text: "It was May.".to_owned() };
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        tell_bodies(&fixture.portal, &mut session, told()).await.unwrap();
        let row = fixture.case(sent.case).await.unwrap();
        assert!(!row.urgent && row.unread_by_desk && row.last_message == 1);
    }
}
