//! `/operator/calls/<body>`: whom to call there, noting what came of a call, and the calls before. No case is named.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::body::Row;
use super::calls::{about, name, next};
use crate::actions::ActionError;
use crate::actions::calls::{self, Made, OfBody};
use crate::actions::note_call::{NotNoted, close_item, note_call};
use crate::domain::calling::{CallDetails, CallFault, CallResult, NAME_MOST, NOTE_MOST, Told};
use crate::domain::days;
use crate::i18n::{Argument, day_in_words, text_with};
use crate::store::ids::CallItemId;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The calls to one body.
#[derive(Serialize)]
pub(crate) struct CallView {
    #[serde(flatten)]
    faults: Faults,
    id: String,
    name: String,
    /// Whether a call was noted a moment ago.
    noted: bool,
    /// Whom to call, and why.
    facts: Vec<Row>,
    /// What the form is about; empty where there is nothing to call about.
    item: String,
    /// How many calls were made about it.
    seen: i32,
    /// Stands for the cases that there are to call about.
    about: String,
    caller: String,
    person: String,
    results: Vec<Choice>,
    note: String,
    most: usize,
    next: String,
    history: Vec<PastCall>,
}

/// What can come of a call.
#[derive(Serialize)]
struct Choice {
    value: &'static str,
    label: String,
    hint: String,
    checked: bool,
}

/// A call that was made.
#[derive(Serialize)]
struct PastCall {
    title: String,
    rows: Vec<Row>,
}

impl View for CallView {
    const TEMPLATE: &'static str = "web/operator/call.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let row = || Row { key: text(), value: text() };
        Self {
            faults: Faults::one("caller", text()),
            id: text(),
            name: text(),
            noted: true,
            facts: vec![row()],
            item: text(),
            seen: 1,
            about: text(),
            caller: text(),
            person: text(),
            results: vec![Choice { value: "nobody", label: text(), hint: text(), checked: true }],
            note: text(),
            most: NOTE_MOST,
            next: text(),
            history: vec![PastCall { title: text(), rows: vec![row()] }],
        }
    }
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    faults: Faults,
    result: String,
    caller: String,
    person: String,
    note: String,
    next: String,
}

impl Typed {
    fn of(form: &Fields) -> Self {
        let field = |name: &str| form.one(name).to_owned();
        Self {
            faults: Faults::default(),
            result: field("result"),
            caller: field("caller"),
            person: field("person"),
            note: field("note"),
            next: field("next"),
        }
    }

    fn told(&self) -> Told {
        let details = CallDetails { caller: self.caller.clone(), person: self.person.clone(), note: self.note.clone() };
        Told { result: CallResult::from_code(&self.result), next_on: days::read_iso(&self.next), details }
    }
}

#[get("/calls/<id>?<noted>")]
pub(crate) async fn show(operator: Operator<'_>, id: &str, noted: Option<&str>) -> Result<Page, WebError> {
    let view = CallView { noted: noted.is_some(), ..view(&operator, id, Typed::default()).await? };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/calls/<id>", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let item: CallItemId = form.one("item").parse().map_err(|_| WebError::NotFound)?;
    let seen = form.one("seen").parse().unwrap_or_default();
    let mut typed = Typed::of(&form);
    let status = match note_call(operator.portal, id, (item, seen, form.one("about")), &typed.told()).await {
        Ok(()) => return Ok(Redirect::to(format!("/operator/calls/{id}?noted=1")).into()),
        Err(NotNoted::Faults(faults)) => {
            for fault in faults {
                typed.faults.add(field_of(fault), text_of(&operator, fault));
            }
            Status::UnprocessableEntity
        }
        Err(NotNoted::Stale) => Status::Conflict,
        Err(NotNoted::Action(error)) => return Err(error.into()),
    };
    let mut view = view(&operator, id, typed).await?;
    if status == Status::Conflict {
        let key = if view.item.is_empty() { "operator-calls-gone" } else { "operator-calls-stale" };
        view.faults.add("", operator.t(key));
    }
    Ok(operator.page_for(&view, &operator.t("operator-who")).with_status(status).into())
}

