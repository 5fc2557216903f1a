//! `/report/practitioner`: who the report is about.

use serde::Serialize;

use super::checks::Checks;
use super::lists::{self, Choice, Membership, Register, RegisterLink};
use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::PractitionerAnswers;
use crate::domain::report::limits::{LONG, SHORT};
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct PractitionerView {
    errors: Vec<Fault>,
    telling: Telling,
    membership: Option<Membership>,
    practitioner_name: String,
    practitioner_other_names: String,
    practitioner_title: String,
    practitioner_practice: String,
    practitioner_website: String,
    practitioner_platform: String,
    practitioner_contact: String,
    practitioner_register_number: String,
    practitioner_clues: String,
    professions: Vec<Choice>,
    registered_with: Vec<Choice>,
    member_of: Vec<Choice>,
    not_member_of: Vec<Choice>,
    checks: Vec<RegisterLink>,
    country_told: bool,
}

impl View for PractitionerView {
    const TEMPLATE: &'static str = "web/report/practitioner.html";
    const TITLE: &'static str = "report-title-practitioner";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            membership: Some(Membership { legend: text.to_owned(), options: Choice::sample(text) }),
            practitioner_name: text.to_owned(),
            practitioner_other_names: text.to_owned(),
            practitioner_title: text.to_owned(),
            practitioner_practice: text.to_owned(),
            practitioner_website: text.to_owned(),
            practitioner_platform: text.to_owned(),
            practitioner_contact: text.to_owned(),
            practitioner_register_number: text.to_owned(),
            practitioner_clues: text.to_owned(),
            professions: Choice::sample(text),
            registered_with: Choice::sample(text),
            member_of: Choice::sample(text),
            not_member_of: Choice::sample(text),
            checks: RegisterLink::sample(text),
            country_told: true,
        }
    }
}

impl Tells for PractitionerView {
    const PAGE: ReportPage = ReportPage::Practitioner;

    fn read(fields: &Fields) -> PageAnswers {
        let listed = |name: &str| lists::with_membership(name, fields.many(name), fields.one("membership"));
        PageAnswers::Practitioner(PractitionerAnswers {
            practitioner_name: fields.one("practitioner_name").to_owned(),
            practitioner_other_names: fields.one("practitioner_other_names").to_owned(),
            practitioner_title: fields.one("practitioner_title").to_owned(),
            practitioner_practice: fields.one("practitioner_practice").to_owned(),
            practitioner_website: fields.one("practitioner_website").to_owned(),
            practitioner_platform: fields.one("practitioner_platform").to_owned(),
            practitioner_contact: fields.one("practitioner_contact").to_owned(),
            practitioner_register_number: fields.one("practitioner_register_number").to_owned(),
            practitioner_clues: fields.one("practitioner_clues").to_owned(),
            professions: fields.many("professions"),
            registered_with: listed("registered_with"),
            member_of: listed("member_of"),
            not_member_of: listed("not_member_of"),
        })
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::Practitioner(told) = content else { return Vec::new() };
        Checks::new(visit)
            .length("practitioner_name", &told.practitioner_name, SHORT)
            .length("practitioner_other_names", &told.practitioner_other_names, SHORT)
            .length("practitioner_title", &told.practitioner_title, SHORT)
            .length("practitioner_practice", &told.practitioner_practice, SHORT)
            .length("practitioner_website", &told.practitioner_website, SHORT)
            .length("practitioner_platform", &told.practitioner_platform, SHORT)
            .length("practitioner_contact", &told.practitioner_contact, LONG)
            .length("practitioner_register_number", &told.practitioner_register_number, SHORT)
            .length("practitioner_clues", &told.practitioner_clues, LONG)
            .found()
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let answers = told.answers;
        let told = &answers.practitioner;
        let registers = |which, told| lists::registers(visit, answers, which, told);
        Self {
            errors,
            telling,
            membership: lists::membership(visit, told),
            practitioner_name: told.practitioner_name.clone(),
            practitioner_other_names: told.practitioner_other_names.clone(),
            practitioner_title: told.practitioner_title.clone(),
            practitioner_practice: told.practitioner_practice.clone(),
            practitioner_website: told.practitioner_website.clone(),
            practitioner_platform: told.practitioner_platform.clone(),
            practitioner_contact: told.practitioner_contact.clone(),
            practitioner_register_number: told.practitioner_register_number.clone(),
            practitioner_clues: told.practitioner_clues.clone(),
            professions: lists::professions(visit, &told.professions),
            registered_with: registers(Register::Statutory, &told.registered_with),
            member_of: registers(Register::Association, &told.member_of),
            not_member_of: registers(Register::Any, &told.not_member_of),
            checks: lists::register_links(visit, answers),
            country_told: !(answers.place.care_country.is_empty() && answers.place.practitioner_country.is_empty()),
        }
    }
}

telling_routes!("/practitioner", PractitionerView);
