//! A body joins: invited by the operator, called by phone, and never at an address it has not confirmed itself.

use crate::journeys::desk::open_acknowledge_and_ask;
use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Sent, code_at, come_back, sent, totp_bytes};
use crate::world::portal::TestPortal;

/// What `operator add` printed: passphrase and second factor.
fn add_operator(portal: &TestPortal) -> (String, Vec<u8>) {
    let output = portal.command(&["operator", "add", "--email", &portal.mail_of("operator")], "");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let after = |start: &str| lines.iter().position(|line| line.starts_with(start)).expect(start) + 1;
    let passphrase = lines[after("Passphrase")].to_owned();
    let secret = lines[after("otpauth:")];
    (passphrase, totp_bytes(secret))
}

pub(crate) fn operator(portal: &TestPortal) -> Browser {
    let (passphrase, totp) = add_operator(portal);
    let mut browser = portal.browser();
    let page = browser.get("/desk/sign-in").ok();
    let (address, code) = (portal.mail_of("operator"), code_at(&totp, portal.clock.now()));
    browser.answer(&page, &[("address", &address), ("passphrase", &passphrase), ("code", &code)]).ok();
    browser
}

/// Invites a body on the operator's page. Returns the code to read out by phone.
pub(crate) fn invite(portal: &TestPortal, operator: &mut Browser, body: &str) -> String {
    let page = operator.get(&format!("/operator/bodies/{body}")).ok();
    let day = page.form("/invite").value("day").unwrap_or("2026-11-22").to_owned();
    let mail = portal.mail_of(body);
    let fields = [("email", mail.as_str()), ("person", "Hine"), ("number", "+64 4 555 0000"), ("day", &day)];
    let page = operator.submit(&page, "/invite", &fields).ok();
    page.texts(".govuk-panel__title").iter().find_map(|title| spoken_code(title)).expect("a code on the page")
}

/// A text that is a code and nothing else: three groups of four.
fn spoken_code(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.trim().split('-').collect();
    let is_group = |group: &&str| group.len() == 4 && group.chars().all(|sign| sign.is_ascii_alphanumeric());
    (groups.len() == 3 && groups.iter().all(is_group)).then(|| text.trim().to_owned())
}

/// The number at the end of a label such as "Word number 7 on your paper".
fn number_in(label: &str) -> usize {
    label.split_whitespace().find_map(|word| word.parse().ok()).expect("a number")
}

/// Goes through the pages of joining with the mailed link and the code; ends at the desk.
pub(crate) fn join(portal: &TestPortal, link: &str, code: &str) -> (Officer, Page) {
    let mut browser = portal.browser();
    let lead = portal.mail_of("ripeka");
    browser.get(link).ok();
    let page = browser.get(link).ok();
    let page = browser.answer(&page, &[("code", code), ("name", "Ripeka"), ("address", &lead)]).ok();
    go_the_steps(portal, browser, &page, lead)
}

/// The six digits that were mailed to an address.
pub(crate) fn mailed_code(portal: &TestPortal, address: &str) -> String {
    let mail = portal.mailbox.next(address);
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    mail.text.split_whitespace().find(is_code).expect("a code in the mail").to_owned()
}

/// From the code mailed to one's own address to the desk.
pub(crate) fn go_the_steps(portal: &TestPortal, mut browser: Browser, page: &Page, lead: String) -> (Officer, Page) {
    let mailed = mailed_code(portal, &lead);
    let page = browser.submit(page, "/confirm", &[("code", &mailed)]).ok();
    let own = "quiet harbour winter lantern orbit maple";
    let unclear = browser.answer(&page, &[("choice", "drawn"), ("own", own), ("own_again", own)]);
    assert_eq!(unclear.answer.status, 422, "{}", unclear.text());
    let differs = browser.answer(&page, &[("choice", "own"), ("own", own), ("own_again", "another")]);
    assert_eq!(differs.answer.status, 422, "{}", differs.text());
    let page = browser.answer(&page, &[("choice", "own"), ("own", own), ("own_again", own)]).ok();
    let secret = page.texts("strong").into_iter().find(|text| text.len() >= 32).expect("the second factor in letters");
    let totp = totp_bytes(&secret);
    let page = browser.answer(&page, &[("code", &code_at(&totp, portal.clock.now()))]).ok();
    let page = describe(&mut browser, &page);
    let words = page.texts("#words li");
    assert_eq!(words.len(), 24, "{}", page.text());
    let asked = [page.texts("label[for=word_1]"), page.texts("label[for=word_2]")].map(|label| number_in(&label[0]));
    let typed = asked.map(|number| words[number - 1].clone());
    let page = browser.answer(&page, &[("word_1", &typed[0]), ("word_2", &typed[1])]).ok();
    (Officer::who_joined(browser, lead, own, totp), page)
}

