//! The language that a body works in: its mails, and the words around what a reporter tells it, are in that.

use std::collections::HashMap;

use super::{ActionError, Portal};
use crate::i18n::Language;
use crate::store::bodies::{self, BodyRow};

/// The languages of the bodies that were ever invited.
#[derive(Default)]
pub struct BodyLanguages(HashMap<String, Language>);

impl BodyLanguages {
    /// Reads them.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(portal: &Portal) -> Result<Self, ActionError> {
        let all = portal.db.read(bodies::languages).await?;
        Ok(Self(all.into_iter().map(|(body, tag)| (body, Language::of_worker(&tag))).collect()))
    }

    /// That of one body; English for one of which nothing is known.
    pub fn of(&self, body: &str) -> Language {
        self.0.get(body).copied().unwrap_or_default()
    }
}

/// The language of one body; English for one of which nothing is known.
///
/// # Errors
/// Those of the database.
pub async fn of_body(portal: &Portal, body: &str) -> Result<Language, ActionError> {
    let body = body.to_owned();
    let row = portal.db.read(move |conn| bodies::find(conn, &body)).await?;
    Ok(row.map_or_else(Language::default, |row| of_row(&row)))
}

/// The language of a body whose row is at hand.
pub fn of_row(row: &BodyRow) -> Language {
    Language::of_worker(&row.language)
}
