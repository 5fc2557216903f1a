//! Exactly what one body gets: the only place where answers become a snapshot.

use time::Date;

use super::answers::{Answers, YesNo};
use super::snapshot::{Line, Section, Snapshot, Tone};
use super::told_date::told_date;
use crate::domain::countries;
use crate::domain::directory::Directory;
use crate::domain::evidence::{EvidenceFile, FileChoice, SentFile};
use crate::domain::rough_date::RoughDate;
use crate::domain::situation::{Anonymity, ClientAgrees, ReportedAs, ReporterKind};

/// Where the words of a snapshot come from.
#[derive(Clone, Copy)]
pub struct Words {
    /// The text under a key of the catalogue.
    pub text: fn(&str) -> String,
    /// What is said for English words of the directory.
    pub label: fn(&str) -> String,
    /// A day in words.
    pub day: fn(Date) -> String,
    /// A month in words.
    pub month: fn(Date) -> String,
    /// A time from one month to another in words.
    pub span: fn(Date, Date) -> String,
}

#[cfg(test)]
impl Words {
    /// Keys for their texts, and the directory's own words.
    pub(crate) const KEYS: Self = Self {
        text: str::to_owned,
        label: str::to_owned,
        day: |day| format!("{} month-{} {}", day.day(), u8::from(day.month()), day.year()),
        month: |day| format!("month-{} {}", u8::from(day.month()), day.year()),
        span: |from, to| format!("{} – {}", (Self::KEYS.month)(from), (Self::KEYS.month)(to)),
    };
}

/// The labels of all lines that a snapshot can have, without `snapshot-`.
pub const LABELS: &[&str] = &[
    "practitioner-name",
    "practitioner-other-names",
    "practitioner-title",
    "practitioner-practice",
    "practitioner-website",
    "practitioner-platform",
    "practitioner-contact",
    "practitioner-register-number",
    "practitioner-clues",
    "professions",
    "registered-with",
    "member-of",
    "not-member-of",
    "care-country",
    "care-region",
    "online",
    "practitioner-country",
    "practitioner-region",
    "violations",
    "narrative",
    "who-knows",
    "wanted-outcome",
    "happened-from",
    "happened-to",
    "therapy-ended",
    "discovered",
    "client-age",
    "imminent",
    "minor",
    "unsafe-to-contact",
    "withhold-from-practitioner",
    "reporter",
    "client-agrees",
    "reported-as",
    "anonymity",
    "reporter-name",
    "reporter-contact",
    "triage-only",
];

/// Whether the reporter could check that the practitioner is a member of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// It does not depend on that, or it is known.
    Settled,
    /// "I could not check": the desk's first question.
    Unchecked,
}

/// To whom a snapshot goes, and what they may learn of the reporter.
#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    /// The body's directory id.
    pub body: &'a str,
    /// What it may learn of who tells.
    pub anonymity: Anonymity,
    /// Whether membership is to be checked first.
    pub membership: Membership,
}

/// What one body gets of these answers. A name and contact only when it may know them.
#[must_use]
pub fn compose(directory: &Directory, answers: &Answers, to: Addressee<'_>, words: Words, today: Date) -> Snapshot {
    let composer = Composer { directory, answers, words };
    let reported_as = ReportedAs::from_code(&answers.about_you.reported_as).unwrap_or(ReportedAs::Complaint);
    let sections = [
        composer.practitioner(),
        composer.place(),
        composer.kinds(),
        composer.account(),
        composer.time(),
        composer.safety(),
        composer.reporter(to.anonymity, reported_as),
        composer.handlers_only(),
    ];
    Snapshot {
        version: 1,
        body: to.body.to_owned(),
        sent_on: today,
        anonymity: to.anonymity.code().to_owned(),
        reported_as: reported_as.code().to_owned(),
        alerts: alerts(answers, to.membership),
        sections: sections.into_iter().filter(|section| !section.lines.is_empty()).collect(),
        files: files(answers, to.body),
    }
}

