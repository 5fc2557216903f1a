//! The view of one case: what must always be in sight, then the report, the thread, and what happened day by day.

use serde::Serialize;
use time::Date;

use super::parts::{self, Fact, Way};
use super::set_aside;
use crate::actions::desk_people::DeskPeople;
use crate::actions::read_case::{CaseFile, Content, Writer, Written};
use crate::domain::case::{self, Move};
use crate::domain::case_state::Phase;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::snapshot::{Section, Tone};
use crate::domain::report::{MessageKind, Snapshot};
use crate::i18n;
use crate::store::ids::{AccountId, CaseId};
use crate::web::guards::Officer;
use crate::web::page::{Area, View};
use crate::web::report::file_view::SentFileView;
use crate::web::status::case_view::with_files;

/// One case.
#[derive(Serialize)]
pub(crate) struct CaseView {
    pub(super) reference: String,
    /// What the people who handle it must always see.
    pub(super) alerts: Vec<String>,
    pub(super) facts: Vec<Fact>,
    assign: Way,
    moves: Vec<Way>,
    /// Where "open the report" is pressed; empty once it was.
    open: String,
    pub(super) sections: Vec<SectionView>,
    pub(super) thread: Vec<MessageView>,
    /// The files that came with it and since.
    pub(super) files: Vec<SentFileView>,
    /// Where each is saved: the beginning of the address.
    files_at: String,
    /// Where "I have read this" is pressed; empty when nothing is new.
    read: String,
    last: i32,
    /// Said where the reporter cannot be asked or written to.
    not_reachable: String,
    pub(super) mails: Vec<Fact>,
    pub(super) timeline: Vec<EventView>,
}

#[derive(Serialize)]
pub(super) struct SectionView {
    pub(super) heading: String,
    pub(super) facts: Vec<Fact>,
    pub(super) covered: Vec<CoveredView>,
}

#[derive(Serialize)]
pub(super) struct CoveredView {
    pub(super) label: String,
    warning: String,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct MessageView {
    pub(super) who: String,
    pub(super) when: String,
    pub(super) text: String,
    mine: bool,
}

#[cfg(test)]
impl MessageView {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { who: text.into(), when: text.into(), text: text.into(), mine: true }
    }
}

#[derive(Serialize)]
pub(super) struct EventView {
    pub(super) when: String,
    pub(super) title: String,
    pub(super) text: String,
    state: &'static str,
}

impl View for CaseView {
    const TEMPLATE: &'static str = "web/desk/case.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let covered = CoveredView { label: text.into(), warning: text.into(), text: text.into() };
        Self {
            reference: text.into(),
            alerts: vec![text.into()],
            facts: vec![Fact::sample(text)],
            assign: Way::sample(text),
            moves: vec![Way::sample(text)],
            open: text.into(),
            sections: vec![SectionView {
                heading: text.into(),
                facts: vec![Fact::sample(text)],
                covered: vec![covered],
            }],
            thread: vec![MessageView::sample(text)],
            files: vec![SentFileView::sample(text)],
            files_at: text.into(),
            read: text.into(),
            last: 1,
            not_reachable: text.into(),
            mails: vec![Fact::sample(text)],
            timeline: vec![EventView { when: text.into(), title: text.into(), text: text.into(), state: "now" }],
        }
    }
}

/// Shown instead of a case that is not what the portal put there.
#[derive(Serialize)]
pub(crate) struct AlteredView {
    back: String,
}

impl AlteredView {
    pub(in crate::web) fn new() -> Self {
        Self { back: "/desk/cases".to_owned() }
    }
}

impl View for AlteredView {
    const TEMPLATE: &'static str = "web/desk/altered.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { back: text.to_owned() }
    }
}

/// Writes the lines of a case's page, for one person at the desk.
pub(super) struct Lines<'a> {
    pub(super) officer: &'a Officer<'a>,
    pub(super) people: &'a DeskPeople,
}

