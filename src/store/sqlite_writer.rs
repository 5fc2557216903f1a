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
    queue: Sender<Order>,
}

/// What the writing thread is asked for.
enum Order {
    Write(Box<dyn Write>),
    EmptyLog(oneshot::Sender<()>),
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
        self.queue.send(Order::Write(pending)).map_err(|_| StoreError::Stopped)?;
        answer.await.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }

    /// Empties the write-ahead log, after what waits is written.
    pub(super) async fn empty_log(&self) {
        let (done, emptied) = oneshot::channel();
        if self.queue.send(Order::EmptyLog(done)).is_ok() {
            // The thread ends only with the program.
            drop(emptied.await);
        }
    }
}

fn serve(mut conn: Conn, waiting: &Receiver<Order>) {
    while let Ok(first) = waiting.recv() {
        let (mut batch, mut emptying) = (Vec::new(), Vec::new());
        let mut next = Some(first);
        while let Some(order) = next {
            match order {
                Order::Write(write) => batch.push(write),
                Order::EmptyLog(done) => emptying.push(done),
            }
            next = if batch.len() < BATCH { waiting.try_recv().ok() } else { None };
        }
        if !batch.is_empty() {
            commit_together(&mut conn, batch);
        }
        if !emptying.is_empty() {
            empty_log(&mut conn);
        }
        for done in emptying {
            // The one who asked may have gone away meanwhile.
            let _ = done.send(());
        }
    }
}

/// Runs a batch in one transaction and answers all of it.
fn commit_together(conn: &mut Conn, mut batch: Vec<Box<dyn Write>>) {
    if let Err(error) = conn.batch_execute("BEGIN IMMEDIATE") {
        let error = error.to_string();
        for write in batch {
            write.answer(Err(StoreError::NotTaken(error.clone())));
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
        write.answer(fault.clone().map_or(Ok(()), |fault| Err(StoreError::NotTaken(fault))));
    }
}

fn under_savepoint(conn: &mut Conn, write: &mut dyn Write) -> diesel::QueryResult<()> {
    conn.batch_execute("SAVEPOINT one")?;
    match write.attempt(conn) {
        Verdict::Keep => conn.batch_execute("RELEASE one"),
        Verdict::Undo => conn.batch_execute("ROLLBACK TO one; RELEASE one"),
    }
}

/// Writes the log into the file and empties it. Where a reader is in the way it stays, and the next time does it.
fn empty_log(conn: &mut Conn) {
    let emptied =
        conn.batch_execute("PRAGMA busy_timeout = 250; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000;");
    if let Err(error) = emptied {
        tracing::error!(%error, "the write-ahead log could not be emptied");
    }
}
