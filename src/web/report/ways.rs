//! Where the buttons of a page lead after it was saved. A form names a way, never an address.

use crate::actions::Portal;
use crate::domain::directory::Directory;
use crate::domain::report::ReportPage;
use crate::web::language;

/// Where a button leads. What is not one of our ways, or names no body that we know, goes on to the next page.
pub(super) fn pressed(directory: &Directory, order: Order, page: ReportPage, go: &str) -> String {
    if go.starts_with(language::GO) {
        return super::telling::address(page);
    }
    if let Some((way, body)) = go.split_once(':').and_then(|(way, id)| Some((way, directory.body(id)?))) {
        match way {
            "body" => return format!("/bodies/{}", body.id),
            "letter" => return format!("/report/letter/{}", body.id),
            _ => {}
        }
    }
    let way = match go {
        "back" => back(order, page),
        "all" => "/report",
        "place" => "/report/place",
        "practitioner" => "/report/practitioner",
        "when" => "/report/when",
        "bodies" => "/bodies",
        "help" => "/help",
        "privacy" => "/privacy",
        "imprint" => "/imprint",
        _ => next(order, page),
    };
    way.to_owned()
}

/// Which page comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Where it happened decides who can act.
    PlaceFirst,
    /// The portal of one association asks first whether the practitioner is one of its own.
    PractitionerFirst,
}

impl Order {
    /// That of a portal.
    pub(super) fn of(portal: &Portal) -> Self {
        if portal.home_body().is_some() { Self::PractitionerFirst } else { Self::PlaceFirst }
    }

    /// All pages in this order.
    pub(super) fn pages(self) -> [ReportPage; ReportPage::ALL.len()] {
        let mut pages = ReportPage::ALL;
        if self == Self::PractitionerFirst {
            pages.swap(0, 1);
        }
        pages
    }
}

/// Where one goes from a page.
const fn next(order: Order, page: ReportPage) -> &'static str {
    match (page, order) {
        (ReportPage::Place, Order::PlaceFirst) => "/report/practitioner",
        (ReportPage::Practitioner, Order::PractitionerFirst) => "/report/place",
        (ReportPage::Place | ReportPage::Practitioner, _) => "/report/who-can-act",
        (ReportPage::WhatHappened, _) => "/report/when",
        (ReportPage::When, _) => "/report/safety",
        (ReportPage::Safety, _) => "/report/evidence",
        (ReportPage::Evidence, _) => "/report/recipients",
        (ReportPage::Recipients, _) => "/report/about-you",
        (ReportPage::AboutYou, _) => "/report/review",
    }
}

/// Where one came from.
pub(super) const fn back(order: Order, page: ReportPage) -> &'static str {
    match (page, order) {
        (ReportPage::Practitioner, Order::PlaceFirst) => "/report/place",
        (ReportPage::Place, Order::PractitionerFirst) => "/report/practitioner",
        (ReportPage::Place | ReportPage::Practitioner, _) => "/report",
        (ReportPage::WhatHappened, _) => "/report/who-can-act",
        (ReportPage::When, _) => "/report/what-happened",
        (ReportPage::Safety, _) => "/report/when",
        (ReportPage::Evidence, _) => "/report/safety",
        (ReportPage::Recipients, _) => "/report/evidence",
        (ReportPage::AboutYou, _) => "/report/recipients",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;

    #[test]
    fn a_form_cannot_lead_out_of_the_house() {
        let directory = shipped();
        let pressed = |go| pressed(&directory, Order::PlaceFirst, ReportPage::When, go);
        for go in ["", "https://example.org/", "//example.org", "/exit", "desk", "body:https://example.org", "x:nz-hdc"]
        {
            assert_eq!(pressed(go), "/report/safety", "{go}");
        }
        assert_eq!(
            (pressed("back"), pressed("body:nz-hdc")),
            ("/report/what-happened".into(), "/bodies/nz-hdc".into())
        );
    }

    #[test]
    fn an_association_asks_for_the_practitioner_first_and_every_page_leads_back_where_it_came_from() {
        for order in [Order::PlaceFirst, Order::PractitionerFirst] {
            let [first, second, ..] = order.pages();
            assert_eq!(back(order, first), "/report");
            assert_eq!(next(order, first), format!("/report/{}", second.code()));
            assert_eq!(back(order, second), format!("/report/{}", first.code()));
            assert_eq!(next(order, second), "/report/who-can-act");
        }
        assert_eq!(Order::PractitionerFirst.pages()[0], ReportPage::Practitioner);
    }
}
