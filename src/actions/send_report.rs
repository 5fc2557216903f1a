//! Sends a report to the bodies that were chosen, and keeps it for the others: one transaction for all of it.
//!
//! The same report is sent to the same body once, however often the button is pressed.

use std::collections::HashSet;
use std::time::Duration;

use tokio::time::Instant;

use super::evidence::let_go;
use super::mail_times::AllTimes;
use super::new_case::{ByMail, NewCase};
use super::operator_alert::REPORT_NOT_MAILED;
use super::plan_report::{Known, Standings, snapshot_for};
use super::report_answers::{HELD, SENT, life_after_post, open};
use super::report_mail::{self, MailedAs, ToMail, leaves_in_time, mailed_as};
use super::reporter_session::{ENDS_AFTER, ReporterSession, SessionWrite, Words as WordsOf};
use super::rush::Going;
use super::{ActionError, Portal, body_language, operator_alert, pause_body};
use crate::domain::mail_wait::Haste;
use crate::domain::report::needed::{Needed, needed};
use crate::domain::report::plan::{Refused, Verdict};
use crate::domain::report::{Answers, Plan};
use crate::seal;
use crate::store::StoreError;
use crate::store::alerts::{self, AlertRow};
use crate::store::cases::{self, SentTo};
use crate::store::files;
use crate::store::ids::{FileId, ReportId};
use crate::store::reports::{self, Lifetime, ReportRow, Swap};

/// How long a reporter waits at most until all mails that carry the report are written. To whom one is not written a notice goes.
const MAILS_WITHIN: Duration = Duration::from_secs(20);
/// How often a send that lost a race is tried.
const TRIES: u32 = 8;

/// What the reporter pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Send to the bodies chosen, if these are among the ones that the page named.
    SendTo {
        /// The bodies that it named.
        named: Vec<String>,
        /// Those of them to which, as it said, the report itself goes by mail, encrypted. All others get a notice, whatever they wanted since.
        by_mail: Vec<String>,
        /// Those to which, as it said, it goes by mail as a PDF that can be read on the way. All others get a notice too.
        readable: Vec<String>,
    },
    /// Keep it, send nothing.
    KeepIt,
}

impl Wish {
    /// To these, each as it wants.
    #[must_use]
    pub fn send_to(named: Vec<String>) -> Self {
        Self::SendTo { by_mail: named.clone(), readable: named.clone(), named }
    }
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is sent, or kept: the words are shown.
    Done,
    /// Nothing was done: this is still needed.
    Needs(Vec<Needed>),
    /// Nothing was done: it would go to a body that the page did not name, because something changed meanwhile.
    Unnamed,
}

/// All that goes into the transaction.
struct Prepared {
    report: ReportId,
    version: i32,
    state: &'static str,
    life: Lifetime,
    holds: Option<Vec<String>>,
    cases: Vec<NewCase>,
    /// By case: what goes to its body by mail.
    to_mail: Vec<Option<ToMail>>,
    /// The chosen bodies whose row was altered.
    altered: Vec<AlertRow>,
    /// What could not be written as a mail.
    not_mailed: Vec<AlertRow>,
    session: SessionWrite,
}

/// The mails of one press, over all its tries.
#[derive(Default)]
struct Mails {
    /// Until when all of them are written; set with the first.
    until: Option<Instant>,
    /// The bodies to which one could not be written. No later try writes it: what was said of it stays so.
    cannot: HashSet<String>,
}

/// What the database says before a send.
struct Found {
    row: ReportRow,
    answers: Vec<u8>,
    sent: Vec<SentTo>,
    held: Vec<String>,
    files: Vec<(FileId, Vec<u8>)>,
    known: Known,
}

