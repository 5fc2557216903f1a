//! One time, by what was said of it in whatever order.

use time::{Date, Duration};

use super::Told;
use super::ago::{Count, Unit, ago, until_today};
use super::figures::{date, day_of, month_of, short_year};
use super::months::{around, months};
use super::pieces::{Figure, Mark};
use super::seasons::Named;
use super::words::{Meaning, Near, Part, Relative};
use crate::domain::rough_date::RoughDate;

/// How far "just before" and "just after" reach.
const NEAR: Duration = Duration::days(28);

/// Two figures after a month are no earlier year than this.
const EARLIEST_SHORT: i32 = 1950;

/// What was said of one time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Moment {
    figures: Vec<Figure>,
    /// Whether the last figure stands after the month.
    after_month: bool,
    month: Option<u8>,
    named: Option<Named>,
    part: Option<Part>,
    count: Option<Count>,
    unit: Option<Unit>,
    decade: Option<i32>,
    tens: Option<()>,
    ago: Option<()>,
    relative: Option<Relative>,
    near: Option<Near>,
    day: Option<i64>,
    date: Option<RoughDate>,
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

    /// A year, a part of it, a month or a day of it; the latest one where no year is told.
    fn in_calendar(&self, year: Option<i32>, told: Told) -> Option<RoughDate> {
        if self.count.is_some() || self.tens.is_some() || self.month.is_some() && self.named.is_some() {
            return None;
        }
        if self.month.is_none() && self.named.is_none() && self.figures.len() > 1 {
            let is_alone = self.part.is_none() && self.unit.is_none() && year.is_none();
            return if is_alone { date(&self.figures, &[], told) } else { None };
        }
        let (in_figures, day) = self.year_and_day(year, told)?;
        let is_told_as_word = year.is_some();
        let year = if is_told_as_word && in_figures.is_some() { return None } else { year.or(in_figures) };
        let says_unit = match self.unit {
            None => true,
            Some(Unit::Years) => year.is_some() || self.part.is_some(),
            Some(Unit::Months) => self.month.is_some(),
            Some(Unit::Days) => day.is_some(),
            Some(Unit::Weeks) => false,
        };
        if !says_unit {
            return None;
        }
        match (self.month.map(i32::from), self.named, year, day) {
            (Some(month), None, Some(year), Some(day)) => day_of(year, month, day),
            (Some(month), None, None, Some(day)) => latest_day(month, day, told.today?),
            (Some(month), None, Some(year), None) => month_of(year, month),
            (Some(_), None, None, None) => Named::Months(self.month?, self.month?).latest(told),
            (None, Some(named), Some(year), None) => {
                told.today?;
                named.in_year(year, told)
            }
            (None, Some(named), None, None) => named.latest(told),
            (None, None, Some(year), None) => match self.part {
                Some(part) => part_of_year(part, year),
                None if is_told_as_word => months(year, 1, year, 12),
                None => format!("{year:04}").parse().ok(),
            },
            (None, None, None, None) if self.unit.is_some() => part_of_year(self.part?, told.today?.year()),
            _ => None,
        }
    }

    /// The year and the day among the figures: two figures after a month are a year, except where four stand beside
    /// them or such a year is still to come.
    fn year_and_day(&self, known_year: Option<i32>, told: Told) -> Option<(Option<i32>, Option<i32>)> {
        let short = |figure: Figure| short_year(figure, told);
        match self.figures[..] {
            [] => Some((None, None)),
            [figure] if figure.is_year() => Some((Some(figure.value), None)),
            [figure] if figure.mark == Mark::Short => Some((Some(short(figure)?), None)),
            [figure] if figure.mark == Mark::Tens || figure.digits > 2 => None,
            [figure] if self.named.is_some() => {
                let year = short(figure).filter(|_| figure.mark == Mark::Plain && known_year.is_none())?;
                Some((Some(year), None))
            }
            [figure] => {
                self.month?;
                let may_be_year = self.after_month && figure.is_small() && figure.digits == 2 && known_year.is_none();
                let is_too_old = may_be_year && short(figure)? < EARLIEST_SHORT;
                let is_year = may_be_year && !is_too_old;
                if is_year { Some((Some(short(figure)?), None)) } else { Some((None, Some(figure.value))) }
            }
            [first, second] if self.month.is_some() => {
                let is_day = |figure: Figure| figure.digits <= 2 && matches!(figure.mark, Mark::Plain | Mark::Ordinal);
                let is_year = |figure: Figure| figure.is_year() || figure.mark == Mark::Short;
                let (day, year) = match (is_year(first), is_year(second)) {
                    (true, false) => (second, first),
                    (false, true) => (first, second),
                    (false, false) if second.is_small() => (first, second),
                    _ => return None,
                };
                let year = if year.is_year() { year.value } else { short(year)? };
                is_day(day).then_some((Some(year), Some(day.value)))
            }
            _ => None,
        }
    }

    /// What it can mean beside another that stands at the other end of an interval: the likelier first.
    pub(super) fn completed_by(&self, other: &Self, told: Told) -> Vec<Self> {
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

/// "Just before Christmas": the month before and, where the time itself has no one day, the time itself.
fn beside(near: Near, named: Option<Named>, of: RoughDate) -> Option<RoughDate> {
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

fn unit_from_today(unit: Unit, later: i32, today: Date) -> Option<RoughDate> {
    let later = i64::from(later);
    match unit {
        Unit::Weeks => around(today.checked_add(Duration::weeks(later))?, Duration::days(6)),
        Unit::Months => {
            let middle = today.replace_day(15).ok()?.checked_add(Duration::days(30 * later))?;
            around(middle, Duration::ZERO)
        }
        Unit::Days if later == 0 => Some(RoughDate::Day(today)),
        Unit::Days | Unit::Years => None,
    }
}

fn part_of_year(part: Part, year: i32) -> Option<RoughDate> {
    match part {
        Part::Early => months(year, 1, year, 4),
        Part::Mid => months(year, 5, year, 8),
        Part::Late => months(year, 9, year, 12),
    }
}

/// Ten years, or about a third of them.
fn decade(first: i32, part: Option<Part>) -> Option<RoughDate> {
    let (from, to) = match part {
        None => (0, 9),
        Some(Part::Early) => (0, 3),
        Some(Part::Mid) => (3, 7),
        Some(Part::Late) => (6, 9),
    };
    months(first + from, 1, first + to, 12)
}

/// The latest such day that is not after today.
fn latest_day(month: i32, day: i32, today: Date) -> Option<RoughDate> {
    let years = (0..8).map(|back| today.year() - back);
    years.filter_map(|year| day_of(year, month, day)).find(|date| date.first() <= today)
}
