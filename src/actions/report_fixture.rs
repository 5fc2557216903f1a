//! A portal for tests of the reporter's way: bodies join, a report is told, and somebody alters the database.

use diesel::RunQueryDsl as _;
use rocket::figment::Figment;

use super::Portal;
use super::body_row::seal_row;
use super::report_answers::OpenReport;
use super::reporter_session::ReporterSession;
use super::save_answers::{SaveAnswers, again, begin};
use super::send_report::{Sent, Wish, send_report};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::mail_wait::Signs;
use crate::domain::report::PageAnswers;
use crate::domain::report::answers::{PlaceAnswers, RecipientAnswer, WhatHappenedAnswers};
use crate::seal::{self, CsrfSecret, KeyPair, Secret as _, SecretKey};
use crate::store::bodies;
use crate::store::ids::SessionId;
use crate::store::{self, cases, samples};

/// A portal in a folder that goes with it.
pub(crate) struct House {
    pub(crate) portal: Portal,
    folder: std::path::PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl House {
    pub(crate) async fn new() -> Self {
        Self::with(&[("mail_url", "file:mail"), ("legal_name", "Example Trust"), ("contact", "post@example.org")]).await
    }

    /// A portal with these settings.
    pub(crate) async fn with(settings: &[(&'static str, &str)]) -> Self {
        let name = SessionId(seal::random_id(&mut seal::entropy()));
        let folder = std::env::temp_dir().join(format!("candour-report-{name}"));
        let figment = Figment::new().merge(("data_dir", folder.clone())).merge(("mail_times", "now"));
        let figment = settings.iter().fold(figment, |figment, setting| figment.merge(*setting));
        let config = Config::read(&figment).unwrap();
        let portal = crate::app::prepare(config, Clock::system()).await.unwrap();
        Self { portal, folder }
    }

    /// A body joins. Returns its secret key.
    pub(crate) async fn join(&self, id: &'static str) -> SecretKey {
        let portal = &self.portal;
        let mut rng = seal::entropy();
        let (pair, today) = (KeyPair::draw(&mut rng), portal.clock.today());
        let mut row = samples::body(id, today);
        seal_row(portal, &mut row, Some(&pair.public), "desk@example.org", &mut rng);
        let key = samples::body_key(id, pair.public.as_bytes(), today);
        let write = move |conn: &mut store::Conn| -> store::Result<()> {
            bodies::insert(conn, &row)?;
            bodies::insert_key(conn, &key)
        };
        portal.db.write(write).await.unwrap();
        pair.secret
    }

    /// Somebody changes the database behind the program's back.
    pub(crate) async fn alter(&self, sql: &'static str) {
        let write = move |conn: &mut store::Conn| -> store::Result<()> {
            diesel::sql_query(sql).execute(conn)?;
            Ok(())
        };
        self.portal.db.write(write).await.unwrap();
    }

    /// A reporter with a whole report and these choices.
    pub(crate) async fn reporter(&self, choices: &[(&str, &str)]) -> ReporterSession {
        let csrf = CsrfSecret::draw(&mut seal::entropy());
        let (mut session, _) = begin(&self.portal, &csrf, first(place()), Signs::NONE).await.unwrap();
        let recipients = choices.iter().map(|(body, choice)| {
            ((*body).to_owned(), RecipientAnswer { choice: (*choice).to_owned(), ..RecipientAnswer::default() })
        });
        for content in [told("what I wrote"), PageAnswers::Recipients(recipients.collect())] {
            again(&self.portal, &mut session, first(content)).await.unwrap();
        }
        session
    }

    pub(crate) async fn send(&self, session: &mut ReporterSession) -> Sent {
        let named = self.report(session).await.answers.recipients.into_keys().collect();
        send_report(&self.portal, session, Wish::send_to(named)).await.unwrap()
    }

    pub(crate) async fn cases(&self, session: &ReporterSession) -> Vec<cases::CaseRow> {
        let report = session.report;
        self.portal.db.read(move |conn| cases::of_report(conn, report)).await.unwrap()
    }

    pub(crate) async fn report(&self, session: &ReporterSession) -> OpenReport {
        OpenReport::of(&self.portal, session).await.unwrap()
    }
}

pub(crate) fn first(content: PageAnswers) -> SaveAnswers {
    SaveAnswers { seen: 0, content }
}

pub(crate) fn place() -> PageAnswers {
    PageAnswers::Place(PlaceAnswers { care_country: "NZ".to_owned(), ..PlaceAnswers::default() })
}

pub(crate) fn told(narrative: &str) -> PageAnswers {
    PageAnswers::WhatHappened(WhatHappenedAnswers { narrative: narrative.to_owned(), ..WhatHappenedAnswers::default() })
}
