//! Stories of papers.

use lopdf::Document;

use super::clean;
use crate::cleaning::CleanFault;
use crate::cleaning::samples::papers;
use crate::domain::evidence::{Carried, FileKind, Finding};

fn cleaned(bytes: &[u8]) -> (Finding, Result<Option<Vec<u8>>, CleanFault>) {
    let mut finding = Finding::new(FileKind::Pdf);
    let copy = clean(bytes, &mut finding);
    (finding, copy)
}

#[test]
fn a_paper_with_a_history_keeps_its_last_words_and_nothing_else() {
    let paper = papers::pdf();
    assert!(paper.windows(17).any(|window| window == b"what I first said"), "the sample hides an older text");
    let (finding, copy) = cleaned(&paper);
    let copy = copy.unwrap().unwrap();
    for carried in [
        Carried::Place,
        Carried::Device,
        Carried::Author,
        Carried::Software,
        Carried::Title,
        Carried::Dates,
        Carried::Edits,
        Carried::Comments,
        Carried::Identifiers,
        Carried::EmbeddedFiles,
        Carried::Macros,
        Carried::Signature,
        Carried::Annotations,
    ] {
        assert!(finding.carries(carried), "{carried:?} of {:?}", finding.carried);
    }
    for word in papers::GONE {
        assert!(!copy.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    assert!(copy.windows(15).any(|window| window == b"what I say now."));
    assert!(copy.windows(16).any(|window| window == b"filled in by her"));
    let (again, twice) = cleaned(&copy);
    assert_eq!(again.carried, [(Carried::Annotations, None)], "fields and marks are content");
    assert_eq!(twice.unwrap().unwrap(), copy);
    assert_eq!(Document::load_mem(&copy).unwrap().get_pages().len(), 1);
}

#[test]
fn a_locked_paper_is_said_to_be_locked() {
    let (finding, copy) = cleaned(&papers::locked_pdf());
    assert_eq!(copy, Ok(None));
    assert!(finding.carries(Carried::Locked));
}

#[test]
fn a_paper_without_pages_is_broken() {
    for bytes in [&b"%PDF-1.7"[..], b"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF", b""] {
        assert_eq!(cleaned(bytes).1, Err(CleanFault::Broken));
    }
}

#[test]
fn a_paper_that_was_cut_off_is_no_panic() {
    let paper = papers::pdf();
    for cut in (0..paper.len()).step_by(97) {
        drop(cleaned(&paper[..cut]));
    }
}
