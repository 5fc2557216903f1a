use std::sync::LazyLock;

use time::macros::date;

use super::*;
use crate::domain::directory::shipped;

static SHIPPED: LazyLock<Directory> = LazyLock::new(shipped);

fn situation(country: &str, violations: &[&str]) -> Situation {
    let mut situation = Situation::untold(date!(2026 - 11 - 22));
    situation.care_country = Country::from_code(country);
    situation.violations = violations.iter().map(|id| (*id).into()).collect();
    situation
}

#[test]
fn s1_the_highest_tier_counts_and_children_and_danger_are_critical() {
    let tier = |situation: &Situation| of(&SHIPPED, situation).tier;
    assert_eq!(tier(&situation("NZ", &[])), Tier::Low);
    assert_eq!(tier(&situation("NZ", &["dual_relationship", "retaliation"])), Tier::Serious);
    assert_eq!(tier(&Situation { imminent: true, ..situation("NZ", &[]) }), Tier::Critical);
    assert_eq!(tier(&Situation { minor: true, ..situation("NZ", &[]) }), Tier::Critical);
    let young = Situation { reporter: ReporterKind::YoungClient, ..situation("NZ", &[]) };
    assert_eq!(tier(&young), Tier::Critical);
}

#[test]
fn s2_flags_come_in_their_order() {
    let all = Situation { imminent: true, unsafe_to_contact: true, minor: true, ..situation("NZ", &["retaliation"]) };
    let flags: Vec<Flag> = of(&SHIPPED, &all).flags.iter().collect();
    assert_eq!(flags, Flag::ALL);
    let touched = of(&SHIPPED, &situation("NZ", &["contact_with_minor"]));
    assert_eq!(touched.flags, [Flag::Child, Flag::PoliceInfo].into_iter().collect());
    assert!(touched.is_urgent());
    assert!(!of(&SHIPPED, &situation("NZ", &["sexual_contact"])).is_urgent());
}

#[test]
fn s3_allied_services_of_care_come_before_the_practitioners() {
    let mut told = situation("NZ", &["conversion_practice", "records_privacy", "contact_with_minor"]);
    told.practitioner_country = Country::from_code("US");
    let expected = ["nz-police", "nz-ot", "nz-advocacy", "nz-opc", "nz-hrc", "us-police", "us-cps"];
    assert_eq!(allied(&SHIPPED, &told), expected);
    told.practitioner_country = told.care_country;
    assert_eq!(allied(&SHIPPED, &told), expected.split_at(5).0);
}

#[test]
fn s4_support_is_the_most_urgent_first() {
    let told = Situation {
        imminent: true,
        reporter: ReporterKind::YoungClient,
        ..situation("NZ", &["sexual_contact", "conversion_practice"])
    };
    let expected = ["nz-111", "nz-youthline", "nz-safe-to-talk", "nz-1737", "nz-oranga-tamariki", "nz-outline"];
    assert_eq!(support(&SHIPPED, &told), expected);
}

#[test]
fn s4_a_line_fits_its_region_and_an_unknown_region_fits_all() {
    let lines = |region| {
        let told = Situation { care_region: Region::told(region), ..situation("CA", &["sexual_contact"]) };
        support(&SHIPPED, &told)
    };
    assert_eq!(lines("British Columbia"), ["ca-bc-victimlink", "ca-988"]);
    assert_eq!(lines("Alberta"), ["ca-988"]);
    assert_eq!(lines(""), ["ca-on-awhl", "ca-988"]);
}

#[test]
fn s4_where_there_is_no_line_the_practitioners_country_or_no_one_country_helps() {
    let mut told = situation("FR", &[]);
    assert_eq!(support(&SHIPPED, &told), ["int-findahelpline"]);
    told.practitioner_country = Country::from_code("IE");
    assert_eq!(support(&SHIPPED, &told), ["ie-samaritans"]);
    assert_eq!(support(&SHIPPED, &situation("", &[])), ["int-findahelpline"]);
}
