//! Mail that comes back, and what people answer to our mails: what a mail server does with `candour bounce`, beside the running
//! portal.

use std::process::Output;

use crate::journeys::joining::operator;
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

/// What a mail server says of a mail that it could not deliver, with that mail below, as postfix writes it.
pub(crate) fn report(mail: &Mail, action: &str, status: &str) -> String {
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.portal.example\r\nTo: {to}\r\nAuto-Submitted: auto-replied\r\n\
         Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b/1\"\r\n\r\n\
         --b/1\r\nContent-Type: text/plain\r\n\r\nI could not deliver it. It said: grumblewick\r\n\r\n\
         --b/1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.portal.example\r\n\r\n\
         Final-Recipient: rfc822; {desk}\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} no such mailbox snickerfen\r\n\r\n\
         --b/1\r\nContent-Type: message/rfc822\r\n\r\n{raw}\r\nfiddlethatch\r\n--b/1--\r\n",
        to = mail.return_path,
        desk = mail.to,
        raw = mail.raw,
    )
}

/// Gives a mail to the program as a mail server does, for this address.
#[track_caller]
pub(crate) fn give(portal: &TestPortal, to: &str, mail: &str) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = portal.command(&["bounce", to], mail);
    let said = String::from_utf8([stdout, stderr].concat()).unwrap();
    (status.code(), said)
}

/// What somebody answers to a mail.
pub(crate) fn answer(more: &str) -> String {
    format!("From: jo@body.example\r\nSubject: Re: Message\r\n{more}\r\nIt was grumblewick who did it.\r\n")
}

/// A report that was sent to nz-hdc: its words, and the mail about it.
fn sent(portal: &TestPortal) -> (String, Mail) {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    portal.finish_jobs();
    (words, mail)
}

#[test]
fn a_mail_that_comes_back_is_told_to_reporter_desk_and_operator_and_goes_again_to_an_address_that_works() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let mut officer = Officer::of(&portal, "nz-hdc");
    let (words, mail) = sent(&portal);
    assert!(mail.return_path.starts_with("bounces+") && mail.return_path.ends_with("@portal.example"), "{mail:?}");
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message");

    for _ in 0..2 {
        assert_eq!(
            give(&portal, &mail.return_path.to_uppercase(), &report(&mail, "failed", "5.1.1")),
            (Some(0), String::new())
        );
    }
    let page = come_back(&portal, &words).1.ok();
    page.says("came back: it did not reach them")
        .says("The mail came back")
        .says_not("Their mail server has accepted the message.");
    operator.get("/operator").ok().says("Mail to a body came back");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    page.says("Mail to its address came back on")
        .says("and then came back for good")
        .says("550 5.1.1")
        .says("no such mailbox snickerfen");
    officer.sign_in(&portal).says("A mail to your address came back on");
    officer.browser.get(&mail.link("/desk/cases/")).ok().says("it did not reach your mailbox");

    // A lead shows that the address works after all; the operator lets the mail go again.
    let page = officer.browser.get("/desk/settings/address").ok();
    officer.browser.submit(&page, "/desk/settings/address/test", &[]).ok();
    let code = portal.mailbox.next(&portal.mail_of("nz-hdc")).text;
    let code = code.split_whitespace().find(|word| word.len() == 6 && word.parse::<u32>().is_ok()).unwrap().to_owned();
    let page = officer.browser.get("/desk/settings/address").ok();
    officer.browser.submit(&page, "/desk/settings/address/code", &[("code", &code)]).ok().says("Confirmed.");
    officer.browser.get("/desk/cases").ok().says_not("came back");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    page.says_not("Mail to its address came back on");
    operator.submit(&page, "/operator/bodies/nz-hdc/retry", &[]).ok();
    let again = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert_eq!(again.message_id, mail.message_id);
    portal.finish_jobs();
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message");
    operator.get("/operator/bodies/nz-hdc").ok().says_not("snickerfen");
}

#[test]
fn a_delay_a_forged_name_and_what_comes_after_we_have_it_change_nothing() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (words, mail) = sent(&portal);
    let at = mail.return_path.find('@').unwrap();
    let other = if mail.return_path[..at].ends_with('0') { "1" } else { "0" };
    let forged = format!("{}{other}{}", &mail.return_path[..at - 1], &mail.return_path[at..]);
    let hard = report(&mail, "failed", "5.1.1");
    let none = (Some(0), String::new());
    assert_eq!(give(&portal, &mail.return_path, &report(&mail, "delayed", "4.4.1")), none);
    assert_eq!(give(&portal, &forged, &hard), none);
    assert_eq!(give(&portal, "portal@portal.example", &hard), none);
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message").says_not("came back");

    let mut anybody = portal.browser();
    let link = mail.link("/got-it/");
    let page = anybody.get(&link).ok();
    anybody.submit(&page, &link, &[]).ok();
    assert_eq!(give(&portal, &mail.return_path, &hard), none);
    let page = come_back(&portal, &words).1.ok();
    page.says("Somebody used the link in the mail and pressed “we have it”").says_not("came back");
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts"), 0);
}

#[test]
fn an_answer_is_refused_with_one_line_and_a_machine_is_not_answered() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (_, mail) = sent(&portal);
    let first = mail.text.trim_start().lines().next().unwrap();
    assert!(first.starts_with("Replies to this mail reach nobody."), "{}", mail.text);
    assert!(!mail.raw.to_lowercase().contains("\nreply-to:"), "{}", mail.raw);

    for to in ["portal@portal.example", &mail.return_path] {
        let (code, said) = give(&portal, to, &answer(""));
        assert_eq!(code, Some(69), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.starts_with("Nobody reads mail to this address") && said.contains("/desk"), "{said}");
        assert!(!said.contains("grumblewick") && !said.contains("report "), "{said}");
    }
    assert_eq!(
        give(&portal, "portal@portal.example", &answer("Auto-Submitted: auto-replied\r\n")),
        (Some(0), String::new())
    );
    let (code, said) = give(&portal, "nobody@portal.example", &answer(""));
    assert_eq!((code, said.lines().count()), (Some(67), 1), "{said}");
    // Without an argument the mail's own headers say for whom it is; a long one is read to its end.
    let long = format!("Delivered-To: portal@portal.example\r\n{}{}", answer(""), "More of it.\r\n".repeat(100_000));
    assert_eq!(portal.command(&["bounce"], &long).status.code(), Some(69));
}

#[test]
fn where_the_portal_cannot_be_used_the_mail_server_keeps_the_mail() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (_, mail) = sent(&portal);
    let keys = portal.data_dir().join("portal.keys");
    let away = portal.data_dir().join("portal.keys.away");
    std::fs::rename(&keys, &away).unwrap();
    let (code, said) = give(&portal, &mail.return_path, &report(&mail, "failed", "5.1.1"));
    assert_eq!(code, Some(75), "{said}");
    assert!(!keys.exists(), "another keys file was made");
    std::fs::rename(&away, &keys).unwrap();
    assert_eq!(portal.raw().number("SELECT count(*) FROM dispatches WHERE state = 'accepted'"), 1);
}

#[test]
fn a_link_whose_dispatch_was_altered_leads_nowhere() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (_, mail) = sent(&portal);
    let link = mail.link("/got-it/");
    portal.browser().get(&link).ok();
    portal.raw().run("UPDATE dispatches SET written_on = '2999-01-01'");
    assert_eq!(portal.browser().get(&link).answer.status, 404);
}
