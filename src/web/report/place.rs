//! `/report/place`: where it happened, and where the practitioner is.

use serde::Serialize;

use super::checks::Checks;
use super::lists::{self, Choice};
use super::telling::{Fault, Telling, Tells, Told, telling_routes};
use crate::domain::report::answers::{PlaceAnswers, YesNo};
use crate::domain::report::limits::SHORT;
use crate::domain::report::{PageAnswers, ReportPage};
use crate::web::form::Fields;
use crate::web::page::{Area, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct PlaceView {
    errors: Vec<Fault>,
    telling: Telling,
    care_country: Vec<Choice>,
    care_region: String,
    online: &'static str,
    practitioner_country: Vec<Choice>,
    practitioner_region: String,
}

impl View for PlaceView {
    const TEMPLATE: &'static str = "web/report/place.html";
    const TITLE: &'static str = "report-title-place";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            telling: Telling::sample(text),
            care_country: Choice::sample(text),
            care_region: text.to_owned(),
            online: "yes",
            practitioner_country: Choice::sample(text),
            practitioner_region: text.to_owned(),
        }
    }
}

impl Tells for PlaceView {
    const PAGE: ReportPage = ReportPage::Place;

    fn read(fields: &Fields) -> PageAnswers {
        PageAnswers::Place(PlaceAnswers {
            care_country: fields.one("care_country").to_owned(),
            care_region: fields.one("care_region").to_owned(),
            online: YesNo::from_code(fields.one("online")),
            practitioner_country: fields.one("practitioner_country").to_owned(),
            practitioner_region: fields.one("practitioner_region").to_owned(),
        })
    }

    fn faults(visit: &Visit<'_>, content: &PageAnswers) -> Vec<Fault> {
        let PageAnswers::Place(told) = content else { return Vec::new() };
        Checks::new(visit)
            .length("care_country", &told.care_country, SHORT)
            .length("care_region", &told.care_region, SHORT)
            .length("practitioner_country", &told.practitioner_country, SHORT)
            .length("practitioner_region", &told.practitioner_region, SHORT)
            .found()
    }

    fn view(visit: &Visit<'_>, told: &Told<'_>, telling: Telling, errors: Vec<Fault>) -> Self {
        let told = &told.answers.place;
        // An association's own portal is mostly used where the association is.
        let home = visit.portal.home_body().filter(|_| PageAnswers::Place(told.clone()).is_blank());
        let care_country = home.map_or(told.care_country.as_str(), |home| home.country.code());
        Self {
            errors,
            telling,
            care_country: lists::countries(visit, care_country),
            care_region: told.care_region.clone(),
            online: told.online.code(),
            practitioner_country: lists::countries(visit, &told.practitioner_country),
            practitioner_region: told.practitioner_region.clone(),
        }
    }
}

telling_routes!("/place", PlaceView);
