use time::macros::date;

use super::*;
use crate::domain::directory::shipped;

fn fault(text: &str) -> String {
    Situation::parse(text, &shipped()).unwrap_err().to_string()
}

#[test]
fn what_is_left_out_has_its_default() {
    let situation = Situation::parse("today = \"2026-11-22\"", &shipped()).unwrap();
    assert_eq!(situation, Situation::untold(date!(2026 - 11 - 22)));
}

#[test]
fn a_day_may_be_written_without_quotes() {
    let situation = Situation::parse("today = 2026-11-22", &shipped()).unwrap();
    assert_eq!(situation.today, date!(2026 - 11 - 22));
}

#[test]
fn unknown_body_ids_are_kept() {
    let situation = Situation::parse("today = \"2026-11-22\"\nmember_of = [\"xx-none\"]", &shipped()).unwrap();
    assert_eq!(situation.member_of, ["xx-none"]);
}

#[test]
fn every_fault_names_its_key_and_what_is_allowed() {
    for (text, says) in [
        ("care_country = \"NZ\"", ["`today` is missing", "YYYY-MM-DD"]),
        ("today = \"2026-11\"", ["`today`: `2026-11`", "YYYY-MM-DD"]),
        ("today = \"2026-11-22\"\nprofession = []", ["`profession`", "professions"]),
        ("today = \"2026-11-22\"\nprofessions = [\"guru\"]", ["`professions`: `guru`", "sex_therapist, counsellor"]),
        ("today = \"2026-11-22\"\nviolations = [\"rude\"]", ["`violations`: `rude`", "sexual_contact"]),
        ("today = \"2026-11-22\"\nreporter = \"me\"", ["`reporter`: `me`", "client, former_client"]),
        ("today = \"2026-11-22\"\nanonymity = \"\"", ["`anonymity`: ``", "anonymous_reachable"]),
        ("today = \"2026-11-22\"\ncare_country = \"UK\"", ["`care_country`: `UK`", "`GB` for the UK"]),
        ("today = \"2026-11-22\"\ncare_country = \"INT\"", ["`care_country`: `INT`", "ISO 3166-1"]),
        ("today = \"2026-11-22\"\nminor = \"yes\"", ["`minor`", "true or false"]),
        ("today = \"2026-11-22\"\nclient_age = -1", ["`client_age`: `-1`", "0 to 150"]),
        ("today = \"2026-11-22\"\nhappened_to = \"May\"", ["`happened_to`: `May`", "YYYY-MM"]),
        ("today = \"2026-11-22\"\nmember_of = \"nz-nzac\"", ["`member_of`", "a list"]),
        ("today = \"2026-11-22\"\nreporter = ", ["not TOML", "line 2"]),
    ] {
        let fault = fault(text);
        assert!(says.iter().all(|part| fault.contains(part)), "{text}: {fault}");
    }
}
