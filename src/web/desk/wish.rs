//! `/desk/directory/<fact>`: a lead says what is wrong of a fact, and asks for what the body takes beyond it.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::Choice;
use super::people::denied;
use crate::actions::facts::ask::{AskFault, ask_for_change, room};
use crate::actions::staff_session::StaffRole;
use crate::domain::directory::{Fact, MoreRegions, NOTE_MOST, Room, TakesAnonymous, Wish, WishFault};
use crate::domain::place::{Country, Region};
use crate::web::error::WebError;
use crate::web::facts::{FactView, country, professions};
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// The value of the choice "everywhere in the country".
const EVERYWHERE: &str = "everywhere";

/// The questions about one fact.
#[derive(Serialize)]
pub(crate) struct WishView {
    #[serde(flatten)]
    faults: Faults,
    #[serde(flatten)]
    fact: FactView,
    professions: Vec<Choice>,
    regions: Vec<Choice>,
    countries: Vec<Choice>,
    anonymous: Vec<Choice>,
    note: String,
    most: usize,
}

impl View for WishView {
    const TEMPLATE: &'static str = "web/desk/wish.html";
    const TITLE: &'static str = "facts-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let choices = || vec![Choice::sample(text)];
        Self {
            faults: Faults::one("note", text.to_owned()),
            fact: FactView::sample(text),
            professions: choices(),
            regions: choices(),
            countries: choices(),
            anonymous: choices(),
            note: text.to_owned(),
            most: NOTE_MOST,
        }
    }
}

#[get("/directory/<fact>")]
pub(crate) async fn show(officer: Officer<'_>, fact: Fact) -> Result<Page, WebError> {
    render(&officer, fact, Faults::default(), &Fields::default()).await
}

#[post("/directory/<fact>", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, fact: Fact, form: Checked<Fields>) -> Result<Reply, WebError> {
    let key = match ask_for_change(officer.portal, &officer.session, fact, read(&form)).await {
        Ok(()) => return Ok(Redirect::to("/desk/directory").into()),
        Err(AskFault::Wish(WishFault::Nothing)) => "facts-fault-nothing",
        Err(AskFault::Wish(WishFault::TooLong)) => "facts-fault-long",
        Err(AskFault::Action(error)) => return Err(denied(error)),
    };
    let page = render(&officer, fact, Faults::one("note", officer.t(key)), &form).await?;
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

/// What was told. What there is no room for is left out by the action.
fn read(form: &Fields) -> Wish {
    let regions = form.many("regions");
    Wish {
        note: form.one("note").to_owned(),
        professions: form.many("professions").iter().map(|id| id.as_str().into()).collect(),
        regions: if regions.iter().any(|value| value == EVERYWHERE) {
            MoreRegions::All
        } else {
            MoreRegions::These(regions.iter().filter_map(|name| Region::told(name)).collect())
        },
        countries: form.many("countries").iter().filter_map(|code| Country::from_code(code)).collect(),
        takes_anonymous: TakesAnonymous::from_code(form.one("takes_anonymous")),
    }
}

async fn render(officer: &Officer<'_>, fact: Fact, faults: Faults, typed: &Fields) -> Result<Page, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let entry = officer.portal.living.entry(&officer.body).ok_or(WebError::NotFound)?;
    let room = room(officer.portal, &officer.body, fact).ok_or(WebError::NotFound)?;
    let ticked = |name: &str, value: &str| typed.many(name).iter().any(|each| each == value);
    let profession = |id| professions(officer, std::slice::from_ref(id)).pop();
    let view = WishView {
        faults,
        fact: FactView::of(officer, fact, &entry),
        professions: room
            .professions
            .iter()
            .filter_map(|id| {
                let id_text = id.as_str();
                Some(Choice::ticked(id_text, profession(id)?, ticked("professions", id_text)))
            })
            .collect(),
        regions: regions(officer, &room, |value| ticked("regions", value)),
        countries: room
            .countries
            .iter()
            .map(|it| Choice::ticked(it.code(), country(officer, *it), ticked("countries", it.code())))
            .collect(),
        anonymous: anonymous(officer, &room, typed.one("takes_anonymous")),
        note: typed.one("note").to_owned(),
        most: NOTE_MOST,
    };
    let people = officer.people().await?;
    Ok(officer.desk_page(&view, &people))
}

/// Each region, and all of the country; none where it acts in all of it already.
fn regions(officer: &Officer<'_>, room: &Room, ticked: impl Fn(&str) -> bool) -> Vec<Choice> {
    if room.regions.is_empty() {
        return Vec::new();
    }
    let each = room.regions.iter().map(|region| {
        let name = region.as_str();
        Choice::ticked(name, name.to_owned(), ticked(name))
    });
    let all = Choice::ticked(EVERYWHERE, officer.t("facts-everywhere"), ticked(EVERYWHERE));
    each.chain([all]).collect()
}

/// What is laxer, and the way to leave it as it is; none where nothing is.
fn anonymous(officer: &Officer<'_>, room: &Room, chosen: &str) -> Vec<Choice> {
    if room.takes_anonymous.is_empty() {
        return Vec::new();
    }
    let as_it_is = Choice::new("", officer.t("facts-anonymous-as-it-is"), chosen);
    let laxer = room.takes_anonymous.iter();
    let laxer = laxer.map(|takes| Choice::new(takes.code(), officer.t(takes.key()), chosen));
    std::iter::once(as_it_is).chain(laxer).collect()
}
