//! Puts an email about a case into the outbox, in the transaction of whatever it tells about.
//!
//! Nothing of a case's content is in the rows: the mail is composed when it is sent.

use time::Date;

use super::Portal;
use super::mail_times::Times;
use crate::clock::{day_of, quarter_before, rounded_up};
use crate::domain::dispatch::{DispatchKind, DispatchState, give_up_on};
use crate::seal::{Entropy, random_id};
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::{CaseId, DispatchId, JobId};
use crate::store::jobs::{self, JobRow};
use crate::store::{Conn, Result, set_aside};

/// The job that delivers a dispatch: see `jobs/deliver.rs`.
pub const DELIVER: &str = "deliver";

/// One email about a case, not yet written. Write it with [`insert`], and ring the portal's bell after the commit.
#[derive(Clone)]
pub struct Outgoing {
    /// The mail.
    pub row: DispatchRow,
    /// Its job, as it would run where the body has no posts.
    job: JobRow,
    times: Times,
}

/// An email about a case, which goes when its body wants it.
pub fn dispatch(case: CaseId, body: &str, kind: DispatchKind, portal: &Portal, rng: &mut impl Entropy) -> Outgoing {
    dispatch_after(0, (case, body), kind, portal, rng)
}

/// The same for an email that waits for so many seconds before it is first tried.
pub(super) fn dispatch_after(
    waits: i64,
    (case, body): (CaseId, &str),
    kind: DispatchKind,
    portal: &Portal,
    rng: &mut impl Entropy,
) -> Outgoing {
    let now = portal.clock.now();
    let today = day_of(now);
    let id = DispatchId(random_id(rng));
    let row = DispatchRow {
        id,
        case_id: case,
        body: body.to_owned(),
        kind: kind.code().to_owned(),
        state: DispatchState::Waiting.code().to_owned(),
        message_id: message_id(portal, rng),
        attempts: 0,
        last_fault: None,
        written_on: today,
        accepted_on: None,
        have_it_on: None,
        server_answer: None,
    };
    // It may run at once, unless it waits; a quarter of an hour is all the row tells about when.
    let run_at = if waits > 0 { rounded_up(now + waits) } else { quarter_before(now) };
    Outgoing { row, job: job(id, run_at, give_up_on(today), rng), times: Times::of(portal, body) }
}

fn job(dispatch: DispatchId, run_at: i64, give_up_on: Date, rng: &mut impl Entropy) -> JobRow {
    JobRow {
        id: JobId(random_id(rng)),
        kind: DELIVER.to_owned(),
        subject: dispatch.as_bytes().to_vec(),
        run_at,
        lease_until: 0,
        owner: None,
        attempts: 0,
        give_up_on,
    }
}

/// Lets the emails about a case go that were stopped while it was set aside, when its body wants them.
pub(super) fn wait_again(
    conn: &mut Conn,
    portal: &Portal,
    (body, case): (&str, CaseId),
    rng: &mut impl Entropy,
) -> Result<()> {
    let ready = quarter_before(portal.clock.now());
    let goes_at = Times::of(portal, body).goes_at(conn, (body, case), ready)?;
    let stopped = set_aside::wait_again(conn, case)?;
    queue_again(conn, &stopped, goes_at, rng)
}

/// Queues emails about cases that wait again, from a time (unix seconds) on: each has its days anew.
pub(super) fn queue_again(conn: &mut Conn, ids: &[DispatchId], from: i64, rng: &mut impl Entropy) -> Result<()> {
    ids.iter().try_for_each(|id| jobs::insert(conn, &job(*id, quarter_before(from), give_up_on(day_of(from)), rng)))
}

/// Writes a dispatch and the job that delivers it.
pub fn insert(conn: &mut Conn, mail: &Outgoing) -> Result<()> {
    dispatches::insert(conn, &mail.row)?;
    let run_at = mail.times.goes_at(conn, (&mail.row.body, mail.row.case_id), mail.job.run_at)?;
    // Where its post is days away, it is tried for as many days from then on.
    let give_up_on = mail.job.give_up_on.max(give_up_on(day_of(run_at)));
    jobs::insert(conn, &JobRow { run_at, give_up_on, ..mail.job.clone() })
}

/// A Message-ID: random, with no clock in it, under the host that mail comes from. It stays the same at every try.
pub fn message_id(portal: &Portal, rng: &mut impl Entropy) -> String {
    let from = &portal.config.mail_from;
    let host = from.rsplit_once('@').map_or("localhost", |(_, host)| host);
    format!("<{}@{host}>", DispatchId(random_id(rng)))
}
