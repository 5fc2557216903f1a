//! What a desk's queue can be narrowed to, and how it can be ordered.

use time::{Date, Duration};

use super::case_state::Phase;
use super::codes::codes;

codes! {
    /// Which cases the queue shows.
    pub enum Group as "queue-group" {
        /// Every case that is not closed.
        Open = "open",
        /// Nobody has said "we have it".
        New = "new",
        /// The body is working on it.
        InWork = "in_work",
        /// The reporter has been asked something.
        Waiting = "waiting",
        /// Closed.
        Closed = "closed",
        /// Set aside as no real reports.
        SetAside = "set_aside",
    }
}

codes! {
    /// In which order.
    pub enum Order as "queue-order" {
        /// Urgent first, then the highest tier, then the earliest due day.
        Urgency = "urgency",
        /// The earliest due day first.
        Due = "due",
        /// The newest first.
        Newest = "newest",
        /// The oldest first.
        Oldest = "oldest",
    }
}

codes! {
    /// Whose cases.
    pub enum Whose as "queue-whose" {
        /// Everybody's.
        All = "all",
        /// Those of the person who looks.
        Mine = "mine",
        /// Those nobody works on.
        Nobody = "nobody",
    }
}

codes! {
    /// What waits for the desk.
    pub enum Needs as "queue-needs" {
        /// Anything or nothing.
        Any = "any",
        /// Something that nobody at the desk has read.
        Unread = "unread",
        /// A first look that is overdue.
        Overdue = "overdue",
    }
}

codes! {
    /// When it came.
    pub enum Came as "queue-came" {
        /// Whenever.
        Any = "any",
        /// In the last seven days, today among them.
        Week = "week",
        /// In the last thirty days, today among them.
        Month = "month",
        /// Before that.
        Earlier = "earlier",
    }
}

impl Came {
    /// The first and the last day of it, where it has them.
    #[must_use]
    pub fn days(self, today: Date) -> (Option<Date>, Option<Date>) {
        let before = |days| today.checked_sub(Duration::days(days));
        match self {
            Self::Any => (None, None),
            Self::Week => (before(6), None),
            Self::Month => (before(29), None),
            Self::Earlier => (None, before(30)),
        }
    }
}

impl Group {
    /// The states in this group.
    #[must_use]
    pub const fn phases(self) -> &'static [Phase] {
        match self {
            Self::Open | Self::SetAside => &[
                Phase::Received,
                Phase::Acknowledged,
                Phase::Assessing,
                Phase::WaitingForReporter,
                Phase::Investigating,
            ],
            Self::New => &[Phase::Received],
            Self::InWork => &[Phase::Acknowledged, Phase::Assessing, Phase::Investigating],
            Self::Waiting => &[Phase::WaitingForReporter],
            Self::Closed => &[Phase::Closed],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_came_within_the_month_or_earlier_and_not_both() {
        let today = time::macros::date!(2026 - 03 - 02);
        let within = |came: Came, day: Date| {
            let (from, until) = came.days(today);
            from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
        };
        for days in 0..70 {
            let day = today - Duration::days(days);
            assert!(within(Came::Any, day));
            assert_eq!(within(Came::Week, day), days < 7);
            assert_eq!((within(Came::Month, day), within(Came::Earlier, day)), (days < 30, days >= 30));
        }
    }

    #[test]
    fn every_state_is_in_exactly_one_group_besides_all_open_ones() {
        for phase in Phase::ALL {
            let apart = [Group::Open, Group::SetAside];
            let groups = Group::ALL.iter().filter(|group| !apart.contains(group) && group.phases().contains(phase));
            assert_eq!(groups.count(), 1, "{}", phase.code());
            assert_eq!(Group::Open.phases().contains(phase), *phase != Phase::Closed);
        }
    }
}
