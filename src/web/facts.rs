//! What the directory says of a body, fact by fact, in words: for its public page and for its own desk.

use serde::Serialize;

use crate::domain::countries;
use crate::domain::directory::{
    Body, Fact, LimitRule, Limits, MoreRegions, Regions, TakesAnonymous, Target, TargetUnit, Wish,
};
use crate::domain::ids::ProfessionId;
use crate::domain::place::{Country, Region};
use crate::i18n::{self, Argument, Language, Said};
use crate::web::visit::Visit;

/// What the directory says about one thing.
#[derive(Serialize)]
pub(crate) struct FactView {
    pub(crate) code: &'static str,
    pub(crate) heading: String,
    pub(crate) texts: Vec<Said>,
    pub(crate) items: Vec<Said>,
    /// Where the body says so; empty where only the pages of the whole entry are known.
    pub(crate) source: String,
    /// Whether a public page was seen that says it.
    pub(crate) seen: bool,
}

impl FactView {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            code: "places",
            heading: text(),
            texts: vec![text().into()],
            items: vec![text().into()],
            source: text(),
            seen: true,
        }
    }

    /// What an entry says of a fact; without texts and items where it says nothing.
    pub(crate) fn of(visit: &Visit<'_>, fact: Fact, body: &Body) -> Self {
        let (texts, items) = said(visit, fact, body);
        Self {
            code: fact.code(),
            heading: visit.t(fact.key()),
            texts,
            items,
            source: if fact == Fact::TakesAnonymous { body.anonymous_source.clone() } else { String::new() },
            seen: fact.was_seen(body),
        }
    }

    /// Whether nothing is said.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.items.is_empty()
    }
}

fn said(visit: &Visit<'_>, fact: Fact, body: &Body) -> (Vec<Said>, Vec<Said>) {
    let own = |text: String| Said::from(capitalised(&text));
    let note = |text: &String| Said::in_english(visit.language, capitalised(text));
    let notes = |texts: &[String]| texts.iter().map(note).collect();
    let (texts, items) = match fact {
        Fact::TimeLimit => (limits(visit, body), Vec::new()),
        Fact::Name => {
            let statutory = if body.statutory { visit.t("body-statutory") } else { String::new() };
            (vec![note(&body.name), own(visit.t(body.kind.key())), own(statutory)], Vec::new())
        }
        Fact::Jurisdiction => {
            (vec![note(&body.jurisdiction)], professions(visit, &body.professions).into_iter().map(own).collect())
        }
        Fact::Places => {
            let (texts, regions) = places(visit, body);
            (texts.into_iter().map(own).collect(), notes(&regions))
        }
        Fact::TakesAnonymous => {
            (vec![own(visit.t(body.takes_anonymous.key())), note(&body.anonymous_note)], Vec::new())
        }
        Fact::SharesWithPractitioner if body.shares_with_practitioner.is_empty() => {
            (vec![own(visit.t(body.routing.tells_practitioner.key()))], Vec::new())
        }
        Fact::SharesWithPractitioner => (vec![note(&body.shares_with_practitioner)], Vec::new()),
        Fact::CanDo => (Vec::new(), notes(&body.can_do)),
        Fact::CannotDo => (Vec::new(), notes(&body.cannot_do)),
        Fact::Stages => (Vec::new(), notes(&body.stages)),
        Fact::Targets => (Vec::new(), body.targets.iter().map(|target| own(target_text(visit, target))).collect()),
        Fact::ComplaintUrl => (vec![note(&body.complaint_url)], Vec::new()),
    };
    (texts.into_iter().filter(|text| !text.is_empty()).collect(), items)
}

/// The names of professions; those that the directory does not know are left out.
pub(crate) fn professions(visit: &Visit<'_>, ids: &[ProfessionId]) -> Vec<String> {
    let known = ids.iter().filter_map(|id| visit.portal.directory.profession(id));
    known.map(|entry| i18n::directory_words(visit.language, &entry.label)).collect()
}

/// The name of a country.
pub(crate) fn country(visit: &Visit<'_>, country: Country) -> String {
    visit.t(&countries::key(country.code()))
}