#[post("/calls/<id>/close", data = "<form>")]
pub(crate) async fn close(operator: Operator<'_>, id: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let item: CallItemId = form.one("item").parse().map_err(|_| WebError::NotFound)?;
    match close_item(operator.portal, id, (item, form.one("about"))).await {
        Ok(()) => Ok(Redirect::to("/operator/calls").into()),
        Err(ActionError::Stale) => {
            let mut view = view(&operator, id, Typed::default()).await?;
            view.faults.add("", operator.t("operator-calls-stale"));
            Ok(operator.page_for(&view, &operator.t("operator-who")).with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// The field that a fault is about.
const fn field_of(fault: CallFault) -> &'static str {
    match fault {
        CallFault::Caller => "caller",
        CallFault::Person => "person",
        CallFault::Result => "result",
        CallFault::Note => "note",
        CallFault::Next => "next",
    }
}

fn text_of(visit: &Visit<'_>, fault: CallFault) -> String {
    let most = if fault == CallFault::Note { NOTE_MOST } else { NAME_MOST };
    let most = Argument::Number(i64::try_from(most).unwrap_or(i64::MAX));
    text_with(visit.language, fault.key(), &[("most", most)])
}

async fn view(operator: &Operator<'_>, id: &str, typed: Typed) -> Result<CallView, WebError> {
    let of_body = calls::of_body(operator.portal, id).await?.ok_or(WebError::NotFound)?;
    let choice = |result: &CallResult| Choice {
        value: result.code(),
        label: operator.t(result.key()),
        hint: if *result == CallResult::HasIt { operator.t("call-result-has_it-hint") } else { String::new() },
        checked: typed.result == result.code(),
    };
    Ok(CallView {
        id: id.to_owned(),
        name: name(operator, id),
        noted: false,
        facts: facts(operator, &of_body),
        item: of_body.item.as_ref().map(|item| item.id.to_string()).unwrap_or_default(),
        seen: of_body.item.as_ref().map_or(0, |item| item.made),
        about: of_body.item.as_ref().map(|item| item.about.clone()).unwrap_or_default(),
        results: CallResult::ALL.iter().map(choice).collect(),
        most: NOTE_MOST,
        history: of_body.history.iter().map(|made| past(operator, made)).collect(),
        faults: typed.faults,
        caller: typed.caller,
        person: typed.person,
        note: typed.note,
        next: typed.next,
    })
}

fn facts(visit: &Visit<'_>, of_body: &OfBody) -> Vec<Row> {
    let row = |key: &str, value: String| Row { key: visit.t(key), value };
    let mut rows = Vec::new();
    match &of_body.people {
        Some([contact, deputy]) => {
            for (key, person) in [("operator-reach-contact", contact), ("operator-reach-deputy", deputy)] {
                if !person.name.is_empty() {
                    rows.push(row(key, format!("{} · {}", person.name, person.phone)));
                }
            }
        }
        None => rows.push(row("operator-reach-contact", visit.t("operator-reach-altered"))),
    }
    if let Some(item) = &of_body.item {
        rows.push(row("operator-calls-why", about(visit, of_body.cases)));
        rows.push(row("operator-calls-since", day_in_words(visit.language, item.due_on)));
        rows.push(row("operator-calls-next", next(visit, item.next_on)));
    }
    rows
}

fn past(visit: &Visit<'_>, made: &Made) -> PastCall {
    let row = |key: &str, value: String| Row { key: visit.t(key), value };
    let details = &made.told.details;
    let told = [
        ("operator-calls-caller", &details.caller),
        ("operator-calls-person", &details.person),
        ("operator-calls-note", &details.note),
    ];
    let mut rows: Vec<Row> =
        told.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| row(key, text.clone())).collect();
    if let Some(day) = made.told.next_on {
        rows.push(row("operator-calls-then", day_in_words(visit.language, day)));
    }
    let result = made.told.result.map(|result| visit.t(result.key())).unwrap_or_default();
    PastCall { title: format!("{}: {result}", day_in_words(visit.language, made.on_day)), rows }
}
