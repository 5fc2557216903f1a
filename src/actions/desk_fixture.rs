//! For tests: a portal on a database of its own, with two bodies, their staff, and a case that was sent to one.

use std::path::PathBuf;

use rocket::figment::Figment;

use super::staff_session::{Capacity, StaffRole, StaffSession, staff_mac_parts};
use super::{Portal, bindings, body_keys, body_row};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::report::snapshot::{Line, Section, Tone};
use crate::domain::report::{Message, MessageKind, Snapshot};
use crate::seal::{self, CaseSecret, DeskKey, KeyPair, MacPurpose, PublicKey, ReportSecret, Secret as _, random_id};
use crate::store::accounts::{self, AccountRow, StaffRow};
use crate::store::bodies;
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{AccountId, CaseId, MessageId, ReportId, RowId, SessionId};
use crate::store::messages::{self, MessageRow};
use crate::store::{Conn, StoreError, reports, samples};

/// The body that gets the case.
pub(crate) const BODY: &str = "nz-hdc";
/// The body that does not.
pub(crate) const OTHER: &str = "nz-nzac";
/// What the reporter wrote.
pub(crate) const WORDS: &str = "what the reporter wrote";

/// A portal in a folder that goes when the test is over.
pub(crate) struct Desk {
    pub(crate) portal: Portal,
    /// Works at [`BODY`].
    pub(crate) officer: StaffSession,
    /// Leads the desk of [`BODY`].
    pub(crate) lead: StaffSession,
    /// Works at [`OTHER`].
    pub(crate) stranger: StaffSession,
    body_key: PublicKey,
    folder: PathBuf,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A case, and what its reporter holds.
pub(crate) struct SentCase {
    pub(crate) id: CaseId,
    pub(crate) report: ReportId,
    pub(crate) report_key: ReportSecret,
}

/// Who may learn what of the reporter, and how urgent it is.
pub(crate) struct Told {
    pub(crate) anonymity: &'static str,
    pub(crate) tier: i16,
    pub(crate) urgent: bool,
}

impl Default for Told {
    fn default() -> Self {
        Self { anonymity: "anonymous_reachable", tier: 3, urgent: false }
    }
}

impl Desk {
    pub(crate) async fn new() -> Self {
        let name = RowId(random_id(&mut seal::entropy()));
        let folder = std::env::temp_dir().join(format!("candour-test-{name}"));
        let config = Config::read(&Figment::new().merge(("data_dir", &folder)).merge(("mail_times", "now"))).unwrap();
        let portal = crate::app::prepare(config, Clock::system()).await.unwrap();
        let (body, body_desk) = join(&portal, BODY).await;
        let (other, other_desk) = join(&portal, OTHER).await;
        let officer = staff(&portal, BODY, StaffRole::Officer, &body, &body_desk, "Ana").await;
        let lead = staff(&portal, BODY, StaffRole::Lead, &body, &body_desk, "Ben").await;
        let stranger = staff(&portal, OTHER, StaffRole::Lead, &other, &other_desk, "Cleo").await;
        Self { portal, officer, lead, stranger, body_key: body.public, folder }
    }

    /// A report that was sent to [`BODY`].
    pub(crate) async fn case(&self, told: Told) -> SentCase {
        let (rng, today) = (&mut seal::entropy(), self.portal.clock.today());
        let (id, report) = (CaseId(random_id(rng)), ReportId(random_id(rng)));
        let (secret, report_key) = (CaseSecret::draw(rng), ReportSecret::draw(rng));
        let line = Line { label: "snapshot-narrative".to_owned(), value: WORDS.to_owned() };
        let snapshot = Snapshot {
            version: 1,
            body: BODY.to_owned(),
            sent_on: today,
            anonymity: told.anonymity.to_owned(),
            reported_as: "complaint".to_owned(),
            alerts: vec!["withhold_from_practitioner".to_owned()],
            sections: vec![Section { code: "account".to_owned(), tone: Tone::Covered, lines: vec![line] }],
            files: Vec::new(),
        };
        let snapshot = seal::seal_json(&secret, &bindings::snapshot(id), &snapshot, rng).unwrap().into_bytes();
        let wrap = seal::wrap_secret(&self.body_key, &bindings::case_wrap(id, BODY, 1), &secret, rng).unwrap();
        let reporter_wrap = seal::seal_secret(&report_key, &bindings::case_wrap(id, BODY, 0), &secret, rng);
        let row = CaseRow {
            tier: told.tier,
            urgent: told.urgent,
            mac: body_row::case_mac(&self.portal, id, BODY, 1, &wrap, &snapshot),
            snapshot,
            ..samples::case(id, report, BODY, today)
        };
        let report_row = samples::report(report);
        let lookup = random_id(rng);
        let write = move |conn: &mut Conn| -> Result<(), StoreError> {
            reports::insert(conn, &report_row, &[], &lookup, &[])?;
            cases::insert(conn, &row)?;
            case_keys::insert(conn, id, Recipient::Body, 1, &wrap)?;
            case_keys::insert(conn, id, Recipient::Reporter, 0, &reporter_wrap)?;
            let sent = EventRow { kind: "sent".to_owned(), on_day: today, actor: None };
            case_events::append(conn, id, &sent)
        };
        self.portal.db.write(write).await.unwrap();
        SentCase { id, report, report_key }
    }

