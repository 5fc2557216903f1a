//! What stands above the queue: what about the body's mail needs a look, and what a lead does first at a new desk.

use serde::Serialize;

use super::parts::{self, with};
use crate::actions::address_check::PAGE;
use crate::actions::desk_news::{AddressNews, CertificateNews, DeskNews};
use crate::actions::staff_session::StaffRole;
use crate::actions::watch_addresses::CERTIFICATE_PAGE;
use crate::domain::delivery::FirstStep;
use crate::i18n::text_with;
use crate::web::guards::Officer;

/// One line, with the way to where it is done.
#[derive(Serialize)]
pub(super) struct NewsLine {
    text: String,
    href: &'static str,
    way: String,
}

/// One step, as the list of tasks shows it.
#[derive(Serialize)]
pub(super) struct StepLine {
    title: String,
    href: &'static str,
    status: String,
    done: bool,
}

#[cfg(test)]
impl NewsLine {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { text: text.to_owned(), href: PAGE, way: text.to_owned() }
    }
}

#[cfg(test)]
impl StepLine {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { title: text.to_owned(), href: PAGE, status: text.to_owned(), done: true }
    }
}

/// What needs a look. Who does not lead is told who can do it.
pub(super) fn lines(officer: &Officer<'_>, news: &DeskNews) -> Vec<NewsLine> {
    let address = news.address.map(|address| match address {
        AddressNews::Soon(due) => with(officer, "desk-address-soon", "day", &parts::day(officer, due)),
        AddressNews::Due(due, pauses) => {
            let (due, pauses) = (parts::day(officer, due), parts::day(officer, pauses));
            let arguments = [("day", (&due).into()), ("pauses", (&pauses).into())];
            text_with(officer.language, "desk-address-due", &arguments)
        }
        AddressNews::Returned(day) => with(officer, "desk-address-returned", "day", &parts::day(officer, day)),
        AddressNews::Paused => officer.t("desk-address-paused"),
    });
    let address = address.map(|text| NewsLine {
        text: match officer.role {
            StaffRole::Lead => text,
            StaffRole::Officer => format!("{text} {}", officer.t("desk-address-lead")),
        },
        href: PAGE,
        way: officer.t("desk-address-way"),
    });
    let certificate = news.certificate.map(|certificate| NewsLine {
        text: match certificate {
            CertificateNews::Ends(end) => with(officer, "desk-certificate-ends", "day", &parts::day(officer, end)),
            CertificateNews::Over => officer.t("desk-certificate-over"),
        },
        href: CERTIFICATE_PAGE,
        way: officer.t("desk-certificate-way"),
    });
    address.into_iter().chain(certificate).collect()
}

/// What is to be done first.
pub(super) fn steps(officer: &Officer<'_>, news: &DeskNews) -> Vec<StepLine> {
    let line = |(step, done): &(FirstStep, bool)| StepLine {
        title: officer.t(step.key()),
        href: match step {
            FirstStep::TestMail => PAGE,
            FirstStep::Profile => "/desk/settings",
            FirstStep::MailForm => CERTIFICATE_PAGE,
        },
        status: officer.t(if *done { "first-steps-done" } else { "first-steps-open" }),
        done: *done,
    };
    news.first_steps.iter().map(line).collect()
}
