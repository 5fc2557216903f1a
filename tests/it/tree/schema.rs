//! Reads `src/store/schema.rs`: what tables and columns there are.

use std::collections::BTreeMap;

use super::source::read;

/// A column as Diesel is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// The SQL type as Diesel names it.
    pub(crate) kind: String,
    /// Whether it may be null.
    pub(crate) nullable: bool,
    /// Its place in the primary key, from 1; 0 outside.
    pub(crate) key: usize,
}

/// Table → column → what it is.
pub(crate) type Tables = BTreeMap<String, BTreeMap<String, Column>>;

/// The tables of schema.rs.
pub(crate) fn tables() -> Tables {
    let text = read("src/store/schema.rs");
    let mut tables = Tables::new();
    for block in text.split("diesel::table! {").skip(1) {
        let (head, rest) = block.split_once('{').expect("columns");
        let (name, key) = head.trim().split_once('(').expect("a key");
        let key: Vec<&str> = key.trim_end_matches([')', ' ']).split(',').map(str::trim).collect();
        let body = rest.split('}').next().expect("an end");
        let mut columns = BTreeMap::new();
        let mut sql_name = None;
        for part in body.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let part = match part.strip_prefix("#[sql_name = \"") {
                Some(named) => {
                    let (name, rest) = named.split_once("\"]").expect("a name");
                    sql_name = Some(name.to_owned());
                    rest.trim()
                }
                None => part,
            };
            let (column, kind) = part.split_once("->").expect("a type");
            let (column, kind) = (column.trim(), kind.trim());
            let inner = kind.strip_prefix("Nullable<").map(|inner| inner.trim_end_matches('>'));
            let place = key.iter().position(|name| *name == column).map_or(0, |place| place + 1);
            let entry = Column { kind: inner.unwrap_or(kind).to_owned(), nullable: inner.is_some(), key: place };
            columns.insert(sql_name.take().unwrap_or_else(|| column.to_owned()), entry);
        }
        tables.insert(name.trim().to_owned(), columns);
    }
    assert!(tables.len() > 10, "schema.rs was not understood");
    tables
}
