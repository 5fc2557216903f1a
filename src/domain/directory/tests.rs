use super::*;
use crate::domain::ids::BodyId;
use crate::domain::place::Region;

const BODIES: &str = SHIPPED.bodies;

/// The fault of the shipped bodies with one text replaced by another.
fn fault(from: &str, to: &str) -> String {
    assert!(BODIES.contains(from), "{from}");
    Directory::parse(DirectoryTexts { bodies: &BODIES.replacen(from, to, 1), ..SHIPPED }).unwrap_err().to_string()
}

fn line_of(text: &str) -> usize {
    BODIES.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn the_shipped_files_are_sound_and_hold_no_address() {
    let directory = shipped();
    assert!(!directory.bodies().is_empty() && !directory.allied().is_empty());
    let countries: Vec<String> = directory.countries().iter().map(ToString::to_string).collect();
    assert_eq!(countries, ["NZ", "AU", "GB", "IE", "US", "CA"]);
    assert!([BODIES, SHIPPED.taxonomy, SHIPPED.support].iter().all(|text| !text.contains('@')));
}

#[test]
fn an_email_address_is_refused_with_its_line() {
    let fault = fault("notes = \"Has a 'Raising", "notes = \"intake@board.example.nz Has a 'Raising");
    assert!(fault.starts_with(&format!("bodies.toml:{} (nz-nzpb): ", line_of("Has a 'Raising"))), "{fault}");
    assert!(fault.contains("email address"));
}

#[test]
fn an_unknown_field_is_refused_with_line_and_id() {
    let fault = fault("needs_named = \"limited\"", "needs_names = \"limited\"");
    let line = line_of("needs_named = \"limited\"");
    assert!(fault.starts_with(&format!("bodies.toml:{line} (nz-pbanz): unknown field `needs_names`")), "{fault}");
}

#[test]
fn a_bad_value_is_refused_with_what_is_allowed() {
    let fault = fault("kind = \"regulator\"", "kind = \"regulater\"");
    assert!(fault.contains("(nz-pbanz)") && fault.contains("`regulator`, `professional_association`"), "{fault}");
}

#[test]
fn an_id_given_twice_is_refused() {
    let fault = fault("id = \"nz-nzpb\"", "id = \"nz-pbanz\"");
    assert_eq!(fault, format!("bodies.toml:{} (nz-pbanz): this id is given twice", line_of("id = \"nz-nzpb\"")));
}

#[test]
fn an_id_that_no_entry_has_is_refused() {
    let fault = fault("defers_to = [\"nz-nzpb\"]", "defers_to = [\"nz-nzzz\"]");
    assert!(fault.ends_with("(nz-nzccp): `defers_to` names `nz-nzzz`, which no entry has"), "{fault}");
    let taxonomy = SHIPPED.taxonomy.replacen("group = \"sexual\"", "group = \"sexy\"", 1);
    let fault = Directory::parse(DirectoryTexts { taxonomy: &taxonomy, ..SHIPPED }).unwrap_err().to_string();
    assert!(fault.starts_with("taxonomy.toml:") && fault.contains("(sexual_contact): `group` names `sexy`"), "{fault}");
}

#[test]
fn another_version_of_the_format_is_refused() {
    assert!(fault("schema_version = 1", "schema_version = 2").contains("this program reads 1"));
}

#[test]
fn an_overlay_narrows_and_never_widens() {
    let directory = shipped();
    let overlay = |body: &str| Overlay {
        body: BodyId::new(body),
        professions: Some(vec!["psychologist".into(), "nurse".into()]),
        regions: Some(vec![Region::told("Wales").unwrap(), Region::told("Queensland").unwrap()]),
        needs_named: Some(NeedsNamed::No),
    };
    let overlaid = directory.overlaid(&["nz-pbanz", "au-qld-oho", "xx-none"].map(overlay)).unwrap();
    let (before, after) = (directory.body("nz-pbanz").unwrap(), overlaid.body("nz-pbanz").unwrap());
    assert!(after.professions.is_empty());
    assert_eq!(after.routing.needs_named, before.routing.needs_named);
    assert_eq!(after.routing.regions, Regions::Only(overlay("").regions.unwrap()));
    let oho = &overlaid.body("au-qld-oho").unwrap().routing;
    assert_eq!(oho.regions, Regions::Only(vec![Region::told("Queensland").unwrap()]));
    assert_eq!(oho.unregistered, Unregistered::Only(overlay("").professions.unwrap()));
    assert_eq!(overlaid.body("nz-hdc"), directory.body("nz-hdc"));
}

#[test]
fn a_stricter_overlay_counts() {
    let overlay =
        Overlay { body: "us-wa-doh".into(), professions: None, regions: None, needs_named: Some(NeedsNamed::Limited) };
    let overlaid = shipped().overlaid(&[overlay]).unwrap();
    assert_eq!(overlaid.body("us-wa-doh").unwrap().routing.needs_named, NeedsNamed::Limited);
}
