//! `/operator/delivery`: how mail gets through. No case is named.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::body::Row;
use crate::actions::delivery_state::{self, DeliveryState, Trouble};
use crate::actions::desk_news::CertificateNews;
use crate::actions::retry_deliveries::retry_deliveries;
use crate::actions::test_mail::{TestFault, test_mail};
use crate::domain::server_answer::ServerAnswer;
use crate::i18n::{day_in_words, text_with};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};

/// How mail gets through.
#[derive(Serialize)]
pub(crate) struct DeliveryView {
    #[serde(flatten)]
    faults: Faults,
    /// What became of a test that was mailed: the words, and which colour repeats them; empty without one.
    tested: String,
    tested_kind: &'static str,
    /// Where a test is to go.
    to: String,
    retried: bool,
    queue: Vec<Row>,
    troubles: Vec<TroubleView>,
    /// Whether something can be tried again.
    can_retry: bool,
    doubts: Vec<BodyLine>,
    certificates: Vec<BodyLine>,
}

/// One body whose mails have trouble.
#[derive(Serialize)]
struct TroubleView {
    href: String,
    name: String,
    rows: Vec<Row>,
}

/// One body, and what is to be said of it.
#[derive(Serialize)]
struct BodyLine {
    href: String,
    name: String,
    text: String,
}

impl View for DeliveryView {
    const TEMPLATE: &'static str = "web/operator/delivery.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let row = || Row { key: text(), value: text() };
        let line = || BodyLine { href: text(), name: text(), text: text() };
        Self {
            faults: Faults::one("to", text()),
            tested: text(),
            tested_kind: "done",
            to: text(),
            retried: true,
            queue: vec![row()],
            troubles: vec![TroubleView { href: text(), name: text(), rows: vec![row()] }],
            can_retry: true,
            doubts: vec![line()],
            certificates: vec![line()],
        }
    }
}

#[get("/delivery?<retried>")]
pub(crate) async fn show(operator: Operator<'_>, retried: Option<&str>) -> Result<Page, WebError> {
    let state = delivery_state::delivery_state(operator.portal).await?;
    let view = DeliveryView { retried: retried.is_some(), ..view(&operator, &state) };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/delivery/retry", data = "<_form>")]
pub(crate) async fn retry(operator: Operator<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    retry_deliveries(operator.portal, None).await?;
    Ok(Redirect::to("/operator/delivery?retried=1"))
}

#[post("/delivery/test", data = "<form>")]
pub(crate) async fn test(operator: Operator<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let to = form.one("to");
    let tested = test_mail(operator.portal, operator.language, to).await;
    let mut view = view(&operator, &delivery_state::delivery_state(operator.portal).await?);
    to.clone_into(&mut view.to);
    let (status, kind, text) = match tested {
        Ok(()) => (Status::Ok, "done", operator.t("operator-delivery-test-taken")),
        Err(TestFault::NotTaken(not_sent)) => {
            let words = [operator.t("operator-delivery-test-not-taken"), operator.t(not_sent.fault.key())];
            let answer = not_sent.answer.as_ref().map(said);
            (Status::Ok, "error", words.into_iter().chain(answer).collect::<Vec<_>>().join(" "))
        }
        Err(TestFault::Wait) => (Status::TooManyRequests, "error", operator.t("operator-delivery-test-wait")),
        Err(TestFault::NotSetUp) => (Status::UnprocessableEntity, "error", operator.t("operator-invite-not-set-up")),
        Err(TestFault::Address) => {
            view.faults.add("to", operator.t("join-fault-address"));
            (Status::UnprocessableEntity, "", String::new())
        }
        Err(TestFault::Action(error)) => return Err(error.into()),
    };
    let view = DeliveryView { tested: text, tested_kind: kind, ..view };
    Ok(operator.page_for(&view, &operator.t("operator-who")).with_status(status).into())
}

fn view(operator: &Operator<'_>, state: &DeliveryState) -> DeliveryView {
    let line = |body: &str, text: String| BodyLine { href: href(body), name: name(operator, body), text };
    let doubt =
        |day| text_with(operator.language, "operator-delivery-doubt", &[("day", (&day_of(operator, day)).into())]);
    DeliveryView {
        faults: Faults::default(),
        tested: String::new(),
        tested_kind: "",
        to: String::new(),
        retried: false,
        queue: queue(operator, state),
        can_retry: state.troubles.iter().any(|trouble| trouble.tried + trouble.failed > 0),
        troubles: state.troubles.iter().map(|trouble| trouble_view(operator, trouble)).collect(),
        doubts: state.doubts.iter().map(|(body, day)| line(body, doubt(*day))).collect(),
        certificates: state.certificates.iter().map(|(body, news)| line(body, certificate(operator, *news))).collect(),
    }
}

fn queue(operator: &Operator<'_>, state: &DeliveryState) -> Vec<Row> {
    let row = |key: &str, value: String| Row { key: operator.t(key), value };
    let oldest = state.depth.oldest.map(|day| row("operator-reach-waiting-since", day_of(operator, day)));
    let counts = [
        row("operator-delivery-dispatches", state.depth.dispatches.to_string()),
        row("operator-delivery-others", state.depth.others.to_string()),
    ];
    counts.into_iter().chain(oldest).collect()
}

fn trouble_view(operator: &Operator<'_>, trouble: &Trouble) -> TroubleView {
    let row = |key: &str, value: String| Row { key: operator.t(key), value };
    let counts = [
        ("operator-delivery-tried", trouble.tried),
        ("operator-reach-failed", trouble.failed),
        ("operator-delivery-late", trouble.late),
    ];
    let mut rows: Vec<Row> =
        counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| row(key, count.to_string())).collect();
    rows.push(row("operator-reach-waiting-since", day_of(operator, trouble.since)));
    rows.extend(trouble.fault.map(|fault| row("operator-reach-fault", operator.t(fault.key()))));
    rows.extend(trouble.answer.as_ref().map(|answer| row("operator-delivery-answer", said(answer))));
    TroubleView { href: href(&trouble.body), name: name(operator, &trouble.body), rows }
}

/// What a server answered, in its own words.
pub(super) fn said(answer: &ServerAnswer) -> String {
    let parts = [answer.codes(), answer.words.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn certificate(operator: &Operator<'_>, news: CertificateNews) -> String {
    match news {
        CertificateNews::Ends(day) => text_with(
            operator.language,
            "operator-delivery-certificate-ends",
            &[("day", (&day_of(operator, day)).into())],
        ),
        CertificateNews::Over => operator.t("operator-delivery-certificate-over"),
    }
}

fn day_of(operator: &Operator<'_>, day: time::Date) -> String {
    day_in_words(operator.language, day)
}

fn href(body: &str) -> String {
    format!("/operator/bodies/{body}")
}

fn name(operator: &Operator<'_>, body: &str) -> String {
    operator.portal.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone())
}
