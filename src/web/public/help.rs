//! `/help`: support lines of a country. Never a condition for reporting.

use rocket::get;
use serde::Serialize;

use super::Choice;
use crate::domain::countries;
use crate::domain::place::{Country, Region};
use crate::domain::report::Answers;
use crate::domain::report::answers::YesNo;
use crate::domain::rough_date::RoughDate;
use crate::domain::support::{Line, LineKind};
use crate::i18n::{day_in_words, listed};
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// What is shown first: somebody in need should not have to search.
const FIRST: [LineKind; 3] = [LineKind::Emergency, LineKind::SexualHarm, LineKind::Crisis];

/// The support lines.
#[derive(Serialize)]
pub(crate) struct HelpView {
    countries: Vec<Choice>,
    /// The name of the country that was chosen.
    country: String,
    first: Vec<LineView>,
    more: Vec<LineView>,
    /// Lines of no one country.
    anywhere: Vec<LineView>,
    as_of: String,
}

/// One line.
#[derive(Serialize)]
pub(crate) struct LineView {
    name: String,
    kind: String,
    call: String,
    /// The number as a phone dials it; empty where it cannot be told from the text.
    dial: String,
    text: String,
    hours: String,
    note: String,
    regions: String,
    url: String,
    /// Nobody has seen the number on the service's own pages yet.
    unchecked: bool,
}

impl View for HelpView {
    const TEMPLATE: &'static str = "web/public/help.html";
    const TITLE: &'static str = "help-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let line = || LineView::sample(text);
        Self {
            countries: vec![Choice::sample(text)],
            country: text.to_owned(),
            first: vec![line()],
            more: vec![line()],
            anywhere: vec![line()],
            as_of: text.to_owned(),
        }
    }
}

#[get("/help?<country>")]
pub(crate) fn show(visit: Public<'_>, country: Option<&str>) -> Page {
    let support = visit.portal.directory.support();
    let mut listed: Vec<Country> = Vec::new();
    for line in support.lines() {
        if line.country != Country::International && !listed.contains(&line.country) {
            listed.push(line.country);
        }
    }
    let chosen = country.and_then(Country::from_code).filter(|country| listed.contains(country));
    let code = chosen.as_ref().map_or("", Country::code);
    let name = |country: &Country| visit.t(&countries::key(country.code()));
    let mut choices = vec![Choice::new("", visit.t("help-country-none"), code)];
    choices.extend(listed.iter().map(|country| Choice::new(country.code(), name(country), code)));
    let lines: Vec<&Line> = chosen.into_iter().flat_map(|country| support.lines_in(country)).collect();
    let first: Vec<&Line> =
        FIRST.iter().filter_map(|kind| lines.iter().find(|line| line.kind == *kind)).copied().collect();
    let more = lines.iter().filter(|line| !first.iter().any(|shown| shown.id == line.id));
    visit.page(&HelpView {
        countries: choices,
        country: chosen.as_ref().map(name).unwrap_or_default(),
        first: first.iter().map(|line| LineView::of(&visit, line)).collect(),
        more: more.map(|line| LineView::of(&visit, line)).collect(),
        anywhere: support.lines_in(Country::International).map(|line| LineView::of(&visit, line)).collect(),
        as_of: in_words(&visit, support.as_of()),
    })
}

/// A day of the directory in words; another text as it is.
fn in_words(visit: &Visit<'_>, text: &str) -> String {
    match text.parse() {
        Ok(RoughDate::Day(day)) => day_in_words(visit.language, day),
        _ => text.to_owned(),
    }
}

/// What stands first on a reporter's page while somebody may be in danger.
#[derive(Serialize)]
pub(crate) struct Danger {
    /// Emergency lines of the country told; none where it is not known.
    lines: Vec<LineView>,
}

impl Danger {
    /// For these answers; `None` unless danger was told.
    pub(crate) fn of(visit: &Visit<'_>, answers: &Answers) -> Option<Self> {
        (answers.safety.imminent == YesNo::Yes).then(|| Self::lines(visit, answers))
    }

    /// The emergency lines of the country told, whether or not danger was told.
    pub(crate) fn lines(visit: &Visit<'_>, answers: &Answers) -> Self {
        let place = &answers.place;
        let told = [&place.care_country, &place.practitioner_country];
        let country = told.into_iter().find_map(|code| Country::from_code(code));
        let lines = country.into_iter().flat_map(|country| visit.portal.directory.support().lines_in(country));
        let lines = lines.filter(|line| line.kind == LineKind::Emergency).map(|line| LineView::of(visit, line));
        Self { lines: lines.collect() }
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self { lines: HelpView::sample(text).first }
    }
}

impl LineView {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self {
            name: text.to_owned(),
            kind: text.to_owned(),
            call: text.to_owned(),
            dial: "111".to_owned(),
            text: text.to_owned(),
            hours: text.to_owned(),
            note: text.to_owned(),
            regions: text.to_owned(),
            url: "https://example.org/".to_owned(),
            unchecked: true,
        }
    }

    /// One line, in words.
    pub(crate) fn of(visit: &Visit<'_>, line: &Line) -> Self {
        let dials = line.call.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '+'));
        Self {
            name: line.name.clone(),
            kind: visit.t(line.kind.key()),
            call: line.call.clone(),
            dial: if dials { line.call.replace([' ', '-'], "") } else { String::new() },
            text: line.text.clone(),
            hours: line.hours.clone(),
            note: line.note.clone(),
            regions: listed(visit.language, &line.regions.iter().map(Region::as_str).collect::<Vec<_>>()),
            url: line.url.clone(),
            unchecked: !line.verified && !line.call.is_empty(),
        }
    }
}
