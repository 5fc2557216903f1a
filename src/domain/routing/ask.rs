//! R16: answers that would improve the route.

use super::{Case, ProfessionUnknown};
use crate::domain::directory::Regions;
use crate::domain::place::Place;
use crate::domain::recommendation::{Ask, Entry, Role, TimeLimit, TimeLimitState};

pub(super) fn of(case: &Case<'_>, bodies: &[Entry], limits: &[TimeLimit]) -> Vec<Ask> {
    [
        (Ask::Country, case.places.first.is_none()),
        (Ask::Region, case.places.iter().any(|place| region_would_tell(case, place))),
        (Ask::Profession, case.profession_unknown == ProfessionUnknown::Yes),
        (Ask::Membership, bodies.iter().any(|entry| entry.role == Role::IfMember)),
        (Ask::When, limits.iter().any(|limit| limit.state == TimeLimitState::UnknownDate)),
    ]
    .into_iter()
    .filter_map(|(ask, helps)| helps.then_some(ask))
    .collect()
}

/// Whether the place lacks a region, and a regional statutory body of its country lists the profession or covers
/// the unregistered.
fn region_would_tell(case: &Case<'_>, place: &Place) -> bool {
    let index = case.directory.index();
    let regional = |seat: &usize| {
        index.attributes(*seat).is_some_and(|attributes| {
            attributes.statutory
                && (attributes.professions.meets(case.professions) || attributes.unregistered.meets(case.professions))
        }) && case
            .directory
            .at(*seat)
            .is_some_and(|body| body.country == place.country && matches!(body.routing.regions, Regions::Only(_)))
    };
    place.region.is_none() && index.seats_in(place.country).iter().any(regional)
}
