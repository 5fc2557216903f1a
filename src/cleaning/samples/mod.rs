//! Files made for tests, each with everything hidden that its kind can hide. Unit tests and the tests of the whole program
//! share them, so nothing here names this crate.

pub(crate) mod office;
pub(crate) mod papers;
pub(crate) mod pictures;

/// A file, and what a copy of it must and must not hold.
pub(crate) struct Sample {
    /// The code of its kind.
    pub(crate) kind: &'static str,
    pub(crate) bytes: Vec<u8>,
    /// Words that no part of a copy holds.
    pub(crate) gone: &'static [&'static str],
    /// Words that a copy holds: what one reads in it. None for pictures.
    pub(crate) stays: &'static [&'static str],
    /// Codes of what is found in it, among others.
    pub(crate) carries: &'static [&'static str],
}

/// One of each kind.
pub(crate) fn all() -> Vec<Sample> {
    let mut all = of_pictures();
    all.push(of_a_paper());
    all.extend(of_office_files());
    all
}

fn of_pictures() -> Vec<Sample> {
    let photo = &["place", "device", "author", "software", "after-the-end"];
    let picture = |kind, bytes, carries| Sample { kind, bytes, gone: pictures::GONE, stays: &[], carries };
    vec![
        picture("jpg", pictures::jpeg(), photo),
        picture("png", pictures::png(), photo),
        picture("webp", pictures::webp(), photo),
        picture("gif", pictures::gif(), &["title", "after-the-end"]),
    ]
}

fn of_a_paper() -> Sample {
    Sample {
        kind: "pdf",
        bytes: papers::pdf(),
        gone: papers::GONE,
        stays: &["what I say now.", "filled in by her"],
        carries: &[
            "place",
            "author",
            "software",
            "title",
            "dates",
            "edits",
            "comments",
            "identifiers",
            "embedded-files",
            "macros",
            "signature",
            "annotations",
        ],
    }
}

fn of_office_files() -> Vec<Sample> {
    let office = |kind, bytes, stays, carries| Sample { kind, bytes, gone: office::GONE, stays, carries };
    vec![
        office(
            "docx",
            office::docx(),
            &[
                "It happened on ",
                "a Friday.",
                "He wrote to me.",
                "set to be hidden",
                "a row that stays",
                "a letter of mine",
            ],
            &[
                "place",
                "author",
                "company",
                "software",
                "title",
                "dates",
                "edits",
                "tracked-changes",
                "comments",
                "identifiers",
                "thumbnail",
                "template",
                "printer",
                "embedded-files",
                "macros",
                "outside-links",
                "other-fields",
                "hidden-text",
            ],
        ),
        office(
            "xlsx",
            office::xlsx(),
            &["paid in cash", "set to be hidden", "Payments", "Earlier", "Button"],
            &[
                "author",
                "comments",
                "identifiers",
                "thumbnail",
                "printer",
                "other-fields",
                "hidden-sheets",
                "hidden-cells",
            ],
        ),
        office(
            "pptx",
            office::pptx(),
            &["The first session", "say it slowly"],
            &[
                "place",
                "author",
                "comments",
                "identifiers",
                "thumbnail",
                "hidden-slides",
                "speaker-notes",
                "other-fields",
            ],
        ),
        office(
            "odt",
            office::odt(),
            &["It happened on a Friday."],
            &[
                "place",
                "author",
                "software",
                "title",
                "dates",
                "edits",
                "tracked-changes",
                "comments",
                "identifiers",
                "thumbnail",
                "template",
                "printer",
                "macros",
                "outside-links",
                "other-fields",
                "hidden-text",
            ],
        ),
    ]
}

/// Every byte of a file as one reads it: of a packed one, the names and contents of all parts.
pub(crate) fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else { return bytes.to_vec() };
    let mut all = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        all.extend(part.name().unwrap().as_bytes());
        all.push(b'\n');
        std::io::copy(&mut part, &mut all).unwrap();
        all.push(b'\n');
    }
    all
}

/// Whether bytes hold a word.
pub(crate) fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
