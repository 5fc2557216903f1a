//! What somebody meets who starts the program with settings of their own.

use std::process::{Command, Output};

/// Applies the migrations in a folder that is empty, with these settings.
fn migrate(settings: &[(&str, &str)]) -> Output {
    let folder = tempfile::Builder::new().prefix("candour-start").tempdir().expect("a folder");
    Command::new(env!("CARGO_BIN_EXE_candour"))
        .arg("migrate")
        .current_dir(folder.path())
        .envs(settings.iter().copied())
        .output()
        .expect("the program")
}

#[test]
fn migrating_makes_the_data_folder_and_a_number_is_a_way_to_be_reached() {
    let done = migrate(&[("CANDOUR_CONTACT", "0800112233")]);
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("migrations applied"), "{done:?}");
}

#[test]
fn a_misspelt_setting_stops_the_start_and_is_named() {
    let stopped = migrate(&[("CANDOUR_LEGL_NAME", "Example Trust")]);
    let said = String::from_utf8_lossy(&stopped.stderr);
    assert_eq!(stopped.status.code(), Some(2), "{said}");
    assert!(said.contains("CANDOUR_LEGL_NAME") && said.contains("no such setting"), "{said}");
}
