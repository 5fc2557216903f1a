//! A report goes to a body itself, by mail: signed, encrypted, with its files; read with gpg, as somebody at a desk does.

use std::io::Write as _;
use std::process::{Command, Stdio};

use mail_parser::{Message, MessageParser, MimeHeaders as _};

use super::settings::{Gpg, have_mails_encrypted, report_in};
use crate::world::browser::Page;
use crate::world::files::{OWNER, photo, video};
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::{TestPortal, has};
use crate::world::upload::Chosen;

/// What S01 tells.
const WORDS: &str = "In the seventh session she put her hand on my inner thigh and said to breathe.";
/// What its file is called.
const NAME: &str = "Hēnare at the door.jpg";

/// A desk with a certificate of Curve25519 or RSA.
fn desk(portal: &TestPortal, kind: &str, lasts: &str) -> (Officer, Gpg) {
    let mut officer = Officer::of(portal, "nz-hdc");
    let gpg = Gpg::new();
    let mut certificate = gpg.certificate("desk@hdc.example", &[kind, "default", lasts]);
    if kind == "rsa3072" {
        certificate = gpg.with_subkey("desk@hdc.example", kind);
    }
    assert_eq!(gpg.kind("desk@hdc.example"), if kind == "rsa3072" { "1" } else { "18" }, "an odd key");
    have_mails_encrypted(portal, &mut officer, &gpg, &certificate);
    gpg.take_portal_key(portal);
    (officer, gpg)
}

