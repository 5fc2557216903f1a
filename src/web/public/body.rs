//! `/bodies/<id>`: what one body covers, its rules, what it can and cannot do, and how to complain there directly.

use rocket::get;
use serde::Serialize;

use super::standing::StandingView;
use crate::actions::facts::known::{self, Checked, Standings};
use crate::actions::joined_facts::{self, PublicStanding};
use crate::domain::countries;
use crate::domain::directory::{Body, Fact};
use crate::domain::responses::{Responses, Shown};
use crate::i18n::{self, Argument, day_in_words};
use crate::web::error::WebError;
use crate::web::facts::FactView;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// One body of the directory.
#[derive(Serialize)]
pub(crate) struct BodyView {
    name: String,
    kind: String,
    place: String,
    statutory: bool,
    standing: StandingView,
    /// How it has responded here.
    responses: String,
    /// That it has been silent about several reports.
    silence: String,
    /// Whether any page of the body was seen.
    seen: bool,
    parts: Vec<Part>,
    /// Whether the name, and what the body is, were checked with it.
    checked_name: String,
    complaint_url: String,
    checked_url: String,
    sources: Vec<String>,
}

/// What is known about one thing.
#[derive(Serialize)]
struct Part {
    #[serde(flatten)]
    fact: FactView,
    /// Whether it was checked with the body.
    checked: String,
}

impl View for BodyView {
    const TEMPLATE: &'static str = "web/public/body.html";
    const TITLE: &'static str = "bodies-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            name: text(),
            kind: text(),
            place: text(),
            statutory: true,
            standing: StandingView::sample(&text()),
            responses: text(),
            silence: text(),
            seen: true,
            parts: vec![Part { fact: FactView::sample(&text()), checked: text() }],
            checked_name: text(),
            complaint_url: text(),
            checked_url: text(),
            sources: vec![text()],
        }
    }
}

#[get("/bodies/<id>")]
pub(crate) async fn show(visit: Public<'_>, id: &str) -> Result<Page, WebError> {
    let Some(body) = visit.portal.directory.body(id) else { return Err(WebError::NotFound) };
    let standing = joined_facts::of_body(visit.portal, id).await?;
    let responses = joined_facts::responses_of(visit.portal, id).await?;
    let silence = joined_facts::public_silence_of(visit.portal, id).await?;
    let standings = known::of_body(visit.portal, id).await?;
    let country = visit.t(&countries::key(body.country.code()));
    Ok(visit.page(&BodyView {
        name: body.name.clone(),
        kind: visit.t(body.kind.key()),
        place: if body.region.is_empty() { country } else { format!("{}, {country}", body.region) },
        statutory: body.statutory,
        responses: responses_text(&visit, &standing, responses),
        silence: match silence {
            Shown::Number(_) => visit.t("body-silent"),
            Shown::None | Shown::Few => String::new(),
        },
        standing: StandingView::of(&visit, standing),
        seen: body.verified,
        parts: parts(&visit, body, &standings),
        checked_name: checked_text(&visit, &standings, Fact::Name),
        complaint_url: body.complaint_url.clone(),
        checked_url: checked_text(&visit, &standings, Fact::ComplaintUrl),
        sources: body.sources.clone(),
    }))
}

/// How it has responded here; nothing for a body that nobody could write to.
fn responses_text(visit: &Visit<'_>, standing: &PublicStanding, responses: Option<Responses>) -> String {
    match (responses, standing) {
        (Some(said), _) => {
            let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
            let arguments = [("cases", number(said.at_least)), ("days", Argument::Number(i64::from(said.median_days)))];
            i18n::text_with(visit.language, "body-responses", &arguments)
        }
        (None, PublicStanding::Listed) => String::new(),
        (None, _) => visit.t("body-responses-few"),
    }
}

/// Everything that is known, in the order in which somebody would ask. The name and the page for complaints stand elsewhere.
fn parts(visit: &Visit<'_>, body: &Body, standings: &Standings) -> Vec<Part> {
    let shown = Fact::ALL.iter().filter(|fact| !matches!(fact, Fact::Name | Fact::ComplaintUrl));
    let part =
        |fact: &Fact| Part { fact: FactView::of(visit, *fact, body), checked: checked_text(visit, standings, *fact) };
    shown.map(part).filter(|part| !part.fact.is_empty()).collect()
}

/// Whether a fact was checked with the body, in words.
fn checked_text(visit: &Visit<'_>, standings: &Standings, fact: Fact) -> String {
    let on = |key, day| i18n::text_with(visit.language, key, &[("day", (&day_in_words(visit.language, day)).into())]);
    match standings.get(&fact) {
        Some(Checked::Right(day)) => on("body-checked", *day),
        Some(Checked::Wrong(day)) => on("body-said-wrong", *day),
        Some(Checked::NotYet) | None => visit.t("body-unchecked"),
    }
}
