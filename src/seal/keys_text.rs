//! The text of the keys file: comments, one line `current <number>`, and lines `<number> <base64>`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::portal_keys::{Numbered, PortalKeys};
use super::secret::{Key, Secret as _};

/// What stands at the head of the file.
const HEADER: &str = "\
# The keys of this Candour portal. Whoever has them and the database can read queued mail and addresses, and can
# vouch for keys that are not a body's own. Without them the portal does not start and nobody at a desk can sign in.
# Keep a copy off this machine, apart from the backups of the database. Readable by the portal's user alone.
";

/// The text of a keys file is not what it should be. Lines count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeysFault {
    /// Neither a comment, `current <number>` nor `<number> <base64>`.
    #[error("line {line} is neither `current <number>` nor `<number> <key>`")]
    Line {
        /// Which line.
        line: usize,
    },
    /// A key is not 32 bytes of base64.
    #[error("line {line}: the key is not 32 bytes of base64")]
    Key {
        /// Which line.
        line: usize,
    },
    /// A number stands twice.
    #[error("line {line}: key number {number} stands twice")]
    Twice {
        /// Which line.
        line: usize,
        /// The number.
        number: u32,
    },
    /// No `current` line, or more than one.
    #[error("there must be exactly one line `current <number>`")]
    NoCurrent,
    /// The current number has no key.
    #[error("the current key, number {0}, is missing")]
    CurrentMissing(u32),
}

impl PortalKeys {
    /// Reads the text of a keys file: comments, one line `current <number>`, and lines `<number> <base64>`.
    ///
    /// # Errors
    /// [`KeysFault`] names the line; never what stands in it.
    pub fn parse(text: &str) -> Result<Self, KeysFault> {
        let mut current = None;
        let mut keys = BTreeMap::new();
        for (line, content) in (1..).zip(text.lines()) {
            let content = content.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let (name, value) = content.split_once(char::is_whitespace).ok_or(KeysFault::Line { line })?;
            let value = value.trim_start();
            if name == "current" {
                let number = number(value).ok_or(KeysFault::Line { line })?;
                if current.replace(number).is_some() {
                    return Err(KeysFault::NoCurrent);
                }
                continue;
            }
            let number = number(name).ok_or(KeysFault::Line { line })?;
            let root = STANDARD.decode(value).map(Zeroizing::new).ok().and_then(|bytes| Key::from_slice(&bytes));
            let key = Numbered::new(root.ok_or(KeysFault::Key { line })?);
            if keys.insert(number, key).is_some() {
                return Err(KeysFault::Twice { line, number });
            }
        }
        let current = current.ok_or(KeysFault::NoCurrent)?;
        let newest = keys.remove(&current).ok_or(KeysFault::CurrentMissing(current))?;
        Ok(Self { current, others: keys, newest })
    }

    /// The text of the keys file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let keys: Vec<(u32, &Numbered)> = self.numbered().collect();
        let mut text = Zeroizing::new(String::with_capacity(HEADER.len() + 64 * (keys.len() + 1)));
        text.push_str(HEADER);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "current {}", self.current);
        for (number, key) in keys {
            let encoded = Zeroizing::new(STANDARD.encode(key.root.expose()));
            let _ = writeln!(text, "{number} {}", encoded.as_str());
        }
        text
    }
}

/// A key's number: 1 or more, digits only.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number| *number > 0 && text.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::super::vectors::seeded;
    use super::*;

    const ONE: &str = "1 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    #[test]
    fn the_text_leads_back_to_the_keys() {
        let mut drawn = PortalKeys::draw(&mut seeded(1));
        assert_eq!(drawn.add(&mut seeded(2)), 2);
        drawn.make_current(2).unwrap();
        let read = PortalKeys::parse(&drawn.to_text()).expect("keys");
        assert_eq!(read.current(), 2);
        assert_eq!((read.known_id(1), read.known_id(2)), (drawn.known_id(1), drawn.known_id(2)));
        assert_eq!(*read.to_text(), *drawn.to_text());
    }

    #[test]
    fn faulty_files_are_refused_by_line() {
        let fault = |text: &str| PortalKeys::parse(text).err();
        assert_eq!(fault(""), Some(KeysFault::NoCurrent));
        assert_eq!(fault(ONE), Some(KeysFault::NoCurrent));
        assert_eq!(fault(&format!("current 1\ncurrent 1\n{ONE}")), Some(KeysFault::NoCurrent));
        assert_eq!(fault(&format!("current 2\n{ONE}")), Some(KeysFault::CurrentMissing(2)));
        assert_eq!(fault(&format!("# keys\n\n{ONE}\n{ONE}\ncurrent 1")), Some(KeysFault::Twice { line: 4, number: 1 }));
        assert_eq!(fault("current 1\n1 AQEB"), Some(KeysFault::Key { line: 2 }));
        for line in ["zero", "0 AQEB", "+1 AQEB", "current", "current x", "key = 1"] {
            assert_eq!(fault(line), Some(KeysFault::Line { line: 1 }), "{line}");
        }
    }
}
