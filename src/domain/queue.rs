//! What a desk's queue can be narrowed to, and how it can be ordered.

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
    fn every_state_is_in_exactly_one_group_besides_all_open_ones() {
        for phase in Phase::ALL {
            let apart = [Group::Open, Group::SetAside];
            let groups = Group::ALL.iter().filter(|group| !apart.contains(group) && group.phases().contains(phase));
            assert_eq!(groups.count(), 1, "{}", phase.code());
            assert_eq!(Group::Open.phases().contains(phase), *phase != Phase::Closed);
        }
    }
}
