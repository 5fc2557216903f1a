//! One case as the report's page shows it.

use serde::Serialize;
use time::Date;

use super::Fault;
use crate::actions::parting::Left;
use crate::actions::report_status::{Author, CaseStatus, Delivery, ReadMessage, Replies};
use crate::actions::write_to_body::LONGEST;
use crate::domain::case_state::{Outcome, State};
use crate::domain::report::MessageKind;
use crate::domain::situation::Anonymity;
use crate::i18n::{self, day_in_words};
use crate::store::ids::CaseId;
use crate::web::report::shown::SnapshotCard;
use crate::web::visit::Visit;

/// A message that is being written.
pub(super) struct Writing {
    /// For which case.
    pub(super) case: CaseId,
    /// The words so far.
    pub(super) text: String,
    /// What is wrong with it; empty when nothing is.
    pub(super) fault: String,
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

/// One case.
#[derive(Serialize)]
pub(crate) struct CaseView {
    id: String,
    name: String,
    body: String,
    reference: String,
    state: String,
    tag: &'static str,
    /// What is true, each sentence a line.
    truths: Vec<String>,
    /// What that means at this body.
    means: String,
    /// The words it was closed with.
    reason: String,
    /// What comes next.
    next: String,
    overdue: String,
    /// What else is possible, when it is closed.
    ways: Vec<WayView>,
    timeline: Vec<StepView>,
    messages: Vec<MessageView>,
    /// What the body got.
    got: SnapshotCard,
    writing: WritingView,
    /// Whether there is somebody to write to, or something written that was not sent.
    writes: bool,
    leave: String,
}

/// Something else that is possible.
#[derive(Serialize)]
struct WayView {
    text: String,
    href: String,
    link: String,
}

/// One entry of the timeline.
#[derive(Serialize)]
struct StepView {
    when: String,
    title: String,
    text: String,
    state: &'static str,
}

/// One message.
#[derive(Serialize)]
struct MessageView {
    who: String,
    when: String,
    text: String,
    mine: bool,
}

/// The field to write in.
#[derive(Serialize)]
struct WritingView {
    /// Its id: one page may have several.
    field: String,
    label: String,
    hint: String,
    value: String,
    error: String,
    most: usize,
    /// The last message on the page.
    seen: i32,
}

impl CaseView {
    /// The view of a case, the `at`-th on its page.
    pub(super) fn of(
        visit: &Visit<'_>,
        at: usize,
        case: &CaseStatus,
        writing: Option<&Writing>,
        next_body: Option<&NextBody>,
    ) -> Self {
        let today = visit.portal.clock.today();
        let name = name_of(visit, &case.body);
        let writing = writing.filter(|writing| writing.case == case.id);
        let overdue = case.expected.is_overdue(today).then(|| visit.t("status-overdue"));
        Self {
            id: case.id.to_string(),
            state: visit.t(case.state.key()),
            tag: tag(case.state),
            truths: truths(visit, case),
            means: visit.t(&meaning(case.state)),
            reason: reason(case),
            next: next(visit, case),
            overdue: silent(visit, case, &name).or(overdue).unwrap_or_default(),
            ways: ways(visit, case, next_body),
            timeline: timeline(visit, case),
            messages: case.messages.iter().map(|message| read(visit, &name, message)).collect(),
            got: got(visit, case),
            writing: field(visit, at, case, writing),
            writes: case.replies != Replies::Left || writing.is_some(),
            leave: match case.leaving {
                Left::Gone | Left::AskedToStop if case.replies != Replies::Left => visit.t("status-leave"),
                _ => String::new(),
            },
            reference: case.reference.clone(),
            body: case.body.clone(),
            name,
        }
    }

    /// What is wrong with the message that was to be sent here.
    pub(super) fn fault(&self) -> Option<Fault> {
        let writing = &self.writing;
        (!writing.error.is_empty()).then(|| Fault { field: writing.field.clone(), text: writing.error.clone() })
    }

    /// A view with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            id: text(),
            name: text(),
            body: text(),
            reference: text(),
            state: text(),
            tag: "action",
            truths: vec![text()],
            means: text(),
            reason: text(),
            next: text(),
            overdue: text(),
            ways: vec![WayView { text: text(), href: text(), link: text() }],
            timeline: vec![StepView { when: text(), title: text(), text: text(), state: "now" }],
            messages: vec![MessageView { who: text(), when: text(), text: text(), mine: true }],
            got: SnapshotCard::sample(&text()),
            writing: WritingView {
                field: text(),
                label: text(),
                hint: text(),
                value: text(),
                error: text(),
                most: LONGEST,
                seen: 1,
            },
            writes: true,
            leave: text(),
        }
    }
}

