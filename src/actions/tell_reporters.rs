//! The day's batch: every reporter who asked for it and has something new gets one mail, all at one hour. Idempotent: a notice
//! that was looked at today is not due again before tomorrow, on whichever node.

use std::collections::HashMap;

use time::Date;

use super::notice_row::{self, Notice, Stage, Waiting};
use super::reporter_notice::hour_of;
use super::{ActionError, Portal};
use crate::clock::day_of;
use crate::domain::dispatch::give_up_on;
use crate::domain::reporter_notice::{
    Address, News, Standing, Step, Work, is_long_over, is_news, is_time, step, tomorrow,
};
use crate::seal::{self, Entropy};
use crate::store::ids::{CaseId, ReportId, RowId};
use crate::store::jobs::{self, JobRow};
use crate::store::reporter_notices::{self, NoticeRow};
use crate::store::{Conn, StoreError, case_events, cases, deletions, reporter_cases};

/// Notices looked at in one go.
const BATCH: i64 = 200;

/// What is new, by report.
type Unread = HashMap<ReportId, Vec<News<CaseId>>>;

/// Whether bodies work on reports. A report without a case is not in it.
type Works = HashMap<ReportId, Work>;

/// Whether any mail leaves this portal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mails {
    On,
    Off,
}

/// What the batch writes for one notice.
enum Write {
    /// It has a mail to send.
    Tell { seen: NoticeRow, new: NoticeRow, job: Option<JobRow> },
    /// It goes.
    Forget { seen: NoticeRow, journal: RowId },
}

/// Makes the batch of today, if its hour has come and it was not made.
///
/// # Errors
/// Those of the database. What keeps one notice from being read is logged, and keeps no other.
pub async fn tell_reporters(portal: &Portal) -> Result<(), ActionError> {
    let now = portal.clock.now();
    if !is_time(hour_of(now), portal.config.notice_hour) {
        return Ok(());
    }
    let today = day_of(now);
    let mut forgot = false;
    loop {
        let (rows, unread, works) = portal.db.read(move |conn| load(conn, today)).await?;
        if rows.is_empty() {
            break;
        }
        let all: Vec<ReportId> = rows.iter().map(|row| row.report).collect();
        let writes = decide(portal, rows, (&unread, &works), today)?;
        forgot |= writes.iter().any(|write| matches!(write, Write::Forget { .. }));
        portal.db.write(move |conn| write(conn, &writes, &all, today)).await?;
        portal.queue_bell.notify_one();
    }
    if forgot {
        portal.db.forget_deleted().await;
    }
    Ok(())
}

fn load(conn: &mut Conn, today: Date) -> Result<(Vec<NoticeRow>, Unread, Works), StoreError> {
    let rows = reporter_notices::due(conn, today, BATCH)?;
    let reports: Vec<ReportId> = rows.iter().map(|row| row.report).collect();
    Ok((rows, unread(conn, &reports)?, works(conn, &reports)?))
}

fn works(conn: &mut Conn, reports: &[ReportId]) -> Result<Works, StoreError> {
    let mut works = Works::new();
    for (report, closed_on) in cases::closed_of_reports(conn, reports)? {
        let work = closed_on.map_or(Work::Open, Work::OverSince);
        let whole = works.entry(report).or_insert(work);
        *whole = whole.with(work);
    }
    Ok(works)
}

/// What is new in the cases of reports, and that their reporters have not looked at.
pub fn unread(conn: &mut Conn, reports: &[ReportId]) -> Result<Unread, StoreError> {
    let cases = reporter_cases::unread_of(conn, reports)?;
    let ids: Vec<CaseId> = cases.iter().map(|(_, case)| *case).collect();
    let events = case_events::of_cases(conn, &ids)?;
    let mut counts: HashMap<CaseId, u32> = HashMap::new();
    for (case, _) in events.iter().filter(|(_, event)| is_news(&event.kind)) {
        *counts.entry(*case).or_default() += 1;
    }
    let mut unread = Unread::new();
    for (report, case) in cases {
        unread.entry(report).or_default().push((case, counts.get(&case).copied().unwrap_or_default()));
    }
    Ok(unread)
}

fn decide(
    portal: &Portal,
    rows: Vec<NoticeRow>,
    (unread, works): (&Unread, &Works),
    today: Date,
) -> Result<Vec<Write>, ActionError> {
    let mut rng = seal::entropy();
    let mails = if portal.config.missing().is_empty() { Mails::On } else { Mails::Off };
    let mut writes = Vec::new();
    for row in rows {
        let notice = match Notice::open(portal, &row) {
            Ok(notice) => notice,
            Err(error) => {
                tracing::error!(%error, "an address for notices cannot be opened");
                continue;
            }
        };
        let news = unread.get(&row.report).map(Vec::as_slice).unwrap_or_default();
        let standing = Standing {
            address: match notice.stage {
                Stage::Asked { .. } => Address::Unconfirmed,
                Stage::Confirmed => Address::Confirmed,
            },
            unread: news,
            told: &notice.told,
            mailed_on: notice.mailed_on,
            waits: notice.mail.is_some(),
            work: works.get(&row.report).copied().unwrap_or(Work::OverSince(Date::MIN)),
        };
        match step(&standing, today) {
            // Without a way to mail, nobody is told, and addresses go as they would.
            Step::Tell if mails == Mails::Off => {
                if is_long_over(standing.work, today) {
                    writes.push(forget(row, &mut rng));
                }
            }
            Step::Tell => writes.push(tell(portal, row, notice, news, today, &mut rng)?),
            Step::Forget => writes.push(forget(row, &mut rng)),
            Step::Rest => {}
        }
    }
    Ok(writes)
}

fn forget(seen: NoticeRow, rng: &mut impl Entropy) -> Write {
    Write::Forget { seen, journal: RowId(seal::random_id(rng)) }
}

/// A mail that waits since an earlier day tells of today's news as well.
fn tell(
    portal: &Portal,
    seen: NoticeRow,
    mut notice: Notice,
    news: &[News<CaseId>],
    today: Date,
    rng: &mut impl Entropy,
) -> Result<Write, ActionError> {
    news.clone_into(&mut notice.told);
    let job = notice.mail.is_none().then(|| notice_row::job(portal, seen.report, give_up_on(today), rng));
    if notice.mail.is_none() {
        notice.mail = Some(Waiting::new(portal, None, rng));
    }
    let new = notice.seal(portal, seen.report, tomorrow(today), rng)?;
    Ok(Write::Tell { seen, new, job })
}

/// Writes what was decided where nothing changed meanwhile; all others rest until tomorrow.
fn write(conn: &mut Conn, writes: &[Write], all: &[ReportId], today: Date) -> Result<(), StoreError> {
    for write in writes {
        match write {
            Write::Tell { seen, new, job } => {
                let told = reporter_notices::swap(conn, seen, new)?;
                if let Some(job) = job.as_ref().filter(|_| told) {
                    jobs::insert(conn, job)?;
                }
            }
            Write::Forget { seen, journal } => {
                if reporter_notices::take(conn, seen)? {
                    deletions::append(conn, *journal, "reporter_notices", seen.report.as_bytes(), today)?;
                }
            }
        }
    }
    reporter_notices::put_off(conn, all, today, tomorrow(today))?;
    Ok(())
}
