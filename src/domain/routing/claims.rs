//! R1: what is claimed of registers and memberships, and what was checked.

use crate::domain::directory::Index;
use crate::domain::situation::Situation;

/// What is told of one body.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Claim {
    /// Nothing.
    #[default]
    Untold,
    /// The practitioner is on its register or list.
    Known,
    /// Checked: the practitioner is not there.
    Absent,
    /// Claimed, but checked: not there.
    False,
}

/// What is told of every body, by seat. Bodies that the directory does not list are ignored.
pub(super) struct Claims {
    told: Vec<Claim>,
    /// The seats with a claim, each once, in directory order.
    seats: Vec<usize>,
}

impl Claims {
    pub(super) fn of(index: &Index, situation: &Situation) -> Self {
        let mut claims = Self { told: vec![Claim::Untold; index.len()], seats: Vec::new() };
        for seat in situation.not_member_of.iter().filter_map(|id| index.seat(id)) {
            if let Some(claim) = claims.told.get_mut(seat) {
                *claim = Claim::Absent;
            }
        }
        let claimed = situation.registered_with.iter().chain(&situation.member_of);
        for seat in claimed.filter_map(|id| index.seat(id)) {
            let Some(claim) = claims.told.get_mut(seat) else { continue };
            *claim = match claim {
                Claim::Untold | Claim::Known => Claim::Known,
                Claim::Absent | Claim::False => Claim::False,
            };
            claims.seats.push(seat);
        }
        claims.seats.sort_unstable();
        claims.seats.dedup();
        claims
    }

    fn told(&self, seat: usize) -> Claim {
        self.told.get(seat).copied().unwrap_or_default()
    }

    /// Whether the practitioner is on its register or list, as far as told.
    pub(super) fn is_known(&self, seat: usize) -> bool {
        self.told(seat) == Claim::Known
    }

    /// Whether its register or list was checked, without finding the person.
    pub(super) fn is_absent(&self, seat: usize) -> bool {
        matches!(self.told(seat), Claim::Absent | Claim::False)
    }

    /// The known bodies, in directory order.
    pub(super) fn known(&self) -> impl Iterator<Item = usize> {
        self.seats.iter().copied().filter(|seat| self.is_known(*seat))
    }

    /// The bodies claimed falsely, in directory order.
    pub(super) fn falsely_claimed(&self) -> impl Iterator<Item = usize> {
        self.seats.iter().copied().filter(|seat| self.told(*seat) == Claim::False)
    }
}