/// A body's name; its id where the directory does not list it any more.
pub(super) fn name_of(visit: &Visit<'_>, body: &str) -> String {
    visit.portal.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone())
}

/// A sentence with one day in it.
fn on(visit: &Visit<'_>, key: &str, day: Date) -> String {
    i18n::text_with(visit.language, key, &[("day", (&day_in_words(visit.language, day)).into())])
}

const fn tag(state: State) -> &'static str {
    match state {
        State::Received => "",
        State::Acknowledged | State::Assessing | State::Investigating => "action",
        State::WaitingForReporter => "notice",
        State::Closed(_) => "done",
    }
}

/// What is true: sent, what became of the mail, whether a person opened it. Three different things.
fn truths(visit: &Visit<'_>, case: &CaseStatus) -> Vec<String> {
    let mut truths = vec![on(visit, "status-true-sent", case.sent_on)];
    if case.replies == Replies::Left {
        let opened = case.opened_on.map(|day| on(visit, "status-true-opened", day));
        truths.push(opened.unwrap_or_else(|| visit.t("status-true-never-opened")));
        let left = case.events.iter().rfind(|(kind, _)| kind == "body_left");
        truths.extend(left.map(|(_, day)| on(visit, "status-true-left", *day)));
        return truths;
    }
    if case.opened_on.is_none() || matches!(case.announced, Delivery::HaveIt(_)) {
        truths.push(mail(visit, case.announced, "status-true-mail"));
    }
    truths.push(match case.opened_on {
        Some(day) => on(visit, "status-true-opened", day),
        None => visit.t("status-true-unopened"),
    });
    if let Some(followed) = case.followed {
        truths.push(mail(visit, followed, "status-true-follow"));
    }
    truths
}

fn mail(visit: &Visit<'_>, delivery: Delivery, prefix: &str) -> String {
    match delivery {
        Delivery::Waiting => visit.t(&format!("{prefix}-waiting")),
        Delivery::Failed => visit.t(&format!("{prefix}-failed")),
        Delivery::Accepted(_) => visit.t(&format!("{prefix}-accepted")),
        Delivery::HaveIt(day) => on(visit, "status-true-have-it", day),
    }
}

/// The key of what a state means. A closed case says what its outcome means.
fn meaning(state: State) -> String {
    match state {
        State::Closed(Outcome::Withdrawn) => "case-told-withdrawn".to_owned(),
        State::Closed(outcome) => format!("case-told-closed-{}", outcome.code()),
        open => format!("status-means-{}", open.code()),
    }
}

/// The words a closed case was closed with.
fn reason(case: &CaseStatus) -> String {
    let closing = case.messages.iter().rev().find(|message| message.content.kind == MessageKind::Closing);
    // What they wrote when they closed it at another time, before they left, is not why it ended.
    let said_why = !case.state.is_open() && case.state != State::Closed(Outcome::BodyLeft);
    closing.filter(|_| said_why).map(|message| message.content.text.clone()).unwrap_or_default()
}

fn next(visit: &Visit<'_>, case: &CaseStatus) -> String {
    match case.expected.by() {
        Some(day) => {
            let by = day_in_words(visit.language, day);
            i18n::text_with(visit.language, case.expected.key(), &[("by", (&by).into())])
        }
        None => visit.t(case.expected.key()),
    }
}

/// That nobody there has done anything for too long; for how many days.
fn silent(visit: &Visit<'_>, case: &CaseStatus, name: &str) -> Option<String> {
    let days = (visit.portal.clock.today() - case.silent_since?).whole_days();
    let arguments = [("body", i18n::Argument::from(name)), ("days", i18n::Argument::from(days))];
    Some(i18n::text_with(visit.language, "status-silent", &arguments))
}

/// What is possible while nobody there does anything: the next body first.
fn ways_from_silence(visit: &Visit<'_>, case: &CaseStatus, next_body: Option<&NextBody>) -> Vec<WayView> {
    let next = next_body.map(|next| {
        let name = name_of(visit, &next.body);
        let (text, href, link) = match next.reached {
            Reached::Here => ("status-silent-send", "/report/recipients".to_owned(), "status-silent-send-link"),
            Reached::Outside => {
                ("status-silent-letter", format!("/report/letter/{}", next.body), "status-silent-letter-link")
            }
        };
        let text = i18n::text_with(visit.language, text, &[("body", (&name).into())]);
        WayView { text, href, link: visit.t(link) }
    });
    let directly = WayView {
        text: visit.t("status-silent-directly"),
        href: format!("/bodies/{}", case.body),
        link: visit.t("status-way-review-link"),
    };
    let help =
        WayView { text: visit.t("status-way-help"), href: "/help".to_owned(), link: visit.t("status-way-help-link") };
    next.into_iter().chain([directly, help]).collect()
}

