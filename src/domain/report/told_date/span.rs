//! From one time to another, each telling what the other leaves out: "March to May 2019", "two or three years ago".

use super::Told;
use super::moment::Moment;
use super::months::union;
use super::words::Meaning;
use crate::domain::rough_date::RoughDate;

/// The interval from the first to the second.
pub(super) fn from_to(said: &[Meaning], told: Told) -> Option<RoughDate> {
    let place = said.iter().position(|meaning| *meaning == Meaning::To)?;
    let (from, to) = (Moment::of(said.get(..place)?)?, Moment::of(said.get(place + 1..)?)?);
    let (beginnings, ends) = (from.completed_by(&to, told), to.completed_by(&from, told));
    ends.iter().find_map(|end| beginnings.iter().find_map(|beginning| between(beginning, end, told)))
}

fn between(from: &Moment, to: &Moment, told: Told) -> Option<RoughDate> {
    let (first, last) = (from.read(told)?, to.read(told)?);
    let is_in_order = first.first() <= last.last();
    // "Two or three years ago" counts backwards.
    (is_in_order || from.is_ago() && to.is_ago()).then(|| union(first, last))
}
