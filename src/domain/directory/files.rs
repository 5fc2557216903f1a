//! The files of a directory, held together: they are read as a whole or not at all.

use serde::{Deserialize, Serialize};

use super::{Directory, DirectoryFault, DirectoryTexts};

/// The files of a directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryFiles {
    /// `bodies.toml`.
    pub bodies: String,
    /// `taxonomy.toml`.
    pub taxonomy: String,
    /// `support.toml`.
    pub support: String,
    /// `forms/<body>.toml`: the name without its ending, and the text; in the order of the names.
    pub forms: Vec<(String, String)>,
}

impl DirectoryFiles {
    /// The directory in these files.
    ///
    /// # Errors
    /// As [`Directory::parse`].
    pub fn parse(&self) -> Result<Directory, DirectoryFault> {
        let forms: Vec<(&str, &str)> = self.forms.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Directory::parse(DirectoryTexts {
            bodies: &self.bodies,
            taxonomy: &self.taxonomy,
            support: &self.support,
            forms: &forms,
        })
    }
}

impl From<DirectoryTexts<'_>> for DirectoryFiles {
    fn from(texts: DirectoryTexts<'_>) -> Self {
        let forms = texts.forms.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Self {
            bodies: texts.bodies.to_owned(),
            taxonomy: texts.taxonomy.to_owned(),
            support: texts.support.to_owned(),
            forms: forms.collect(),
        }
    }
}
