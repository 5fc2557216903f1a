//! A body says what it takes and who reads, and gives a certificate with which its mails are encrypted; proved with gpg.

use std::path::Path;
use std::process::{Command, Output};

use candour::actions::watch_addresses::watch_addresses;

use crate::world::browser::Page;
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;

/// A home of gpg that goes with the test.
pub(super) struct Gpg(tempfile::TempDir);

impl Gpg {
    pub(super) fn new() -> Self {
        let home = tempfile::Builder::new().prefix("gpg").tempdir_in("/tmp").unwrap();
        std::os::unix::fs::PermissionsExt::set_mode(&mut home.path().metadata().unwrap().permissions(), 0o700);
        Self(home)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut gpg = Command::new("gpg");
        gpg.env("GNUPGHOME", self.home()).args(["--batch", "--yes", "--pinentry-mode", "loopback", "--passphrase", ""]);
        gpg.args(arguments).output().expect("gpg, which tests/run installs")
    }

    fn home(&self) -> &Path {
        self.0.path()
    }

    /// Makes a key as `gpg --quick-generate-key` does, and exports its certificate.
    pub(super) fn certificate(&self, name: &str, more: &[&str]) -> String {
        let made = self.run(&[&["--quick-generate-key", name][..], more].concat());
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        self.export(name)
    }

    fn export(&self, name: &str) -> String {
        String::from_utf8(self.run(&["--armor", "--export", name]).stdout).unwrap()
    }

    /// The fingerprint of the key of this name or number.
    pub(super) fn fingerprint(&self, name: &str) -> String {
        let listed = String::from_utf8(self.run(&["--with-colons", "--fingerprint", name]).stdout).unwrap();
        listed.lines().find_map(|line| line.strip_prefix("fpr:")).expect("a key").trim_matches(':').to_owned()
    }

    /// The number of the algorithm of the key that mails are encrypted to (RFC 9580 §9.1).
    pub(super) fn kind(&self, name: &str) -> String {
        let listed = String::from_utf8(self.run(&["--with-colons", "--list-keys", name]).stdout).unwrap();
        let subkey = listed.lines().find(|line| line.starts_with("sub:")).expect("a subkey");
        subkey.split(':').nth(3).expect("an algorithm").to_owned()
    }

