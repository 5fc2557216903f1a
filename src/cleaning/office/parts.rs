//! Parts of an Open XML file and the relations between them (ECMA-376 part 2): where a part is, what leads to it.

use std::collections::HashMap;

use super::archive::Archive;
use super::xml;
use crate::cleaning::CleanFault;

/// A relation of a part to another, or to something outside.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The whole address of its type.
    pub(super) kind: String,
    pub(super) target: String,
    pub(super) outside: bool,
}

impl Relation {
    /// The last word of its type: `image`.
    pub(super) fn word(&self) -> &str {
        self.kind.rsplit_once('/').map_or(self.kind.as_str(), |(_, word)| word)
    }
}

/// Where the relations of a part stand; of the whole file, if the name is empty.
pub(super) fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

/// The relations of a part, none if it has none.
pub(super) fn relations(archive: &mut Archive<'_>, part: &str) -> Result<Vec<Relation>, CleanFault> {
    let Some(bytes) = archive.part(&relations_of(part))? else { return Ok(Vec::new()) };
    let mut relations = Vec::new();
    xml::look(
        &bytes,
        &mut |element| {
            let value = |name| element.value(name).map(|value| xml::meant(value).into_owned());
            if let ("Relationship", Some(id), Some(kind), Some(target)) =
                (element.name, value("Id"), value("Type"), value("Target"))
            {
                let outside = element.value("TargetMode").is_some_and(|mode| mode == "External");
                relations.push(Relation { id, kind, target, outside });
            }
        },
        &mut |_, _| {},
    );
    Ok(relations)
}

/// The name of the part that a relation leads to, from the part that it belongs to; `None` if it leads out of the file.
pub(super) fn resolve(from: &str, target: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop().filter(|step| !step.is_empty())?;
            }
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    let name = steps.join("/");
    let plain =
        |letter: char| letter.is_ascii_graphic() && !matches!(letter, '\\' | ':' | '"' | '<' | '>' | '|' | '*' | '?');
    (!name.is_empty() && name.chars().all(|letter| plain(letter) || letter == ' ' || !letter.is_ascii()))
        .then_some(name)
}

/// What each part says it is.
pub(super) struct ContentTypes {
    by_name: HashMap<String, String>,
    by_ending: HashMap<String, String>,
}

impl ContentTypes {
    pub(super) fn read(archive: &mut Archive<'_>) -> Result<Self, CleanFault> {
        let bytes = archive.part("[Content_Types].xml")?.ok_or(CleanFault::Broken)?;
        let (mut by_name, mut by_ending) = (HashMap::new(), HashMap::new());
        xml::look(
            &bytes,
            &mut |element| {
                let Some(kind) = element.value("ContentType").map(|kind| xml::meant(kind).into_owned()) else { return };
                if let Some(name) = element.value("PartName") {
                    by_name.insert(xml::meant(name).trim_start_matches('/').to_ascii_lowercase(), kind);
                } else if let Some(ending) = element.value("Extension") {
                    by_ending.insert(ending.to_ascii_lowercase(), kind);
                }
            },
            &mut |_, _| {},
        );
        Ok(Self { by_name, by_ending })
    }

    /// What a part is; empty if nothing is said.
    pub(super) fn of(&self, part: &str) -> &str {
        let part = part.to_ascii_lowercase();
        let by_ending = || self.by_ending.get(part.rsplit_once('.')?.1);
        self.by_name.get(&part).or_else(by_ending).map(String::as_str).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{relations_of, resolve};

    #[test]
    fn a_relation_leads_to_a_part_and_never_out_of_the_file() {
        assert_eq!(resolve("word/document.xml", "media/image1.jpg").as_deref(), Some("word/media/image1.jpg"));
        assert_eq!(resolve("xl/worksheets/sheet1.xml", "../comments1.xml").as_deref(), Some("xl/comments1.xml"));
        assert_eq!(resolve("word/document.xml", "/word/styles.xml").as_deref(), Some("word/styles.xml"));
        assert_eq!(resolve("", "word/document.xml").as_deref(), Some("word/document.xml"));
        assert_eq!(resolve("word/document.xml", "../../etc/passwd"), None);
        assert_eq!(resolve("word/document.xml", "C:\\windows"), None);
        assert_eq!(resolve("word/document.xml", ""), Some("word".to_owned()));
        assert_eq!(relations_of(""), "_rels/.rels");
        assert_eq!(relations_of("word/document.xml"), "word/_rels/document.xml.rels");
    }
}
