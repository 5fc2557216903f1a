//! A report goes to a body as a PDF that can be read: where operator, body and reporter want it, over encrypted connections only,
//! and not after a day.

use candour::actions::report_mail::end_waiting;
use candour::actions::retry_deliveries::retry_deliveries;
use mail_parser::{Message, MessageParser};

use super::reminders::to_wednesday_evening;
use super::report_mail::{NAME, WORDS, file, poppler, rests_nowhere, send, tell_with, until_tried, waiting};
use crate::world::browser::Page;
use crate::world::faulty_server::{Fault, FaultyServer};
use crate::world::files::{OWNER, photo};
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, come_back};
use crate::world::portal::TestPortal;
use crate::world::upload::Chosen;

const HOUR: i64 = 60 * 60;
const AGREES: &[(&str, &str)] = &[("mail.nz-hdc", "pdf")];
/// What only a portal asks whose operator allows it.
const QUESTION: &str = "Send what I wrote as a readable PDF by email";
const NOTICE: &str = "The mail only tells them that something waits at their desk";

fn choose(officer: &mut Officer, form: &str) -> Page {
    let page = officer.browser.get("/desk/settings/mail").ok();
    officer.browser.submit(&page, "/desk/settings/mail/form", &[("mails", form)]).ok()
}

/// A desk that gets reports as a PDF.
fn desk(portal: &TestPortal) -> Officer {
    let mut officer = Officer::of(portal, "nz-hdc");
    officer.sign_in(portal);
    officer.browser.get("/desk/settings/mail").ok().says("Everybody who can open your mailbox can read it");
    choose(&mut officer, "pdf").says("New reports come attached to the mail as a PDF");
    officer
}

/// Lets what waits leave now.
fn let_go(portal: &TestPortal) {
    portal.mail_server.come_back();
    portal.run(retry_deliveries(portal.means(), None)).unwrap();
}

/// A report with a file that waits to leave readable. Gives the words.
fn waits(portal: &TestPortal) -> String {
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(portal);
    let review = tell_with(&mut reporter, &[Chosen { name: NAME, bytes: photo() }], AGREES);
    review.says("the mail holds your report as a PDF and the files, and they are not locked").says_not(NOTICE);
    let words = send(&mut reporter);
    until_tried(portal);
    assert_eq!(waiting(portal), 1);
    words
}

fn read(mail: &Mail) -> Message<'_> {
    MessageParser::default().parse(mail.raw.as_bytes()).expect("a mail")
}

/// Takes a mail that carries the report, and looks at every part of it.
fn carries_the_report(portal: &TestPortal) {
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.subject.starts_with("Message ") && mail.subject.ends_with("for the complaints desk"), "{mail:?}");
    let read = read(&mail);
    let text = read.body_text(0).expect("a text").replace("\r\n", "\n");
    assert!(text.contains("This mail is not encrypted") && text.contains("/got-it/"), "{text}");
    assert!(text.contains("Files with this mail: 1") && !text.contains(NAME), "{text}");
    assert!(!text.contains("inner thigh") && !text.contains("Made-up Name"), "a preview shows it: {text}");
    assert!(file(&read, NAME) == photo(), "not the file that was added");
    let reference = mail.subject.split(' ').nth(1).unwrap();
    let pdf = file(&read, &format!("report-{reference}.pdf"));
    let told = poppler("pdftotext", pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains(WORDS) && told.contains(NAME) && told.contains(reference), "{told}");
    assert!(poppler("pdfinfo", pdf).lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")));
}

/// Takes a mail that says that a report waits, and nothing of it. Gives the way to its case.
fn is_a_notice(portal: &TestPortal) -> String {
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.text.contains("A report has arrived"), "{}", mail.raw);
    assert!(!mail.raw.contains("inner thigh") && read(&mail).attachment_count() == 0, "{}", mail.raw);
    mail.link("/desk/cases/")
}

