//! R9: registers and lists worth checking, where no regulator fits and no membership is known.

use super::answer::Answer;
use super::matching::{Matched, serves};
use super::{Case, nothing};
use crate::domain::directory::Attributes;
use crate::domain::place::Country;
use crate::domain::recommendation::{Reason, Role};

/// Associations are not guessed where a regulator covers the person or another body is already claimed: each body
/// that gets the account is one more that may show it to the practitioner.
pub(super) fn to_check(case: &Case<'_>, first: &Matched, answer: &mut Answer) {
    let index = case.directory.index();
    let decides = |seat| index.attributes(seat).is_some_and(|a| a.adjudicates);
    let Some(place) = &case.places.first else { return };
    if first.regulator_matched() || case.claims.known().any(decides) {
        return;
    }
    for &seat in index.seats_in(place.country) {
        if index.attributes(seat).is_some_and(|a| worth_checking(case, seat, a)) && serves(case, seat, place) {
            answer.add(seat, Role::IfMember, nothing().with(Reason::CheckRegister));
        }
    }
    let listed_at_home = || {
        let professions = |seat: &usize| index.attributes(*seat).map(|a| a.professions);
        index.seats_in(place.country).iter().filter_map(professions).any(|set| set.meets(case.professions))
    };
    if !answer.is_empty() || listed_at_home() {
        return;
    }
    for &seat in index.seats_in(Country::International) {
        if index.attributes(seat).is_some_and(|a| worth_checking(case, seat, a)) {
            answer.add(seat, Role::IfMember, nothing().with(Reason::CheckRegister).with(Reason::NoNationalBody));
        }
    }
}

fn worth_checking(case: &Case<'_>, seat: usize, attributes: &Attributes) -> bool {
    attributes.adjudicates && attributes.check_for.meets(case.professions) && !case.claims.is_absent(seat)
}
