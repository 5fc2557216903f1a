//! A reporter asks to be mailed when there is something new: one mail a day, at one hour, that says nothing of what this is.

use std::time::{Duration, Instant};

use candour::actions::expire_report;
use candour::actions::tell_reporters::tell_reporters;
use candour::store::ids::ReportId;

use crate::journeys::desk::open_acknowledge_and_ask;
use crate::world::browser::{Browser, Page};
use crate::world::logs;
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, Sent, come_back, sent, words_on};
use crate::world::portal::{TestPortal, has};

const PAGE: &str = "/status/notice";
const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// The hour of the batch without a setting.
const BATCH: i64 = 6;
/// What is said before an address is typed.
const TOLD_BEFORE: [&str; 8] = [
    "could find you",
    "sees new mails on your phone",
    "at work",
    "mail server",
    "it leaves at once",
    "at which moment you were here",
    "A note for you",
    "The name that it comes from can tell",
];

/// Moves the clock on to the next time of day, in UTC.
fn until_hour(portal: &TestPortal, hour: i64) {
    let now = portal.clock.now();
    let today = now - now.rem_euclid(DAY) + hour * HOUR;
    portal.clock.advance(if today > now { today - now } else { today + DAY - now });
}

/// A portal at noon, and a report at nz-hdc: the words, and the case's address at the desk.
fn house() -> (TestPortal, Officer, String, String) {
    let portal = TestPortal::start();
    until_hour(&portal, 12);
    let officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    (portal, officer, words, case)
}

/// A portal whose reporter is mailed, and whose body has asked them something.
struct Asked {
    portal: TestPortal,
    officer: Officer,
    words: String,
    case: String,
    /// Where the reporter is mailed.
    me: String,
}

fn asked() -> Asked {
    let (portal, mut officer, words, case) = house();
    let me = portal.mail_of("me");
    turn_on(&portal, &words, &me);
    officer.sign_in(&portal);
    open_acknowledge_and_ask(&mut officer.browser, &case, "In which month was it?");
    Asked { portal, officer, words, case, me }
}

/// What each node does four times an hour. Twice: nothing may happen twice.
fn sweep(portal: &TestPortal) {
    portal.run(tell_reporters(portal.means())).expect("the batch");
    portal.run(tell_reporters(portal.means())).expect("the batch");
    portal.finish_jobs();
}

