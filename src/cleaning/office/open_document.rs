//! `OpenDocument` files (ISO/IEC 26300): a new file from content, styles, pictures and fonts alone.

mod rules;

use rules::PartRules;

use super::archive::{Archive, NewArchive, Packing};
use super::{document, xml};
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, FileKind, Finding};

const KINDS: &[(&str, FileKind)] = &[
    ("application/vnd.oasis.opendocument.text", FileKind::Odt),
    ("application/vnd.oasis.opendocument.spreadsheet", FileKind::Ods),
    ("application/vnd.oasis.opendocument.presentation", FileKind::Odp),
];

/// What becomes of a part, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PartFate {
    /// What one reads, and how it looks: also of a chart or a formula inside.
    Text,
    /// Pictures, fonts, and what stands for a file inside.
    Inner,
    /// Sound, video and files of other programs: by name alone.
    Emptied,
    Gone,
}

/// Notes what an `OpenDocument` file carries and gives a copy without it.
pub(super) fn clean(archive: &mut Archive<'_>, finding: &mut Finding) -> Result<Option<Vec<u8>>, CleanFault> {
    let said = archive.part("mimetype")?.unwrap_or_default();
    let said = String::from_utf8(said).map_err(|_| CleanFault::Broken)?;
    // A template opens as what it is a template of.
    let said = said.trim().trim_end_matches("-template").to_owned();
    let Some((_, kind)) = KINDS.iter().find(|(media_type, _)| *media_type == said) else {
        finding.kind = FileKind::Zip;
        finding.note(Carried::Unknown);
        return Ok(None);
    };
    finding.kind = *kind;
    let manifest = archive.part("META-INF/manifest.xml")?.unwrap_or_default();
    if is_locked(&manifest) {
        finding.note(Carried::Locked);
        return Ok(None);
    }
    let types = types(&manifest);
    let mut new = NewArchive::new();
    new.add("mimetype", Packing::Stored, said.as_bytes())?;
    let mut written: Vec<(String, String)> = vec![("/".to_owned(), said)];
    for name in archive.names() {
        let Some(name) = archive.written(&name) else { continue };
        let fate = fate_of(&name, finding);
        if name == "meta.xml" {
            look_about(&archive.part(&name)?.unwrap_or_default(), finding);
        }
        if name == "settings.xml" {
            look_settings(&archive.part(&name)?.unwrap_or_default(), finding);
        }
        if fate == PartFate::Gone {
            continue;
        }
        let (packing, bytes) = match fate {
            PartFate::Text => {
                let part = archive.part(&name)?.unwrap_or_default();
                look_people(&part, finding);
                (Packing::Deflated, xml::copy(&part, &mut PartRules::new(finding))?)
            }
            PartFate::Inner => document::inner(&archive.part(&name)?.unwrap_or_default(), &name, finding)?,
            _ => {
                if !archive.part(&name)?.unwrap_or_default().is_empty() {
                    finding.note(Carried::EmbeddedFiles);
                }
                (Packing::Stored, Vec::new())
            }
        };
        new.add(&name, packing, &bytes)?;
        let media_type = types.iter().find(|(path, _)| *path == name).map(|(_, media_type)| media_type.clone());
        written.push((name, media_type.unwrap_or_default()));
    }
    // A chart or formula inside is a folder, which has a type of its own.
    let folders = types.into_iter().filter(|(path, _)| path.ends_with('/') && path != "/");
    let folders: Vec<_> = folders.filter(|(path, _)| written.iter().any(|(name, _)| name.starts_with(path))).collect();
    written.extend(folders);
    if !written.iter().any(|(name, _)| name == "content.xml") {
        return Err(CleanFault::Broken);
    }
    new.add("META-INF/manifest.xml", Packing::Deflated, manifest_of(&written).as_bytes())?;
    new.finish().map(Some)
}

