//! `/bodies`: the public directory, by country.

use std::collections::BTreeSet;

use rocket::get;
use serde::Serialize;

use super::Choice;
use crate::actions::connected_bodies::connected_bodies;
use crate::domain::countries;
use crate::domain::directory::{Body, Regions, TakesAnonymous};
use crate::domain::place::{Country, Region};
use crate::domain::report::facts::regions_of;
use crate::domain::search::Search;
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// The filter value for bodies that can be sent to.
const CONNECTED: &str = "yes";

/// The directory as it was filtered.
#[derive(Serialize)]
pub(crate) struct BodiesView {
    countries: Vec<Choice>,
    regions: Vec<Choice>,
    professions: Vec<Choice>,
    anonymous: Vec<Choice>,
    connected: Vec<Choice>,
    /// What is searched for, as it was typed.
    q: String,
    found: String,
    groups: Vec<Group>,
}

/// The bodies of one country.
#[derive(Serialize)]
struct Group {
    country: String,
    bodies: Vec<Entry>,
}

/// One body in the list.
#[derive(Serialize)]
struct Entry {
    id: String,
    name: String,
    kind: String,
    region: String,
    anonymous: String,
    joined: bool,
}

impl View for BodiesView {
    const TEMPLATE: &'static str = "web/public/bodies.html";
    const TITLE: &'static str = "bodies-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let choices = || vec![Choice::sample(text)];
        let text = || text.to_owned();
        let entry = Entry { id: text(), name: text(), kind: text(), region: text(), anonymous: text(), joined: true };
        Self {
            countries: choices(),
            regions: choices(),
            professions: choices(),
            anonymous: choices(),
            connected: choices(),
            q: text(),
            found: text(),
            groups: vec![Group { country: text(), bodies: vec![entry] }],
        }
    }
}

/// What the list is narrowed to. What is not understood narrows nothing.
struct Filter<'a> {
    country: &'a str,
    region: &'a str,
    profession: &'a str,
    anonymous: &'a str,
    connected: &'a str,
    search: Search,
}

impl Filter<'_> {
    fn takes(&self, body: &Body, joined: &BTreeSet<String>) -> bool {
        let country = Country::from_code(self.country);
        (self.country.is_empty() || body.country.code() == self.country || country.is_some_and(|it| body.acts_in(it)))
            && (self.region.is_empty() || body.country.code() != self.country || serves(body, self.region))
            && (self.profession.is_empty() || body.professions.iter().any(|id| *id == self.profession))
            && (self.anonymous.is_empty() || body.takes_anonymous.code() == self.anonymous)
            && (self.connected.is_empty() || joined.contains(body.id.as_str()))
            && self.search.finds(&[&body.name, body.id.as_str(), &body.region, &body.jurisdiction])
    }
}

/// Whether a body acts in a region: in the whole country, or there.
fn serves(body: &Body, region: &str) -> bool {
    match &body.routing.regions {
        Regions::WholeCountry => true,
        Regions::Only(only) => only.iter().any(|served| served.as_str() == region),
    }
}

#[get("/bodies?<country>&<region>&<profession>&<anonymous>&<connected>&<q>")]
pub(crate) async fn show(
    visit: Public<'_>,
    country: Option<&str>,
    region: Option<&str>,
    profession: Option<&str>,
    anonymous: Option<&str>,
    connected: Option<&str>,
    q: Option<&str>,
) -> Result<Page, WebError> {
    let joined = connected_bodies(visit.portal).await?;
    let directory = &visit.portal.directory;
    let mut countries = directory.countries();
    countries.push(Country::International);
    let country = known(country, |code| countries.iter().any(|country| country.code() == code));
    let regions = Country::from_code(country).map(|country| regions_of(directory, country)).unwrap_or_default();
    let q = q.unwrap_or_default().trim();
    let filter = Filter {
        country,
        region: known(region, |name| regions.iter().any(|region| region.as_str() == name)),
        profession: known(profession, |id| directory.profession(&id.into()).is_some()),
        anonymous: known(anonymous, |code| TakesAnonymous::from_code(code).is_some()),
        connected: known(connected, |value| value == CONNECTED),
        search: Search::of(q),
    };
    let groups: Vec<Group> = countries
        .iter()
        .map(|country| Group {
            country: visit.t(&countries::key(country.code())),
            bodies: directory
                .bodies()
                .iter()
                .filter(|body| body.country == *country && filter.takes(body, &joined))
                .map(|body| entry(&visit, body, joined.contains(body.id.as_str())))
                .collect(),
        })
        .filter(|group| !group.bodies.is_empty())
        .collect();
    let count = groups.iter().map(|group| group.bodies.len()).sum::<usize>();
    let count = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(visit.page(&BodiesView {
        countries: country_choices(&visit, &countries, filter.country),
        regions: region_choices(&visit, &regions, filter.region),
        professions: profession_choices(&visit, filter.profession),
        anonymous: anonymous_choices(&visit, filter.anonymous),
        connected: [("", "bodies-any-connected"), (CONNECTED, "bodies-only-connected")]
            .map(|(value, key)| Choice::new(value, visit.t(key), filter.connected))
            .into(),
        q: q.to_owned(),
        found: i18n::text_with(visit.language, "bodies-found", &[("count", count)]),
        groups,
    }))
}

/// A filter's value, if it is one; otherwise nothing.
fn known(told: Option<&str>, is_known: impl Fn(&str) -> bool) -> &str {
    told.map(str::trim).filter(|value| is_known(value)).unwrap_or_default()
}

/// The regions that the directory tells apart in the country chosen; none where it tells none apart.
fn region_choices(visit: &Visit<'_>, regions: &[&Region], chosen: &str) -> Vec<Choice> {
    if regions.is_empty() {
        return Vec::new();
    }
    let any = Choice::new("", visit.t("bodies-any-region"), chosen);
    let each = regions.iter().map(|region| Choice::new(region.as_str(), region.as_str().to_owned(), chosen));
    std::iter::once(any).chain(each).collect()
}

fn entry(visit: &Visit<'_>, body: &Body, joined: bool) -> Entry {
    Entry {
        id: body.id.to_string(),
        name: body.name.clone(),
        kind: visit.t(body.kind.key()),
        region: body.region.clone(),
        anonymous: visit.t(body.takes_anonymous.key()),
        joined,
    }
}

fn country_choices(visit: &Visit<'_>, countries: &[Country], chosen: &str) -> Vec<Choice> {
    let any = Choice::new("", visit.t("bodies-any-country"), chosen);
    let each = countries.iter().map(Country::code);
    std::iter::once(any).chain(each.map(|code| Choice::new(code, visit.t(&countries::key(code)), chosen))).collect()
}

fn profession_choices(visit: &Visit<'_>, chosen: &str) -> Vec<Choice> {
    let any = Choice::new("", visit.t("bodies-any-profession"), chosen);
    let professions = visit.portal.directory.professions().iter().filter(|profession| profession.id != "unknown");
    let each = professions.map(|profession| {
        let label = i18n::directory_words(visit.language, &profession.label);
        Choice::new(profession.id.as_str(), label, chosen)
    });
    std::iter::once(any).chain(each).collect()
}

fn anonymous_choices(visit: &Visit<'_>, chosen: &str) -> Vec<Choice> {
    let any = Choice::new("", visit.t("bodies-any-anonymous"), chosen);
    let each = TakesAnonymous::ALL.iter().map(|takes| Choice::new(takes.code(), visit.t(takes.key()), chosen));
    std::iter::once(any).chain(each).collect()
}