    /// Adds a key that can be encrypted to, where gpg makes one that only signs.
    pub(super) fn with_subkey(&self, name: &str, kind: &str) -> String {
        let made = self.run(&["--quick-add-key", &self.fingerprint(name), kind, "encr", "2y"]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        self.export(name)
    }

    /// Takes the key with which the portal signs, as somebody at a desk does once.
    pub(super) fn take_portal_key(&self, portal: &TestPortal) {
        let file = self.home().join("portal.asc");
        std::fs::write(&file, portal.browser().get("/openpgp.asc").ok().answer.body).unwrap();
        let taken = self.run(&["--import", file.to_str().unwrap()]);
        assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    }

    /// What is inside an encrypted mail, and what gpg says of who signed it.
    pub(super) fn open(&self, raw: &str) -> (Vec<u8>, String) {
        let file = self.message(raw);
        let opened = self.run(&["--status-fd", "2", "--decrypt", file.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&opened.stderr).into_owned();
        assert!(opened.status.success(), "{said}");
        (opened.stdout, said)
    }

    /// What an encrypted mail says.
    pub(super) fn read(&self, raw: &str) -> String {
        let file = self.message(raw);
        let opened = self.run(&["--decrypt", file.to_str().unwrap()]);
        assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
        String::from_utf8(opened.stdout).unwrap()
    }

    fn message(&self, raw: &str) -> std::path::PathBuf {
        let start = raw.find("-----BEGIN PGP MESSAGE-----").expect("an encrypted message");
        let end = raw.find("-----END PGP MESSAGE-----").expect("its end");
        let file = self.home().join("mail.asc");
        std::fs::write(&file, format!("{}-----END PGP MESSAGE-----\n", &raw[start..end])).unwrap();
        file
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        drop(Command::new("gpgconf").env("GNUPGHOME", self.home()).args(["--kill", "all"]).output());
    }
}

pub(super) fn give(officer: &mut Officer, certificate: &str) -> Page {
    let page = officer.browser.get("/desk/settings/mail").ok();
    officer.browser.submit(&page, "/desk/settings/mail/certificate", &[("certificate", certificate)])
}

/// The text of a mail that carries a report.
pub(super) fn report_in(gpg: &Gpg, mail: &Mail) -> String {
    let (inside, _) = gpg.open(&mail.raw);
    let read = mail_parser::MessageParser::default().parse(inside.as_slice()).expect("a mail");
    read.body_text(0).expect("a text").replace("\r\n", "\n")
}

/// Gives a body a certificate, and shows that it can read with it.
pub(super) fn have_mails_encrypted(portal: &TestPortal, officer: &mut Officer, gpg: &Gpg, certificate: &str) {
    officer.sign_in(portal);
    let page = give(officer, certificate).ok();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    prove(officer, &page, &gpg.read(&mail.raw)).says("Mails to you are encrypted to this certificate");
}

/// Types back the code of the mail that only the certificate opens.
pub(super) fn prove(officer: &mut Officer, page: &Page, mail: &str) -> Page {
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = mail.split_whitespace().find(is_code).expect("a code");
    officer.browser.submit(page, "/code", &[("code", code)]).ok()
}

#[test]
fn mails_are_encrypted_once_a_body_has_shown_that_it_can_read_them() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let gpg = Gpg::new();
    let certificate = gpg.certificate("desk@hdc.example", &["default", "default", "2y"]);
    let page = give(&mut officer, &certificate).ok();
    let fingerprint = gpg.fingerprint("desk@hdc.example");
    assert_eq!(page.texts("main strong")[0].replace(' ', ""), fingerprint);
    page.says("Mails to you are plain text");

    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.raw.contains("multipart/encrypted") && mail.raw.contains("application/pgp-encrypted"), "{}", mail.raw);
    let text = gpg.read(&mail.raw);
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = text.split_whitespace().find(is_code).expect("a code").to_owned();
    assert!(!mail.raw.contains(&code));
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let refused = officer.browser.submit(&page, "/code", &[("code", wrong)]);
    assert_eq!(refused.answer.status, 422);
    let page = officer.browser.get("/desk/settings/mail").ok();
    prove(&mut officer, &page, &text).says("Mails to you are encrypted to this certificate");

    // Signing in again finds nothing altered: the copy under the body's key says the same.
    officer.sign_in(&portal);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(!mail.raw.contains("/desk/cases/"), "the link is in the clear");
    gpg.take_portal_key(&portal);
    let text = report_in(&gpg, &mail);
    assert!(text.contains("/desk/cases/"), "{text}");

    // Two years later it has expired: a plain notice goes out, and everybody is told.
    portal.clock.advance(3 * 365 * 24 * 60 * 60);
    officer.sign_in(&portal).says("Cases");
    officer.browser.get("/desk/settings/mail").ok().says("cannot be used any more").says("has expired");
    let page = officer.browser.get("/desk/settings/mail").ok();
    assert!(page.texts("main").join("").contains("Give an OpenPGP certificate"));
}

#[test]
fn before_a_certificate_ends_the_desk_says_so_and_its_leads_are_mailed_once() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let gpg = Gpg::new();
    let certificate = gpg.certificate("desk@hdc.example", &["default", "default", "40d"]);
    let page = give(&mut officer, &certificate).ok();
    let text = gpg.read(&portal.mailbox.next(&portal.mail_of("nz-hdc")).raw);
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = text.split_whitespace().find(is_code).expect("a code").to_owned();
    officer.browser.submit(&page, "/code", &[("code", &code)]).ok();
    let watch = || portal.run(watch_addresses(portal.means())).expect("looked after");
    watch();
    officer.sign_in(&portal).says_not("ends on");

    portal.clock.advance(15 * 24 * 60 * 60);
    watch();
    watch();
    let told = portal.mailbox.next(&portal.mail_of("lead.nz-hdc"));
    assert!(told.text.contains("ends on") && told.text.contains("/desk/settings/mail"), "{}", told.text);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "once");
    officer.sign_in(&portal).says("The certificate that mails to you are encrypted to ends on");

    // A test mail is encrypted as all mails are, while it lasts; and afterwards plain, as they are.
    let page = officer.browser.get("/desk/settings/address").ok();
    officer.browser.submit(&page, "/address/test", &[]).ok();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(gpg.read(&mail.raw).contains("mails to"), "{}", mail.raw);
    portal.clock.advance(30 * 24 * 60 * 60);
    watch();
    officer.sign_in(&portal).says("cannot be used any more");
    let page = officer.browser.get("/desk/settings/address").ok();
    officer.browser.submit(&page, "/address/test", &[]).ok();
    assert!(portal.mailbox.next(&portal.mail_of("nz-hdc")).text.contains("You can read this"));
}

