//! What can be wrong with the directory's files, said with file, line and id.

use std::fmt;

/// One of the directory's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryFile {
    /// `bodies.toml`.
    Bodies,
    /// `taxonomy.toml`.
    Taxonomy,
    /// `support.toml`.
    Support,
    /// A file of `forms/`.
    Form,
}

impl fmt::Display for DirectoryFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bodies => "bodies.toml",
            Self::Taxonomy => "taxonomy.toml",
            Self::Support => "support.toml",
            Self::Form => "forms/",
        })
    }
}

/// Where a fault is: the file, the line counted from 1, and the id of the entry, as far as known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The file.
    pub file: DirectoryFile,
    /// The line, if it could be told.
    pub line: Option<usize>,
    /// The entry's id; empty outside entries.
    pub id: String,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.file == DirectoryFile::Form {
            // Such a file is one entry, and has its name.
            write!(f, "{}{}.toml", self.file, self.id)?;
            return self.line.map_or(Ok(()), |line| write!(f, ":{line}"));
        }
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.id.is_empty() {
            write!(f, " ({})", self.id)?;
        }
        Ok(())
    }
}

/// What is wrong with the directory.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryFault {
    /// Bad TOML, an unknown field, a missing one, or a value outside its vocabulary.
    #[error("{at}: {what}")]
    Unreadable {
        /// Where.
        at: Spot,
        /// What the reader said.
        what: String,
    },
    /// Two entries have one id.
    #[error("{at}: this id is given twice")]
    Duplicate {
        /// Where the second one is.
        at: Spot,
    },
    /// An id that no entry has.
    #[error("{at}: `{field}` names `{missing}`, which no entry has")]
    Dangling {
        /// The entry that names it.
        at: Spot,
        /// The field.
        field: &'static str,
        /// The id that is missing.
        missing: String,
    },
    /// An email address: the directory holds none, a body gives its own when it joins.
    #[error("{at}: this line holds an email address; a body gives its own when it joins")]
    EmailAddress {
        /// Where.
        at: Spot,
    },
    /// Something that is to be a web address and is none.
    #[error("{at}: `{field}` is no web address: `{url}`. Write https:// and a host")]
    BadUrl {
        /// Where.
        at: Spot,
        /// The field.
        field: &'static str,
        /// What stands there.
        url: String,
    },
    /// A file of another version of the format.
    #[error("{at}: `schema_version` is {found}, this program reads {expected}")]
    Version {
        /// Where.
        at: Spot,
        /// The version found.
        found: u32,
        /// The version read.
        expected: u32,
    },
    /// More professions than a set of them holds.
    #[error("{at}: more than 64 professions")]
    TooManyProfessions {
        /// Where.
        at: Spot,
    },
}

impl DirectoryFault {
    /// The same fault, of the form file of a body.
    pub(super) fn in_form(mut self, body: &str) -> Self {
        match &mut self {
            Self::Unreadable { at, .. }
            | Self::Duplicate { at }
            | Self::Dangling { at, .. }
            | Self::EmailAddress { at }
            | Self::BadUrl { at, .. }
            | Self::Version { at, .. }
            | Self::TooManyProfessions { at } => body.clone_into(&mut at.id),
        }
        self
    }
}

/// A file's text, for saying where in it a fault is.
#[derive(Clone, Copy)]
pub(in crate::domain) struct Source<'a> {
    pub(in crate::domain) file: DirectoryFile,
    pub(in crate::domain) text: &'a str,
}

