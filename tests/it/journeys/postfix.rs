//! With a mail server as it stands before many a portal: Debian's postfix.

use crate::journeys::bounces::give;
use crate::journeys::joining::operator;
use crate::world::mailbox::Mailbox;
use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

#[test]
fn a_mail_that_postfix_takes_and_cannot_deliver_is_told_and_goes_again_under_its_own_name() {
    let portal = TestPortal::start_with_postfix();
    let mut operator = operator(&portal);
    Officer::of(&portal, "nz-hdc");
    portal.mailbox.close();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    let desk = portal.mail_of("nz-hdc");
    let report = Mailbox::of("portal.example").report_about(&desk);
    portal.finish_jobs();
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message");

    assert_eq!(give(&portal, &report.to, &report.raw), (Some(0), String::new()));
    come_back(&portal, &words)
        .1
        .ok()
        .says("came back: it did not reach them")
        .says_not("Their mail server has accepted");
    operator.get("/operator").ok().says("Mail to a body came back");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    page.says("and then came back for good").says("550 5.1.1").says("No such mailbox");

    portal.mailbox.open();
    operator.submit(&page, "/operator/bodies/nz-hdc/retry", &[]).ok();
    let mail = portal.mailbox.next(&desk);
    assert!(report.raw.contains(&format!("Message-ID: {}", mail.message_id)), "{}", mail.message_id);
    portal.finish_jobs();
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message");
}

#[test]
fn the_sendmail_program_of_postfix_passes_a_mail_on_as_it_was_written() {
    let portal = TestPortal::start_with_sendmail();
    Officer::of(&portal, "nz-hdc");
    let sent = sent(&portal);
    portal.finish_jobs();
    assert!(sent.mail.return_path.starts_with("bounces+"), "{:?}", sent.mail);
    let ours =
        format!("SELECT count(*) FROM dispatches WHERE state = 'accepted' AND message_id = '{}'", sent.mail.message_id);
    assert_eq!(portal.raw().number(&ours), 1);
    let mut anybody = portal.browser();
    let link = sent.mail.link("/got-it/");
    let page = anybody.get(&link).ok();
    anybody.submit(&page, &link, &[]).ok();
    come_back(&portal, &sent.words).1.ok().says("Somebody used the link in the mail and pressed “we have it”");
}
