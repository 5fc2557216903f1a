//! A report goes to a body itself, by mail: signed, encrypted, with its files; read with gpg, as somebody at a desk does.

use std::io::Write as _;
use std::process::{Command, Stdio};

use mail_parser::{Message, MessageParser, MimeHeaders as _};

use super::settings::{Gpg, have_mails_encrypted};
use crate::world::browser::{Browser, Page};
use crate::world::files::{OWNER, photo, video};
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::{TestPortal, has};
use crate::world::upload::Chosen;

/// What S01 tells.
pub(super) const WORDS: &str = "In the seventh session she put her hand on my inner thigh and said to breathe.";
/// What its file is called.
pub(super) const NAME: &str = "Hēnare at the door.jpg";

/// A key of Curve25519 that lasts.
pub(super) const CURVE: (&str, &str) = ("future-default", "2y");
/// A key of RSA that lasts.
const RSA: (&str, &str) = ("rsa3072", "2y");

/// Somebody who has told S01 and is about to send it to a desk that gets its reports by mail.
pub(super) struct Telling {
    pub(super) portal: TestPortal,
    pub(super) officer: Officer,
    pub(super) gpg: Gpg,
    pub(super) reporter: Reporter,
    pub(super) review: Page,
}

/// A report that was sent to such a desk.
pub(super) struct Mailed {
    pub(super) portal: TestPortal,
    /// Signed in at the desk.
    pub(super) officer: Officer,
    /// Reads the desk's mails.
    pub(super) gpg: Gpg,
    /// The words of the reporter.
    pub(super) words: String,
}

impl Telling {
    /// To a desk with a certificate of this kind that lasts so long, with files that go as they came. Ends at the review.
    pub(super) fn of(portal: TestPortal, key: (&str, &str), files: &[Chosen<'_>]) -> Self {
        let (officer, gpg) = desk(&portal, key);
        let mut reporter = Reporter::new(&portal);
        let review = tell(&mut reporter, files);
        Self { portal, officer, gpg, reporter, review }
    }

    /// Sends it.
    pub(super) fn send(self) -> Mailed {
        let Self { portal, officer, gpg, mut reporter, .. } = self;
        let words = send(&mut reporter);
        Mailed { portal, officer, gpg, words }
    }

    /// Sends it while the mail server is down; ends when the mail was tried in vain.
    pub(super) fn send_in_vain(self) -> Mailed {
        self.portal.mail_server.go_down();
        let mailed = self.send();
        until_tried(&mailed.portal);
        assert_eq!(mailed.waiting(), 1);
        mailed
    }
}

impl Mailed {
    /// How many mails that carry a report have not left.
    pub(super) fn waiting(&self) -> i64 {
        waiting(&self.portal)
    }

    /// Comes back with the words; ends at the report's page.
    pub(super) fn come_back(&self) -> (Browser, Page) {
        come_back(&self.portal, &self.words)
    }

    /// Mail flows again, and what waits goes.
    pub(super) fn let_go(&self) {
        self.portal.mail_server.come_back();
        self.portal.run(candour::actions::retry_deliveries::retry_deliveries(self.portal.means(), None)).unwrap();
    }

    /// The next mail to the desk.
    #[track_caller]
    pub(super) fn next(&self) -> Mail {
        self.portal.mailbox.next(&self.portal.mail_of("nz-hdc"))
    }

