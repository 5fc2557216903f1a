//! `/operator/bodies/<id>`: where a body stands, and inviting it. The code to read out is shown to the session in which
//! the body was invited, until the link is used, and nowhere else.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::delivery_state;
use crate::actions::invite_body::{Code, InviteBody, InviteFault, code_again, invite_body};
use crate::actions::joined_facts;
use crate::actions::portal_state::{self, Invited, Link};
use crate::actions::watch_body::paused_for;
use crate::domain::days;
use crate::domain::pause::PauseReason;
use crate::i18n::day_in_words;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};

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
    /// Whom to call, and how mail gets through.
    reach: Vec<Row>,
    /// Mails that did not get through: `offer` to try them again, or `done`; empty without any.
    retry: &'static str,
    /// Whether an invitation can be taken back.
    withdraw: bool,
    /// What can be done with it: `invite`, `pause`, `resume` or nothing.
    offers: &'static str,
    /// The words the public reads beside a pause.
    notice: String,
    /// Why it is paused.
    paused: String,
    set_up: bool,
    code: String,
    email: String,
    person: String,
    number: String,
    day: String,
}

/// A line of what is known.
#[derive(Serialize)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) value: String,
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
            reach: vec![Row { key: text(), value: text() }],
            retry: "offer",
            withdraw: true,
            offers: "pause",
            notice: text(),
            paused: text(),
            set_up: true,
            code: text(),
            email: text(),
            person: text(),
            number: text(),
            day: text(),
        }
    }
}

#[get("/bodies/<id>?<retried>")]
pub(crate) async fn show(operator: Operator<'_>, id: &str, retried: Option<&str>) -> Result<Page, WebError> {
    let mut view = view(&operator, id).await?;
    if retried.is_some() {
        view.retry = "done";
    }
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/bodies/<id>/invite", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let field = |name: &str| form.one(name).to_owned();
    let mut typed = view(&operator, id).await?;
    typed.code = String::new();
    typed.email = field("email");
    typed.person = field("person");
    typed.number = field("number");
    typed.day = field("day");
    for name in ["person", "number"] {
        if form.one(name).is_empty() {
            typed.faults.add(name, operator.t(&format!("operator-invite-{name}-missing")));
        }
    }
    let day = days::read_iso(&typed.day);
    if day.is_none() {
        typed.faults.add("day", operator.t("operator-invite-day-missing"));
    }
    if let (Some(day), true) = (day, typed.faults.is_empty()) {
        let invite = InviteBody {
            body: id,
            address: &typed.email,
            person: &typed.person,
            number: &typed.number,
            day,
            code: Code::OfSession(&operator.secret),
        };
        match invite_body(operator.portal, &invite).await {
            Ok(_) => return Ok(Redirect::to(format!("/operator/bodies/{id}")).into()),
            Err(InviteFault::Address) => typed.faults.add("email", operator.t("join-fault-address")),
            Err(InviteFault::Joined) => typed.faults.add("", operator.t("operator-invite-joined")),
            Err(InviteFault::NotSetUp) => typed.faults.add("", operator.t("operator-invite-not-set-up")),
            Err(InviteFault::Unknown) => return Err(WebError::NotFound),
            Err(InviteFault::Action(error)) => return Err(error.into()),
        }
    }
    let page = operator.page_for(&typed, &operator.t("operator-who"));
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

/// The page again, with a notice that cannot be published as it is.
pub(super) async fn with_notice(
    operator: &Operator<'_>,
    id: &str,
    notice: &str,
    fault: String,
) -> Result<BodyView, WebError> {
    let view = view(operator, id).await?;
    Ok(BodyView { notice: notice.to_owned(), faults: Faults::one("notice", fault), ..view })
}

async fn view(operator: &Operator<'_>, id: &str) -> Result<BodyView, WebError> {
    let body = operator.portal.directory.body(id).ok_or(WebError::NotFound)?;
    let invited = portal_state::invited(operator.portal, id).await?;
    let code = code_again(operator.portal, id, &operator.secret).await?;
    let called = invited.as_ref().and_then(|invited| invited.called.as_ref());
    let state = invited.as_ref().map_or("listed", |invited| invited.state.as_str());
    let reach = portal_state::reach(operator.portal, id).await?;
    let trouble = delivery_state::trouble_of(operator.portal, id).await?;
    let silence = joined_facts::silence_of(operator.portal, id).await?;
    let paused = paused_for(operator.portal, id).await?;
    Ok(BodyView {
        id: id.to_owned(),
        name: body.name.clone(),
        page: body.complaint_url.clone(),
        state: operator.t(&format!("operator-state-{state}")),
        tag: super::bodies::tag_kind(state),
        offers: match (state, paused) {
            ("listed" | "invited" | "left", _) => "invite",
            ("joined", _) => "pause",
            (_, Some(PauseReason::Operator)) => "resume",
            _ => "",
        },
        paused: paused.map(|reason| operator.t(reason.key())).unwrap_or_default(),
        notice: invited.as_ref().and_then(|invited| invited.public_notice.clone()).unwrap_or_default(),
        retry: if trouble.as_ref().is_some_and(|trouble| trouble.tried + trouble.failed > 0) { "offer" } else { "" },
        withdraw: state == "invited",
        set_up: operator.portal.config.missing().is_empty(),
        rows: invited.as_ref().map(|invited| rows(operator, invited)).unwrap_or_default(),
        reach: reach
            .as_ref()
            .map(|reach| super::reach::rows(operator, reach, silence, trouble.as_ref()))
            .unwrap_or_default(),
        // To send the same again, or to correct it.
        email: called.map(|called| called.address.clone()).filter(|_| state == "invited").unwrap_or_default(),
        person: called.map(|called| called.person.clone()).unwrap_or_default(),
        number: called.map(|called| called.number.clone()).unwrap_or_default(),
        day: days::iso(operator.portal.clock.today()),
        code: code.map(|code| code.to_string()).unwrap_or_default(),
        ..BodyView::default()
    })
}

fn rows(operator: &Operator<'_>, invited: &Invited) -> Vec<Row> {
    let mut rows = vec![Row {
        key: operator.t("operator-invited-on"),
        value: day_in_words(operator.language, invited.invited_on),
    }];
    if let Some(called) = &invited.called {
        let call = [
            ("operator-called-address", &called.address),
            ("operator-called-person", &called.person),
            ("operator-called-number", &called.number),
            ("operator-called-day", &called.day),
        ];
        rows.extend(call.map(|(key, value)| Row { key: operator.t(key), value: value.clone() }));
    }
    if let Some(day) = invited.joined_on {
        rows.push(Row { key: operator.t("operator-joined-on"), value: day_in_words(operator.language, day) });
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