impl Source<'_> {
    /// The file as `T`, if it holds no email address and is well formed.
    pub(in crate::domain) fn read<T: serde::de::DeserializeOwned>(self) -> Result<T, DirectoryFault> {
        self.refuse_addresses()?;
        toml::from_str(self.text).map_err(|fault| DirectoryFault::Unreadable {
            at: self.spot_at(fault.span().map(|span| span.start)),
            what: fault.message().to_owned(),
        })
    }

    /// Refuses a format this program does not read.
    pub(in crate::domain) fn expect_version(self, found: u32, expected: u32) -> Result<(), DirectoryFault> {
        if found == expected {
            return Ok(());
        }
        let line = self.text.lines().position(|line| line.starts_with("schema_version"));
        let at = Spot { file: self.file, line: line.map(|line| line + 1), id: String::new() };
        Err(DirectoryFault::Version { at, found, expected })
    }

    /// Refuses an id given twice in one kind of entry.
    pub(in crate::domain) fn expect_unique<'i>(self, ids: impl Iterator<Item = &'i str>) -> Result<(), DirectoryFault> {
        let mut seen = std::collections::HashSet::new();
        for id in ids {
            if !seen.insert(id) {
                return Err(DirectoryFault::Duplicate { at: self.spot_of(id, Occurrence::Last) });
            }
        }
        Ok(())
    }

    /// The fault of an entry whose field names an id that nothing has.
    pub(in crate::domain) fn dangling(self, id: &str, field: &'static str, missing: &str) -> DirectoryFault {
        DirectoryFault::Dangling { at: self.spot_of(id, Occurrence::First), field, missing: missing.to_owned() }
    }

    /// Refuses what is no address of a public page. Empty is for the caller to allow.
    pub(in crate::domain) fn expect_url(self, field: &'static str, url: &str) -> Result<(), DirectoryFault> {
        if is_url(url) {
            return Ok(());
        }
        let line = self.text.lines().position(|line| line.contains(url) && !url.is_empty());
        let line = line.or_else(|| self.text.lines().position(|line| line.trim_start().starts_with(field)));
        let offset = line.map(|line| self.text.split_inclusive('\n').take(line).map(str::len).sum());
        Err(DirectoryFault::BadUrl { at: self.spot_at(offset), field, url: url.to_owned() })
    }

    /// The fault of a value, at the first line that holds it.
    pub(super) fn unreadable(self, value: &str, what: &str) -> DirectoryFault {
        let line = self.text.lines().position(|line| line.contains(value));
        let offset = line.map(|line| self.text.split_inclusive('\n').take(line).map(str::len).sum());
        DirectoryFault::Unreadable { at: self.spot_at(offset), what: format!("`{value}`: {what}") }
    }

    /// The fault of a file with more professions than a set holds.
    pub(super) fn too_many_professions(self) -> DirectoryFault {
        DirectoryFault::TooManyProfessions { at: Spot { file: self.file, line: None, id: String::new() } }
    }

    /// The spot of the entry with this id.
    fn spot_of(self, id: &str, occurrence: Occurrence) -> Spot {
        let mut lines = self.text.lines().enumerate().filter(|(_, line)| id_on(line) == Some(id));
        let found = match occurrence {
            Occurrence::First => lines.next(),
            Occurrence::Last => lines.last(),
        };
        Spot { file: self.file, line: found.map(|(line, _)| line + 1), id: id.to_owned() }
    }

    /// The spot of a byte, with the id of the entry it lies in.
    fn spot_at(self, offset: Option<usize>) -> Spot {
        let before = offset.and_then(|offset| self.text.get(..offset));
        let Some(before) = before else {
            return Spot { file: self.file, line: None, id: String::new() };
        };
        let line = before.matches('\n').count();
        let here = self.text.lines().nth(line);
        let id =
            before.lines().rev().chain(here).take_while(|line| !line.starts_with("[[")).find_map(id_on).or_else(|| {
                self.text.lines().skip(line + 1).take_while(|line| !line.starts_with("[[")).find_map(id_on)
            });
        Spot { file: self.file, line: Some(line + 1), id: id.unwrap_or_default().to_owned() }
    }

    fn refuse_addresses(self) -> Result<(), DirectoryFault> {
        for (line, text) in self.text.lines().enumerate() {
            if holds_address(text) {
                let offset = self.text.split_inclusive('\n').take(line).map(str::len).sum();
                return Err(DirectoryFault::EmailAddress { at: self.spot_at(Some(offset)) });
            }
        }
        Ok(())
    }
}

/// Which of several lines with one id.
#[derive(Clone, Copy)]
enum Occurrence {
    First,
    Last,
}

/// The id a line `id = "…"` gives.
fn id_on(line: &str) -> Option<&str> {
    let value = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?;
    value.trim_start().strip_prefix('"')?.split('"').next()
}

/// Whether this is `https://` or `http://`, a host with a dot in it, and no blank or quote (RFC 3986, as far as the
/// directory needs it).
fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    // A last dot stands for the root of all names.
    let host = host.strip_suffix('.').unwrap_or(host);
    let named = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    named
        && host.chars().all(|sign| sign.is_alphanumeric() || sign == '.' || sign == '-')
        && !text.contains(|sign: char| sign.is_whitespace() || sign.is_control() || "<>\"`\\".contains(sign))
}

/// Whether a line holds something of the form `x@y.z`.
fn holds_address(line: &str) -> bool {
    line.match_indices('@').any(|(at, _)| {
        let (before, after) = (line.get(..at).unwrap_or_default(), line.get(at + 1..).unwrap_or_default());
        let domain = after.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).next().unwrap_or_default();
        before.ends_with(|c: char| c.is_alphanumeric() || "._+-".contains(c))
            && domain.trim_end_matches('.').contains('.')
    })
}