fn places(visit: &Visit<'_>, body: &Body) -> (Vec<String>, Vec<String>) {
    let home = country(visit, body.country);
    let (key, items) = match &body.routing.regions {
        Regions::WholeCountry if body.country == Country::International => ("body-places-international", Vec::new()),
        Regions::WholeCountry => ("body-places-whole", Vec::new()),
        Regions::Only(regions) => ("body-places-only", names(regions)),
    };
    let home = i18n::text_with(visit.language, key, &[("country", (&home).into())]);
    let also: Vec<String> = body.routing.also_in.iter().map(|other| country(visit, *other)).collect();
    let also = match also.join(", ").as_str() {
        "" => String::new(),
        names => i18n::text_with(visit.language, "body-places-also", &[("countries", names.into())]),
    };
    (vec![home, also], items)
}

fn names(regions: &[Region]) -> Vec<String> {
    regions.iter().map(|region| region.as_str().to_owned()).collect()
}

/// The directory's texts are notes; on the page they begin like sentences. An address of a page stays as it is.
fn capitalised(text: &str) -> String {
    if text.starts_with("http") {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn limits(visit: &Visit<'_>, body: &Body) -> Vec<Said> {
    let mut texts = match &body.routing.limits {
        Limits::NoLimit => vec![visit.said("body-limit-none")],
        Limits::Unknown => vec![visit.said("body-limit-unknown")],
        Limits::Rules(rules, _) => {
            rules.iter().map(|rule| Said::of(visit.language, |language| rule_text(language, rule))).collect()
        }
    };
    texts.push(Said::in_english(visit.language, capitalised(&body.time_limit_note)));
    texts
}

fn rule_text(language: Language, rule: &LimitRule) -> String {
    let applies = i18n::text(language, rule.applies.key());
    if rule.years == 0 {
        return i18n::text_with(language, "body-limit-rule-none", &[("applies", (&applies).into())]);
    }
    let from = i18n::text(language, rule.from.key());
    let arguments = [
        ("years", Argument::Number(i64::from(rule.years))),
        ("from", Argument::Text(&from)),
        ("applies", Argument::Text(&applies)),
    ];
    i18n::text_with(language, "body-limit-rule", &arguments)
}

/// A published time, e.g. "acknowledge: 5 working days". What is done is in the directory's own word.
fn target_text(visit: &Visit<'_>, target: &Target) -> String {
    let what = target.what.replace('_', " ");
    let amount = duration(visit.language, target.unit, target.amount);
    if target.note.is_empty() { format!("{what}: {amount}") } else { format!("{what}: {amount} ({})", target.note) }
}

/// A published time in words, e.g. "5 working days".
pub(crate) fn duration(language: Language, unit: TargetUnit, amount: u32) -> String {
    match unit {
        TargetUnit::InWriting | TargetUnit::AsSoonAsPracticable => i18n::text(language, unit.key()),
        unit => i18n::text_with(language, unit.key(), &[("count", Argument::Number(i64::from(amount)))]),
    }
}

/// What a body asks for as values, in words, one line each.
pub(crate) fn wished(visit: &Visit<'_>, wish: &Wish) -> Vec<String> {
    let line = |key: &str, names: Vec<String>| {
        let names = i18n::listed(visit.language, &names);
        (!names.is_empty()).then(|| i18n::text_with(visit.language, key, &[("names", (&names).into())]))
    };
    let regions = match &wish.regions {
        MoreRegions::All => Some(visit.t("facts-wish-everywhere")),
        MoreRegions::These(regions) => line("facts-wish-regions", names(regions)),
    };
    let countries = wish.countries.iter().map(|other| country(visit, *other)).collect();
    let takes = wish.takes_anonymous.map(|takes: TakesAnonymous| visit.t(takes.key()));
    [
        line("facts-wish-professions", professions(visit, &wish.professions)),
        regions,
        line("facts-wish-countries", countries),
        takes,
    ]
    .into_iter()
    .flatten()
    .collect()
}
