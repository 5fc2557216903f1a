//! Nobody has joined: the account as a letter to each body, to print or as a PDF that a screen reader can read.

use std::io::Write as _;
use std::process::{Command, Stdio};

use candour::app::shipped_directory;

use crate::world::browser::Browser;
use crate::world::people::Reporter;
use crate::world::portal::TestPortal;

const ACCOUNT: &str =
    "Tēnā koutou. I haere au ki tōna tari. #strong[He said] *this* is _normal_ \\ $x$ @me.\n\nقالت لي إن هذا طبيعي";

/// Somebody whose practitioner claims to be in every one of these registers, in a country without a body.
fn told(portal: &TestPortal, members_of: &[String]) -> Reporter {
    let mut reporter = Reporter::new(portal);
    reporter.browser.fill("/report/place", &[("care_country", "DE")]).ok();
    let form = reporter.browser.get("/report/practitioner").ok().form("/report/practitioner");
    // The page offers some of them only; what else is claimed was told with another country.
    let mut fields = form.filled(&[("practitioner_name", "Mere Ōtāne")]);
    fields.extend(members_of.iter().map(|id| ("member_of".to_owned(), id.clone())));
    let told = reporter.browser.post_raw(&form.action, &fields);
    reporter.browser.follow(told).ok();
    reporter.browser.fill("/report/what-happened", &[("narrative", ACCOUNT)]).ok();
    reporter
}

/// What a tool of poppler says of a PDF.
fn poppler(tool: &str, pdf: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(["-", "-"].iter().take(if tool == "pdftotext" { 2 } else { 1 }))
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils, which tests/run installs");
    let mut typed = child.stdin.take().expect("a way in");
    let bytes = pdf.to_vec();
    let writing = std::thread::spawn(move || drop(typed.write_all(&bytes)));
    let output = child.wait_with_output().expect("an end");
    writing.join().expect("written");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn pdf_of(browser: &mut Browser, body: &str) -> Vec<u8> {
    let page = browser.get_once(&format!("/report/letter/{body}/pdf")).ok();
    assert_eq!(page.answer.header("content-type"), Some("application/pdf"), "{body}");
    assert_eq!(page.answer.header("content-disposition"), Some("attachment; filename=\"letter.pdf\""), "{body}");
    assert_eq!(page.answer.header("cache-control"), Some("no-store"), "{body}");
    page.answer.body
}

#[test]
fn every_body_of_the_directory_has_a_letter_and_a_tagged_pdf_of_it() {
    let portal = TestPortal::start();
    let directory = shipped_directory().unwrap();
    let ids: Vec<String> = directory.bodies().iter().map(|body| body.id.to_string()).collect();
    assert_eq!(ids.len(), 80);
    let mut reporter = told(&portal, &ids);
    for body in directory.bodies() {
        let id = body.id.as_str();
        let page = reporter.browser.get(&format!("/report/letter/{id}")).ok();
        page.says(&body.name).says("Tēnā koutou").says("#strong[He said] *this* is _normal_").says("قالت لي");
        let pdf = pdf_of(&mut reporter.browser, id);
        let about = poppler("pdfinfo", &pdf);
        let tagged = about.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes"));
        assert!(tagged, "{id}: {about}");
        assert!(about.lines().any(|line| line.starts_with("Title:") && line.ends_with("Letter")), "{id}: {about}");
        let text = poppler("pdftotext", &pdf);
        for words in ["Tēnā koutou. I haere au ki tōna tari.", "Mere Ōtāne", "*this* is _normal_ \\ $x$ @me."] {
            assert!(text.contains(words), "{id}: {words}\n{text}");
        }
        assert!(text.contains("طبيعي"), "{id}: the Arabic is not there\n{text}");
        match directory.form(id) {
            Some(form) => {
                page.says(&form.form).says("(to fill in by hand)");
                assert!(text.contains(&form.parts[0].heading), "{id}\n{text}");
            }
            None => {
                page.says_not("(to fill in by hand)");
            }
        }
    }
}

#[test]
fn a_letter_warns_and_is_never_sent_by_us() {
    let portal = TestPortal::start();
    let mut reporter = told(&portal, &["us-nasw".to_owned()]);
    let page = reporter.browser.get("/report/letter/us-nasw").ok();
    page.says("Your own email address or envelope can tell who you are").says("We never send this letter anywhere");
    page.says("Request for Professional Review").says("We have not seen the form itself");
    assert!(page.attributes("main a[href^=http]", "rel").iter().all(|rel| rel.contains("noreferrer")));
    assert_eq!(reporter.browser.get("/report/letter/nz-hdc").answer.status, 404, "not recommended, so no letter");
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn signs_that_no_font_has_are_told_beside_the_button_and_the_page_still_has_everything() {
    let portal = TestPortal::start();
    let mut reporter = told(&portal, &["us-nasw".to_owned()]);
    reporter.browser.fill("/report/what-happened", &[("narrative", "gothic \u{10330} letter")]).ok();
    let page = reporter.browser.get("/report/letter/us-nasw/pdf");
    assert_eq!(page.answer.status, 422);
    page.says("The PDF cannot show these signs: \u{10330}").says("gothic \u{10330} letter");
}
