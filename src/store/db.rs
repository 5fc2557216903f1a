//! Reads and writes: the only two ways to the database.
//!
//! Every write is one transaction: `BEGIN IMMEDIATE` on `SQLite`, `SERIALIZABLE` with retries on `PostgreSQL`. On `SQLite` one
//! thread writes; what waits for it meanwhile shares a commit, each write under its own savepoint, and is answered
//! after the commit is durable.

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{Pool, PooledConnection};
use tokio::sync::Semaphore;

use super::conn::{Conn, DatabaseUrl, Manager, Purpose};
use super::error::{StoreError, WriteFault};
use super::sqlite_writer::SqliteWriter;

/// Readers, and on `PostgreSQL` writers too, that work at one time.
const CONNECTIONS: u32 = 8;
/// How often a write that lost a race on `PostgreSQL` is tried.
const TRIES: u32 = 20;

/// The database, shared by requests and jobs. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: Pool<Manager>,
    free: Arc<Semaphore>,
    sqlite_writer: Option<SqliteWriter>,
}

impl Db {
    /// Opens the database.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let (purpose, sqlite_writer) = match url {
            DatabaseUrl::Sqlite(_) => (Purpose::Read, Some(SqliteWriter::start(url)?)),
            DatabaseUrl::Postgres(_) => (Purpose::Write, None),
        };
        // One connection by hand first: the pool would only say that it waited in vain.
        drop(Manager { url: url.clone(), purpose }.open()?);
        let pool = Pool::builder()
            .max_size(CONNECTIONS)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(5))
            .error_handler(Box::new(diesel::r2d2::NopErrorHandler))
            .build(Manager { url: url.clone(), purpose })
            .map_err(|_| StoreError::Busy)?;
        Ok(Self { pool, free: Arc::new(Semaphore::new(CONNECTIONS as usize)), sqlite_writer })
    }

    /// Runs queries that change nothing. `SQLite` answers most of them in less time than another thread takes to wake,
    /// so there they run where they are asked; `PostgreSQL` is waited for on a thread of its own.
    ///
    /// # Errors
    /// What the queries or the pool said.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: WriteFault,
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        self.on_pool(move |conn| work(conn)).await
    }

    /// Runs one transaction. The work may run more than once, so it must have no effect outside the database.
    ///
    /// # Errors
    /// What the work said, or the database. After an error nothing of the work remains.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: WriteFault,
        F: Fn(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        match &self.sqlite_writer {
            Some(writer) => writer.run(work).await,
            None => self.on_pool(move |conn| serializable(conn, &work)).await,
        }
    }

    /// Takes what was deleted out of `SQLite`'s write-ahead log too, where it would lie until other writes cover it.
    /// `PostgreSQL` keeps and cleans its own log: see docs/threat-model.md.
    pub async fn forget_deleted(&self) {
        if let Some(writer) = &self.sqlite_writer {
            writer.empty_log().await;
        }
    }

    async fn on_pool<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: WriteFault,
        F: FnOnce(&mut PooledConnection<Manager>) -> Result<T, E> + Send + 'static,
    {
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(|_| StoreError::Stopped)?;
        let pool = self.pool.clone();
        let with_connection = move || {
            let _permit = permit;
            let mut conn = pool.get().map_err(|_| StoreError::Busy)?;
            work(&mut conn)
        };
        if self.sqlite_writer.is_some() {
            return with_connection();
        }
        tokio::task::spawn_blocking(with_connection).await.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }
}

/// One transaction on `PostgreSQL`, tried again while other transactions are first.
fn serializable<T, E: WriteFault>(conn: &mut Conn, work: &impl Fn(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    let mut tried = 0;
    loop {
        tried += 1;
        conn.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE").map_err(StoreError::from)?;
        let result =
            work(conn).and_then(|value| Ok(conn.batch_execute("COMMIT").map(|()| value).map_err(StoreError::from)?));
        match result {
            Ok(value) => return Ok(value),
            Err(error) => {
                // After a failed COMMIT there is nothing to roll back, and saying so is a warning only.
                let rolled_back = conn.batch_execute("ROLLBACK");
                if !matches!(error.store(), Some(StoreError::Conflict)) || tried == TRIES || rolled_back.is_err() {
                    return Err(error);
                }
                std::thread::sleep(backoff(tried));
            }
        }
    }
}

/// How long to wait before the next try: growing, and different for those who lost to each other.
fn backoff(tried: u32) -> Duration {
    use rand::Rng;
    let most = 2_u64.saturating_pow(tried.min(6));
    #[expect(clippy::disallowed_methods, reason = "jitter of a retry: no rule and no secret depends on it")]
    Duration::from_millis(rand::thread_rng().gen_range(1..=most))
}
