//! For tests: rows as they are when nothing special is the matter. A test names what it is about and takes the rest.

use time::Date;

use super::accounts::{AccountRow, StaffRow};
use super::bodies::{BodyKeyRow, BodyRow};
use super::cases::CaseRow;
use super::ids::{AccountId, CaseId, ReportId};
use super::reports::ReportRow;

/// A body that has joined, with nothing sealed and nothing vouched for.
pub(crate) fn body(id: &str, today: Date) -> BodyRow {
    BodyRow {
        id: id.to_owned(),
        state: "joined".to_owned(),
        epoch: 1,
        address: None,
        mode: "notice".to_owned(),
        certificate: None,
        language: "en".to_owned(),
        timezone: "Pacific/Auckland".to_owned(),
        invited_on: today,
        joined_on: Some(today),
        own_copy: None,
        mac: Vec::new(),
        profile: None,
        pause_reason: None,
        public_notice: None,
        confirmed_on: Some(today),
        left_on: None,
        pending_certificate: None,
    }
}

/// An account with this key, that nobody can sign in to.
pub(crate) fn account(id: AccountId, public_key: &[u8]) -> AccountRow {
    AccountRow {
        id,
        address_index: id.0.to_vec(),
        address: Vec::new(),
        public_key: public_key.to_vec(),
        salt: Vec::new(),
        memory_kib: 8,
        passes: 1,
        lanes: 1,
        record: Vec::new(),
        created_on: Date::MIN,
    }
}

/// Somebody's place, with nothing sealed and nothing vouched for.
pub(crate) fn staff(account: AccountId, body: &str, role: &str, state: &str) -> StaffRow {
    StaffRow {
        account,
        body: body.to_owned(),
        role: role.to_owned(),
        state: state.to_owned(),
        name: Vec::new(),
        mac: Vec::new(),
    }
}

/// A body's first key, with a paper key that nobody has.
pub(crate) fn body_key(id: &str, public_key: &[u8], today: Date) -> BodyKeyRow {
    BodyKeyRow {
        body: id.to_owned(),
        epoch: 1,
        public_key: public_key.to_vec(),
        paper_public_key: vec![0; 32],
        created_on: today,
    }
}

/// A report that at least one body has.
pub(crate) fn report(id: ReportId) -> ReportRow {
    ReportRow { id, state: "sent".to_owned(), version: 1, expires_on: None, draft_until: None }
}

/// A case that came today, with nothing sealed and nothing vouched for.
pub(crate) fn case(id: CaseId, report: ReportId, body: &str, today: Date) -> CaseRow {
    CaseRow {
        id,
        report: Some(report),
        body: body.to_owned(),
        attempt: 1,
        reference: id.to_string(),
        state: "received".to_owned(),
        outcome: None,
        tier: 3,
        urgent: false,
        received_on: today,
        due_on: today,
        closed_on: None,
        opened_on: None,
        stop_asked_on: None,
        assignee: None,
        unread_by_desk: true,
        unread_by_reporter: false,
        last_message: 0,
        epoch: 1,
        snapshot: Vec::new(),
        mac: Vec::new(),
        counted: true,
        set_aside_on: None,
        mailed_on: None,
    }
}
