//! A database for one test: a file, or a database of its own on the PostgreSQL that `tests/run` started.

use std::sync::OnceLock;

use candour::store::DatabaseUrl;
use diesel::prelude::*;
use diesel::{PgConnection, SqliteConnection, sql_query};

/// Where the PostgreSQL for the tests is; `None` where the tests run on SQLite.
#[expect(clippy::disallowed_methods, reason = "tests/run says it in the environment")]
fn server() -> Option<String> {
    std::env::var("CANDOUR_TEST_POSTGRES").ok()
}

/// A fresh database, dropped at the end.
pub(crate) struct PostgresDatabase {
    /// Its URL.
    pub(crate) url: String,
    name: String,
}

impl PostgresDatabase {
    /// An empty database; `None` where the tests run on SQLite.
    pub(crate) fn empty() -> Option<Self> {
        Some(Self::create(&server()?, ""))
    }

    /// A database in the shape that the migrations make: they run once, and each test has a copy. `None` where the tests run on SQLite.
    pub(crate) fn migrated() -> Option<Self> {
        static FIRST: OnceLock<String> = OnceLock::new();
        let server = server()?;
        let first = FIRST.get_or_init(|| {
            let first = Self::create(&server, "");
            candour::store::migrate(&DatabaseUrl::parse(&first.url).expect("a URL")).expect("the migrations");
            let name = first.name.clone();
            // It stays while the server of tests/run does.
            std::mem::forget(first);
            name
        });
        Some(Self::create(&server, &format!("TEMPLATE {first}")))
    }

    fn create(server: &str, made_like: &str) -> Self {
        let random = candour::seal::random_id(&mut candour::seal::entropy());
        let name = random.iter().fold("test_".to_owned(), |name, byte| format!("{name}{byte:02x}"));
        let mut conn = PgConnection::establish(server).expect("the PostgreSQL of tests/run");
        sql_query(format!("CREATE DATABASE {name} {made_like}")).execute(&mut conn).expect("a database");
        let (start, _) = server.rsplit_once('/').expect("a URL with a database");
        Self { url: format!("{start}/{name}"), name }
    }
}

impl Drop for PostgresDatabase {
    fn drop(&mut self) {
        let Some(mut conn) = server().and_then(|server| PgConnection::establish(&server).ok()) else { return };
        let dropped = sql_query(format!("DROP DATABASE {} WITH (FORCE)", self.name)).execute(&mut conn);
        if let Err(error) = dropped {
            eprintln!("{} was left behind: {error}", self.name);
        }
    }
}

/// A connection past the program's own: what somebody does who holds the database.
#[derive(diesel::MultiConnection)]
pub(crate) enum Raw {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

impl Raw {
    /// Opens a database by the URL the portal was given.
    pub(crate) fn open(url: &str) -> Self {
        match url.strip_prefix("sqlite:") {
            Some(path) => {
                let mut conn = SqliteConnection::establish(path).expect("the file");
                sql_query("PRAGMA busy_timeout = 5000").execute(&mut conn).expect("a pragma");
                Self::Sqlite(conn)
            }
            None => Self::Pg(PgConnection::establish(url).expect("the database")),
        }
    }

    /// Runs one statement and says how many rows it touched.
    pub(crate) fn run(&mut self, statement: &str) -> usize {
        sql_query(statement).execute(self).unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    /// The one number a query gives.
    pub(crate) fn number(&mut self, query: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Number {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            number: i64,
        }
        let query = format!("SELECT CAST(({query}) AS BIGINT) AS number");
        let row: Number = sql_query(&query).get_result(self).unwrap_or_else(|error| panic!("{query}: {error}"));
        row.number
    }

    /// Every value of a column of bytes, with the row's place.
    pub(crate) fn bytes(&mut self, query: &str) -> Vec<Vec<u8>> {
        #[derive(QueryableByName)]
        struct Bytes {
            #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Binary>)]
            bytes: Option<Vec<u8>>,
        }
        let rows: Vec<Bytes> = sql_query(query).load(self).unwrap_or_else(|error| panic!("{query}: {error}"));
        rows.into_iter().filter_map(|row| row.bytes).collect()
    }
}
