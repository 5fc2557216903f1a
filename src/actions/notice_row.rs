//! A reporter's notice as it is sealed: where they want to be told, whether that was shown to be theirs, and what waits to
//! be mailed. Class B: a machine has to open it when nobody is here.

use serde::{Deserialize, Serialize};
use time::Date;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{ActionError, Portal, bindings};
use crate::clock::{day_of, quarter_before};
use crate::domain::reporter_notice::News;
use crate::i18n::Language;
use crate::seal::{self, Entropy};
use crate::store::ids::{CaseId, DispatchId, JobId, ReportId};
use crate::store::jobs::{self, JobRow};
use crate::store::reporter_notices::{self, NoticeRow};
use crate::store::{Conn, Result};

/// The job that mails a reporter: see `jobs/tell_reporter.rs`. Its subject is the report.
pub const TELL_REPORTER: &str = "tell_reporter";

/// A notice.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Notice {
    /// Where.
    pub address: String,
    /// The tag of the language that the reporter read when they asked.
    #[serde(default)]
    pub language: String,
    /// Whether that was shown to be the reporter's.
    #[zeroize(skip)]
    pub stage: Stage,
    /// What was new when they were last told.
    #[zeroize(skip)]
    pub told: Vec<News<CaseId>>,
    /// A mail that waits.
    pub mail: Option<Waiting>,
    /// The day on which they were last told.
    #[zeroize(skip)]
    pub mailed_on: Option<Date>,
    /// The day on which the last mail was given up.
    #[zeroize(skip)]
    pub failed_on: Option<Date>,
}

/// Whether an address was shown to be the reporter's.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A code is waited for.
    Asked {
        /// Its digest.
        code: [u8; 32],
        /// Wrong ones so far.
        tries: u8,
        /// Until when it works: unix seconds.
        until: i64,
    },
    /// It was typed.
    Confirmed,
}

/// A mail that waits. It is composed when it is sent.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Waiting {
    /// The same at every try; no part of it is a clock.
    pub message_id: String,
    /// The code that it brings; without one it tells that there is something new.
    pub code: Option<String>,
}

impl Waiting {
    /// A mail with a name of its own, under the host that these mails come from.
    pub fn new(portal: &Portal, code: Option<String>, rng: &mut impl Entropy) -> Self {
        let host = portal.config.notice_from.rsplit_once('@').map_or("localhost", |(_, host)| host);
        Self { message_id: format!("<{}@{host}>", DispatchId(seal::random_id(rng))), code }
    }
}

impl Notice {
    /// The language of its mails.
    pub fn language(&self) -> Language {
        Language::of_tag(&self.language).unwrap_or_default()
    }

    /// Opens what rests.
    ///
    /// # Errors
    /// When the row was altered by hand.
    pub fn open(portal: &Portal, row: &NoticeRow) -> std::result::Result<Self, ActionError> {
        let opened = portal.keys.open_class_b(&bindings::reporter_notice(row.report), &row.sealed)?;
        serde_json::from_slice(&opened).map_err(|_| ActionError::Unreadable)
    }

    /// Whether both wait for one and the same code, however the mails stand.
    pub(super) fn waits_for_the_same_code(&self, other: &Self) -> bool {
        let code = |notice: &Self| match notice.stage {
            Stage::Asked { code, .. } => Some(code),
            Stage::Confirmed => None,
        };
        code(self).is_some() && code(self) == code(other)
    }

    /// Seals it, to be looked at on a day.
    ///
    /// # Errors
    /// None in practice.
    pub fn seal(
        &self,
        portal: &Portal,
        report: ReportId,
        due_on: Date,
        rng: &mut impl Entropy,
    ) -> std::result::Result<NoticeRow, ActionError> {
        let json = Zeroizing::new(serde_json::to_vec(self).map_err(|_| ActionError::Unreadable)?);
        let sealed = portal.keys.seal_class_b(&bindings::reporter_notice(report), &json, rng);
        Ok(NoticeRow { report, sealed, due_on })
    }
}

/// The job that sends what waits, given up after this day.
pub(super) fn job(portal: &Portal, report: ReportId, give_up_on: Date, rng: &mut impl Entropy) -> JobRow {
    JobRow {
        id: JobId(seal::random_id(rng)),
        kind: TELL_REPORTER.to_owned(),
        subject: report.as_bytes().to_vec(),
        // It may run at once; a quarter of an hour is all the row tells about when.
        run_at: quarter_before(portal.clock.now()),
        lease_until: 0,
        owner: None,
        attempts: 0,
        give_up_on,
    }
}

/// Deletes the notice of a report and every mail that waits for it. Returns whether there was one.
pub(super) fn delete(conn: &mut Conn, report: ReportId) -> Result<bool> {
    jobs::delete_of(conn, TELL_REPORTER, report.as_bytes())?;
    reporter_notices::delete(conn, report)
}

/// The day on which a code that works until `until` (unix seconds) is over.
pub(super) fn over_on(until: i64) -> Date {
    crate::domain::reporter_notice::tomorrow(day_of(until))
}