/// Sends or keeps the report of a session.
///
/// # Errors
/// Those of the database; [`ActionError::Stale`] after too many lost races. Then nothing was sent.
pub async fn send_report(portal: &Portal, session: &mut ReporterSession, wish: Wish) -> Result<Sent, ActionError> {
    let (mut going, mut mails) = (None, Mails::default());
    let times = AllTimes::read(portal).await?;
    for _ in 0..TRIES {
        let found = find(portal, session.report).await?;
        let answers = open(&session.key, session.report, found.answers)?;
        let standings = Standings::of(portal, found.known, &found.sent);
        let plan = Plan::of(&portal.directory, &answers, portal.clock.today(), |body| standings.of_body(body));
        let still = match &wish {
            Wish::SendTo { .. } => needed(&answers, &plan),
            Wish::KeepIt => needed(&answers, &plan).into_iter().filter(|it| *it != Needed::Choice).collect(),
        };
        if !still.is_empty() {
            return Ok(Sent::Needs(still));
        }
        let plan = match &wish {
            Wish::KeepIt => plan.keeping_all(),
            Wish::SendTo { named, .. }
                if plan.to_send().any(|to| !named.iter().any(|body| to.entry.body == **body)) =>
            {
                return Ok(Sent::Unnamed);
            }
            Wish::SendTo { .. } => plan,
        };
        if going.is_none() && plan.to_send().next().is_some() {
            going = Some(Going::of(portal, session.signs, session.begun));
        }
        let told = Told { answers: &answers, plan: &plan, wish: &wish, going: going.as_ref(), times: &times };
        let rows = Rows { report: &found.row, held: &found.held, sent: &found.sent, files: &found.files };
        let mut prepared = match prepare(portal, session, rows, &told, &standings) {
            // A file went in another tab meanwhile.
            Err(ActionError::Stale) => continue,
            other => other?,
        };
        let rings = !prepared.cases.is_empty();
        write_mails(portal, session, &found.files, &mut prepared, &mut mails).await;
        let kept: Vec<FileId> = prepared.cases.iter().flat_map(NewCase::mails).map(|mail| mail.id).collect();
        let written = write(portal, prepared).await;
        if !matches!(written, Ok(Swap::Done)) {
            let_go(portal, kept).await;
        }
        match written {
            Ok(Swap::Done) => {
                session.is_written();
                if rings {
                    portal.queue_bell.notify_one();
                }
                return Ok(Sent::Done);
            }
            // Another tab sent it, or changed it, meanwhile: what is true now is read again.
            Ok(Swap::Stale) | Err(ActionError::Store(StoreError::Exists)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(ActionError::Stale)
}

async fn find(portal: &Portal, report: ReportId) -> Result<Found, ActionError> {
    portal
        .db
        .read(move |conn| -> Result<Found, ActionError> {
            let (row, answers) = reports::with_answers(conn, report)?.ok_or(ActionError::NotFound)?;
            let sent = cases::sent_of_report(conn, report)?;
            let held = reports::holds_of(conn, report)?.into_iter().map(|(body, _)| body).collect();
            let files = files::of_report(conn, report)?;
            Ok(Found { row, answers, sent, held, files, known: Known::read(conn)? })
        })
        .await
}

/// What a report says, where it goes, and how its mails do.
struct Told<'a> {
    answers: &'a Answers,
    plan: &'a Plan,
    wish: &'a Wish,
    /// None where nothing is sent.
    going: Option<&'a Going>,
    times: &'a AllTimes,
}

impl Told<'_> {
    /// Whether the page said that the report goes to a body so; and, where it can be read on the way, the reporter agreed, and it
    /// does not wait for long when it is ready at that time (unix seconds).
    fn is_to_go(&self, portal: &Portal, body: &str, mailed_as: &MailedAs, ready: i64) -> bool {
        let Wish::SendTo { by_mail, readable, .. } = self.wish else { return false };
        let is_in = |bodies: &[String]| bodies.iter().any(|named| named == body);
        match mailed_as {
            MailedAs::Encrypted(_) => is_in(by_mail),
            MailedAs::Readable => {
                let agreed = is_in(readable) && self.answers.agrees_to_pdf(body);
                agreed && leaves_in_time(portal, self.times.goes_at(portal, body, ready))
            }
        }
    }
}

/// The rows that a send is made from.
#[derive(Clone, Copy)]
struct Rows<'a> {
    report: &'a ReportRow,
    held: &'a [String],
    sent: &'a [SentTo],
    files: &'a [(FileId, Vec<u8>)],
}

