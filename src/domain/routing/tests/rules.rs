use super::*;
use crate::domain::directory::Overlay;
use crate::domain::recommendation::{Ask, Caution, OptionLeft, Reason, Status};
use crate::domain::situation::{Anonymity, ClientAgrees, ReportedAs, ReporterKind};

#[test]
fn r1_a_checked_absence_takes_a_claim_away() {
    let mut situation = at("IE", "", "psychotherapist");
    situation.member_of = ids(&["ie-iacp", "ie-psi"]);
    situation.not_member_of = ids(&["ie-iacp"]);
    situation.anonymity = Anonymity::NamedToBody;
    assert_eq!(roles(&situation), ["ie-psi primary", "ie-iacp info_only"]);
}

#[test]
fn r1_a_psychiatrist_is_a_doctor_too() {
    let mut directory = SHIPPED.bodies().to_vec();
    let gmc = directory.iter_mut().find(|body| body.id == "gb-gmc").unwrap();
    gmc.professions = vec!["medical_practitioner".into()];
    let directory = SHIPPED.with_bodies(directory).unwrap();
    assert!(route(&directory, &at("GB", "England", "psychiatrist")).entry(&"gb-gmc".into()).is_some());
}

#[test]
fn r3_a_wide_body_stands_back_behind_a_regulator() {
    assert_eq!(role_of(&at("AU", "Victoria", "psychologist"), "au-ahpra"), Some(Role::Primary));
    assert_eq!(role_of(&at("AU", "Victoria", "psychologist"), "au-vic-hcc"), None);
    assert_eq!(role_of(&at("AU", "Victoria", "counsellor"), "au-vic-hcc"), Some(Role::Primary));
}

#[test]
fn r3_one_door_takes_the_regulators_place() {
    let situation = at("AU", "New South Wales", "psychologist");
    assert_eq!(roles(&situation), ["au-nsw-hccc primary"]);
    let answer = route(&SHIPPED, &situation);
    assert!(answer.bodies.first().unwrap().reasons.contains(Reason::SingleDoor));
}

#[test]
fn r3_a_register_without_the_person_is_no_match() {
    let mut situation = at("GB", "England", "psychologist");
    situation.not_member_of = ids(&["gb-hcpc"]);
    assert_eq!(role_of(&situation, "gb-hcpc"), None);
    let mut licensed = at("US", "New York", "psychologist");
    licensed.not_member_of = ids(&["us-ny-opd"]);
    let answer = route(&SHIPPED, &licensed);
    let found = answer.entry(&"us-ny-opd".into()).unwrap();
    assert_eq!(found.role, Role::Primary);
    assert!(found.reasons.contains(Reason::CoversUnregistered), "unlicensed practice is its matter");
}

#[test]
fn r4_r5_a_colleague_notifies_the_regulator_first() {
    let mut situation = at("NZ", "", "psychologist");
    assert_eq!(roles(&situation), ["nz-hdc primary", "nz-nzpb also"]);
    situation.reporter = ReporterKind::Colleague;
    assert_eq!(roles(&situation), ["nz-nzpb primary", "nz-hdc also"]);
}

#[test]
fn r6_the_regulator_of_the_place_of_care_is_to_be_checked_unless_known() {
    let mut situation = at("NZ", "", "psychologist");
    situation.practitioner_country = Country::from_code("GB");
    assert_eq!(roles(&situation), ["gb-hcpc primary", "nz-hdc also", "nz-nzpb if_member"]);
    situation.registered_with = ids(&["nz-nzpb"]);
    assert_eq!(roles(&situation), ["gb-hcpc primary", "nz-hdc also", "nz-nzpb also"]);
}

#[test]
fn r7_a_known_body_comes_in_from_anywhere_unless_replaced() {
    let mut situation = at("AU", "Queensland", "psychologist");
    situation.registered_with = ids(&["au-ahpra", "nz-nzpb", "us-aasect"]);
    assert_eq!(roles(&situation), ["au-qld-oho primary", "nz-nzpb also", "us-aasect info_only"]);
}