/// The files that a body gets: of each what was chosen for it.
fn files(answers: &Answers, body: &str) -> Vec<SentFile> {
    let told = |file: &EvidenceFile| answers.recipients.get(body)?.files.get(&file.id).map(String::as_str);
    answers.evidence.files.iter().filter_map(|file| file.as_sent(file.choice(told(file)))).collect()
}

/// Everything that was told, for whoever told it: a snapshot for no body, with name and contact.
#[must_use]
pub fn compose_own(directory: &Directory, answers: &Answers, words: Words, today: Date) -> Snapshot {
    let to = Addressee { body: "", anonymity: Anonymity::NamedToBody, membership: Membership::Settled };
    let mut own = compose(directory, answers, to, words, today);
    for section in &mut own.sections {
        section.lines.retain(|line| line.label != "snapshot-anonymity");
    }
    own.alerts.clear();
    own.files = answers.evidence.files.iter().filter_map(|file| file.as_sent(FileChoice::Original)).collect();
    own
}

/// What the people who handle it must always see.
fn alerts(answers: &Answers, membership: Membership) -> Vec<String> {
    let safety = &answers.safety;
    [
        (safety.withhold_from_practitioner == YesNo::Yes, "withhold_from_practitioner"),
        (safety.unsafe_to_contact == YesNo::Yes, "no_contact"),
        (membership == Membership::Unchecked, "check_membership"),
    ]
    .into_iter()
    .filter(|(raised, _)| *raised)
    .map(|(_, code)| code.to_owned())
    .collect()
}

struct Composer<'a> {
    directory: &'a Directory,
    answers: &'a Answers,
    words: Words,
}

/// Lines of one section; empty answers leave no line.
struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, label: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.0.push(Line { label: format!("snapshot-{label}"), value: value.to_owned() });
        }
    }

    fn section(self, code: &str, tone: Tone) -> Section {
        Section { code: code.to_owned(), tone, lines: self.0 }
    }
}