/// The day's batch while the mail server is away: it is tried once, in vain.
fn batch_in_vain(portal: &TestPortal) {
    portal.mail_server.go_down();
    until_hour(portal, BATCH);
    portal.run(tell_reporters(portal.means())).expect("the batch");
    let end = Instant::now() + Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM jobs WHERE attempts > 0 AND owner IS NULL") == 0 {
        assert!(Instant::now() < end, "nothing was tried in vain");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Asserts that nobody got any mail.
#[track_caller]
fn silence(portal: &TestPortal) {
    portal.finish_jobs();
    let unread = portal.mailbox.unread();
    assert!(unread.is_empty(), "{unread:#?}");
}

fn code_in(mail: &Mail) -> String {
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    mail.text.split_whitespace().find(is_code).unwrap_or_else(|| panic!("no code in:\n{}", mail.text)).to_owned()
}

/// Presses a button of the page about mails.
fn press(browser: &mut Browser, page: &Page, go: &str, fields: &[(&str, &str)]) -> Page {
    let form = page.forms().into_iter().find(|form| form.value("go") == Some(go));
    let form = form.unwrap_or_else(|| panic!("no button {go} on {}:\n{}", page.path, page.text()));
    let answer = browser.post_raw(&form.action, &form.filled(fields));
    browser.follow(answer)
}

fn ask(browser: &mut Browser, address: &str) -> Page {
    let page = browser.get(PAGE).ok();
    press(browser, &page, "ask", &[("notice_address", address)])
}

/// Asks and confirms, with the words. Ends at the page that says that mails are on.
pub(super) fn turn_on(portal: &TestPortal, words: &str, address: &str) -> (Browser, Page) {
    let (mut browser, _) = come_back(portal, words);
    let page = ask(&mut browser, address).ok();
    let code = code_in(&portal.mailbox.next(address));
    let page = press(&mut browser, &page, "code", &[("code", &code)]).ok();
    page.says("Mails are on");
    (browser, page)
}

fn notices(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM reporter_notices")
}

/// A mail as it was sent: without what the receiving server wrote on it, and without the two values that differ each time.
fn as_sent(mail: &Mail) -> String {
    let plain = mail.raw.replace("\r\n", "\n");
    let (head, body) = plain.split_once("\n\n").expect("a head");
    let added = ["X-", "Received:", "Return-Path:", "Delivered-To:"];
    let lines = head.lines().filter(|line| !added.iter().any(|start| line.starts_with(start)));
    let lines = lines.map(|line| match line.split_once(": ") {
        Some((name @ ("Date" | "Message-ID"), _)) => format!("{name}: …"),
        _ => line.to_owned(),
    });
    format!("{}\n\n{}", lines.collect::<Vec<_>>().join("\n"), body.trim_end())
}

#[test]
fn asked_for_confirmed_told_once_a_day_and_stopped() {
    let (portal, mut officer, words, case) = house();
    let me = portal.mail_of("kowhai.tree");
    let (mut browser, page) = come_back(&portal, &words);
    page.says("If you ask for it, we also write to you");
    assert_eq!(page.link(PAGE), PAGE);

    // Everything that matters is said, and the mail is shown, before the address is typed.
    let page = browser.get(PAGE).ok();
    let text = page.text();
    let place = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
    for before in TOLD_BEFORE {
        assert!(place(before) < place("Your email address"), "{before}");
    }
    page.says("shortly after 6:00 (UTC)").says("portal@portal.example");
    page.says("There is something new where you asked to be told. Look when it is safe for you.");

    // What is no address is said beside the field, and stays there.
    let refused = ask(&mut browser, "kowhai at example");
    assert_eq!(refused.answer.status, 422);
    assert_eq!(refused.texts("#notice_address-error").len(), 1);
    assert_eq!(refused.attributes("#notice_address", "value"), ["kowhai at example"]);
    assert_eq!(notices(&portal), 0);

    let page = ask(&mut browser, &format!(" {me} ")).ok();
    page.says("A code is on its way to").says(&me);
    let mail = portal.mailbox.next(&me);
    let code = code_in(&mail);
    let expected = format!(
        "From: portal@portal.example\nTo: {me}\nSubject: Your code\nMessage-ID: …\nAuto-Submitted: auto-generated\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 7bit\nDate: …\n\n\
         Replies to this mail reach nobody. If you want to write, do it where you\nasked for this.\n\n\
         Somebody gave this address and asked for this code. If it was you, type\nit where you were asked for it:\n\n\
         {code}\n\nIt works for 24 hours. If it was not you, you need not do anything.\nWithout the code nothing more \
         comes."
    );
    assert_eq!(as_sent(&mail), expected);

    // A wrong code is said beside the field; the address is kept.
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let refused = press(&mut browser, &page, "code", &[("code", wrong)]);
    assert_eq!(refused.answer.status, 422);
    assert_eq!(refused.texts("#code-error").len(), 1);
    refused.says("This is not the code").says(&me);
    let page = press(&mut browser, &refused, "code", &[("code", &format!(" {code} "))]).ok();
    page.says("we write to k…@t….example").says_not(&me).says_not("Your email address");
    press(&mut browser, &refused, "code", &[("code", &code)]).ok().says("Mails are on");
    // It lies sealed, and no log tells of it.
    for sealed in portal.raw().bytes("SELECT sealed AS bytes FROM reporter_notices UNION SELECT box FROM sessions") {
        assert!(!has(&sealed, b"kowhai.tree"));
    }
    assert_eq!(portal.files_with(b"kowhai.tree"), Vec::<String>::new());
    assert!(!logs::written().contains("kowhai.tree"));

    // Nothing at the event, and nothing before the hour.
    officer.sign_in(&portal);
    open_acknowledge_and_ask(&mut officer.browser, &case, "In which month was it?");
    sweep(&portal);
    silence(&portal);
    until_hour(&portal, BATCH - 1);
    sweep(&portal);
    silence(&portal);

    // At the hour exactly one, to the letter.
    until_hour(&portal, BATCH);
    sweep(&portal);
    let mail = portal.mailbox.next(&me);
    let expected = format!(
        "From: portal@portal.example\nTo: {me}\nSubject: A note for you\nMessage-ID: …\nAuto-Submitted: auto-generated\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 7bit\nDate: …\n\n\
         Replies to this mail reach nobody. If you want to write, do it where you\nasked for this.\n\n\
         There is something new where you asked to be told. Look when it is safe\nfor you.\n\n\
         You get at most one mail a day, and can stop them there."
    );
    assert_eq!(as_sent(&mail), expected);
    let name = mail.message_id.trim_matches(['<', '>']).strip_suffix("@portal.example").expect("our own host");
    assert!(name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    sweep(&portal);
    silence(&portal);

    // The next day there is nothing that she was not told of.
    portal.clock.advance(DAY);
    sweep(&portal);
    silence(&portal);

    // More in the same case is news, though she has not looked yet; and so is what comes after she has.
    officer.sign_in(&portal);
    let page = officer.browser.get(&format!("{case}/close")).ok();
    let said = [("outcome", "advice_given"), ("words", "We have advised her practice.")];
    officer.browser.submit(&page, "/close", &said).ok();
    silence(&portal);
    portal.clock.advance(DAY);
    sweep(&portal);
    portal.mailbox.next(&me);
    silence(&portal);

    let (mut browser, page) = come_back(&portal, &words);
    page.says("We have advised her practice.").says("we write to k…@t….example");
    let page = browser.get(PAGE).ok();

    // Stopped: the row is gone at once, also from the database's files.
    let sealed = portal.raw().bytes("SELECT sealed AS bytes FROM reporter_notices").remove(0)[..24].to_vec();
    let page = press(&mut browser, &page, "stop", &[]).ok();
    page.says("your address is deleted").says_not("Mails are on");
    assert_eq!(notices(&portal), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM deletions WHERE kind = 'reporter_notices'"), 1);
    assert_eq!(portal.files_with(&sealed), Vec::<String>::new(), "it is still there");
    assert!(!logs::written().contains("kowhai.tree"));
    portal.clock.advance(DAY);
    sweep(&portal);
    silence(&portal);
}

#[test]
fn a_mail_that_waits_goes_nowhere_once_it_is_stopped_or_was_looked_at() {
    let Asked { portal, mut officer, words, case, .. } = asked();

    // The mail server is away at the hour; she looks before it is back.
    batch_in_vain(&portal);
    let (_, page) = come_back(&portal, &words);
    page.says("In which month was it?");
    portal.mail_server.come_back();
    portal.let_pass(HOUR);
    silence(&portal);
    assert_eq!(notices(&portal), 1);

    // Again, and now she stops it.
    officer.sign_in(&portal);
    let page = officer.browser.get(&format!("{case}/close")).ok();
    officer.browser.submit(&page, "/close", &[("outcome", "advice_given"), ("words", "We have advised her.")]).ok();
    batch_in_vain(&portal);
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get(PAGE).ok();
    press(&mut browser, &page, "stop", &[]).ok();
    assert_eq!((notices(&portal), portal.jobs()), (0, 0));
    portal.mail_server.come_back();
    portal.let_pass(HOUR);
    silence(&portal);
}

#[test]
fn what_cannot_be_delivered_is_told_to_the_reporter_and_to_nobody_else() {
    let Asked { portal, words, .. } = asked();
    batch_in_vain(&portal);
    portal.clock.advance(6 * DAY);
    portal.finish_jobs();
    portal.mail_server.come_back();
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts"), 0);
    assert!(!logs::written().contains("job=\"tell_reporter\""));

    let (mut browser, page) = come_back(&portal, &words);
    page.says("could not be delivered");
    browser.get(PAGE).ok().says("could not be delivered").says("Mails are on");
    sweep(&portal);
    silence(&portal);
}

#[test]
fn nobody_floods_a_mailbox_and_nobody_learns_who_asked() {
    let (portal, _officer, words, _) = house();
    let me = portal.mail_of("me");
    let (mut browser, _) = come_back(&portal, &words);
    // Each has left before the next is asked for: one that waits still gives way to it.
    let first = ask(&mut browser, &me).ok();
    portal.mailbox.next(&me);
    // The second one makes the first void.
    let page = press(&mut browser, &first, "again", &[]).ok();
    portal.mailbox.next(&me);
    let page = press(&mut browser, &page, "again", &[]).ok();
    portal.mailbox.next(&me);
    assert_eq!(portal.raw().number("SELECT count(*) FROM reporter_notices"), 1);

    // A fourth and a fifth reach nobody, and the page says the same as before.
    let fourth = press(&mut browser, &page, "again", &[]).ok();
    assert_eq!(fourth.text(), page.text());
    press(&mut browser, &fourth, "again", &[]).ok();
    silence(&portal);
    let sixth = press(&mut browser, &fourth, "again", &[]);
    assert_eq!(sixth.answer.status, 422);
    sixth.says("Several codes were asked for just now").says(&me);

    // Neither does one that another report asks for under another name of the same mailbox.
    let others_words = sent(&portal).words;
    let (mut browser, _) = come_back(&portal, &others_words);
    let page = ask(&mut browser, &portal.mail_of("m.e+more")).ok();
    page.says("A code is on its way to");
    silence(&portal);

    // Codes are tried five times; then a new one is needed. Nobody who types none is kept.
    for _ in 0..4 {
        assert_eq!(press(&mut browser, &page, "code", &[("code", "abcdef")]).answer.status, 422);
    }
    let fifth = press(&mut browser, &page, "code", &[("code", "abcdef")]);
    fifth.says("The code was wrong too often").says("does not work any more").says_not("The code from the mail");
    assert_eq!(notices(&portal), 2);
    portal.clock.advance(2 * DAY);
    sweep(&portal);
    assert_eq!(notices(&portal), 0);
    silence(&portal);
}

#[test]
fn a_report_names_two_addresses_a_day_and_a_third_is_not_lost() {
    let (portal, _officer, words, _) = house();
    let [first, second, third] = ["first", "second", "third"].map(|name| portal.mail_of(name));
    let (mut browser, _) = come_back(&portal, &words);
    let empty = browser.get(PAGE).ok();
    for address in [&first, &second, &first] {
        press(&mut browser, &empty, "ask", &[("notice_address", address)]).ok().says(address);
        portal.mailbox.next(address);
    }
    let page = browser.get(PAGE).ok();
    press(&mut browser, &page, "stop", &[]).ok();
    let refused = ask(&mut browser, &third);
    assert_eq!(refused.answer.status, 422);
    refused.says("Two different addresses were given");
    assert_eq!(refused.attributes("#notice_address", "value"), [third.as_str()]);
    assert_eq!(notices(&portal), 0);
    silence(&portal);
    portal.clock.advance(DAY);
    let (mut browser, _) = come_back(&portal, &words);
    ask(&mut browser, &third).ok();
    portal.mailbox.next(&third);
}

#[test]
fn a_try_in_vain_is_noted_at_a_quarter_of_an_hour() {
    let Asked { portal, me, .. } = asked();
    batch_in_vain(&portal);
    assert_eq!(portal.raw().number("SELECT count(*) FROM jobs WHERE run_at % 900 <> 0 OR lease_until <> 0"), 0);
    portal.mail_server.come_back();
    portal.let_pass(HOUR / 2);
    portal.finish_jobs();
    portal.mailbox.next(&me);
}

#[test]
fn an_address_goes_thirty_days_after_the_last_case_was_closed_and_that_was_told() {
    let (portal, mut officer, words, case) = house();
    let me = portal.mail_of("me");
    let (_, page) = turn_on(&portal, &words, &me);
    page.says("30 days after the last body has stopped working on it");
    officer.sign_in(&portal);
    open_acknowledge_and_ask(&mut officer.browser, &case, "In which month was it?");
    let page = officer.browser.get(&format!("{case}/close")).ok();
    let said = [("outcome", "advice_given"), ("words", "We have advised her practice.")];
    officer.browser.submit(&page, "/close", &said).ok();
    until_hour(&portal, BATCH);
    sweep(&portal);
    portal.mailbox.next(&me);
    portal.clock.advance(28 * DAY);
    sweep(&portal);
    assert_eq!(notices(&portal), 1);
    portal.clock.advance(DAY);
    sweep(&portal);
    assert_eq!(notices(&portal), 0);
    silence(&portal);
}

#[test]
fn an_old_code_is_refused_and_an_address_typed_too_late_is_not_lost() {
    let (portal, _officer, words, _) = house();
    let me = portal.mail_of("me");
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get(PAGE).ok();
    portal.clock.advance(31 * 60);
    let locked = press(&mut browser, &page, "ask", &[("notice_address", &me)]);
    locked.says("30 minutes").says_not(&me);
    silence(&portal);
    let page = browser.submit(&locked, "/status", &[("token", &words)]).ok();
    page.says("The address that you typed");
    let page = browser.get(PAGE).ok();
    assert_eq!(page.attributes("#notice_address", "value"), [me.as_str()]);
    press(&mut browser, &page, "ask", &[("notice_address", &me)]).ok();
    let code = code_in(&portal.mailbox.next(&me));

    portal.clock.advance(25 * HOUR);
    let (mut late, _) = come_back(&portal, &words);
    late.get(PAGE).ok().says("does not work any more").says_not("The code from the mail");
    let form = late.get(PAGE).ok().form(PAGE);
    let csrf = ("csrf".to_owned(), form.value("csrf").unwrap().to_owned());
    let fields = [csrf, ("go".to_owned(), "code".to_owned()), ("code".to_owned(), code)];
    let refused = late.post_raw(PAGE, &fields);
    assert_eq!(refused.answer.status, 422);
    refused.says("This code is too old");

    // A session that has ended altogether: the address is there to copy.
    let mut nobody = portal.browser();
    let csrf = nobody.get("/status").ok().form("/status").value("csrf").unwrap().to_owned();
    let typed = [("csrf", csrf.as_str()), ("go", "ask"), ("notice_address", &me)];
    let typed: Vec<_> = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    nobody.post_raw(PAGE, &typed).says("The address that you typed was not used").says(&me);
}

#[test]
fn withdrawing_from_the_last_body_deletes_it_and_so_does_closing_the_door() {
    let Asked { portal, words, .. } = asked();
    let (mut browser, page) = come_back(&portal, &words);
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = browser.get(&withdraw).ok();
    page.says("the mails that you asked for stop with this");
    let page = browser.submit(&page, &withdraw, &[]).ok();
    page.says("The mails to you have stopped, and your address is deleted");
    assert_eq!(notices(&portal), 0);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    browser.get(PAGE).ok().says("nothing that we could write to you about");

    // Another report, whose door is closed.
    let words = sent(&portal).words;
    let other = portal.mail_of("other");
    let (mut browser, _) = turn_on(&portal, &words, &other);
    let page = browser.get("/status/close").ok();
    browser.submit(&page, "/status/close", &[]).ok();
    assert_eq!(notices(&portal), 0);
    portal.clock.advance(2 * DAY);
    sweep(&portal);
    silence(&portal);
}

#[test]
fn withdrawing_from_one_of_two_bodies_changes_nothing() {
    let portal = TestPortal::start();
    until_hour(&portal, 12);
    Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzac", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    portal.mailbox.take(2);
    turn_on(&portal, &words, &portal.mail_of("me"));
    let (mut browser, page) = come_back(&portal, &words);
    let links = page.attributes("a[href$=withdraw]", "href");
    assert_eq!(links.len(), 2);
    let page = browser.get(&links[0]).ok();
    page.says_not("the mails that you asked for");
    browser.submit(&page, &links[0], &[]).ok().says("It is gone").says_not("The mails to you have stopped");
    assert_eq!(notices(&portal), 1);
    let page = browser.get(&links[1]).ok();
    page.says("the mails that you asked for stop with this");
    browser.submit(&page, &links[1], &[]).ok();
    assert_eq!(notices(&portal), 0);
}

#[test]
fn with_a_report_that_has_had_its_time_goes_its_address() {
    let Asked { portal, mut officer, case, me, .. } = asked();
    let page = officer.browser.get(&format!("{case}/close")).ok();
    let said = [("outcome", "advice_given"), ("words", "We have advised her practice.")];
    officer.browser.submit(&page, "/close", &said).ok();
    until_hour(&portal, BATCH);
    sweep(&portal);
    portal.mailbox.next(&me);
    let report = ReportId::from_slice(&portal.raw().bytes("SELECT id AS bytes FROM reports")[0]).expect("an id");
    portal.clock.advance(800 * DAY);
    portal.run(expire_report::run(portal.means(), report)).expect("expired");
    assert_eq!(notices(&portal), 0);
    sweep(&portal);
    silence(&portal);
}
