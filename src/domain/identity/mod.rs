//! "Could someone recognise you from this?": details in what a reporter wrote that can tell who they are.
//!
//! Owns finding them; it answers with data and decides nothing: whoever wrote it may leave every one of them in.
//! A false alarm makes people stop reading, so what is common is left alone: months and years, durations, ages, sums,
//! large places, and whatever is the practitioner's own. Nothing here can find everything.
//!
//! Words come from UAX #29 (`unicode-segmentation`), addresses from `linkify`; everything else is plain lists beside
//! this file and a few patterns. Names of third people and places are known by capitals where a script has them; in
//! the others only beside a word for a relation ("my sister …") or a home ("I live in …"). In Chinese, Japanese and
//! Thai, which write no spaces, they are not looked for; the reporter's own name is, in every script.

mod contact;
mod counts;
mod known;
mod lists;
mod moments;
mod own_name;
mod people;
mod places;
mod practitioner;
mod text;

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::ops::Range;

use self::known::Known;
use self::people::Names;
use self::text::Text;
use super::codes::codes;
use super::directory::Directory;
use super::report::Answers;
use super::report::told_date::told_date;
use super::rough_date::RoughDate;

codes! {
    /// What a detail is. In the order in which they are shown.
    pub enum Kind as "recognise-kind" {
        /// The reporter's own name, as told on the page about them.
        OwnName = "own_name",
        /// An email address that is not the practitioner's.
        Email = "email",
        /// A telephone number that is not the practitioner's.
        Phone = "phone",
        /// A day, not only a month or a year.
        ExactDate = "exact_date",
        /// A time of day.
        ExactTime = "exact_time",
        /// How many meetings there were, or which one it was.
        SessionCount = "session_count",
        /// The name of somebody who is neither the reporter nor the practitioner.
        OtherPerson = "other_person",
        /// A place where few people live, work or learn.
        SmallPlace = "small_place",
    }
}

codes! {
    /// A field whose words a body gets as they were written. Its code is its name in the form, and its id on the page.
    pub enum Field as "report-field" {
        /// The account.
        Narrative = "narrative",
        /// Who else knows.
        WhoKnows = "who_knows",
        /// What the reporter hopes for.
        WantedOutcome = "wanted_outcome",
        /// Only for the people who handle it.
        TriageOnly = "triage_only",
        /// Where the practitioner works.
        Practice = "practitioner_practice",
        /// Whatever helps to know who the practitioner is.
        Contact = "practitioner_contact",
        /// What is remembered of the practitioner.
        Clues = "practitioner_clues",
        /// How else the practitioner is called.
        OtherNames = "practitioner_other_names",
        /// What the practitioner calls themselves.
        Title = "practitioner_title",
        /// The practitioner's website.
        Website = "practitioner_website",
        /// Where the practitioner is found or met online.
        Platform = "practitioner_platform",
        /// When it began.
        HappenedFrom = "happened_from",
        /// When it ended.
        HappenedTo = "happened_to",
        /// The last session.
        TherapyEnded = "therapy_ended",
    }
}

/// What a field tells of, and so what can tell there who the reporter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    /// Of anything: every detail counts.
    Anything,
    /// Of who else knows: every detail counts, and a doctor there is not the practitioner.
    OtherPeople,
    /// Of the practitioner, in words of the reporter's: people count too, but places and contacts are the practitioner's.
    Clues,
    /// Of the practitioner: a name, a place, a number there is theirs unless it is the reporter's.
    Practitioner,
    /// Only a name or an address of the practitioner's: nothing but the reporter's own name counts.
    OneName,
    /// A date and nothing else: it counts when it is a day.
    Date,
}

impl Field {
    /// What was written there.
    #[must_use]
    pub fn of(self, answers: &Answers) -> &str {
        match self {
            Self::Narrative => &answers.what_happened.narrative,
            Self::WhoKnows => &answers.what_happened.who_knows,
            Self::WantedOutcome => &answers.what_happened.wanted_outcome,
            Self::TriageOnly => &answers.what_happened.triage_only,
            Self::Practice => &answers.practitioner.practitioner_practice,
            Self::Contact => &answers.practitioner.practitioner_contact,
            Self::Clues => &answers.practitioner.practitioner_clues,
            Self::OtherNames => &answers.practitioner.practitioner_other_names,
            Self::Title => &answers.practitioner.practitioner_title,
            Self::Website => &answers.practitioner.practitioner_website,
            Self::Platform => &answers.practitioner.practitioner_platform,
            Self::HappenedFrom => &answers.when.happened_from,
            Self::HappenedTo => &answers.when.happened_to,
            Self::TherapyEnded => &answers.when.therapy_ended,
        }
    }

