//! Over an onion service everything works as elsewhere, without https, and nothing leads out of it.

use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Reporter, S01, words_on};
use crate::world::portal::TestPortal;

const BASE: &str = "https://report.example.org";
const HOST: &str = "candourcandourcandourcandourcandourcandourcandourcandour.onion";
const ONION: &str = "http://candourcandourcandourcandourcandourcandourcandourcandour.onion";

fn start() -> TestPortal {
    TestPortal::start_with_onion(BASE, ONION)
}

/// A browser that came through the onion service.
fn tor(portal: &TestPortal) -> Browser {
    let mut browser = portal.browser();
    browser.host = Some(HOST);
    browser
}

/// Nothing on the page leads back to the open web's address of the portal, but for its name in a text.
fn stays_inside(page: &Page) {
    for (selector, attribute) in
        [("a", "href"), ("form", "action"), ("link", "href"), ("script", "src"), ("button", "formaction")]
    {
        for to in page.attributes(selector, attribute) {
            let leaves = page.attributes("a[rel~='external']", "href").contains(&to);
            assert!(leaves || to.starts_with('/') || to.starts_with('#'), "{}: {to}", page.path);
            assert!(!to.starts_with(BASE), "{}: {to}", page.path);
        }
    }
}

#[test]
fn public_pages_name_the_onion_service_and_the_pages_of_a_report_do_not() {
    let portal = start();
    let mut browser = portal.browser();
    for path in ["/", "/bodies?country=NZ&q=t%C5%8D", "/privacy"] {
        let page = browser.get(path).ok();
        let onion = format!("{ONION}{path}");
        assert_eq!(page.answer.header("onion-location"), Some(onion.as_str()));
        assert!(page.answer.header("strict-transport-security").is_some());
    }
    assert!(browser.cookies.keys().all(|name| name.starts_with("__Host-")), "{:?}", browser.cookies);
    for path in ["/report", "/report/place", "/status", "/static/candour.css", "/nothing-of-this-name"] {
        assert_eq!(browser.get(path).answer.header("onion-location"), None, "{path}");
    }
    let page = TestPortal::start().browser().get("/").ok();
    assert_eq!(page.answer.header("onion-location"), None, "there is none");
}

#[test]
fn a_report_is_told_sent_and_followed_through_the_onion_service() {
    let portal = start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::in_browser(&portal, tor(&portal));
    let page = reporter.browser.get("/").ok();
    assert_eq!(page.answer.header("onion-location"), None);
    assert_eq!(page.answer.header("strict-transport-security"), None);
    stays_inside(&page);
    reporter.tell(&S01);
    stays_inside(&reporter.choose(&[("nz-hdc", "send")]));
    let sent = reporter.send();
    stays_inside(&sent);
    let words = words_on(&sent);
    assert!(reporter.browser.cookies.keys().all(|name| !name.starts_with("__")), "{:?}", reporter.browser.cookies);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.text.contains(BASE) && !mail.text.contains(".onion"), "{}", mail.text);

    let mut later = tor(&portal);
    let page = later.fill("/status", &[("token", &words)]).ok();
    assert_eq!(page.path, "/status/report");
    page.says("Health and Disability Commissioner");
    stays_inside(&page);
    // The same words open it at the other door, where the session of this one is not known.
    let mut open = later.clone();
    open.host = None;
    assert_eq!(open.get("/status/report").path, "/status");
    assert_eq!(open.fill("/status", &[("token", &words)]).ok().path, "/status/report");
}

#[test]
fn cookies_of_the_onion_service_ask_for_no_https_and_the_others_do() {
    let portal = start();
    let set = |browser: &mut Browser| {
        let page = browser.get("/report/place").ok();
        let page = browser.post_raw("/report/place", &page.form("/report/place").filled(&[("care_country", "NZ")]));
        let cookies = page.answer.headers.iter().filter(|(name, _)| name == "set-cookie");
        let attributes: Vec<String> = cookies.map(|(_, cookie)| cookie.to_lowercase()).collect();
        assert!(!attributes.is_empty());
        attributes
    };
    assert!(set(&mut portal.browser()).iter().all(|cookie| cookie.contains("; secure")));
    assert!(set(&mut tor(&portal)).iter().all(|cookie| !cookie.contains("secure")));
}
