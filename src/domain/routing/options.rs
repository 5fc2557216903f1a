//! R17: what the reporter can still do. Never empty: a copy can always be saved.

use super::Case;
use super::holds::HeldForAgreement;
use crate::domain::recommendation::{Caution, Entry, Gap, OptionLeft, Role, Status};
use crate::domain::situation::Anonymity;

pub(super) fn left(
    case: &Case<'_>,
    status: Status,
    bodies: &[Entry],
    agreement: HeldForAgreement,
    gaps: &[Gap],
) -> Vec<OptionLeft> {
    let any = |role| bodies.iter().any(|entry| entry.role == role);
    let name_needed = bodies.iter().any(|entry| entry.cautions.contains(Caution::NameNeeded));
    [
        (OptionLeft::StayReachable, name_needed && case.situation.anonymity == Anonymity::Anonymous),
        (OptionLeft::NameToBody, name_needed),
        (OptionLeft::AskClient, agreement == HeldForAgreement::Something),
        (OptionLeft::CheckRegister, any(Role::IfMember)),
        (OptionLeft::FindOtherBody, !gaps.is_empty() && status != Status::Routed),
        (OptionLeft::SealedMatch, any(Role::Hold) || status == Status::None),
        (OptionLeft::SaveCopy, true),
    ]
    .into_iter()
    .filter_map(|(option, is_left)| is_left.then_some(option))
    .collect()
}
