//! `/desk/people`: who can read cases here; inviting a further person, and taking an invitation back.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::Choice;
use crate::actions::ActionError;
use crate::actions::people::invite_person::{InvitePerson, InvitePersonFault, invite_person, withdraw_invitation};
use crate::actions::people::roster::{Invitee, Member, roster};
use crate::actions::staff_session::StaffRole;
use crate::store::ids::InvitationId;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Everybody, and the form to invite somebody.
#[derive(Serialize, Default)]
pub(crate) struct PeopleView {
    #[serde(flatten)]
    faults: Faults,
    members: Vec<MemberLine>,
    invited: Vec<InviteeLine>,
    /// Whether the buttons are shown.
    leads: bool,
    name: String,
    address: String,
    roles: Vec<Choice>,
}

#[derive(Serialize)]
struct MemberLine {
    id: String,
    name: String,
    role: String,
    state: String,
    tag: &'static str,
    waits: bool,
    active: bool,
    you: bool,
    /// That this is not how a lead of the desk left it; empty where it is.
    doubt: String,
}

#[derive(Serialize)]
struct InviteeLine {
    id: String,
    name: String,
    address: String,
    role: String,
}

impl View for PeopleView {
    const TEMPLATE: &'static str = "web/desk/people.html";
    const TITLE: &'static str = "people-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("name", text()),
            members: vec![MemberLine {
                id: text(),
                name: text(),
                role: text(),
                state: text(),
                tag: "done",
                waits: true,
                active: true,
                you: false,
                doubt: text(),
            }],
            invited: vec![InviteeLine { id: text(), name: text(), address: text(), role: text() }],
            leads: true,
            name: text(),
            address: text(),
            roles: vec![Choice::sample(&text())],
        }
    }
}

#[get("/people")]
pub(crate) async fn show(officer: Officer<'_>) -> Result<Page, WebError> {
    render(&officer, Faults::default(), &Fields::default()).await
}

#[post("/people/invite", data = "<form>")]
pub(crate) async fn invite(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let role = StaffRole::from_code(form.one("role")).unwrap_or(StaffRole::Officer);
    let invite = InvitePerson { name: form.one("name"), address: form.one("address"), role };
    let (field, key) = match invite_person(officer.portal, &officer.session, &invite).await {
        Ok(()) => return Ok(Redirect::to("/desk/people").into()),
        Err(InvitePersonFault::Name) => ("name", "people-fault-name"),
        Err(InvitePersonFault::Address) => ("address", "join-fault-address"),
        Err(InvitePersonFault::JointMailbox) => ("address", "join-fault-joint"),
        Err(InvitePersonFault::There) => ("address", "people-fault-there"),
        Err(InvitePersonFault::Action(error)) => return Err(denied(error)),
    };
    let page = render(&officer, Faults::one(field, officer.t(key)), &form).await?;
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

#[post("/people/invitations/<id>/withdraw", data = "<_form>")]
pub(crate) async fn withdraw(
    officer: Officer<'_>,
    id: InvitationId,
    _form: Checked<Pressed>,
) -> Result<Redirect, WebError> {
    match withdraw_invitation(officer.portal, &officer.session, id).await {
        // Pressed twice, or used meanwhile: the list says how it stands.
        Ok(()) | Err(ActionError::NotFound) => Ok(Redirect::to("/desk/people")),
        Err(error) => Err(denied(error)),
    }
}

/// What somebody who does not lead may not do is not there for them.
pub(super) fn denied(error: ActionError) -> WebError {
    match error {
        ActionError::Denied => WebError::NotFound,
        other => other.into(),
    }
}

async fn render(officer: &Officer<'_>, faults: Faults, typed: &Fields) -> Result<Page, WebError> {
    let roster = roster(officer.portal, &officer.session).await?;
    let people = officer.people().await?;
    let chosen = if typed.one("role").is_empty() { StaffRole::Officer.code() } else { typed.one("role") };
    let roles = [StaffRole::Officer, StaffRole::Lead].map(StaffRole::code);
    let view = PeopleView {
        faults,
        members: roster.members.iter().map(|member| member_line(officer, member)).collect(),
        invited: roster.invited.iter().map(|invitee| invitee_line(officer, invitee)).collect(),
        leads: officer.role == StaffRole::Lead,
        name: typed.one("name").to_owned(),
        address: typed.one("address").to_owned(),
        roles: roles.map(|role| Choice::new(role, officer.t(&format!("people-role-{role}")), chosen)).into(),
    };
    Ok(officer.desk_page(&view, &people))
}

fn member_line(officer: &Officer<'_>, member: &Member) -> MemberLine {
    MemberLine {
        id: member.account.to_string(),
        name: shown_name(officer, member),
        role: officer.t(&format!("people-role-{}", member.role)),
        state: officer.t(&format!("people-state-{}", member.state)),
        tag: match member.state.as_str() {
            "active" => "done",
            "waiting" => "action",
            _ => "",
        },
        waits: member.state == "waiting",
        active: member.state == "active",
        you: member.account == officer.session.account,
        doubt: if member.differs { officer.t("people-differs") } else { String::new() },
    }
}

/// The name of somebody, or that it cannot be read.
pub(super) fn shown_name(officer: &Officer<'_>, member: &Member) -> String {
    if member.name.is_empty() { officer.t("people-nameless") } else { member.name.clone() }
}

fn invitee_line(officer: &Officer<'_>, invitee: &Invitee) -> InviteeLine {
    InviteeLine {
        id: invitee.id.to_string(),
        name: invitee.name.clone(),
        address: invitee.address.clone(),
        role: officer.t(&format!("people-role-{}", invitee.role)),
    }
}
