//! What a body may say of itself: checked when its lead tells it, with what it is asked first.

use super::digits;
use super::directory::{Body, NeedsNamed, Regions, TargetUnit};
use super::place::Region;
use super::profile::{Hours, Person, Profile};

/// The languages that can be ticked, as BCP 47 tags; sign languages by the tags of their own.
pub const LANGUAGES: &[&str] = &[
    "en", "mi", "cy", "ga", "gd", "fr", "es", "pt", "de", "nl", "it", "el", "pl", "ro", "uk", "ru", "tr", "ar", "fa",
    "ur", "hi", "pa", "bn", "gu", "ta", "zh", "yue", "ja", "ko", "vi", "tl", "sm", "to", "so", "nzs", "asf", "bfi",
    "isg", "ase",
];

/// Names or roles of readers at most.
const READERS_MOST: usize = 12;
/// Characters of a name at most.
const NAME_MOST: usize = 120;
/// Digits a telephone number has at least.
const DIGITS_LEAST: usize = 5;
/// Characters of a telephone number at most.
const PHONE_MOST: usize = 40;
/// Working days of a target at most: a year.
const DAYS_MOST: u16 = 260;
/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// What is wrong with what a body says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProfileFault {
    /// Nothing is left of what it takes.
    NoProfession,
    /// No region is left.
    NoRegion,
    /// No language.
    NoLanguage,
    /// Nobody reads reports.
    NoReader,
    /// More readers than anybody would look at, or a name that is none: too long, or an email address.
    Reader,
    /// The contact person has no name.
    ContactName,
    /// The contact person has no telephone number.
    ContactPhone,
    /// Somebody stands in for them, but name or number is missing.
    Deputy,
    /// A target of no day, or of more than a year.
    AcknowledgeWithin,
    /// See [`ProfileFault::AcknowledgeWithin`].
    DecideWithin,
    /// Hours that end before they begin.
    Hours(u8),
}

/// What is first proposed to a body, from its entry: everything it is listed for, and nothing said that was not asked.
#[must_use]
pub fn proposed(entry: &Body) -> Profile {
    Profile {
        languages: vec!["en".to_owned()],
        acknowledge_within: target(entry, "acknowledge").or_else(|| entry.routing.ack_days.map(working)),
        decide_within: target(entry, "decision").or_else(|| entry.routing.decision_days.map(working)),
        ..Profile::default()
    }
}

/// A target of its entry that is counted in working days.
fn target(entry: &Body, what: &str) -> Option<u16> {
    let found = entry.targets.iter().find(|target| target.what == what && target.unit == TargetUnit::WorkingDays);
    found.and_then(|target| u16::try_from(target.amount).ok()).filter(|days| *days > 0)
}

/// About as many working days as these calendar days hold; never none.
fn working(calendar: u16) -> u16 {
    (calendar / 7 * 5 + (calendar % 7).min(5)).clamp(1, DAYS_MOST)
}

/// How strictly a body may ask for names: as its entry says, or more strictly.
#[must_use]
pub fn names_it_may_need(entry: &Body) -> Vec<NeedsNamed> {
    let strict = [NeedsNamed::No, NeedsNamed::Limited, NeedsNamed::Yes];
    strict.into_iter().filter(|needs| *needs > entry.routing.needs_named).collect()
}

/// The regions a body may narrow itself to. `in_country` are those that the directory tells apart in its country.
#[must_use]
pub fn regions_it_may_serve(entry: &Body, in_country: &[&Region]) -> Vec<String> {
    let all: Vec<String> = match &entry.routing.regions {
        Regions::WholeCountry => in_country.iter().map(|region| region.as_str().to_owned()).collect(),
        Regions::Only(only) => only.iter().map(|region| region.as_str().to_owned()).collect(),
    };
    if all.len() > 1 { all } else { Vec::new() }
}

