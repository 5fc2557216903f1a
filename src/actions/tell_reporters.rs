//! The day's batch: every reporter who asked for it and has something new gets one mail, all at one hour. Idempotent: a notice
//! that was looked at today is not due again before tomorrow, on whichever node.

use std::collections::HashMap;

use time::Date;

use super::notice_row::{self, Notice, Stage, Waiting};
use super::reporter_notice::hour_of;
use super::{ActionError, Portal};
use crate::clock::day_of;
use crate::domain::dispatch::give_up_on;
use crate::domain::reporter_notice::{Address, News, Standing, Step, Work, is_news, is_time, step, tomorrow};
use crate::seal::{self, Entropy};
use crate::store::ids::{CaseId, ReportId};
use crate::store::jobs::{self, JobRow};
use crate::store::reporter_notices::{self, NoticeRow};
use crate::store::{Conn, StoreError, case_events, cases, reporter_cases};

/// Notices looked at in one go.
const BATCH: i64 = 200;

/// What is new, by report.
type Unread = HashMap<ReportId, Vec<News<CaseId>>>;

/// Whether bodies work on reports. A report without a case is not in it.
type Works = HashMap<ReportId, Work>;

/// What the batch writes for one notice.
enum Write {
    /// It has a mail to send.
    Tell { seen: NoticeRow, new: NoticeRow, job: Option<JobRow> },
    /// It goes.
    Forget(NoticeRow),
}

/// Makes the batch of today, if its hour has come and it was not made.
///
/// # Errors
/// Those of the database. What keeps one notice from being read is logged, and keeps no other.
pub async fn tell_reporters(portal: &Portal) -> Result<(), ActionError> {
    let now = portal.clock.now();
    if !portal.config.missing().is_empty() || !is_time(hour_of(now), portal.config.notice_hour) {
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
        forgot |= writes.iter().any(|write| matches!(write, Write::Forget(_)));
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
            Step::Tell => writes.push(tell(portal, row, notice, news, today, &mut rng)?),
            Step::Forget => writes.push(Write::Forget(row)),
            Step::Rest => {}
        }
    }
    Ok(writes)
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
            Write::Forget(seen) => {
                reporter_notices::take(conn, seen)?;
            }
        }
    }
    reporter_notices::put_off(conn, all, today, tomorrow(today))?;
    Ok(())
}