    const fn tells(self) -> Tells {
        match self {
            Self::Narrative | Self::WantedOutcome | Self::TriageOnly => Tells::Anything,
            Self::WhoKnows => Tells::OtherPeople,
            Self::Clues => Tells::Clues,
            Self::Practice | Self::Contact => Tells::Practitioner,
            Self::OtherNames | Self::Title | Self::Website | Self::Platform => Tells::OneName,
            Self::HappenedFrom | Self::HappenedTo | Self::TherapyEnded => Tells::Date,
        }
    }
}

/// A detail that can tell who the reporter is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What it is.
    pub kind: Kind,
    /// Where it was written.
    pub field: Field,
    /// Its place in the field, in bytes.
    pub at: Range<usize>,
}

impl Flag {
    /// The words, from the field's text.
    #[must_use]
    pub fn words<'a>(&self, answers: &'a Answers) -> &'a str {
        self.field.of(answers).get(self.at.clone()).unwrap_or_default()
    }

    /// The text just before and just after, cut where a word begins.
    #[must_use]
    pub fn around<'a>(&self, answers: &'a Answers) -> (&'a str, &'a str) {
        text::around(self.field.of(answers), &self.at)
    }
}

/// What can tell who the reporter is: by kind, then in the order of the fields and their words. The same words of one
/// kind in one field are given once.
#[must_use]
pub fn flags(directory: &Directory, answers: &Answers) -> Vec<Flag> {
    let known = Known::of(directory, answers);
    let mut found: Vec<Flag> = Field::ALL.iter().flat_map(|field| in_field(&known, *field, answers)).collect();
    found.sort_by_key(|flag| (flag.kind, flag.field, flag.at.start));
    found
}

fn in_field(known: &Known, field: Field, answers: &Answers) -> Vec<Flag> {
    let tells = field.tells();
    if tells == Tells::Date {
        let day = told_date(field.of(answers)).filter(|date| matches!(date, RoughDate::Day(_)));
        let whole = || Flag { kind: Kind::ExactDate, field, at: 0..field.of(answers).len() };
        return day.map(|_| whole()).into_iter().collect();
    }
    let text = Text::of(field.of(answers));
    let theirs = !matches!(tells, Tells::Anything | Tells::OtherPeople);
    let mut found: Vec<(Kind, Range<usize>)> = Vec::new();
    let mut add = |kind, ranges: Vec<Range<usize>>| found.extend(ranges.into_iter().map(|at| (kind, at)));
    add(Kind::OwnName, own_name::own_names(&text, known));
    if tells != Tells::OneName {
        add(Kind::Email, contact::emails(&text, known, theirs));
        add(Kind::Phone, contact::phones(&text, known, theirs));
        add(Kind::ExactDate, moments::dates(&text));
        add(Kind::ExactTime, moments::times(&text));
        add(Kind::SessionCount, counts::sessions(&text));
    }
    if !theirs {
        add(Kind::SmallPlace, places::small_places(&text, known));
    }
    let names = match tells {
        Tells::OtherPeople => Some(Names::DoctorsToo),
        // Among clues to a practitioner without a name, a name is most likely theirs.
        Tells::Clues if known.practitioner.is_empty() => Some(Names::BesideRelations),
        Tells::Anything | Tells::Clues => Some(Names::ButThePractitioners),
        Tells::Practitioner | Tells::OneName | Tells::Date => None,
    };
    if let Some(names) = names {
        let taken = text::joined(found.iter().map(|(_, at)| at.clone()).collect());
        let others = people::others(&text, known, &taken, names);
        found.extend(others.into_iter().map(|at| (Kind::OtherPerson, at)));
    }
    let mut said = HashSet::new();
    found.retain(|(kind, at)| said.insert((*kind, text::fold(text.raw.get(at.clone()).unwrap_or_default()))));
    found.into_iter().map(|(kind, at)| Flag { kind, field, at }).collect()
}
