//! How mail gets through, for the operator: what waits, what failed at which body and what its server answered, which addresses are
//! in doubt and which certificates end. Never a case.

use std::collections::BTreeMap;

use time::{Date, Duration};

use super::desk_news::{CertificateNews, certificate};
use super::{ActionError, Portal, body_mark, server_answers};
use crate::domain::dispatch::MailFault;
use crate::domain::server_answer::ServerAnswer;
use crate::store::bodies::{self, BodyRow};
use crate::store::body_marks;
use crate::store::delivery::{self, Depth, TroubledRow};

/// Days for which it is shown that a mail is still on its way: no server tries longer.
const LATE_FOR: i64 = 7;

/// How mail gets through.
pub struct DeliveryState {
    /// What waits to leave.
    pub depth: Depth,
    /// Bodies whose mails have trouble, the newest trouble first.
    pub troubles: Vec<Trouble>,
    /// Bodies whose address is in doubt, and since when.
    pub doubts: Vec<(String, Date)>,
    /// Bodies whose certificate ends soon, or cannot be used any more.
    pub certificates: Vec<(String, CertificateNews)>,
}

/// What is wrong with the mails to one body.
pub struct Trouble {
    /// Which body.
    pub body: String,
    /// Mails that were tried in vain and will be tried again.
    pub tried: usize,
    /// Mails that are not tried any more.
    pub failed: usize,
    /// Mails that are long on their way.
    pub late: usize,
    /// The day on which the oldest of them was written.
    pub since: Date,
    /// What went wrong with the newest of them.
    pub fault: Option<MailFault>,
    /// What a server answered to it, if it said anything.
    pub answer: Option<ServerAnswer>,
}

/// How mail gets through now.
///
/// # Errors
/// Those of the database.
pub async fn delivery_state(portal: &Portal) -> Result<DeliveryState, ActionError> {
    let since = late_since(portal);
    let (depth, rows, known, marks) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let troubled = delivery::troubled(conn, None, since)?;
            Ok((delivery::depth(conn)?, troubled, bodies::all(conn)?, body_marks::all(conn)?))
        })
        .await?;
    let here: Vec<&BodyRow> = known.iter().filter(|row| ["joined", "paused"].contains(&row.state.as_str())).collect();
    let doubt = |row: &&BodyRow| Some((row.id.clone(), body_mark::returned_on(&marks, row)?));
    let ends = |row: &&BodyRow| Some((row.id.clone(), certificate(portal, row)?));
    Ok(DeliveryState {
        depth,
        troubles: troubles(portal, rows),
        doubts: here.iter().filter_map(doubt).collect(),
        certificates: here.iter().filter_map(ends).collect(),
    })
}

/// What is wrong with the mails to one body; none while nothing is.
///
/// # Errors
/// Those of the database.
pub async fn trouble_of(portal: &Portal, body: &str) -> Result<Option<Trouble>, ActionError> {
    let (body, since) = (body.to_owned(), late_since(portal));
    let rows = portal.db.read(move |conn| delivery::troubled(conn, Some(&body), since)).await?;
    Ok(troubles(portal, rows).pop())
}

fn late_since(portal: &Portal) -> Date {
    portal.clock.today().saturating_sub(Duration::days(LATE_FOR))
}

/// By body; `rows` are the newest first.
fn troubles(portal: &Portal, rows: Vec<TroubledRow>) -> Vec<Trouble> {
    let mut order: Vec<String> = Vec::new();
    let mut found: BTreeMap<String, Trouble> = BTreeMap::new();
    for row in rows {
        let trouble = found.entry(row.body.clone()).or_insert_with(|| {
            order.push(row.body.clone());
            let fault = row.last_fault.as_deref().and_then(MailFault::from_code);
            let answer = row.server_answer.as_deref().and_then(|sealed| server_answers::open(portal, row.id, sealed));
            Trouble { body: row.body.clone(), tried: 0, failed: 0, late: 0, since: row.written_on, fault, answer }
        });
        match row.state.as_str() {
            "failed" => trouble.failed += 1,
            "accepted" => trouble.late += 1,
            _ => trouble.tried += 1,
        }
        trouble.since = trouble.since.min(row.written_on);
    }
    order.iter().filter_map(|body| found.remove(body)).collect()
}
