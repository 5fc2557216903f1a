//! Puts an email about a case into the outbox, in the transaction of whatever it tells about.
//!
//! Nothing of a case's content is in the rows: the mail is composed when it is sent.

use time::Date;

use super::Portal;
use crate::clock::{day_of, quarter_before, rounded_up};
use crate::domain::dispatch::{DispatchKind, DispatchState, give_up_on};
use crate::seal::{Entropy, random_id};
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::{CaseId, DispatchId, JobId};
use crate::store::jobs::{self, JobRow};
use crate::store::{Conn, Result, set_aside};

/// The job that delivers a dispatch: see `jobs/deliver.rs`.
pub const DELIVER: &str = "deliver";

/// The rows of one email about a case. Write them with [`insert`], and ring the portal's bell after the commit.
pub fn dispatch(
    case: CaseId,
    body: &str,
    kind: DispatchKind,
    portal: &Portal,
    rng: &mut impl Entropy,
) -> (DispatchRow, JobRow) {
    dispatch_after(0, (case, body), kind, portal, rng)
}

/// The same for an email that waits for so many seconds before it is first tried.
pub(super) fn dispatch_after(
    waits: i64,
    (case, body): (CaseId, &str),
    kind: DispatchKind,
    portal: &Portal,
    rng: &mut impl Entropy,
) -> (DispatchRow, JobRow) {
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
    (row, job(id, run_at, give_up_on(today), rng))
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

/// Lets the emails about a case go that were stopped while it was set aside, from now (unix seconds) on.
pub(super) fn wait_again(conn: &mut Conn, case: CaseId, now: i64, rng: &mut impl Entropy) -> Result<()> {
    let stopped = set_aside::wait_again(conn, case)?;
    queue_again(conn, &stopped, now, rng)
}

/// Queues emails about cases that wait again, from now (unix seconds) on: each has its days anew.
pub(super) fn queue_again(conn: &mut Conn, ids: &[DispatchId], now: i64, rng: &mut impl Entropy) -> Result<()> {
    ids.iter().try_for_each(|id| jobs::insert(conn, &job(*id, quarter_before(now), give_up_on(day_of(now)), rng)))
}

/// Writes a dispatch and the job that delivers it.
pub fn insert(conn: &mut Conn, rows: &(DispatchRow, JobRow)) -> Result<()> {
    dispatches::insert(conn, &rows.0)?;
    jobs::insert(conn, &rows.1)
}

/// A Message-ID: random, with no clock in it, under the host that mail comes from. It stays the same at every try.
pub fn message_id(portal: &Portal, rng: &mut impl Entropy) -> String {
    let from = &portal.config.mail_from;
    let host = from.rsplit_once('@').map_or("localhost", |(_, host)| host);
    format!("<{}@{host}>", DispatchId(random_id(rng)))
}
