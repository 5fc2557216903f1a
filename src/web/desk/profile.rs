//! `/desk/settings`: what the body says of itself: what it takes, when somebody reads, who, and whom the operator calls.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::Choice;
use super::people::denied;
use crate::actions::ActionError;
use crate::actions::set_profile::{ProfileNotSet, said, set_profile};
use crate::actions::staff_session::StaffRole;
use crate::domain::directory::Body;
use crate::domain::profile::{Hours, Person, Profile};
use crate::domain::profile_rules::{LANGUAGES, ProfileFault, names_it_may_need, proposed, regions_it_may_serve};
use crate::domain::report::facts::regions_of;
use crate::domain::timezone;
use crate::i18n;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Days of the week, from Monday (ISO 8601).
const WEEK: std::ops::RangeInclusive<u8> = 1..=7;

/// The questions, with what was said.
#[derive(Serialize, Default)]
pub(crate) struct ProfileView {
    #[serde(flatten)]
    faults: Faults,
    leads: bool,
    saved: bool,
    professions: Vec<Choice>,
    regions: Vec<Choice>,
    needs_named: Vec<Choice>,
    languages: Vec<Choice>,
    acknowledge_within: String,
    decide_within: String,
    days: Vec<DayView>,
    zones: Vec<Choice>,
    readers: String,
    contact_name: String,
    contact_phone: String,
    deputy_name: String,
    deputy_phone: String,
}

/// The hours of one day.
#[derive(Serialize)]
struct DayView {
    number: u8,
    name: String,
    from: String,
    to: String,
    error: String,
}

impl View for ProfileView {
    const TEMPLATE: &'static str = "web/desk/profile.html";
    const TITLE: &'static str = "profile-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let choices = || vec![Choice::sample(&text())];
        Self {
            faults: Faults::one("readers", text()),
            leads: true,
            saved: true,
            professions: choices(),
            regions: choices(),
            needs_named: choices(),
            languages: choices(),
            acknowledge_within: text(),
            decide_within: text(),
            days: vec![DayView { number: 1, name: text(), from: text(), to: text(), error: text() }],
            zones: choices(),
            readers: text(),
            contact_name: text(),
            contact_phone: text(),
            deputy_name: text(),
            deputy_phone: text(),
        }
    }
}

#[get("/settings?<saved>")]
pub(crate) async fn show(officer: Officer<'_>, saved: Option<u8>) -> Result<Page, WebError> {
    let said = said(officer.portal, &officer.session).await?;
    let entry = entry(&officer)?;
    let profile = if said.profile == Profile::default() { proposed(&entry) } else { said.profile };
    let view = view(&officer, &entry, &profile, &said.timezone);
    page(&officer, ProfileView { saved: saved == Some(1), ..view }).await
}

#[post("/settings", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let entry = entry(&officer)?;
    let (profile, unread) = read(&form, &entry);
    let zone = form.one("timezone");
    let mut faults = Faults::default();
    if unread.is_empty() {
        match set_profile(officer.portal, &officer.session, &profile, zone).await {
            Ok(()) => return Ok(Redirect::to("/desk/settings?saved=1").into()),
            Err(ProfileNotSet::Faults(found)) => found.iter().for_each(|fault| add(&officer, &mut faults, *fault)),
            Err(ProfileNotSet::Timezone) => faults.add("timezone", officer.t("profile-fault-timezone")),
            Err(ProfileNotSet::Action(ActionError::Stale)) => faults.add("", officer.t("profile-fault-stale")),
            Err(ProfileNotSet::Action(error)) => return Err(denied(error)),
        }
    }
    for day in &unread {
        faults.add(hours_field(*day), officer.t("profile-fault-clock"));
    }
    let mut view = view(&officer, &entry, &profile, zone);
    for day in &mut view.days {
        // What was typed stays, also where it is no time.
        form.one(&format!("from_{}", day.number)).clone_into(&mut day.from);
        form.one(&format!("to_{}", day.number)).clone_into(&mut day.to);
        if unread.contains(&day.number) || profile.faults().contains(&ProfileFault::Hours(day.number)) {
            day.error = officer.t("profile-fault-clock");
        }
    }
    form.one("acknowledge_within").clone_into(&mut view.acknowledge_within);
    form.one("decide_within").clone_into(&mut view.decide_within);
    let view = ProfileView { faults, ..view };
    Ok(page(&officer, view).await?.with_status(Status::UnprocessableEntity).into())
}

/// The entry of the body in the directory, before it narrowed it.
fn entry(officer: &Officer<'_>) -> Result<Body, WebError> {
    officer.portal.living.entry(&officer.body).ok_or(WebError::NotFound)
}

async fn page(officer: &Officer<'_>, view: ProfileView) -> Result<Page, WebError> {
    let people = officer.people().await?;
    Ok(officer.desk_page(&view, &people))
}

