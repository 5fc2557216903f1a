//! A body from its invitation to its leaving, in one story: invite, code, join, certificate, second staff granted, pause, leave.

use crate::journeys::joining::{invite, join, operator};
use crate::journeys::leaving_body::leave;
use crate::journeys::people::{grant_page, invite as invite_person, make_keys, sign_in};
use crate::journeys::settings::{Gpg, give, prove, report_in};
use crate::world::people::{Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

/// Somebody sends a report to the body. Gives back the words.
fn report(portal: &TestPortal) -> String {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    reporter.keep_words(&page);
    words_on(&page)
}

#[test]
fn a_body_joins_works_with_two_people_pauses_and_leaves() {
    let portal = TestPortal::start();
    let mailbox = portal.mail_of("nz-hdc");

    // Invited by the operator, called, joined.
    let mut runner = operator(&portal);
    let code = invite(&portal, &mut runner, "nz-hdc");
    let (mut lead, page) = join(&portal, &portal.mailbox.next(&mailbox).link("/join/"), &code);
    assert!(page.path.starts_with("/desk"), "{}", page.path);

    // It gives a certificate and shows that it can read with it.
    let gpg = Gpg::new();
    let page = give(&mut lead, &gpg.certificate("desk@hdc.example", &["default", "default", "2y"])).ok();
    let mail = portal.mailbox.next(&mailbox);
    prove(&mut lead, &page, &gpg.read(&mail.raw)).says("Mails to you are encrypted to this certificate");

    // A second person makes keys and is given access.
    let link = invite_person(&portal, &mut lead, "tama");
    let (mut tama, totp, words) = make_keys(&portal, &link);
    let page = grant_page(&mut lead);
    lead.browser.submit(&page, "/grant", &[("words", &words)]).ok().says("has access");

    // A report reaches them, encrypted; the second person opens and acknowledges it.
    let token = report(&portal);
    gpg.take_portal_key(&portal);
    let text = report_in(&gpg, &portal.mailbox.next(&mailbox));
    let case = text.split_whitespace().find_map(|word| Some(word.split_once("/desk/cases/")?.1)).expect("a link");
    let case = format!("/desk/cases/{case}");
    sign_in(&portal, &mut tama, &totp).ok();
    let page = tama.get(&case).ok();
    tama.submit(&page, "/open", &[]).ok().says("my inner thigh");
    let page = tama.get(&format!("{case}/move/acknowledge")).ok();
    tama.submit(&page, "/move/acknowledge", &[("words", "We have your report and read it.")]).ok();
    let (_, page) = come_back(&portal, &token);
    page.says("We have your report and read it.");

    // Paused: nothing new comes. Resumed: it does again.
    let page = runner.get("/operator/bodies/nz-hdc").ok();
    runner.submit(&page, "/pause", &[("notice", "We move offices until 3 March")]).ok();
    Reporter::new(&portal).tell(&S01).says("It takes no new reports from here for now");
    portal.browser().get("/bodies/nz-hdc").ok().says("We move offices until 3 March");
    let page = runner.get("/operator/bodies/nz-hdc").ok();
    runner.submit(&page, "/resume", &[]).ok();
    report(&portal);
    report_in(&gpg, &portal.mailbox.next(&mailbox));

    // It leaves: nobody there reads anything any more, and the reporter is told.
    lead.sign_in(&portal);
    leave(&portal, &mut lead);
    assert!(tama.get(&case).path.starts_with("/desk/sign-in"));
    let (_, page) = come_back(&portal, &token);
    page.says("They have left this website").says("See who else there is");
}