    /// The case as it rests.
    pub(crate) async fn row(&self, case: CaseId) -> CaseRow {
        self.portal.db.read(move |conn| cases::find(conn, case)).await.unwrap().unwrap()
    }

    /// What the reporter reads with their own key: the last message to them.
    pub(crate) async fn last_told(&self, case: &SentCase) -> Option<Message> {
        let id = case.id;
        let read = move |conn: &mut Conn| -> Result<_, StoreError> {
            Ok((case_keys::wrap_of(conn, id, Recipient::Reporter, 0)?, messages::of_case(conn, id)?))
        };
        let (wrap, thread) = self.portal.db.read(read).await.unwrap();
        let binding = bindings::case_wrap(id, BODY, 0);
        let secret: CaseSecret = seal::open_secret(&case.report_key, &binding, &wrap.unwrap()).unwrap();
        let last = thread.iter().rev().find(|message| message.direction == "to_reporter");
        last.map(|row| super::case_at_desk::open_message(&secret, row).unwrap())
    }

    /// The reporter writes something that the desk has not seen.
    pub(crate) async fn reporter_writes(&self, case: &SentCase, text: &str) {
        let (rng, id) = (&mut seal::entropy(), case.id);
        let wrap = self.portal.db.read(move |conn| case_keys::wrap_of(conn, id, Recipient::Reporter, 0)).await.unwrap();
        let binding = bindings::case_wrap(id, BODY, 0);
        let secret: CaseSecret = seal::open_secret(&case.report_key, &binding, &wrap.unwrap()).unwrap();
        let sequence = self.row(id).await.last_message + 1;
        let content = Message {
            kind: MessageKind::Reply,
            text: text.to_owned(),
            moved_to: None,
            disclosure: None,
            files: Vec::new(),
        };
        let binding = bindings::message(id, "to_body", sequence, sequence - 1);
        let row = MessageRow {
            id: MessageId(random_id(rng)),
            case_id: id,
            direction: "to_body".to_owned(),
            sequence,
            last_seen: sequence - 1,
            body_text: seal::seal_json(&secret, &binding, &content, rng).unwrap().into_bytes(),
            written_on: self.portal.clock.today(),
        };
        self.portal.db.write(move |conn| messages::insert(conn, &row)).await.unwrap();
    }
}

/// A body that has joined: its key and its desk key.
async fn join(portal: &Portal, id: &str) -> (KeyPair, DeskKey) {
    let (rng, today) = (&mut seal::entropy(), portal.clock.today());
    let (pair, desk) = (KeyPair::draw(rng), DeskKey::draw(rng));
    let mut row = samples::body(id, today);
    body_row::seal_row(portal, &mut row, Some(&pair.public), "desk@example.org", rng);
    let key = samples::body_key(id, pair.public.as_bytes(), today);
    let wrap = seal::wrap_secret(&pair.public, &bindings::desk_key_wrap(id, 1), &desk, rng).unwrap();
    let write = move |conn: &mut Conn| -> Result<(), StoreError> {
        bodies::insert(conn, &row)?;
        bodies::insert_key(conn, &key)?;
        bodies::insert_desk_key(conn, &row.id, 1, 1, &wrap)
    };
    portal.db.write(write).await.unwrap();
    (pair, desk)
}

async fn staff(
    portal: &Portal,
    body: &str,
    role: StaffRole,
    body_key: &KeyPair,
    desk: &DeskKey,
    name: &str,
) -> StaffSession {
    let rng = &mut seal::entropy();
    let (id, pair) = (AccountId(random_id(rng)), KeyPair::draw(rng));
    let account = AccountRow {
        id,
        address_index: random_id(rng).to_vec(),
        address: Vec::new(),
        public_key: pair.public.as_bytes().to_vec(),
        salt: Vec::new(),
        memory_kib: 8,
        passes: 1,
        lanes: 1,
        record: Vec::new(),
        created_on: portal.clock.today(),
    };
    let mut row = StaffRow {
        account: id,
        body: body.to_owned(),
        role: role.code().to_owned(),
        state: "active".to_owned(),
        name: body_keys::seal_name(desk, id, body, name, rng),
        mac: Vec::new(),
    };
    row.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(&account, &row)).to_bytes().to_vec();
    let wrap = seal::wrap_secret(&pair.public, &bindings::body_key_wrap(body, 1, id), &body_key.secret, rng).unwrap();
    let write = move |conn: &mut Conn| -> Result<(), StoreError> {
        accounts::insert(conn, &account)?;
        accounts::insert_staff(conn, &row)?;
        bodies::insert_wrap(conn, &row.body, 1, id, &wrap)
    };
    portal.db.write(write).await.unwrap();
    let capacity = Capacity::Desk { body: body.to_owned(), role };
    StaffSession { id: SessionId(random_id(rng)), account: id, capacity, key: pair.secret, known: Vec::new() }
}
