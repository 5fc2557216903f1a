//! A file that a reporter added, as it stands among the answers; and as a body gets it.

use serde::{Deserialize, Serialize};

use super::{Carried, FileKind, Finding};

/// Everything told on the page `evidence`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EvidenceAnswers {
    /// The files, in the order in which they came.
    pub files: Vec<EvidenceFile>,
}

/// One file. Its bytes and the key they are sealed under are elsewhere.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceFile {
    /// Where its bytes are: 32 hexadecimal digits.
    pub id: String,
    /// What bodies see as its name.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// What it is and what it carries.
    pub finding: Finding,
    /// Whether we could look into it.
    pub looked: Looked,
    /// The copy without what it carries, where one could be made.
    pub cleaned: Option<CleanedCopy>,
}

/// A copy of a file without the hidden data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CleanedCopy {
    /// Where its bytes are.
    pub id: String,
    /// How long it is.
    pub bytes: u64,
}

/// Whether we could look into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Looked {
    /// We did, or nobody can: then what it carries says so ([`Carried::is_unseen`]).
    Done,
    /// It is of a kind into which we can look, but could not: something in it is broken, or it would take too long.
    Failed,
}

/// Which of a file a body gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileChoice {
    /// The copy without the hidden data.
    Cleaned,
    /// The file as it came, with all it carries.
    Original,
    /// Nothing of it.
    No,
}

impl FileChoice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Cleaned, Self::Original, Self::No];

    /// The form's value.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cleaned => "cleaned",
            Self::Original => "original",
            Self::No => "no",
        }
    }

    /// Reads the form's value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }
}

impl EvidenceFile {
    /// Whether it carries something that one does not see, or may: then it goes to nobody as it came unless the reporter says so.
    #[must_use]
    pub fn may_betray(&self) -> bool {
        may_betray(self.finding.kind, self.looked, self.carried())
    }

    /// Whether nobody could look into it: it is of another kind than those that we can read, it is locked, or it is broken.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        is_unseen(self.finding.kind, self.looked, self.carried())
    }

    fn carried(&self) -> impl Iterator<Item = Carried> {
        self.finding.carried.iter().map(|(carried, _)| *carried)
    }

    /// What can be chosen for it.
    pub fn choices(&self) -> impl Iterator<Item = FileChoice> {
        let has_copy = self.cleaned.is_some();
        FileChoice::ALL.into_iter().filter(move |choice| has_copy || *choice != FileChoice::Cleaned)
    }

    /// What a body gets of it when nothing was chosen: what betrays least, and nothing rather than more than is known. Plain text
    /// hides nothing, and still nobody but its reporter has read what stands in it.
    #[must_use]
    pub fn unless_told(&self) -> FileChoice {
        match (&self.cleaned, self.may_betray() || self.finding.kind == FileKind::PlainText) {
            (Some(_), _) => FileChoice::Cleaned,
            (None, false) => FileChoice::Original,
            (None, true) => FileChoice::No,
        }
    }

    /// What a body gets of it; `told` is the code that was chosen, if any.
    #[must_use]
    pub fn choice(&self, told: Option<&str>) -> FileChoice {
        let told = told.and_then(FileChoice::from_code);
        told.filter(|told| self.choices().any(|choice| choice == *told)).unwrap_or_else(|| self.unless_told())
    }

    /// The file as a body gets it; `None` where it gets nothing of it.
    #[must_use]
    pub fn as_sent(&self, choice: FileChoice) -> Option<SentFile> {
        let sent = |id: &str, bytes, version, carried| SentFile {
            id: id.to_owned(),
            name: self.name.clone(),
            kind: self.finding.kind,
            bytes,
            version,
            looked: self.looked,
            carried,
        };
        match (choice, &self.cleaned) {
            (FileChoice::Cleaned, Some(copy)) => {
                let stays = each_once(self.carried().filter(|carried| carried.stays()));
                Some(sent(&copy.id, copy.bytes, Version::Cleaned, stays))
            }
            (FileChoice::Original, _) => Some(sent(&self.id, self.bytes, Version::Original, each_once(self.carried()))),
            (FileChoice::Cleaned, None) | (FileChoice::No, _) => None,
        }
    }

    /// Where its bytes are, and those of its cleaned copy.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.id.as_str()).chain(self.cleaned.iter().map(|copy| copy.id.as_str()))
    }
}

/// The rule for a file as it came: what nobody could look into may betray, and so may all that is no content. Plain text has
/// nothing but content.
fn may_betray(kind: FileKind, looked: Looked, mut carried: impl Iterator<Item = Carried>) -> bool {
    kind != FileKind::PlainText && (looked == Looked::Failed || carried.any(|carried| !carried.stays()))
}

/// Whether nobody could look into a file as it came. Into plain text nobody has to.
fn is_unseen(kind: FileKind, looked: Looked, mut carried: impl Iterator<Item = Carried>) -> bool {
    kind != FileKind::PlainText && (looked == Looked::Failed || carried.any(Carried::is_unseen))
}