fn view(officer: &Officer<'_>, entry: &Body, profile: &Profile, zone: &str) -> ProfileView {
    let directory = &officer.portal.directory;
    let ticked = |all: Option<&Vec<String>>, id: &str| all.is_none_or(|only| only.iter().any(|kept| kept == id));
    let profession = |id: &str| directory.profession(&id.into()).map_or_else(|| id.to_owned(), |it| it.label.clone());
    let professions = entry.professions.iter().map(|id| {
        let id = id.as_str();
        Choice::ticked(id, profession(id), ticked(profile.professions.as_ref(), id))
    });
    let regions = regions_it_may_serve(entry, &regions_of(directory, entry.country));
    let regions = regions.iter().map(|name| Choice::ticked(name, name.clone(), ticked(profile.regions.as_ref(), name)));
    let chosen = profile.needs_named.as_deref().unwrap_or_default();
    let as_listed = Choice::new("", officer.t("profile-names-as-listed"), chosen);
    let stricter = names_it_may_need(entry).into_iter();
    let stricter = stricter.map(|needs| Choice::new(needs.code(), officer.t(needs.key()), chosen));
    let languages = LANGUAGES.iter().map(|tag| {
        let spoken = profile.languages.iter().any(|known| known == tag);
        Choice::ticked(tag, officer.t(&format!("language-{tag}")), spoken)
    });
    let zones = timezone::names(entry.country).into_iter();
    let number = |days: Option<u16>| days.map(|days| days.to_string()).unwrap_or_default();
    ProfileView {
        leads: officer.role == StaffRole::Lead,
        professions: professions.collect(),
        regions: regions.collect(),
        needs_named: std::iter::once(as_listed).chain(stricter).collect(),
        languages: languages.collect(),
        acknowledge_within: number(profile.acknowledge_within),
        decide_within: number(profile.decide_within),
        days: WEEK.map(|day| day_view(officer, profile, day)).collect(),
        zones: zones.map(|name| Choice::new(name, name.replace('_', " "), zone)).collect(),
        readers: profile.readers.join("\n"),
        contact_name: profile.contact.name.clone(),
        contact_phone: profile.contact.phone.clone(),
        deputy_name: profile.deputy.name.clone(),
        deputy_phone: profile.deputy.phone.clone(),
        ..ProfileView::default()
    }
}

fn day_view(officer: &Officer<'_>, profile: &Profile, number: u8) -> DayView {
    let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
    let hours = profile.hours.iter().find(|hours| hours.weekday == number);
    DayView {
        number,
        name: officer.t(&format!("weekday-{number}")),
        from: hours.map(|hours| clock(hours.from)).unwrap_or_default(),
        to: hours.map(|hours| clock(hours.to)).unwrap_or_default(),
        error: String::new(),
    }
}

/// What was typed, and the days of which the hours cannot be read.
fn read(form: &Fields, entry: &Body) -> (Profile, Vec<u8>) {
    // All of them ticked says no more than the entry does.
    let only = |name: &str, all: usize| Some(form.many(name)).filter(|kept| kept.len() < all);
    let mut unread = Vec::new();
    let mut hours = Vec::new();
    for weekday in WEEK {
        let (from, to) = (form.one(&format!("from_{weekday}")), form.one(&format!("to_{weekday}")));
        match (from.is_empty() && to.is_empty(), minutes(from), minutes(to)) {
            (true, ..) => {}
            (false, Some(from), Some(to)) => hours.push(Hours { weekday, from, to }),
            (false, ..) => unread.push(weekday),
        }
    }
    // No number at all is told as one out of range.
    let days = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap_or(0));
    let regions = form.one("regions_offered").parse().unwrap_or(0);
    let profile = Profile {
        professions: only("professions", entry.professions.len()),
        regions: if regions == 0 { None } else { only("regions", regions) },
        needs_named: Some(form.one("needs_named").to_owned()).filter(|code| !code.is_empty()),
        languages: form.many("languages").into_iter().filter(|tag| LANGUAGES.contains(&tag.as_str())).collect(),
        acknowledge_within: days(form.one("acknowledge_within")),
        decide_within: days(form.one("decide_within")),
        hours,
        readers: form
            .one("readers")
            .lines()
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        contact: Person { name: form.one("contact_name").to_owned(), phone: form.one("contact_phone").to_owned() },
        deputy: Person { name: form.one("deputy_name").to_owned(), phone: form.one("deputy_phone").to_owned() },
    };
    (profile, unread)
}

/// Minutes after midnight of `9`, `9:30` or `17.00`.
fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let (hours, minutes): (u16, u16) = hours.trim().parse().ok().zip(minutes.trim().parse().ok())?;
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn add(officer: &Officer<'_>, faults: &mut Faults, fault: ProfileFault) {
    let (field, key) = match fault {
        ProfileFault::NoProfession => ("professions", "profile-fault-profession"),
        ProfileFault::NoRegion => ("regions", "profile-fault-region"),
        ProfileFault::NoLanguage => ("languages", "profile-fault-language"),
        ProfileFault::NoReader => ("readers", "profile-fault-no-reader"),
        ProfileFault::Reader => ("readers", "profile-fault-reader"),
        ProfileFault::ContactName => ("contact_name", "profile-fault-contact-name"),
        ProfileFault::ContactPhone => ("contact_phone", "profile-fault-contact-phone"),
        ProfileFault::Deputy => ("deputy_name", "profile-fault-deputy"),
        ProfileFault::AcknowledgeWithin => ("acknowledge_within", "profile-fault-days"),
        ProfileFault::DecideWithin => ("decide_within", "profile-fault-days"),
        ProfileFault::Hours(day) => (hours_field(day), "profile-fault-clock"),
    };
    faults.add(field, i18n::text(officer.language, key));
}

const fn hours_field(day: u8) -> &'static str {
    match day {
        1 => "from_1",
        2 => "from_2",
        3 => "from_3",
        4 => "from_4",
        5 => "from_5",
        6 => "from_6",
        _ => "from_7",
    }
}
