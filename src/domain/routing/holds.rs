//! R11, R12: reports that a body would refuse as they stand are held for it, not sent.

use super::Case;
use super::answer::Answer;
use crate::domain::directory::{BodyKind, NeedsNamed, ThirdParty};
use crate::domain::recommendation::{Caution, Role};
use crate::domain::situation::{Anonymity, ClientAgrees, ReporterKind, Situation};

/// Whether something is held because the client has not agreed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum HeldForAgreement {
    Something,
    Nothing,
}

/// R11: a body that takes nothing without a name gets nothing without one.
pub(super) fn for_name(case: &Case<'_>, answer: &mut Answer) {
    if case.situation.anonymity == Anonymity::NamedToBody {
        return;
    }
    for found in answer.entries_mut() {
        let Some(body) = case.directory.at(found.seat) else { continue };
        match body.routing.needs_named {
            NeedsNamed::No => {}
            NeedsNamed::Unknown => found.cautions.insert(Caution::AnonymousUnknown),
            NeedsNamed::Limited => found.cautions.insert(Caution::AnonymousLimited),
            NeedsNamed::Yes => {
                found.cautions.insert(Caution::NameNeeded);
                if found.role != Role::IfMember {
                    found.role = Role::Hold;
                }
            }
        }
    }
}

/// R12: an association that acts only with the client's agreement gets nothing without it.
pub(super) fn for_agreement(case: &Case<'_>, answer: &mut Answer) -> HeldForAgreement {
    let mut held = HeldForAgreement::Nothing;
    if !lacks_agreement(case.situation) {
        return held;
    }
    for found in answer.entries_mut() {
        found.cautions.insert(Caution::ClientAgreement);
        let Some(body) = case.directory.at(found.seat) else { continue };
        if body.kind == BodyKind::ProfessionalAssociation
            && body.routing.third_party == ThirdParty::NeedsConsent
            && found.role != Role::IfMember
        {
            found.role = Role::Hold;
            held = HeldForAgreement::Something;
        }
    }
    held
}

/// Whether somebody else's story is told without their yes. The parent of a minor may tell it.
fn lacks_agreement(situation: &Situation) -> bool {
    situation.reporter.is_third_party()
        && situation.client_agrees != ClientAgrees::Yes
        && !(situation.reporter == ReporterKind::Parent && situation.minor)
}
