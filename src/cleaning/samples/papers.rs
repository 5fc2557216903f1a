//! A paper of one page with everything beside it, of which an older text is hidden behind the newest.

use std::fmt::Write as _;

use lopdf::{Document, EncryptionState, EncryptionVersion, Permissions};

use super::pictures;

/// What must not be in a copy.
pub(crate) const GONE: &[&str] = &[
    "what I first said",
    "Aroha",
    "Painter",
    "Kowhai",
    "D:2024",
    "2024:03",
    "a title of hers",
    "the file inside",
    "a note that opens",
    "a remark in the margin",
    "app.alert",
    "C:/Users",
    "secret.txt",
    "behind the end",
    "uuid:77",
    "a private word",
    "/ID",
    "/Info",
];

struct Paper {
    bytes: Vec<u8>,
    places: Vec<(usize, usize)>,
}

impl Paper {
    fn object(&mut self, number: usize, body: impl AsRef<[u8]>) {
        self.places.push((number, self.bytes.len()));
        self.bytes.extend(format!("{number} 0 obj\n").as_bytes());
        self.bytes.extend(body.as_ref());
        self.bytes.extend(b"\nendobj\n");
    }

    fn stream(&mut self, number: usize, entries: &str, data: &[u8]) {
        let head = format!("<<{entries}/Length {}>>\nstream\n", data.len());
        self.object(number, [head.as_bytes(), data, b"\nendstream"].concat());
    }

    /// A table of what was written since the last one. Gives where it begins.
    fn finish(&mut self, size: usize, before: Option<usize>) -> usize {
        let start = self.bytes.len();
        let mut table = "xref\n".to_owned();
        if before.is_none() {
            table += "0 1\n0000000000 65535 f \n";
        }
        for (number, at) in std::mem::take(&mut self.places) {
            writeln!(table, "{number} 1\n{at:010} 00000 n ").unwrap();
        }
        let before = before.map(|before| format!("/Prev {before}")).unwrap_or_default();
        writeln!(table, "trailer\n<</Size {size}/Root 1 0 R/Info 16 0 R/ID[<0a0b><0c0d>]{before}>>").unwrap();
        writeln!(table, "startxref\n{start}\n%%EOF").unwrap();
        self.bytes.extend(table.as_bytes());
        start
    }
}

/// A paper with an author, a history, a photo, a file and a small program inside, notes, a signature, and a form.
pub(crate) fn pdf() -> Vec<u8> {
    let mut paper = Paper { bytes: b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(), places: Vec::new() };
    paper.object(
        1,
        "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Lang(en)/PieceInfo<</App<</Private(a private word)>>>>\
         /Names<</EmbeddedFiles<</Names[(secret.txt) 8 0 R]>>/JavaScript<</Names[(a) 17 0 R]>>>>\
         /OpenAction 17 0 R/AcroForm<</Fields[10 0 R 12 0 R]/SigFlags 3>>>>",
    );
    paper.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    paper.object(
        3,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/LastModified(D:20240301)\
         /Resources<</Font<</F1 5 0 R>>/XObject<</Im1 7 0 R>>>>/Annots[10 0 R 11 0 R 12 0 R 13 0 R 14 0 R]>>",
    );
    paper.stream(4, "", b"BT /F1 12 Tf 20 100 Td (what I first said) Tj ET");
    paper.object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    let packet = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmpMM:DocumentID="uuid:77"><xmpMM:History/></rdf:Description></rdf:RDF></x:xmpmeta>"#;
    paper.stream(6, "/Type/Metadata/Subtype/XML", packet.as_bytes());
    let image =
        "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode";
    paper.stream(7, image, &pictures::jpeg());
    paper.object(8, "<</Type/Filespec/F(secret.txt)/EF<</F 9 0 R>>>>");
    paper.stream(9, "/Type/EmbeddedFile", b"the file inside");
    paper.object(
        10,
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(filled in by her)/Rect[20 20 200 40]/F 4/DA(/F1 12 Tf)\
         /AA<</K 17 0 R>>>>",
    );
    paper.object(
        11,
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(Aroha Example)/Contents(a note that opens)/M(D:20240301)>>",
    );
    paper.object(12, "<</Type/Annot/Subtype/Widget/FT/Sig/T(signature)/V 15 0 R/Rect[0 0 0 0]/F 4>>");
    paper.object(
        13,
        "<</Type/Annot/Subtype/Highlight/Rect[20 90 120 110]/QuadPoints[20 110 120 110 20 90 120 90]/C[1 1 0]/F 4\
         /T(Aroha Example)/Contents(a remark in the margin)/M(D:20240301)>>",
    );
    paper.object(14, "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///C:/Users/aroha)>>>>");
    paper.object(15, "<</Type/Sig/Name(Aroha Example)/ByteRange[0 1 2 3]/Contents<00>>>");
    paper.object(
        16,
        "<</Author(Aroha Example)/Producer(Painter 9)/Title(a title of hers)/CreationDate(D:20240301140500Z)>>",
    );
    paper.object(17, "<</S/JavaScript/JS(app.alert\\(1\\))>>");
    let first = paper.finish(18, None);
    paper.stream(4, "", b"BT /F1 12 Tf 20 100 Td (what I say now.) Tj ET q 20 0 0 20 200 100 cm /Im1 Do Q");
    paper.finish(18, Some(first));
    paper.bytes
}

/// The same, locked with a password.
pub(crate) fn locked_pdf() -> Vec<u8> {
    let mut paper = Document::load_mem(&pdf()).unwrap();
    let version = EncryptionVersion::V2 {
        document: &paper,
        owner_password: "kererū",
        user_password: "tūī",
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    paper.encrypt(&state).unwrap();
    let mut bytes = Vec::new();
    paper.save_to(&mut bytes).unwrap();
    bytes
}
