//! A time that is told by the calendar: a year, a part of it, a month or a day.

use time::Date;

use super::Told;
use super::ago::Unit;
use super::figures::{date, day_of, month_of, short_year};
use super::moment::Moment;
use super::months::months;
use super::parts::part_of_year;
use super::pieces::{Figure, Mark};
use super::seasons::Named;
use crate::domain::rough_date::RoughDate;

/// Two figures after a month are no earlier year than this.
const EARLIEST_SHORT: i32 = 1950;

impl Moment {
    /// A year, a part of it, a month or a day of it; the latest one where no year is told.
    pub(super) fn in_calendar(&self, year: Option<i32>, told: Told) -> Option<RoughDate> {
        let says_more = self.count.is_some() || self.tens.is_some() || self.decade.is_some();
        if says_more || self.month.is_some() && self.named.is_some() {
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
}

/// The latest such day that is not after today.
fn latest_day(month: i32, day: i32, today: Date) -> Option<RoughDate> {
    let years = (0..8).map(|back| today.year() - back);
    years.filter_map(|year| day_of(year, month, day)).find(|date| date.first() <= today)
}