#[test]
fn a_report_reaches_a_body_as_a_pdf_where_all_three_want_it() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    let mut officer = desk(&portal);
    let mut reporter = Reporter::new(&portal);
    let page = reporter.tell(&S01);
    page.says(QUESTION).says("Only tell them that a report waits at their desk (safer)");
    let ticked = |page: &Page| page.attributes("input[name='mail.nz-hdc'][checked]", "value");
    assert_eq!(ticked(&page), ["notice"], "nobody is asked to say no");
    let words = waits(&portal);
    let kept = portal.kept_files().len();
    for secret in [WORDS, OWNER, "Made-up Name", "application/pdf", NAME] {
        rests_nowhere(&portal, secret);
    }

    let_go(&portal);
    carries_the_report(&portal);
    portal.finish_jobs();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, kept - 1));
    let (mut back, page) = come_back(&portal, &words);
    page.says("has accepted the mail with your report as a PDF").says_not("locked so that only they can read it");
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    back.get(&withdraw).ok().says("Your report has left by mail");
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    back.get(&consent).ok().says("Your report has left by mail");
    let case = officer.browser.get("/desk/cases").ok().link("/desk/cases/");
    officer.browser.get(&case).ok().says("Your mail server accepted the mail with the report as a PDF");
}

#[test]
fn whoever_does_not_agree_sends_a_notice_and_an_answer_is_kept_until_it_is_changed() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    desk(&portal);
    let mut reporter = Reporter::new(&portal);
    tell_with(&mut reporter, &[], AGREES).says("the mail holds your report as a PDF");
    let ticked = |page: &Page| page.attributes("input[name='mail.nz-hdc'][checked]", "value");
    let page = reporter.browser.get("/report/recipients").ok();
    assert_eq!(ticked(&page), ["pdf"], "the answer is lost");
    reporter.browser.submit(&page, "/report/recipients", &[("mail.nz-hdc", "notice")]).ok();
    reporter.browser.get("/report/review").ok().says(NOTICE).says_not("as a PDF");
    send(&mut reporter);
    assert_eq!(waiting(&portal), 0);
    is_a_notice(&portal);
}

#[test]
fn what_the_page_did_not_say_does_not_leave_readable() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    desk(&portal);
    let mut reporter = Reporter::new(&portal);
    let shown = tell_with(&mut reporter, &[], &[]);
    // They agree in another tab, and send from the page that says that it is a notice.
    let page = reporter.browser.get("/report/recipients").ok();
    reporter.browser.submit(&page, "/report/recipients", AGREES).ok();
    reporter.browser.submit(&shown, "/report/send", &[]).ok();
    is_a_notice(&portal);
}

#[test]
fn after_a_day_the_body_is_only_told_that_a_report_waits_and_all_read_so() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    let mut officer = desk(&portal);
    let words = waits(&portal);
    let kept = portal.kept_files().len();
    portal.clock.advance(23 * HOUR);
    assert_eq!(portal.run(end_waiting(portal.means())).unwrap(), 0);
    assert_eq!(waiting(&portal), 1);
    portal.clock.advance(HOUR);
    portal.run(end_waiting(portal.means())).unwrap();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, kept - 1), "it rests though its day is over");
    let_go(&portal);
    let case = is_a_notice(&portal);
    portal.finish_jobs();
    come_back(&portal, &words).1.says("Not all of your report left by mail").says_not("mail with your report");
    officer.sign_in(&portal);
    officer.browser.get(&case).ok().says("The report does not go by mail: it is read here");
}

#[test]
fn a_server_without_encryption_gets_nothing_that_can_be_read() {
    let server = FaultyServer::start();
    let portal = TestPortal::start_with_readable_pdf(&[("mail_url", &server.url()), ("mail_patience", "15")]);
    desk(&portal);
    server.play(Fault::NoTls);
    let mut reporter = Reporter::new(&portal);
    tell_with(&mut reporter, &[Chosen { name: NAME, bytes: photo() }], AGREES);
    let words = send(&mut reporter);
    until_tried(&portal);
    server.heard(|heard| {
        assert_eq!((heard.begun.len(), heard.taken), (0, 0));
        let allowed = |line: &String| ["EHLO", "QUIT"].iter().any(|word| line.starts_with(word));
        assert!(heard.in_clear.iter().all(allowed), "{:?}", heard.in_clear);
    });
    come_back(&portal, &words).1.says("waiting").says_not("accepted");
    assert_eq!(waiting(&portal), 1);
    server.play(Fault::None);
    let_go(&portal);
    carries_the_report(&portal);
}

