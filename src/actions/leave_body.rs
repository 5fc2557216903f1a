//! A body leaves: whatever opened its cases is destroyed, its people's places end, and every reporter with an open case
//! there is told. Nothing brings it back; it can be invited again, and then has new keys.

use super::credentials::{self, Attempt, Proven, Refused};
use super::evidence::let_go;
use super::operator_alert::{self, BODY_LEFT};
use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal, bindings, body_row, living_directory, report_life};
use crate::domain::case::{self, Actor, Move};
use crate::domain::case_state::{Outcome, State};
use crate::seal::{self, random_id};
use crate::store::accounts;
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::case_events::{self, EventRow};
use crate::store::ids::{AccountId, RowId};
use crate::store::{Conn, deletions, departures, directory_wishes, files};

/// The tables whose rows of a body the journal of deletions names. Their `row_id` is the body's id, a slash, and the last
/// epoch that was destroyed: a body that joins again keeps what it has since.
const JOURNALLED: [&str; 3] = ["body_key_wraps", "desk_keys", "staff"];

/// What a lead types to confirm it.
pub struct LeaveBody<'a> {
    /// The body's name.
    pub name: &'a str,
    /// The lead's passphrase.
    pub passphrase: &'a str,
    /// Six digits from the lead's phone, or a recovery code.
    pub code: &'a str,
    /// The cookie of a browser in which somebody signed in before.
    pub known_browser: Option<&'a str>,
}

/// Why a body did not leave. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum LeaveFault {
    /// Another name was typed.
    #[error("this is not the name of the body")]
    Name,
    /// The passphrase or code does not prove who it is.
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl From<ActionError> for LeaveFault {
    fn from(error: ActionError) -> Self {
        Self::Refused(error.into())
    }
}

/// Leaves. Every session at the desk ends, this one too.
///
/// # Errors
/// [`ActionError::NotFound`] for anybody but a lead; [`ActionError::Stale`] when somebody else changed the body meanwhile.
pub async fn leave_body(portal: &Portal, by: &StaffSession, typed: &LeaveBody<'_>) -> Result<(), LeaveFault> {
    let (body, role) = by.at_desk()?;
    if role != StaffRole::Lead {
        return Err(ActionError::NotFound.into());
    }
    let name = portal.directory.body(body).map_or(body, |listed| listed.name.as_str());
    if typed.name.trim().to_lowercase() != name.trim().to_lowercase() {
        return Err(LeaveFault::Name);
    }
    let (id, account) = (body.to_owned(), by.account);
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        Ok(bodies::find(conn, &id)?.zip(accounts::find(conn, account)?))
    };
    let (row, account) = portal.db.read(read).await?.ok_or(ActionError::NotFound)?;
    let address = portal.keys.open_class_b(&bindings::account_address(account.id), &account.address);
    let address = address.map_err(|_| ActionError::Altered)?;
    let attempt = Attempt {
        address: std::str::from_utf8(&address).map_err(|_| ActionError::Altered)?,
        passphrase: typed.passphrase,
        code: typed.code,
        known_browser: typed.known_browser,
    };
    let proven = credentials::check(portal, &attempt).await?;
    if proven.account.id != by.account {
        return Err(Refused::Wrong.into());
    }
    let departure = Departure::prepare(portal, row, &proven)?;
    let left = body.to_owned();
    let files = portal.db.read(move |conn| files::at_body(conn, &left)).await.map_err(ActionError::from)?;
    if !portal.db.write(move |conn| departure.apply(conn)).await? {
        return Err(Refused::Wrong.into());
    }
    // What it had of files that no reporter has any more goes with it.
    let_go(portal, files).await;
    // Also out of what a reader kept in the log while it was written.
    portal.db.forget_deleted().await;
    Ok(living_directory::refresh(portal).await.map_err(ActionError::from)?)
}

/// Everything that leaving writes.
struct Departure {
    left: BodyRow,
    to: State,
    event: EventRow,
    journal: Vec<RowId>,
    alert: AlertRow,
    lead: AccountId,
    /// The lead's record before and after its code was used.
    records: (Vec<u8>, Vec<u8>),
}

impl Departure {
    fn prepare(portal: &Portal, row: BodyRow, lead: &Proven) -> Result<Self, ActionError> {
        let (rng, today) = (&mut seal::entropy(), portal.clock.today());
        let mut left = BodyRow {
            state: "left".to_owned(),
            mode: "notice".to_owned(),
            certificate: None,
            pending_certificate: None,
            own_copy: None,
            profile: None,
            pause_reason: None,
            public_notice: None,
            confirmed_on: None,
            left_on: Some(today),
            ..row
        };
        body_row::seal_row(portal, &mut left, None, "", rng);
        left.address = None;
        let step = case::next(State::Received, Move::BodyLeaves, Actor::Body).map_err(|_| ActionError::Denied)?;
        Ok(Self {
            event: EventRow { kind: "body_left".to_owned(), on_day: today, actor: None },
            journal: JOURNALLED.iter().map(|_| RowId(random_id(rng))).collect(),
            alert: operator_alert::row(portal, BODY_LEFT, Some(&left.id)),
            to: step.to,
            lead: lead.account.id,
            records: (lead.account.record.clone(), lead.new_record()),
            left,
        })
    }

    /// Writes all of it; `false`, and nothing written, when the code was used a moment ago.
    fn apply(&self, conn: &mut Conn) -> Result<bool, ActionError> {
        let (body, today) = (self.left.id.as_str(), self.event.on_day);
        let here = bodies::find(conn, body)?.filter(|now| now.epoch == self.left.epoch);
        if !here.is_some_and(|now| matches!(now.state.as_str(), "joined" | "paused")) {
            return Err(ActionError::Stale);
        }
        if !accounts::swap_record(conn, self.lead, &self.records.0, &self.records.1)? {
            return Ok(false);
        }
        self.close_cases(conn)?;
        departures::stop_dispatches(conn, body)?;
        departures::destroy_keys(conn, body)?;
        directory_wishes::delete_of(conn, body)?;
        let people: Vec<AccountId> = accounts::staff_of(conn, body)?.iter().map(|row| row.account).collect();
        departures::end_places(conn, body)?;
        accounts::delete_without_place(conn, &people)?;
        bodies::update(conn, &self.left)?;
        bodies::set_roster(conn, body, None)?;
        let destroyed = format!("{body}/{}", self.left.epoch);
        for (id, table) in self.journal.iter().zip(JOURNALLED) {
            deletions::append(conn, *id, table, destroyed.as_bytes(), today)?;
        }
        alerts::raise(conn, &self.alert)?;
        Ok(true)
    }

    /// Every case is taken from the body. Those that were open end here, and their reports are kept as after any end.
    fn close_cases(&self, conn: &mut Conn) -> Result<(), ActionError> {
        let (body, today) = (self.left.id.as_str(), self.event.on_day);
        let cases = departures::cases_at_desk(conn, body)?;
        let outcome = self.to.outcome().map_or_else(|| Outcome::BodyLeft.code(), Outcome::code);
        departures::close_open(conn, body, self.to.code(), outcome, today)?;
        for case in cases {
            let Some(report) = case.report else { continue };
            case_events::append(conn, case.id, &self.event)?;
            if case.closed_on.is_none() {
                report_life::renew(conn, report, today)?;
            }
        }
        Ok(departures::take_cases(conn, body)?)
    }
}
