//! The address of a body: shown to work, changed, confirmed again each year; and never another one by somebody's hand.

use candour::actions::body_row;
use candour::actions::watch_addresses::watch_addresses;
use candour::seal;
use candour::store::bodies as bodies_of_store;

use crate::journeys::joining::operator;
use crate::journeys::people;
use crate::world::browser::Page;
use crate::world::mailbox::Mail;
use crate::world::people::{Officer, Reporter, S01, sent};
use crate::world::portal::TestPortal;

const PAGE: &str = "/desk/settings/address";
const DAY: i64 = 24 * 60 * 60;

/// A portal with a body whose lead is signed in.
fn desk() -> (TestPortal, Officer) {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    (portal, lead)
}

/// The six digits in a mail.
#[track_caller]
fn code_in(mail: &Mail) -> String {
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    mail.text.split_whitespace().find(is_code).unwrap_or_else(|| panic!("no code in:\n{}", mail.text)).to_owned()
}

fn ask_for_test(lead: &mut Officer) -> Page {
    let page = lead.browser.get(PAGE).ok();
    lead.browser.submit(&page, "/address/test", &[])
}

fn ask_for_new(lead: &mut Officer, address: &str) -> Page {
    let page = lead.browser.get(PAGE).ok();
    lead.browser.submit(&page, "/address/new", &[("address", address)])
}

fn type_code(lead: &mut Officer, code: &str) -> Page {
    let page = lead.browser.get(PAGE).ok();
    lead.browser.submit(&page, "/address/code", &[("code", code)])
}

/// Looks after all addresses, as each node does every quarter of an hour.
fn watch(portal: &TestPortal) {
    portal.run(watch_addresses(portal.means())).expect("looked after");
}

fn bodies(portal: &TestPortal, what: &str) -> i64 {
    portal.raw().number(&format!("SELECT count(*) FROM bodies WHERE {what}"))
}

#[test]
fn a_new_desk_has_a_test_mailed_and_says_what_it_takes_and_then_its_first_steps_are_gone() {
    let (portal, mut lead) = desk();
    let queue = lead.browser.get("/desk/cases").ok();
    queue.says("First steps").says("Have a test mailed").says("Say what you take").says_not("Choose which mails");
    assert_eq!(queue.texts(".govuk-task-list .c-tag").len(), 0, "nothing is done yet");

    ask_for_test(&mut lead).ok().says("We have mailed a code to").says(&portal.mail_of("nz-hdc"));
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.subject.contains("A code for your desk"), "{}", mail.subject);
    let code = code_in(&mail);
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let refused = type_code(&mut lead, wrong);
    assert_eq!(refused.answer.status, 422);
    assert_eq!(refused.texts("#code-error").len(), 1, "the fault is beside the field");
    refused.says("That is not the code");
    type_code(&mut lead, &format!(" {code} ")).ok().says("Confirmed. Mails to you arrive").says_not("Type the code");

    let queue = lead.browser.get("/desk/cases").ok();
    assert_eq!(queue.texts(".govuk-task-list .c-tag").len(), 1);
    let page = lead.browser.get("/desk/settings").ok();
    let said = [("readers", "The complaints team"), ("contact_name", "Hine"), ("contact_phone", "+64 4 555 0100")];
    lead.browser.submit(&page, "/desk/settings", &said).ok().says("Saved");
    lead.browser.get("/desk/cases").ok().says_not("First steps");
    lead.sign_in(&portal).says("Cases");
    assert_eq!(bodies(&portal, "state = 'joined'"), 1, "no alarm");
}

