//! `/demo`: what can be tried, and what to sign in with.

use rocket::{State, get};
use serde::Serialize;

use crate::demo::DemoHouse;
use crate::demo::people::{PASSPHRASE, PEOPLE};
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct GuideView {
    passphrase: String,
    people: Vec<PersonView>,
    reports: Vec<ReportView>,
}

#[derive(Serialize)]
struct PersonView {
    part: String,
    address: String,
    /// The six digits that work now.
    code: String,
}

#[derive(Serialize)]
struct ReportView {
    about: String,
    words: String,
}

impl View for GuideView {
    const TEMPLATE: &'static str = "web/demo/guide.html";
    const TITLE: &'static str = "demo-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            passphrase: text(),
            people: vec![PersonView { part: text(), address: text(), code: text() }],
            reports: vec![ReportView { about: text(), words: text() }],
        }
    }
}

#[get("/")]
pub(crate) fn show(visit: Public<'_>, house: &State<DemoHouse>) -> Page {
    let now = u64::try_from(visit.portal.clock.now()).unwrap_or_default();
    let people = PEOPLE.iter().map(|person| PersonView {
        part: visit.t(person.part),
        address: person.address.to_owned(),
        code: person.totp().code_at(now).to_string(),
    });
    let reports = house.words.iter().map(|kept| ReportView { about: kept.about.clone(), words: kept.words.clone() });
    visit.page(&GuideView { passphrase: PASSPHRASE.to_owned(), people: people.collect(), reports: reports.collect() })
}
