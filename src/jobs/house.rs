//! A portal in a folder of its own, for tests of what happens after sending.

use std::path::PathBuf;

use rocket::figment::Figment;
use time::Date;

use super::Worker;
use crate::actions::{Portal, body_row, outbox};
use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::dispatch::DispatchKind;
use crate::seal::{self, KeyPair};
use crate::store::bodies;
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{CaseId, ReportId};
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, StoreError, alerts, case_events, dispatches, jobs, samples};

/// The body of the house.
pub(crate) const BODY: &str = "nz-hdc";

/// A portal in a folder of its own, with one joined body and one case.
pub(crate) struct House {
    pub(crate) portal: Portal,
    pub(crate) worker: Worker,
    pub(crate) case: CaseId,
    folder: PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl House {
    pub(crate) async fn build(name: &str, mail: Option<&str>) -> Self {
        let folder = std::env::temp_dir().join(format!("candour-jobs-{}-{name}", std::process::id()));
        drop(std::fs::remove_dir_all(&folder));
        let mail = mail.map_or_else(|| format!("file:{}", folder.join("mail").display()), str::to_owned);
        let settings = Figment::new()
            .merge(("data_dir", &folder))
            .merge(("mail_url", mail))
            .merge(("mail_times", "now"))
            .merge(("mail_from", "reports@example.org"))
            .merge(("legal_name", "Example Trust"))
            .merge(("contact", "post@example.org"));
        let portal = app::prepare(Config::read(&settings).unwrap(), Clock::system()).await.unwrap();
        let worker = Worker::new(portal.clone()).unwrap();
        let house = Self { portal, worker, folder, case: CaseId([7; 16]) };
        house.join_body().await;
        house.add_report(ReportId([1; 16]), Some((house.case, "received")), None).await;
        house
    }

    async fn join_body(&self) {
        let key = KeyPair::draw(&mut seal::entropy()).public;
        let today = self.portal.clock.today();
        let mut row = samples::body(BODY, today);
        body_row::seal_row(&self.portal, &mut row, Some(&key), "desk@example.org", &mut seal::entropy());
        let key_row = samples::body_key(BODY, key.as_bytes(), today);
        self.write(move |conn| {
            bodies::insert(conn, &row)?;
            bodies::insert_key(conn, &key_row)
        })
        .await;
    }

    pub(crate) async fn add_report(&self, id: ReportId, case: Option<(CaseId, &str)>, life: Option<Date>) {
        let today = self.portal.clock.today();
        let report = ReportRow { expires_on: life, ..samples::report(id) };
        let (wrap, snapshot) = ([9; 16], vec![0; 8]);
        let case = case.map(|(case, state)| CaseRow {
            state: state.to_owned(),
            mac: body_row::case_mac(&self.portal, case, BODY, 1, &wrap, &snapshot),
            snapshot: snapshot.clone(),
            ..samples::case(case, id, BODY, today)
        });
        self.write(move |conn| {
            reports::insert(conn, &report, &[0; 8], report.id.as_bytes(), &[0; 8])?;
            let Some(case) = &case else { return Ok(()) };
            cases::insert(conn, case)?;
            case_keys::insert(conn, case.id, Recipient::Body, case.epoch, &wrap)
        })
        .await;
    }

    pub(crate) async fn write<F>(&self, work: F)
    where
        F: Fn(&mut Conn) -> Result<(), StoreError> + Send + 'static,
    {
        self.portal.db.write(work).await.unwrap();
    }

    pub(crate) async fn dispatch(&self) -> dispatches::DispatchRow {
        let rows = outbox::dispatch(self.case, BODY, DispatchKind::NewCase, &self.portal, &mut seal::entropy());
        let row = rows.row.clone();
        self.write(move |conn| outbox::insert(conn, &rows)).await;
        row
    }

    pub(crate) async fn dispatches(&self) -> Vec<dispatches::DispatchRow> {
        let case = self.case;
        self.portal.db.read(move |conn| dispatches::of_case(conn, case)).await.unwrap()
    }

    pub(crate) async fn jobs_left(&self) -> i64 {
        self.portal.db.read(jobs::count).await.unwrap()
    }

    pub(crate) async fn alerts(&self) -> Vec<String> {
        let alerts = self.portal.db.read(alerts::unseen).await.unwrap();
        alerts.into_iter().map(|alert| alert.kind).collect()
    }

    pub(crate) async fn events(&self) -> Vec<String> {
        let case = self.case;
        let events = self.portal.db.read(move |conn| case_events::of_case(conn, case)).await.unwrap();
        events.into_iter().map(|event| event.kind).collect()
    }

    pub(crate) fn mails(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.folder.join("mail")) else { return Vec::new() };
        files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }
}
