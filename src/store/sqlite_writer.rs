//! The one thread that writes to `SQLite`. What waits while it commits shares the next commit.

use std::sync::mpsc::{self, Receiver, Sender};

use diesel::connection::SimpleConnection;
use tokio::sync::oneshot;

use super::conn::{Conn, DatabaseUrl, Manager, Purpose};
use super::error::{StoreError, WriteFault};

/// Writes that may share one commit.
const BATCH: usize = 64;

/// A handle to the writing thread. The thread ends when the last handle is gone.
#[derive(Clone)]
pub(super) struct SqliteWriter {
    queue: Sender<Box<dyn Write>>,
}

/// A write in the queue, its result type forgotten.
trait Write: Send {
    /// Runs the work; says whether it may be committed.
    fn attempt(&mut self, conn: &mut Conn) -> Verdict;
    /// Answers whoever waits.
    fn answer(self: Box<Self>, commit: Result<(), StoreError>);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Keep,
    Undo,
}

struct Pending<T, E, F> {
    work: F,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Write for Pending<T, E, F>
where
    T: Send,
    E: WriteFault,
    F: Fn(&mut Conn) -> Result<T, E> + Send,
{
    fn attempt(&mut self, conn: &mut Conn) -> Verdict {
        // A panic in one write must not take the writing thread, and with it everybody's writes.
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (self.work)(conn)))
            .unwrap_or_else(|_| Err(StoreError::Stopped.into()));
        let verdict = if result.is_ok() { Verdict::Keep } else { Verdict::Undo };
        self.result = Some(result);
        verdict
    }

    fn answer(self: Box<Self>, commit: Result<(), StoreError>) {
        let answer = match (self.result, commit) {
            (Some(Err(error)), _) => Err(error),
            (Some(result), Ok(())) => result,
            (_, Err(error)) => Err(error.into()),
            (None, Ok(())) => Err(StoreError::Stopped.into()),
        };
        // The one who asked may have gone away meanwhile: the write stands all the same.
        drop(self.reply.send(answer));
    }
}

impl SqliteWriter {
    /// Opens the writing connection and starts the thread.
    pub(super) fn start(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let conn = Manager { url: url.clone(), purpose: Purpose::Write }.open()?;
        let (queue, waiting) = mpsc::channel();
        std::thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || serve(conn, &waiting))
            .map_err(|_| StoreError::Stopped)?;
        Ok(Self { queue })
    }

    /// Queues one write and waits until its commit is durable.
    pub(super) async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: WriteFault,
        F: Fn(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let pending = Box::new(Pending { work, result: None, reply });
        self.queue.send(pending).map_err(|_| StoreError::Stopped)?;
        answer.await.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }
}

fn serve(mut conn: Conn, waiting: &Receiver<Box<dyn Write>>) {
    while let Ok(first) = waiting.recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH {
            match waiting.try_recv() {
                Ok(next) => batch.push(next),
                Err(_) => break,
            }
        }
        commit_together(&mut conn, batch);
    }
}

/// Runs a batch in one transaction and answers all of it.
fn commit_together(conn: &mut Conn, mut batch: Vec<Box<dyn Write>>) {
    if let Err(error) = conn.batch_execute("BEGIN IMMEDIATE") {
        let error = error.to_string();
        for write in batch {
            write.answer(Err(begin_failed(&error)));
        }
        return;
    }
    let mut broken = None;
    for write in &mut batch {
        if let Err(error) = under_savepoint(conn, write.as_mut()) {
            broken = Some(error);
            break;
        }
    }
    let committed = match broken {
        None => conn.batch_execute("COMMIT"),
        Some(error) => Err(error),
    };
    if committed.is_err() && conn.batch_execute("ROLLBACK").is_err() {
        tracing::error!("a failed SQLite transaction could not be rolled back");
    }
    let fault = committed.err().map(|error| error.to_string());
    for write in batch {
        write.answer(fault.as_deref().map_or(Ok(()), |fault| Err(begin_failed(fault))));
    }
}

fn under_savepoint(conn: &mut Conn, write: &mut dyn Write) -> diesel::QueryResult<()> {
    conn.batch_execute("SAVEPOINT one")?;
    match write.attempt(conn) {
        Verdict::Keep => conn.batch_execute("RELEASE one"),
        Verdict::Undo => conn.batch_execute("ROLLBACK TO one; RELEASE one"),
    }
}

/// Each waiting write needs its own copy of the fault that ended the common transaction.
fn begin_failed(text: &str) -> StoreError {
    StoreError::Query(diesel::result::Error::QueryBuilderError(text.to_owned().into()))
}
