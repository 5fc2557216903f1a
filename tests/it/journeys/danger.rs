//! Somebody is in danger now: where help is stands on every page that follows.

use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const WORDS: &str = "If somebody is in danger now";

#[test]
fn whoever_is_in_danger_reads_on_every_page_that_follows_whom_to_call() {
    let portal = TestPortal::start();
    let _body = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let pages = [
        "/report",
        "/report/evidence",
        "/report/recipients",
        "/report/about-you",
        "/report/review",
        "/report/letter/nz-hdc",
    ];
    for path in pages {
        reporter.browser.get(path).ok().says_not(WORDS);
    }
    let next = reporter.browser.fill("/report/safety", &[("imminent", "yes")]).ok();
    assert_eq!(next.path, "/report/evidence");
    next.says(WORDS).says("111");
    for path in pages {
        reporter.browser.get(path).ok().says(WORDS).says("111");
    }
    reporter.choose(&[("nz-hdc", "send")]);
    let words = reporter.send();
    words.says(WORDS);
    reporter.keep_words(&words);
    let (mut back, page) = come_back(&portal, &words_on(&words));
    page.says(WORDS);
    let files = page.attributes("main a[href$='/files']", "href").remove(0);
    back.get(&files).ok().says(WORDS).says("111");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}
