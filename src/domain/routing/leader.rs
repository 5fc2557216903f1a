//! R13: if nothing leads, the strongest body that can be sent to does.

use super::Case;
use super::answer::Answer;
use crate::domain::directory::{Body, BodyKind};
use crate::domain::recommendation::{Reason, Role};

/// The strongest `also` becomes primary. What is held never leads.
pub(super) fn rise(case: &Case<'_>, answer: &mut Answer) {
    if answer.any(Role::Primary) {
        return;
    }
    let strongest = answer
        .entries_mut()
        .iter_mut()
        .filter(|found| found.role == Role::Also)
        .min_by_key(|found| (case.directory.at(found.seat).map(strength), found.seat));
    if let Some(found) = strongest {
        found.role = Role::Primary;
        found.reasons.insert(Reason::BestLeft);
    }
}

/// The lower, the stronger: front door, regulator, commissioner, association.
fn strength(body: &Body) -> u8 {
    match body.kind {
        _ if body.routing.front_door => 0,
        BodyKind::Regulator => 1,
        BodyKind::ComplaintsCommissioner => 2,
        BodyKind::ProfessionalAssociation => 3,
    }
}
