//! XML that is copied but for what rules take out of it, in one pass, without ever building a tree.
//!
//! Nothing is expanded: a part that defines or uses an entity of its own is refused, as office formats never do.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::cleaning::CleanFault;

/// Elements within elements at most.
const MOST_DEEP: usize = 1000;

/// An attribute; its value is as it is written, with escapes.
pub(super) struct Attribute<'a> {
    pub(super) key: &'a str,
    pub(super) value: Cow<'a, str>,
}

impl Attribute<'_> {
    /// Its name without a prefix.
    pub(super) fn local(&self) -> &str {
        self.key.rsplit_once(':').map_or(self.key, |(_, local)| local)
    }

    /// Its prefix, empty if it has none.
    pub(super) fn prefix(&self) -> &str {
        self.key.split_once(':').map_or("", |(prefix, _)| prefix)
    }
}

/// An element, as rules see it. They may change or take out attributes.
pub(super) struct Element<'e, 'a> {
    /// Its name without a prefix.
    pub(super) name: &'e str,
    /// The namespace it is in, empty if in none.
    pub(super) space: &'e str,
    pub(super) attributes: &'e mut Vec<Attribute<'a>>,
    /// The name of the element it stands in, empty for the first.
    pub(super) parent: &'e str,
}

impl Element<'_, '_> {
    /// The value of an attribute by its name without a prefix.
    pub(super) fn value(&self, local: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.local() == local).map(|attribute| &*attribute.value)
    }
}

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is copied, and rules see what is in it.
    Kept,
    /// What is in it is copied, it is not.
    Unwrapped,
    /// It goes, with everything in it.
    Dropped,
    /// The nearest element of this name around it goes, with everything in it.
    AroundDropped(&'static str),
}

/// What is taken out, and what is noticed on the way.
pub(super) trait Rules {
    /// Decides on an element.
    fn element(&mut self, element: &mut Element<'_, '_>) -> Fate;
    /// Hears a text, as it is written, and the names of the elements around it from the outermost. Nothing of what was dropped.
    /// Anything but [`Fate::Kept`] takes it out.
    fn text(&mut self, _text: &str, _around: &[Open]) -> Fate {
        Fate::Kept
    }
    /// The same for a letter that is written as a reference, e.g. `&amp;`: a text is cut in two there.
    fn reference(&mut self, _reference: &str, _around: &[Open]) -> Fate {
        Fate::Kept
    }
}

/// An element that is open.
pub(super) struct Open {
    /// Its name without a prefix.
    pub(super) name: String,
    copied: bool,
    start: usize,
    doomed: bool,
}

/// A copy of a part without what the rules take out. Comments and instructions to programs always go.
pub(super) fn copy(part: &[u8], rules: &mut dyn Rules) -> Result<Vec<u8>, CleanFault> {
    let text =
        std::str::from_utf8(part.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(part)).map_err(|_| CleanFault::Broken)?;
    let mut reader = NsReader::from_str(text);
    let mut copy = String::with_capacity(part.len());
    copy.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    let head = copy.len();
    let mut open: Vec<Open> = Vec::new();
    // How deep we are in what was dropped.
    let mut dropped = 0_usize;
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| CleanFault::Broken)?;
        match event {
            Event::Start(start) => {
                if open.len() + dropped >= MOST_DEEP {
                    return Err(CleanFault::TooLarge);
                }
                if dropped > 0 || !enter(&start, &space, rules, &mut open, &mut copy)? {
                    dropped += 1;
                }
            }
            Event::Empty(start) => {
                let entered = dropped == 0 && enter(&start, &space, rules, &mut open, &mut copy)?;
                if entered {
                    let copied = open.last().is_some_and(|element| element.copied);
                    if copied && copy.ends_with('>') {
                        copy.pop();
                        copy.push_str("/>");
                    }
                    leave(&mut open, &mut copy, None);
                }
            }
            Event::End(_) if dropped > 0 => dropped -= 1,
            Event::End(end) => leave(&mut open, &mut copy, Some(end.name().0)),
            // Nothing but space stands outside the first element.
            Event::Text(words) if open.is_empty() && dropped == 0 && !words.trim().is_empty() => {
                return Err(CleanFault::Broken);
            }
            Event::Text(_) if open.is_empty() && dropped == 0 => {}
            Event::Text(words) if dropped == 0 && rules.text(&words, &open) == Fate::Kept => copy.push_str(&words),
            Event::CData(words) if dropped == 0 && rules.text(&words, &open) == Fate::Kept => {
                copy.push_str("<![CDATA[");
                copy.push_str(&words);
                copy.push_str("]]>");
            }
            Event::GeneralRef(reference) => {
                let known = reference.is_char_ref() || ["lt", "gt", "amp", "quot", "apos"].contains(&&*reference);
                if !known {
                    return Err(CleanFault::Broken);
                }
                let written = format!("&{};", &*reference);
                if dropped == 0 && rules.reference(&written, &open) == Fate::Kept {
                    copy.push_str(&written);
                }
            }
            Event::DocType(_) => return Err(CleanFault::Broken),
            Event::Eof => break,
            _ => {}
        }
    }
    if !open.is_empty() || dropped > 0 || copy.len() == head {
        return Err(CleanFault::Broken);
    }
    Ok(copy.into_bytes())
}

