//! `/report/when`: when it happened, as roughly as it is known.

use serde::Serialize;
use time::Date;

use super::checks::Checks;
use super::dates::in_words;
use super::telling::{Fault, Settling, Telling, Tells, Told, telling_routes};
use crate::domain::digits;
use crate::domain::place::Country;
use crate::domain::report::answers::WhenAnswers;
use crate::domain::report::told_date::{Reading, date_in_words};
use crate::domain::report::{Answers, PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct WhenView {
    errors: Vec<Fault>,
    telling: Telling,
    happened_from: String,
    happened_to: String,
    therapy_ended: String,
    discovered: String,
    client_age: String,
}

impl View for WhenView {
    const TEMPLATE: &'static str = "web/report/when.html";
    const TITLE: &'static str = "report-title-when";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            happened_from: text.to_owned(),
            happened_to: text.to_owned(),
            therapy_ended: text.to_owned(),
            discovered: text.to_owned(),
            client_age: text.to_owned(),
        }
    }
}

/// A date by its interval: only that is kept. What cannot be read stays as it was typed.
fn interval(text: &str, reading: Reading) -> String {
    date_in_words(text, reading).map_or_else(|| text.to_owned(), |date| date.to_string())
}

impl Tells for WhenView {
    const PAGE: ReportPage = ReportPage::When;
    const SETTLES: Settling = Settling::ByOtherPages;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::When(WhenAnswers {
            happened_from: fields.one("happened_from").to_owned(),
            happened_to: fields.one("happened_to").to_owned(),
            therapy_ended: fields.one("therapy_ended").to_owned(),
            discovered: fields.one("discovered").to_owned(),
            client_age: digits::in_plain(fields.one("client_age")),
        })
    }

    fn settle(content: &mut PageAnswers, others: &Answers, today: Date) {
        let PageAnswers::When(told) = content else { return };
        let place = &others.place;
        let countries = [&place.care_country, &place.practitioner_country];
        let country = countries.into_iter().find_map(|code| Country::from_code(&code.trim().to_ascii_uppercase()));
        let reading = Reading { today, country };
        for date in [&mut told.happened_from, &mut told.happened_to, &mut told.therapy_ended, &mut told.discovered] {
            *date = interval(date, reading);
        }
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::When(told) = content else { return Vec::new() };
        Checks::new(visit)
            .date("happened_from", &told.happened_from)
            .date("happened_to", &told.happened_to)
            .order(&told.happened_from, "happened_to", &told.happened_to)
            .date("therapy_ended", &told.therapy_ended)
            .date("discovered", &told.discovered)
            .age("client_age", &told.client_age)
            .found()
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let told = told.answers.when.clone();
        Self {
            errors,
            telling,
            happened_from: in_words(visit.language, &told.happened_from),
            happened_to: in_words(visit.language, &told.happened_to),
            therapy_ended: in_words(visit.language, &told.therapy_ended),
            discovered: in_words(visit.language, &told.discovered),
            client_age: told.client_age,
        }
    }
}

telling_routes!("/when", WhenView);
