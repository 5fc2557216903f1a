//! "Could someone recognise you from this?" on `/report/review`: what was found, why it can tell, and where to change
//! it. It never stands in the way of sending.

use serde::Serialize;

use super::dates::in_words;
use super::shown::SnapshotCard;
use crate::domain::identity::{Field, Flag, Kind, flags};
use crate::domain::report::{Answers, ReportPage};
use crate::i18n::{Argument, text_with};
use crate::web::visit::Visit;

/// How many details of one kind are written out; the others are counted.
const SHOWN: usize = 10;

/// What was found, by kind.
#[derive(Serialize)]
pub(crate) struct Recognise {
    /// Whether there is anything to look through.
    asked: bool,
    kinds: Vec<Details>,
    /// Originals that go out with what they carry.
    files: Vec<BetrayingFile>,
}

/// A file that goes to a body as it came.
#[derive(Serialize)]
pub(crate) struct BetrayingFile {
    text: String,
    hidden: Vec<String>,
}

/// Details of one kind.
#[derive(Serialize)]
pub(crate) struct Details {
    code: &'static str,
    heading: String,
    why: String,
    instead: String,
    found: Vec<Detail>,
    /// How many more there are.
    more: usize,
}

/// One detail, among the words beside it.
#[derive(Serialize)]
pub(crate) struct Detail {
    before: String,
    words: String,
    after: String,
    /// The name of the field.
    field: String,
    /// The field itself, on its page.
    href: String,
}

impl Recognise {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        let owned = || text.to_owned();
        let detail = Detail { before: owned(), words: owned(), after: owned(), field: owned(), href: owned() };
        let details = Details {
            code: Kind::SessionCount.code(),
            heading: owned(),
            why: owned(),
            instead: owned(),
            found: vec![detail],
            more: 1,
        };
        let files = vec![BetrayingFile { text: owned(), hidden: vec![owned()] }];
        Self { asked: true, kinds: vec![details], files }
    }

    /// Of what was told.
    pub(super) fn of(visit: &Visit<'_>, answers: &Answers, cards: &[SnapshotCard]) -> Self {
        let all = flags(&visit.portal.directory, answers);
        let kinds = Kind::ALL.iter().filter_map(|kind| {
            let of_kind: Vec<&Flag> = all.iter().filter(|flag| flag.kind == *kind).collect();
            (!of_kind.is_empty()).then(|| Details::of(visit, answers, *kind, &of_kind))
        });
        let files = cards.iter().flat_map(SnapshotCard::betraying).map(|(body, file)| {
            let arguments = [("body", Argument::Text(body)), ("name", Argument::Text(&file.name))];
            let key = if file.unseen { "evidence-recognise-unseen" } else { "evidence-recognise" };
            BetrayingFile { text: text_with(visit.language, key, &arguments), hidden: file.hidden.clone() }
        });
        Self {
            asked: Field::ALL.iter().any(|field| !field.of(answers).trim().is_empty()),
            kinds: kinds.collect(),
            files: files.collect(),
        }
    }
}

impl Details {
    fn of(visit: &Visit<'_>, answers: &Answers, kind: Kind, found: &[&Flag]) -> Self {
        let words = |what: &str| visit.t(&format!("recognise-{what}-{}", kind.code()));
        Self {
            code: kind.code(),
            heading: visit.t(kind.key()),
            why: words("why"),
            instead: words("instead"),
            found: found.iter().take(SHOWN).map(|flag| Detail::of(visit, answers, flag)).collect(),
            more: found.len().saturating_sub(SHOWN),
        }
    }
}

impl Detail {
    fn of(visit: &Visit<'_>, answers: &Answers, flag: &Flag) -> Self {
        let (before, after) = flag.around(answers);
        let found = match page_of(flag.field) {
            ReportPage::When => in_words(visit.language, flag.words(answers)),
            _ => flag.words(answers).to_owned(),
        };
        Self {
            before: before.to_owned(),
            words: found,
            after: after.to_owned(),
            field: visit.t(flag.field.key()),
            href: format!("{}#{}", super::telling::address(page_of(flag.field)), flag.field.code()),
        }
    }
}

/// The page on which a field is told.
const fn page_of(field: Field) -> ReportPage {
    match field {
        Field::Narrative | Field::WhoKnows | Field::WantedOutcome | Field::TriageOnly => ReportPage::WhatHappened,
        Field::Practice
        | Field::Contact
        | Field::Clues
        | Field::OtherNames
        | Field::Title
        | Field::Website
        | Field::Platform => ReportPage::Practitioner,
        Field::HappenedFrom | Field::HappenedTo | Field::TherapyEnded => ReportPage::When,
    }
}
