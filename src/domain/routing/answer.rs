//! The answer while the rules build it: each body once, with the role it has so far.

use super::nothing;
use crate::domain::recommendation::{Cautions, Reasons, Role, Status};

/// One body in the answer so far.
pub(super) struct Found {
    /// Its seat in directory order.
    pub(super) seat: usize,
    pub(super) role: Role,
    pub(super) reasons: Reasons,
    pub(super) cautions: Cautions,
}

/// The bodies found so far, and which seats have been decided.
pub(super) struct Answer {
    entries: Vec<Found>,
    seats: Vec<Seat>,
}

/// What was decided about a seat.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seat {
    Free,
    /// In the answer.
    Taken,
    /// Dropped at the first place: another body stands in for it (R3).
    Replaced,
}

impl Answer {
    pub(super) fn with_seats(count: usize) -> Self {
        Self { entries: Vec::new(), seats: vec![Seat::Free; count] }
    }

    /// Puts a body in, unless it is in already: a body keeps the role it has (R6).
    pub(super) fn add(&mut self, seat: usize, role: Role, reasons: Reasons) {
        let Some(state) = self.seats.get_mut(seat) else { return };
        if *state != Seat::Taken {
            *state = Seat::Taken;
            self.entries.push(Found { seat, role, reasons, cautions: nothing() });
        }
    }

    /// Keeps a replaced body from coming in as a known one (R7).
    pub(super) fn drop_replaced(&mut self, seat: usize) {
        if let Some(state @ Seat::Free) = self.seats.get_mut(seat) {
            *state = Seat::Replaced;
        }
    }

    pub(super) fn has(&self, seat: usize) -> bool {
        self.seats.get(seat) == Some(&Seat::Taken)
    }

    /// Whether the body was dropped as replaced at the first place.
    pub(super) fn is_replaced(&self, seat: usize) -> bool {
        self.seats.get(seat) == Some(&Seat::Replaced)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn entries(&self) -> &[Found] {
        &self.entries
    }

    pub(super) fn entries_mut(&mut self) -> &mut [Found] {
        &mut self.entries
    }

    pub(super) fn any(&self, role: Role) -> bool {
        self.entries.iter().any(|found| found.role == role)
    }

    /// By role, then in directory order.
    pub(super) fn sort(&mut self) {
        self.entries.sort_unstable_by_key(|found| (found.role, found.seat));
    }

    pub(super) fn status(&self) -> Status {
        if self.any(Role::Primary) {
            Status::Routed
        } else if self.any(Role::Hold) {
            Status::HoldOnly
        } else if self.any(Role::IfMember) {
            Status::CheckFirst
        } else {
            Status::None
        }
    }
}
