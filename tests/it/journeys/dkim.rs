//! Mails that the portal signs itself, read by a verifier that is not ours.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::world::portal::TestPortal;

/// Makes a key as the manual says. Gives its public half, as it is published.
fn make_key(file: &str) -> String {
    let made =
        Command::new("openssl").args(["genrsa", "-traditional", "-out", file, "2048"]).output().expect("openssl");
    assert!(made.status.success(), "{made:?}");
    let line = format!("openssl rsa -in '{file}' -pubout -outform DER 2>/dev/null | base64 -w0");
    let public = Command::new("sh").args(["-c", &line]).output().expect("a shell");
    String::from_utf8(public.stdout).expect("base64")
}

fn is_signed(mail: &str, name: &str, public: &str) -> bool {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smtp/signature.py");
    let verifier = Command::new("/usr/bin/python3").arg(script).args([name, public]).stdin(Stdio::piped()).spawn();
    let mut verifier = verifier.expect("Debian's Python with dkimpy");
    verifier.stdin.take().expect("a way in").write_all(mail.as_bytes()).expect("typed");
    verifier.wait().expect("an end").success()
}

#[test]
fn a_mail_has_a_good_signature_and_one_that_was_changed_has_not() {
    let portal = TestPortal::start();
    let file = portal.data_dir().join("dkim.key").display().to_string();
    let public = make_key(&file);
    let somebody = portal.mail_of("somebody");
    let check = |more: &[(&str, &str)]| {
        let settings: Vec<_> = more.iter().copied().chain([("CANDOUR_DKIM_KEY", file.as_str())]).collect();
        let output = portal.command_with(&settings, &["mail", "check", &somebody]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        portal.mailbox.next(&somebody).raw
    };
    let mail = check(&[]);
    let name = "candour._domainkey.portal.example";
    assert!(is_signed(&mail, name, &public), "{mail}");
    for (word, other) in [("Test message", "Other message"), ("whether mail leaves", "whether mail stays")] {
        assert!(mail.contains(word) && !is_signed(&mail.replace(word, other), name, &public), "{mail}");
    }
    let other_name = check(&[("CANDOUR_DKIM_SELECTOR", "second")]);
    assert!(is_signed(&other_name, "second._domainkey.portal.example", &public), "{other_name}");
    let other_domain = check(&[("CANDOUR_DKIM_DOMAIN", "example.net")]);
    assert!(!other_domain.contains("DKIM-Signature"), "{other_domain}");
}