/// Asks the rules about an element, and copies its start. Whether it is open now; if not, it is dropped.
fn enter(
    start: &BytesStart<'_>,
    space: &ResolveResult<'_>,
    rules: &mut dyn Rules,
    open: &mut Vec<Open>,
    copy: &mut String,
) -> Result<bool, CleanFault> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| CleanFault::Broken)?;
        attributes.push(Attribute { key: attribute.key.0, value: attribute.value });
    }
    let space = match space {
        ResolveResult::Bound(space) => space.0,
        _ => "",
    };
    let name = start.local_name();
    let parent = open.last().map(|parent| parent.name.as_str()).unwrap_or_default();
    let mut element = Element { name: name.as_ref(), space, attributes: &mut attributes, parent };
    let copied = match rules.element(&mut element) {
        Fate::Kept => true,
        Fate::Unwrapped => false,
        Fate::Dropped => return Ok(false),
        Fate::AroundDropped(around) => {
            if let Some(around) = open.iter_mut().rev().find(|element| element.name == around) {
                around.doomed = true;
            }
            return Ok(false);
        }
    };
    open.push(Open { name: name.as_ref().to_owned(), copied, start: copy.len(), doomed: false });
    if copied {
        copy.push('<');
        copy.push_str(start.name().0);
        for Attribute { key, value } in attributes {
            copy.push(' ');
            copy.push_str(key);
            copy.push_str("=\"");
            copy.push_str(&value.replace('"', "&quot;").replace('<', "&lt;"));
            copy.push('"');
        }
        copy.push('>');
    }
    Ok(true)
}

/// Closes the innermost element: under its name, unless its start closed it already.
fn leave(open: &mut Vec<Open>, copy: &mut String, name: Option<&str>) {
    let Some(element) = open.pop() else { return };
    if element.doomed {
        copy.truncate(element.start);
    } else if let Some(name) = name.filter(|_| element.copied) {
        copy.push_str("</");
        copy.push_str(name);
        copy.push('>');
    }
}

/// Looks at a part without copying it: each element, and each text with the name of the element around it. Ends where the part
/// is damaged.
pub(super) fn look(part: &[u8], on_element: &mut dyn FnMut(&Element<'_, '_>), on_text: &mut dyn FnMut(&str, &str)) {
    struct Looking<'f> {
        on_element: &'f mut dyn FnMut(&Element<'_, '_>),
        on_text: &'f mut dyn FnMut(&str, &str),
    }
    impl Rules for Looking<'_> {
        fn element(&mut self, element: &mut Element<'_, '_>) -> Fate {
            (self.on_element)(element);
            Fate::Kept
        }

        fn text(&mut self, text: &str, around: &[Open]) -> Fate {
            (self.on_text)(text, around.last().map(|open| open.name.as_str()).unwrap_or_default());
            Fate::Kept
        }
    }
    drop(copy(part, &mut Looking { on_element, on_text }));
}

/// A value or text as it is meant, without escapes.
pub(super) fn meant(raw: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(raw).unwrap_or(Cow::Borrowed(raw))
}

#[cfg(test)]
mod tests {
    use super::{CleanFault, Element, Fate, Rules, copy};

    struct Sample;

    impl Rules for Sample {
        fn element(&mut self, element: &mut Element<'_, '_>) -> Fate {
            element.attributes.retain(|attribute| attribute.local() != "secret");
            match element.name {
                "gone" => Fate::Dropped,
                "wrap" => Fate::Unwrapped,
                "mark" => Fate::AroundDropped("row"),
                _ => Fate::Kept,
            }
        }
    }

    fn copied(text: &str) -> Result<String, CleanFault> {
        let copy = String::from_utf8(copy(text.as_bytes(), &mut Sample)?).unwrap();
        Ok(copy.split_once('\n').unwrap().1.to_owned())
    }

    #[test]
    fn each_element_meets_its_fate() {
        let text = "<a x:secret='1' b='&quot;2\"'><!-- c --><gone>t<a/></gone><wrap>t&amp;<b/></wrap><row>r<c><mark/></c></row><row/></a>";
        assert_eq!(copied(text).unwrap(), "<a b=\"&quot;2&quot;\">t&amp;<b/><row/></a>");
    }

    #[test]
    fn entities_of_its_own_are_refused_and_nothing_is_expanded() {
        let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert_eq!(copied(laughs), Err(CleanFault::Broken));
        assert_eq!(copied("<a>&c;</a>"), Err(CleanFault::Broken));
        assert_eq!(copied("<a>&#x41;</a>").unwrap(), "<a>&#x41;</a>");
    }

    #[test]
    fn what_is_not_whole_is_broken_and_what_is_too_deep_too_large() {
        for text in ["", "<a>", "<a></b>", "</a>", "text", "<a b=1/>", "<a><gone></a>"] {
            assert_eq!(copied(text), Err(CleanFault::Broken), "{text}");
        }
        let deep = "<a>".repeat(5000);
        assert_eq!(copied(&deep), Err(CleanFault::TooLarge));
    }
}
