//! Tier, flags, allied services and support lines: rules S1–S4.
//!
//! Shown to the reporter and used to order the queue. Sends nothing, and changes no role.

use super::directory::{AlliedKind, Directory};
use super::ids::{AlliedId, LineId};
use super::place::{Country, Region};
use super::recommendation::{Flag, Flags, Safety};
use super::severity::Tier;
use super::situation::{ReporterKind, Situation};
use super::support::{LineKind, Support};
use super::taxonomy::Violation;

/// The chosen violations that the taxonomy lists.
fn chosen<'a>(directory: &'a Directory, situation: &'a Situation) -> impl Iterator<Item = &'a Violation> {
    situation.violations.iter().filter_map(|id| directory.taxonomy().violation(id.as_str()))
}

/// S1, S2: the tier and what the facts call for at once.
#[must_use]
pub fn of(directory: &Directory, situation: &Situation) -> Safety {
    let young = situation.minor || situation.reporter == ReporterKind::YoungClient;
    let mut tier = Tier::Low;
    let mut flags = Flags::empty();
    if situation.imminent {
        flags = flags.with(Flag::Emergency).with(Flag::PoliceInfo);
    }
    if young {
        flags.insert(Flag::Child);
    }
    if young || situation.imminent {
        tier = Tier::Critical;
    }
    if situation.unsafe_to_contact {
        flags.insert(Flag::NoContact);
    }
    for violation in chosen(directory, situation) {
        tier = tier.max(violation.severity);
        for (flag, raised) in [
            (Flag::Child, violation.child_protection_info),
            (Flag::PoliceInfo, violation.police_info),
            (Flag::Retaliation, violation.id == "retaliation"),
        ] {
            if raised {
                flags.insert(flag);
            }
        }
    }
    Safety { tier, flags }
}

/// S3: services of the country of care, then of the practitioner's. Shown only.
#[must_use]
pub fn allied(directory: &Directory, situation: &Situation) -> Vec<AlliedId> {
    let flags = of(directory, situation).flags;
    let in_group = |group: &str| chosen(directory, situation).any(|violation| violation.group == group);
    let (privacy, respect) = (in_group("privacy"), in_group("respect"));
    let fits = |kind| match kind {
        AlliedKind::Police => flags.contains(Flag::PoliceInfo),
        AlliedKind::ChildProtection => flags.contains(Flag::Child),
        AlliedKind::Advocacy => true,
        AlliedKind::PrivacyRegulator => privacy,
        AlliedKind::HumanRights => respect,
        AlliedKind::Tribunal | AlliedKind::Oversight | AlliedKind::SupportAndFunder => false,
    };
    let care = situation.care_country;
    let elsewhere = situation.practitioner_country.filter(|country| Some(*country) != care);
    let services = directory.allied();
    (care.into_iter().chain(elsewhere))
        .flat_map(|country| services.iter().filter(move |service| service.country == country))
        .filter(|service| fits(service.kind))
        .map(|service| service.id.clone())
        .collect()
}

/// S4: the first fitting line of each kind, most urgent first. Of the country of care; if the directory has no line
/// there, of the practitioner's; else of no one country.
#[must_use]
pub fn support(directory: &Directory, situation: &Situation) -> Vec<LineId> {
    let sexual = |violation: &Violation| violation.group == "sexual" || violation.id == "grooming_pattern";
    let kinds = [
        (LineKind::Emergency, situation.imminent),
        (LineKind::Youth, situation.reporter == ReporterKind::YoungClient),
        (LineKind::SexualHarm, chosen(directory, situation).any(sexual)),
        (LineKind::Crisis, true),
        (LineKind::ChildProtection, of(directory, situation).flags.contains(Flag::Child)),
        (LineKind::Lgbtq, situation.violations.iter().any(|id| *id == "conversion_practice")),
    ];
    let lines = directory.support();
    let (country, region) = place_of_support(lines, situation);
    let first = |kind| lines.lines_in(country).find(|line| line.kind == kind && line.fits(region));
    kinds
        .into_iter()
        .filter_map(|(kind, wanted)| if wanted { first(kind) } else { None })
        .map(|line| line.id.clone())
        .collect()
}

/// Where support is looked for.
fn place_of_support<'a>(lines: &Support, situation: &'a Situation) -> (Country, Option<&'a Region>) {
    let care = situation.care_country.map(|country| (country, situation.care_region.as_ref()));
    let practitioner = situation.practitioner_country.map(|country| (country, situation.practitioner_region.as_ref()));
    care.into_iter()
        .chain(practitioner)
        .find(|(country, _)| lines.lines_in(*country).next().is_some())
        .unwrap_or((Country::International, None))
}

#[cfg(test)]
mod tests;
