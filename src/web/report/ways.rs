//! Where the buttons of a page lead after it was saved. A form names a way, never an address.

use crate::domain::directory::Directory;
use crate::domain::report::ReportPage;

/// Where a button leads. What is not one of our ways, or names no body that we know, goes on to the next page.
pub(super) fn pressed(directory: &Directory, page: ReportPage, go: &str) -> String {
    if let Some((way, body)) = go.split_once(':').and_then(|(way, id)| Some((way, directory.body(id)?))) {
        match way {
            "body" => return format!("/bodies/{}", body.id),
            "letter" => return format!("/report/letter/{}", body.id),
            _ => {}
        }
    }
    let way = match go {
        "back" => back(page),
        "all" => "/report",
        "place" => "/report/place",
        "practitioner" => "/report/practitioner",
        "when" => "/report/when",
        "bodies" => "/bodies",
        "help" => "/help",
        "privacy" => "/privacy",
        "imprint" => "/imprint",
        _ => next(page),
    };
    way.to_owned()
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
    use crate::domain::directory::shipped;

    #[test]
    fn a_form_cannot_lead_out_of_the_house() {
        let directory = shipped();
        let pressed = |go| pressed(&directory, ReportPage::When, go);
        for go in ["", "https://example.org/", "//example.org", "/exit", "desk", "body:https://example.org", "x:nz-hdc"]
        {
            assert_eq!(pressed(go), "/report/safety", "{go}");
        }
        assert_eq!(
            (pressed("back"), pressed("body:nz-hdc")),
            ("/report/what-happened".into(), "/bodies/nz-hdc".into())
        );
    }
}
