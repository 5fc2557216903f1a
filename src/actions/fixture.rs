//! For tests: a portal on a database of its own, and in it a report that was sent to one body.

use std::path::PathBuf;

use rocket::figment::Figment;

use super::reporter_session::{ReporterSession, Words};
use super::{Portal, bindings, outbox, report_answers};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::dispatch::DispatchKind;
use crate::domain::report::{Answers, Snapshot};
use crate::seal::{self, CaseSecret, ReportSecret, Secret as _, SessionSecret, Token, random_id};
use crate::store::bodies;
use crate::store::case_events::{self, EventRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{CaseId, ReportId, RowId, SessionId};
use crate::store::reports::Holder;
use crate::store::{Conn, StoreError, reporter_cases, reports, samples, sessions};

/// The body of all these tests.
pub(crate) const BODY: &str = "nz-hdc";

/// A portal in a folder that goes when the test is over.
pub(crate) struct Fixture {
    pub(crate) portal: Portal,
    folder: PathBuf,
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A report that was sent to one body.
pub(crate) struct Sent {
    pub(crate) token: Token,
    pub(crate) report: ReportId,
    pub(crate) case: CaseId,
    pub(crate) secret: CaseSecret,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        let name = RowId(random_id(&mut seal::entropy()));
        let folder = std::env::temp_dir().join(format!("candour-test-{name}"));
        let config = Config::read(&Figment::new().merge(("data_dir", &folder)).merge(("mail_times", "now"))).unwrap();
        let portal = crate::app::prepare(config, Clock::system()).await.unwrap();
        Self { portal, folder }
    }

    /// A body that has joined.
    pub(crate) async fn body(&self) {
        let today = self.portal.clock.today();
        let row = samples::body(BODY, today);
        self.portal.db.write(move |conn| bodies::insert(conn, &row)).await.unwrap();
    }

    /// A report with one case at [`BODY`].
    pub(crate) async fn sent(&self) -> Sent {
        self.body().await;
        let (mut rng, today) = (seal::entropy(), self.portal.clock.today());
        let (token, key) = (Token::draw(&mut rng), ReportSecret::draw(&mut rng));
        let (report, case) = (ReportId(random_id(&mut rng)), CaseId(random_id(&mut rng)));
        let secret = CaseSecret::draw(&mut rng);
        let snapshot = Snapshot {
            version: 1,
            body: BODY.to_owned(),
            sent_on: today,
            anonymity: "anonymous_reachable".to_owned(),
            reported_as: "complaint".to_owned(),
            alerts: Vec::new(),
            sections: Vec::new(),
            files: Vec::new(),
        };
        let snapshot = seal::seal_json(&secret, &bindings::snapshot(case), &snapshot, &mut rng).unwrap();
        let row = samples::report(report);
        let case_row = CaseRow { snapshot: snapshot.into_bytes(), ..samples::case(case, report, BODY, today) };
        let wrap =
            seal::seal_secret(&token.reporter_key(), &bindings::report_wrap(report, Holder::Reporter), &key, &mut rng);
        let case_wrap = seal::seal_secret(&key, &bindings::case_wrap(case, BODY, 0), &secret, &mut rng);
        let mail = outbox::dispatch(case, BODY, DispatchKind::NewCase, &self.portal, &mut rng);
        let answers = report_answers::close(&key, report, &Answers::default(), &mut rng).unwrap();
        let lookup = token.lookup_id();
        self.portal
            .db
            .write(move |conn| -> Result<(), StoreError> {
                reports::insert(conn, &row, &answers, lookup.as_bytes(), &wrap)?;
                cases::insert(conn, &case_row)?;
                case_keys::insert(conn, case, Recipient::Reporter, 0, &case_wrap)?;
                let sent = EventRow { kind: "sent".to_owned(), on_day: today, actor: None };
                case_events::append(conn, case, &sent)?;
                outbox::insert(conn, &mail)
            })
            .await
            .unwrap();
        Sent { token, report, case, secret }
    }

    /// A browser's session for a report, as after the words were typed.
    pub(crate) async fn session(&self, sent: &Sent) -> ReporterSession {
        super::open_with_token::open_with_token(&self.portal, &sent.token, None).await.unwrap().unwrap()
    }

    /// The words of another report.
    pub(crate) async fn other_report(&self) -> Token {
        let mut rng = seal::entropy();
        let (token, key, report) = (Token::draw(&mut rng), ReportSecret::draw(&mut rng), ReportId(random_id(&mut rng)));
        let binding = bindings::report_wrap(report, Holder::Reporter);
        let wrap = seal::seal_secret(&token.reporter_key(), &binding, &key, &mut rng);
        let lookup = token.lookup_id();
        let insert =
            move |conn: &mut Conn| reports::insert(conn, &samples::report(report), &[0], lookup.as_bytes(), &wrap);
        self.portal.db.write(insert).await.unwrap();
        token
    }

    /// A session of another report, to see that it ends.
    pub(crate) async fn other_session(&self) -> ReporterSession {
        let mut rng = seal::entropy();
        let (id, report) = (SessionId(random_id(&mut rng)), ReportId(random_id(&mut rng)));
        let (secret, key) = (SessionSecret::draw(&mut rng), ReportSecret::draw(&mut rng));
        let session = ReporterSession::begin(id, secret, report, key, None, Words::Kept, self.portal.clock.now());
        let row = session.to_row(&self.portal, &mut rng).unwrap();
        let (nothing, lookup): ([u8; 1], [u8; 32]) = ([0], *Token::draw(&mut rng).lookup_id().as_bytes());
        let write = move |conn: &mut Conn| -> Result<(), StoreError> {
            reports::insert(conn, &samples::report(report), &nothing, &lookup, &nothing)?;
            sessions::insert(conn, &row)
        };
        self.portal.db.write(write).await.unwrap();
        session
    }

    /// A person at the desk pressed "open".
    pub(crate) async fn open_at_desk(&self, case: CaseId) {
        let today = self.portal.clock.today();
        self.portal.db.write(move |conn| reporter_cases::open_for_test(conn, case, today)).await.unwrap();
    }

    /// The case as it rests, if it is there.
    pub(crate) async fn case(&self, case: CaseId) -> Option<CaseRow> {
        self.portal.db.read(move |conn| cases::find(conn, case)).await.unwrap()
    }
}
