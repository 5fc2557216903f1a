//! One case as the report's page shows it.

use serde::Serialize;
use time::Date;

use super::Fault;
use super::post::{later, post_words};
use super::tell::can_be_told;
use super::ways::{SeenBy, WayView, ways};
use crate::actions::parting::Left;
use crate::actions::report_status::{Author, CaseStatus, Delivery, ReadMessage, Replies};
use crate::domain::case_state::{Outcome, State};
use crate::domain::evidence::SentFile;
use crate::domain::report::MessageKind;
use crate::domain::report::limits;
use crate::domain::set_aside::Words;
use crate::domain::situation::Anonymity;
use crate::i18n::{self, day_in_words};
use crate::store::ids::CaseId;
use crate::store::report_mails::{NOT_MAILED, REPORT_MAILED, REPORT_MAILED_PDF};
use crate::web::report::file_view::SentFileView;
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

/// One case.
#[derive(Serialize)]
pub(crate) struct CaseView {
    id: String,
    pub(super) name: String,
    body: String,
    pub(super) reference: String,
    pub(super) state: String,
    tag: &'static str,
    /// What is true, each sentence a line.
    pub(super) truths: Vec<String>,
    /// What that means at this body.
    pub(super) means: String,
    /// The words it was closed with.
    pub(super) reason: String,
    /// What comes next.
    pub(super) next: String,
    overdue: String,
    /// What else is possible, when it is closed.
    ways: Vec<WayView>,
    pub(super) timeline: Vec<StepView>,
    pub(super) messages: Vec<MessageView>,
    /// What the body got.
    pub(super) got: SnapshotCard,
    writing: WritingView,
    /// Whether there is somebody to write to, or something written that was not sent.
    writes: bool,
    leave: String,
    /// Where more files are given to it; empty where nobody there can be told anything.
    files: String,
}

/// One entry of the timeline.
#[derive(Serialize)]
pub(super) struct StepView {
    pub(super) when: String,
    pub(super) title: String,
    text: String,
    state: &'static str,
}

/// One message.
#[derive(Serialize)]
pub(super) struct MessageView {
    pub(super) who: String,
    pub(super) when: String,
    pub(super) text: String,
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
        seen_by: &SeenBy,
    ) -> Self {
        let today = visit.portal.clock.today();
        let name = name_of(visit, &case.body);
        let writing = writing.filter(|writing| writing.case == case.id);
        let overdue = case.expected.is_overdue(today).then(|| visit.t("status-overdue"));
        Self {
            id: case.id.to_string(),
            state: visit.t(if case.set_aside.is_some() { "status-state-set-aside" } else { case.state.key() }),
            tag: if case.set_aside.is_some() { "notice" } else { tag(case.state) },
            truths: truths(visit, case),
            means: visit.t(&meaning(case)),
            reason: reason(case),
            next: next(visit, case),
            overdue: silent(visit, case, &name).or(overdue).unwrap_or_default(),
            ways: ways(visit, case, seen_by),
            timeline: timeline(visit, case),
            messages: case.messages.iter().map(|message| read(visit, &name, message)).collect(),
            got: got(visit, case),
            writing: field(visit, at, case, writing),
            writes: seen_by.acts() && (case.replies != Replies::Left || writing.is_some()),
            leave: match case.leaving {
                Left::Gone | Left::AskedToStop if seen_by.acts() && case.replies != Replies::Left => {
                    visit.t("status-leave")
                }
                _ => String::new(),
            },
            files: if seen_by.acts() && can_be_told(case) {
                format!("/status/cases/{}/files", case.id)
            } else {
                String::new()
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
            ways: vec![WayView::sample(&text())],
            timeline: vec![StepView { when: text(), title: text(), text: text(), state: "now" }],
            messages: vec![MessageView { who: text(), when: text(), text: text(), mine: true }],
            got: SnapshotCard::sample(&text()),
            writing: WritingView {
                field: text(),
                label: text(),
                hint: text(),
                value: text(),
                error: text(),
                most: limits::MESSAGE,
                seen: 1,
            },
            writes: true,
            leave: text(),
            files: text(),
        }
    }
}