/// Tells S01 with files that go as they came, and chooses to send. Ends at the review.
fn tell(reporter: &mut Reporter, files: &[Chosen<'_>]) -> Page {
    reporter.tell(&S01);
    let page = reporter.browser.add_files(files).ok();
    let ids = page.attributes("input[name^='name.']", "name");
    let ids = ids.iter().map(|name| format!("file.nz-hdc.{}", name.trim_start_matches("name.")));
    let ids: Vec<String> = ids.collect();
    let mut chosen: Vec<(&str, &str)> = ids.iter().map(|field| (field.as_str(), "original")).collect();
    chosen.push(("choice.nz-hdc", "send"));
    reporter.think();
    reporter.browser.fill("/report/recipients", &chosen).ok();
    reporter.browser.get("/report/review").ok()
}

/// Sends what is told. Gives the words.
fn send(reporter: &mut Reporter) -> String {
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    words
}

/// Waits until the mail about the report was tried in vain.
fn until_tried(portal: &TestPortal) {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM dispatches WHERE attempts > 0") == 0 {
        assert!(std::time::Instant::now() < end, "it was not tried");
        portal.means().queue_bell.notify_one();
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

fn waiting(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM report_mails")
}

/// Fails where these words stand in what rests, as they are.
fn rests_nowhere(portal: &TestPortal, words: &str) {
    assert_eq!(portal.files_with(words.as_bytes()), Vec::<String>::new());
    for name in portal.kept_files() {
        let bytes = std::fs::read(portal.data_dir().join("files").join(&name)).unwrap();
        assert!(!has(&bytes, words.as_bytes()), "in {name}");
        assert!(!has(&bytes, b"BEGIN PGP MESSAGE"), "in {name}: not sealed once more");
    }
}

fn poppler(tool: &str, pdf: &[u8]) -> String {
    let mut program = Command::new(tool);
    program.arg("-").args(["-"].iter().take(usize::from(tool == "pdftotext")));
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("poppler-utils");
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn file<'a>(read: &'a Message<'_>, name: &str) -> &'a [u8] {
    let found = read.attachments().find(|part| part.attachment_name() == Some(name));
    found.unwrap_or_else(|| panic!("no {name}")).contents()
}

fn goes_out_signed_and_encrypted(kind: &str) {
    let portal = TestPortal::start();
    let (mut officer, gpg) = desk(&portal, kind, "2y");
    let mut reporter = Reporter::new(&portal);
    let review = tell(&mut reporter, &[Chosen { name: NAME, bytes: photo() }]);
    review.says("The mail holds your report and the files, locked so that only they can read it");
    portal.mail_server.go_down();
    let words = send(&mut reporter);
    until_tried(&portal);
    assert_eq!(waiting(&portal), 1);
    let kept = portal.kept_files().len();
    for secret in [WORDS, OWNER, "Made-up Name"] {
        rests_nowhere(&portal, secret);
    }
    portal.mail_server.come_back();
    portal.run(candour::actions::retry_deliveries::retry_deliveries(portal.means(), None)).unwrap();

    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.raw.contains("multipart/encrypted") && mail.subject.ends_with("for the complaints desk"), "{mail:?}");
    assert!(!has(mail.raw.as_bytes(), b"inner thigh") && !mail.raw.contains("/got-it/"));
    let (inside, said) = gpg.open(&mail.raw);
    let published = portal.browser().get("/for-bodies").ok();
    let fingerprint = gpg.fingerprint("portal@portal.example");
    assert!(published.texts("strong.c-text").iter().any(|text| text.replace(' ', "") == fingerprint), "not published");
    assert!(said.contains("GOODSIG") && said.contains(&format!("VALIDSIG {fingerprint}")), "{said}");

    let read = MessageParser::default().parse(inside.as_slice()).expect("a mail");
    let text = read.body_text(0).expect("a text").replace("\r\n", "\n");
    assert!(
        text.starts_with("Replies to this") || text.lines().next().is_some_and(|line| line.contains("epl")),
        "{text}"
    );
    assert!(text.contains(WORDS) && text.contains(NAME) && text.contains("/got-it/"), "{text}");
    let subject = read.subject().expect("a subject");
    assert!(subject.starts_with("Report ") && read.content_type().unwrap().attribute("protected-headers").is_some());
    assert!(file(&read, NAME) == photo(), "not the file that was added");
    let reference = subject.split(' ').nth(1).unwrap();
    let pdf = file(&read, &format!("report-{reference}.pdf"));
    let told = poppler("pdftotext", pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains(WORDS) && told.contains(NAME) && told.contains(reference), "{told}");
    assert!(poppler("pdfinfo", pdf).lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")));

    // What waited is gone, and the reporter reads what is true.
    portal.finish_jobs();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, kept - 1));
    let (mut back, page) = come_back(&portal, &words);
    page.says("has accepted the mail with your report").says("Nobody has opened it at their desk yet");
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    back.get(&withdraw).ok().says("Your report has left by mail").says_not("A person there has opened it");
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    back.get(&consent).ok().says("Your report has left by mail");

    // The desk has it too; the link in the mail works as in every other.
    let link = |start: &str| {
        let at = text.find(start).expect("a link");
        text[at..].split_whitespace().next().unwrap().to_owned()
    };
    let page = portal.browser().get(&link("/got-it/")).ok();
    assert!(page.text().contains(reference));
    officer.browser.get(&link("/desk/cases/")).ok().says("Your mail server accepted the mail with the report");
    // Taken back it stays with them: it is in their mailbox.
    let page = back.get(&withdraw).ok();
    back.submit(&page, "/withdraw", &[]).ok();
    let asked = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(gpg.read(&asked.raw).contains("asks you to stop"));
}

#[test]
fn a_report_reaches_a_body_with_a_certificate_of_curve25519() {
    goes_out_signed_and_encrypted("future-default");
}

#[test]
fn a_report_reaches_a_body_with_a_certificate_of_rsa() {
    goes_out_signed_and_encrypted("rsa3072");
}

#[test]
fn what_is_more_than_one_mail_may_weigh_comes_in_several_and_what_is_too_large_waits_at_the_desk() {
    let portal = TestPortal::start_with_mails_of("2");
    let (_officer, gpg) = desk(&portal, "future-default", "2y");
    let mut reporter = Reporter::new(&portal);
    let files = [("one.mp4", 800_000), ("two.mp4", 810_000), ("long.mp4", 1_500_000)];
    let chosen: Vec<Chosen<'_>> = files.map(|(name, bytes)| Chosen { name, bytes: video(bytes) }).into();
    let review = tell(&mut reporter, &chosen);
    review.says("These files are too large for a mail. They wait at the desk");
    let words = send(&mut reporter);
    let mails: Vec<Mail> = (0..2).map(|_| portal.mailbox.next(&portal.mail_of("nz-hdc"))).collect();
    let [first, second] = [&mails[0], &mails[1]].map(|mail| {
        assert!(mail.raw.len() <= 2_000_000, "{}", mail.raw.len());
        gpg.open(&mail.raw)
    });
    assert_ne!(mails[0].message_id, mails[1].message_id);
    for (number, (inside, said), (name, bytes)) in [(1, first, files[0]), (2, second, files[1])] {
        assert!(said.contains("GOODSIG"), "{said}");
        let read = MessageParser::default().parse(inside.as_slice()).expect("a mail");
        assert!(read.subject().unwrap().ends_with(&format!("mail {number} of 2")), "{:?}", read.subject());
        let text = read.body_text(0).unwrap();
        assert_eq!(text.contains("inner thigh"), number == 1);
        assert!(text.contains("wait at your desk") && text.contains("long.mp4"), "{text}");
        assert!(file(&read, name) == video(bytes), "not the file that was added");
    }
    portal.finish_jobs();
    assert_eq!(waiting(&portal), 0);
    come_back(&portal, &words).1.says("has accepted the mail with your report");
}

#[test]
fn a_certificate_that_ended_before_the_mail_left_makes_a_notice_of_it() {
    let portal = TestPortal::start();
    let (mut officer, _gpg) = desk(&portal, "future-default", "2d");
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    tell(&mut reporter, &[Chosen { name: NAME, bytes: photo() }]);
    let words = send(&mut reporter);
    until_tried(&portal);
    assert_eq!(waiting(&portal), 1);
    let kept = portal.kept_files().len();
    portal.clock.advance(3 * 24 * 60 * 60);
    portal.mail_server.come_back();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.text.contains("A report has arrived") && !mail.raw.contains("inner thigh"), "{}", mail.raw);
    let case = mail.link("/desk/cases/");
    portal.finish_jobs();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, kept - 1));
    come_back(&portal, &words)
        .1
        .says("Not all of your report left by mail")
        .says_not("accepted the mail with your report");
    officer.sign_in(&portal);
    officer.browser.get(&case).ok().says("The report does not go by mail: it is read here");
}

