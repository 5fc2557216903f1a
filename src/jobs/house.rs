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
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::case_keys::{self, Recipient};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::{CaseId, ReportId};
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, StoreError, alerts, case_events, dispatches, jobs};

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
        let mut row = BodyRow {
            id: BODY.to_owned(),
            state: body_row::JOINED.to_owned(),
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
        };
        body_row::seal_row(&self.portal, &mut row, Some(&key), "desk@example.org", &mut seal::entropy());
        let key_row = BodyKeyRow {
            body: BODY.to_owned(),
            epoch: 1,
            public_key: key.as_bytes().to_vec(),
            paper_public_key: vec![0; 32],
            created_on: today,
        };
        self.write(move |conn| {
            bodies::insert(conn, &row)?;
            bodies::insert_key(conn, &key_row)
        })
        .await;
    }

    pub(crate) async fn add_report(&self, id: ReportId, case: Option<(CaseId, &str)>, life: Option<Date>) {
        let today = self.portal.clock.today();
        let report = ReportRow { id, state: "sent".to_owned(), version: 1, expires_on: life, draft_until: None };
        let (wrap, snapshot) = ([9; 16], vec![0; 8]);
        let case = case.map(|(case, state)| CaseRow {
            id: case,
            report: Some(id),
            body: BODY.to_owned(),
            attempt: 1,
            reference: format!("7K3M-9QX{}", case.as_bytes()[0]),
            state: state.to_owned(),
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
            mac: body_row::case_mac(&self.portal, case, BODY, 1, &wrap, &snapshot),
            snapshot: snapshot.clone(),
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
        let row = rows.0.clone();
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
