//! Time as a body's office has it: which day it is there, when so many of its working hours have passed, and when its post goes.

use jiff::Timestamp;
use jiff::civil::{self, DateTime};
use jiff::tz::TimeZone;
use time::{Date, Month};

use super::calendar::Calendar;
use super::codes::codes;

/// Seconds of a quarter of an hour: finer than that nothing is counted.
const QUARTER: i64 = 15 * 60;
/// Seconds of an hour.
const HOUR: i64 = 60 * 60;
/// The first hour of a working day.
const BEGINS: i8 = 9;
/// The first hour that is none any more.
const ENDS: i8 = 17;
/// Days after which counting stops, whatever the calendar says.
const MOST_DAYS: i64 = 60;
/// Working hours there after which somebody calls about an urgent case.
const URGENT_HOURS: i64 = 4;

codes! {
    /// When mails about cases go to a body.
    pub enum MailTimes as "mail-times" {
        /// With the next post, three times on a working day, so that no mail shows when a reporter was here.
        Posts = "posts",
        /// At once.
        Now = "now",
    }
}

codes! {
    /// The posts of a working day.
    pub enum Post as "mail-post" {
        /// When the office opens.
        Morning = "morning",
        /// In the middle of the day.
        Midday = "midday",
        /// Before the office closes.
        Afternoon = "afternoon",
    }
}

impl Post {
    /// The hour there.
    const fn hour(self) -> i8 {
        match self {
            Self::Morning => BEGINS,
            Self::Midday => 13,
            Self::Afternoon => 16,
        }
    }
}

/// The office of one body.
#[derive(Clone, Debug)]
pub struct Office {
    zone: TimeZone,
    calendar: Calendar,
}

impl Office {
    /// An office in the zone of this IANA name (UTC for one that is not known) that works on these days.
    #[must_use]
    pub fn new(zone: &str, calendar: Calendar) -> Self {
        Self { zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC), calendar }
    }

    /// The days on which somebody works there.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    fn local(&self, seconds: i64) -> Option<DateTime> {
        Some(self.zone.to_datetime(Timestamp::from_second(seconds).ok()?))
    }

    /// Which day it is there at a time (unix seconds); the first day of 1970 for a time beyond all days.
    #[must_use]
    pub fn day(&self, seconds: i64) -> Date {
        self.local(seconds).as_ref().and_then(day).unwrap_or(time::OffsetDateTime::UNIX_EPOCH.date())
    }

    /// The latest day that it is there during a day in UTC. Rows say on which day something was, in UTC, and no more: whoever counts
    /// from this one never counts a day too many.
    #[must_use]
    pub fn last_day_during(&self, day: Date) -> Date {
        let end = day.midnight().assume_utc().unix_timestamp() + 24 * HOUR - 1;
        self.day(end).max(day.previous_day().unwrap_or(day))
    }

    fn is_working(&self, seconds: i64) -> bool {
        self.local(seconds).is_some_and(|local| {
            (BEGINS..ENDS).contains(&local.hour()) && day(&local).is_some_and(|day| self.calendar.is_working_day(day))
        })
    }

    /// When somebody calls about a case that became urgent at a time (unix seconds): when four working hours have passed there. Full
    /// hours, because it rests in clear until then.
    #[must_use]
    pub fn urgent_call_at(&self, from: i64) -> i64 {
        let after = self.after_working_hours(from, URGENT_HOURS);
        (after + HOUR - 1).div_euclid(HOUR) * HOUR
    }

    /// When so many working hours have passed there since a time (unix seconds), in full quarters of an hour.
    fn after_working_hours(&self, from: i64, hours: i64) -> i64 {
        let mut at = (from + QUARTER - 1).div_euclid(QUARTER) * QUARTER;
        let (mut left, end) = (hours * HOUR / QUARTER, from + MOST_DAYS * 24 * HOUR);
        while left > 0 && at < end {
            left -= i64::from(self.is_working(at));
            at += QUARTER;
        }
        at
    }

    /// The first post after a time (unix seconds); that time itself where nobody works there for months.
    #[must_use]
    pub fn next_post(&self, from: i64) -> i64 {
        let mut on = self.day(from);
        for _ in 0..MOST_DAYS {
            if self.calendar.is_working_day(on) {
                let posts = [Post::Morning, Post::Midday, Post::Afternoon];
                let later = posts.iter().filter_map(|post| self.at(on, post.hour())).find(|at| *at > from);
                if let Some(at) = later {
                    return at;
                }
            }
            let Some(next) = on.next_day() else { return from };
            on = next;
        }
        from
    }

    /// The post that goes at a time (unix seconds), with its day there; none where no post goes then.
    #[must_use]
    pub fn post_at(&self, seconds: i64) -> Option<(Date, Post)> {
        let on = self.day(seconds);
        let post = [Post::Morning, Post::Midday, Post::Afternoon]
            .into_iter()
            .find(|post| self.at(on, post.hour()) == Some(seconds))?;
        Some((on, post))
    }

    /// When it is an hour there on a day, in unix seconds. Where clocks leave the hour out, the next that there is.
    fn at(&self, day: Date, hour: i8) -> Option<i64> {
        let month = i8::try_from(u8::from(day.month())).ok()?;
        let date = civil::Date::new(i16::try_from(day.year()).ok()?, month, i8::try_from(day.day()).ok()?).ok()?;
        Some(self.zone.to_timestamp(date.at(hour, 0, 0, 0)).ok()?.as_second())
    }
}

