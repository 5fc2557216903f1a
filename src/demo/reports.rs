//! The reports of the demo. Nobody in them exists, and nothing in them happened.

use std::collections::BTreeMap;

use super::people::{ASSOCIATION, COMMISSIONER};
use crate::domain::case::Move;
use crate::domain::case_state::Outcome;
use crate::domain::report::PageAnswers;
use crate::domain::report::answers::{
    AboutYouAnswers, PlaceAnswers, PractitionerAnswers, RecipientAnswer, SafetyAnswers, WhatHappenedAnswers,
    WhenAnswers, YesNo,
};

/// A made-up report, and what the desk of the commissioner does with it.
pub(super) struct MadeUp {
    /// Which one, for the list of words.
    pub(super) about: &'static str,
    practitioner: &'static str,
    practice: &'static str,
    professions: &'static [&'static str],
    violations: &'static [&'static str],
    narrative: &'static str,
    wanted: &'static str,
    from: &'static str,
    to: &'static str,
    imminent: YesNo,
    /// Which bodies get it.
    bodies: &'static [&'static str],
    /// What happens next at the desk of the first of them.
    pub(super) steps: &'static [Step],
}

/// Something that a desk does.
pub(super) enum Step {
    /// Opens the report.
    Open,
    /// Moves the case, with these words for the reporter.
    Move(Move, &'static str),
    /// Asks the reporter.
    Ask(&'static str),
}

/// All of them.
pub(super) const REPORTS: [MadeUp; 5] = [
    MadeUp {
        about: "New, not opened: messages late at night",
        practitioner: "Robin Example",
        practice: "Example Street Counselling, Wellington",
        professions: &["counsellor"],
        violations: &["out_of_hours_contact", "therapist_self_disclosure"],
        narrative: "My counsellor began to write to me late at night about her own divorce. At first I felt special. \
                    After some weeks I lay awake waiting for the next message, and our sessions were about her.",
        wanted: "I would like somebody to tell her that this is not okay.",
        from: "2026-03",
        to: "2026-08",
        imminent: YesNo::Untold,
        bodies: &[COMMISSIONER, ASSOCIATION],
        steps: &[],
    },
    MadeUp {
        about: "Acknowledged: notes shown to a relative",
        practitioner: "Kim Sample",
        practice: "Sample Family Practice, Dunedin",
        professions: &["psychotherapist"],
        violations: &["confidentiality_breach", "records_privacy"],
        narrative: "My psychotherapist sees my brother too. My brother knew things I had only ever said in that room. \
                    When I asked, he said that it had helped the family.",
        wanted: "That my notes are kept from my family.",
        from: "2026-05",
        to: "2026-06",
        imminent: YesNo::No,
        bodies: &[COMMISSIONER],
        steps: &[Step::Open, Step::Move(Move::Acknowledge, "")],
    },
    MadeUp {
        about: "The desk has asked something: a course that had to be bought",
        practitioner: "Toni Invented",
        practice: "Invented Life Coaching, Auckland",
        professions: &["unregulated_practitioner"],
        violations: &["financial_exploitation", "emotional_control"],
        narrative: "He said I would only get better if I bought his course as well, and that people who stop early \
                    always fall back. I have paid for three courses now and do not dare to stop.",
        wanted: "My money back, and that he stops saying this to people.",
        from: "2025-11",
        to: "2026-09",
        imminent: YesNo::Untold,
        bodies: &[COMMISSIONER],
        steps: &[
            Step::Open,
            Step::Move(Move::Acknowledge, ""),
            Step::Move(Move::Assess, "We are finding out whether we can look into this."),
            Step::Ask("Do you still have anything that shows the payments? You do not have to send it now."),
        ],
    },
    MadeUp {
        about: "Urgent: somebody is afraid of what happens next",
        practitioner: "Alex Fictional",
        practice: "Fictional Healing Rooms, Nelson",
        professions: &["unknown"],
        violations: &["sexualised_talk", "grooming_pattern"],
        narrative: "He keeps turning the talk to sex and says it is part of the method. Next week he wants to meet at \
                    his house instead of the rooms. I do not want to go and I do not know how to say no.",
        wanted: "",
        from: "2026-10",
        to: "2026-11",
        imminent: YesNo::Yes,
        bodies: &[COMMISSIONER],
        steps: &[],
    },
    MadeUp {
        about: "Closed: told that the therapist had no licence",
        practitioner: "Jo Pretend",
        practice: "Pretend Wellness, Hamilton",
        professions: &["somatic_sexologist"],
        violations: &["vague_qualifications"],
        narrative: "The website says that she is certified. I asked by whom and she could not say.",
        wanted: "To know whether I can trust her.",
        from: "2026-09",
        to: "2026-09",
        imminent: YesNo::No,
        bodies: &[COMMISSIONER],
        steps: &[
            Step::Open,
            Step::Move(Move::Acknowledge, ""),
            Step::Move(Move::Assess, "We are looking at what her website says."),
            Step::Move(
                Move::Close(Outcome::AdviceGiven),
                "She has changed the page. It now says which course she did, and that there is no licence for this \
                 work.",
            ),
        ],
    },
];

impl MadeUp {
    /// What would be typed on each page.
    pub(super) fn pages(&self) -> Vec<PageAnswers> {
        let all = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let (choice, anonymity) = ("send".to_owned(), "anonymous_reachable".to_owned());
        let recipient = RecipientAnswer { choice, anonymity, ..RecipientAnswer::default() };
        let recipients: BTreeMap<String, RecipientAnswer> =
            self.bodies.iter().map(|body| ((*body).to_owned(), recipient.clone())).collect();
        vec![
            PageAnswers::Place(PlaceAnswers { care_country: "NZ".to_owned(), online: YesNo::No, ..Default::default() }),
            PageAnswers::Practitioner(PractitionerAnswers {
                practitioner_name: self.practitioner.to_owned(),
                practitioner_practice: self.practice.to_owned(),
                professions: all(self.professions),
                ..Default::default()
            }),
            PageAnswers::WhatHappened(WhatHappenedAnswers {
                violations: all(self.violations),
                narrative: self.narrative.to_owned(),
                wanted_outcome: self.wanted.to_owned(),
                ..Default::default()
            }),
            PageAnswers::When(WhenAnswers {
                happened_from: self.from.to_owned(),
                happened_to: self.to.to_owned(),
                ..Default::default()
            }),
            PageAnswers::Safety(SafetyAnswers { imminent: self.imminent, ..Default::default() }),
            PageAnswers::AboutYou(AboutYouAnswers { reporter: "client".to_owned(), ..Default::default() }),
            PageAnswers::Recipients(recipients),
        ]
    }
}