#[test]
fn a_code_works_once_for_seven_days_and_only_the_newest_and_not_after_five_wrong_ones() {
    let (portal, mut lead) = desk();
    let to = portal.mail_of("nz-hdc");
    ask_for_test(&mut lead).ok();
    let first = code_in(&portal.mailbox.next(&to));
    ask_for_test(&mut lead).ok();
    let second = code_in(&portal.mailbox.next(&to));
    if first != second {
        assert_eq!(type_code(&mut lead, &first).answer.status, 422, "the newest one counts");
    }
    let page = lead.browser.get(PAGE).ok();
    lead.browser.submit(&page, "/address/code", &[("code", &second)]).ok().says("Confirmed");
    let again = lead.browser.submit(&page, "/address/code", &[("code", &second)]);
    assert_eq!(again.answer.status, 422);
    again.says("The code was wrong too often, or there is none");

    ask_for_test(&mut lead).ok();
    let code = code_in(&portal.mailbox.next(&to));
    let page = lead.browser.get(PAGE).ok();
    let wrong = if code == "111111" { "222222" } else { "111111" };
    for _ in 0..5 {
        assert_eq!(lead.browser.submit(&page, "/address/code", &[("code", wrong)]).answer.status, 422);
    }
    let refused = lead.browser.submit(&page, "/address/code", &[("code", &code)]);
    refused.says("Have a new one mailed").says_not("Type the code");

    ask_for_test(&mut lead).ok();
    let code = code_in(&portal.mailbox.next(&to));
    portal.clock.advance(8 * DAY);
    lead.sign_in(&portal);
    let page = lead.browser.get(PAGE).ok();
    page.says_not("Type the code");
    let form = page.form("/address/test");
    let late = [("csrf".to_owned(), form.value("csrf").unwrap().to_owned()), ("code".to_owned(), code)];
    let late = lead.browser.post_raw("/desk/settings/address/code", &late);
    assert_eq!(late.answer.status, 422);
    late.says("This code is too old");
    assert_eq!(portal.raw().number("SELECT count(*) FROM address_checks"), 0);

    ask_for_test(&mut lead).ok();
    portal.mailbox.next(&to);
    let sixth = ask_for_test(&mut lead);
    assert_eq!(sixth.answer.status, 422);
    sixth.says("Several codes were mailed just now");
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "nobody floods a mailbox");
}

/// A second person with access to the desk; gives back their browser and second factor.
fn second_person(portal: &TestPortal, lead: &mut Officer) -> (crate::world::browser::Browser, Vec<u8>) {
    let link = people::invite(portal, lead, "tama");
    let (mut tama, totp, words) = people::make_keys(portal, &link);
    let page = people::grant_page(lead);
    lead.browser.submit(&page, "/grant", &[("words", &words)]).ok();
    people::sign_in(portal, &mut tama, &totp).ok();
    (tama, totp)
}

/// Makes the second person a lead.
fn promote(lead: &mut Officer) {
    let page = lead.browser.get("/desk/people").ok();
    for own in page.attributes("main .c-people a", "href") {
        let page = lead.browser.get(&own).ok();
        if page.texts("h1") == ["Tama Officer"] {
            lead.browser.submit(&page, &own, &[("place", "lead")]).ok();
        }
    }
}

