//! The directory lives: an association adds itself, a mistake never half-loads, and an altered one is not believed.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::world::people::Officer;
use crate::world::portal::TestPortal;

/// A folder with the directory that ships, changed.
pub(crate) fn folder(change: impl Fn(&str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("directory");
    for name in ["taxonomy.toml", "support.toml"] {
        fs::copy(shipped.join(name), folder.path().join(name)).unwrap();
    }
    let bodies = fs::read_to_string(shipped.join("bodies.toml")).unwrap();
    fs::write(folder.path().join("bodies.toml"), change(&bodies)).unwrap();
    fs::create_dir(folder.path().join("forms")).unwrap();
    for form in fs::read_dir(shipped.join("forms")).unwrap().map(Result::unwrap) {
        fs::copy(form.path(), folder.path().join("forms").join(form.file_name())).unwrap();
    }
    folder
}

/// The shipped bodies with one more, at the end of the bodies.
fn with_an_association(bodies: &str) -> String {
    let start = bodies.find("[[body]]\nid = \"nz-nzac\"").expect("an association");
    let end = start + 8 + bodies[start + 8..].find("[[body]]").expect("a next one");
    let own = bodies[start..end]
        .replace("nz-nzac", "nz-pukeko")
        .replace("New Zealand Association of Counsellors", "Pūkeko Association");
    bodies.replacen("[[allied]]", &format!("{own}[[allied]]"), 1)
}

pub(crate) fn run(portal: &TestPortal, arguments: &[&str]) -> (Option<i32>, String) {
    let output = portal.command(arguments, "");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn an_association_that_is_not_listed_adds_itself_while_the_portal_runs() {
    let portal = TestPortal::start();
    let folder = folder(with_an_association);
    let path = folder.path().to_str().unwrap();
    let (code, said) = run(&portal, &["directory", "check", path]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("81 bodies"), "{said}");
    let mut browser = portal.browser();
    let (code, said) = run(&portal, &["directory", "import", path, "--dry-run"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("+ bodies.toml body nz-pukeko") && said.contains("Nothing was changed"), "{said}");
    assert_eq!(browser.get("/bodies/nz-pukeko").answer.status, 404);

    let (code, said) = run(&portal, &["directory", "import", path]);
    assert_eq!(code, Some(0), "{said}");
    let end = Instant::now() + Duration::from_secs(30);
    while browser.get("/bodies/nz-pukeko").answer.status == 404 {
        assert!(Instant::now() < end, "the running portal does not notice");
        std::thread::sleep(Duration::from_millis(200));
    }
    browser.get("/bodies/nz-pukeko").ok().says("Pūkeko Association");
    let (_, said) = run(&portal, &["directory", "import", path]);
    assert!(said.contains("nothing changes"), "{said}");
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 1);
}

#[test]
fn a_directory_with_a_mistake_is_refused_whole_with_file_and_line() {
    let portal = TestPortal::start();
    for (change, named) in [
        (("kind = \"regulator\"", "kind = \"regulater\""), "bodies.toml:"),
        (("notes = \"", "notes = \"intake@board.example.nz "), "email address"),
        (("complaint_url = \"https://", "complaint_url = \"htps://"), "no web address"),
        (("needs_named = \"", "needs_names = \""), "unknown field"),
    ] {
        let folder = folder(|bodies| with_an_association(bodies).replacen(change.0, change.1, 1));
        for command in ["check", "import"] {
            let (code, said) = run(&portal, &["directory", command, folder.path().to_str().unwrap()]);
            assert_eq!(code, Some(2), "{said}");
            assert!(said.contains(named) && said.contains("bodies.toml:"), "{said}");
        }
    }
    let empty = tempfile::tempdir().unwrap();
    let (code, said) = run(&portal, &["directory", "check", empty.path().to_str().unwrap()]);
    assert!(code == Some(2) && said.contains("bodies.toml"), "{said}");
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 0);
}

#[test]
fn a_body_that_has_joined_stays_listed() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-nzac");
    let folder = folder(|bodies| bodies.replace("nz-nzac", "nz-other"));
    let (code, said) = run(&portal, &["directory", "import", folder.path().to_str().unwrap()]);
    assert!(code == Some(2) && said.contains("nz-nzac"), "{said}");
    portal.browser().get("/bodies/nz-nzac").ok();
}

#[test]
fn an_altered_directory_is_not_believed_and_the_operator_is_told() {
    let portal = TestPortal::start();
    let folder = folder(with_an_association);
    let (code, said) = run(&portal, &["directory", "import", folder.path().to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(portal.raw().run("UPDATE directory_versions SET number = 2"), 1);
    portal.run(candour::actions::living_directory::refresh(portal.means())).unwrap();
    assert_eq!(portal.browser().get("/bodies/nz-pukeko").answer.status, 404);
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'directory_altered'"), 1);
}
