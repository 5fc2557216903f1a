//! R3–R8: which bodies match a place, and which come in because they are claimed.

use super::answer::Answer;
use super::{Case, nothing};
use crate::domain::directory::{Attributes, BodyKind};
use crate::domain::place::Place;
use crate::domain::recommendation::{Reason, Reasons, Role};
use crate::domain::situation::ReporterKind;

/// What stands at one place after R3, each list in directory order.
#[derive(Default)]
pub(super) struct Matched {
    /// Regulators that no body stands in for.
    regulators: Vec<usize>,
    /// Wide bodies that did not stand back, with why they act here.
    wide: Vec<(usize, Reasons)>,
    /// Regulators that a wide body stands in for.
    replaced: Vec<usize>,
}

impl Matched {
    /// Whether a regulator matched, before replacement (R9).
    pub(super) fn regulator_matched(&self) -> bool {
        !self.regulators.is_empty() || !self.replaced.is_empty()
    }

    /// Whether no public body is left (R14).
    pub(super) fn is_gap(&self) -> bool {
        self.regulators.is_empty() && self.wide.is_empty()
    }
}

/// R3: the statutory bodies that decide complaints, serve the place, and match the practitioner.
fn at(case: &Case<'_>, place: &Place) -> Matched {
    let (mut regulators, mut wide) = (Vec::new(), Vec::new());
    let index = case.directory.index();
    for &seat in index.seats_in(place.country) {
        let Some(attributes) = index.attributes(seat) else { continue };
        if !(attributes.statutory && attributes.adjudicates) {
            continue;
        }
        let regulator = is_regulator(case, seat, attributes);
        if !(regulator || attributes.unregistered.meets(case.professions)) || !serves(case, seat, place) {
            continue;
        }
        if regulator {
            regulators.push(seat);
        } else {
            wide.push((seat, attributes));
        }
    }
    let front_door = |seat| case.directory.at(seat).is_some_and(|body| body.routing.front_door);
    let mut matched = Matched::default();
    for (seat, attributes) in wide {
        // In directory order, so that it can be searched.
        let replaced = attributes.replaces.iter().filter(|seat| regulators.binary_search(seat).is_ok());
        let stands_in = replaced.clone().next().is_some();
        if !(regulators.is_empty() || stands_in || front_door(seat)) {
            continue;
        }
        let mut why = nothing();
        if front_door(seat) {
            why.insert(Reason::FrontDoor);
        }
        if stands_in {
            why.insert(Reason::SingleDoor);
            matched.replaced.extend(replaced);
        }
        if regulators.is_empty() {
            why.insert(Reason::CoversUnregistered);
        }
        matched.wide.push((seat, why));
    }
    matched.replaced.sort_unstable();
    regulators.retain(|seat| matched.replaced.binary_search(seat).is_err());
    matched.regulators = regulators;
    matched
}

fn is_regulator(case: &Case<'_>, seat: usize, attributes: &Attributes) -> bool {
    attributes.kind == BodyKind::Regulator
        && !case.claims.is_absent(seat)
        && (attributes.professions.meets(case.professions) || case.claims.is_known(seat))
}

/// R2: whether the body serves the place; it acts in its country already, and in the whole of any that is not its own.
pub(super) fn serves(case: &Case<'_>, seat: usize, place: &Place) -> bool {
    case.directory
        .at(seat)
        .is_some_and(|body| body.country != place.country || body.routing.regions.serve(place.region.as_ref()))
}

/// R4, R5: at the first place the strongest body leads, and all others have their own power.
pub(super) fn first_place(case: &Case<'_>, answer: &mut Answer) -> Matched {
    let Some(place) = &case.places.first else { return Matched::default() };
    let matched = at(case, place);
    let regulators = matched.regulators.iter().map(|seat| (*seat, nothing().with(Reason::Regulator)));
    let front_door = |(_, why): &&(usize, Reasons)| why.contains(Reason::FrontDoor);
    let doors = matched.wide.iter().filter(front_door).copied();
    let others = matched.wide.iter().filter(|wide| !front_door(wide)).copied();
    let ordered: Vec<(usize, Reasons)> = if case.situation.reporter == ReporterKind::Colleague {
        regulators.chain(doors).chain(others).collect()
    } else {
        doors.chain(others).chain(regulators).collect()
    };
    let mut role = Role::Primary;
    for (seat, why) in ordered {
        answer.add(seat, role, with_claim(case, seat, why));
        role = Role::Also;
    }
    for seat in &matched.replaced {
        answer.drop_replaced(*seat);
    }
    matched
}

/// R6: at the place of care, wide bodies have their own power; regulators have it if the practitioner is on their
/// register or need not be, otherwise the register is to be checked.
pub(super) fn second_place(case: &Case<'_>, answer: &mut Answer) -> Option<Matched> {
    let matched = at(case, case.places.second.as_ref()?);
    for (seat, why) in &matched.wide {
        answer.add(*seat, Role::Also, with_claim(case, *seat, why.with(Reason::CarePlace)));
    }
    for &seat in &matched.regulators {
        let why = nothing().with(Reason::Regulator).with(Reason::CarePlace);
        let covers = case.directory.index().attributes(seat).is_some_and(|a| !a.unregistered.is_empty());
        if covers || case.claims.is_known(seat) {
            answer.add(seat, Role::Also, with_claim(case, seat, why));
        } else {
            answer.add(seat, Role::IfMember, why.with(Reason::CheckRegister));
        }
    }
    Some(matched)
}

/// R7: every other known body, wherever it is.
pub(super) fn known_elsewhere(case: &Case<'_>, answer: &mut Answer) {
    for seat in case.claims.known() {
        if answer.is_replaced(seat) {
            continue;
        }
        let decides = case.directory.index().attributes(seat).is_some_and(|a| a.adjudicates);
        let role = if decides { Role::Also } else { Role::InfoOnly };
        answer.add(seat, role, nothing().with(Reason::RegisteredOrMember));
    }
}

/// R8: bodies whose title or certificate is claimed falsely.
pub(super) fn false_claims(case: &Case<'_>, answer: &mut Answer) {
    for seat in case.claims.falsely_claimed() {
        answer.add(seat, Role::InfoOnly, nothing().with(Reason::FalseClaim));
    }
}

fn with_claim(case: &Case<'_>, seat: usize, why: Reasons) -> Reasons {
    if case.claims.is_known(seat) { why.with(Reason::RegisteredOrMember) } else { why }
}
