//! Fields of texts (ECMA-376 part 1, 17.16): words that a program works out, from an instruction that may tell whose machine a file
//! was on. The words stay as they are.

use super::super::document::is_path;
use super::super::xml::meant;
use crate::domain::evidence::{Carried, Finding};

/// Fields whose instructions say nothing but what stands in the text itself.
const TELL_NOTHING: &[&str] = &[
    "PAGE",
    "NUMPAGES",
    "SECTION",
    "SECTIONPAGES",
    "PAGEREF",
    "REF",
    "NOTEREF",
    "STYLEREF",
    "TOC",
    "TC",
    "XE",
    "INDEX",
    "SEQ",
    "LISTNUM",
    "SYMBOL",
    "EQ",
    "FORMTEXT",
    "FORMCHECKBOX",
    "FORMDROPDOWN",
    "HYPERLINK",
];

/// The instruction of the field that is being read, as far as it came: it may stand in many pieces.
#[derive(Debug, Default)]
pub(super) struct Instruction {
    so_far: String,
}

impl Instruction {
    /// Another field begins, or the instruction of this one has ended.
    pub(super) fn ends(&mut self, finding: &mut Finding) {
        tell(&self.so_far, finding);
        self.so_far.clear();
    }

    /// Whether the next piece, as it is written, may stay.
    pub(super) fn stays(&mut self, piece: &str) -> bool {
        self.so_far.push_str(&meant(piece));
        may_stay(&self.so_far)
    }
}

/// Whether an instruction may stay, as far as it came.
pub(super) fn may_stay(instruction: &str) -> bool {
    let instruction = instruction.trim_start();
    let field = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    let is_whole = instruction.contains(char::is_whitespace);
    let fits = |known: &&str| if is_whole { **known == field } else { known.starts_with(&field) };
    !tells_where(instruction) && TELL_NOTHING.iter().any(fits)
}

/// Tells an instruction that names a file or a folder.
pub(super) fn tell(instruction: &str, finding: &mut Finding) {
    if tells_where(instruction) {
        finding.tell(Carried::OtherFields, instruction);
    }
}

/// Whether something in it names a file or a folder of a machine, or the machine; an address of the web does not.
fn tells_where(instruction: &str) -> bool {
    let is_open = |word: &str| ["http://", "https://", "mailto:"].iter().any(|scheme| word.starts_with(scheme));
    let quoted = instruction.split('"').skip(1).step_by(2);
    let words = instruction.split_whitespace().skip(1).map(|word| word.trim_matches('"'));
    let sharing = instruction.contains(":\\") || instruction.contains("\\\\") || instruction.contains("file:");
    sharing || quoted.chain(words).any(|word| !is_open(word) && is_path(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::evidence::FileKind;

    fn stays(pieces: &[&str]) -> (Vec<bool>, Finding) {
        let (mut instruction, mut finding) = (Instruction::default(), Finding::new(FileKind::Docx));
        let stays = pieces.iter().map(|piece| instruction.stays(piece)).collect();
        instruction.ends(&mut finding);
        (stays, finding)
    }

    #[test]
    fn what_numbers_pages_and_leads_to_the_web_stays() {
        for pieces in [
            &[" PAGE  \\* MERGEFORMAT "][..],
            &["TOC \\o ", "&quot;", "1-3", "&quot;", " \\h \\z \\u"],
            &[" HYPER", "LINK \"https://example.org/a/b.html\" "],
            &[" HYPERLINK \\l \"_Toc1234\" "],
        ] {
            let (stays, finding) = stays(pieces);
            assert!(stays.iter().all(|stays| *stays) && finding.carried.is_empty(), "{pieces:?}");
        }
    }

    #[test]
    fn what_names_a_person_or_a_machine_goes_also_in_pieces() {
        assert_eq!(stays(&[" AUTHOR ", "&#1593;", " x"]).0, [false; 3]);
        assert_eq!(stays(&[" FILENAME \\p"]).0, [false]);
        for pieces in [
            &[" HYPERLINK ", "\"C:\\Users\\aroha\\a b.docx\""][..],
            &[" HYPERLINK C", "&#58;", "\\Users\\aroha"],
            &[" HYPERLINK \"file", ":///home/aroha/x\""],
            &["INCLUDE", "PICTURE \"a.jpg\""],
            &[" LINK Excel.Sheet.12 \"\\\\server\\aroha\""],
        ] {
            let (stays, finding) = stays(pieces);
            assert_eq!(stays.last(), Some(&false), "{pieces:?}");
            assert!(finding.carries(Carried::OtherFields), "{pieces:?}");
        }
    }
}
