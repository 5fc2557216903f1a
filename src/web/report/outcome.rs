//! What happens, or happened, with each body: sent, to be sent, kept and why, left out.

use serde::Serialize;

use crate::domain::recommendation::Caution;
use crate::domain::report::Plan;
use crate::domain::report::plan::{Destination, Refused, Standing, Verdict};
use crate::web::visit::Visit;

/// The bodies by what becomes of the report there.
#[derive(Serialize)]
pub(crate) struct Outcomes {
    sent: Vec<String>,
    held: Vec<String>,
    refused: Vec<NotSent>,
    left_out: Vec<String>,
    /// For bodies that have not joined: the account as a letter.
    letters: Vec<Letter>,
}

/// A letter ready to use.
#[derive(Serialize)]
pub(crate) struct Letter {
    name: String,
    href: String,
}

/// A body that was chosen and does not get it.
#[derive(Serialize)]
pub(crate) struct NotSent {
    name: String,
    why: String,
}

impl Outcomes {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            sent: vec![text.to_owned()],
            held: vec![text.to_owned()],
            refused: vec![NotSent { name: text.to_owned(), why: text.to_owned() }],
            left_out: vec![text.to_owned()],
            letters: vec![Letter { name: text.to_owned(), href: text.to_owned() }],
        }
    }

    /// Of a plan.
    pub(super) fn of(visit: &Visit<'_>, plan: &Plan) -> Self {
        let name = |to: &Destination| {
            let body = visit.portal.directory.body(to.entry.body.as_str());
            body.map_or_else(|| to.entry.body.as_str().to_owned(), |body| body.name.clone())
        };
        let names = |verdict: Verdict| plan.destinations.iter().filter(|to| to.verdict == verdict).map(name).collect();
        let refused = plan.destinations.iter().filter_map(|to| match to.verdict {
            Verdict::Refused(why) => Some(NotSent { name: name(to), why: visit.t(why_key(why, to)) }),
            _ => None,
        });
        Self {
            sent: names(Verdict::Sent),
            held: names(Verdict::Hold),
            refused: refused.collect(),
            left_out: names(Verdict::No),
            letters: plan
                .destinations
                .iter()
                .filter(|to| {
                    matches!(to.standing, Standing::Listed | Standing::Paused | Standing::Waiting)
                        && to.verdict != Verdict::No
                })
                .map(|to| Letter { name: name(to), href: format!("/report/letter/{}", to.entry.body) })
                .collect(),
        }
    }
}

fn why_key(why: Refused, to: &Destination) -> &'static str {
    match why {
        Refused::NotJoined => "report-refused-not-joined",
        Refused::Paused => "report-refused-paused",
        Refused::Altered => "report-refused-altered",
        Refused::NotSetUp => "report-refused-not-set-up",
        // Without a lacking name it is the client's agreement that a body waits for: nothing it may know lifts that.
        Refused::WouldRefuse if to.entry.cautions.contains(Caution::NameNeeded) => "report-refused-would-refuse",
        Refused::WouldRefuse => "report-refused-agreement",
        Refused::Abroad => "report-refused-abroad",
    }
}
