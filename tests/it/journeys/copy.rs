//! A copy of everything to take along: as a paper and as data, under a name that says nothing.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::world::browser::Browser;
use crate::world::people::{Officer, Reporter, S01, come_back, sent};
use crate::world::portal::TestPortal;

fn text_of(pdf: &[u8]) -> String {
    let mut program = Command::new("pdftotext");
    let mut child =
        program.args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("poppler-utils");
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

fn at_the_report(portal: &TestPortal) -> (Browser, String) {
    Officer::of(portal, "nz-hdc");
    let words = sent(portal).words;
    let (mut browser, page) = come_back(portal, &words);
    let message = page.ok().form("/messages");
    let page = browser.get("/status/report").ok();
    browser.submit(&page, &message.action, &[("message", "One thing more: <b>tea</b> \u{1f375}, قالت لي")]).ok();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    (browser, words)
}

#[test]
fn the_copy_warns_first_and_holds_everything_but_the_words() {
    let portal = TestPortal::start();
    let (mut browser, words) = at_the_report(&portal);
    let page = browser.get("/status/copy").ok();
    page.says("Whoever can open the device can read it").says("to the cloud by themselves");

    let json = browser.submit(&page, "/status/copy/json", &[]).ok();
    assert_eq!(json.answer.header("content-disposition"), Some("attachment; filename=\"notes.json\""));
    assert_eq!(json.answer.header("cache-control"), Some("no-store"));
    let data: Value = serde_json::from_slice(&json.answer.body).unwrap();
    assert_eq!(data["told"]["place"]["care_region"], "Wellington");
    assert!(data["told"].get("revisions").is_none());
    let case = &data["cases"][0];
    assert_eq!((case["body"].as_str(), case["state"].as_str()), (Some("nz-hdc"), Some("received")));
    assert_eq!(case["messages"][0]["message"]["text"], "One thing more: <b>tea</b> \u{1f375}, قالت لي");
    assert!(case["got"]["sections"].as_array().is_some_and(|sections| !sections.is_empty()));
    assert_eq!(case["events"][0]["kind"], "sent");

    // The fonts have no tea: its number stands there, and the paper says so.
    let pdf = browser.submit(&page, "/status/copy/pdf", &[]).ok();
    let paper = text_of(&pdf.answer.body);
    assert!(paper.contains("<b>tea</b> [U+1F375]") && paper.contains("Some signs, such as emoji"), "{paper}");
    // Single words may be told by chance; two of them, one after the other, are the words.
    let written = json.html.to_lowercase();
    let list: Vec<&str> = words.split(' ').collect();
    for pair in list.windows(2) {
        for between in [" ", "-", "\",\"", "\", \"", "\n"] {
            assert!(!written.contains(&pair.join(between)), "{pair:?}");
        }
    }
}

#[test]
fn the_paper_reads_as_the_page_does() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzac", "hold")]);
    let page = reporter.send();
    reporter.keep_words(&page);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let page = reporter.browser.get("/status/copy").ok();
    let pdf = reporter.browser.submit(&page, "/status/copy/pdf", &[]).ok();
    assert_eq!(pdf.answer.header("content-disposition"), Some("attachment; filename=\"notes.pdf\""));
    let text = text_of(&pdf.answer.body).split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Notes", "inner thigh", "Health and Disability Commissioner", "You sent it on", "Kept back", "Made on"]
    {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn a_locked_session_gives_no_copy() {
    let portal = TestPortal::start();
    let (mut browser, _) = at_the_report(&portal);
    let page = browser.get("/status/copy").ok();
    portal.clock.advance(31 * 60);
    for kind in ["/status/copy/pdf", "/status/copy/json"] {
        let page = browser.submit(&page, kind, &[]);
        assert_eq!(page.path, "/status", "{kind}");
        page.says_not("inner thigh");
    }
}
