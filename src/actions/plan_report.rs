//! Where a report would go, and what each body would get: what the pages show before anything is sent.

use std::collections::HashMap;

use super::body_row::{JOINED, JoinedBody};
use super::{ActionError, Portal, watch_body};
use crate::domain::ids::BodyId;
use crate::domain::pause::PauseReason;
use crate::domain::recommendation::Role;
use crate::domain::report::plan::Destination;
use crate::domain::report::{Addressee, Answers, Membership, Plan, Snapshot, Standing, compose};
use crate::i18n::{Language, snapshot_words};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::cases::{self, SentTo};
use crate::store::ids::ReportId;
use crate::store::{Conn, StoreError};

/// How each body stands that has joined or has the report already. Every other one is only listed.
pub(super) struct Standings {
    joined: HashMap<String, Option<JoinedBody>>,
    paused: Vec<(String, PauseReason)>,
    sent: Vec<String>,
    sending: Sending,
}

/// What the database knows of the bodies that are more than listed.
pub(super) struct Known {
    joined: Vec<(BodyRow, BodyKeyRow)>,
    paused: Vec<(String, Option<String>)>,
}

impl Known {
    /// Reads it.
    pub(super) fn read(conn: &mut Conn) -> Result<Self, StoreError> {
        Ok(Self { joined: bodies::with_keys(conn, JOINED)?, paused: bodies::paused(conn)? })
    }
}

/// Whether this portal sends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sending {
    On,
    /// Something is missing: see [`crate::config::Config::missing`].
    Off,
}

impl Standings {
    /// Checks each joined body's row. A row that was altered stands as [`Standing::Altered`]. A body that left since it
    /// was sent the report has it no more.
    pub(super) fn of(portal: &Portal, known: Known, sent: &[SentTo]) -> Self {
        let Known { joined: rows, paused } = known;
        let checked = rows.into_iter().map(|(row, key)| (row.id.clone(), JoinedBody::vouched(portal, row, &key).ok()));
        let sending = if portal.config.missing().is_empty() { Sending::On } else { Sending::Off };
        let paused = paused.into_iter().map(|(body, why)| (body, watch_body::reason(why.as_deref())));
        let sent = sent.iter().filter(|to| to.epoch > 0).map(|to| to.body.clone());
        Self { joined: checked.collect(), paused: paused.collect(), sent: sent.collect(), sending }
    }

    /// How one body stands.
    pub(super) fn of_body(&self, body: &BodyId) -> Standing {
        if self.sent.iter().any(|sent| *body == sent.as_str()) {
            return Standing::Sent;
        }
        match self.joined.get(body.as_str()) {
            Some(Some(_)) if self.sending == Sending::Off => Standing::Waiting,
            Some(Some(_)) => Standing::Joined,
            Some(None) => Standing::Altered,
            None => match self.paused.iter().find(|(paused, _)| *body == paused.as_str()) {
                Some((_, PauseReason::Alarm)) => Standing::Altered,
                Some(_) => Standing::Paused,
                None => Standing::Listed,
            },
        }
    }

    /// A body that has joined and whose row is as it was vouched for.
    pub(super) fn joined(&self, body: &str) -> Option<&JoinedBody> {
        self.joined.get(body)?.as_ref()
    }
}

/// The plan for these answers; `report` is none before the first save.
pub async fn plan(portal: &Portal, report: Option<ReportId>, answers: &Answers) -> Result<Plan, ActionError> {
    let (known, sent) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let sent = match report {
                Some(report) => cases::sent_of_report(conn, report)?,
                None => Vec::new(),
            };
            Ok((Known::read(conn)?, sent))
        })
        .await?;
    let standings = Standings::of(portal, known, &sent);
    Ok(Plan::of(&portal.directory, answers, portal.clock.today(), |body| standings.of_body(body)))
}

/// Exactly what one body gets, or would get, with words around it in this language.
pub fn snapshot_for(portal: &Portal, answers: &Answers, to: &Destination, language: Language) -> Snapshot {
    let membership = if to.entry.role == Role::IfMember { Membership::Unchecked } else { Membership::Settled };
    let addressee = Addressee { body: to.entry.body.as_str(), anonymity: to.anonymity, membership };
    compose(&portal.directory, answers, addressee, snapshot_words(language), portal.clock.today())
}
