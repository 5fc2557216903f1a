//! Where the buttons of a page lead after it was saved. A form names a way, never an address.

use crate::domain::report::ReportPage;

/// Where a button leads. What is not one of our ways goes on to the next page.
pub(super) const fn pressed(page: ReportPage, go: &str) -> &'static str {
    match go.as_bytes() {
        b"back" => back(page),
        b"all" => "/report",
        b"place" => "/report/place",
        b"practitioner" => "/report/practitioner",
        b"when" => "/report/when",
        b"who-can-act" => "/report/who-can-act",
        b"help" => "/help",
        b"privacy" => "/privacy",
        b"home" => "/",
        _ => next(page),
    }
}

/// Where one goes from a page.
const fn next(page: ReportPage) -> &'static str {
    match page {
        ReportPage::Place => "/report/practitioner",
        ReportPage::Practitioner => "/report/who-can-act",
        ReportPage::WhatHappened => "/report/when",
        ReportPage::When => "/report/safety",
        ReportPage::Safety => "/report/recipients",
        ReportPage::Recipients => "/report/about-you",
        ReportPage::AboutYou => "/report/review",
    }
}

/// Where one came from.
pub(super) const fn back(page: ReportPage) -> &'static str {
    match page {
        ReportPage::Place => "/report",
        ReportPage::Practitioner => "/report/place",
        ReportPage::WhatHappened => "/report/who-can-act",
        ReportPage::When => "/report/what-happened",
        ReportPage::Safety => "/report/when",
        ReportPage::Recipients => "/report/safety",
        ReportPage::AboutYou => "/report/recipients",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_cannot_lead_out_of_the_house() {
        for go in ["", "https://example.org/", "//example.org", "/exit", "desk"] {
            assert_eq!(pressed(ReportPage::When, go), "/report/safety", "{go}");
        }
        assert_eq!(pressed(ReportPage::When, "back"), "/report/what-happened");
    }
}
