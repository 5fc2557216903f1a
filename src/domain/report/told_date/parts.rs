//! Parts of a year and of ten years, and the time beside another.

use time::Duration;

use super::months::months;
use super::seasons::Named;
use super::words::{Near, Part};
use crate::domain::rough_date::RoughDate;

/// How far "just before" and "just after" reach.
const NEAR: Duration = Duration::days(28);

/// A third of a year.
pub(super) fn part_of_year(part: Part, year: i32) -> Option<RoughDate> {
    match part {
        Part::Early => months(year, 1, year, 4),
        Part::Mid => months(year, 5, year, 8),
        Part::Late => months(year, 9, year, 12),
    }
}

/// Ten years, or about a third of them.
pub(super) fn decade(first: i32, part: Option<Part>) -> Option<RoughDate> {
    let (from, to) = match part {
        None => (0, 9),
        Some(Part::Early) => (0, 3),
        Some(Part::Mid) => (3, 7),
        Some(Part::Late) => (6, 9),
    };
    months(first + from, 1, first + to, 12)
}

/// "Just before Christmas": the month before and, where the time itself has no one day, the time itself.
pub(super) fn beside(near: Near, named: Option<Named>, of: RoughDate) -> Option<RoughDate> {
    let is_feast = matches!(named, Some(Named::Months(..)));
    let is_within = is_feast || matches!(of, RoughDate::Day(_));
    let (first, last, day) = (of.first(), of.last(), Duration::days(1));
    match near {
        Near::Before | Near::After if !is_within => None,
        Near::Before | Near::JustBefore => {
            let end = if is_within { last } else { first.checked_sub(day)? };
            Some(RoughDate::between(first.checked_sub(NEAR)?, end))
        }
        Near::After | Near::JustAfter => {
            let start = if is_within { first } else { last.checked_add(day)? };
            Some(RoughDate::between(start, last.checked_add(NEAR)?))
        }
    }
}
