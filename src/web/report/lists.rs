//! The lists to choose from: countries, professions, kinds, bodies, and the words of closed vocabularies.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::domain::countries::{self, COUNTRIES};
use crate::domain::directory::{Body, BodyKind};
use crate::domain::place::Country;
use crate::domain::report::Answers;
use crate::domain::report::answers::PractitionerAnswers;
use crate::i18n::{Argument, Said, directory_words, text_with};
use crate::web::visit::Visit;

/// One thing to choose.
#[derive(Serialize)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: Said,
    pub(crate) hint: Said,
    pub(crate) checked: bool,
}

impl Choice {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Vec<Self> {
        let said = || Said::from(text.to_owned());
        vec![Self { value: text.to_owned(), label: said(), hint: said(), checked: true }]
    }

    fn new(value: &str, label: String, checked: bool) -> Self {
        Self { value: value.to_owned(), label: label.into(), hint: Said::default(), checked }
    }
}

/// Countries: nothing chosen first, then those with bodies in the directory, then all others by name.
pub(super) fn countries(visit: &Visit<'_>, told: &str) -> Vec<Choice> {
    let told = told.trim().to_ascii_uppercase();
    let known = visit.portal.directory.countries();
    let named = |code: &str| (visit.t(&countries::key(code)), code.to_owned());
    let mut first: Vec<_> = known.iter().map(|country| named(country.code())).collect();
    let rest = COUNTRIES.iter().filter(|code| !known.iter().any(|country| country.code() == **code));
    let mut rest: Vec<_> = rest.map(|code| named(code)).collect();
    first.sort_by_cached_key(|(name, _)| by_letters(name));
    rest.sort_by_cached_key(|(name, _)| by_letters(name));
    let nothing = Choice::new("", visit.t("report-choose"), told.is_empty());
    let choices = first.into_iter().chain(rest).map(|(name, code)| Choice::new(&code, name, code == told));
    std::iter::once(nothing).chain(choices).collect()
}

/// A name as it is looked for in a list: its letters without their marks, so that Éire does not stand after Zambia.
fn by_letters(name: &str) -> String {
    name.nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>().to_lowercase()
}

/// Words of a closed vocabulary, under the keys `<prefix>-<code>`, and the way to leave it empty.
pub(super) fn words(visit: &Visit<'_>, prefix: &str, codes: &[&'static str], told: &str) -> Vec<Choice> {
    let words = codes.iter().map(|code| Choice::new(code, visit.t(&format!("{prefix}-{code}")), *code == told));
    let empty = Choice::new("", visit.t("frame-leave-empty"), false);
    words.chain([empty]).collect()
}

/// Every profession.
pub(super) fn professions(visit: &Visit<'_>, told: &[String]) -> Vec<Choice> {
    let all = visit.portal.directory.professions().iter();
    // The directory's note on a profession is for whoever routes, not for whoever tells.
    all.map(|entry| {
        let id = entry.id.as_str();
        Choice::new(id, directory_words(visit.language, &entry.label), told.iter().any(|each| each == id))
    })
    .collect()
}

/// The first question of an association's own portal: whether the practitioner is one of its own.
#[derive(Serialize)]
pub(crate) struct Membership {
    pub(super) legend: String,
    pub(super) options: Vec<Choice>,
}

/// The association whose own portal this is, where it has members; with the list that these are on.
fn asks_for_membership<'v>(visit: &'v Visit<'_>) -> Option<(&'v Body, &'static str)> {
    let home = visit.portal.home_body()?;
    match home.kind {
        BodyKind::Regulator => Some((home, "registered_with")),
        BodyKind::ProfessionalAssociation => Some((home, "member_of")),
        BodyKind::ComplaintsCommissioner => None,
    }
}

/// Whether the practitioner is a member of the association whose portal this is. Each answer names the field and the id
/// that it stands for.
pub(super) fn membership(visit: &Visit<'_>, told: &PractitionerAnswers) -> Option<Membership> {
    let (home, list) = asks_for_membership(visit)?;
    let id = home.id.as_str();
    let is_in = |ids: &[String]| ids.iter().any(|told| told == id);
    let is_member = is_in(&told.registered_with) || is_in(&told.member_of);
    let is_none = is_in(&told.not_member_of);
    let name = &[("body", Argument::Text(&home.name))];
    Some(Membership {
        legend: text_with(visit.language, &format!("report-membership-{list}"), name),
        options: vec![
            Choice::new(&format!("{list}:{id}"), visit.t("frame-yes"), is_member && !is_none),
            Choice::new(&format!("not_member_of:{id}"), visit.t("frame-no"), is_none && !is_member),
            Choice::new("", visit.t("report-membership-unknown"), is_member == is_none),
        ],
    })
}

/// The ids ticked on one list, with the one that the question of membership puts there.
pub(super) fn with_membership(list: &str, mut ticked: Vec<String>, membership: &str) -> Vec<String> {
    let here = membership.split_once(':').filter(|(name, _)| *name == list);
    if let Some((_, id)) = here
        && !ticked.iter().any(|known| known == id)
    {
        ticked.push(id.to_owned());
    }
    ticked
}

/// Which lists a practitioner may be on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Register {
    /// Registers kept by law.
    Statutory,
    /// Associations and certificates.
    Association,
    /// Both.
    Any,
}