#[test]
fn a_certificate_that_cannot_be_used_is_refused_with_what_to_do() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let gpg = Gpg::new();
    let signs = gpg.certificate("signs@hdc.example", &["rsa3072", "sign,cert", "2y"]);
    let mut refuses = |certificate: &str, words: &str| {
        let page = give(&mut officer, certificate);
        assert_eq!(page.answer.status, 422, "{words}");
        page.says(words);
        page
    };
    refuses(&signs, "it only signs").says("--quick-add-key");
    let expired = gpg.certificate("old@hdc.example", &["default", "default", "20200101T000000"]);
    refuses(if expired.is_empty() { "" } else { &expired }, "expired");
    let revoked = gpg.certificate("gone@hdc.example", &["default", "default", "2y"]);
    assert!(revoked.contains("BEGIN PGP PUBLIC KEY BLOCK"));
    let fingerprint = gpg.fingerprint("gone@hdc.example");
    let file = gpg.home().join(format!("openpgp-revocs.d/{fingerprint}.rev"));
    let revocation = std::fs::read_to_string(&file).unwrap().replace(":-----BEGIN", "-----BEGIN");
    std::fs::write(&file, revocation).unwrap();
    assert!(gpg.run(&["--import", file.to_str().unwrap()]).status.success());
    refuses(&gpg.export("gone@hdc.example"), "was revoked by its owner");
    let private = String::from_utf8(gpg.run(&["--armor", "--export-secret-keys", "signs@hdc.example"]).stdout).unwrap();
    let page = refuses(&private, "This is your private key. We have not kept it");
    assert!(!page.html.contains("BEGIN PGP PRIVATE"), "it is on the page");
    refuses("hello", "cannot be read as an OpenPGP certificate").says("hello");
    assert!(portal.mailbox.unread().is_empty());
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE pending_certificate IS NOT NULL"), 0);
}

#[test]
fn what_a_body_says_of_itself_narrows_it_and_stands_on_its_page() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/desk/settings").ok();
    let refused = officer.browser.submit(&page, "/desk/settings", &[("from_1", "nine"), ("to_1", "17:00")]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Write both times of this day");
    assert_eq!(refused.attributes("input[name=from_1]", "value"), ["nine"], "what was typed stays");
    let form = page.form("/desk/settings");
    let mut fields: Vec<(String, String)> = form.filled(&[
        ("from_1", "9:00"),
        ("to_1", "17:30"),
        ("readers", "The complaints team\nHine, deputy commissioner"),
        ("contact_name", "Hine Contact"),
        ("contact_phone", "+64 4 555 0100"),
        ("acknowledge_within", "3"),
    ]);
    // It takes no reports about sex therapists.
    fields.retain(|(name, value)| !(name == "professions" && value == "sex_therapist"));
    let answer = officer.browser.post_raw("/desk/settings", &fields);
    officer.browser.follow(answer).ok().says("Saved");

    let page = portal.browser().get("/bodies/nz-hdc").ok();
    page.says("Hine, deputy commissioner").says("Monday: 9:00 to 17:30").says("within 3 working days");
    assert!(!page.html.contains("Hine Contact") && !page.html.contains("555 0100"), "the contact is for the operator");
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", S01.place).ok();
    let page = reporter.browser.fill("/report/practitioner", S01.practitioner).ok();
    page.says_not("Health and Disability Commissioner");
    officer.sign_in(&portal);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 1, "no alarm");
}
