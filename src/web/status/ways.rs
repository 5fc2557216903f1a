//! What else is possible when a case is closed, or while nobody does anything about it: there is always something.

use serde::Serialize;
use time::Date;

use super::case_view::name_of;
use crate::actions::report_status::{CaseStatus, Replies};
use crate::domain::after_closing::{Appeal, Overseer, appeal, overseers};
use crate::domain::case_state::Outcome;
use crate::i18n::{self, Argument, Said, day_in_words};
use crate::web::facts::duration;
use crate::web::visit::Visit;

/// Who looks at a report.
pub(super) enum SeenBy {
    /// Its reporter; with the body that could get it next, where that was looked for.
    Reporter(Option<NextBody>),
    /// A supporter, who does nothing.
    Supporter,
}

/// The body that comes next in the reporter's recommendation and does not have the report.
pub(super) struct NextBody {
    /// Its id.
    pub(super) body: String,
    /// How it is reached.
    pub(super) reached: Reached,
}

/// How a body is reached.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    /// It has joined: the report can be sent to it.
    Here,
    /// By the reporter's own letter.
    Outside,
}

/// Something else that is possible.
#[derive(Serialize)]
pub(super) struct WayView {
    text: Said,
    /// Where it leads; empty where there is nothing to open.
    href: String,
    link: String,
    /// Whether it leads to another site.
    leaves: bool,
}

impl SeenBy {
    /// Whether they may do something.
    pub(super) const fn acts(&self) -> bool {
        matches!(self, Self::Reporter(_))
    }
}

impl WayView {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            text: text.to_owned().into(),
            href: "https://example.org/".to_owned(),
            link: text.to_owned(),
            leaves: true,
        }
    }

    fn here(visit: &Visit<'_>, key: &str, href: &str) -> Self {
        let link = visit.t(&format!("{key}-link"));
        Self { text: visit.t(key).into(), href: href.to_owned(), link, leaves: false }
    }
}

/// What is possible now. Whoever only looks is shown what they can tell the reporter about.
pub(super) fn ways(visit: &Visit<'_>, case: &CaseStatus, seen_by: &SeenBy) -> Vec<WayView> {
    let about_body = format!("/bodies/{}", case.body);
    let mut ways = Vec::new();
    let Some(outcome) = case.state.outcome() else {
        if case.silent_since.is_some() || case.set_aside.is_some() {
            ways.extend(onward(visit, seen_by));
            ways.push(WayView::here(visit, "status-way-directly", &about_body));
            ways.push(WayView::here(visit, "status-way-help", "/help"));
        }
        return ways;
    };
    if case.replies != Replies::Left && outcome != Outcome::Withdrawn {
        ways.extend(second_look(visit, case, &about_body));
    }
    if let SeenBy::Reporter(next) = seen_by {
        ways.extend(next.as_ref().map(|next| to_next(visit, next)));
        ways.push(WayView::here(visit, "status-way-other", "/report/who-can-act"));
        if case.replies == Replies::Left {
            ways.push(WayView::here(visit, "status-way-letter", &format!("/report/letter/{}", case.body)));
            ways.push(WayView::here(visit, "status-way-hold", "/report/recipients"));
        }
    }
    ways.push(WayView::here(visit, "status-way-help", "/help"));
    ways
}

/// The body that could get the report next.
fn onward(visit: &Visit<'_>, seen_by: &SeenBy) -> Option<WayView> {
    match seen_by {
        SeenBy::Reporter(next) => next.as_ref().map(|next| to_next(visit, next)),
        SeenBy::Supporter => None,
    }
}

fn to_next(visit: &Visit<'_>, next: &NextBody) -> WayView {
    let name = name_of(visit, &next.body);
    let (key, href) = match next.reached {
        Reached::Here => ("status-way-send", "/report/recipients".to_owned()),
        Reached::Outside => ("status-way-outside", format!("/report/letter/{}", next.body)),
    };
    let text = i18n::text_with(visit.language, key, &[("body", (&name).into())]);
    WayView { text: text.into(), href, link: visit.t(&format!("{key}-link")), leaves: false }
}

/// What the body's own rules leave open: an appeal, and who watches over how it works.
fn second_look(visit: &Visit<'_>, case: &CaseStatus, about_body: &str) -> Vec<WayView> {
    let Some(body) = visit.portal.directory.body(&case.body) else { return Vec::new() };
    let closed = case.events.iter().rfind(|(kind, _)| kind == "closed").map_or(case.sent_on, |(_, day)| *day);
    let language = visit.language;
    let text = match appeal(body, closed) {
        Appeal::Unknown => visit.t("status-way-review").into(),
        Appeal::Stage => visit.said("status-way-appeal"),
        Appeal::Within { window, last_day } => Said::of(language, |language| {
            let within = duration(language, window.unit, window.amount);
            match last_day {
                Some(day) => {
                    let until = day_in_words(language, day);
                    let arguments = [("within", Argument::from(&within)), ("day", Argument::from(&until))];
                    i18n::text_with(language, appeal_key(visit, day), &arguments)
                }
                None => i18n::text_with(language, "status-way-appeal-some-time", &[("within", (&within).into())]),
            }
        }),
    };
    let asks = WayView { text, ..WayView::here(visit, "status-way-review", about_body) };
    let watches = |overseer: Overseer<'_>| {
        let name = Argument::from(overseer.name);
        let arguments =
            [("overseer", name), ("body", Argument::from(&body.name)), ("what", Argument::from(overseer.what_for))];
        WayView {
            text: i18n::text_with(language, "status-way-overseer", &arguments).into(),
            href: overseer.url.to_owned(),
            link: overseer.name.to_owned(),
            leaves: true,
        }
    };
    std::iter::once(asks).chain(overseers(&visit.portal.directory, body).into_iter().map(watches)).collect()
}

/// Whether the time for an appeal still runs.
fn appeal_key(visit: &Visit<'_>, last_day: Date) -> &'static str {
    if last_day < visit.portal.clock.today() { "status-way-appeal-over" } else { "status-way-appeal-until" }
}