#[test]
fn a_new_address_counts_once_it_was_shown_to_work_and_everybody_is_told() {
    let (portal, mut lead) = desk();
    let (mut tama, _) = second_person(&portal, &mut lead);
    // Somebody who does not lead sees where mail goes and can change nothing.
    let page = tama.get(PAGE).ok();
    page.says(&portal.mail_of("nz-hdc")).says("Only leads can confirm or change it");
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let fields = [("csrf".to_owned(), csrf), ("address".to_owned(), portal.mail_of("thief"))];
    assert_eq!(tama.post_raw("/desk/settings/address/new", &fields).answer.status, 404);
    promote(&mut lead);

    let (old, new) = (portal.mail_of("nz-hdc"), portal.mail_of("complaints"));
    ask_for_new(&mut lead, &new).ok().says("Use the new address").says(&new);
    let code = code_in(&portal.mailbox.next(&new));
    sent(&portal);
    assert!(portal.mailbox.unread().is_empty(), "nothing changes before the code is typed");

    type_code(&mut lead, &code).ok().says("Changed. Mails go to the new address");
    let told = portal.mailbox.next(&old);
    assert!(told.text.contains("another address") && told.text.contains("Example Trust, Wellington"), "{}", told.text);
    assert!(!told.text.contains(&new), "the old mailbox may be in other hands");
    let told = portal.mailbox.next(&portal.mail_of("tama"));
    assert!(told.text.contains("changed the address") && told.text.contains(PAGE), "{}", told.text);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    assert!(portal.mailbox.next(&new).text.contains("/desk/cases/"));

    // The staff's own copy says the same: no alarm when somebody signs in.
    lead.sign_in(&portal).says("Cases");
    assert_eq!(bodies(&portal, "state = 'joined'"), 1);
    let mut operator = operator(&portal);
    operator.get("/operator").ok().says("A body changed its address").says_not("was changed");
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn an_address_that_cannot_be_the_bodys_is_refused_beside_the_field_and_stays_typed() {
    let (portal, mut lead) = desk();
    Officer::of(&portal, "nz-nzac");
    let refused_for = |lead: &mut Officer, address: &str, words: &str| {
        let page = ask_for_new(lead, address);
        assert_eq!(page.answer.status, 422, "{words}");
        page.says(words);
        assert_eq!(page.attributes("input[name=address]", "value"), [address]);
        assert_eq!(page.texts("#address-error").len(), 1);
    };
    refused_for(&mut lead, "hdc at example", "address");
    refused_for(&mut lead, &portal.mail_of("nz-hdc").to_uppercase(), "That is the address you have");
    refused_for(&mut lead, &portal.mail_of("NZ-NZAC"), "another body");
    refused_for(&mut lead, &portal.mail_of("lead.nz-hdc"), "signs in with this address");
    assert_eq!(portal.raw().number("SELECT count(*) FROM address_checks"), 0);
    assert!(portal.mailbox.unread().is_empty());

    // Nor one that another body has got between the mail and the code.
    let (new, mut other) = (portal.mail_of("shared"), Officer::of(&portal, "nz-nzpb"));
    ask_for_new(&mut lead, &new).ok();
    let code = code_in(&portal.mailbox.next(&new));
    other.sign_in(&portal);
    ask_for_new(&mut other, &new).ok();
    let others = code_in(&portal.mailbox.next(&new));
    type_code(&mut other, &others).ok().says("Changed");
    portal.mailbox.next(&portal.mail_of("nz-nzpb"));
    let refused = type_code(&mut lead, &code);
    assert_eq!(refused.answer.status, 422);
    refused.says("another body");
    ask_for_new(&mut lead, &portal.mail_of("one"));
    ask_for_new(&mut lead, &portal.mail_of("two"));
    portal.mailbox.take(2);
}

#[test]
fn after_a_year_a_body_is_reminded_twice_then_paused_and_the_code_ends_it() {
    let (portal, mut lead) = desk();
    let (to, own) = (portal.mail_of("nz-hdc"), portal.mail_of("lead.nz-hdc"));
    portal.clock.advance(300 * DAY);
    watch(&portal);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "it is not time yet");

    portal.clock.advance(40 * DAY);
    watch(&portal);
    watch(&portal);
    let mail = portal.mailbox.next(&to);
    assert!(mail.subject.contains("Please confirm the address") && mail.text.contains(PAGE), "{}", mail.text);
    portal.mailbox.next(&own);
    lead.sign_in(&portal).says("Please confirm your address by");

    portal.clock.advance(30 * DAY);
    watch(&portal);
    watch(&portal);
    assert!(portal.mailbox.next(&to).subject.contains("address of your desk now"));
    portal.mailbox.next(&own);
    lead.sign_in(&portal).says("you get no new reports from");
    assert_eq!(bodies(&portal, "state = 'joined'"), 1);

    portal.clock.advance(30 * DAY);
    watch(&portal);
    watch(&portal);
    assert!(portal.mailbox.next(&to).subject.contains("nothing new for now"));
    portal.mailbox.next(&own);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "each mail goes out once");
    assert_eq!(bodies(&portal, "pause_reason = 'unconfirmed'"), 1);
    portal.browser().get("/bodies/nz-hdc").ok().says("It takes no new reports");
    let mut operator = operator(&portal);
    operator.get("/operator").ok().says("A body is paused: its address was not confirmed");

    lead.sign_in(&portal).says("nobody has confirmed your address for over a year");
    ask_for_test(&mut lead).ok().says("You get no new reports for now");
    let code = code_in(&portal.mailbox.next(&to));
    type_code(&mut lead, &code).ok().says("Confirmed").says_not("You get no new reports");
    assert_eq!(bodies(&portal, "state = 'joined' AND pause_reason IS NULL"), 1);
    portal.browser().get("/bodies/nz-hdc").ok().says("connected here since");
    lead.sign_in(&portal).says_not("onfirm your address by");
    watch(&portal);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
    sent(&portal);
}