/// The registers and lists of the countries told, those of no one country, and those already chosen.
pub(super) fn registers(visit: &Visit<'_>, answers: &Answers, which: Register, told: &[String]) -> Vec<Choice> {
    let place = &answers.place;
    let mut countries: Vec<Country> = [&place.care_country, &place.practitioner_country]
        .into_iter()
        .filter_map(|code| Country::from_code(code))
        .collect();
    let home = visit.portal.home_body();
    if countries.is_empty() {
        countries.extend(home.map(|home| home.country));
    }
    let asked_apart = asks_for_membership(visit).map(|(home, _)| &home.id);
    let here = |body: &Body| {
        countries.is_empty()
            || countries.iter().any(|country| body.acts_in(*country))
            || body.country == Country::International
    };
    // A certificate of sex therapy is claimed far from the country it is given in.
    let gives_one = |body: &Body| {
        let first = body.professions.first().is_some_and(|id| *id == "sex_therapist");
        first || body.routing.check_for.iter().any(|id| *id == "sex_therapist")
    };
    let travels = |body: &Body| gives_one(body) && !body.statutory;
    let of_kind = |body: &Body| match which {
        Register::Statutory => body.kind == BodyKind::Regulator,
        Register::Association => body.kind == BodyKind::ProfessionalAssociation,
        Register::Any => body.kind != BodyKind::ComplaintsCommissioner,
    };
    let chosen = |body: &Body| told.iter().any(|id| body.id == id.as_str());
    let bodies = visit.portal.directory.bodies().iter();
    let offered = bodies.filter(|body| chosen(body) || (of_kind(body) && (here(body) || travels(body))));
    let offered = offered.filter(|body| asked_apart != Some(&body.id));
    offered.map(|body| Choice::new(body.id.as_str(), body.name.clone(), chosen(body))).collect()
}

/// Where a register can be looked at.
#[derive(Serialize)]
pub(crate) struct RegisterLink {
    text: String,
    href: String,
}

impl RegisterLink {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Vec<Self> {
        vec![Self { text: text.to_owned(), href: "https://example.org/".to_owned() }]
    }
}

/// The sites of those who keep a register by law for the countries and professions told. None before a country is told.
pub(super) fn register_links(visit: &Visit<'_>, answers: &Answers) -> Vec<RegisterLink> {
    let place = &answers.place;
    let countries: Vec<Country> = [&place.care_country, &place.practitioner_country]
        .into_iter()
        .filter_map(|code| Country::from_code(code))
        .collect();
    let told = &answers.practitioner.professions;
    let fits = |body: &&Body| {
        body.kind == BodyKind::Regulator
            && countries.iter().any(|country| body.acts_in(*country))
            && (told.is_empty() || body.professions.iter().any(|id| told.iter().any(|told| *id == told.as_str())))
    };
    let link = |body: &Body| {
        let text = text_with(visit.language, "report-practitioner-check-at", &[("body", Argument::Text(&body.name))]);
        body.site().map(|site| RegisterLink { text, href: site.to_owned() })
    };
    visit.portal.directory.bodies().iter().filter(fits).filter_map(link).collect()
}

/// Kinds of violation under the name of their group.
#[derive(Serialize)]
pub(crate) struct KindGroup {
    pub(crate) label: String,
    pub(crate) kinds: Vec<Kind>,
    /// Whether one of them is ticked.
    pub(crate) ticked: bool,
}

/// One kind, asked as a question.
#[derive(Serialize)]
pub(crate) struct Kind {
    value: String,
    question: String,
    meaning: String,
    examples: Vec<String>,
    checked: bool,
}

impl KindGroup {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Vec<Self> {
        let kind = Kind {
            value: text.to_owned(),
            question: text.to_owned(),
            meaning: text.to_owned(),
            examples: vec![text.to_owned()],
            checked: true,
        };
        vec![Self { label: text.to_owned(), kinds: vec![kind], ticked: true }]
    }
}

/// Every kind of violation, group by group.
pub(super) fn kinds(visit: &Visit<'_>, told: &[String]) -> Vec<KindGroup> {
    let taxonomy = visit.portal.directory.taxonomy();
    let words = |english: &String| directory_words(visit.language, english);
    let of_group = |group: &str| {
        let kinds = taxonomy.violations().iter().filter(|kind| kind.group == group);
        kinds
            .map(|kind| Kind {
                value: kind.id.as_str().to_owned(),
                question: words(kind.question.as_ref().unwrap_or(&kind.label)),
                meaning: words(&kind.description),
                examples: kind.examples.iter().map(words).collect(),
                checked: told.iter().any(|id| id == kind.id.as_str()),
            })
            .collect::<Vec<_>>()
    };
    let groups = taxonomy.groups().iter();
    groups
        .map(|group| {
            let kinds = of_group(group.id.as_str());
            KindGroup { label: words(&group.label), ticked: kinds.iter().any(|kind| kind.checked), kinds }
        })
        .collect()
}

/// The name behind an id of the directory or a code of a form; any other text as it is.
pub(super) fn name_of(visit: &Visit<'_>, text: &str) -> String {
    let directory = &visit.portal.directory;
    if let Some(body) = directory.body(text) {
        return body.name.clone();
    }
    if let Some(kind) = directory.taxonomy().violation(text) {
        return directory_words(visit.language, &kind.label);
    }
    if let Some(profession) = directory.profession(&text.into()) {
        return directory_words(visit.language, &profession.label);
    }
    if COUNTRIES.contains(&text) {
        return visit.t(&countries::key(text));
    }
    match text {
        "yes" => visit.t("frame-yes"),
        "no" => visit.t("frame-no"),
        other => other.to_owned(),
    }
}
