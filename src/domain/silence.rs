//! When a body is silent about a case: nobody there has done anything for sixty days, and the next step was theirs.

use time::{Date, Duration};

use super::case_state::State;

/// Days without an act of a person at the body, after which it is silent.
pub const SILENT_AFTER: i64 = 60;

/// Who did something to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A person at the body.
    Body,
    /// A person at the body who asked the reporter something: the next step is the reporter's.
    BodyAsking,
    /// A person at the body who wrote to the reporter: what was asked before is still asked.
    BodyWriting,
    /// The reporter.
    Reporter,
    /// The portal, e.g. when it sent a mail.
    Portal,
}

impl By {
    /// Who did what an entry of the timeline says. Somebody who pressed "we have it" needs no account.
    #[must_use]
    pub fn of(kind: &str, has_actor: bool) -> Self {
        match kind {
            // Whoever saves a file has read, and done nothing yet.
            "file_taken" => Self::Portal,
            "waiting_for_reporter" if has_actor => Self::BodyAsking,
            "desk_wrote" if has_actor => Self::BodyWriting,
            _ if has_actor => Self::Body,
            "have_it" => Self::Body,
            "reporter_wrote" => Self::Reporter,
            _ => Self::Portal,
        }
    }
}

/// The day since which the next step is the body's and nothing came, if that is [`SILENT_AFTER`] days ago or more.
///
/// It counts from the day the case was sent, from the last act of a person there, or from the day the reporter answered
/// their question. What the reporter writes unasked gives them no more time. A case that waits for its reporter, or is closed, is never silent.
#[must_use]
pub fn silent_since(state: State, sent: Date, events: &[(By, Date)], today: Date) -> Option<Date> {
    if matches!(state, State::WaitingForReporter | State::Closed(_)) {
        return None;
    }
    let (mut since, mut asked) = (sent, false);
    for (by, day) in events {
        match by {
            By::Body | By::BodyAsking | By::BodyWriting => since = *day,
            By::Reporter if asked => since = *day,
            By::Reporter | By::Portal => continue,
        }
        asked = *by == By::BodyAsking || (asked && *by == By::BodyWriting);
    }
    (since + Duration::days(SILENT_AFTER) <= today).then_some(since)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::case_state::Outcome;

    const SENT: Date = date!(2026 - 01 - 01);

    fn since(state: State, events: &[(By, Date)], today: Date) -> Option<Date> {
        silent_since(state, SENT, events, today)
    }

    #[test]
    fn sixty_days_after_it_was_sent_a_body_that_did_nothing_is_silent() {
        let mail = [(By::Portal, date!(2026 - 01 - 02))];
        assert_eq!(since(State::Received, &mail, date!(2026 - 03 - 01)), None);
        assert_eq!(since(State::Received, &mail, date!(2026 - 03 - 02)), Some(SENT));
        let more = [(By::Reporter, date!(2026 - 02 - 20))];
        assert_eq!(since(State::Received, &more, date!(2026 - 03 - 02)), Some(SENT), "writing more gives them no time");
    }

    #[test]
    fn every_act_of_a_person_there_begins_the_count_anew() {
        let acts = [(By::Body, date!(2026 - 02 - 20))];
        assert_eq!(since(State::Acknowledged, &acts, date!(2026 - 04 - 20)), None);
        assert_eq!(since(State::Acknowledged, &acts, date!(2026 - 04 - 21)), Some(date!(2026 - 02 - 20)));
    }

    #[test]
    fn an_answer_of_the_reporter_gives_the_body_its_time_and_a_second_one_no_more() {
        let asked = date!(2026 - 01 - 10);
        let answered = date!(2026 - 04 - 01);
        let events = [(By::BodyAsking, asked), (By::Reporter, answered), (By::Reporter, date!(2026 - 05 - 20))];
        assert_eq!(since(State::Assessing, &events, date!(2026 - 05 - 30)), None);
        assert_eq!(since(State::Assessing, &events, date!(2026 - 05 - 31)), Some(answered));
    }

    #[test]
    fn a_message_of_the_body_counts_as_an_act_and_takes_no_question_back() {
        let (asked, wrote, answered) = (date!(2026 - 01 - 10), date!(2026 - 02 - 01), date!(2026 - 04 - 01));
        let written = [(By::BodyWriting, wrote)];
        assert_eq!(since(State::Acknowledged, &written, date!(2026 - 04 - 01)), None);
        assert_eq!(since(State::Acknowledged, &written, date!(2026 - 04 - 02)), Some(wrote));
        let events = [(By::BodyAsking, asked), (By::BodyWriting, wrote), (By::Reporter, answered)];
        assert_eq!(since(State::Assessing, &events, date!(2026 - 05 - 30)), None);
        assert_eq!(since(State::Assessing, &events, date!(2026 - 05 - 31)), Some(answered));
    }

    #[test]
    fn writing_to_a_silent_body_as_the_page_advises_does_not_make_it_less_silent() {
        let acknowledged = date!(2026 - 01 - 10);
        let events = [(By::Body, acknowledged), (By::Reporter, date!(2026 - 03 - 16))];
        assert_eq!(since(State::Acknowledged, &events, date!(2026 - 03 - 17)), Some(acknowledged));
    }

    #[test]
    fn a_case_that_waits_for_its_reporter_or_is_closed_is_not_silent() {
        for state in [State::WaitingForReporter, State::Closed(Outcome::Resolved)] {
            assert_eq!(since(state, &[], date!(2027 - 01 - 01)), None);
        }
    }

    #[test]
    fn an_entry_of_the_timeline_says_who_acted() {
        assert_eq!(By::of("opened", true), By::Body);
        assert_eq!(By::of("waiting_for_reporter", true), By::BodyAsking);
        assert_eq!(By::of("desk_wrote", true), By::BodyWriting);
        assert_eq!(By::of("have_it", false), By::Body);
        assert_eq!(By::of("reporter_wrote", false), By::Reporter);
        assert_eq!(By::of("mail_accepted", false), By::Portal);
    }
}
