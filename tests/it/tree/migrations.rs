//! The migrations go up, down and up again on both databases, and give what schema.rs says.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::{PgConnection, SqliteConnection, sql_query};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use super::schema::{Column, Tables, tables};
use super::source::root;

#[derive(QueryableByName, Debug)]
struct Found {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    nullable: i64,
    #[diesel(sql_type = BigInt)]
    key: i64,
}

fn as_tables(found: Vec<Found>) -> Tables {
    let mut tables = Tables::new();
    for row in found {
        let key = usize::try_from(row.key).unwrap();
        let column = Column { kind: row.kind, nullable: row.nullable == 1, key };
        tables.entry(row.table_name).or_default().insert(row.column_name, column);
    }
    tables
}

/// schema.rs with each type as this database names it.
fn expected(name: impl Fn(&str) -> &'static str) -> Tables {
    let mut tables = tables();
    for column in tables.values_mut().flat_map(BTreeMap::values_mut) {
        column.kind = name(&column.kind).to_owned();
    }
    tables
}

fn sqlite_tables(conn: &mut SqliteConnection) -> Tables {
    let query = "SELECT m.name AS table_name, c.name AS column_name, c.type AS kind, 1 - c.\"notnull\" AS nullable, c.pk AS key \
                 FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'";
    as_tables(sql_query(query).load(conn).unwrap())
}

fn postgres_tables(conn: &mut PgConnection) -> Tables {
    let query = "SELECT c.table_name::text, c.column_name::text, c.data_type::text AS kind, \
                        (c.is_nullable = 'YES')::int::bigint AS nullable, \
                        COALESCE(array_position(k.names, c.column_name::text), 0)::bigint AS key \
                 FROM information_schema.columns c LEFT JOIN ( \
                   SELECT tc.table_name, array_agg(u.column_name::text ORDER BY u.ordinal_position) AS names \
                   FROM information_schema.table_constraints tc JOIN information_schema.key_column_usage u \
                   USING (constraint_schema, constraint_name) WHERE tc.constraint_type = 'PRIMARY KEY' GROUP BY tc.table_name \
                 ) k ON k.table_name = c.table_name \
                 WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_\\_%'";
    as_tables(sql_query(query).load(conn).unwrap())
}

fn in_folder(database: &str) -> FileBasedMigrations {
    FileBasedMigrations::from_path(root().join("migrations").join(database)).unwrap()
}

#[test]
fn migrations_go_up_down_and_up_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let mut conn = SqliteConnection::establish(folder.path().join("test.db").to_str().unwrap()).unwrap();
    conn.run_pending_migrations(in_folder("sqlite")).unwrap();
    let first = sqlite_tables(&mut conn);
    conn.revert_all_migrations(in_folder("sqlite")).unwrap();
    assert_eq!(sqlite_tables(&mut conn), Tables::new(), "left behind on the way down");
    conn.run_pending_migrations(in_folder("sqlite")).unwrap();
    let name = |kind: &str| match kind {
        "Integer" | "BigInt" | "SmallInt" | "Bool" => "INTEGER",
        "Text" | "Date" => "TEXT",
        "Binary" => "BLOB",
        other => panic!("no SQLite type for {other}"),
    };
    assert_eq!(first, expected(name));
    assert_eq!(sqlite_tables(&mut conn), first);
}

#[test]
fn migrations_go_up_down_and_up_on_postgresql() {
    let Some(database) = crate::databases::PostgresDatabase::empty() else { return };
    let mut conn = PgConnection::establish(&database.url).unwrap();
    conn.run_pending_migrations(in_folder("postgres")).unwrap();
    let first = postgres_tables(&mut conn);
    conn.revert_all_migrations(in_folder("postgres")).unwrap();
    assert_eq!(postgres_tables(&mut conn), Tables::new(), "left behind on the way down");
    conn.run_pending_migrations(in_folder("postgres")).unwrap();
    let name = |kind: &str| match kind {
        "Integer" => "integer",
        "BigInt" => "bigint",
        "SmallInt" => "smallint",
        "Bool" => "boolean",
        "Text" => "text",
        "Date" => "date",
        "Binary" => "bytea",
        other => panic!("no PostgreSQL type for {other}"),
    };
    assert_eq!(first, expected(name));
    assert_eq!(postgres_tables(&mut conn), first);
}

#[test]
fn migrations_come_in_pairs() {
    let names = |database: &str| {
        let folder = std::fs::read_dir(root().join("migrations").join(database)).unwrap();
        let mut names: Vec<_> = folder.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