#[test]
fn r9_registers_are_checked_only_where_nothing_is_known() {
    let mut situation = at("US", "California", "sex_therapist");
    assert_eq!(roles(&situation), ["us-ca-bbs if_member", "us-ca-bop if_member"]);
    assert_eq!(route(&SHIPPED, &situation).status, Status::CheckFirst);
    situation.not_member_of = ids(&["us-ca-bop"]);
    assert_eq!(roles(&situation), ["us-ca-bbs if_member"]);
    situation.member_of = ids(&["us-aamft"]);
    situation.anonymity = Anonymity::NamedToBody;
    assert_eq!(roles(&situation), ["us-aamft primary"]);
    situation.member_of = ids(&["us-aasect"]);
    assert_eq!(roles(&situation), ["us-aasect info_only", "us-ca-bbs if_member"]);
}

#[test]
fn r9_international_bodies_only_where_no_national_one_lists_the_profession() {
    assert_eq!(roles(&at("FR", "", "psychotherapist")), ["int-eap if_member"]);
    assert_eq!(roles(&at("GB", "", "surrogate_partner")), ["int-asis if_member", "int-ipsa if_member"]);
    assert!(roles(&at("FR", "", "unknown")).is_empty());
    assert!(roles(&at("", "", "psychotherapist")).is_empty());
}

#[test]
fn r10_an_association_leaves_registered_people_to_the_regulator() {
    let mut situation = at("NZ", "", "psychologist");
    situation.member_of = ids(&["nz-nzpss"]);
    assert_eq!(role_of(&situation, "nz-nzpss"), Some(Role::InfoOnly));
    situation.not_member_of = ids(&["nz-nzpb"]);
    assert_eq!(roles(&situation), ["nz-hdc primary", "nz-nzpss also"]);
}

#[test]
fn r11_without_a_name_what_needs_one_is_held() {
    let mut situation = at("CA", "Ontario", "psychologist");
    assert_eq!(roles(&situation), ["ca-on-cpbao hold"]);
    let answer = route(&SHIPPED, &situation);
    assert_eq!(answer.status, Status::HoldOnly);
    assert_eq!(answer.options, [OptionLeft::NameToBody, OptionLeft::SealedMatch, OptionLeft::SaveCopy]);
    situation.anonymity = Anonymity::NamedToBody;
    assert_eq!(roles(&situation), ["ca-on-cpbao primary"]);
    situation.professions = vec!["unknown".into()];
    situation.anonymity = Anonymity::Anonymous;
    assert_eq!(roles(&situation), ["ca-on-crpo if_member", "ca-on-cpbao if_member"]);
}

#[test]
fn r12_without_the_clients_yes_an_association_that_needs_it_is_held() {
    let mut situation = at("AU", "Victoria", "counsellor");
    situation.member_of = ids(&["au-pacfa"]);
    situation.anonymity = Anonymity::NamedToBody;
    situation.reporter = ReporterKind::Parent;
    assert_eq!(role_of(&situation, "au-pacfa"), Some(Role::Hold));
    assert!(route(&SHIPPED, &situation).options.contains(&OptionLeft::AskClient));
    situation.minor = true;
    assert_eq!(role_of(&situation, "au-pacfa"), Some(Role::Also));
    situation.minor = false;
    situation.client_agrees = ClientAgrees::Yes;
    assert_eq!(role_of(&situation, "au-pacfa"), Some(Role::Also));
    situation.reporter = ReporterKind::Supervisee;
    situation.client_agrees = ClientAgrees::No;
    assert_eq!(role_of(&situation, "au-pacfa"), Some(Role::Also));
}

#[test]
fn r12_a_regulator_is_not_held_for_agreement() {
    let mut situation = at("US", "California", "psychologist");
    situation.reporter = ReporterKind::Friend;
    let answer = route(&SHIPPED, &situation);
    let board = answer.entry(&"us-ca-bop".into()).unwrap();
    assert_eq!(board.role, Role::Primary);
    assert!(board.cautions.contains(Caution::ClientAgreement));
}