/// Says what the body takes and who reads it; forgets to say who, first.
pub(crate) fn describe(browser: &mut Browser, page: &Page) -> Page {
    let unsaid = browser.answer(page, &[("contact_phone", "+64 4 555 0101"), ("from_1", "9"), ("to_1", "17")]);
    assert_eq!(unsaid.answer.status, 422, "{}", unsaid.text());
    let form = unsaid.form_with("readers");
    assert_eq!((form.value("contact_phone"), form.value("from_1")), (Some("+64 4 555 0101"), Some("9")));
    browser.answer(&unsaid, &[("readers", "Complaints officer\nEthics chair")]).ok()
}

#[test]
fn a_body_joins_by_invitation_and_gets_its_first_report() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let code = invite(&portal, &mut operator, "nz-hdc");
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(!mail.raw.contains(&code) && !mail.raw.contains(&code.replace('-', "")), "the code is in the mail");
    operator.get("/operator/bodies/nz-hdc").ok().says(&code);
    assert!(portal.mailbox.unread().is_empty(), "looking at the code again invites again");
    let (mut officer, page) = join(&portal, &mail.link("/join/"), &code);
    operator.get("/operator/bodies/nz-hdc").ok().says("Hine").says("+64 4 555 0000").says_not(&code);
    assert!(page.path.starts_with("/desk"), "{}", page.path);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 1);
    portal.browser().get("/bodies/nz-hdc").ok().says("Ethics chair").says("9:00").says_not("555 0101");

    let Sent { words, case, .. } = sent(&portal);
    open_acknowledge_and_ask(&mut officer.browser, &case, "Was it in the seventh session?");
    let (mut browser, page) = come_back(&portal, &words);
    page.says("Was it in the seventh session?");
    let action = page.form("/messages").action;
    browser.submit(&page, &action, &[("message", "Yes.")]).ok();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    officer.sign_in(&portal);

    let seen_by_operator = operator.get(&case);
    assert_ne!(seen_by_operator.path, case, "the operator sees a case");
    assert!(!seen_by_operator.html.contains("inner thigh"), "the operator reads a case");
}

#[test]
fn the_link_alone_does_nothing() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let code = invite(&portal, &mut operator, "nz-hdc");
    let link = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/join/");
    let mut thief = portal.browser();
    let wrong = if code == "2222-2222-2222" { "3333-3333-3333" } else { "2222-2222-2222" };
    for _ in 0..10 {
        let page = thief.get(&link);
        if page.forms().iter().any(|form| form.has("code")) {
            let page =
                thief.answer(&page, &[("code", wrong), ("name", "Thief"), ("address", &portal.mail_of("thief"))]);
            assert!(page.path.starts_with("/join/") && !page.path.contains("steps"), "{}", page.path);
        }
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 0);
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn the_command_invites_as_the_page_does() {
    let portal = TestPortal::start();
    let mail = portal.mail_of("nz-hdc");
    let call = ["--person", "Hine", "--number", "+64 4 555 0000"];
    let invite =
        |body, more: &[&str]| portal.command(&[&["body", "invite", body, "--email", &mail], more].concat(), "");
    assert_eq!(invite("nz-hdc", &[]).status.code(), Some(2), "nobody was called");
    assert_eq!(invite("nz-hdc", &[&call[..], &["--day", "Monday"]].concat()).status.code(), Some(2));
    let output = invite("nz-hdc", &call);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let code = text.lines().find_map(spoken_code).expect("a code");
    let link = portal.mailbox.next(&mail).link("/join/");
    let (_, page) = join(&portal, &link, &code);
    assert!(page.path.starts_with("/desk"), "{}", page.path);

    let unknown = invite("nowhere", &call);
    assert_eq!(unknown.status.code(), Some(2));
}
