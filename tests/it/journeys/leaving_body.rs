//! A body leaves for good: its keys are gone, and whoever wrote to it is told the truth and what else there is.

use crate::journeys::joining::{invite, join, operator};
use crate::world::people::{Officer, Reporter, S01, Sent, come_back, sent};
use crate::world::portal::TestPortal;

pub(super) fn leave(portal: &TestPortal, lead: &mut Officer) {
    portal.clock.advance(30);
    let code = lead.code(portal);
    let page = lead.browser.get("/desk/leave").ok();
    let name = page.texts("#name-hint").join("");
    let typed = [("name", name.as_str()), ("passphrase", lead.passphrase()), ("code", &code)];
    lead.browser.submit(&page, "/desk/leave", &typed).ok().says("has left");
}

#[test]
fn nothing_opens_what_a_body_left_behind_and_its_reporters_are_told() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    let Sent { words: opened, case, .. } = sent(&portal);
    let unopened = sent(&portal).words;
    lead.sign_in(&portal);
    let page = lead.browser.get(&case).ok();
    lead.browser.submit(&page, "/open", &[]).ok().says("my inner thigh");

    let page = lead.browser.get("/desk/cases").ok();
    assert_eq!(page.link("/desk/leave"), "/desk/leave");
    lead.browser.get("/desk/leave").ok().says("2 cases are still open").says("Nobody has opened 1 of your cases");
    lead.browser.get("/desk/leave").ok().says("Files from reporters are not in it");
    let archive = lead.browser.get("/desk/leave/records/1");
    assert_eq!(archive.answer.status, 200);
    assert!(archive.answer.header("content-disposition").is_some_and(|name| name.contains("records-1.zip")));

    // Another name, or a wrong code: nothing is changed.
    let page = lead.browser.get("/desk/leave").ok();
    let wrong = [("name", "Somebody else"), ("passphrase", lead.passphrase()), ("code", "000000")];
    assert_eq!(lead.browser.submit(&page, "/desk/leave", &wrong).answer.status, 422);
    let page = lead.browser.get("/desk/leave").ok();
    let name = page.texts("#name-hint").join("");
    let wrong = [("name", name.as_str()), ("passphrase", lead.passphrase()), ("code", "000000")];
    assert_eq!(lead.browser.submit(&page, "/desk/leave", &wrong).answer.status, 422);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 1);

    leave(&portal, &mut lead);
    for kept in ["body_key_wraps", "desk_keys", "staff", "accounts", "invitations", "jobs"] {
        assert_eq!(portal.raw().number(&format!("SELECT count(*) FROM {kept}")), 0, "{kept}");
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM case_keys WHERE recipient_kind <> 'reporter'"), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE address IS NOT NULL OR profile IS NOT NULL"), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM deletions"), 3);
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports WHERE expires_on IS NULL"), 0);
    assert!(lead.browser.get(&case).path.starts_with("/desk/sign-in"));

    for (words, said) in [(&opened, "A person opened it"), (&unopened, "Nobody opened it at their desk")] {
        let (_, page) = come_back(&portal, words);
        page.ok()
            .says(said)
            .says("They have left this website")
            .says("See who else there is")
            .says("Get the letter")
            .says("my inner thigh")
            .says_not("Write to them");
    }
    let (mut browser, _) = come_back(&portal, &opened);
    browser.get("/report/letter/nz-hdc").ok();
    operator(&portal).get("/operator").ok().says("A body has left");
}

#[test]
fn a_body_that_left_gets_nothing_new_and_can_be_invited_again() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    let Sent { words, case: before, .. } = sent(&portal);
    let mut other = Reporter::new(&portal);
    other.tell(&S01);
    other.choose(&[("nz-hdc", "send")]);
    let review = other.browser.get("/report/review").ok();
    lead.sign_in(&portal);
    leave(&portal, &mut lead);

    other.browser.submit(&review, "/report/send", &[]);
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 1, "a new report reached a body that left");

    // Invited again, it begins with new keys and an empty desk; who wrote to it before may send to it anew.
    let mut operator = operator(&portal);
    let code = invite(&portal, &mut operator, "nz-hdc");
    let link = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/join/");
    let (mut lead, page) = join(&portal, &link, &code);
    assert!(page.path.starts_with("/desk"), "{}", page.path);
    assert_eq!(portal.raw().number("SELECT epoch FROM bodies WHERE id = 'nz-hdc'"), 2);
    lead.browser.get("/desk/cases?group=closed").ok().says_not("/desk/cases/");
    lead.browser.get(&before).says_not("my inner thigh");

    let (browser, _) = come_back(&portal, &words);
    let mut again = Reporter::in_browser(&portal, browser);
    again.choose(&[("nz-hdc", "send")]);
    again.send();
    let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
    let page = lead.browser.get(&case).ok();
    lead.browser.submit(&page, "/open", &[]).ok().says("my inner thigh");
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 2);
}
