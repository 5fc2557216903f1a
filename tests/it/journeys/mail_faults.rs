//! A mail server that does everything wrong: nothing is lost, nothing goes out twice under two names, nothing in clear, and
//! the pages say what is true.

use std::time::{Duration, Instant};

use candour::jobs::Worker;

use crate::journeys::joining::operator;
use crate::journeys::report_mail::{CURVE, Mailed, NAME, Telling, WORDS, rests_nowhere};
use crate::world::browser::Browser;
use crate::world::faulty_server::{Fault, FaultyServer};
use crate::world::files::{OWNER, photo};
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;
use crate::world::upload::Chosen;

/// Longer than the portal waits for any server.
const PATIENCE: Duration = Duration::from_secs(100);

/// A report on its way through a server.
struct OnItsWay {
    server: FaultyServer,
    portal: TestPortal,
    operator: Browser,
    words: String,
}

impl OnItsWay {
    /// Somebody sends a report while a fault is played.
    fn through(fault: Fault) -> Self {
        let server = FaultyServer::start();
        let portal = TestPortal::start_with(&server);
        let operator = operator(&portal);
        Officer::of(&portal, "nz-hdc");
        server.play(fault);
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        reporter.choose(&[("nz-hdc", "send")]);
        let page = reporter.send();
        let words = words_on(&page);
        reporter.keep_words(&page);
        Self { server, portal, operator, words }
    }

