//! One time, by what was said of it in whatever order.

use time::Duration;

use super::Told;
use super::ago::{Count, Unit, ago, unit_from_today, until_today};
use super::figures::short_year;
use super::parts::{beside, decade};
use super::pieces::{Figure, Mark};
use super::seasons::Named;
use super::words::{Meaning, Near, Part, Relative};
use crate::domain::rough_date::RoughDate;

/// What was said of one time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Moment {
    pub(super) figures: Vec<Figure>,
    /// Whether the last figure stands after the month.
    pub(super) after_month: bool,
    pub(super) month: Option<u8>,
    pub(super) named: Option<Named>,
    pub(super) part: Option<Part>,
    pub(super) count: Option<Count>,
    pub(super) unit: Option<Unit>,
    pub(super) decade: Option<i32>,
    pub(super) tens: Option<()>,
    pub(super) ago: Option<()>,
    pub(super) relative: Option<Relative>,
    pub(super) near: Option<Near>,
    pub(super) day: Option<i64>,
    pub(super) date: Option<RoughDate>,
}

/// Says something that was not said yet.
fn once<T>(place: &mut Option<T>, said: T) -> Option<()> {
    if place.is_some() {
        return None;
    }
    *place = Some(said);
    Some(())
}

impl Moment {
    /// `None` where something is said twice, or is no part of a time.
    pub(super) fn of(said: &[Meaning]) -> Option<Self> {
        let mut moment = Self::default();
        for meaning in said {
            moment.add(*meaning)?;
        }
        (!said.is_empty()).then_some(moment)
    }

    fn add(&mut self, meaning: Meaning) -> Option<()> {
        match meaning {
            Meaning::Figure(figure) => {
                self.after_month = self.month.is_some();
                self.figures.push(figure);
                Some(())
            }
            Meaning::Month(month) => once(&mut self.month, month),
            Meaning::Named(named) => once(&mut self.named, named),
            Meaning::Part(part) => once(&mut self.part, part),
            Meaning::Number(number) => once(&mut self.count, Count::Of(number)),
            Meaning::Few => once(&mut self.count, Count::Few),
            Meaning::Half => self.add_half(),
            Meaning::Unit(unit) => once(&mut self.unit, unit),
            Meaning::Decade(year) => once(&mut self.decade, year),
            Meaning::Tens => once(&mut self.tens, ()),
            Meaning::Ago => once(&mut self.ago, ()),
            Meaning::Relative(relative) => once(&mut self.relative, relative),
            Meaning::Near(near) => once(&mut self.near, near),
            Meaning::Day(day) => once(&mut self.day, day),
            Meaning::Date(date) => once(&mut self.date, date),
            Meaning::To | Meaning::Then | Meaning::Now => None,
        }
    }

    fn add_half(&mut self) -> Option<()> {
        let count = match (self.count, self.figures.as_slice()) {
            (Some(Count::Of(count)), []) => count,
            (None, [figure]) if figure.is_small() => figure.value,
            _ => return None,
        };
        self.figures.clear();
        self.count = Some(Count::AndAHalf(count));
        Some(())
    }

    /// Whether it is counted back from today.
    pub(super) const fn is_ago(&self) -> bool {
        self.ago.is_some()
    }

    /// The interval it means.
    pub(super) fn read(&self, told: Told) -> Option<RoughDate> {
        if let Some(near) = self.near {
            return beside(near, self.named, Self { near: None, ..self.clone() }.read(told)?);
        }
        if self.date.is_some() {
            return self.date.filter(|_| *self == Self { date: self.date, ..Self::default() });
        }
        if let Some(day) = self.day {
            let is_alone = *self == Self { day: self.day, ..Self::default() };
            return told.today?.checked_add(Duration::days(day)).filter(|_| is_alone).map(RoughDate::Day);
        }
        if self.ago.is_some() {
            let (count, unit) = self.counted()?;
            let is_whole = *self == Self { ago: self.ago, ..self.only_counted() };
            return if is_whole { ago(count, unit, told.today?) } else { None };
        }
        if let Some(first) = self.decade_told(told) {
            let is_whole = self.month.is_none() && self.named.is_none() && self.relative.is_none();
            return if is_whole { decade(first, self.part) } else { None };
        }
        match self.relative {
            Some(relative) => self.seen_from_today(relative, told),
            None => self.in_calendar(None, told),
        }
    }

    /// The number and what it counts.
    fn counted(&self) -> Option<(Count, Unit)> {
        let figure = match self.figures.as_slice() {
            [] => None,
            [figure] if figure.mark == Mark::Plain && figure.digits <= 3 => Some(Count::Of(figure.value)),
            _ => return None,
        };
        Some((figure.xor(self.count)?, self.unit?))
    }

    fn only_counted(&self) -> Self {
        Self { figures: self.figures.clone(), count: self.count, unit: self.unit, ..Self::default() }
    }

    /// The first of ten years.
    fn decade_told(&self, told: Told) -> Option<i32> {
        if self.decade.is_some() {
            return self.decade.filter(|_| self.figures.is_empty() && self.count.is_none() && self.unit.is_none());
        }
        let [figure] = self.figures[..] else { return None };
        let is_marked = figure.mark == Mark::Tens || figure.mark == Mark::Plain && self.tens.is_some();
        if !is_marked || figure.value % 10 != 0 || self.count.is_some() || self.unit.is_some() {
            return None;
        }
        if figure.digits == 4 { Some(figure.value) } else { short_year(figure, told) }
    }

    /// "Last summer", "this month", "the last six months", "March last year".
    fn seen_from_today(&self, relative: Relative, told: Told) -> Option<RoughDate> {
        let today = told.today?;
        let bare = Self { relative: None, ..self.clone() };
        if let (Relative::Last | Relative::Past, Some((count, unit))) = (relative, self.counted()) {
            return if bare == bare.only_counted() { until_today(count, unit, today) } else { None };
        }
        let years = match relative {
            Relative::Last => -1,
            Relative::This => 0,
            Relative::Next => 1,
            Relative::Past => {
                let is_whole = bare == Self { unit: self.unit, ..Self::default() };
                return if is_whole { until_today(Count::Of(1), self.unit?, today) } else { None };
            }
        };
        if self.unit == Some(Unit::Years) {
            return Self { unit: None, ..bare }.in_calendar(Some(today.year() + years), told);
        }
        if let Some(unit) = self.unit {
            let is_whole = bare == Self { unit: self.unit, part: self.part, ..Self::default() };
            return if is_whole { unit_from_today(unit, years, today) } else { None };
        }
        let named = self.month.map(|month| Named::Months(month, month)).xor(self.named)?;
        let is_whole = bare == Self { month: self.month, named: self.named, part: self.part, ..Self::default() };
        match relative {
            _ if !is_whole => None,
            Relative::Last | Relative::Past => named.last(told),
            Relative::This => named.latest(told),
            Relative::Next => named.next(told),
        }
    }
}
