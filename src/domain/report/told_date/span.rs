//! From one time to another, each telling what the other leaves out: "March to May 2019", "two or three years ago".

use super::Told;
use super::ago::Unit;
use super::moment::Moment;
use super::months::union;
use super::pieces::Figure;
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

impl Moment {
    /// What it can mean beside another that stands at the other end of an interval: the likelier first.
    fn completed_by(&self, other: &Self, told: Told) -> Vec<Self> {
        let mut found = Vec::new();
        if self.unit.is_none() && other.unit.is_some() && self.is_bare_number() {
            let (ago, relative) = (self.ago.or(other.ago), self.relative.or(other.relative));
            found.push(Self { unit: other.unit, ago, relative, ..self.clone() });
        }
        if self.unit.is_some() && self.ago.is_none() && other.ago.is_some() {
            found.push(Self { ago: other.ago, ..self.clone() });
        }
        let mut partial = self.clone();
        if self.is_bare_number() && other.month.is_some() {
            partial.month = other.month;
        }
        if partial.month.is_some() || partial.named.is_some() || partial.part.is_some() && partial.unit.is_none() {
            let years = match other.figures.iter().find(|figure| figure.is_year()) {
                Some(year) => vec![year.value, year.value - 1, year.value + 1],
                None => other.date.map(|date| vec![date.first().year(), date.last().year()]).unwrap_or_default(),
            };
            let has_year = partial.figures.iter().any(|figure| !figure.is_small()) || partial.after_month;
            if !has_year && partial.relative.is_none() {
                if other.relative.is_some() && other.unit == Some(Unit::Years) {
                    found.push(Self { relative: other.relative, unit: other.unit, ..partial.clone() });
                }
                found.extend(years.into_iter().map(|year| partial.in_year(year)));
                found.push(partial.clone());
                found.extend(told.today.map(|today| partial.in_year(today.year() - 1)));
            }
        }
        found.push(self.clone());
        found
    }

    fn in_year(&self, year: i32) -> Self {
        let mut of_year = self.clone();
        of_year.figures.push(Figure::year(year));
        of_year
    }

    fn is_bare_number(&self) -> bool {
        let number = self.count.is_some() || self.figures.first().is_some_and(|figure| figure.digits <= 2);
        number && self.figures.len() <= 1 && self.month.is_none() && self.named.is_none() && self.decade.is_none()
    }
}
