//! `/operator/bodies/<id>`: where a body stands, and inviting it. The one-time code is shown on the answer to the form
//! and nowhere else.

use rocket::http::Status;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::invite_body::{InviteBody, InviteFault, invite_body};
use crate::actions::portal_state::{self, Invited, Link};
use crate::domain::days;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, View};

/// One body.
#[derive(Serialize, Default)]
pub(crate) struct BodyView {
    #[serde(flatten)]
    faults: Faults,
    id: String,
    name: String,
    page: String,
    state: String,
    tag: &'static str,
    rows: Vec<Row>,
    may_invite: bool,
    set_up: bool,
    code: String,
    email: String,
    person: String,
    number: String,
    day: String,
}

#[derive(Serialize)]
struct Row {
    key: String,
    value: String,
}

impl View for BodyView {
    const TEMPLATE: &'static str = "web/operator/body.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("email", text()),
            id: text(),
            name: text(),
            page: text(),
            state: text(),
            tag: "done",
            rows: vec![Row { key: text(), value: text() }],
            may_invite: true,
            set_up: true,
            code: text(),
            email: text(),
            person: text(),
            number: text(),
            day: text(),
        }
    }
}

#[get("/bodies/<id>")]
pub(crate) async fn show(operator: Operator<'_>, id: &str) -> Result<Page, WebError> {
    let view = view(&operator, id).await?;
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/bodies/<id>/invite", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, form: Checked<Fields>) -> Result<Page, WebError> {
    let field = |name: &str| form.one(name).to_owned();
    let mut typed = view(&operator, id).await?;
    typed.email = field("email");
    typed.person = field("person");
    typed.number = field("number");
    typed.day = field("day");
    for name in ["person", "number", "day"] {
        if form.one(name).is_empty() {
            typed.faults.add(name, operator.t(&format!("operator-invite-{name}-missing")));
        }
    }
    if typed.faults.is_empty() {
        let invite = InviteBody {
            body: id,
            address: &typed.email,
            person: &typed.person,
            number: &typed.number,
            day: &typed.day,
        };
        match invite_body(operator.portal, &invite).await {
            Ok(code) => {
                let invited = BodyView {
                    code: code.to_string(),
                    person: typed.person,
                    number: typed.number,
                    ..view(&operator, id).await?
                };
                return Ok(operator.page_for(&invited, &operator.t("operator-who")));
            }
            Err(InviteFault::Address) => typed.faults.add("email", operator.t("join-fault-address")),
            Err(InviteFault::Joined) => typed.faults.add("", operator.t("operator-invite-joined")),
            Err(InviteFault::NotSetUp) => typed.faults.add("", operator.t("operator-invite-not-set-up")),
            Err(InviteFault::Unknown) => return Err(WebError::NotFound),
            Err(InviteFault::Action(error)) => return Err(error.into()),
        }
    }
    let page = operator.page_for(&typed, &operator.t("operator-who"));
    Ok(page.with_status(Status::UnprocessableEntity))
}

async fn view(operator: &Operator<'_>, id: &str) -> Result<BodyView, WebError> {
    let body = operator.portal.directory.body(id).ok_or(WebError::NotFound)?;
    let invited = portal_state::invited(operator.portal, id).await?;
    let state = invited.as_ref().map_or("listed", |invited| invited.state.as_str());
    Ok(BodyView {
        id: id.to_owned(),
        name: body.name.clone(),
        page: body.complaint_url.clone(),
        state: operator.t(&format!("operator-state-{state}")),
        tag: super::bodies::tag_kind(state),
        may_invite: matches!(state, "listed" | "invited"),
        set_up: operator.portal.config.missing().is_empty(),
        rows: invited.as_ref().map(|invited| rows(operator, invited)).unwrap_or_default(),
        day: days::iso(operator.portal.clock.today()),
        ..BodyView::default()
    })
}

fn rows(operator: &Operator<'_>, invited: &Invited) -> Vec<Row> {
    let mut rows = vec![Row { key: operator.t("operator-invited-on"), value: days::iso(invited.invited_on) }];
    if let Some(day) = invited.joined_on {
        rows.push(Row { key: operator.t("operator-joined-on"), value: days::iso(day) });
    } else {
        let key = match invited.link {
            Link::Waiting => "operator-link-waiting",
            Link::Used => "operator-link-used",
            Link::Expired => "operator-link-expired",
        };
        rows.push(Row { key: operator.t("operator-link"), value: operator.t(key) });
    }
    rows
}