impl Composer<'_> {
    fn practitioner(&self) -> Section {
        let told = &self.answers.practitioner;
        let mut lines = Lines(Vec::new());
        lines.add("practitioner-name", &told.practitioner_name);
        lines.add("practitioner-other-names", &told.practitioner_other_names);
        lines.add("practitioner-title", &told.practitioner_title);
        lines.add("practitioner-practice", &told.practitioner_practice);
        lines.add("practitioner-website", &told.practitioner_website);
        lines.add("practitioner-platform", &told.practitioner_platform);
        lines.add("practitioner-contact", &told.practitioner_contact);
        lines.add("practitioner-register-number", &told.practitioner_register_number);
        lines.add("practitioner-clues", &told.practitioner_clues);
        let professions = told.professions.iter().filter_map(|id| self.directory.profession(&id.as_str().into()));
        lines.add("professions", &one_each_line(professions.map(|profession| (self.words.label)(&profession.label))));
        lines.add("registered-with", &self.bodies(&told.registered_with));
        lines.add("member-of", &self.bodies(&told.member_of));
        lines.add("not-member-of", &self.bodies(&told.not_member_of));
        lines.section("practitioner", Tone::Plain)
    }

    fn place(&self) -> Section {
        let told = &self.answers.place;
        let mut lines = Lines(Vec::new());
        lines.add("care-country", &self.country(&told.care_country));
        lines.add("care-region", &told.care_region);
        lines.add("online", &self.yes_no(told.online));
        lines.add("practitioner-country", &self.country(&told.practitioner_country));
        lines.add("practitioner-region", &told.practitioner_region);
        lines.section("place", Tone::Plain)
    }

    fn kinds(&self) -> Section {
        let mut lines = Lines(Vec::new());
        let taxonomy = self.directory.taxonomy();
        let kinds = self.answers.what_happened.violations.iter().filter_map(|id| taxonomy.violation(id));
        lines.add("violations", &one_each_line(kinds.map(|kind| (self.words.label)(&kind.label))));
        lines.section("kinds", Tone::Plain)
    }

    fn account(&self) -> Section {
        let mut lines = Lines(Vec::new());
        lines.add("narrative", &self.answers.what_happened.narrative);
        lines.add("who-knows", &self.answers.what_happened.who_knows);
        lines.add("wanted-outcome", &self.answers.what_happened.wanted_outcome);
        lines.section("account", Tone::Covered)
    }

    fn time(&self) -> Section {
        let told = &self.answers.when;
        let mut lines = Lines(Vec::new());
        lines.add("happened-from", &self.date(&told.happened_from));
        lines.add("happened-to", &self.date(&told.happened_to));
        lines.add("therapy-ended", &self.date(&told.therapy_ended));
        lines.add("discovered", &self.date(&told.discovered));
        lines.add("client-age", &told.client_age);
        lines.section("time", Tone::Plain)
    }

    fn safety(&self) -> Section {
        let told = &self.answers.safety;
        let mut lines = Lines(Vec::new());
        lines.add("imminent", &self.yes_no(told.imminent));
        lines.add("minor", &self.yes_no(told.minor));
        lines.add("unsafe-to-contact", &self.yes_no(told.unsafe_to_contact));
        lines.add("withhold-from-practitioner", &self.yes_no(told.withhold_from_practitioner));
        lines.section("safety", Tone::Plain)
    }

    fn reporter(&self, anonymity: Anonymity, reported_as: ReportedAs) -> Section {
        let told = &self.answers.about_you;
        let mut lines = Lines(Vec::new());
        if let Some(kind) = ReporterKind::from_code(&told.reporter) {
            lines.add("reporter", &(self.words.text)(kind.key()));
            let agrees = ClientAgrees::from_code(&told.client_agrees).filter(|_| kind.is_third_party());
            if let Some(agrees) = agrees {
                lines.add("client-agrees", &(self.words.text)(agrees.key()));
            }
        }
        lines.add("reported-as", &(self.words.text)(reported_as.key()));
        lines.add("anonymity", &(self.words.text)(&format!("snapshot-{}", anonymity.key())));
        if anonymity == Anonymity::NamedToBody {
            lines.add("reporter-name", &told.reporter_name);
            lines.add("reporter-contact", &told.reporter_contact);
        }
        lines.section("reporter", Tone::Plain)
    }

    fn handlers_only(&self) -> Section {
        let mut lines = Lines(Vec::new());
        lines.add("triage-only", &self.answers.what_happened.triage_only);
        lines.section("handlers_only", Tone::Covered)
    }

    fn bodies(&self, ids: &[String]) -> String {
        one_each_line(ids.iter().filter_map(|id| self.directory.body(id)).map(|body| body.name.clone()))
    }

    fn country(&self, code: &str) -> String {
        let code = code.trim().to_ascii_uppercase();
        if countries::COUNTRIES.contains(&code.as_str()) { (self.words.text)(&countries::key(&code)) } else { code }
    }

    fn yes_no(&self, answer: YesNo) -> String {
        match answer {
            YesNo::Untold => String::new(),
            YesNo::Yes => (self.words.text)("snapshot-yes"),
            YesNo::No => (self.words.text)("snapshot-no"),
        }
    }

    fn date(&self, told: &str) -> String {
        let Some(date) = told_date(told) else { return told.to_owned() };
        let first = date.first();
        match date {
            RoughDate::Year(..) => first.year().to_string(),
            RoughDate::Month(..) => (self.words.month)(first),
            RoughDate::Span(_, last) => (self.words.span)(first, last),
            RoughDate::Day(_) => (self.words.day)(first),
        }
    }
}