fn fate_of(name: &str, finding: &mut Finding) -> PartFate {
    let plain = !name.contains("..")
        && !name.starts_with('/')
        && !name.contains(['\\', ':'])
        && !name.contains(char::is_control);
    if !plain || name.ends_with('/') {
        return PartFate::Gone;
    }
    let (folder, file) = name.split_once('/').unwrap_or(("", name));
    match (folder, file) {
        ("", "content.xml" | "styles.xml") => PartFate::Text,
        (folder, "content.xml" | "styles.xml") if folder.starts_with("Object ") => PartFate::Text,
        ("Pictures" | "Fonts" | "ObjectReplacements", _) => PartFate::Inner,
        ("Media", _) => PartFate::Emptied,
        ("", file) if file.starts_with("Object ") => PartFate::Emptied,
        (folder, file) => {
            let carried = match (folder, file) {
                ("Thumbnails", _) => Some(Carried::Thumbnail),
                ("Basic" | "Scripts" | "Dialogs", _) => Some(Carried::Macros),
                ("Versions", _) | ("", "VersionList.xml") => Some(Carried::Edits),
                ("META-INF", file) if file.contains("signatures") => Some(Carried::Signature),
                ("META-INF" | "Configurations2", _)
                | ("", "mimetype" | "meta.xml" | "settings.xml" | "layout-cache" | "manifest.rdf") => None,
                (folder, _) if folder.starts_with("Object ") => None,
                _ => Some(Carried::OtherFields),
            };
            if let Some(carried) = carried {
                finding.note(carried);
            }
            PartFate::Gone
        }
    }
}

fn is_locked(manifest: &[u8]) -> bool {
    let mut locked = false;
    xml::look(manifest, &mut |element| locked |= element.name == "encryption-data", &mut |_, _| {});
    locked
}

/// Who commented or changed something: all else of it goes unheard.
fn look_people(part: &[u8], finding: &mut Finding) {
    xml::look(part, &mut |_| {}, &mut |text, field| {
        if field == "creator" {
            finding.tell(Carried::Author, &xml::meant(text));
        }
    });
}

/// The names of parts and folders with their media types.
fn types(manifest: &[u8]) -> Vec<(String, String)> {
    let mut types = Vec::new();
    xml::look(
        manifest,
        &mut |element| {
            if let (Some(path), Some(media_type)) = (element.value("full-path"), element.value("media-type")) {
                types.push((xml::meant(path).into_owned(), xml::meant(media_type).into_owned()));
            }
        },
        &mut |_, _| {},
    );
    types
}

fn manifest_of(parts: &[(String, String)]) -> String {
    let escape = quick_xml::escape::escape;
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    text += "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">";
    for (name, media_type) in parts {
        text += "<manifest:file-entry manifest:full-path=\"";
        text += &escape(name.as_str());
        text += "\" manifest:media-type=\"";
        text += &escape(media_type.as_str());
        text += "\"/>";
    }
    text + "</manifest:manifest>"
}

/// ISO/IEC 26300-1, 4.3.
fn look_about(part: &[u8], finding: &mut Finding) {
    let mut seen: Vec<(Carried, String)> = Vec::new();
    let mut template = Vec::new();
    xml::look(
        part,
        &mut |element| {
            if element.name == "template" {
                template.extend(element.value("href").map(|href| xml::meant(href).into_owned()));
            }
        },
        &mut |text, field| {
            let carried = match field {
                "initial-creator" | "creator" | "printed-by" => Carried::Author,
                "generator" => Carried::Software,
                "title" | "subject" | "description" | "keyword" => Carried::Title,
                "creation-date" | "date" | "print-date" => Carried::Dates,
                "user-defined" => Carried::OtherFields,
                "editing-cycles" if text.trim() != "1" => Carried::Edits,
                _ => return,
            };
            seen.push((carried, xml::meant(text).into_owned()));
        },
    );
    for (carried, value) in seen {
        if carried == Carried::Edits {
            finding.note(carried);
        } else {
            finding.tell(carried, &value);
        }
    }
    for template in &template {
        finding.tell(Carried::Template, template);
    }
}

fn look_settings(part: &[u8], finding: &mut Finding) {
    let mut names = Vec::new();
    xml::look(
        part,
        &mut |element| {
            if element.name == "config-item" {
                names.extend(element.value("name").map(str::to_owned));
            }
        },
        &mut |_, _| {},
    );
    for name in names {
        match name.as_str() {
            "PrinterName" | "PrinterSetup" => finding.note(Carried::Printer),
            "Rsid" | "RsidRoot" => finding.note(Carried::Identifiers),
            _ => {}
        }
    }
}
