//! A second person at the desk: invited, with keys of their own, waiting, called, given access; and later without it.

use crate::journeys::joining::operator;
use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, code_at, sent, totp_bytes};
use crate::world::portal::TestPortal;

const OWN: &str = "quiet harbour winter lantern orbit maple";

/// The lead invites somebody; gives back the mailed link.
pub(crate) fn invite(portal: &TestPortal, lead: &mut Officer, name: &str) -> String {
    invite_as(portal, lead, name, "Tama Officer")
}

/// The lead invites somebody under this name.
fn invite_as(portal: &TestPortal, lead: &mut Officer, name: &str, shown: &str) -> String {
    let page = lead.browser.get("/desk/people").ok();
    let address = portal.mail_of(name);
    let fields = [("name", shown), ("address", address.as_str()), ("role", "officer")];
    lead.browser.submit(&page, "/desk/people/invite", &fields).ok().says(shown).says(&address);
    portal.mailbox.next(&address).link("/join/staff/")
}

/// The lead gives access to who waits.
pub(crate) fn grant(lead: &mut Officer, words: &str) {
    let page = grant_page(lead);
    lead.browser.submit(&page, "/grant", &[("words", words)]).ok();
}

/// The lead changes the place of somebody whom the desk shows under this name.
pub(crate) fn change(lead: &mut Officer, shown: &str, place: &str) {
    let page = lead.browser.get("/desk/people").ok();
    let own = page.attributes("main .c-people a", "href").into_iter().filter(|link| !link.ends_with("/grant"));
    let pages: Vec<Page> = own.map(|link| lead.browser.get(&link).ok()).collect();
    let page = pages.into_iter().find(|page| page.texts("h1") == [shown]).expect("the page of this person");
    lead.browser.submit(&page, &page.path, &[("place", place)]).ok();
}

/// Somebody with a mailed link makes keys of their own; gives back their browser, second factor and six words.
pub(crate) fn make_keys(portal: &TestPortal, link: &str) -> (Browser, Vec<u8>, String) {
    let mut browser = portal.browser();
    browser.get(link).ok();
    let page = browser.get(link).ok();
    let action = page.forms()[0].action.clone();
    let page = browser.submit(&page, &action, &[]).ok();
    let page = browser.answer(&page, &[("choice", "own"), ("own", OWN), ("own_again", OWN)]).ok();
    let secret = page.texts("strong").into_iter().find(|text| text.len() >= 32).expect("the second factor in letters");
    let totp = totp_bytes(&secret);
    let page = browser.answer(&page, &[("code", &code_at(&totp, portal.clock.now()))]).ok();
    let words = page.says("Your keys are made").texts("#words li").join(" ");
    assert_eq!(words.split(' ').count(), 6, "{}", page.text());
    (browser, totp, words)
}

pub(crate) fn sign_in(portal: &TestPortal, browser: &mut Browser, totp: &[u8]) -> Page {
    portal.clock.advance(30);
    let page = browser.get("/desk/sign-in").ok();
    let (address, code) = (portal.mail_of("tama"), code_at(totp, portal.clock.now()));
    browser.answer(&page, &[("address", &address), ("passphrase", OWN), ("code", &code)])
}

/// The page on which the lead gives access to who waits.
pub(super) fn grant_page(lead: &mut Officer) -> Page {
    let page = lead.browser.get("/desk/people").ok();
    let link = page.attributes("main a[href$='/grant']", "href").remove(0);
    lead.browser.get(&link).ok()
}

#[test]
fn a_second_person_reads_nothing_until_a_lead_has_compared_six_words_by_phone() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let case = sent(&portal).case;
    let link = invite(&portal, &mut lead, "tama");
    let (mut tama, totp, words) = make_keys(&portal, &link);
    assert_eq!(portal.browser().get(&link).answer.status, 404, "the link works once");
    tama.get("/join/steps/waiting").ok().says(words.split(' ').next().unwrap());

    let page = sign_in(&portal, &mut tama, &totp);
    page.says("Read them these six words");
    assert_eq!(page.texts("#words li").join(" "), words);
    let wraps = "SELECT count(*) FROM body_key_wraps";
    assert_eq!(portal.raw().number(wraps), 2, "the lead's and the paper's");
    assert_ne!(tama.get(&case).path, case, "no access yet");

    let page = grant_page(&mut lead);
    page.says("Tama Officer").says_not(&words);
    let wrong = lead.browser.submit(&page, "/grant", &[("words", "one two three four five six")]);
    assert_eq!(wrong.answer.status, 422);
    wrong.says("These are not the six words");
    assert_eq!(portal.raw().number(wraps), 2);
    let page = grant_page(&mut lead);
    lead.browser.submit(&page, "/grant", &[("words", &format!("  {} ", words.to_uppercase()))]).ok().says("has access");
    assert_eq!(portal.raw().number(wraps), 3);

    sign_in(&portal, &mut tama, &totp).ok();
    let page = tama.get(&case).ok();
    tama.submit(&page, "/open", &[]).ok().says("my inner thigh");
    let page = tama.get("/desk/people").ok();
    page.says("Ripeka Lead").says("Tama Officer").says_not("Invite somebody");
    assert!(page.attributes("main a[href$='/grant']", "href").is_empty());

    // The lead ends it: at once, whatever is open.
    let page = lead.browser.get("/desk/people").ok();
    let links = page.attributes("main .c-people a", "href");
    let own = links.iter().find(|link| {
        let text = lead.browser.get(link).ok().texts("h1").join(" ");
        text == "Tama Officer"
    });
    let own = own.expect("a link to the person").clone();
    let page = lead.browser.get(&own).ok();
    lead.browser.submit(&page, &own, &[("place", "disabled")]).ok().says("no access any more");
    assert_ne!(tama.get(&case).path, case, "the session is over at once");
    assert_eq!(portal.raw().number(wraps), 2);
    assert_eq!(sign_in(&portal, &mut tama, &totp).answer.status, 422);
}

