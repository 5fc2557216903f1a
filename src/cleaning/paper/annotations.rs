//! Marks and notes on pages: what one sees there stays, without who made it; what opens or runs goes.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

use super::look::entries;
use super::names::{MARK, SEEN};
use crate::domain::evidence::{Carried, Finding};

/// Takes notes off every page, and from the marks that stay whatever says who made them.
pub(super) fn sort_out(paper: &mut Document, finding: &mut Finding) {
    for object in paper.objects.values_mut() {
        // Articles lead from their first page to who wrote them.
        if let Object::Dictionary(page) = object
            && page.has_type(b"Page")
        {
            page.remove(b"B");
        }
    }
    let mut lists: BTreeMap<ObjectId, Vec<Object>> = BTreeMap::new();
    let mut marks: BTreeSet<ObjectId> = BTreeSet::new();
    let mut gone: BTreeSet<ObjectId> = BTreeSet::new();
    for (id, object) in &paper.objects {
        let Some(listed) = entries(object).and_then(|page| page.get(b"Annots").ok()) else { continue };
        let listed = paper.dereference(listed).ok().and_then(|(_, listed)| listed.as_array().ok());
        let mut kept = Vec::new();
        for item in listed.into_iter().flatten() {
            let Ok((own_id, Object::Dictionary(mark))) = paper.dereference(item) else { continue };
            look(mark, finding);
            if !is_seen(mark) {
                gone.extend(own_id);
                continue;
            }
            match own_id {
                Some(own_id) => {
                    marks.insert(own_id);
                    kept.push(Object::Reference(own_id));
                }
                None => kept.push(Object::Dictionary(only_mark(mark))),
            }
        }
        lists.insert(*id, kept);
    }
    // The order of reading (the structure tree) leads to marks too: what went is nowhere.
    let unlisted = paper.objects.iter().filter(|(id, object)| is_mark(object) && !marks.contains(id));
    gone.extend(unlisted.map(|(id, _)| *id));
    for id in gone {
        paper.objects.insert(id, Object::Null);
    }
    for id in marks {
        if let Some(Object::Dictionary(mark)) = paper.objects.get_mut(&id) {
            *mark = only_mark(mark);
        }
    }
    for (id, kept) in lists {
        let page = match paper.objects.get_mut(&id) {
            Some(Object::Dictionary(page)) => page,
            Some(Object::Stream(stream)) => &mut stream.dict,
            _ => continue,
        };
        page.set("Annots", kept);
    }
}

/// Whether it is a mark or note (ISO 32000-1, 12.5): it has a sort and a place on a page.
fn is_mark(object: &Object) -> bool {
    entries(object).is_some_and(|mark| mark.has(b"Rect") && mark.has(b"Subtype"))
}

fn is_seen(mark: &Dictionary) -> bool {
    mark.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| SEEN.contains(&subtype))
}

fn is_field(mark: &Dictionary) -> bool {
    mark.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Widget")
}

fn is_free_text(mark: &Dictionary) -> bool {
    mark.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"FreeText")
}

/// Where a mark is and how it looks. In a field `T` is the field's name, elsewhere its author's.
fn only_mark(mark: &Dictionary) -> Dictionary {
    let mut kept = Dictionary::new();
    for (key, value) in mark {
        let words_on_page = key == b"Contents" && is_free_text(mark);
        if (MARK.contains(&&key[..]) && (key != b"T" || is_field(mark))) || words_on_page {
            kept.set(key.clone(), value.clone());
        }
    }
    kept
}

fn look(mark: &Dictionary, finding: &mut Finding) {
    let text = |key: &[u8]| mark.get(key).and_then(decode_text_string).unwrap_or_default();
    match mark.get(b"Subtype").and_then(Object::as_name) {
        Ok(b"Link" | b"Popup" | b"PrinterMark" | b"TrapNet") | Err(_) => {}
        Ok(b"Widget") => finding.note(Carried::Annotations),
        Ok(b"FileAttachment" | b"Sound" | b"Movie" | b"Screen" | b"3D" | b"RichMedia") => {
            finding.note(Carried::EmbeddedFiles);
        }
        Ok(_) => {
            finding.tell(Carried::Author, &text(b"T"));
            let words = !is_free_text(mark) && !text(b"Contents").is_empty();
            if words || !is_seen(mark) {
                finding.note(Carried::Comments);
            }
            if is_seen(mark) {
                finding.note(Carried::Annotations);
            }
        }
    }
}