fn one_each_line(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;

    fn told() -> Answers {
        let mut answers = Answers::default();
        answers.place.care_country = "NZ".to_owned();
        answers.what_happened.violations = vec!["sexual_contact".to_owned()];
        answers.what_happened.narrative = "what I wrote".to_owned();
        answers.what_happened.triage_only = "for the handlers".to_owned();
        answers.when.happened_from = "2025-03".to_owned();
        answers.about_you.reporter_name = "Ruth Example".to_owned();
        answers.about_you.reporter_contact = "ruth@example.org".to_owned();
        answers
    }

    fn snapshot(answers: &Answers, anonymity: Anonymity, membership: Membership) -> Snapshot {
        let to = Addressee { body: "nz-hdc", anonymity, membership };
        compose(&shipped(), answers, to, Words::KEYS, date!(2026 - 11 - 22))
    }

    fn values(snapshot: &Snapshot) -> String {
        let lines = snapshot.sections.iter().flat_map(|section| &section.lines);
        lines.map(|line| line.value.as_str()).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_name_goes_only_to_a_body_that_may_know_it() {
        for hidden in [Anonymity::Anonymous, Anonymity::AnonymousReachable] {
            let values = values(&snapshot(&told(), hidden, Membership::Settled));
            assert!(!values.contains("Ruth") && !values.contains("ruth@"), "{values}");
        }
        let values = values(&snapshot(&told(), Anonymity::NamedToBody, Membership::Settled));
        assert!(values.contains("Ruth Example") && values.contains("ruth@example.org"));
    }

    #[test]
    fn what_is_for_the_handlers_stands_apart_and_covered() {
        let snapshot = snapshot(&told(), Anonymity::AnonymousReachable, Membership::Settled);
        let with: Vec<_> =
            snapshot.sections.iter().filter(|s| s.lines.iter().any(|l| l.value == "for the handlers")).collect();
        assert_eq!(with.len(), 1);
        assert_eq!((with[0].code.as_str(), with[0].tone), ("handlers_only", Tone::Covered));
        let account = snapshot.sections.iter().find(|s| s.code == "account").unwrap();
        assert_eq!(account.tone, Tone::Covered);
    }

    #[test]
    fn what_must_be_seen_at_once_is_an_alert() {
        let mut answers = told();
        assert!(snapshot(&answers, Anonymity::Anonymous, Membership::Settled).alerts.is_empty());
        answers.safety.withhold_from_practitioner = YesNo::Yes;
        answers.safety.unsafe_to_contact = YesNo::Yes;
        let alerts = snapshot(&answers, Anonymity::Anonymous, Membership::Unchecked).alerts;
        assert_eq!(alerts, ["withhold_from_practitioner", "no_contact", "check_membership"]);
    }

    #[test]
    fn all_that_is_known_of_the_practitioner_and_who_else_knows_goes_each_as_its_own_line() {
        let mut answers = told();
        answers.practitioner.practitioner_other_names = "another spelling".to_owned();
        answers.practitioner.practitioner_title = "intimacy coach".to_owned();
        answers.practitioner.practitioner_website = "example.org".to_owned();
        answers.practitioner.practitioner_platform = "a video app".to_owned();
        answers.practitioner.practitioner_clues = "second floor, red door".to_owned();
        answers.what_happened.who_knows = "a friend".to_owned();
        let snapshot = snapshot(&answers, Anonymity::Anonymous, Membership::Settled);
        let label_of = |value: &str| {
            let mut lines = snapshot.sections.iter().flat_map(|section| &section.lines);
            lines.find(|line| line.value == value).map(|line| line.label.trim_start_matches("snapshot-").to_owned())
        };
        for (value, label) in [
            ("another spelling", "practitioner-other-names"),
            ("intimacy coach", "practitioner-title"),
            ("example.org", "practitioner-website"),
            ("a video app", "practitioner-platform"),
            ("second floor, red door", "practitioner-clues"),
            ("a friend", "who-knows"),
        ] {
            assert_eq!(label_of(value).as_deref(), Some(label));
            assert!(LABELS.contains(&label), "{label}");
        }
    }

    #[test]
    fn codes_become_words_and_empty_answers_no_line() {
        let snapshot = snapshot(&told(), Anonymity::Anonymous, Membership::Settled);
        let values = values(&snapshot);
        let label = shipped().taxonomy().violation("sexual_contact").unwrap().label.clone();
        assert!(values.contains(&label) && values.contains("country-nz") && values.contains("month-3 2025"));
        assert!(snapshot.sections.iter().all(|section| !section.lines.is_empty()));
        assert!(!snapshot.sections.iter().any(|section| section.code == "safety"));
    }
}