impl CaseView {
    /// The view of a case.
    pub(super) fn of(lines: &Lines<'_>, file: &CaseFile) -> Self {
        let (row, content) = (&file.row, file.content.as_ref());
        let address = parts::case_href(row.id);
        let assign = if row.assignee.is_some() { "desk-assign-change" } else { "desk-assign-link" };
        let unread = row.unread_by_desk && content.is_some();
        let reachable = content.is_none_or(|content| content.snapshot.is_reachable());
        Self {
            reference: row.reference.clone(),
            alerts: lines.alerts(file),
            facts: lines.facts(file),
            assign: Way { href: format!("{address}/assign"), text: lines.t(assign) },
            moves: lines.moves(file, &address),
            open: if content.is_none() { format!("{address}/open") } else { String::new() },
            sections: content.map(|content| lines.sections(&content.snapshot)).unwrap_or_default(),
            thread: content.map(|content| lines.thread(&content.thread)).unwrap_or_default(),
            files: content.map(|content| lines.files(content)).unwrap_or_default(),
            files_at: format!("{address}/files/"),
            read: if unread { format!("{address}/read") } else { String::new() },
            last: row.last_message,
            not_reachable: match (row.report, reachable) {
                (None, _) => lines.t("desk-reporter-left"),
                (Some(_), false) => lines.t("desk-not-reachable"),
                (Some(_), true) => String::new(),
            },
            mails: lines.mails(file),
            timeline: lines.timeline(file),
        }
    }
}

