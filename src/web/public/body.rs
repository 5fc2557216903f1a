//! `/bodies/<id>`: what one body covers, its rules, what it can and cannot do, and how to complain there directly.

use rocket::get;
use serde::Serialize;

use super::standing::StandingView;
use crate::actions::joined_facts::{self, PublicStanding};
use crate::domain::countries;
use crate::domain::directory::{AnonymousBasis, Body, LimitRule, Limits, Target, TargetUnit};
use crate::domain::responses::{Responses, Shown};
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
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
    complaint_url: String,
    sources: Vec<String>,
}

/// What is known about one thing.
#[derive(Serialize)]
struct Part {
    heading: String,
    texts: Vec<String>,
    items: Vec<String>,
    source: String,
    /// Not yet checked with the body.
    unchecked: bool,
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
            parts: vec![Part {
                heading: text(),
                texts: vec![text()],
                items: vec![text()],
                source: text(),
                unchecked: true,
            }],
            complaint_url: text(),
            sources: vec![text()],
        }
    }
}

#[get("/bodies/<id>")]
pub(crate) async fn show(visit: Public<'_>, id: &str) -> Result<Page, WebError> {
    let Some(body) = visit.portal.directory.body(id) else { return Err(WebError::NotFound) };
    let standing = joined_facts::of_body(visit.portal, id).await?;
    let responses = joined_facts::responses_of(visit.portal, id).await?;
    let silence = joined_facts::silence_of(visit.portal, id).await?;
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
        parts: parts(&visit, body),
        complaint_url: body.complaint_url.clone(),
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

/// Everything that is known, in the order in which somebody would ask.
fn parts(visit: &Visit<'_>, body: &Body) -> Vec<Part> {
    let part = |field: &str, texts: Vec<String>, items: Vec<String>| Part {
        heading: visit.t(&format!("body-{field}")),
        texts: texts.iter().filter(|text| !text.is_empty()).map(|text| capitalised(text)).collect(),
        items: items.iter().map(|item| capitalised(item)).collect(),
        source: String::new(),
        unchecked: !body.verified_fields.iter().any(|checked| checked == field),
    };
    let professions = body.professions.iter().filter_map(|id| visit.portal.directory.profession(id));
    let mut anonymous =
        part("takes_anonymous", vec![visit.t(body.takes_anonymous.key()), body.anonymous_note.clone()], Vec::new());
    anonymous.source.clone_from(&body.anonymous_source);
    anonymous.unchecked = body.anonymous_basis == AnonymousBasis::None;
    let told = match body.shares_with_practitioner.as_str() {
        "" => visit.t(body.routing.tells_practitioner.key()),
        said => said.to_owned(),
    };
    [
        part("jurisdiction", vec![body.jurisdiction.clone()], professions.map(|entry| entry.label.clone()).collect()),
        anonymous,
        part("shares_with_practitioner", vec![told], Vec::new()),
        part("time_limit", limits(visit, body), Vec::new()),
        part("can_do", Vec::new(), body.can_do.clone()),
        part("cannot_do", Vec::new(), body.cannot_do.clone()),
        part("stages", Vec::new(), body.stages.clone()),
        part("targets", Vec::new(), body.targets.iter().map(|target| target_text(visit, target)).collect()),
    ]
    .into_iter()
    .filter(|part| !(part.texts.is_empty() && part.items.is_empty()))
    .collect()
}

/// The directory's texts are notes; on the page they begin like sentences.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn limits(visit: &Visit<'_>, body: &Body) -> Vec<String> {
    let mut texts = match &body.routing.limits {
        Limits::NoLimit => vec![visit.t("body-limit-none")],
        Limits::Unknown => vec![visit.t("body-limit-unknown")],
        Limits::Rules(rules, _) => rules.iter().map(|rule| rule_text(visit, rule)).collect(),
    };
    texts.push(body.time_limit_note.clone());
    texts
}

fn rule_text(visit: &Visit<'_>, rule: &LimitRule) -> String {
    let applies = visit.t(rule.applies.key());
    if rule.years == 0 {
        return i18n::text_with(visit.language, "body-limit-rule-none", &[("applies", (&applies).into())]);
    }
    let from = visit.t(rule.from.key());
    let arguments = [
        ("years", Argument::Number(i64::from(rule.years))),
        ("from", Argument::Text(&from)),
        ("applies", Argument::Text(&applies)),
    ];
    i18n::text_with(visit.language, "body-limit-rule", &arguments)
}

/// A published time, e.g. "acknowledge: 5 working days". What is done is in the directory's own word.
fn target_text(visit: &Visit<'_>, target: &Target) -> String {
    let what = target.what.replace('_', " ");
    let amount = match target.unit {
        TargetUnit::InWriting | TargetUnit::AsSoonAsPracticable => visit.t(target.unit.key()),
        unit => {
            let count = [("count", Argument::Number(i64::from(target.amount)))];
            i18n::text_with(visit.language, unit.key(), &count)
        }
    };
    if target.note.is_empty() { format!("{what}: {amount}") } else { format!("{what}: {amount} ({})", target.note) }
}
