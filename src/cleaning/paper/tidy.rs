//! Takes out of every dictionary what says something beside the pages.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::look::{dictionary, entries};
use super::names::{ACTIONS, CATALOGUE, NOWHERE, OWN_NAMES};
use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

/// Objects by what is special about them.
#[derive(Default)]
struct Known {
    /// Dictionaries whose keys are names that the paper chose.
    own_names: BTreeSet<ObjectId>,
    /// What may not be done by a link or a button.
    forbidden: BTreeSet<ObjectId>,
    /// Digital signatures.
    signatures: BTreeSet<ObjectId>,
}

/// Takes out of the whole paper what does not belong to its pages.
pub(super) fn tidy(paper: &mut Document, root: ObjectId, finding: &mut Finding) -> Result<(), CleanFault> {
    let known = know(paper);
    let mut catalogue = Dictionary::new();
    let old = paper.get_dictionary(root).map_err(|_| CleanFault::Broken)?;
    for (key, value) in old.iter().filter(|(key, _)| CATALOGUE.contains(&&key[..])) {
        catalogue.set(key.clone(), value.clone());
    }
    if let Some(names) = dictionary(paper, old, b"Names") {
        // Beside places in the paper, names lead to files and small programs inside it.
        let mut places = Dictionary::new();
        if let Ok(dests) = names.get(b"Dests") {
            places.set("Dests", dests.clone());
        }
        catalogue.set("Names", places);
    }
    if let Some(form) = dictionary(paper, old, b"AcroForm") {
        let mut form = form.clone();
        // Another form beside the form, in XML; the order of calculations, which small programs do; and signatures.
        for key in [&b"XFA"[..], b"CO", b"SigFlags"] {
            form.remove(key);
        }
        catalogue.set("AcroForm", form);
    }
    paper.objects.insert(root, Object::Dictionary(catalogue));
    for (id, object) in &mut paper.objects {
        if known.signatures.contains(id) {
            *object = Object::Null;
        } else {
            known.tidy_object(object, known.own_names.contains(id), finding);
        }
    }
    Ok(())
}

fn know(paper: &Document) -> Known {
    let mut known = Known::default();
    for (id, object) in &paper.objects {
        known.name_dictionaries(object);
        let Some(entries) = entries(object) else { continue };
        if is_forbidden(entries) {
            known.forbidden.insert(*id);
        }
        if is_signature(entries) {
            known.signatures.insert(*id);
        }
    }
    known
}

fn is_signature(entries: &Dictionary) -> bool {
    entries.has(b"ByteRange") && entries.has(b"Contents")
}

/// Whether this is an action that reaches outside the paper, or runs something.
fn is_forbidden(entries: &Dictionary) -> bool {
    let Ok(action) = entries.get(b"S").and_then(Object::as_name) else { return false };
    let is_action = entries.has_type(b"Action") || !entries.has(b"Type");
    let opens_file = entries.get(b"URI").and_then(Object::as_str).is_ok_and(|address| !is_open_address(address));
    is_action && (!ACTIONS.contains(&action) || opens_file)
}

/// An address that anyone can reach; an address of a file tells of somebody's own machine.
fn is_open_address(address: &[u8]) -> bool {
    let start = address.get(..address.len().min(8)).unwrap_or_default().to_ascii_lowercase();
    [&b"http://"[..], b"https://", b"mailto:", b"tel:"].iter().any(|scheme| start.starts_with(scheme))
}

impl Known {
    fn name_dictionaries(&mut self, object: &Object) {
        match object {
            Object::Array(items) => items.iter().for_each(|item| self.name_dictionaries(item)),
            Object::Dictionary(_) | Object::Stream(_) => {
                for (key, value) in entries(object).into_iter().flatten() {
                    match value {
                        Object::Reference(id) if OWN_NAMES.contains(&&key[..]) => {
                            self.own_names.insert(*id);
                        }
                        value => self.name_dictionaries(value),
                    }
                }
            }
            _ => {}
        }
    }

    /// Objects nest no deeper than the reader let them.
    fn tidy_object(&self, object: &mut Object, own_names: bool, finding: &mut Finding) {
        match object {
            Object::Array(items) => items.iter_mut().for_each(|item| self.tidy_object(item, false, finding)),
            Object::Dictionary(entries) => self.tidy_entries(entries, own_names, finding),
            Object::Stream(stream) => {
                self.tidy_entries(&mut stream.dict, false, finding);
                // The data of a stream may stand in another file.
                for key in [&b"F"[..], b"FFilter", b"FDecodeParms"] {
                    stream.dict.remove(key);
                }
            }
            _ => {}
        }
    }

    fn tidy_entries(&self, entries: &mut Dictionary, own_names: bool, finding: &mut Finding) {
        if !own_names {
            for key in NOWHERE {
                entries.remove(key);
            }
            for key in [&b"A"[..], b"Next", b"OpenAction"] {
                if entries.get(key).is_ok_and(|action| self.may_not(action)) {
                    entries.remove(key);
                    finding.note(Carried::OutsideLinks);
                }
            }
            if entries.get(b"V").is_ok_and(|value| self.is_signed(value)) {
                entries.remove(b"V");
            }
        }
        for (key, value) in entries.iter_mut() {
            self.tidy_object(value, !own_names && OWN_NAMES.contains(&&key[..]), finding);
        }
    }

    fn may_not(&self, action: &Object) -> bool {
        match action {
            Object::Reference(id) => self.forbidden.contains(id),
            Object::Dictionary(entries) => is_forbidden(entries),
            // Several actions one after another: none of them is worth a guess.
            Object::Array(items) => items.iter().any(|item| self.may_not(item)),
            _ => false,
        }
    }

    fn is_signed(&self, value: &Object) -> bool {
        match value {
            Object::Reference(id) => self.signatures.contains(id),
            Object::Dictionary(entries) => is_signature(entries),
            _ => false,
        }
    }
}
