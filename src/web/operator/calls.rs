//! `/operator/calls`: the bodies that somebody has to call, because nobody there answers. No case is named.

use rocket::get;
use serde::Serialize;

use super::body::Row;
use crate::actions::calls::{self, Cases, ToCall};
use crate::i18n::{Argument, day_in_words, text_with};
use crate::web::error::WebError;
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// The list.
#[derive(Serialize)]
pub(crate) struct CallsView {
    bodies: Vec<CallLine>,
}

/// One body on it.
#[derive(Serialize)]
struct CallLine {
    href: String,
    name: String,
    /// A word that it is urgent; empty where it is not.
    urgent: String,
    rows: Vec<Row>,
}

impl View for CallsView {
    const TEMPLATE: &'static str = "web/operator/calls.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let rows = vec![Row { key: text(), value: text() }];
        Self { bodies: vec![CallLine { href: text(), name: text(), urgent: text(), rows }] }
    }
}

#[get("/calls")]
pub(crate) async fn show(operator: Operator<'_>) -> Result<Page, WebError> {
    let list = calls::to_call(operator.portal).await?;
    let view = CallsView { bodies: list.iter().map(|item| line(&operator, item)).collect() };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

fn line(visit: &Visit<'_>, item: &ToCall) -> CallLine {
    let row = |key: &str, value: String| Row { key: visit.t(key), value };
    let day = |day| day_in_words(visit.language, day);
    let mut rows = vec![
        row("operator-calls-why", about(visit, item.cases)),
        row("operator-calls-since", day(item.due_on)),
        row("operator-calls-next", next(visit, item.next_on)),
    ];
    if let Some((result, on)) = item.last {
        rows.push(row("operator-calls-last", format!("{}: {}", day(on), visit.t(result.key()))));
    }
    CallLine {
        href: format!("/operator/calls/{}", item.body),
        name: name(visit, &item.body),
        urgent: if item.cases.urgent > 0 { visit.t("operator-calls-urgent") } else { String::new() },
        rows,
    }
}

/// About how many cases there is to call, and how many of them are urgent.
pub(super) fn about(visit: &Visit<'_>, cases: Cases) -> String {
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let all = text_with(visit.language, "operator-calls-cases", &[("count", number(cases.all))]);
    if cases.urgent == 0 {
        return all;
    }
    let urgent = text_with(visit.language, "operator-calls-cases-urgent", &[("count", number(cases.urgent))]);
    format!("{all} {urgent}")
}

/// When to call next.
pub(super) fn next(visit: &Visit<'_>, next_on: Option<time::Date>) -> String {
    let later = next_on.filter(|day| *day > visit.portal.clock.today());
    later.map_or_else(|| visit.t("operator-calls-now"), |day| day_in_words(visit.language, day))
}

/// What a body is called.
pub(super) fn name(visit: &Visit<'_>, body: &str) -> String {
    visit.portal.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone())
}