/// A body's name; its id where the directory does not list it any more.
pub(crate) fn name_of(visit: &Visit<'_>, body: &str) -> String {
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
        truths.push(match case.announced {
            Delivery::Accepted(_) if case.has_event(REPORT_MAILED) => visit.t("status-true-report-accepted"),
            Delivery::Accepted(_) if case.has_event(REPORT_MAILED_PDF) => visit.t("status-true-report-accepted-pdf"),
            announced => mail(visit, announced, "status-true-mail"),
        });
    }
    if case.opened_on.is_none() && case.has_event(NOT_MAILED) {
        truths.push(visit.t("status-true-report-not-mailed"));
    }
    truths.push(match case.opened_on {
        Some(day) => on(visit, "status-true-opened", day),
        None => visit.t("status-true-unopened"),
    });
    if case.urgent && case.state.is_open() {
        truths.push(visit.t("status-true-urgent"));
    }
    truths.extend(case.call_again_on.map(|day| on(visit, "status-true-call-again", day)));
    // What stopped with the case is no mail that failed.
    if let Some(followed) = case.followed.filter(|_| case.set_aside.is_none()) {
        truths.push(mail(visit, followed, "status-true-follow"));
    }
    truths
}

fn mail(visit: &Visit<'_>, delivery: Delivery, prefix: &str) -> String {
    match delivery {
        Delivery::Later(at) => later(visit, at),
        Delivery::WithPost(day, post) => post_words(visit, "status-true-mail-post", (day, post)),
        Delivery::Waiting => visit.t(&format!("{prefix}-waiting")),
        Delivery::Failed => visit.t(&format!("{prefix}-failed")),
        Delivery::Returned => visit.t(&format!("{prefix}-returned")),
        Delivery::Accepted(_) => visit.t(&format!("{prefix}-accepted")),
        Delivery::HaveIt(day) => on(visit, "status-true-have-it", day),
    }
}

/// The key of what a state means. A closed case says what its outcome means.
fn meaning(case: &CaseStatus) -> String {
    if case.set_aside.is_some() {
        return "status-means-set-aside".to_owned();
    }
    match case.state {
        // The reporter's answer brought it there: nobody has said that they look at it.
        State::Assessing if !case.events.iter().any(|(kind, _)| kind == State::Assessing.code()) => {
            "status-means-answered".to_owned()
        }
        State::Closed(Outcome::Withdrawn) => "case-told-withdrawn".to_owned(),
        State::Closed(outcome) => format!("case-told-closed-{}", outcome.code()),
        open => format!("status-means-{}", open.code()),
    }
}

/// The words a closed case was closed with.
fn reason(case: &CaseStatus) -> String {
    let ends = [MessageKind::Closing, MessageKind::StopAsked];
    let last = case.messages.iter().rev().find(|message| ends.contains(&message.content.kind));
    let closing = last.filter(|message| message.content.kind == MessageKind::Closing);
    // What they wrote when they closed it at another time, before they left, is not why it ended.
    let said_why = !case.state.is_open() && case.state != State::Closed(Outcome::BodyLeft);
    closing.filter(|_| said_why).map(|message| message.content.text.clone()).unwrap_or_default()
}

