//! The operator invites again, corrects, and takes back: and no link ever adds anybody to a body that has joined.

use crate::journeys::joining::{describe, invite, join, operator};
use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Reporter, S01, code_at, totp_bytes};
use crate::world::portal::TestPortal;

const PASSPHRASE: &str = "quiet harbour winter lantern orbit maple";

/// Somebody on the way through joining, with nothing left to do but to type two words of the paper.
struct HalfWay {
    browser: Browser,
    page: Page,
    words: [String; 2],
}

impl HalfWay {
    fn come(portal: &TestPortal, link: &str, code: &str, name: &str) -> Self {
        let (mut browser, address) = (portal.browser(), portal.mail_of(name));
        let page = browser.get(link).ok();
        let page = browser.answer(&page, &[("code", code), ("name", name), ("address", &address)]).ok();
        let mail = portal.mailbox.next(&address);
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
        let mailed = mail.text.split_whitespace().find(is_code).expect("a code in the mail");
        let page = browser.submit(&page, "/confirm", &[("code", mailed)]).ok();
        let own = [("choice", "own"), ("own", PASSPHRASE), ("own_again", PASSPHRASE)];
        let page = browser.answer(&page, &own).ok();
        let secret = page.texts("strong").into_iter().find(|text| text.len() >= 32).expect("the second factor");
        let page = browser.answer(&page, &[("code", &code_at(&totp_bytes(&secret), portal.clock.now()))]).ok();
        let page = describe(&mut browser, &page);
        let all = page.texts("#words li");
        let words = ["label[for=word_1]", "label[for=word_2]"].map(|label| {
            let label = page.texts(label).remove(0);
            let place: usize = label.split_whitespace().find_map(|word| word.parse().ok()).expect("a number");
            all[place - 1].clone()
        });
        Self { browser, page, words }
    }

    fn finish(mut self) -> Page {
        self.browser.answer(&self.page, &[("word_1", &self.words[0]), ("word_2", &self.words[1])])
    }
}

fn invitation(portal: &TestPortal, name: &str) -> String {
    portal.mailbox.next(&portal.mail_of(name)).link("/join/")
}

fn joined(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'")
}

#[test]
fn an_invitation_is_sent_again_to_a_corrected_mailbox_and_the_link_before_is_void() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let first_code = invite(&portal, &mut operator, "nz-hdc");
    let first = invitation(&portal, "nz-hdc");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    let form = page.form("/invite");
    assert_eq!(
        form.value("email"),
        Some(portal.mail_of("nz-hdc").as_str()),
        "what was told before is there to correct"
    );
    assert_eq!(form.value("person"), Some("Hine"));
    let refused = operator.submit(&page, "/invite", &[("email", "no address")]);
    assert_eq!(refused.answer.status, 422);
    let corrected = portal.mail_of("complaints");
    let page = operator.submit(&page, "/invite", &[("email", &corrected)]).ok();
    page.says(&corrected).says_not(&first_code);
    let second = portal.mailbox.next(&corrected).link("/join/");
    let code = page.texts(".govuk-panel__title").remove(0);
    assert_eq!(portal.browser().get(&first).answer.status, 404);
    let (_, page) = join(&portal, &second, &code);
    assert!(page.path.starts_with("/desk"), "{}", page.path);
    assert_eq!(joined(&portal), 1);
}

#[test]
fn an_invitation_that_is_taken_back_leads_nowhere_even_half_way() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let code = invite(&portal, &mut operator, "nz-hdc");
    let link = invitation(&portal, "nz-hdc");
    let half_way = HalfWay::come(&portal, &link, &code, "ripeka");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/withdraw", &[]).ok().says("Listed").says_not("Invited on").says_not(&code);
    operator.submit(&page, "/withdraw", &[]).ok().says("Listed");
    half_way.finish();
    assert_eq!(portal.browser().get(&link).answer.status, 404);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies"), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM staff"), 0);
    portal.browser().get("/bodies/nz-hdc").ok();

    let code = invite(&portal, &mut operator, "nz-hdc");
    join(&portal, &invitation(&portal, "nz-hdc"), &code);
    assert_eq!(joined(&portal), 1);
}