impl Lines<'_> {
    fn t(&self, key: &str) -> String {
        self.officer.t(key)
    }

    fn day(&self, day: Date) -> String {
        parts::day(self.officer, day)
    }

    /// The text under a key that is made from a code, or another one for a code this program does not know.
    fn t_or(&self, key: &str, other: &str) -> String {
        if i18n::has(self.officer.language, key) { self.t(key) } else { self.t(other) }
    }

    fn name(&self, account: AccountId) -> String {
        self.people.name(account).map_or_else(|| self.t("desk-somebody-gone"), str::to_owned)
    }

    /// What must always be in sight.
    pub(super) fn alerts(&self, file: &CaseFile) -> Vec<String> {
        let row = &file.row;
        let contacted =
            |content: &Content| content.thread.iter().any(|said| said.message.kind == MessageKind::ContactMade);
        let contact = file.content.as_ref().is_some_and(contacted).then(|| self.t("desk-alert-contact"));
        // Of a case that nobody has opened, only that it is urgent is known.
        let urgent = (row.urgent && contact.is_none()).then(|| self.t("snapshot-alert-urgent"));
        let stop = row.stop_asked_on.map(|day| parts::with(self.officer, "desk-alert-stop", "day", &self.day(day)));
        let told = file.content.iter().flat_map(|content| &content.snapshot.alerts);
        let told = told.map(|code| self.t_or(&format!("snapshot-alert-{code}"), "desk-alert-other"));
        let taken_back = file.content.as_ref().is_some_and(|content| content.was_named);
        let taken_back = taken_back.then(|| self.t("desk-alert-name-taken-back"));
        let silent = file.silent_days.map(|days| parts::counted(self.officer, "desk-alert-silent", days));
        let aside = row.set_aside_on.filter(|_| row.is_set_aside());
        let aside = aside.map(|day| parts::with(self.officer, "desk-alert-set-aside", "day", &self.day(day)));
        aside.into_iter().chain(urgent).chain(contact).chain(stop).chain(taken_back).chain(silent).chain(told).collect()
    }

    fn facts(&self, file: &CaseFile) -> Vec<Fact> {
        let row = &file.row;
        let fact = |key: &str, value: String| Some(Fact { key: self.t(key), value });
        let outcome = file.state.outcome();
        let is_due = file.state.phase() == Phase::Received && !row.is_set_aside();
        let opened = match row.opened_on {
            Some(day) => self.day(day),
            None => self.t("desk-not-opened"),
        };
        let snapshot = file.content.as_ref().map(|content| &content.snapshot);
        let chose =
            |snapshot: &Snapshot| self.t_or(&format!("desk-chose-{}", snapshot.anonymity), "desk-chose-anonymous");
        let meant =
            |snapshot: &Snapshot| self.t_or(&format!("desk-meant-{}", snapshot.reported_as), "desk-meant-complaint");
        [
            fact("desk-column-state", parts::state_word(self.officer, file.state.phase())),
            outcome.and_then(|outcome| fact("desk-fact-outcome", self.t(outcome.key()))),
            fact("desk-column-tier", parts::tier_word(self.officer, row.tier)),
            fact("desk-column-received", self.day(row.received_on)),
            is_due.then(|| fact("desk-column-due", self.day(row.due_on))).flatten(),
            fact("desk-fact-opened", opened),
            fact("desk-column-assignee", row.assignee.map_or_else(|| self.t("desk-nobody"), |who| self.name(who))),
            // Who has left can neither read nor answer, whatever was chosen before.
            snapshot.filter(|_| row.report.is_some()).and_then(|snapshot| fact("desk-fact-chose", chose(snapshot))),
            snapshot.and_then(|snapshot| fact("desk-fact-meant", meant(snapshot))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The ways on from here. All outcomes are one way: which it is, is chosen on its page.
    fn moves(&self, file: &CaseFile, address: &str) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        let aside = |key: &str| Way { href: format!("{address}/set-aside"), text: self.t(key) };
        if file.row.is_set_aside() {
            // Nothing else is done with it before.
            return vec![aside("desk-take-back-link")];
        }
        for made_by in case::moves(file.state, self.officer.role.into()) {
            if matches!(made_by, Move::AskReporter | Move::Write) && !file.reaches_reporter() {
                continue;
            }
            let Some(href) = move_href(made_by, file.content.as_ref(), address) else { continue };
            if ways.iter().all(|way| way.href != href) {
                ways.push(Way { href, text: self.t(made_by.key()) });
            }
        }
        if set_aside::can_be_set_aside(file) {
            ways.push(aside("desk-set-aside-link"));
        }
        ways
    }

    fn sections(&self, snapshot: &Snapshot) -> Vec<SectionView> {
        let kinds = kinds_of(snapshot);
        snapshot.sections.iter().map(|section| self.section(section, &kinds)).collect()
    }

    fn section(&self, section: &Section, kinds: &str) -> SectionView {
        let mut view = SectionView {
            heading: self.t_or(&format!("desk-section-{}", section.code), "desk-section-other"),
            facts: Vec::new(),
            covered: Vec::new(),
        };
        for line in &section.lines {
            let label = self.t_or(&line.label, "desk-section-other");
            match section.tone {
                Tone::Plain => view.facts.push(Fact { key: label, value: line.value.clone() }),
                Tone::Covered => {
                    let warning = self.warning(&section.code, kinds);
                    view.covered.push(CoveredView { label, warning, text: line.value.clone() });
                }
            }
        }
        view
    }

    /// What is said of a text before it is opened.
    fn warning(&self, code: &str, kinds: &str) -> String {
        match (code, kinds) {
            ("account", "") => self.t("desk-covered-account"),
            ("account", kinds) => parts::with(self.officer, "desk-covered-kinds", "kinds", kinds),
            _ => self.t("desk-covered-other"),
        }
    }

    /// Each file that they got, once.
    fn files(&self, content: &Content) -> Vec<SentFileView> {
        let mut files: Vec<SentFileView> = Vec::new();
        for sent in content.files() {
            if files.iter().all(|there| there.id != sent.id) {
                files.push(SentFileView::of(self.officer, sent));
            }
        }
        files
    }

    /// The messages of the thread.
    pub(super) fn thread(&self, thread: &[Written]) -> Vec<MessageView> {
        let text = |written: &Written| match (written.message.kind, written.message.text.as_str()) {
            (MessageKind::StopAsked, "") => self.t("desk-message-stop"),
            (MessageKind::ConsentChanged, _) => self.consent(written),
            (MessageKind::ContactMade, "") => self.t("desk-message-contact"),
            (MessageKind::ContactMade, text) => format!("{}\n\n{text}", self.t("desk-message-contact")),
            (MessageKind::Addition, text) => format!("{}\n\n{text}", self.t("desk-message-addition")),
            (_, text) => text.to_owned(),
        };
        let message = |written: &Written| MessageView {
            who: self.t(match written.by {
                Writer::Desk => "desk-message-by-desk",
                Writer::Reporter => "desk-message-by-reporter",
            }),
            when: self.day(written.on),
            text: with_files(self.officer, text(written), &written.message.files),
            mine: written.by == Writer::Desk,
        };
        thread.iter().map(message).collect()
    }

    /// What the reporter changed about what the body may know.
    fn consent(&self, written: &Written) -> String {
        let said = written.message.disclosure.as_ref().map(|now| [now.said(), now.name(), now.contact()]);
        let said = said.iter().flatten().filter(|text| !text.is_empty()).copied();
        std::iter::once(self.t("desk-message-consent").as_str()).chain(said).collect::<Vec<_>>().join("\n")
    }

    fn mails(&self, file: &CaseFile) -> Vec<Fact> {
        let announces = file.dispatches.iter().find(|mail| mail.kind == DispatchKind::NewCase.code());
        let fact = |mail: &crate::store::dispatches::DispatchRow| {
            let is_reminder = announces.is_some_and(|first| mail.kind == first.kind && mail.id != first.id);
            let key = if is_reminder { "reminder" } else { mail.kind.as_str() };
            let key = self.t_or(&format!("desk-mail-{key}"), "desk-mail-new_case");
            let state = match (mail.have_it_on, mail.accepted_on) {
                (Some(day), _) => parts::with(self.officer, "desk-mail-have_it", "day", &self.day(day)),
                (None, _) if mail.state == "failed" && mail.came_back() => self.t("desk-mail-returned"),
                (None, Some(day)) if mail.state == "accepted" => {
                    parts::with(self.officer, "desk-mail-accepted", "day", &self.day(day))
                }
                (None, _) => self.t_or(&format!("desk-mail-{}", mail.state), "desk-mail-waiting"),
            };
            Fact { key, value: state }
        };
        file.dispatches.iter().map(fact).collect()
    }

    fn timeline(&self, file: &CaseFile) -> Vec<EventView> {
        let last = file.events.len();
        let event = |(place, event): (usize, &crate::store::case_events::EventRow)| EventView {
            when: self.day(event.on_day),
            title: self.t_or(&format!("desk-event-{}", event.kind), "desk-event-other"),
            text: event.actor.map(|who| self.name(who)).unwrap_or_default(),
            state: if place + 1 == last { "now" } else { "done" },
        };
        file.events.iter().enumerate().map(event).collect()
    }
}

/// The page of a move; `None` where it is not offered. Before anybody opened the report only "we have it" can be said.
fn move_href(made_by: Move, content: Option<&Content>, address: &str) -> Option<String> {
    match (made_by, content) {
        (Move::Acknowledge, _) => Some(format!("{address}/move/{}", made_by.code())),
        (_, None) => None,
        (Move::AskReporter, Some(_)) => Some(format!("{address}/ask")),
        (Move::Write, Some(_)) => Some(format!("{address}/write")),
        (Move::Close(_), Some(_)) => Some(format!("{address}/close")),
        (_, Some(_)) => Some(format!("{address}/move/{}", made_by.code())),
    }
}

/// The kinds that were told, in one line; empty when none were.
fn kinds_of(snapshot: &Snapshot) -> String {
    let kinds = snapshot.sections.iter().filter(|section| section.code == "kinds");
    let lines = kinds.flat_map(|section| &section.lines).flat_map(|line| line.value.lines());
    lines.map(lower_first).collect::<Vec<_>>().join("; ")
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// The part of a case's address before its pages, for a case that is known by its id alone.
pub(super) fn address(case: CaseId, page: &str) -> String {
    format!("{}/{page}", parts::case_href(case))
}
