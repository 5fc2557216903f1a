//! What was found in one file.

use serde::{Deserialize, Serialize};

use super::{Carried, FileKind};

/// Things told of one file at most: the page stays readable and the record small.
const MOST_FOUND: usize = 60;

/// Values told of one sort at most.
const MOST_OF_A_SORT: usize = 4;

/// Letters of a value at most.
const LONGEST: usize = 80;

/// What a file is and what it carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is. For files that are packed (office files, zip) only the whole file tells, so this is the last word.
    pub kind: FileKind,
    /// What it carries, in the order of [`Carried::ALL`], each with a short value to show where there is one.
    pub carried: Vec<(Carried, Option<String>)>,
    /// Whether there is a cleaned copy.
    pub cleaned: bool,
}

impl Finding {
    /// Nothing found yet, and no copy made.
    #[must_use]
    pub const fn new(kind: FileKind) -> Self {
        Self { kind, carried: Vec::new(), cleaned: false }
    }

    /// Notes that it carries something, with no value.
    pub fn note(&mut self, carried: Carried) {
        if !self.carries(carried) {
            self.insert(carried, None);
        }
    }

    /// Notes that it carries something, with a value to show. An empty value, and one that was told already, add nothing.
    pub fn tell(&mut self, carried: Carried, value: &str) {
        let Some(value) = plain(value) else { return };
        let of_this_sort = self.carried.iter().filter(|(other, _)| *other == carried);
        let values: Vec<&str> = of_this_sort.filter_map(|(_, value)| value.as_deref()).collect();
        if values.contains(&value.as_str()) || values.len() >= MOST_OF_A_SORT {
            return;
        }
        // A value says more than that there is something.
        self.carried.retain(|(other, value)| *other != carried || value.is_some());
        self.insert(carried, Some(value));
    }

    fn insert(&mut self, carried: Carried, value: Option<String>) {
        if self.carried.len() < MOST_FOUND {
            let at = self.carried.partition_point(|(other, _)| *other <= carried);
            self.carried.insert(at, (carried, value));
        }
    }

    /// Whether it carries this.
    #[must_use]
    pub fn carries(&self, carried: Carried) -> bool {
        self.carried.iter().any(|(other, _)| *other == carried)
    }

    /// The same, told anew within the bounds of [`Self::tell`]: for what comes from outside this process.
    #[must_use]
    pub fn bounded(self) -> Self {
        let mut bounded = Self { cleaned: self.cleaned, ..Self::new(self.kind) };
        bounded.take_over(self);
        bounded
    }

    /// Notes and tells what something inside it carries.
    pub fn take_over(&mut self, inner: Self) {
        for (carried, value) in inner.carried {
            match value {
                Some(value) => self.tell(carried, &value),
                None => self.note(carried),
            }
        }
    }
}

/// A value from a file as one short line of plain letters, without anything that steers how text is shown; `None` if
/// nothing is left.
#[must_use]
pub fn plain(value: &str) -> Option<String> {
    // Format characters that turn the direction of a line or hide (Unicode, general category Cf).
    let steers = |letter: char| matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}' | '\u{AD}' | '\u{61C}' | '\u{E0000}'..='\u{E007F}');
    let mut line = String::new();
    for letter in value.chars() {
        if letter.is_control() || letter.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !steers(letter) {
            line.push(letter);
        }
    }
    let line = line.trim();
    let short: String = line.chars().take(LONGEST).collect();
    let cut = short.len() < line.len();
    match (short.is_empty(), cut) {
        (true, _) => None,
        (false, true) => Some(short + "…"),
        (false, false) => Some(short),
    }
}

#[cfg(test)]
mod tests {
    use super::{Carried, FileKind, Finding, plain};

    #[test]
    fn a_value_is_one_short_line_that_steers_nothing() {
        assert_eq!(plain(" Ana\u{202E}\nde \u{0} Luz\u{200F} ").as_deref(), Some("Ana de Luz"));
        assert_eq!(plain(&"ā".repeat(200)).map(|line| line.chars().count()), Some(81));
        assert_eq!(plain("\u{0}\n\u{200B}"), None);
    }

    #[test]
    fn each_thing_is_told_once_and_in_the_order_of_the_list() {
        let mut finding = Finding::new(FileKind::Jpeg);
        finding.tell(Carried::Author, "Ana");
        finding.note(Carried::Place);
        finding.tell(Carried::Place, "-36.85, 174.76");
        finding.tell(Carried::Author, "Ana");
        finding.note(Carried::Author);
        let told: Vec<_> = finding.carried.iter().map(|(carried, value)| (*carried, value.as_deref())).collect();
        assert_eq!(told, [(Carried::Place, Some("-36.85, 174.76")), (Carried::Author, Some("Ana"))]);
    }

    #[test]
    fn a_file_with_a_thousand_authors_is_told_of_with_few() {
        let mut finding = Finding::new(FileKind::Docx);
        (0..1000).for_each(|number| finding.tell(Carried::Author, &format!("author {number}")));
        assert_eq!(finding.carried.len(), super::MOST_OF_A_SORT);
        assert_eq!(finding.clone().bounded(), finding);
    }

    #[test]
    fn it_is_sent_compactly_and_comes_back() {
        let mut finding = Finding::new(FileKind::Pdf);
        finding.tell(Carried::Author, "Ana");
        finding.note(Carried::Edits);
        let sent = serde_json::to_string(&finding).unwrap();
        assert_eq!(sent, r#"{"kind":"pdf","carried":[["author","Ana"],["edits",null]],"cleaned":false}"#);
        assert_eq!(serde_json::from_str::<Finding>(&sent).unwrap(), finding);
    }
}