fn next(visit: &Visit<'_>, case: &CaseStatus) -> String {
    match case.set_aside {
        Some(Words::BringBack) => return visit.t("status-next-set-aside"),
        Some(Words::StayBeside) => return visit.t("status-next-set-aside-again"),
        None => {}
    }
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

/// What the body got, as it stood there before it was sent.
fn got(visit: &Visit<'_>, case: &CaseStatus) -> SnapshotCard {
    let card = SnapshotCard::of(visit, case.snapshot.clone());
    if case.urgent { card.urgent(visit) } else { card }
}

fn event_key(kind: &str) -> String {
    format!("status-event-{kind}")
}

/// What happened that says something to a reporter: not who at the desk works on it.
pub(super) fn told_events<'a>(visit: &Visit<'_>, case: &'a CaseStatus) -> impl Iterator<Item = &'a (String, Date)> {
    let language = visit.language;
    case.events.iter().filter(move |(kind, _)| i18n::has(language, &event_key(kind)))
}

/// What happened, day by day, and what comes next. Entries that say nothing to a reporter are left out.
fn timeline(visit: &Visit<'_>, case: &CaseStatus) -> Vec<StepView> {
    let step = |(kind, day): &(String, Date)| StepView {
        when: day_in_words(visit.language, *day),
        title: visit.t(&event_key(kind)),
        text: String::new(),
        state: "done",
    };
    let mut told: Vec<&(String, Date)> = told_events(visit, case).collect();
    // The same thing twice on one day, with nothing between, is told once.
    told.dedup();
    let mut steps: Vec<StepView> = told.into_iter().map(step).collect();
    if let Some(last) = steps.last_mut() {
        last.state = "now";
    }
    let next = |when: String, title: String| StepView { when, title, text: String::new(), state: "next" };
    let call = |day| next(day_in_words(visit.language, day), visit.t("status-call-again"));
    steps.extend(case.call_again_on.map(call));
    let expected = |day| next(on(visit, "status-by", day), visit.t(&format!("status-{}", case.expected.key())));
    steps.extend(case.expected.by().map(expected));
    steps
}

fn read(visit: &Visit<'_>, name: &str, message: &ReadMessage) -> MessageView {
    let text = match (message.content.kind, message.content.text.as_str()) {
        (MessageKind::StopAsked, _) => visit.t("status-stop-asked"),
        (MessageKind::ConsentChanged, _) => consent(visit, message),
        (MessageKind::ContactMade, "") => visit.t("contact-told"),
        (MessageKind::ContactMade, text) => format!("{}\n\n{text}", visit.t("contact-told")),
        (MessageKind::Addition, text) => format!("{}\n\n{text}", visit.t("add-told")),
        // What the desk read before it was sent.
        (MessageKind::News, text) => format!("{}\n\n{text}", visit.t("case-told-wrote")),
        (_, text) => text.to_owned(),
    };
    let text = with_files(visit, text, &message.content.files);
    MessageView {
        who: if message.author == Author::Reporter { visit.t("status-you") } else { name.to_owned() },
        when: day_in_words(visit.language, message.written_on),
        text,
        mine: message.author == Author::Reporter,
    }
}

/// A text with the names of the files that came with it, each in its line.
pub(in crate::web) fn with_files(visit: &Visit<'_>, text: String, files: &[SentFile]) -> String {
    if files.is_empty() {
        return text;
    }
    let lines = files.iter().map(|file| SentFileView::of(visit, file).line());
    let lines = lines.collect::<Vec<_>>().join("\n");
    let head = visit.t("evidence-with-it");
    if text.is_empty() { format!("{head}\n{lines}") } else { format!("{text}\n\n{head}\n{lines}") }
}

/// What the reporter changed about what the body may know.
fn consent(visit: &Visit<'_>, message: &ReadMessage) -> String {
    let said = message.content.disclosure.as_ref().map(|now| [now.said(), now.name(), now.contact()]);
    let said = said.iter().flatten().filter(|text| !text.is_empty()).copied();
    std::iter::once(visit.t("consent-told").as_str()).chain(said).collect::<Vec<_>>().join("\n")
}

fn field(visit: &Visit<'_>, at: usize, case: &CaseStatus, writing: Option<&Writing>) -> WritingView {
    let label = match case.state {
        State::WaitingForReporter => "status-write-answer",
        State::Closed(Outcome::Withdrawn) => "status-write-reopen",
        State::Closed(_) => "status-write-closed",
        _ if case.set_aside.is_some() => "status-write-set-aside",
        _ => "status-write-add",
    };
    let named = case.disclosure.anonymity() == Anonymity::NamedToBody;
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
        most: limits::MESSAGE,
        seen: case.last_seen(),
    }
}