/// What is possible after a case is closed, or while nobody does anything about it: there is always something.
fn ways(visit: &Visit<'_>, case: &CaseStatus, next_body: Option<&NextBody>) -> Vec<WayView> {
    if case.silent_since.is_some() {
        return ways_from_silence(visit, case, next_body);
    }
    let Some(outcome) = case.state.outcome() else { return Vec::new() };
    let other = ("status-way-other", "/report/who-can-act".to_owned(), "status-way-other-link");
    let help = ("status-way-help", "/help".to_owned(), "status-way-help-link");
    let letter = ("status-way-letter", format!("/report/letter/{}", case.body), "status-way-letter-link");
    let hold = ("status-way-hold", "/report/recipients".to_owned(), "status-way-hold-link");
    let review = ("status-way-review", format!("/bodies/{}", case.body), "status-way-review-link");
    let ways = match (case.replies, outcome) {
        (Replies::Left, _) => vec![other, letter, hold, help],
        (_, Outcome::Withdrawn) => vec![other, help],
        _ => vec![review, other, help],
    };
    let ways = ways.into_iter();
    ways.map(|(text, href, link)| WayView { text: visit.t(text), href, link: visit.t(link) }).collect()
}

/// What the body got, as it stood there before it was sent.
fn got(visit: &Visit<'_>, case: &CaseStatus) -> SnapshotCard {
    let card = SnapshotCard::of(visit, case.snapshot.clone());
    if case.urgent { card.urgent(visit) } else { card }
}

/// What happened, day by day, and what comes next. Entries that say nothing to a reporter are left out.
fn timeline(visit: &Visit<'_>, case: &CaseStatus) -> Vec<StepView> {
    let mut steps: Vec<StepView> = case
        .events
        .iter()
        .map(|(kind, day)| (format!("status-event-{kind}"), *day))
        .filter(|(key, _)| i18n::has(visit.language, key))
        .map(|(key, day)| StepView {
            when: day_in_words(visit.language, day),
            title: visit.t(&key),
            text: String::new(),
            state: "done",
        })
        .collect();
    if let Some(last) = steps.last_mut() {
        last.state = "now";
    }
    if let Some(day) = case.expected.by() {
        steps.push(StepView {
            when: on(visit, "status-by", day),
            title: visit.t(&format!("status-{}", case.expected.key())),
            text: String::new(),
            state: "next",
        });
    }
    steps
}

fn read(visit: &Visit<'_>, name: &str, message: &ReadMessage) -> MessageView {
    let text = match message.content.kind {
        MessageKind::StopAsked => visit.t("status-stop-asked"),
        _ => message.content.text.clone(),
    };
    MessageView {
        who: if message.author == Author::Reporter { visit.t("status-you") } else { name.to_owned() },
        when: day_in_words(visit.language, message.written_on),
        text,
        mine: message.author == Author::Reporter,
    }
}

fn field(visit: &Visit<'_>, at: usize, case: &CaseStatus, writing: Option<&Writing>) -> WritingView {
    let label = match case.state {
        State::WaitingForReporter => "status-write-answer",
        State::Closed(Outcome::Withdrawn) => "status-write-reopen",
        State::Closed(_) => "status-write-closed",
        _ => "status-write-add",
    };
    let named = case.snapshot.anonymity == Anonymity::NamedToBody.code();
    let hint = match case.replies {
        Replies::Open if named => "status-write-hint-named",
        Replies::Open => "status-write-hint",
        Replies::Closed => "status-write-hint-one-way",
        Replies::Left => "status-write-hint-left",
    };
    WritingView {
        field: if at == 0 { "message".to_owned() } else { format!("message-{}", at + 1) },
        label: visit.t(label),
        hint: visit.t(hint),
        value: writing.map(|writing| writing.text.clone()).unwrap_or_default(),
        error: writing.map(|writing| writing.fault.clone()).unwrap_or_default(),
        most: LONGEST,
        seen: case.messages.last().map_or(0, |message| message.sequence),
    }
}
