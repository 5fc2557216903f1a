//! Office files since 2007 (ECMA-376): a new file from the parts that the main part leads to, by relations that are needed to
//! read it.

mod fates;
mod field;
mod properties;
mod rules;
mod sheet;
mod slides;
mod word;

use std::collections::{BTreeMap, HashSet, VecDeque};

use fates::{RelationFate, fate_of};
use rules::PartRules;

use super::archive::{Archive, NewArchive, Packing};
use super::document;
use super::parts::{ContentTypes, Relation, relations, relations_of, resolve};
use super::xml;
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, FileKind, Finding};

/// A part of the new file.
struct Planned {
    content_type: String,
    relations: Vec<Relation>,
    /// Relations that are gone: what uses them goes too.
    gone: HashSet<String>,
    /// Nothing of it is taken over but its name.
    emptied: bool,
    /// Slides have notes: whether this part is one.
    notes: bool,
}

/// Notes what an office file carries and gives a copy without it.
pub(super) fn clean(archive: &mut Archive<'_>, finding: &mut Finding) -> Result<Option<Vec<u8>>, CleanFault> {
    let types = ContentTypes::read(archive)?;
    let package = relations(archive, "")?;
    let main = package.iter().find(|relation| relation.word() == "officeDocument" && !relation.outside);
    let main_name = main.and_then(|main| resolve("", &main.target)).filter(|name| archive.holds(name));
    let (Some(main), Some(main_name)) = (main, main_name) else { return Err(CleanFault::Broken) };
    let Some((kind, main_type)) = kind_of(types.of(&main_name)) else {
        // A table in a binary form of its own, or something that no office program of today reads.
        finding.note(Carried::Unknown);
        return Ok(None);
    };
    finding.kind = kind;
    for relation in package.iter().filter(|relation| relation.word() != "officeDocument") {
        properties::look(archive, "", relation, finding)?;
    }
    let plan = plan(archive, &types, &main_name, main_type, finding)?;
    let main = Relation { id: "rId1".to_owned(), target: main_name, ..main.clone() };
    write(archive, &plan, &main, finding).map(Some)
}

/// The kind of a file by the type of its main part, and the type that this part has in a file without small programs that is
/// no template.
fn kind_of(content_type: &str) -> Option<(FileKind, &'static str)> {
    if !content_type.ends_with("+xml") {
        return None;
    }
    let is = |words: &[&str]| words.iter().any(|word| content_type.contains(word));
    if is(&["wordprocessingml", "ms-word"]) {
        Some((FileKind::Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
    } else if is(&["spreadsheetml", "ms-excel"]) {
        Some((FileKind::Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
    } else if is(&["presentationml", "ms-powerpoint"]) {
        Some((FileKind::Pptx, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"))
    } else {
        None
    }
}

/// Follows the relations from the main part, and decides on each.
fn plan(
    archive: &mut Archive<'_>,
    types: &ContentTypes,
    main: &str,
    main_type: &str,
    finding: &mut Finding,
) -> Result<BTreeMap<String, Planned>, CleanFault> {
    let mut plan: BTreeMap<String, Planned> = BTreeMap::new();
    let mut waiting: VecDeque<(String, bool, bool)> = VecDeque::from([(main.to_owned(), false, false)]);
    while let Some((name, emptied, notes)) = waiting.pop_front() {
        if plan.contains_key(&name) {
            continue;
        }
        let content_type = if name == main { main_type } else { types.of(&name) };
        let mut planned = Planned {
            content_type: content_type.to_owned(),
            relations: Vec::new(),
            gone: HashSet::new(),
            emptied,
            notes,
        };
        if !emptied {
            for mut relation in relations(archive, &name)? {
                let fate = fate_of(&mut relation, finding);
                let target = resolve(&name, &relation.target).and_then(|target| archive.written(&target));
                match (fate, target) {
                    (RelationFate::Gone, _) => {
                        properties::look(archive, &name, &relation, finding)?;
                        planned.gone.insert(relation.id);
                    }
                    (_, _) if relation.outside => planned.relations.push(relation),
                    (fate, Some(target)) => {
                        waiting.push_back((target, fate == RelationFate::Emptied, relation.word() == "notesSlide"));
                        planned.relations.push(relation);
                    }
                    // It leads nowhere, as it did before.
                    (_, None) => {
                        planned.gone.insert(relation.id);
                    }
                }
            }
        }
        plan.insert(name, planned);
    }
    Ok(plan)
}

fn write(
    archive: &mut Archive<'_>,
    plan: &BTreeMap<String, Planned>,
    main: &Relation,
    finding: &mut Finding,
) -> Result<Vec<u8>, CleanFault> {
    let mut new = NewArchive::new();
    new.add("[Content_Types].xml", Packing::Deflated, content_types(plan).as_bytes())?;
    new.add("_rels/.rels", Packing::Deflated, written(std::slice::from_ref(main)).as_bytes())?;
    for (name, planned) in plan {
        let bytes = archive.part(name)?.unwrap_or_default();
        let is_xml = planned.content_type.ends_with("xml") || matches!(ending(name), "xml" | "vml" | "svg");
        if planned.emptied {
            if !bytes.is_empty() {
                finding.note(Carried::EmbeddedFiles);
            }
            new.add(name, Packing::Stored, &[])?;
        } else if is_xml {
            let mut rules = PartRules::new(name, &planned.gone, planned.notes, finding);
            let copy = match xml::copy(&bytes, &mut rules) {
                // Drawings of old programs are not always XML; a table reads without them.
                Err(CleanFault::Broken) if ending(name) == "vml" => b"<xml/>".to_vec(),
                copy => copy?,
            };
            new.add(name, Packing::Deflated, &copy)?;
        } else {
            let (packing, copy) = document::inner(&bytes, name, finding)?;
            new.add(name, packing, &copy)?;
        }
        if !planned.relations.is_empty() {
            new.add(&relations_of(name), Packing::Deflated, written(&planned.relations).as_bytes())?;
        }
    }
    new.finish()
}

/// The ending of a part's name, without the dot; empty if it has none.
fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

fn content_types(plan: &BTreeMap<String, Planned>) -> String {
    let escape = quick_xml::escape::escape;
    let mut text = HEAD.to_owned();
    text += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">";
    text += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";
    text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (name, planned) in plan.iter().filter(|(_, planned)| !planned.content_type.is_empty()) {
        text += "<Override PartName=\"/";
        text += &escape(name.as_str());
        text += "\" ContentType=\"";
        text += &escape(planned.content_type.as_str());
        text += "\"/>";
    }
    text + "</Types>"
}

fn written(relations: &[Relation]) -> String {
    let escape = quick_xml::escape::escape;
    let mut text = HEAD.to_owned();
    text += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for relation in relations {
        text += "<Relationship Id=\"";
        text += &escape(relation.id.as_str());
        text += "\" Type=\"";
        text += &escape(relation.kind.as_str());
        text += "\" Target=\"";
        text += &escape(relation.target.as_str());
        text += if relation.outside { "\" TargetMode=\"External\"/>" } else { "\"/>" };
    }
    text + "</Relationships>"
}