#[test]
fn where_the_operator_does_not_allow_it_nobody_is_offered_it() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/desk/settings/mail").ok();
    page.says_not("as a PDF that is not locked");
    let mut fields = page.form("/desk/settings/mail/certificate").filled(&[]);
    fields.push(("mails".to_owned(), "pdf".to_owned()));
    let refused = officer.browser.post_raw("/desk/settings/mail/form", &fields);
    assert!(refused.answer.status >= 400, "{}", refused.answer.status);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE mode = 'pdf'"), 0);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01).says_not(QUESTION);
    portal.browser().get("/privacy").ok().says_not("There is one exception");
}

#[test]
fn a_setting_that_mail_in_clear_would_follow_is_not_in_force_and_the_check_says_why() {
    let portal = TestPortal::start();
    let folder = portal.data_dir().join("mails");
    let file = format!("file:{}", folder.display());
    let settings = [("CANDOUR_MAIL_URL", file.as_str()), ("CANDOUR_MAIL_READABLE_PDF", "yes")];
    let said = portal.command_with(&settings, &["mail", "check", "somebody@example.org"]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("CANDOUR_MAIL_READABLE_PDF is not in force: `file:`"), "{said}");
}

#[test]
fn what_is_urgent_is_a_notice_and_nobody_is_asked() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    desk(&portal);
    let mut reporter = Reporter::new(&portal);
    tell_with(&mut reporter, &[], AGREES);
    reporter.browser.fill("/report/safety", &[("imminent", "yes")]).ok();
    reporter.browser.get("/report/recipients").ok().says_not(QUESTION);
    reporter.browser.get("/report/review").ok().says(NOTICE);
    send(&mut reporter);
    assert_eq!(waiting(&portal), 0);
    is_a_notice(&portal);
}

#[test]
fn a_body_that_chose_something_else_meanwhile_gets_a_notice() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    let mut officer = desk(&portal);
    waits(&portal);
    let kept = portal.kept_files().len();
    officer.sign_in(&portal);
    choose(&mut officer, "notice").says("Mails to you are plain text");
    let_go(&portal);
    is_a_notice(&portal);
    portal.finish_jobs();
    assert_eq!((waiting(&portal), portal.kept_files().len()), (0, kept - 1));
}

#[test]
fn a_report_that_is_taken_back_or_changed_does_not_leave_readable_any_more() {
    let portal = TestPortal::start_with_readable_pdf(&[]);
    desk(&portal);
    let words = waits(&portal);
    let (mut back, page) = come_back(&portal, &words);
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = back.get(&withdraw).ok();
    page.says("it is gone");
    back.submit(&page, "/withdraw", &[]).ok();
    assert_eq!((waiting(&portal), portal.jobs()), (0, 0));

    let words = waits(&portal);
    let (mut back, page) = come_back(&portal, &words);
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    let named = [("anonymity", "named_to_body"), ("reporter_name", "Ruth Example"), ("reporter_contact", "box 7")];
    back.fill(&consent, &named).ok().says("It is changed");
    assert_eq!(waiting(&portal), 0);
    let_go(&portal);
    is_a_notice(&portal);
}

#[test]
fn a_post_that_is_more_than_a_day_away_takes_a_notice_and_the_page_says_so_before() {
    let portal = TestPortal::start_with_readable_pdf(&[("mail_times", "posts")]);
    desk(&portal);
    to_wednesday_evening(&portal);
    let mut reporter = Reporter::new(&portal);
    tell_with(&mut reporter, &[], AGREES).says("the mail holds your report as a PDF");
    // Saturday in Wellington.
    portal.clock.advance(48 * HOUR);
    let mut reporter = Reporter::new(&portal);
    tell_with(&mut reporter, &[], AGREES).says("the next mail to them leaves too late");
    send(&mut reporter);
    assert_eq!(waiting(&portal), 0);
    portal.clock.advance(72 * HOUR);
    is_a_notice(&portal);
}
