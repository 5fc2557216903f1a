//! A new case, sealed for the body and for the reporter, with its first event and its mail.

use super::body_row::{JOINED, JoinedBody, case_mac};
use super::evidence::PassedOn;
use super::office;
use super::outbox::{self, Outgoing};
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal, bindings};
use crate::domain::case_state::State;
use crate::domain::dispatch::DispatchKind;
use crate::domain::recommendation::Safety;
use crate::domain::report::Snapshot;
use crate::seal::{self, CaseSecret, Entropy, Secret as _};
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::dispatches::DispatchRow;
use crate::store::ids::{CaseId, FileId};
use crate::store::report_mails::{self, ReportMailRow};
use crate::store::{Conn, Result as StoreResult, bodies, urgent_waits};

/// Every row of a new case, sealed.
pub(super) struct NewCase {
    row: CaseRow,
    body_wrap: Vec<u8>,
    reporter_wrap: Vec<u8>,
    event: EventRow,
    files: PassedOn,
    mail: Outgoing,
    /// When somebody calls about it, if it is urgent and nobody answers.
    call_at: Option<i64>,
    /// Its report by mail, where its body gets it so.
    report_mails: ByMail,
}

/// Whether a new case's report goes by mail.
pub(super) enum ByMail {
    /// It is read at the desk.
    No,
    /// In these mails.
    In(Vec<ReportMailRow>),
    /// It was to, and cannot.
    Cannot,
}

impl NewCase {
    /// Draws the case secret, seals the snapshot and the keys of its files under it (`files` are the rows of the report), and wraps
    /// it for the body and for the reporter. It is not the first attempt only where the body left after an earlier one, and came
    /// back. Its mail waits for so many seconds.
    pub(super) fn seal(
        portal: &Portal,
        session: &ReporterSession,
        (body, attempt): (&JoinedBody, i32),
        (snapshot, counted): (&Snapshot, bool),
        files: &[(FileId, Vec<u8>)],
        (safety, waits): (Safety, i64),
        rng: &mut impl Entropy,
    ) -> Result<Self, ActionError> {
        let (id, secret) = (CaseId(seal::random_id(rng)), CaseSecret::draw(rng));
        let (body_id, epoch, today) = (body.row.id.as_str(), body.row.epoch, snapshot.sent_on);
        let (office, now) = (office::of(portal, body_id, &body.row.timezone), portal.clock.now());
        let sealed = seal::seal_json(&secret, &bindings::snapshot(id), snapshot, rng);
        let sealed = sealed.map_err(|_| ActionError::Unreadable)?.into_bytes();
        let for_body = bindings::case_wrap(id, body_id, epoch);
        let body_wrap =
            seal::wrap_secret(&body.public_key, &for_body, &secret, rng).map_err(|_| ActionError::Altered)?;
        let for_reporter = bindings::case_wrap(id, body_id, 0);
        let reporter_wrap = seal::seal_secret(&session.key, &for_reporter, &secret, rng);
        let files = PassedOn::seal((session.report, &session.key), (id, &secret), files, &snapshot.files, rng)?;
        let mac = case_mac(portal, id, body_id, epoch, &body_wrap, &sealed);
        let row = CaseRow {
            id,
            report: Some(session.report),
            body: body_id.to_owned(),
            attempt,
            reference: seal::case_reference(rng),
            state: State::Received.code().to_owned(),
            outcome: None,
            tier: i16::from(safety.tier.number()),
            urgent: safety.is_urgent(),
            received_on: today,
            due_on: office.calendar().triage_due(office.day(now), safety.tier),
            closed_on: None,
            opened_on: None,
            stop_asked_on: None,
            assignee: None,
            unread_by_desk: true,
            unread_by_reporter: false,
            last_message: 0,
            epoch,
            snapshot: sealed,
            mac,
            counted,
            set_aside_on: None,
            mailed_on: None,
        };
        let event = EventRow { kind: "sent".to_owned(), on_day: today, actor: None };
        Ok(Self {
            row,
            body_wrap,
            reporter_wrap,
            event,
            files,
            call_at: safety.is_urgent().then(|| office.urgent_call_at(now)),
            mail: outbox::dispatch_after(waits, (id, body_id), DispatchKind::NewCase, portal, rng),
            report_mails: ByMail::No,
        })
    }

    /// The case, and the mail that announces it.
    pub(super) const fn rows(&self) -> (&CaseRow, &DispatchRow) {
        (&self.row, &self.mail.row)
    }

    /// The same with its report by mail.
    pub(super) fn by_mail(&mut self, report_mails: ByMail) {
        self.report_mails = report_mails;
    }

    /// The mails that carry its report.
    pub(super) fn mails(&self) -> &[ReportMailRow] {
        if let ByMail::In(mails) = &self.report_mails { mails } else { &[] }
    }

    /// Whether its body still takes it under the key it was sealed for.
    pub(super) fn can_arrive(&self, conn: &mut Conn) -> StoreResult<bool> {
        let body = bodies::find(conn, &self.row.body)?;
        Ok(body.is_some_and(|body| body.state == JOINED && body.epoch == self.row.epoch))
    }

    /// Writes all of it, in the caller's transaction.
    pub(super) fn insert(&self, conn: &mut Conn) -> StoreResult<()> {
        let id = self.row.id;
        cases::insert(conn, &self.row)?;
        case_keys::insert(conn, id, Recipient::Body, self.row.epoch, &self.body_wrap)?;
        case_keys::insert(conn, id, Recipient::Reporter, 0, &self.reporter_wrap)?;
        self.files.insert(conn)?;
        case_events::begin(conn, id, &self.event)?;
        if let Some(call_at) = self.call_at {
            urgent_waits::begin(conn, id, call_at)?;
        }
        outbox::insert(conn, &self.mail)?;
        match &self.report_mails {
            ByMail::No => Ok(()),
            ByMail::In(mails) => mails.iter().try_for_each(|mail| report_mails::insert(conn, mail)),
            ByMail::Cannot => report_mails::note_not_mailed(conn, id, self.row.received_on),
        }
    }
}