#[test]
fn two_nodes_that_look_at_once_remind_once() {
    let (portal, _) = desk();
    portal.clock.advance(340 * DAY);
    portal.run(async {
        let (one, other) = (portal.means().clone(), portal.means().clone());
        let (one, other) = (tokio::spawn(async move { watch_addresses(&one).await }), watch_addresses(&other).await);
        other.expect("looked after");
        one.await.expect("no panic").expect("looked after");
    });
    portal.finish_jobs();
    let mails = portal.mailbox.take(2);
    assert_eq!(mails.len(), 2, "the mailbox and the lead");
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn confirming_ends_no_pause_but_its_own() {
    let (portal, mut lead) = desk();
    let mut operator = operator(&portal);
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/pause", &[("notice", "We move offices.")]).ok();
    ask_for_test(&mut lead).ok().says("does not end that");
    let code = code_in(&portal.mailbox.next(&portal.mail_of("nz-hdc")));
    type_code(&mut lead, &code).ok().says("Confirmed");
    assert_eq!(bodies(&portal, "state = 'paused' AND pause_reason = 'operator'"), 1);
    // And what was confirmed meanwhile is vouched for when the pause ends.
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/resume", &[]).ok();
    sent(&portal);
    lead.sign_in(&portal).says("Cases");
    assert_eq!(bodies(&portal, "state = 'joined'"), 1);
}

/// Puts another body's address in the place of this body's, as somebody with the database could.
fn alter(portal: &TestPortal) {
    let swapped = "UPDATE bodies SET address = (SELECT address FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'";
    assert_eq!(portal.raw().run(swapped), 1);
}

#[test]
fn an_address_that_was_altered_gets_no_code_and_the_body_is_paused_by_an_alarm() {
    let (portal, mut lead) = desk();
    Officer::of(&portal, "nz-nzac");
    let page = lead.browser.get(PAGE).ok();
    alter(&portal);
    lead.browser.submit(&page, "/address/test", &[]).says("its address or its key was changed");
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
    assert_eq!(bodies(&portal, "id = 'nz-hdc' AND pause_reason = 'alarm'"), 1);
    let mut operator = operator(&portal);
    operator.get("/operator").ok().says("A body's row was altered");
}

/// The same by somebody who has the keys file too: the row is vouched for as if the portal had done it.
fn forge(portal: &TestPortal, address: &str) {
    let means = portal.means();
    portal.run(async {
        let found = means.db.read(|conn| bodies_of_store::find_with_key(conn, "nz-hdc")).await.expect("a database");
        let (mut row, key) = found.expect("the body");
        let public = seal::PublicKey::from_slice(&key.public_key).expect("a key");
        body_row::seal_row(means, &mut row, Some(&public), address, &mut seal::entropy());
        means.db.write(move |conn| bodies_of_store::update(conn, &row)).await.expect("written");
    });
}

#[test]
fn neither_a_code_nor_a_certificate_makes_a_forged_address_good() {
    let (portal, mut lead) = desk();
    let thief = portal.mail_of("thief");
    ask_for_test(&mut lead).ok();
    let code = code_in(&portal.mailbox.next(&portal.mail_of("nz-hdc")));
    let (address, mail) = (lead.browser.get(PAGE).ok(), lead.browser.get("/desk/settings/mail").ok());
    forge(&portal, &thief);
    let paused = "its address or its key was changed";
    lead.browser.submit(&address, "/address/code", &[("code", &code)]).says(paused);
    assert_eq!(bodies(&portal, "pause_reason = 'alarm'"), 1);
    portal.raw().run("UPDATE bodies SET state = 'joined', pause_reason = NULL");
    lead.browser.submit(&address, "/address/test", &[]).says(paused);
    assert_eq!(bodies(&portal, "pause_reason = 'alarm'"), 1);
    assert!(mail.says_not("Go back").forms().iter().all(|form| !form.action.ends_with("/plain")));
    portal.raw().run("UPDATE bodies SET state = 'joined', pause_reason = NULL");
    let csrf = mail.form("/certificate").value("csrf").unwrap().to_owned();
    let answer = lead.browser.post_raw("/desk/settings/mail/plain", &[("csrf".to_owned(), csrf)]);
    lead.browser.follow(answer).says(paused);
    assert_eq!(bodies(&portal, "pause_reason = 'alarm'"), 1);
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "nothing goes to the thief");
}