fn day(local: &DateTime) -> Option<Date> {
    let month = Month::try_from(u8::try_from(local.month()).ok()?).ok()?;
    Date::from_calendar_date(i32::from(local.year()), month, u8::try_from(local.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};
    use time::{Duration, OffsetDateTime};

    use super::*;
    use crate::domain::place::Country;
    use crate::domain::timezone;

    fn office(zone: &str, country: &str) -> Office {
        let country = Country::of_directory(country).unwrap();
        Office::new(zone, Calendar::of(country, date!(2026 - 11 - 27)))
    }

    fn auckland() -> Office {
        office("Pacific/Auckland", "NZ")
    }

    fn moment(seconds: i64) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(seconds).unwrap()
    }

    fn call_after(office: &Office, from: OffsetDateTime) -> OffsetDateTime {
        moment(office.urgent_call_at(from.unix_timestamp()))
    }

    #[test]
    fn the_day_is_the_one_of_the_zone_also_beyond_twelve_hours() {
        let evening = datetime!(2026-11-27 10:30 UTC).unix_timestamp();
        assert_eq!(office("Pacific/Kiritimati", "INT").day(evening), date!(2026 - 11 - 28), "fourteen hours ahead");
        assert_eq!(auckland().day(evening), date!(2026 - 11 - 27));
        assert_eq!(auckland().day(evening + 60 * 60), date!(2026 - 11 - 28), "thirteen hours ahead in summer");
        let night = datetime!(2026-11-27 03:00 UTC).unix_timestamp();
        assert_eq!(office("America/Toronto", "CA").day(night), date!(2026 - 11 - 26));
        assert_eq!(office("Middle/Earth", "INT").day(night), date!(2026 - 11 - 27));
    }

    #[test]
    fn a_day_in_utc_counts_as_the_last_day_that_it_was_there() {
        let day = date!(2026 - 11 - 27);
        assert_eq!(auckland().last_day_during(day), date!(2026 - 11 - 28));
        assert_eq!(office("America/Toronto", "CA").last_day_during(day), day);
        assert_eq!(office("UTC", "INT").last_day_during(day), day);
    }

    #[test]
    fn four_working_hours_pass_by_day_and_over_a_weekend() {
        // Auckland is 13 hours ahead in November: Friday, 10 o'clock there.
        assert_eq!(call_after(&auckland(), datetime!(2026-11-26 21:00 UTC)), datetime!(2026-11-27 01:00 UTC));
        // Friday, 15 o'clock: two hours are left, and two on Monday.
        assert_eq!(call_after(&auckland(), datetime!(2026-11-27 02:00 UTC)), datetime!(2026-11-29 22:00 UTC));
        // Saturday night.
        assert_eq!(call_after(&auckland(), datetime!(2026-11-28 10:00 UTC)), datetime!(2026-11-30 00:00 UTC));
    }

    #[test]
    fn the_call_does_not_tell_to_the_minute_when_a_report_came() {
        for minute in [1, 14, 29, 59] {
            let from = datetime!(2026-11-26 21:00 UTC) + Duration::minutes(minute);
            assert_eq!(call_after(&auckland(), from), datetime!(2026-11-27 02:00 UTC));
        }
    }

    #[test]
    fn holidays_are_no_working_hours() {
        // Thursday 24 December, 16 o'clock in Auckland: one hour, then Christmas, a Saturday, a Sunday and Boxing Day's Monday.
        assert_eq!(call_after(&auckland(), datetime!(2026-12-24 03:00 UTC)), datetime!(2026-12-28 23:00 UTC));
    }

    #[test]
    fn the_hours_are_the_offices_also_when_the_clocks_change() {
        // On Sunday 27 September 2026 clocks in Auckland go from +12 to +13: Monday 9 o'clock is 20:00 UTC on Sunday.
        assert_eq!(call_after(&auckland(), datetime!(2026-09-26 00:00 UTC)), datetime!(2026-09-28 00:00 UTC));
        // On Sunday 25 October 2026 clocks in London go back: Monday 9 o'clock is 9:00 UTC.
        let london = office("Europe/London", "GB");
        assert_eq!(call_after(&london, datetime!(2026-10-23 16:00 UTC)), datetime!(2026-10-26 13:00 UTC));
    }

    #[test]
    fn a_calendar_without_working_days_ends_the_count() {
        let never = Calendar::with_holidays((0..100).map(|days| date!(2026 - 11 - 26) + Duration::days(days)));
        let office = Office::new("Pacific/Auckland", never);
        let from = datetime!(2026-11-27 00:00 UTC).unix_timestamp();
        assert!(office.urgent_call_at(from) <= from + (MOST_DAYS + 1) * 24 * 60 * 60);
        assert_eq!(office.next_post(from), from);
    }

    #[test]
    fn mail_goes_three_times_on_a_working_day() {
        let office = auckland();
        let mut at = datetime!(2026-11-26 19:00 UTC).unix_timestamp();
        let mut posts = Vec::new();
        for _ in 0..4 {
            at = office.next_post(at);
            posts.push(moment(at));
        }
        // Friday at 9, 13 and 16 o'clock; then Monday at 9.
        let friday =
            [datetime!(2026-11-26 20:00 UTC), datetime!(2026-11-27 00:00 UTC), datetime!(2026-11-27 03:00 UTC)];
        assert_eq!(posts[..3], friday);
        assert_eq!(posts[3], datetime!(2026-11-29 20:00 UTC));
    }

    #[test]
    fn a_post_knows_its_name_and_its_day_there() {
        let office = auckland();
        let at = |time: OffsetDateTime| office.post_at(time.unix_timestamp());
        assert_eq!(at(datetime!(2026-11-26 20:00 UTC)), Some((date!(2026 - 11 - 27), Post::Morning)));
        assert_eq!(at(datetime!(2026-11-27 00:00 UTC)), Some((date!(2026 - 11 - 27), Post::Midday)));
        assert_eq!(at(datetime!(2026-11-27 03:00 UTC)), Some((date!(2026 - 11 - 27), Post::Afternoon)));
        assert_eq!(at(datetime!(2026-11-27 03:15 UTC)), None);
    }

    #[test]
    fn whenever_it_was_written_between_two_posts_a_mail_goes_at_the_same_time() {
        let office = auckland();
        let midday = datetime!(2026-11-27 00:00 UTC).unix_timestamp();
        for seconds in [0, 1, 899, 7_000, 10_799] {
            assert_eq!(office.next_post(midday + seconds), midday + 3 * 60 * 60);
        }
    }

    #[test]
    fn every_zone_that_a_body_can_choose_is_known() {
        let unknown: Vec<_> = timezone::names(Country::International)
            .into_iter()
            .filter(|name| *name != "UTC" && TimeZone::get(name).is_err())
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
