//! The table of docs/threat-model.md says of every column why it may be read, or under what it is sealed.

use std::collections::BTreeMap;

use super::schema::tables;
use super::source::read;

/// What the paper says of each column: its class and the reason.
pub(crate) fn told() -> BTreeMap<String, (String, String)> {
    let text = read("docs/threat-model.md");
    let (_, section) = text.split_once("## In clear").expect("a section `In clear`");
    let section = section.split("\n## ").next().expect("a section");
    let mut told = BTreeMap::new();
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [column, class, reason] = cells[..] else { panic!("three cells are wanted: {line}") };
        let before = told.insert(column.trim_matches('`').to_owned(), (class.to_owned(), reason.to_owned()));
        assert!(before.is_none(), "{column} is listed twice");
    }
    told
}

#[test]
fn the_table_tells_of_every_column_and_of_no_other() {
    let told = told();
    let columns: Vec<String> = tables()
        .iter()
        .flat_map(|(table, columns)| columns.keys().map(move |name| format!("{table}.{name}")))
        .collect();
    let silent: Vec<_> = columns.iter().filter(|column| !told.contains_key(*column)).collect();
    let gone: Vec<_> = told.keys().filter(|column| !columns.contains(column)).collect();
    assert!(silent.is_empty(), "docs/threat-model.md says nothing of {silent:?}");
    assert!(gone.is_empty(), "docs/threat-model.md tells of {gone:?}, which are not there");
}

#[test]
fn what_may_be_read_has_a_reason_and_what_is_sealed_is_bytes() {
    let tables = tables();
    for (column, (class, reason)) in told() {
        let (table, name) = column.split_once('.').expect("table.column");
        match class.as_str() {
            "readable" => assert!(reason.len() > 5, "{column}: no reason"),
            "sealed A" | "sealed B" | "one way" => {
                assert_eq!(tables[table][name].kind, "Binary", "{column}: sealed things are bytes");
            }
            other => panic!("{column}: the class `{other}` is none of readable, sealed A, sealed B, one way"),
        }
    }
}
