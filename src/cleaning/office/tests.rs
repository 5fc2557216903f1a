//! Stories of office files.

use super::clean;
use crate::cleaning::CleanFault;
use crate::cleaning::samples::{holds, office, unpacked};
use crate::domain::evidence::{Carried, FileKind, Finding};

fn cleaned(kind: FileKind, bytes: &[u8]) -> (Finding, Result<Option<Vec<u8>>, CleanFault>) {
    let mut finding = Finding::new(kind);
    let copy = clean(bytes, &mut finding);
    (finding, copy)
}

fn copied(kind: FileKind, bytes: &[u8]) -> Vec<u8> {
    unpacked(&cleaned(kind, bytes).1.unwrap().unwrap())
}

#[test]
fn what_was_put_in_stays_and_what_was_taken_out_goes() {
    let copy = copied(FileKind::Docx, &office::docx());
    assert!(holds(
        &copy,
        "<w:t xml:space=\"preserve\">It happened on </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a Friday.</w:t>"
    ));
    assert!(holds(&copy, "a row that stays") && !holds(&copy, "in a row"));
    assert!(["<w:ins ", "<w:ins>", "<w:ins/>"].iter().all(|mark| !holds(&copy, mark)) && !holds(&copy, "w:del"));
}

#[test]
fn what_used_something_that_is_gone_does_without() {
    let copy = copied(FileKind::Docx, &office::docx());
    assert!(holds(&copy, "<a:blip r:embed=\"rId3\"/>"), "a picture inside stays, its address outside goes");
    assert!(holds(&copy, "r:id=\"rId8\"><w:r><w:t>a letter of mine"), "a link keeps its words");
    assert!(holds(&copy, "about:blank"));
    assert!(!holds(&copy, "w:printerSettings") && !holds(&copy, "attachedTemplate"));
    assert!(holds(&copy, "o:OLEObject"), "what shows a file inside stays");
    let table = copied(FileKind::Xlsx, &office::xlsx());
    assert!(holds(&table, "<pageSetup orientation=\"landscape\"/>"));
    assert!(holds(&table, "id=\"button\"") && !holds(&table, "id=\"note\""));
}

#[test]
fn fields_keep_their_words_and_lose_what_names_a_machine() {
    let copy = copied(FileKind::Docx, &office::docx());
    assert!(holds(&copy, "what the field shows") && holds(&copy, "and the short one"));
    assert!(!holds(&copy, "INCLUDEPICTURE") && !holds(&copy, "field.png") && !holds(&copy, "field.dotm"));
    assert!(!holds(&copy, "&#65;"), "letters written as references");
    assert!(holds(&copy, "<w:fldSimple w:instr=\" PAGE \">"));
}

#[test]
fn a_file_with_small_programs_becomes_one_without() {
    let copy = copied(FileKind::Docx, &office::docx());
    assert!(!holds(&copy, "macroEnabled") && holds(&copy, "wordprocessingml.document.main+xml"));
}

#[test]
fn the_whole_file_tells_what_it_is() {
    let (finding, copy) = cleaned(FileKind::Docx, &office::packed(&[("word/a.jpg", b"a")]));
    assert_eq!((finding.kind, copy), (FileKind::Zip, Ok(None)));
    assert!(finding.carries(Carried::Unknown));
    assert_eq!(cleaned(FileKind::Docx, &office::pptx()).0.kind, FileKind::Pptx);
}

#[test]
fn a_locked_file_is_said_to_be_locked() {
    let manifest = b"<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    let mimetype: &[u8] = b"application/vnd.oasis.opendocument.text";
    let parts = [("mimetype", mimetype), ("content.xml", b"\x01\x02"), ("META-INF/manifest.xml", manifest)];
    let (finding, copy) = cleaned(FileKind::Odt, &office::packed(&parts));
    assert_eq!(copy, Ok(None));
    assert!(finding.carries(Carried::Locked));
}

#[test]
fn names_that_lead_out_of_the_file_are_in_no_copy() {
    let types = b"<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    let package =
        b"<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></Relationships>";
    let relations = b"<Relationships><Relationship Id='a' Type='x/image' Target='../../../etc/passwd'/><Relationship Id='b' Type='x/image' Target='C:\\a.png'/></Relationships>";
    let copy = copied(
        FileKind::Docx,
        &office::packed(&[
            ("[Content_Types].xml", types),
            ("_rels/.rels", package),
            (
                "word/document.xml",
                b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
            ),
            ("word/_rels/document.xml.rels", relations),
            ("../../../etc/passwd", b"root"),
            ("C:\\a.png", b"root"),
        ]),
    );
    assert!(!holds(&copy, "passwd") && !holds(&copy, "C:") && !holds(&copy, "root"));
}

#[test]
fn a_file_that_was_cut_off_is_broken() {
    for (kind, bytes) in [(FileKind::Docx, office::docx()), (FileKind::Odt, office::odt())] {
        for cut in (0..bytes.len()).step_by(101) {
            assert_eq!(cleaned(kind, &bytes[..cut]).1, Err(CleanFault::Broken), "{cut}");
        }
    }
}