#[test]
fn looking_after_addresses_finds_one_that_was_altered_and_a_code_does_not_end_the_alarm() {
    let (portal, mut lead) = desk();
    Officer::of(&portal, "nz-nzac");
    ask_for_test(&mut lead).ok();
    let code = code_in(&portal.mailbox.next(&portal.mail_of("nz-hdc")));
    let page = lead.browser.get(PAGE).ok();
    alter(&portal);
    watch(&portal);
    assert_eq!(bodies(&portal, "id = 'nz-hdc' AND pause_reason = 'alarm'"), 1);
    lead.browser.submit(&page, "/address/code", &[("code", &code)]).says("its address or its key was changed");
    assert_eq!(bodies(&portal, "id = 'nz-hdc' AND pause_reason = 'alarm'"), 1);
    // A year put off by hand is found in the same way.
    portal.raw().run("UPDATE bodies SET confirmed_on = '2030-01-01' WHERE id = 'nz-nzac'");
    watch(&portal);
    assert_eq!(bodies(&portal, "id = 'nz-nzac' AND pause_reason = 'alarm'"), 1);
}

#[test]
fn a_body_that_would_like_something_else_chooses_among_what_is_sent() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "us-wa-doh");
    lead.sign_in(&portal).says("Choose which mails you can work with");
    let page = lead.browser.get("/desk/settings/mail").ok();
    page.says("would like reports as attachments")
        .says("We do not send those from here")
        .says("you sign in at this desk");
    assert_eq!(page.attributes("input[name=mails]", "value"), ["notice", "openpgp"]);
    let refused = lead.browser.submit(&page, "/mail/form", &[]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Choose one of these");
    lead.browser.submit(&page, "/mail/form", &[("mails", "openpgp")]).ok().says("Give your certificate below");
    lead.browser.get("/desk/cases").ok().says("Choose which mails you can work with");
    let page = lead.browser.submit(&page, "/mail/form", &[("mails", "notice")]).ok();
    page.says("Noted.");
    assert_eq!(page.attributes("input[name=mails][checked]", "value"), ["notice"]);
    let queue = lead.browser.get("/desk/cases").ok();
    assert_eq!(queue.texts(".govuk-task-list .c-tag"), ["Done"]);
    lead.sign_in(&portal).says("Cases");
    assert_eq!(bodies(&portal, "state = 'joined' AND mode = 'notice'"), 1);
}