#[test]
fn what_is_urgent_and_what_comes_later_are_notices_and_the_page_says_so_before() {
    let portal = TestPortal::start();
    let (_officer, gpg) = desk(&portal, "future-default", "2y");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.browser.fill("/report/safety", &[("imminent", "yes")]).ok();
    reporter.choose(&[("nz-hdc", "send")]);
    let review = reporter.browser.get("/report/review").ok();
    review.says("The mail only tells them that something waits at their desk");
    let words = send(&mut reporter);
    let text = gpg.read(&portal.mailbox.next(&portal.mail_of("nz-hdc")).raw);
    assert!(text.contains("marked urgent") && !text.contains("inner thigh"), "{text}");

    let (mut back, page) = come_back(&portal, &words);
    let form = page.form("/messages");
    back.submit(&page, &form.action, &[("message", "And once more in March.")]).ok();
    let text = gpg.read(&portal.mailbox.next(&portal.mail_of("nz-hdc")).raw);
    assert!(text.contains("There is a new message") && !text.contains("in March"), "{text}");
}

#[test]
fn who_changes_what_they_may_know_before_the_mail_left_has_nothing_else_in_it() {
    let portal = TestPortal::start();
    let (_officer, gpg) = desk(&portal, "future-default", "2y");
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    tell(&mut reporter, &[]);
    let words = send(&mut reporter);
    until_tried(&portal);
    let (mut back, page) = come_back(&portal, &words);
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    let named = [("anonymity", "named_to_body"), ("reporter_name", "Ruth Example"), ("reporter_contact", "box 7")];
    back.fill(&consent, &named).ok().says("It is changed");
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, 0));
    portal.mail_server.come_back();
    portal.run(candour::actions::retry_deliveries::retry_deliveries(portal.means(), None)).unwrap();
    let text = gpg.read(&portal.mailbox.next(&portal.mail_of("nz-hdc")).raw);
    assert!(text.contains("A report has arrived") && !text.contains("inner thigh"), "{text}");
}