#[test]
fn no_link_adds_anybody_to_a_body_that_has_joined() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let code = invite(&portal, &mut operator, "nz-hdc");
    let first = invitation(&portal, "nz-hdc");
    let on_the_first = HalfWay::come(&portal, &first, &code, "one");
    let before_it_joined = operator.get("/operator/bodies/nz-hdc").ok();
    let code = invite(&portal, &mut operator, "nz-hdc");
    let second = invitation(&portal, "nz-hdc");
    // Whoever began with the link before does not finish once there is another.
    on_the_first.finish();
    assert_eq!(joined(&portal), 0);
    let on_the_second = HalfWay::come(&portal, &second, &code, "two");
    let (mut again, page) = (on_the_second.browser.clone(), on_the_second.page.clone());
    let words = on_the_second.words.clone();
    on_the_second.finish().ok();
    assert_eq!(joined(&portal), 1);

    // The links of before, the last page once more, and an invitation from a page that was open since.
    for link in [&first, &second] {
        assert_eq!(portal.browser().get(link).answer.status, 404, "{link}");
    }
    again.answer(&page, &[("word_1", &words[0]), ("word_2", &words[1])]);
    let other = portal.mail_of("other");
    let fields = [("email", other.as_str()), ("person", "Hine"), ("number", "+64 4 555 0000"), ("day", "2026-11-22")];
    let refused = operator.submit(&before_it_joined, "/invite", &fields);
    assert_eq!(refused.answer.status, 422);
    refused.says("This body has joined. Nothing about it can be changed from here.");
    operator.submit(&before_it_joined, "/withdraw", &[]).ok().says("Joined");
    assert_eq!(joined(&portal), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM staff"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM invitations WHERE used_on IS NULL"), 0);
    assert!(portal.mailbox.unread().is_empty(), "nothing is mailed to the other address");
}

#[test]
fn the_operator_narrows_the_list_by_state_and_by_name() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    Officer::of(&portal, "nz-hdc");
    invite(&portal, &mut operator, "nz-nzac");
    invitation(&portal, "nz-nzac");
    let links = |page: &Page| page.attributes("table.c-queue tbody a", "href");
    let page = operator.get("/operator/bodies").ok();
    let counts = page.texts("nav.c-nav a");
    assert!(counts.contains(&"Joined (1)".to_owned()) && counts.contains(&"Invited (1)".to_owned()), "{counts:?}");
    let joined = page.attributes("nav.c-nav a", "href").into_iter().find(|href| href.contains("joined")).unwrap();
    assert_eq!(links(&operator.get(&joined).ok()), ["/operator/bodies/nz-hdc"]);
    assert_eq!(links(&operator.get("/operator/bodies?state=invited").ok()), ["/operator/bodies/nz-nzac"]);
    let all = links(&page).len();
    assert_eq!(links(&operator.get("/operator/bodies?state=nonsense").ok()).len(), all);

    for typed in ["hauatanga", "HAU%C4%80TANGA", "hauora+hauatanga"] {
        let found = links(&operator.get(&format!("/operator/bodies?q={typed}")).ok());
        assert_eq!(found, ["/operator/bodies/nz-hdc"], "{typed}");
    }
    let page = operator.get("/operator/bodies?state=joined&q=nzac").ok();
    page.says("No body fits that");
    let field = |name: &str| page.attributes(&format!("form[method=get] input[name={name}]"), "value");
    assert_eq!((field("q"), field("state")), (vec!["nzac".to_owned()], vec!["joined".to_owned()]));
}

#[test]
fn mails_that_did_not_get_through_are_tried_again_when_the_operator_says_so() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    Officer::of(&portal, "nz-hdc");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    assert!(page.forms().iter().all(|form| !form.action.ends_with("/retry")), "nothing to try again");
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM dispatches WHERE attempts > 0") == 0 {
        assert!(std::time::Instant::now() < end, "nothing is tried");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    // As it is after some tries: the next one is a long way off.
    portal.raw().run("UPDATE jobs SET run_at = run_at + 40000");
    portal.mail_server.come_back();
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/retry", &[]).ok().says("They are being tried again");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    operator.submit(&page, "/retry", &[]).ok();
}