#[test]
fn the_other_leads_and_the_operator_are_told_that_access_changed_and_not_whose() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let link = invite(&portal, &mut lead, "tama");
    let (mut tama, totp, words) = make_keys(&portal, &link);
    grant(&mut lead, &words);
    change(&mut lead, "Tama Officer", "lead");
    operator.get("/operator").ok().says("Somebody’s access at a desk changed").says_not("Tama");
    assert!(portal.mailbox.unread().is_empty(), "whoever does it alone knows");

    let is_told = |name: &str| {
        let mail = portal.mailbox.next(&portal.mail_of("tama"));
        assert!(mail.text.contains("/desk/people") && !mail.raw.contains(name), "{}", mail.raw);
    };
    let link = invite_as(&portal, &mut lead, "hana", "Hana Three");
    let (_, _, words) = make_keys(&portal, &link);
    grant(&mut lead, &words);
    is_told("Hana");
    change(&mut lead, "Hana Three", "disabled");
    is_told("Hana");
    // Somebody who does not lead any more hears of that too, and of nothing after it.
    change(&mut lead, "Tama Officer", "officer");
    is_told("Tama");
    sign_in(&portal, &mut tama, &totp).ok();
    let link = invite_as(&portal, &mut lead, "rua", "Rua Four");
    let (_, _, words) = make_keys(&portal, &link);
    grant(&mut lead, &words);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn an_invitation_taken_back_leads_nowhere_even_half_way() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let link = invite(&portal, &mut lead, "tama");
    let page = lead.browser.get("/desk/people").ok();
    let withdraw = page.forms().into_iter().find(|form| form.action.ends_with("/withdraw")).unwrap().action;
    lead.browser.submit(&page, &withdraw, &[]).ok().says_not("Tama Officer");
    assert_eq!(portal.browser().get(&link).answer.status, 404);
    assert_eq!(portal.raw().number("SELECT count(*) FROM accounts"), 1);
}

#[test]
fn the_last_lead_leaves_only_if_it_is_meant_and_then_nothing_new_is_sent() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let page = lead.browser.get("/desk/people").ok();
    let own = page.attributes("main .c-people a", "href").remove(0);
    let page = lead.browser.get(&own).ok();
    let asked = lead.browser.submit(&page, &own, &[("place", "officer")]);
    assert_eq!(asked.answer.status, 422);
    asked.says("Nobody would lead this desk then");
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 1);
    lead.browser.submit(&asked, &own, &[("place", "officer"), ("meant", "yes")]).ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE pause_reason = 'no_lead'"), 1);
    portal.browser().get("/bodies/nz-hdc").ok().says("It takes no new reports");
}

#[test]
fn a_place_written_into_the_database_opens_nothing() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let case = sent(&portal).case;
    let link = invite(&portal, &mut lead, "tama");
    let (mut tama, totp, words) = make_keys(&portal, &link);
    // With the lead's wrap copied and the place made active by hand.
    portal.raw().run("UPDATE staff SET state = 'active' WHERE state = 'waiting'");
    portal.raw().run(
        "INSERT INTO body_key_wraps (body, epoch, holder, wrap) SELECT body, epoch, \
         (SELECT account FROM staff WHERE role = 'officer'), wrap FROM body_key_wraps \
         WHERE holder = (SELECT account FROM staff WHERE role = 'lead')",
    );
    let page = sign_in(&portal, &mut tama, &totp);
    assert_eq!(page.answer.status, 422, "{}", page.text());
    assert_ne!(tama.get(&case).path, case);
    // And a key that is put in the place of the one that was compared is not given access.
    portal.raw().run("UPDATE staff SET state = 'waiting' WHERE role = 'officer'");
    let page = grant_page(&mut lead);
    portal.raw().run("UPDATE accounts SET public_key = (SELECT public_key FROM body_keys) WHERE id = (SELECT account FROM staff WHERE role = 'officer')");
    let answer = lead.browser.submit(&page, "/grant", &[("words", &words)]);
    assert_ne!(answer.answer.status, 200, "{}", answer.text());
    assert_eq!(portal.raw().number("SELECT count(*) FROM staff WHERE state = 'active'"), 1);
}

#[test]
fn a_place_that_was_altered_is_not_vouched_for_anew_by_changing_its_role() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let link = invite(&portal, &mut lead, "tama");
    make_keys(&portal, &link);
    portal.raw().run("UPDATE staff SET state = 'active' WHERE state = 'waiting'");
    let page = lead.browser.get("/desk/people").ok();
    let before = portal.raw().number("SELECT count(*) FROM staff WHERE role = 'lead'");
    for own in page.attributes("main .c-people a", "href") {
        let page = lead.browser.get(&own).ok();
        if page.texts("h1") != ["Ripeka Lead"] {
            lead.browser.submit(&page, &own, &[("place", "lead")]);
        }
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM staff WHERE role = 'lead'"), before);
}

/// An officer at the desk of a lead who is signed in: invited, compared, with access, and signed in too.
pub(crate) fn second_person(portal: &TestPortal, lead: &mut Officer) -> Browser {
    let link = invite(portal, lead, "tama");
    let (mut browser, totp, words) = make_keys(portal, &link);
    let page = grant_page(lead);
    lead.browser.submit(&page, "/grant", &[("words", &words)]).ok().says("has access");
    sign_in(portal, &mut browser, &totp).ok();
    browser
}
