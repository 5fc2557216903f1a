//! What a body's own rules leave open after it has closed a case: an appeal, and who watches over how it works.
//!
//! Says only what the directory knows of the body.

use time::{Date, Duration};

use super::calendar::Calendar;
use super::days::add_months;
use super::directory::{Body, Directory, Target, TargetUnit};

/// The directory's word for the time within which an appeal is asked for.
const APPEAL_WINDOW: &str = "appeal_window";

/// Whether its decision can be looked at again by the body itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appeal<'a> {
    /// Nothing is known.
    Unknown,
    /// Its process has a stage for it, with no time known.
    Stage,
    /// It published within what time one must ask.
    Within {
        /// The time.
        window: &'a Target,
        /// The last day, counted from the closing; `None` where the time is no number.
        last_day: Option<Date>,
    },
}

/// Who watches over a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overseer<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is for, or whom it decides about, as the directory says.
    pub what_for: &'a str,
    /// Its site; may be empty.
    pub url: &'a str,
}

/// Whether somebody can ask this body to look again at a case that it closed on a day.
#[must_use]
pub fn appeal(body: &Body, closed_on: Date) -> Appeal<'_> {
    if let Some(window) = body.targets.iter().find(|target| target.what == APPEAL_WINDOW) {
        return Appeal::Within { window, last_day: last_day(window, closed_on) };
    }
    let has_stage = body.stages.iter().any(|stage| stage.to_lowercase().contains("appeal"));
    if has_stage { Appeal::Stage } else { Appeal::Unknown }
}

/// The last day of a published time that begins on a day.
fn last_day(window: &Target, from: Date) -> Option<Date> {
    match window.unit {
        TargetUnit::Days => from.checked_add(Duration::days(i64::from(window.amount))),
        TargetUnit::WorkingDays => Some(Calendar::default().add_working_days(from, u16::try_from(window.amount).ok()?)),
        TargetUnit::Months => add_months(from, u8::try_from(window.amount).ok()?),
        TargetUnit::InWriting | TargetUnit::AsSoonAsPracticable => None,
    }
}

/// Who watches over how a body works, in the directory's order.
#[must_use]
pub fn overseers<'a>(directory: &'a Directory, body: &'a Body) -> Vec<Overseer<'a>> {
    let of_body = |id: &str| {
        let body = directory.body(id)?;
        Some(Overseer { name: &body.name, what_for: &body.jurisdiction, url: &body.complaint_url })
    };
    let of_service = |id: &str| {
        let service = directory.allied().iter().find(|service| service.id.as_str() == id)?;
        Some(Overseer { name: &service.name, what_for: &service.what_for, url: &service.url })
    };
    body.overseen_by.iter().filter_map(|id| of_body(id).or_else(|| of_service(id))).collect()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;

    #[test]
    fn a_published_time_for_appeals_ends_on_a_day() {
        let directory = shipped();
        let pacfa = directory.bodies().iter().find(|body| {
            body.targets.iter().any(|target| target.what == APPEAL_WINDOW && target.unit == TargetUnit::WorkingDays)
        });
        let closed = date!(2026 - 11 - 27);
        let found = appeal(pacfa.unwrap(), closed);
        assert!(
            matches!(found, Appeal::Within { last_day: Some(day), .. } if day == date!(2026 - 12 - 18)),
            "{found:?}"
        );
        let nasw = appeal(directory.body("us-aamft").unwrap(), closed);
        assert!(matches!(nasw, Appeal::Within { last_day: Some(day), .. } if day == date!(2026 - 12 - 12)), "{nasw:?}");
    }

    #[test]
    fn a_stage_without_a_time_is_said_and_nothing_is_made_up() {
        let directory = shipped();
        let closed = date!(2026 - 11 - 27);
        assert_eq!(appeal(directory.body("gb-ncps").unwrap(), closed), Appeal::Stage);
        assert_eq!(appeal(directory.body("nz-hdc").unwrap(), closed), Appeal::Unknown);
    }

    #[test]
    fn who_watches_over_a_body_is_a_service_or_a_body() {
        let directory = shipped();
        let names = |id: &str| -> Vec<String> {
            let watching = overseers(&directory, directory.body(id).unwrap());
            watching.iter().map(|overseer| overseer.name.to_owned()).collect()
        };
        assert_eq!(names("au-ahpra"), ["National Health Practitioner Ombudsman"]);
        assert!(names("gb-hcpc")[0].starts_with("Professional Standards Authority"));
        assert!(names("nz-hdc").is_empty());
    }
}
