//! `/bodies`: the public directory, by country.

use rocket::get;
use serde::Serialize;

use super::Choice;
use crate::actions::connected_bodies::connected_bodies;
use crate::domain::countries;
use crate::domain::directory::{Body, TakesAnonymous};
use crate::domain::place::Country;
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// The directory as it was filtered.
#[derive(Serialize)]
pub(crate) struct BodiesView {
    countries: Vec<Choice>,
    professions: Vec<Choice>,
    anonymous: Vec<Choice>,
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
            professions: choices(),
            anonymous: choices(),
            found: text(),
            groups: vec![Group { country: text(), bodies: vec![entry] }],
        }
    }
}

/// What the list is narrowed to.
#[derive(Clone, Copy)]
struct Filter<'a> {
    country: &'a str,
    profession: &'a str,
    anonymous: &'a str,
}

impl Filter<'_> {
    fn takes(&self, body: &Body) -> bool {
        (self.country.is_empty() || body.country.code() == self.country)
            && (self.profession.is_empty() || body.professions.iter().any(|id| *id == self.profession))
            && (self.anonymous.is_empty() || body.takes_anonymous.code() == self.anonymous)
    }
}

#[get("/bodies?<country>&<profession>&<anonymous>")]
pub(crate) async fn show(
    visit: Public<'_>,
    country: Option<&str>,
    profession: Option<&str>,
    anonymous: Option<&str>,
) -> Result<Page, WebError> {
    let joined = connected_bodies(visit.portal).await?;
    let filter = Filter {
        country: country.unwrap_or_default(),
        profession: profession.unwrap_or_default(),
        anonymous: anonymous.unwrap_or_default(),
    };
    let directory = &visit.portal.directory;
    let mut countries = directory.countries();
    countries.push(Country::International);
    let groups: Vec<Group> = countries
        .iter()
        .map(|country| Group {
            country: visit.t(&countries::key(country.code())),
            bodies: directory
                .bodies()
                .iter()
                .filter(|body| body.country == *country && filter.takes(body))
                .map(|body| entry(&visit, body, joined.contains(body.id.as_str())))
                .collect(),
        })
        .filter(|group| !group.bodies.is_empty())
        .collect();
    let count = groups.iter().map(|group| group.bodies.len()).sum::<usize>();
    let count = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(visit.page(&BodiesView {
        countries: country_choices(&visit, &countries, filter.country),
        professions: profession_choices(&visit, filter.profession),
        anonymous: anonymous_choices(&visit, filter.anonymous),
        found: i18n::text_with(visit.language, "bodies-found", &[("count", count)]),
        groups,
    }))
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
    let each = professions.map(|profession| Choice::new(profession.id.as_str(), profession.label.clone(), chosen));
    std::iter::once(any).chain(each).collect()
}

fn anonymous_choices(visit: &Visit<'_>, chosen: &str) -> Vec<Choice> {
    let any = Choice::new("", visit.t("bodies-any-anonymous"), chosen);
    let each = TakesAnonymous::ALL.iter().map(|takes| Choice::new(takes.code(), visit.t(takes.key()), chosen));
    std::iter::once(any).chain(each).collect()
}
