//! `directory/forms/<body>.toml`: the order of a body's own form, read strictly.

use serde::Deserialize;

use super::fault::{DirectoryFault, DirectoryFile, Source};
use crate::domain::days::read_iso;
use crate::domain::ids::BodyId;
use crate::domain::report::compose::LABELS;

/// The order of one body's own form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterForm {
    /// Whose.
    pub body: BodyId,
    /// What the body calls it.
    pub form: String,
    /// Where it, or what it asks, was seen.
    pub source: String,
    /// Whether the form itself was seen.
    pub verified: bool,
    /// Its parts, in its order.
    pub parts: Vec<FormPart>,
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormPart {
    /// Its heading.
    pub heading: String,
    /// The labels of the answers that go there, without `snapshot-`.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What it asks and no answer holds.
    #[serde(default)]
    pub by_hand: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    form: String,
    source: String,
    as_of: String,
    verified: bool,
    part: Vec<FormPart>,
}

impl LetterForm {
    /// Reads one file; `body` is its name without the ending.
    pub(super) fn parse(body: &str, text: &str) -> Result<Self, DirectoryFault> {
        let source = Source { file: DirectoryFile::Form, text };
        let in_form = |fault: DirectoryFault| fault.in_form(body);
        let written: Written = source.read().map_err(in_form)?;
        if read_iso(&written.as_of).is_none() {
            return Err(in_form(source.unreadable("as_of", "`as_of` is no day such as 2026-11-22")));
        }
        source.expect_url("source", &written.source).map_err(in_form)?;
        for field in written.part.iter().flat_map(|part| &part.fields) {
            if !LABELS.contains(&field.as_str()) {
                return Err(in_form(source.unreadable(field, "no answer has this label")));
            }
        }
        Ok(Self {
            body: BodyId::from(body),
            form: written.form,
            source: written.source,
            verified: written.verified,
            parts: written.part,
        })
    }
}
