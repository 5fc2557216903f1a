//! Cleaned copies, as Debian's `exiftool`, `pdfinfo` and `pdftotext` see them, and unpacked.

use std::path::Path;
use std::process::Command;

use candour::domain::evidence::Carried;
use quick_xml::events::Event;
use serde_json::Value;

use super::child::run;
use super::samples::{Sample, all, holds, papers, unpacked};

/// What a program says of a file.
fn said(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output = output.unwrap_or_else(|fault| panic!("{program}: {fault}: tests/run installs it"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The tags that `exiftool` sees, each with its group before it: `PNG:BitDepth`.
fn tags(file: &Path) -> Vec<String> {
    let arguments = ["-config", "", "-j", "-G1", "-a", "-u", "-ee"];
    let all: Value = serde_json::from_str(&said("exiftool", &arguments, file)).unwrap();
    all[0].as_object().unwrap().keys().filter(|tag| *tag != "SourceFile").cloned().collect()
}

/// What `exiftool` says of a file that says nothing: about the file on the disk, and how wide the picture is.
fn is_harmless(tag: &str) -> bool {
    let (group, name) = tag.split_once(':').unwrap();
    match group {
        "ExifTool" | "System" | "File" | "JFIF" | "PNG" | "RIFF" | "GIF" | "ZIP" | "Composite" => name != "Warning",
        "IFD0" => name == "Orientation",
        // How large the photo on a page is, and how it is packed; what the photo says has a group of its own.
        "PDF" if name.starts_with("EmbeddedImage") => true,
        "PDF" => ["PDFVersion", "Linearized", "PageCount", "Language", "HasXFA"].contains(&name),
        _ => false,
    }
}

struct Copy {
    sample: Sample,
    folder: tempfile::TempDir,
}

impl Copy {
    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(format!("{name}.{}", self.sample.kind))
    }
}

/// Every sample and its copy, on the disk.
fn copies() -> Vec<Copy> {
    let copied = all().into_iter().map(|sample| {
        let (finding, bytes) = run(sample.kind, &sample.bytes).result.unwrap();
        assert!(finding.cleaned, "{}", sample.kind);
        for code in sample.carries {
            assert!(finding.carries(Carried::from_code(code).unwrap()), "{}: {code}", sample.kind);
        }
        let copy = Copy { sample, folder: tempfile::tempdir().unwrap() };
        std::fs::write(copy.path("original"), &copy.sample.bytes).unwrap();
        std::fs::write(copy.path("copy"), bytes).unwrap();
        copy
    });
    copied.collect()
}

#[test]
fn exiftool_sees_what_the_originals_carry_and_nothing_in_the_copies() {
    for copy in copies() {
        let kind = copy.sample.kind;
        let before = tags(&copy.path("original"));
        assert!(before.iter().any(|tag| !is_harmless(tag)) || kind == "gif", "{kind}: {before:?}");
        let after = tags(&copy.path("copy"));
        let left: Vec<_> = after.iter().filter(|tag| !is_harmless(tag)).collect();
        assert!(left.is_empty(), "{kind}: {left:?}");
        let text = said("exiftool", &["-config", "", "-a", "-u", "-ee"], &copy.path("copy"));
        let words: Vec<_> = copy.sample.gone.iter().filter(|word| holds(text.as_bytes(), word)).collect();
        assert!(words.is_empty(), "{kind}: {words:?} in\n{text}");
        if ["jpg", "png", "webp", "gif"].contains(&kind) {
            // A block that says the way up and nothing else lacks what the standard would have beside it.
            let faults =
                said("exiftool", &["-config", "", "-validate", "-a", "-s3", "-warning", "-error"], &copy.path("copy"));
            let faults: Vec<_> = faults.lines().skip(1).filter(|fault| !fault.contains("Missing required")).collect();
            assert!(faults.is_empty(), "{kind}: {faults:?}");
            let turned = said("exiftool", &["-config", "", "-n", "-s3", "-IFD0:Orientation"], &copy.path("copy"));
            assert!(turned.trim() == "6" || kind == "gif", "{kind} keeps its way up: {turned}");
        }
    }
}

#[test]
fn a_copied_paper_opens_with_its_last_words_and_no_properties() {
    let copies = copies();
    let paper = copies.iter().find(|copy| copy.sample.kind == "pdf").unwrap();
    let about = said("pdfinfo", &[], &paper.path("copy"));
    assert!(about.contains("Pages:           1"), "{about}");
    for word in ["Author", "Producer", "Creator", "Title", "CreationDate", "ModDate"] {
        assert!(!about.contains(word), "{about}");
    }
    assert!(about.contains("JavaScript:      no") && about.contains("Metadata Stream: no"), "{about}");
    let text = Command::new("pdftotext").arg(paper.path("copy")).arg("-").output().unwrap();
    assert!(text.stderr.is_empty(), "{}", String::from_utf8_lossy(&text.stderr));
    assert!(holds(&text.stdout, "what I say now."));
    assert!(said("pdfdetach", &["-list"], &paper.path("copy")).contains("0 embedded files"));
    let pictures = said("pdfimages", &["-list"], &paper.path("copy"));
    assert!(pictures.contains("jpeg"), "the photo in it still shows: {pictures}");
}

#[test]
fn a_locked_paper_is_said_to_be_locked_and_has_no_copy() {
    let (finding, copy) = run("pdf", &papers::locked_pdf()).result.unwrap();
    assert!(finding.carries(Carried::Locked) && !finding.cleaned && copy.is_empty());
}

#[test]
fn copied_office_files_unpack_to_whole_parts_that_lead_to_each_other() {
    for copy in copies() {
        let bytes = std::fs::read(copy.path("copy")).unwrap();
        let kind = copy.sample.kind;
        let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else { continue };
        let after = unpacked(&bytes);
        let left: Vec<_> = copy.sample.gone.iter().filter(|word| holds(&after, word)).collect();
        assert!(left.is_empty(), "{kind}: {left:?}");
        assert!(copy.sample.stays.iter().all(|word| holds(&after, word)), "{kind}");
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        for name in &names {
            let mut part = Vec::new();
            let mut packed = archive.by_name(name).unwrap();
            assert_eq!(packed.last_modified().map(|day| day.year()), Some(1980), "{kind}: {name}");
            std::io::copy(&mut packed, &mut part).unwrap();
            let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
            if ["xml", "rels", "vml"].contains(&ending) {
                is_whole(&String::from_utf8(part.clone()).unwrap(), name);
            }
            if ending == "rels" {
                leads_to_parts(name, &String::from_utf8(part).unwrap(), &names);
            }
        }
        assert!(!names.iter().any(|name| name.starts_with("docProps/") || name == "meta.xml"), "{kind}: {names:?}");
    }
}

fn is_whole(text: &str, name: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return,
            Ok(_) => {}
            Err(fault) => panic!("{name}: {fault}"),
        }
    }
}

fn leads_to_parts(name: &str, text: &str, names: &[String]) {
    let from = name.replace("_rels/", "").trim_end_matches(".rels").to_owned();
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    for relation in text.split("<Relationship ").skip(1).filter(|relation| !relation.contains("External")) {
        let target = relation.split("Target=\"").nth(1).unwrap().split('"').next().unwrap();
        let joined = match (target.strip_prefix('/'), target.strip_prefix("../")) {
            (Some(target), _) => target.to_owned(),
            (_, Some(target)) => format!("{}/{target}", folder.rsplit_once('/').map_or("", |(folder, _)| folder)),
            _ => format!("{folder}/{target}"),
        };
        assert!(names.contains(&joined.trim_start_matches('/').to_owned()), "{name} leads to {joined}");
    }
}
