//! A file as its reporter sees it, and as it is shown beside what a body gets.

use serde::Serialize;

use crate::domain::evidence::{
    Carried, EvidenceAnswers, EvidenceFile, FileChoice, FileKind, Looked, SentFile, Version,
};
use crate::i18n::{Argument, Said, text_with};
use crate::web::report::file_date;
use crate::web::report::lists::Choice;
use crate::web::visit::Visit;

/// A file on the page where files are added.
#[derive(Serialize)]
pub(crate) struct FileView {
    id: String,
    name: String,
    /// What it is, and how long.
    about: String,
    /// What it carries that one does not see, with what stands there.
    hidden: Vec<HiddenView>,
    /// What follows from that: which copy bodies get unless something else is chosen.
    follows: Said,
    /// Where it can be had again.
    href: String,
    /// The cleaned copy, to look at it; empty where there is none.
    cleaned: String,
}

/// Something that a file carries.
#[derive(Serialize)]
pub(crate) struct HiddenView {
    what: String,
    value: String,
}

/// A file that a body gets or got.
#[derive(Serialize)]
pub(crate) struct SentFileView {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What it is, how long, and whether it is a cleaned copy or the original.
    pub(crate) about: String,
    /// What this version carries.
    pub(crate) hidden: Vec<String>,
    /// Whether it is an original that carries something, or may.
    pub(crate) betrays: bool,
    /// Whether it is an original into which we could not look.
    pub(crate) unseen: bool,
}

/// What a body shall get of one file.
#[derive(Serialize)]
pub(crate) struct FileChoiceView {
    /// The name of the field.
    field: String,
    legend: String,
    options: Vec<Choice>,
}

impl FileView {
    /// A file of the report.
    pub(crate) fn of(visit: &Visit<'_>, file: &EvidenceFile) -> Self {
        let hidden = file.finding.carried.iter().filter(|(carried, _)| is_a_thing(*carried));
        Self {
            id: file.id.clone(),
            name: file.name.clone(),
            about: about(visit, &file.finding.kind.key(), file.bytes),
            hidden: hidden
                .map(|(carried, value)| HiddenView {
                    what: visit.t(&carried.key()),
                    value: value.as_deref().map(|value| shown(visit, *carried, value)).unwrap_or_default(),
                })
                .collect(),
            follows: visit.said(follows(file)),
            href: href(&file.id),
            cleaned: file.cleaned.as_ref().map(|copy| href(&copy.id)).unwrap_or_default(),
        }
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self {
            id: text.to_owned(),
            name: text.to_owned(),
            about: text.to_owned(),
            hidden: vec![HiddenView { what: text.to_owned(), value: text.to_owned() }],
            follows: text.to_owned().into(),
            href: text.to_owned(),
            cleaned: text.to_owned(),
        }
    }
}

/// The files of a report.
pub(crate) fn file_views(visit: &Visit<'_>, evidence: &EvidenceAnswers) -> Vec<FileView> {
    evidence.files.iter().map(|file| FileView::of(visit, file)).collect()
}

/// Where a reporter gets a file of theirs again.
fn href(id: &str) -> String {
    format!("/status/files/{id}")
}

/// Whether it is something in a file. That nobody can look into it is said of the whole file, once.
fn is_a_thing(carried: Carried) -> bool {
    carried != Carried::Unknown
}

/// What stands in a file, as a person reads it.
fn shown(visit: &Visit<'_>, carried: Carried, value: &str) -> String {
    match carried {
        Carried::TakenAt | Carried::Dates => file_date::in_words(visit.language, value),
        _ => value.to_owned(),
    }
}

/// What is said of a file's hidden data. A copy in which something stays reassures nobody.
fn follows(file: &EvidenceFile) -> &'static str {
    let some_stays = file.finding.carried.iter().any(|(carried, _)| carried.stays());
    match &file.cleaned {
        _ if file.looked == Looked::Failed => "evidence-follows-failed",
        Some(_) if some_stays => "evidence-follows-some-stays",
        Some(_) if file.may_betray() => "evidence-follows-cleaned",
        Some(_) => "evidence-follows-clean-copy",
        None if file.finding.kind == FileKind::PlainText => "evidence-follows-plain-text",
        // Others of its kind can be looked into; this one is locked.
        None if file.finding.carries(Carried::Locked) => "evidence-follows-failed",
        None if file.is_unseen() => "evidence-follows-unknown",
        None if file.may_betray() => "evidence-follows-no-copy",
        None => "evidence-follows-nothing",
    }
}

/// What a file is and how long.
fn about(visit: &Visit<'_>, kind: &str, bytes: u64) -> String {
    format!("{}{}{}", visit.t(kind), visit.t("list-separator"), size(visit, bytes))
}

/// How long a file is, in the unit that people use.
fn size(visit: &Visit<'_>, bytes: u64) -> String {
    let (key, count) = match bytes {
        0..1024 => ("evidence-size-bytes", bytes),
        1024..1_048_576 => ("evidence-size-kb", bytes.div_ceil(1024)),
        _ => ("evidence-size-mb", bytes.div_ceil(1024 * 1024)),
    };
    text_with(visit.language, key, &[("count", Argument::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
}

impl SentFileView {
    /// A file that a body gets or got.
    pub(crate) fn of(visit: &Visit<'_>, file: &SentFile) -> Self {
        let version = match file.version {
            Version::Cleaned => "evidence-version-cleaned",
            Version::Original if file.is_unseen() => "evidence-version-unseen",
            Version::Original => "evidence-version-original",
        };
        let hidden = file.carried.iter().copied().filter(|carried| is_a_thing(*carried));
        Self {
            id: file.id.clone(),
            name: file.name.clone(),
            about: [about(visit, &file.kind.key(), file.bytes), visit.t(version)].join(&visit.t("list-separator")),
            hidden: hidden.map(|carried| visit.t(&carried.key())).collect(),
            betrays: file.may_betray(),
            unseen: file.is_unseen(),
        }
    }

    /// It in one line, for papers and messages.
    pub(crate) fn line(&self) -> String {
        format!("{} ({})", self.name, self.about)
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        let owned = || text.to_owned();
        Self { id: owned(), name: owned(), about: owned(), hidden: vec![owned()], betrays: true, unseen: false }
    }
}

impl FileChoiceView {
    /// What can be chosen for a file; `told` is what was chosen before, `field` the name of the field.
    pub(crate) fn of(visit: &Visit<'_>, file: &EvidenceFile, field: String, told: Option<&str>) -> Self {
        let chosen = file.choice(told);
        let option = |choice: FileChoice| Choice {
            value: choice.code().to_owned(),
            label: visit.said(label(file, choice)),
            hint: Said::default(),
            checked: choice == chosen,
        };
        Self { field, legend: file.name.clone(), options: file.choices().map(option).collect() }
    }

    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self { field: text.to_owned(), legend: text.to_owned(), options: Choice::sample(text) }
    }
}

fn label(file: &EvidenceFile, choice: FileChoice) -> &'static str {
    match choice {
        FileChoice::Cleaned => "evidence-choice-cleaned",
        FileChoice::Original if file.is_unseen() => "evidence-choice-unseen",
        FileChoice::Original if file.may_betray() => "evidence-choice-original",
        FileChoice::Original => "evidence-choice-as-it-is",
        FileChoice::No => "evidence-choice-no",
    }
}