#[test]
fn r13_the_strongest_left_leads() {
    let mut situation = at("GB", "Scotland", "counsellor");
    situation.member_of = ids(&["gb-cosca", "gb-cosrt"]);
    situation.registered_with = ids(&["nz-nzpb"]);
    let answer = route(&SHIPPED, &situation);
    let leader = answer.bodies.first().unwrap();
    assert_eq!((leader.body.as_str(), leader.role), ("nz-nzpb", Role::Primary));
    assert!(leader.reasons.contains(Reason::BestLeft));
}

#[test]
fn r14_r17_a_place_without_a_public_body_is_a_gap() {
    let situation = at("IE", "Cork", "psychotherapist");
    let answer = route(&SHIPPED, &situation);
    let gap = &answer.gaps.first().unwrap().0;
    assert_eq!((gap.country.code(), gap.region.as_ref().map(Region::as_str)), ("IE", Some("Cork")));
    assert!(answer.options.contains(&OptionLeft::FindOtherBody));
    assert!(route(&SHIPPED, &at("IE", "", "social_worker")).gaps.is_empty());
}

#[test]
fn r15_what_a_body_does_and_how_it_is_meant_is_said() {
    let mut situation = at("US", "Texas", "counsellor");
    situation.violations = vec!["confidentiality_breach".into()];
    situation.reported_as = ReportedAs::Information;
    let answer = route(&SHIPPED, &situation);
    let said: Vec<Caution> = answer.entry(&"us-tx-bhec".into()).unwrap().cautions.iter().collect();
    assert_eq!(
        said,
        [
            Caution::ShowsPractitioner,
            Caution::OwnForm,
            Caution::LimitUnknownDate,
            Caution::MayBeAllowed,
            Caution::NoUpdates
        ]
    );
}

#[test]
fn r16_only_answers_that_would_help_are_asked_for() {
    let asked = |situation: &Situation| route(&SHIPPED, situation).ask;
    assert_eq!(asked(&at("", "", "unknown")), [Ask::Country, Ask::Profession]);
    assert_eq!(asked(&at("AU", "", "counsellor")), [Ask::Region, Ask::Membership]);
    assert_eq!(asked(&at("GB", "", "nurse")), []);
    assert_eq!(asked(&at("GB", "", "social_worker")), [Ask::Region]);
}

#[test]
fn r17_nothing_found_still_leaves_something_to_do() {
    let answer = route(&SHIPPED, &at("", "", "unknown"));
    assert_eq!(answer.status, Status::None);
    assert_eq!(answer.options, [OptionLeft::SealedMatch, OptionLeft::SaveCopy]);
}

#[test]
fn a_narrowed_wide_body_takes_only_whom_it_says() {
    let overlay = Overlay {
        body: "au-vic-hcc".into(),
        professions: Some(vec!["counsellor".into()]),
        regions: None,
        needs_named: None,
    };
    let narrowed = SHIPPED.overlaid(&[overlay]).unwrap();
    let has = |profession| route(&narrowed, &at("AU", "Victoria", profession)).entry(&"au-vic-hcc".into()).is_some();
    assert!(has("counsellor"));
    assert!(!has("somatic_sexologist"));
}

#[test]
fn the_answer_is_written_in_the_vocabulary() {
    let mut situation = at("GB", "Wales", "counsellor");
    situation.member_of = ids(&["gb-bacp"]);
    situation.happened_to = "2023-12-02".parse().ok();
    let written = serde_json::to_value(route(&SHIPPED, &situation)).unwrap();
    let expected = serde_json::json!({
        "status": "routed",
        "bodies": [{
            "body": "gb-bacp",
            "role": "primary",
            "reasons": ["registered_or_member", "best_left"],
            "cautions": ["anonymous_limited", "shows_practitioner", "limit_soon"],
        }],
        "time_limits": [{
            "body": "gb-bacp", "state": "soon", "last_safe_day": "2026-12-02", "last_possible_day": "2026-12-02",
        }],
        "gaps": [{ "country": "GB", "region": "Wales" }],
        "ask": [],
        "options": ["save_copy"],
        "safety": { "tier": 1, "triage_working_days": 10, "flags": [] },
        "allied": [],
        "support": ["gb-samaritans"],
    });
    assert_eq!(written, expected);
}
