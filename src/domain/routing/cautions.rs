//! R15: what must be said about a body before sending, apart from R11 and R12.

use super::{Case, nothing};
use crate::domain::directory::{Body, DeliveryPref, TellsPractitioner};
use crate::domain::recommendation::{Caution, Cautions, Role, TimeLimitState};
use crate::domain::situation::ReportedAs;

/// What is said about every body, from the situation alone.
pub(super) struct ForAll(Cautions);

impl ForAll {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let mut said = nothing();
        let taxonomy = case.directory.taxonomy();
        let chosen = case.situation.violations.iter().filter_map(|id| taxonomy.violation(id.as_str()));
        if chosen.into_iter().any(|violation| violation.not_a_breach.is_some()) {
            said.insert(Caution::MayBeAllowed);
        }
        if case.situation.reported_as == ReportedAs::Information {
            said.insert(Caution::NoUpdates);
        }
        Self(said)
    }

    /// What is said about one body in its final role.
    pub(super) fn about(&self, body: &Body, role: Role, limit: TimeLimitState) -> Cautions {
        let routing = &body.routing;
        let cautions = [
            (role == Role::IfMember).then_some(Caution::CheckRegister),
            (role == Role::InfoOnly || !routing.adjudicates).then_some(Caution::NoDecision),
            match routing.tells_practitioner {
                TellsPractitioner::Yes => Some(Caution::ShowsPractitioner),
                TellsPractitioner::MayWithhold => Some(Caution::ShowsPractitionerUnlessUnsafe),
                TellsPractitioner::Unknown => None,
            },
            match routing.delivery_pref {
                DeliveryPref::OwnForm => Some(Caution::OwnForm),
                DeliveryPref::Pdf => Some(Caution::Pdf),
                DeliveryPref::Any => None,
            },
            of_limit(limit),
            (!body.verified).then_some(Caution::Unverified),
        ];
        self.0.union(cautions.into_iter().flatten().collect())
    }
}

const fn of_limit(state: TimeLimitState) -> Option<Caution> {
    match state {
        TimeLimitState::None | TimeLimitState::Open | TimeLimitState::Unknown => None,
        TimeLimitState::Soon => Some(Caution::LimitSoon),
        TimeLimitState::MaybePassed => Some(Caution::LimitMaybePassed),
        TimeLimitState::Passed => Some(Caution::LimitPassed),
        TimeLimitState::BeforeStart => Some(Caution::LimitBeforeStart),
        TimeLimitState::UnknownDate => Some(Caution::LimitUnknownDate),
    }
}
