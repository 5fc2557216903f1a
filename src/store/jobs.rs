//! The durable queue. A job is leased by one node at a time and deleted when done.

use diesel::prelude::*;
use time::Date;

use super::ids::{JobId, NodeId};
use super::schema::jobs;
use super::{Conn, Result};

/// A job as it rests.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = jobs)]
pub struct JobRow {
    /// Its random id.
    pub id: JobId,
    /// A code, e.g. `deliver`.
    pub kind: String,
    /// The id of the row it is about.
    pub subject: Vec<u8>,
    /// When it may run: unix seconds.
    pub run_at: i64,
    /// Until when its owner may work on it: unix seconds, 0 without an owner.
    pub lease_until: i64,
    /// The node that works on it.
    pub owner: Option<NodeId>,
    /// How often it was begun.
    pub attempts: i32,
    /// The day after which a failing job gives up.
    pub give_up_on: Date,
}

/// Puts a job into the queue.
pub fn insert(conn: &mut Conn, row: &JobRow) -> Result<()> {
    diesel::insert_into(jobs::table).values(row).execute(conn)?;
    Ok(())
}

/// Jobs that may run at `now` and that nobody works on, the oldest first.
pub fn ready(conn: &mut Conn, now: i64, limit: i64) -> Result<Vec<JobRow>> {
    Ok(jobs::table
        .filter(jobs::run_at.le(now))
        .filter(jobs::lease_until.le(now))
        .order(jobs::run_at)
        .limit(limit)
        .select(JobRow::as_select())
        .load(conn)?)
}

/// Takes a job for one node. Returns whether this node was first.
pub fn lease(conn: &mut Conn, id: JobId, node: NodeId, now: i64, until: i64) -> Result<bool> {
    let rows = diesel::update(jobs::table.find(id).filter(jobs::lease_until.le(now)))
        .set((jobs::lease_until.eq(until), jobs::owner.eq(node), jobs::attempts.eq(jobs::attempts + 1)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Goes on with a job that a node has. It may be another's meanwhile, or done.
pub fn hold(conn: &mut Conn, id: JobId, node: NodeId, until: i64) -> Result<()> {
    diesel::update(jobs::table.find(id).filter(jobs::owner.eq(node))).set(jobs::lease_until.eq(until)).execute(conn)?;
    Ok(())
}

/// Whether a node has a job.
pub fn is_of(conn: &mut Conn, id: JobId, node: NodeId) -> Result<bool> {
    let mine = jobs::table.find(id).filter(jobs::owner.eq(node));
    Ok(diesel::select(diesel::dsl::exists(mine)).get_result(conn)?)
}

/// Gives a job back that was not tried, to run at `run_at` (unix seconds).
pub fn put_back_untried(conn: &mut Conn, id: JobId, node: NodeId, run_at: i64) -> Result<()> {
    let mine = jobs::table.find(id).filter(jobs::owner.eq(node));
    diesel::update(mine).set(jobs::attempts.eq(jobs::attempts - 1)).execute(conn)?;
    put_back(conn, id, node, run_at)
}

/// Gives a job back, to run again at `run_at` (unix seconds).
pub fn put_back(conn: &mut Conn, id: JobId, node: NodeId, run_at: i64) -> Result<()> {
    diesel::update(jobs::table.find(id).filter(jobs::owner.eq(node)))
        .set((jobs::run_at.eq(run_at), jobs::lease_until.eq(0), jobs::owner.eq(None::<NodeId>)))
        .execute(conn)?;
    Ok(())
}

/// Deletes a job that is done.
pub fn delete(conn: &mut Conn, id: JobId) -> Result<()> {
    diesel::delete(jobs::table.find(id)).execute(conn)?;
    Ok(())
}

/// Deletes the jobs of a kind that are about one row.
pub fn delete_of(conn: &mut Conn, kind: &str, subject: &[u8]) -> Result<()> {
    diesel::delete(jobs::table.filter(jobs::kind.eq(kind)).filter(jobs::subject.eq(subject))).execute(conn)?;
    Ok(())
}

/// How many jobs wait.
pub fn count(conn: &mut Conn) -> Result<i64> {
    Ok(jobs::table.count().get_result(conn)?)
}
