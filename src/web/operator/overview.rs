//! `/operator`: what is missing, what happened, where the bodies stand.

use rocket::get;
use serde::Serialize;

use crate::actions::{portal_state, portal_texts};
use crate::config::Missing;
use crate::i18n;
use crate::i18n::day_in_words;
use crate::store::alerts::AlertRow;
use crate::store::bodies::BodyRow;
use crate::store::reminders::CALL_DUE;
use crate::web::error::WebError;
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// The states of a body that is more than listed, as they are counted here.
const STATES: [&str; 4] = ["joined", "invited", "paused", "left"];

/// What the operator sees first.
#[derive(Serialize)]
pub(crate) struct OverviewView {
    missing: Vec<MissingSetting>,
    /// What works without, but not as well.
    recommended: Vec<MissingSetting>,
    alerts: Vec<AlertLine>,
    states: Vec<StateLine>,
}

#[derive(Serialize)]
struct MissingSetting {
    variable: &'static str,
    text: String,
}

#[derive(Serialize)]
struct AlertLine {
    id: String,
    title: String,
    text: String,
    body: String,
    day: String,
    /// Where something can be done about it; empty where nowhere.
    href: String,
}

#[derive(Serialize)]
struct StateLine {
    key: String,
    value: String,
}

impl View for OverviewView {
    const TEMPLATE: &'static str = "web/operator/overview.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let alert = AlertLine {
            id: text.to_owned(),
            title: text.to_owned(),
            text: text.to_owned(),
            body: text.to_owned(),
            day: text.to_owned(),
            href: text.to_owned(),
        };
        Self {
            missing: vec![MissingSetting { variable: "CANDOUR_MAIL_URL", text: text.to_owned() }],
            recommended: vec![MissingSetting { variable: "CANDOUR_NOTICE_FROM", text: text.to_owned() }],
            alerts: vec![alert],
            states: vec![StateLine { key: text.to_owned(), value: text.to_owned() }],
        }
    }
}

#[get("/")]
pub(crate) async fn show(operator: Operator<'_>) -> Result<Page, WebError> {
    portal_texts::look(operator.portal).await?;
    let (alerts, bodies) = portal_state::overview(operator.portal).await?;
    let view = OverviewView {
        missing: missing(&operator),
        recommended: recommended(&operator),
        alerts: alerts.iter().map(|alert| alert_line(&operator, alert)).collect(),
        states: states(&operator, &bodies),
    };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

fn missing(visit: &Visit<'_>) -> Vec<MissingSetting> {
    let line = |missing: &Missing| {
        let (variable, key) = match missing {
            Missing::Mail => ("CANDOUR_MAIL_URL", "operator-missing-mail"),
            Missing::LegalName => ("CANDOUR_LEGAL_NAME", "operator-missing-legal-name"),
            Missing::Contact => ("CANDOUR_CONTACT", "operator-missing-contact"),
        };
        MissingSetting { variable, text: visit.t(key) }
    };
    visit.portal.config.missing().iter().map(line).collect()
}

fn recommended(visit: &Visit<'_>) -> Vec<MissingSetting> {
    let notice_from =
        || MissingSetting { variable: "CANDOUR_NOTICE_FROM", text: visit.t("operator-recommended-notice-from") };
    visit.portal.config.notice_from_tells().then(notice_from).into_iter().collect()
}

fn alert_line(visit: &Visit<'_>, alert: &AlertRow) -> AlertLine {
    let word = |part: &str| {
        let key = format!("operator-alert-{}-{part}", alert.kind.replace('_', "-"));
        if i18n::has(visit.language, &key) { visit.t(&key) } else { visit.t(&format!("operator-alert-other-{part}")) }
    };
    let body = alert.body.as_deref().unwrap_or_default();
    AlertLine {
        id: alert.id.to_string(),
        title: word("title"),
        text: word("text"),
        body: visit.portal.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone()),
        day: day_in_words(visit.language, alert.on_day),
        href: if alert.kind == CALL_DUE { format!("/operator/calls/{body}") } else { String::new() },
    }
}

fn states(visit: &Visit<'_>, bodies: &[BodyRow]) -> Vec<StateLine> {
    let line = |state: &str, count: usize| StateLine {
        key: visit.t(&format!("operator-state-{state}")),
        value: count.to_string(),
    };
    let count = |state: &str| bodies.iter().filter(|body| body.state == state).count();
    let asked: usize = STATES.iter().map(|state| count(state)).sum();
    let listed = visit.portal.directory.bodies().len().saturating_sub(asked);
    STATES.iter().map(|state| line(state, count(state))).chain([line("listed", listed)]).collect()
}