    fn until(&self, what: &str, query: &str) {
        let end = Instant::now() + PATIENCE;
        while self.portal.raw().number(query) == 0 {
            assert!(Instant::now() < end, "{what}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The first try fails: the reporter reads that the mail waits, the operator reads why, and nobody was told what is not so.
    fn waits(mut self, why: &str, alert: Option<&str>) -> Self {
        let tried = "SELECT count(*) FROM dispatches WHERE state = 'waiting' AND last_fault IS NOT NULL";
        self.until("the mail is not tried", tried);
        let (_, page) = come_back(&self.portal, &self.words);
        page.ok().says("waiting").says_not("accepted");
        self.operator.get("/operator/bodies/nz-hdc").ok().says(why);
        let overview = self.operator.get("/operator").ok();
        match alert {
            Some(alert) => {
                overview.says(alert);
            }
            None => assert_eq!(self.portal.raw().number("SELECT count(*) FROM alerts"), 0, "{}", overview.text()),
        }
        assert_eq!(self.portal.jobs(), 1, "the mail is lost");
        self
    }

    /// The fault ends: the mail arrives, once, under the Message-ID that it had from the first.
    fn arrives(self) {
        self.server.play(Fault::None);
        self.portal.clock.advance(60 * 60);
        self.arrived();
    }

    fn arrived(self) {
        let mail = self.portal.mailbox.next(&self.portal.mail_of("nz-hdc"));
        self.portal.finish_jobs();
        let id = &mail.message_id;
        let ours = format!("SELECT count(*) FROM dispatches WHERE state = 'accepted' AND message_id = '{id}'");
        assert_eq!(self.portal.raw().number(&ours), 1, "{id} is not the one that was written");
        let (_, page) = come_back(&self.portal, &self.words);
        page.ok().says("accepted");
        self.server.heard(|heard| {
            assert!(heard.begun.iter().all(|begun| begun == id), "{:?}", heard.begun);
            let allowed = |line: &String| ["EHLO", "STARTTLS", "QUIT"].iter().any(|word| line.starts_with(word));
            assert!(heard.in_clear.iter().all(allowed), "{:?}", heard.in_clear);
        });
    }

    fn begun(&self) -> usize {
        self.server.heard(|heard| heard.begun.len())
    }
}

/// What becomes of a mail that carries a report.
enum Went {
    /// No byte of it.
    Nowhere,
    /// The server had all of it before it said no.
    ToTheServer,
}

/// A server refuses a mail as it carries a report: a notice goes instead, nothing readable is left, and everybody reads what is true.
fn refuses_a_report(fault: Fault, why: [&str; 2], went: &Went) {
    let server = FaultyServer::start();
    let portal = TestPortal::start_with(&server);
    let operator = operator(&portal);
    let telling = Telling::of(portal, CURVE, &[Chosen { name: NAME, bytes: photo() }]);
    server.play(fault);
    let before = server.heard(|heard| heard.begun.len());
    let own = telling.portal.kept_files().len();
    let Mailed { portal, mut officer, gpg, words } = telling.send();
    let mut on_its_way =
        OnItsWay { server, portal, operator, words }.waits(why[0], Some("A mail server refused a mail with a report"));
    on_its_way.operator.get("/operator/bodies/nz-hdc").ok().says(why[1]);
    let portal = &on_its_way.portal;
    for secret in [WORDS, OWNER, "Made-up Name"] {
        rests_nowhere(portal, secret);
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM report_mails"), 0, "it would be tried once more");
    assert_eq!(portal.kept_files().len(), own, "more is left than the reporter's own file");
    let (mut back, page) = come_back(portal, &on_its_way.words);
    let page = page.ok();
    page.says("Not all of your report left by mail");
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    match went {
        Went::Nowhere => {
            back.get(&withdraw).ok().says("Nobody there has opened it").says_not("by mail");
            back.get(&consent).ok().says("Nobody there has opened your report").says_not("by mail");
        }
        Went::ToTheServer => {
            back.get(&withdraw).ok().says("may be in their mailbox").says_not("Your report has left");
            back.get(&consent).ok().says("may be in their mailbox").says_not("Your report has left");
        }
    }

    // The server still says no to what is long.
    portal.clock.advance(60 * 60);
    portal.finish_jobs();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let text = gpg.read(&mail.raw);
    assert!(text.contains("A report has arrived") && !text.contains("inner thigh"), "{text}");
    let id = &mail.message_id;
    let ours = format!("SELECT count(*) FROM dispatches WHERE state = 'accepted' AND message_id = '{id}'");
    assert_eq!(portal.raw().number(&ours), 1, "{id} is not the one that was written");
    on_its_way.server.heard(|heard| {
        let begun = heard.begun.get(before..).unwrap_or_default();
        match went {
            Went::Nowhere => assert_eq!(begun, std::slice::from_ref(id)),
            Went::ToTheServer => assert!(begun.len() == 2 && begun[0] != *id && begun[1] == *id, "{begun:?}, {id}"),
        }
        assert_eq!(heard.refused.len() + 1, begun.len());
        assert!(heard.refused.iter().all(|mail| mail.contains("BEGIN PGP MESSAGE")));
        for secret in ["inner thigh", OWNER, "Made-up Name"] {
            assert!(!heard.refused.iter().any(|mail| mail.contains(secret)), "{secret} left readable");
        }
    });

    come_back(portal, &on_its_way.words)
        .1
        .ok()
        .says("Their mail server has accepted the message")
        .says("Not all of your report left by mail")
        .says_not("accepted the mail with your report");
    officer.sign_in(portal);
    let queue = officer.browser.get("/desk/cases").ok();
    let case = officer.browser.get(&queue.link("/desk/cases/")).ok();
    case.says("The report does not go by mail: it is read here").says_not("accepted the mail with the report");
    on_its_way.operator.get("/operator/delivery").ok().says_not(why[0]);
}

#[test]
fn a_server_that_says_that_it_takes_no_mail_as_large_as_a_report() {
    let why = "larger than the mail server takes";
    refuses_a_report(Fault::NoReports, [why, why], &Went::Nowhere);
}

#[test]
fn a_server_that_refuses_a_report_as_soon_as_it_hears_its_length() {
    let why = ["larger than the mail server takes", "552 5.3.4"];
    refuses_a_report(Fault::RefusesLength, why, &Went::Nowhere);
}

#[test]
fn a_server_that_takes_a_report_in_and_refuses_its_size() {
    let why = ["larger than the mail server takes", "554 5.3.4"];
    refuses_a_report(Fault::RefusesSize, why, &Went::ToTheServer);
}

#[test]
fn a_server_that_takes_a_report_in_and_refuses_what_is_in_it() {
    let why = ["The mail server said no", "550 5.7.1"];
    refuses_a_report(Fault::RefusesContent, why, &Went::ToTheServer);
}

/// Longer than a worker's word holds that it still works on a mail, less the time after which it gives it again.
const BEYOND_THE_FIRST_WORD: i64 = 25;

const NOT_THERE: &str = "did not answer, or the connection broke";
const NOT_NOW: &str = "The mail server said: not now";
const NOT_ENCRYPTED: &str = "The connection could not be encrypted";
const ENCRYPTION_ALERT: &str = "The way to our mail server could not be encrypted";

#[test]
fn a_server_that_takes_connections_and_says_nothing() {
    OnItsWay::through(Fault::HangBeforeGreeting).waits(NOT_THERE, None).arrives();
}

#[test]
fn a_server_that_falls_silent_within_a_mail() {
    let on_its_way = OnItsWay::through(Fault::HangInMail).waits(NOT_THERE, None);
    assert_eq!(on_its_way.begun(), 1);
    on_its_way.arrives();
}

#[test]
fn a_connection_that_breaks_within_a_mail() {
    let on_its_way = OnItsWay::through(Fault::DropInMail).waits(NOT_THERE, None);
    assert_eq!(on_its_way.begun(), 1);
    on_its_way.arrives();
}

#[test]
fn a_connection_that_breaks_before_the_server_says_that_it_has_the_mail() {
    let on_its_way = OnItsWay::through(Fault::DropAfterMail).waits(NOT_THERE, None);
    assert_eq!(on_its_way.begun(), 1, "it cannot know whether the server has it");
    on_its_way.arrives();
}

#[test]
fn a_server_that_takes_mail_only_on_the_second_try() {
    OnItsWay::through(Fault::Greylist).waits(NOT_NOW, None).arrives();
}

#[test]
fn a_server_that_has_no_time() {
    OnItsWay::through(Fault::TooBusy).waits(NOT_NOW, None).arrives();
}

#[test]
fn a_server_that_knows_no_such_mailbox() {
    let why = "The mail server said no, or there is no such address";
    OnItsWay::through(Fault::NoMailbox).waits(why, Some("A mail server refused our mail")).arrives();
}

#[test]
fn a_server_that_offers_no_encryption() {
    let on_its_way = OnItsWay::through(Fault::NoTls).waits(NOT_ENCRYPTED, Some(ENCRYPTION_ALERT));
    assert_eq!(on_its_way.begun(), 0);
    on_its_way.arrives();
}

#[test]
fn a_server_with_the_certificate_of_another() {
    let on_its_way = OnItsWay::through(Fault::WrongCertificate).waits(NOT_ENCRYPTED, Some(ENCRYPTION_ALERT));
    assert_eq!(on_its_way.begun(), 0);
    on_its_way.arrives();
}

#[test]
fn somebody_on_the_way_who_answers_in_clear_as_encryption_begins() {
    let on_its_way = OnItsWay::through(Fault::Injected).waits(NOT_ENCRYPTED, Some(ENCRYPTION_ALERT));
    assert_eq!(on_its_way.begun(), 0);
    on_its_way.arrives();
}

#[test]
fn a_server_that_takes_only_small_mails() {
    let why = "larger than the mail server takes";
    let on_its_way = OnItsWay::through(Fault::SmallSize).waits(why, Some("too large for the mail server"));
    assert_eq!(on_its_way.begun(), 0, "a part of it was sent");
    on_its_way.arrives();
}

#[test]
fn a_server_that_takes_its_time() {
    let on_its_way = OnItsWay::through(Fault::Slow);
    on_its_way.arrived();
}

#[test]
fn a_mail_that_one_worker_is_at_work_on_is_left_alone_by_another() {
    let on_its_way = OnItsWay::through(Fault::LooksInto);
    let end = Instant::now() + PATIENCE;
    while on_its_way.begun() == 0 {
        assert!(Instant::now() < end, "the mail is not tried");
        std::thread::sleep(Duration::from_millis(50));
    }
    // The worker says at least once that it goes on.
    std::thread::sleep(Duration::from_secs(11));
    let portal = &on_its_way.portal;
    portal.clock.advance(BEYOND_THE_FIRST_WORD);
    let taken = portal.run(async { Worker::new(portal.means().clone()).expect("a worker").run_ready().await });
    assert_eq!(taken.expect("a queue"), 0, "two workers send one mail");
    on_its_way.server.play(Fault::None);
    on_its_way.arrived();
}