fn each_once(carried: impl Iterator<Item = Carried>) -> Vec<Carried> {
    let mut all: Vec<Carried> = carried.collect();
    all.dedup();
    all
}

/// Whether a body has the copy or the file itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Version {
    /// The copy without the hidden data.
    Cleaned,
    /// The file as it came.
    Original,
}

/// A file that a body got.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Where its bytes are.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How long it is.
    pub bytes: u64,
    /// Whether it is a cleaned copy.
    pub version: Version,
    /// Whether we could look into it.
    pub looked: Looked,
    /// What this version carries that one does not see.
    pub carried: Vec<Carried>,
}

impl SentFile {
    /// Whether it is an original that carries something that one does not see, or may. A cleaned copy has only content left.
    #[must_use]
    pub fn may_betray(&self) -> bool {
        self.version == Version::Original && may_betray(self.kind, self.looked, self.carried.iter().copied())
    }

    /// Whether it is an original into which nobody could look.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.version == Version::Original && is_unseen(self.kind, self.looked, self.carried.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(cleaned: bool) -> EvidenceFile {
        let mut finding = Finding::new(FileKind::Jpeg);
        finding.tell(Carried::Place, "-36.8, 174.7");
        finding.note(Carried::HiddenText);
        EvidenceFile {
            id: "00".repeat(16),
            name: "photo.jpg".to_owned(),
            bytes: 9,
            finding,
            looked: Looked::Done,
            cleaned: cleaned.then(|| CleanedCopy { id: "11".repeat(16), bytes: 7 }),
        }
    }

    #[test]
    fn a_body_gets_the_cleaned_copy_unless_the_reporter_says_otherwise() {
        let file = photo(true);
        for told in [None, Some(""), Some("whatever"), Some("cleaned")] {
            let sent = file.as_sent(file.choice(told)).unwrap();
            assert_eq!((sent.version, sent.bytes, sent.id), (Version::Cleaned, 7, "11".repeat(16)));
            // What is content stays in it, and is said.
            assert_eq!(sent.carried, [Carried::HiddenText]);
        }
        let sent = file.as_sent(file.choice(Some("original"))).unwrap();
        assert_eq!((sent.version, sent.id), (Version::Original, "00".repeat(16)));
        assert_eq!(sent.carried, [Carried::Place, Carried::HiddenText]);
        assert!(file.as_sent(file.choice(Some("no"))).is_none());
    }

    #[test]
    fn what_may_betray_and_cannot_be_cleaned_goes_to_nobody_by_itself() {
        let mut file = photo(false);
        for told in [None, Some("cleaned")] {
            assert_eq!(file.choice(told), FileChoice::No);
        }
        assert_eq!(file.choice(Some("original")), FileChoice::Original);
        file.finding = Finding::new(FileKind::Jpeg);
        assert_eq!(file.choice(None), FileChoice::Original);
        file.looked = Looked::Failed;
        assert_eq!(file.choice(None), FileChoice::No);
    }

    #[test]
    fn an_original_may_betray_whoever_has_it_when_its_reporter_was_told_that_it_may() {
        let sent = |file: &EvidenceFile, choice| file.as_sent(choice).unwrap();
        let mut file = photo(true);
        assert!(sent(&file, FileChoice::Original).may_betray());
        assert!(!sent(&file, FileChoice::Cleaned).may_betray());
        file.finding = Finding::new(FileKind::Jpeg);
        file.finding.note(Carried::HiddenText);
        assert!(!sent(&file, FileChoice::Original).may_betray());
        // Of one that nobody could look into nothing is known.
        file.finding = Finding::new(FileKind::Jpeg);
        file.cleaned = None;
        file.looked = Looked::Failed;
        assert!(file.may_betray() && sent(&file, FileChoice::Original).may_betray());
    }

    #[test]
    fn what_nobody_can_look_into_is_told_apart_from_what_is_seen_and_from_plain_text() {
        let mut file = photo(false);
        assert!(!file.is_unseen());
        for (kind, carried) in [(FileKind::Mp4, Carried::Unknown), (FileKind::Pdf, Carried::Locked)] {
            file.finding = Finding::new(kind);
            file.finding.note(carried);
            assert!(file.is_unseen() && file.may_betray());
            assert!(file.as_sent(FileChoice::Original).unwrap().is_unseen());
            assert_eq!(file.choice(None), FileChoice::No);
        }
        file.finding = Finding::new(FileKind::PlainText);
        file.finding.note(Carried::Unknown);
        assert!(!file.is_unseen() && !file.may_betray());
        assert_eq!(file.choice(None), FileChoice::No);
        let sent = file.as_sent(FileChoice::Original).unwrap();
        assert!(!sent.is_unseen() && !sent.may_betray());
    }
}