/// Seals everything. Nothing is written here.
fn prepare(
    portal: &Portal,
    session: &mut ReporterSession,
    rows: Rows<'_>,
    told: &Told<'_>,
    standings: &Standings,
) -> Result<Prepared, ActionError> {
    let Rows { report: row, held, sent, files } = rows;
    let (now, today) = (portal.clock.now(), portal.clock.today());
    let Told { answers, plan, going, .. } = told;
    let haste = if plan.base.safety.is_urgent() { Haste::Urgent } else { Haste::Ordinary };
    let mut rng = seal::entropy();
    let (mut cases, mut to_mail) = (Vec::new(), Vec::new());
    for to in plan.to_send() {
        let Some(body) = standings.joined(to.entry.body.as_str()) else { continue };
        let snapshot = snapshot_for(portal, answers, to, body_language::of_row(&body.row));
        let before = sent.iter().filter(|sent| sent.body == body.row.id).map(|sent| sent.attempt).max();
        let attempt = before.unwrap_or(0) + 1;
        let waits = going.map_or(0, |going| going.waits(haste));
        cases.push(NewCase::seal(
            portal,
            session,
            (body, attempt),
            (&snapshot, to.counted),
            files,
            (plan.base.safety, waits),
            &mut rng,
        )?);
        let mailed_as = mailed_as(portal, &body.row, plan.base.safety.is_urgent());
        let mailed_as = mailed_as.filter(|mailed_as| told.is_to_go(portal, &body.row.id, mailed_as, now + waits));
        to_mail.push(mailed_as.map(|mailed_as| ToMail { body: body.row.clone(), mailed_as, snapshot }));
    }
    let any_sent = !cases.is_empty() || plan.destinations.iter().any(|to| to.verdict == Verdict::Sent);
    let state = if any_sent || row.state == SENT { SENT } else { HELD };
    let mut kept_for: Vec<String> = plan.to_hold().map(|to| to.entry.body.as_str().to_owned()).collect();
    kept_for.sort_unstable();
    session.touch(now);
    if session.words == WordsOf::Hidden {
        session.words = WordsOf::Shown;
    }
    Ok(Prepared {
        report: row.id,
        version: row.version,
        state,
        life: life(row, state, &cases, session.words, (now, today)),
        holds: (kept_for != held).then_some(kept_for),
        cases,
        to_mail,
        altered: altered(portal, plan),
        not_mailed: Vec::new(),
        session: session.changes(portal),
    })
}

/// Writes the mails that carry the report, to the bodies that get it so. Where one cannot be written its body is told that the report
/// waits at its desk, and the operator that it was: nothing else of sending depends on it.
async fn write_mails(
    portal: &Portal,
    session: &ReporterSession,
    files: &[(FileId, Vec<u8>)],
    prepared: &mut Prepared,
    mails: &mut Mails,
) {
    let until = *mails.until.get_or_insert_with(|| Instant::now() + MAILS_WITHIN);
    for (case, to) in prepared.cases.iter_mut().zip(&prepared.to_mail) {
        let Some(to) = to else { continue };
        let own = ((session.report, &session.key), files);
        let written = if mails.cannot.contains(&to.body.id) {
            None
        } else {
            report_mail::write(portal, own, to, case.rows(), until).await.ok()
        };
        if let Some(written) = written {
            case.by_mail(ByMail::In(written));
        } else {
            // A line in the log would tell when somebody was here.
            case.by_mail(ByMail::Cannot);
            mails.cannot.insert(to.body.id.clone());
            prepared.not_mailed.push(operator_alert::row(portal, REPORT_NOT_MAILED, Some(&to.body.id)));
        }
    }
}

/// How long the report is kept now: never while a case is open.
fn life(row: &ReportRow, state: &str, sent: &[NewCase], words: WordsOf, (now, today): (i64, time::Date)) -> Lifetime {
    if !sent.is_empty() {
        return Lifetime { expires_on: None, draft_until: None };
    }
    let as_it_is = ReportRow { state: state.to_owned(), ..row.clone() };
    life_after_post(Some(&as_it_is), words, (now, ENDS_AFTER), today)
}

/// The alarms for the chosen bodies whose row was altered.
fn altered(portal: &Portal, plan: &Plan) -> Vec<AlertRow> {
    let altered = plan.destinations.iter().filter(|to| to.verdict == Verdict::Refused(Refused::Altered));
    altered.map(|to| pause_body::altered(portal, to.entry.body.as_str())).collect()
}

async fn write(portal: &Portal, prepared: Prepared) -> Result<Swap, ActionError> {
    let today = portal.clock.today();
    portal
        .db
        .write(move |conn| -> Result<Swap, ActionError> {
            let it = &prepared;
            // A body that paused or left in this moment gets nothing: what is true now is read again.
            for case in &it.cases {
                if !case.can_arrive(conn)? {
                    return Ok(Swap::Stale);
                }
            }
            if reports::set_state_at(conn, it.report, it.version, it.state, it.life)? == Swap::Stale {
                return Ok(Swap::Stale);
            }
            for case in &it.cases {
                case.insert(conn)?;
            }
            if let Some(holds) = &it.holds {
                reports::replace_holds(conn, it.report, holds, today)?;
            }
            for alarm in &it.altered {
                pause_body::sound_alarm(conn, alarm)?;
            }
            for alert in &it.not_mailed {
                alerts::raise(conn, alert)?;
            }
            it.session.apply(conn)?;
            Ok(Swap::Done)
        })
        .await
}