/// A report that somebody at the desk has opened while the mail that carries it waits. Gives the words.
fn opened_while_it_waits(portal: &TestPortal, officer: &mut Officer) -> String {
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(portal);
    tell(&mut reporter, &[]);
    let words = send(&mut reporter);
    until_tried(portal);
    officer.sign_in(portal);
    let queue = officer.browser.get("/desk/cases").ok();
    let case = officer.browser.get(&queue.link("/desk/cases/")).ok();
    officer.browser.submit(&case, "/open", &[]).ok();
    assert_eq!(waiting(portal), 1);
    words
}

/// Lets what waits go, and reads it.
fn what_comes(portal: &TestPortal, gpg: &Gpg, mails: usize) -> String {
    portal.mail_server.come_back();
    portal.run(candour::actions::retry_deliveries::retry_deliveries(portal.means(), None)).unwrap();
    portal.let_pass(60 * 60);
    portal.mailbox.take(mails).iter().map(|mail| gpg.read(&mail.raw)).collect()
}

#[test]
fn a_report_that_was_read_and_is_taken_back_does_not_leave_by_mail_any_more() {
    let portal = TestPortal::start();
    let (mut officer, gpg) = desk(&portal, "future-default", "2y");
    let words = opened_while_it_waits(&portal, &mut officer);
    let (mut back, page) = come_back(&portal, &words);
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = back.get(&withdraw).ok();
    back.submit(&page, "/withdraw", &[]).ok();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, 0));
    let text = what_comes(&portal, &gpg, 2);
    assert!(text.contains("asks you to stop") && !text.contains("inner thigh"), "{text}");
}

#[test]
fn a_name_that_is_taken_back_after_somebody_read_it_does_not_leave_by_mail_any_more() {
    let portal = TestPortal::start();
    let (mut officer, gpg) = desk(&portal, "future-default", "2y");
    let words = opened_while_it_waits(&portal, &mut officer);
    let (mut back, page) = come_back(&portal, &words);
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    back.fill(&consent, &[("anonymity", "anonymous")]).ok();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, 0));
    let text = what_comes(&portal, &gpg, 2);
    assert!(!text.contains("inner thigh"), "{text}");
}

#[test]
fn a_report_that_is_taken_back_before_its_mail_left_leaves_nothing() {
    let portal = TestPortal::start();
    let (_officer, gpg) = desk(&portal, "future-default", "2y");
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    tell(&mut reporter, &[]);
    let words = send(&mut reporter);
    until_tried(&portal);
    let (mut back, page) = come_back(&portal, &words);
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = back.get(&withdraw).ok();
    page.says("it is gone");
    back.submit(&page, "/withdraw", &[]).ok();
    assert_eq!((waiting(&portal), portal.kept_files().len(), portal.jobs()), (0, 0, 0));
    portal.mail_server.come_back();

    // The next one comes through as if nothing had been.
    let mut other = Reporter::new(&portal);
    tell(&mut other, &[]);
    send(&mut other);
    assert!(report_in(&gpg, &portal.mailbox.next(&portal.mail_of("nz-hdc"))).contains(WORDS));
}