    /// What the next mail to the desk says, as somebody there reads it.
    #[track_caller]
    pub(super) fn read_next(&self) -> String {
        self.gpg.read(&self.next().raw)
    }
}

/// A desk with a certificate of Curve25519 or RSA.
fn desk(portal: &TestPortal, (kind, lasts): (&str, &str)) -> (Officer, Gpg) {
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
pub(super) fn tell(reporter: &mut Reporter, files: &[Chosen<'_>]) -> Page {
    tell_with(reporter, files, &[])
}

/// The same with more that is chosen.
pub(super) fn tell_with(reporter: &mut Reporter, files: &[Chosen<'_>], more: &[(&str, &str)]) -> Page {
    reporter.tell(&S01);
    let page = reporter.browser.add_files(files).ok();
    let ids = page.attributes("input[name^='name.']", "name");
    let ids = ids.iter().map(|name| format!("file.nz-hdc.{}", name.trim_start_matches("name.")));
    let ids: Vec<String> = ids.collect();
    let mut chosen: Vec<(&str, &str)> = ids.iter().map(|field| (field.as_str(), "original")).collect();
    chosen.push(("choice.nz-hdc", "send"));
    chosen.extend(more);
    reporter.think();
    reporter.browser.fill("/report/recipients", &chosen).ok();
    reporter.browser.get("/report/review").ok()
}

/// Sends what is told. Gives the words.
pub(super) fn send(reporter: &mut Reporter) -> String {
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    words
}

/// Waits until the mail about the report was tried in vain.
pub(super) fn until_tried(portal: &TestPortal) {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM dispatches WHERE attempts > 0") == 0 {
        assert!(std::time::Instant::now() < end, "it was not tried");
        portal.means().queue_bell.notify_one();
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

pub(super) fn waiting(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM report_mails")
}

/// Fails where these words stand in what rests, as they are.
pub(super) fn rests_nowhere(portal: &TestPortal, words: &str) {
    assert_eq!(portal.files_with(words.as_bytes()), Vec::<String>::new());
    for name in portal.kept_files() {
        let bytes = std::fs::read(portal.data_dir().join("files").join(&name)).unwrap();
        assert!(!has(&bytes, words.as_bytes()), "in {name}");
        assert!(!has(&bytes, b"BEGIN PGP MESSAGE"), "in {name}: not sealed once more");
    }
}

pub(super) fn poppler(tool: &str, pdf: &[u8]) -> String {
    let mut program = Command::new(tool);
    program.arg("-").args(["-"].iter().take(usize::from(tool == "pdftotext")));
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("poppler-utils");
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

pub(super) fn file<'a>(read: &'a Message<'_>, name: &str) -> &'a [u8] {
    let found = read.attachments().find(|part| part.attachment_name() == Some(name));
    found.unwrap_or_else(|| panic!("no {name}")).contents()
}

fn goes_out_signed_and_encrypted(key: (&str, &str)) {
    let telling = Telling::of(TestPortal::start_with_postfix(), key, &[Chosen { name: NAME, bytes: photo() }]);
    telling.review.says("The mail holds your report and the files, locked so that only they can read it");
    let mailed = telling.send_in_vain();
    let kept = mailed.portal.kept_files().len();
    for secret in [WORDS, OWNER, "Made-up Name"] {
        rests_nowhere(&mailed.portal, secret);
    }
    mailed.let_go();
    let mail = mailed.next();
    assert!(mail.raw.contains("multipart/encrypted") && mail.subject.ends_with("for the complaints desk"), "{mail:?}");
    assert!(mail.raw.contains("by mx.portal.example (Postfix)"), "it came another way: {}", mail.raw);
    assert!(!has(mail.raw.as_bytes(), b"inner thigh") && !mail.raw.contains("/got-it/"));
    let (text, reference) = reads(&mailed, &mail);

    // What waited is gone, and the reporter reads what is true.
    mailed.portal.finish_jobs();
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, kept - 1));
    says_that_it_left(mailed, &text, &reference);
}

/// Reads a mail with gpg and looks at everything in it. Gives its text and the reference.
fn reads(mailed: &Mailed, mail: &Mail) -> (String, String) {
    let (inside, said) = mailed.gpg.open(&mail.raw);
    let published = mailed.portal.browser().get("/for-bodies").ok();
    let fingerprint = mailed.gpg.fingerprint("portal@portal.example");
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
    (text, reference.to_owned())
}

fn says_that_it_left(mut mailed: Mailed, text: &str, reference: &str) {
    let (mut back, page) = mailed.come_back();
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
    let page = mailed.portal.browser().get(&link("/got-it/")).ok();
    assert!(page.text().contains(reference));
    let page = mailed.officer.browser.get(&link("/desk/cases/")).ok();
    page.says("Your mail server accepted the mail with the report");
    // Taken back it stays with them: it is in their mailbox.
    let page = back.get(&withdraw).ok();
    back.submit(&page, "/withdraw", &[]).ok();
    assert!(mailed.read_next().contains("asks you to stop"));
}

#[test]
fn a_report_reaches_a_body_with_a_certificate_of_curve25519() {
    goes_out_signed_and_encrypted(CURVE);
}

#[test]
fn a_report_reaches_a_body_with_a_certificate_of_rsa() {
    goes_out_signed_and_encrypted(RSA);
}

#[test]
fn what_is_more_than_one_mail_may_weigh_comes_in_several_and_what_is_too_large_waits_at_the_desk() {
    let files = [("one.mp4", 800_000), ("two.mp4", 810_000), ("long.mp4", 1_500_000)];
    let chosen: Vec<Chosen<'_>> = files.map(|(name, bytes)| Chosen { name, bytes: video(bytes) }).into();
    let telling = Telling::of(TestPortal::start_with_mails_of("2"), CURVE, &chosen);
    telling.review.says("These files are too large for a mail. They wait at the desk");
    let mailed = telling.send();
    let mails: Vec<Mail> = (0..2).map(|_| mailed.next()).collect();
    let [first, second] = [&mails[0], &mails[1]].map(|mail| {
        assert!(mail.raw.len() <= 2_000_000, "{}", mail.raw.len());
        mailed.gpg.open(&mail.raw)
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
    mailed.portal.finish_jobs();
    assert_eq!(mailed.waiting(), 0);
    mailed.come_back().1.says("has accepted the mail with your report");
}

#[test]
fn what_is_urgent_and_what_comes_later_are_notices_and_the_page_says_so_before() {
    let portal = TestPortal::start();
    let (officer, gpg) = desk(&portal, CURVE);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.browser.fill("/report/safety", &[("imminent", "yes")]).ok();
    reporter.choose(&[("nz-hdc", "send")]);
    let review = reporter.browser.get("/report/review").ok();
    review.says("The mail only tells them that something waits at their desk");
    let mailed = Telling { portal, officer, gpg, reporter, review }.send();
    let text = mailed.read_next();
    assert!(text.contains("marked urgent") && !text.contains("inner thigh"), "{text}");

    let (mut back, page) = mailed.come_back();
    let form = page.form("/messages");
    back.submit(&page, &form.action, &[("message", "And once more in March.")]).ok();
    let text = mailed.read_next();
    assert!(text.contains("There is a new message") && !text.contains("in March"), "{text}");
}