impl Profile {
    /// What is wrong with it, in the order of the questions.
    #[must_use]
    pub fn faults(&self) -> Vec<ProfileFault> {
        let empty = |list: &Option<Vec<String>>| list.as_ref().is_some_and(Vec::is_empty);
        let out_of_range = |days: Option<u16>| days.is_some_and(|days| days == 0 || days > DAYS_MOST);
        let deputy = &self.deputy;
        let half_a_deputy = !deputy.is_nobody() && (!deputy.has_name() || !deputy.has_phone());
        let rules = [
            (empty(&self.professions), ProfileFault::NoProfession),
            (empty(&self.regions), ProfileFault::NoRegion),
            (self.languages.is_empty(), ProfileFault::NoLanguage),
            (out_of_range(self.acknowledge_within), ProfileFault::AcknowledgeWithin),
            (out_of_range(self.decide_within), ProfileFault::DecideWithin),
            (self.readers.is_empty(), ProfileFault::NoReader),
            (
                self.readers.len() > READERS_MOST || self.readers.iter().any(|name| !is_reader(name)),
                ProfileFault::Reader,
            ),
            (!self.contact.has_name(), ProfileFault::ContactName),
            (!self.contact.has_phone(), ProfileFault::ContactPhone),
            (half_a_deputy, ProfileFault::Deputy),
        ];
        let broken = rules.into_iter().filter(|(broken, _)| *broken).map(|(_, fault)| fault);
        let hours = self.hours.iter().filter(|hours| !hours.is_span()).map(|hours| ProfileFault::Hours(hours.weekday));
        broken.chain(hours).collect()
    }
}

/// A name or a role; an address would be collected from the public page.
fn is_reader(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= NAME_MOST && !name.contains('@')
}

impl Person {
    /// Whether neither name nor number was told.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.name.trim().is_empty() && self.phone.trim().is_empty()
    }

    fn has_name(&self) -> bool {
        (1..=NAME_MOST).contains(&self.name.trim().chars().count())
    }

    fn has_phone(&self) -> bool {
        let phone = self.phone.trim();
        let figures = phone.chars().filter(|c| digits::plain(*c).is_ascii_digit()).count();
        figures >= DIGITS_LEAST && phone.chars().count() <= PHONE_MOST
    }
}

impl Hours {
    fn is_span(self) -> bool {
        (1..=7).contains(&self.weekday) && self.from < self.to && self.to <= DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;

    fn whole() -> Profile {
        Profile {
            languages: vec!["en".to_owned()],
            readers: vec!["Complaints officer".to_owned()],
            contact: Person { name: "Hine".to_owned(), phone: "+64 4 555 0100".to_owned() },
            ..Profile::default()
        }
    }

    #[test]
    fn a_whole_profile_has_no_faults_and_an_empty_one_says_what_is_needed() {
        assert_eq!(whole().faults(), []);
        let needed =
            [ProfileFault::NoLanguage, ProfileFault::NoReader, ProfileFault::ContactName, ProfileFault::ContactPhone];
        assert_eq!(Profile::default().faults(), needed);
    }

    #[test]
    fn hours_must_end_after_they_begin_and_targets_lie_within_a_year() {
        let hours = vec![Hours { weekday: 1, from: 540, to: 1020 }, Hours { weekday: 2, from: 600, to: 600 }];
        let profile = Profile { hours, acknowledge_within: Some(0), decide_within: Some(261), ..whole() };
        let faults = [ProfileFault::AcknowledgeWithin, ProfileFault::DecideWithin, ProfileFault::Hours(2)];
        assert_eq!(profile.faults(), faults);
    }

    #[test]
    fn a_telephone_number_may_be_written_in_any_digits() {
        let contact = Person { name: "Hine".to_owned(), phone: "+٦٤ ٤ ٥٥٥ ٠١٠٠".to_owned() };
        assert_eq!(Profile { contact, ..whole() }.faults(), []);
    }

    #[test]
    fn an_address_is_no_reader_and_half_a_deputy_is_none() {
        let readers = vec!["hine@example.org".to_owned()];
        let deputy = Person { name: "Ana".to_owned(), phone: String::new() };
        let profile = Profile { readers, deputy, professions: Some(Vec::new()), ..whole() };
        assert_eq!(profile.faults(), [ProfileFault::NoProfession, ProfileFault::Reader, ProfileFault::Deputy]);
    }

    #[test]
    fn every_body_of_the_directory_can_say_what_is_proposed_to_it() {
        let directory = shipped();
        for entry in directory.bodies() {
            let proposed = proposed(entry);
            let named = Profile { readers: whole().readers, contact: whole().contact, ..proposed };
            assert_eq!(named.faults(), [], "{}", entry.id);
            assert!(names_it_may_need(entry).iter().all(|needs| *needs > entry.routing.needs_named));
        }
    }

    #[test]
    fn calendar_days_become_working_days() {
        assert_eq!([1, 7, 10, 28, 365].map(working), [1, 5, 8, 20, 260]);
    }
}
