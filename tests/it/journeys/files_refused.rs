//! Files that are not taken: what is said beside the field, and that nothing of them is left.

use std::io::Write as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use candour::vault::Disk;

use crate::world::browser::Page;
use crate::world::files::{broken_photo, photo, video};
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;
use crate::world::upload::{BOUNDARY, Chosen, multipart};

const LIMIT: usize = 25 * 1024 * 1024;

/// What was told before is still there.
fn the_rest_is_kept(reporter: &mut Reporter) {
    let page = reporter.browser.get("/report/what-happened").ok();
    assert!(page.html.contains("inner thigh"));
}

#[track_caller]
fn refused(portal: &TestPortal, page: &Page, words: &str) {
    assert_eq!(page.answer.status, 422, "{}", page.text());
    page.says(words);
    assert_eq!(page.attributes(".govuk-error-summary a", "href"), ["#file"]);
    assert!(page.attributes("#file", "aria-invalid").iter().any(|value| value == "true"));
    assert_eq!(portal.kept_files(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_taken_is_said_beside_the_field_and_leaves_nothing() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let too_long = video(LIMIT + 1);
    for (name, bytes, words) in [
        ("empty.jpg", Vec::new(), "There is nothing in this file"),
        ("clip.mp4", too_long, "larger than 25 MB"),
        ("photo.pdf", photo(), "not what its name says"),
        ("setup.exe", b"MZ\x90\0 and what follows is a program".to_vec(), "We do not know this kind"),
    ] {
        let page = reporter.browser.add_files(&[Chosen { name, bytes }]);
        refused(&portal, &page, words);
        page.says(name);
        the_rest_is_kept(&mut reporter);
    }
}

#[test]
fn of_several_files_those_that_can_be_taken_are_and_a_broken_one_is_kept_as_it_came() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.browser.add_files(&[
        Chosen { name: "nothing.png", bytes: Vec::new() },
        Chosen { name: "torn.jpg", bytes: broken_photo() },
        Chosen { name: "a\"b\r\n/../c.jpg", bytes: photo() },
    ]);
    assert_eq!(page.answer.status, 422);
    page.says("There is nothing in this file").says("We could not look into this file").says("c.jpg").says_not("..");
    let page = reporter.browser.get("/report/recipients").ok();
    page.says("The original; we could not look into it");
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.browser.get("/report/review").ok().says("c.jpg").says_not("torn.jpg");

    // Whoever sends it all the same is told that nobody knows what it shows.
    let names = reporter.browser.get("/report/evidence").ok().attributes("input[name^='name.']", "name");
    let torn = names.first().expect("a file").trim_start_matches("name.").to_owned();
    reporter.browser.fill("/report/recipients", &[(&format!("file.nz-hdc.{torn}"), "original")]).ok();
    let review = reporter.browser.get("/report/review").ok();
    review.says("The original of torn.jpg goes to").says("We could not look into it").says_not("It shows:");
}

#[test]
fn a_report_has_room_for_a_hundred_megabytes_and_twenty_files() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    for number in 1..=4 {
        let name = format!("clip {number}.mp4");
        reporter.browser.add_files(&[Chosen { name: &name, bytes: video(LIMIT) }]).ok();
    }
    let more = reporter.browser.add_files(&[Chosen { name: "one more.mp4", bytes: video(4096) }]);
    assert_eq!(more.answer.status, 422);
    more.says("more than 100 MB together");
    assert_eq!(portal.kept_files().len(), 4);

    let mut other = Reporter::new(&portal);
    let names: Vec<String> = (1..=21).map(|number| format!("clip {number}.mp4")).collect();
    let many: Vec<Chosen<'_>> = names.iter().map(|name| Chosen { name, bytes: video(64) }).collect();
    let page = other.browser.add_files(&many);
    page.says("There are 20 files already").says("as many files as it can hold");
    assert_eq!(portal.kept_files().len(), 24);
}

#[test]
fn with_a_full_disk_files_wait_and_text_goes_through() {
    let portal = TestPortal::start();
    let disk: &Disk = portal.means().vault.disk();
    disk.play(14);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.browser.add_files(&[Chosen { name: "photo.jpg", bytes: photo() }]);
    refused(&portal, &page, "because there is no room for more");
    the_rest_is_kept(&mut reporter);
    disk.play(15);
    reporter.browser.add_files(&[Chosen { name: "photo.jpg", bytes: photo() }]).ok().says("photo.jpg");
}

#[test]
fn a_form_without_the_csrf_field_first_is_refused_before_its_files_are_taken() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let form = reporter.browser.get("/report/evidence").ok().form("/report/evidence");
    let file = [Chosen { name: "photo.jpg", bytes: photo() }];
    let right = form.filled(&[]).into_iter().find(|(name, _)| name == "csrf").unwrap();
    let late = [("go".to_owned(), "stay".to_owned()), right.clone()];
    let wrong = [("csrf".to_owned(), "x".repeat(right.1.len()))];
    for fields in [&late[..], &wrong[..], &[]] {
        let page = reporter.browser.post_bytes("/report/evidence", &multipart(fields, &file));
        assert_eq!(page.answer.status, 403);
        page.says("open for too long");
    }
    assert_eq!(portal.kept_files(), Vec::<String>::new());
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports"), 0);
}

#[test]
fn an_upload_that_is_cut_off_leaves_nothing() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let form = reporter.browser.get("/report/evidence").ok().form("/report/evidence");
    let fields: Vec<_> = form.filled(&[]).into_iter().filter(|(name, _)| name != "file").collect();
    let body = multipart(&fields, &[Chosen { name: "clip.mp4", bytes: video(4 * 1024 * 1024) }]);
    let cookies: Vec<String> = reporter.browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut line = TcpStream::connect(reporter.browser.portal).unwrap();
    let head = format!(
        "POST /report/evidence HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nContent-Length: {}\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n",
        reporter.browser.portal,
        cookies.join("; "),
        body.len()
    );
    line.write_all(head.as_bytes()).unwrap();
    line.write_all(&body[..body.len() / 2]).unwrap();
    line.flush().unwrap();
    let end = Instant::now() + Duration::from_secs(20);
    while portal.kept_files().is_empty() {
        assert!(Instant::now() < end, "nothing of it arrived");
        std::thread::sleep(Duration::from_millis(10));
    }
    drop(line);
    while !portal.kept_files().is_empty() {
        assert!(Instant::now() < end, "{:?} is left", portal.kept_files());
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports"), 0);
}
