//! A snapshot as the review page shows it.

use serde::Serialize;

use super::file_view::SentFileView;
use crate::domain::report::compose::compose_own;
use crate::domain::report::snapshot::{Line, Section};
use crate::domain::report::{Answers, Snapshot};
use crate::domain::report_mail::ReportForm;
use crate::i18n::{Said, snapshot_words};
use crate::pdf::paper::{PaperLine, PaperPart};
use crate::web::visit::Visit;

/// What one body gets.
#[derive(Serialize)]
pub(crate) struct SnapshotCard {
    body: String,
    name: String,
    alerts: Vec<String>,
    sections: Vec<SectionCard>,
    /// The files it gets with it.
    files: Vec<SentFileView>,
    /// What stands above them.
    files_title: String,
    /// What the mail to the body says; empty where that is not shown.
    mail: Said,
    /// The names of files that no mail carries, where the others go by mail.
    at_desk: Vec<String>,
}

/// What the mail to a body carries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Announced {
    /// That something waits.
    Notice,
    /// The report itself, encrypted.
    Encrypted,
    /// The report as a PDF that can be read on the way.
    Readable,
    /// That something waits, though the report might go as a PDF: the mail would wait for more than a day.
    TooLate,
}

impl Announced {
    /// In which form the report goes by mail; none where it does not.
    pub(super) const fn form(self) -> Option<ReportForm> {
        match self {
            Self::Encrypted => Some(ReportForm::Encrypted),
            Self::Readable => Some(ReportForm::Readable),
            Self::Notice | Self::TooLate => None,
        }
    }
}

#[derive(Serialize)]
struct SectionCard {
    title: String,
    rows: Vec<Row>,
}

/// A line of a summary list.
#[derive(Serialize)]
struct Row {
    key: String,
    value: String,
    /// The value in parts, where it is a list; else none.
    items: Vec<String>,
}

/// Lines that hold one thing each.
const LISTS: [&str; 5] = [
    "snapshot-professions",
    "snapshot-registered-with",
    "snapshot-member-of",
    "snapshot-not-member-of",
    "snapshot-violations",
];

/// The parts of a value that is a list of several.
fn items(label: &str, value: &str) -> Vec<String> {
    let is_list = LISTS.contains(&label) && value.contains('\n');
    if is_list { value.lines().map(str::to_owned).collect() } else { Vec::new() }
}

impl SnapshotCard {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        let rows = vec![Row { key: text.to_owned(), value: text.to_owned(), items: vec![text.to_owned()] }];
        Self {
            body: text.to_owned(),
            name: text.to_owned(),
            alerts: vec![text.to_owned()],
            sections: vec![SectionCard { title: text.to_owned(), rows }],
            files: vec![SentFileView::sample(text)],
            files_title: text.to_owned(),
            mail: text.to_owned().into(),
            at_desk: vec![text.to_owned()],
        }
    }

    /// The lines of a snapshot with their labels, as the body reads them.
    pub(crate) fn of(visit: &Visit<'_>, snapshot: Snapshot) -> Self {
        let name = visit.portal.directory.body(&snapshot.body).map_or(String::new(), |body| body.name.clone());
        let row =
            |line: Line| Row { key: visit.t(&line.label), items: items(&line.label, &line.value), value: line.value };
        let section = |section: Section| SectionCard {
            title: visit.t(&format!("snapshot-section-{}", section.code)),
            rows: section.lines.into_iter().map(row).collect(),
        };
        Self {
            body: snapshot.body,
            name,
            alerts: snapshot.alerts.iter().map(|code| visit.t(&format!("snapshot-alert-{code}"))).collect(),
            files_title: visit.t("evidence-files"),
            files: snapshot.files.iter().map(|file| SentFileView::of(visit, file)).collect(),
            sections: snapshot.sections.into_iter().map(section).collect(),
            mail: Said::default(),
            at_desk: Vec::new(),
        }
    }

    /// The same with what the mail to the body says. `too_large` are the names of files that no mail carries, where the others go so.
    pub(super) fn announced(mut self, visit: &Visit<'_>, by: Announced, too_large: Vec<String>) -> Self {
        self.mail = visit.said(match by {
            Announced::Notice => "report-mail-notice",
            Announced::Encrypted => "report-mail-openpgp",
            Announced::Readable => "report-mail-pdf",
            Announced::TooLate => "report-mail-pdf-late",
        });
        self.at_desk = too_large;
        self
    }

    /// Everything that the reporter told, for themselves.
    pub(crate) fn own(visit: &Visit<'_>, answers: &Answers) -> Self {
        let today = visit.portal.clock.today();
        Self::of(visit, compose_own(&visit.portal.directory, answers, snapshot_words(visit.language), today))
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.sections.is_empty() && self.files.is_empty()
    }

    /// Its parts as a paper has them, under these words and their own headings.
    pub(crate) fn on_paper(&self, under: &str) -> Vec<PaperPart> {
        let line = |row: &Row| PaperLine { label: row.key.clone(), text: row.value.clone() };
        let under_it = |title: &str| if under.is_empty() { title.to_owned() } else { format!("{under}: {title}") };
        let part = |section: &SectionCard| PaperPart {
            heading: under_it(&section.title),
            lines: section.rows.iter().map(line).collect(),
        };
        let files = (!self.files.is_empty()).then(|| PaperPart {
            heading: under_it(&self.files_title),
            lines: self
                .files
                .iter()
                .map(|file| PaperLine { label: file.name.clone(), text: file.about.clone() })
                .collect(),
        });
        self.sections.iter().map(part).chain(files).collect()
    }

    /// Which of the files that it gets show, or may show, more than one sees: its name, and each of them.
    pub(super) fn betraying(&self) -> impl Iterator<Item = (&str, &SentFileView)> {
        self.files.iter().filter(|file| file.betrays).map(|file| (self.name.as_str(), file))
    }

    /// The same, with the line that stands above an urgent case.
    pub(crate) fn urgent(mut self, visit: &Visit<'_>) -> Self {
        self.alerts.insert(0, visit.t("snapshot-alert-urgent"));
        self
    }
}
