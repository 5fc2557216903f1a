//! A report's answers: opening and sealing them, and how long an edited report is kept.

use time::Date;
use zeroize::Zeroizing;

use super::reporter_session::{ReporterSession, Words};
use super::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::domain::report::Answers;
use crate::domain::report::limits::ALL_BYTES;
use crate::domain::retention::{Kept, expires_on};
use crate::seal::{self, Entropy, ReportSecret, Sealed};
use crate::store::ids::ReportId;
use crate::store::reports::{self, Lifetime, ReportRow};

/// The state of a report that was neither sent nor kept.
pub(super) const DRAFT: &str = "draft";
/// The state of a report that no body has.
pub(super) const HELD: &str = "held";
/// The state of a report that at least one body has.
pub const SENT: &str = "sent";

/// A report and what was told in it.
pub struct OpenReport {
    /// The row.
    pub row: ReportRow,
    /// The answers.
    pub answers: Answers,
}

impl OpenReport {
    /// Whether at least one body has it.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.row.state == SENT
    }

    /// The report of a session.
    ///
    /// # Errors
    /// [`ActionError::NotFound`] when it is gone.
    pub async fn of(portal: &Portal, session: &ReporterSession) -> Result<Self, ActionError> {
        let id = session.report;
        let found = portal.db.read(move |conn| reports::with_answers(conn, id)).await?;
        let (row, sealed) = found.ok_or(ActionError::NotFound)?;
        let answers = open(&session.key, id, sealed)?;
        Ok(Self { row, answers })
    }
}

/// Opens the answers of a report.
pub(super) fn open(key: &ReportSecret, report: ReportId, sealed: Vec<u8>) -> Result<Answers, ActionError> {
    Ok(seal::open_json(key, &bindings::answers(report), &Sealed::from_bytes(sealed))?)
}

/// Seals answers for a report.
///
/// # Errors
/// [`ActionError::TooMuch`] for more than anybody can tell on the pages.
pub(super) fn close(
    key: &ReportSecret,
    report: ReportId,
    answers: &Answers,
    rng: &mut impl Entropy,
) -> Result<Vec<u8>, ActionError> {
    let json = Zeroizing::new(serde_json::to_vec(answers).map_err(|_| ActionError::Unreadable)?);
    if json.len() > ALL_BYTES {
        return Err(ActionError::TooMuch);
    }
    let sealed = seal::seal_json(key, &bindings::answers(report), answers, rng);
    Ok(sealed.map_err(|_| ActionError::Unreadable)?.into_bytes())
}

/// How long a report is kept after a POST that did not send it. `row` is none for a new draft; `lasts` is for how many seconds
/// one is kept whose words nobody has seen.
pub(super) fn life_after_post(
    row: Option<&ReportRow>,
    words: Words,
    (now, lasts): (i64, i64),
    today: Date,
) -> Lifetime {
    match row.map(|row| (row.state.as_str(), row.expires_on)) {
        Some((SENT, day)) => Lifetime { expires_on: day, draft_until: None },
        Some((HELD, day)) => {
            Lifetime { expires_on: expires_on(Kept::HeldForAll { since: today }, day), draft_until: None }
        }
        _ => Lifetime {
            expires_on: expires_on(Kept::Unsent { last_changed: today }, None),
            draft_until: (words == Words::Hidden).then(|| rounded_up(now + lasts)),
        },
    }
}
