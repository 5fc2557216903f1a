//! R14: places where the directory has no public body that can act.

use super::Case;
use super::matching::Matched;
use crate::domain::recommendation::Gap;

/// The places at which no regulator and no wide body is left, in order.
pub(super) fn of(case: &Case<'_>, first: &Matched, second: Option<&Matched>) -> Vec<Gap> {
    let first = case.places.first.iter().map(|place| (place, first));
    let second = case.places.second.iter().zip(second);
    first.chain(second).filter(|(_, matched)| matched.is_gap()).map(|(place, _)| Gap(place.clone())).collect()
}
