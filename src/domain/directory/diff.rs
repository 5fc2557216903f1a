//! What is different between two directories, entry by entry and field by field: for whoever puts one in force.

use std::collections::BTreeMap;
use std::fmt;

use toml::{Table, Value};

use super::files::DirectoryFiles;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file, and the kind of entry in it, e.g. `bodies.toml body`.
    pub kind: String,
    /// The entry's id, or its place where it has none; empty for what stands outside entries.
    pub id: String,
    /// What became of it.
    pub what: Changed,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands at another place: where two bodies fit equally well, the first one wins.
    Moved,
    /// A field says something else.
    Field {
        /// Its name, e.g. `routing.regions`.
        name: String,
        /// What it said; empty when it was not there.
        old: String,
        /// What it says now; empty when it is not there.
        new: String,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, what } = self;
        match what {
            Changed::Added => write!(f, "+ {kind} {id}"),
            Changed::Removed => write!(f, "- {kind} {id}"),
            Changed::Moved => write!(f, "~ {kind} {id}: stands at another place"),
            Changed::Field { name, old, new } => write!(f, "~ {kind} {id} {name}\n    - {old}\n    + {new}"),
        }
    }
}

/// What is different. Files that cannot be read as TOML are empty here: reading them says why.
#[must_use]
pub fn diff(old: &DirectoryFiles, new: &DirectoryFiles) -> Vec<Change> {
    let mut changes = Vec::new();
    for (file, old, new) in [
        ("bodies.toml", &old.bodies, &new.bodies),
        ("taxonomy.toml", &old.taxonomy, &new.taxonomy),
        ("support.toml", &old.support, &new.support),
    ] {
        compare_files(file, &table(old), &table(new), &mut changes);
    }
    let forms = |files: &DirectoryFiles| {
        let named = files.forms.iter().map(|(name, text)| (name.clone(), Value::String(text.clone())));
        Entries { order: Vec::new(), by_id: named.collect() }
    };
    compare_entries("forms", &forms(old), &forms(new), &mut changes);
    changes
}

fn table(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

/// The entries of one kind, with their order.
#[derive(Default)]
struct Entries {
    order: Vec<String>,
    by_id: BTreeMap<String, Value>,
}

impl Entries {
    fn of(value: Option<&Value>) -> Self {
        let mut entries = Self::default();
        for (place, entry) in value.and_then(Value::as_array).into_iter().flatten().enumerate() {
            let id = entry.get("id").and_then(Value::as_str).map_or_else(|| format!("#{}", place + 1), str::to_owned);
            entries.order.push(id.clone());
            entries.by_id.insert(id, entry.clone());
        }
        entries
    }

    /// The ids that the other has too, in this order.
    fn shared<'a>(&'a self, other: &Self) -> Vec<&'a String> {
        self.order.iter().filter(|id| other.by_id.contains_key(*id)).collect()
    }
}

fn is_entries(value: &Value) -> bool {
    value.as_array().is_some_and(|entries| entries.iter().any(Value::is_table))
}

fn compare_files(file: &str, old: &Table, new: &Table, changes: &mut Vec<Change>) {
    let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let (before, after) = (old.get(key), new.get(key));
        if before.into_iter().chain(after).any(is_entries) {
            compare_entries(&format!("{file} {key}"), &Entries::of(before), &Entries::of(after), changes);
        } else if before != after {
            changes.push(field(file, "", key, before, after));
        }
    }
}

fn compare_entries(kind: &str, old: &Entries, new: &Entries, changes: &mut Vec<Change>) {
    let change = |id: &str, what| Change { kind: kind.to_owned(), id: id.to_owned(), what };
    for id in old.by_id.keys().filter(|id| !new.by_id.contains_key(*id)) {
        changes.push(change(id, Changed::Removed));
    }
    for (id, after) in &new.by_id {
        match old.by_id.get(id) {
            None => changes.push(change(id, Changed::Added)),
            Some(before) => compare_values(kind, id, "", before, after, changes),
        }
    }
    let (before, after) = (old.shared(new), new.shared(old));
    for (id, _) in after.iter().zip(&before).filter(|(after, before)| after != before) {
        changes.push(change(id, Changed::Moved));
    }
}

fn compare_values(kind: &str, id: &str, name: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    let (Some(before), Some(after)) = (old.as_table(), new.as_table()) else {
        if old != new {
            changes.push(field(kind, id, name, Some(old), Some(new)));
        }
        return;
    };
    let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
        match (before.get(key), after.get(key)) {
            (Some(old), Some(new)) => compare_values(kind, id, &name, old, new, changes),
            (old, new) => changes.push(field(kind, id, &name, old, new)),
        }
    }
}

fn field(kind: &str, id: &str, name: &str, old: Option<&Value>, new: Option<&Value>) -> Change {
    let text = |value: Option<&Value>| match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let what = Changed::Field { name: name.to_owned(), old: text(old), new: text(new) };
    Change { kind: kind.to_owned(), id: id.to_owned(), what }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::SHIPPED;

    fn changed(edit: impl Fn(&mut DirectoryFiles)) -> Vec<String> {
        let old = DirectoryFiles::from(SHIPPED);
        let mut new = old.clone();
        edit(&mut new);
        diff(&old, &new).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_same_has_no_difference() {
        assert!(changed(|_| {}).is_empty());
        assert!(changed(|new| new.bodies.insert_str(0, "# a comment\n")).is_empty());
    }

    #[test]
    fn a_field_is_told_with_what_it_said_and_says() {
        let said = changed(|new| {
            new.bodies = new.bodies.replacen("time_limit = \"none fixed\"", "time_limit = \"2 years\"", 1);
        });
        assert_eq!(said, ["~ bodies.toml body nz-hdc time_limit\n    - none fixed\n    + 2 years"]);
    }

    #[test]
    fn entries_that_come_go_and_move_are_told() {
        let said = changed(|new| new.forms.retain(|(name, _)| name != "us-nasw"));
        assert_eq!(said, ["- forms us-nasw"]);
        let first = |text: &str| text.find("[[line]]").unwrap();
        let said = changed(|new| {
            let at = first(&new.support);
            let second = at + 8 + first(&new.support[at + 8..]);
            let third = second + 8 + first(&new.support[second + 8..]);
            let (head, a, b, rest) =
                (&new.support[..at], &new.support[at..second], &new.support[second..third], &new.support[third..]);
            new.support = format!("{head}{b}{a}{rest}");
        });
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said.iter().all(|change| change.ends_with("stands at another place")), "{said:?}");
    }
}
