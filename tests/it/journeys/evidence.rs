//! Files: added, looked into, sent to each body as it was chosen, saved at the desk, and gone with what they belong to.

use std::io::{Cursor, Read as _};

use candour::actions::evidence::sweep_files;
use candour::actions::expire_report;
use candour::store::ids::ReportId;

use crate::world::browser::{Browser, Page};
use crate::world::files::{OWNER, photo, video};
use crate::world::people::{Officer, Reporter, S01, S02, come_back, words_on};
use crate::world::portal::{TestPortal, has};
use crate::world::upload::{Chosen, multipart};

/// What the reporter's photo is called on their phone.
const NAME: &str = "Anna and me.jpg";

fn a_photo() -> Chosen<'static> {
    Chosen { name: NAME, bytes: photo() }
}

/// The ids of the files on the page for them.
fn ids(page: &Page) -> Vec<String> {
    let names = page.attributes("input[name^='name.']", "name");
    names.iter().map(|name| name.trim_start_matches("name.").to_owned()).collect()
}

/// Opens a case at its desk.
fn open(officer: &mut Officer, portal: &TestPortal, case: &str) -> Page {
    officer.sign_in(portal);
    let page = officer.browser.get(case).ok();
    officer.browser.submit(&page, "/open", &[]).ok()
}

/// What stands in the records that a body takes along.
fn records(officer: &mut Browser) -> String {
    let packed = officer.get("/desk/leave/records/1").ok().answer.body;
    let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        archive.by_index(at).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}

/// Saves the only file of a case at the desk.
fn save(officer: &mut Browser, page: &Page) -> Page {
    let mut forms = page.forms().into_iter().filter(|form| form.action.contains("/files/"));
    let form = forms.next().expect("a file to save");
    assert!(forms.next().is_none(), "more than one file");
    let saved = officer.post_raw(&form.action, &form.filled(&[])).ok();
    for (header, value) in [
        ("content-type", "application/octet-stream"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(saved.answer.header(header), Some(value));
    }
    assert!(saved.answer.header("content-disposition").is_some_and(|value| value.starts_with("attachment;")));
    assert!(saved.answer.header("content-security-policy").is_some_and(|value| value.starts_with("sandbox;")));
    saved
}

#[test]
fn each_body_gets_the_version_that_was_chosen_for_it_byte_for_byte() {
    let portal = TestPortal::start();
    let (mut commissioner, mut board) = (Officer::of(&portal, "nz-hdc"), Officer::of(&portal, "nz-nzpb"));
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S02);
    let page = reporter.browser.add_files(&[a_photo()]).ok();
    page.says("Hidden in this file").says(OWNER).says("Kowhai").says("We made a copy without this");
    let id = ids(&page).remove(0);

    let page = reporter.browser.get("/report/recipients").ok();
    let original = format!("file.nz-nzpb.{id}");
    let chosen = [("choice.nz-hdc", "send"), ("choice.nz-nzpb", "send"), (original.as_str(), "original")];
    reporter.think();
    reporter.browser.submit(&page, "/report/recipients", &chosen).ok();
    let review = reporter.browser.get("/report/review").ok();
    review.says("cleaned copy").says("The original of Anna and me.jpg goes to").says("Change what they get");

    let words = reporter.send();
    reporter.keep_words(&words);
    let case = |body: &str| portal.mailbox.next(&portal.mail_of(body)).link("/desk/cases/");
    let (at_commissioner, at_board) = (case("nz-hdc"), case("nz-nzpb"));

    let page = open(&mut board, &portal, &at_board);
    page.says(NAME).says("original").says("can harm a computer");
    assert!(save(&mut board.browser, &page).answer.body == photo(), "not the file that was added");
    board.browser.get(&at_board).ok().says("Somebody saved files");
    assert!(records(&mut board.browser).contains(&format!("{NAME} (Photo (JPEG), ")), "a file that no record names");

    let page = open(&mut commissioner, &portal, &at_commissioner);
    page.says(NAME).says("cleaned copy");
    let cleaned = save(&mut commissioner.browser, &page).answer.body;
    assert!(cleaned.starts_with(&[0xFF, 0xD8]) && cleaned.ends_with(&[0xFF, 0xD9]), "no photo any more");
    assert!(!has(&cleaned, OWNER.as_bytes()) && !has(&cleaned, b"Kowhai") && !has(&cleaned, b"Exif"));

    // What one body got opens at no other desk.
    let theirs = page.forms().into_iter().find(|form| form.action.contains("/files/")).expect("a file").action;
    let elsewhere = theirs.replace(&at_commissioner, &at_board);
    let csrf = board.browser.get(&at_board).ok().form("/desk/sign-out").filled(&[]);
    assert_eq!(board.browser.post_raw(&elsewhere, &csrf).answer.status, 404);
    assert_eq!(board.browser.post_raw(&theirs, &csrf).answer.status, 404);

    // Its reporter has both again, whole; and a stranger neither.
    let (mut back, page) = come_back(&portal, &words_on(&words));
    page.ok().says("Your files");
    assert!(back.get(&format!("/status/files/{id}")).ok().answer.body == photo());
    let (mut stranger, _) = come_back(&portal, &other_report(&portal));
    assert_eq!(stranger.get(&format!("/status/files/{id}")).answer.status, 404);
}

/// The words of somebody else's report, which is kept.
fn other_report(portal: &TestPortal) -> String {
    let mut other = Reporter::new(portal);
    other.tell(&S01);
    other.choose(&[("nz-hdc", "hold")]);
    let page = other.keep();
    other.keep_words(&page);
    words_on(&page)
}

#[test]
fn a_long_file_comes_through_whole_and_goes_to_nobody_unless_it_is_said() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let long = video(3 * 1024 * 1024 + 12_345);
    let page = reporter.browser.add_files(&[Chosen { name: "clip.mp4", bytes: long.clone() }]).ok();
    page.says("only if you choose that");
    let id = ids(&page).remove(0);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.browser.get("/report/review").ok().says_not("clip.mp4");
    reporter.browser.fill("/report/recipients", &[(&format!("file.nz-hdc.{id}"), "original")]).ok();
    reporter.browser.get("/report/review").ok().says("clip.mp4");
    let words = reporter.send();
    reporter.keep_words(&words);
    let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
    let page = open(&mut officer, &portal, &case);
    assert!(save(&mut officer.browser, &page).answer.body == long);
}

#[test]
fn a_file_can_be_the_first_thing_told_be_renamed_and_be_taken_away() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.add_files(&[a_photo(), Chosen { name: "../../clip.mp4", bytes: video(5000) }]).ok();
    page.says(NAME).says("clip.mp4").says_not("..");
    assert_eq!(portal.kept_files().len(), 3, "two files, and the cleaned copy of one");

    let ids = ids(&page);
    let name = format!("name.{}", ids[0]);
    let page = reporter.browser.upload(&page, "/report/evidence", &[(&name, "beach.gif"), ("go", "stay")], &[]).ok();
    page.says("beach.jpg");
    let page = reporter.browser.upload(&page, "/report/evidence", &[("go", "plain")], &[]).ok();
    page.says("Picture 1.jpg").says("Recording 2.mp4").says_not("beach");

    let page = reporter.browser.upload(&page, "/report/evidence", &[("remove", &ids[0])], &[]).ok();
    page.says_not("Picture 1.jpg").says("Recording 2.mp4");
    assert_eq!(portal.kept_files(), [ids[1].clone()]);
    // "Go on" leads on, and takes what was chosen with it.
    let page = reporter.browser.upload(&page, "/report/evidence", &[], &[a_photo()]).ok();
    assert_eq!(page.path, "/report/recipients");
    reporter.browser.get("/report/evidence").ok().says(NAME);
    assert_eq!(portal.kept_files().len(), 3);
}

#[test]
fn a_language_chosen_on_the_page_for_files_keeps_what_was_typed_and_takes_what_was_chosen() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.add_files(&[a_photo()]).ok();
    page.says("1 March 2025, 14:05:00").says_not("2025:03:01").says("Photo (JPEG), ");
    let name = format!("name.{}", ids(&page)[0]);
    let way = ("/report/evidence", ("go", "language:ar"));
    let clip = Chosen { name: "clip.mp4", bytes: video(5000) };
    let page = reporter.browser.press(&page, way, &[(&name, "beach.jpg")], &[clip]).ok();
    assert_eq!((page.path.as_str(), page.language()), ("/report/evidence", "ar".to_owned()));
    page.says("beach.jpg").says("clip.mp4").says("(JPEG)، ").says_not("(JPEG), ").says("2025، 14:05:00");
    assert_eq!(ids(&page).len(), 2);

    // Before anything was told, too.
    let mut other = Reporter::new(&portal);
    let page = other.browser.get("/report/evidence").ok();
    let page = other.browser.press(&page, ("/report/evidence", ("go", "language:mi")), &[], &[]).ok();
    assert_eq!((page.path.as_str(), page.language()), ("/report/evidence", "mi".to_owned()));
}

/// Which choice stands on the page for each file that can be given.
fn standing(page: &Page) -> Vec<String> {
    page.attributes("input[name^='choice.'][checked]", "value")
}

#[test]
fn a_file_added_for_one_body_stands_on_nothing_for_another_and_can_be_renamed_and_removed_until_one_has_it() {
    let portal = TestPortal::start();
    let _bodies = (Officer::of(&portal, "nz-hdc"), Officer::of(&portal, "nz-nzpb"));
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S02);
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzpb", "send")]);
    let words = reporter.send();
    reporter.keep_words(&words);
    let (mut back, page) = come_back(&portal, &words_on(&words));
    let mut pages = page.ok().attributes("main a[href$='/files']", "href");
    pages.dedup();
    let [first, second] = pages.as_slice() else { panic!("not two bodies: {pages:?}") };

    let page = back.get(first).ok();
    let clip = Chosen { name: "Anna talks.mp4", bytes: video(5000) };
    let page = back.upload(&page, first, &[("go", "stay")], &[a_photo(), clip]).ok();
    assert_eq!(standing(&page), ["cleaned", "no"], "what was just added on this page");
    let page_of_other = back.get(second).ok();
    page_of_other.says(NAME);
    assert_eq!(standing(&page_of_other), ["no", "no"], "nobody chose it for this body");

    // Names and words: what was typed and chosen stays on the page.
    let ids = ids(&page);
    let (of_photo, name) = (format!("choice.{}", ids[0]), format!("name.{}", ids[0]));
    let typed = [(of_photo.as_str(), "original"), (name.as_str(), "beach.jpg"), ("text", "As I said."), ("go", "stay")];
    let page = back.upload(&page, first, &typed, &[]).ok();
    page.says("beach.jpg").says_not(NAME);
    assert_eq!(standing(&page), ["original", "no"]);
    assert_eq!(page.form(first).value("text"), Some("As I said."));
    let page = back.upload(&page, first, &[("go", "plain")], &[]).ok();
    page.says("Picture 1.jpg").says("Recording 2.mp4").says_not("Anna");
    assert_eq!(standing(&page), ["original", "no"]);
    let page = back.upload(&page, first, &[("remove", &ids[1])], &[]).ok();
    page.says_not("Recording 2.mp4");
    assert_eq!(page.form(first).value("text"), Some("As I said."));
    assert_eq!(portal.kept_files().len(), 2, "one file and its cleaned copy");

    let page = back.upload(&page, first, &[("go", "send")], &[]).ok();
    page.says("The files were sent").says("As I said.").says("Picture 1.jpg");
    // A body has it now: for the other it can be chosen, and keeps its name.
    let page = back.get(second).ok();
    page.says("Picture 1.jpg").says_not("Name that bodies see").says_not("Remove");
    assert_eq!(standing(&page), ["no"]);
    let mut forged = page.form(second).filled(&[("go", "stay")]);
    forged.extend([(name, "other.jpg".to_owned()), ("remove".to_owned(), ids[0].clone())]);
    back.post_bytes(second, &multipart(&forged, &[])).ok().says("Picture 1.jpg").says_not("other.jpg");
    for mail in ["nz-hdc", "nz-nzpb", "nz-hdc"] {
        portal.mailbox.next(&portal.mail_of(mail));
    }
}

#[test]
fn files_can_be_given_to_a_body_later_and_each_once() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let sent = reporter.send_to_hdc(&portal);
    let (mut back, page) = come_back(&portal, &sent.words);
    let files = page.ok().link("/status/cases/");
    let files = if files.ends_with("/files") { files } else { format!("{}/files", files.rsplit_once('/').unwrap().0) };
    let page = back.get(&files).ok();
    let page = back.upload(&page, &files, &[("go", "stay")], &[a_photo()]).ok();
    page.says("Hidden in this file").says("Send to");
    let nothing = back.get(&files).ok();
    let choice = nothing.attributes("input[name^='choice.']", "name").remove(0);
    let none = back.upload(&nothing, &files, &[(&choice, "no"), ("go", "send")], &[]);
    assert_eq!(none.answer.status, 422);
    none.says("No file was chosen");
    // A file that comes with the press has no choice yet: it is kept, and nothing goes out without it.
    let clip = Chosen { name: "clip.mp4", bytes: video(5000) };
    let added = back.upload(&none, &files, &[(&choice, "cleaned"), ("text", "As I said."), ("go", "send")], &[clip]);
    assert_eq!(added.answer.status, 422);
    added.says("nothing was sent yet").says("As I said.").says("clip.mp4");
    assert_eq!(portal.raw().number("SELECT count(*) FROM case_files"), 0);
    let names = added.attributes("input[name^='choice.']", "name");
    let of_clip = names.iter().find(|name| **name != choice).unwrap();
    let page = back.upload(&added, &files, &[(of_clip, "no"), ("go", "send")], &[]).ok();
    page.says("The files were sent").says("As I said.").says("cleaned copy");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let page = back.get(&files).ok();
    page.says("They have already");
    assert!(page.attributes("input[name^='choice.']", "name").iter().all(|name| name == of_clip));

    let page = open(&mut officer, &portal, &sent.case);
    page.says("As I said.").says(NAME);
    assert!(!has(&save(&mut officer.browser, &page).answer.body, OWNER.as_bytes()));
}

#[test]
fn what_nobody_had_opened_goes_with_the_case_and_what_was_opened_stays_with_the_body() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    for opened in [false, true] {
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        reporter.browser.add_files(&[a_photo()]).ok();
        let sent = reporter.send_to_hdc(&portal);
        let page = opened.then(|| open(&mut officer, &portal, &sent.case));
        let rows = || portal.raw().number("SELECT count(*) FROM case_files");
        assert_eq!((rows(), portal.kept_files().len()), (1, 2));

        let (mut back, page_back) = come_back(&portal, &sent.words);
        let withdraw = page_back.ok().attributes("a[href$='/withdraw']", "href").remove(0);
        let asked = back.get(&withdraw).ok();
        back.submit(&asked, &withdraw, &[]).ok();
        // The reporter still has what is theirs.
        assert_eq!(portal.kept_files().len(), 2);
        assert_eq!(rows(), i64::from(opened));

        let close = back.get("/status/close").ok();
        back.submit(&close, "/status/close", &[]).ok();
        assert_eq!(portal.raw().number("SELECT count(*) FROM report_files"), 0);
        match page {
            None => assert_eq!(portal.kept_files(), Vec::<String>::new()),
            Some(page) => {
                assert_eq!((rows(), portal.kept_files().len()), (1, 1), "only the copy that they got");
                save(&mut officer.browser, &page);
                portal.mailbox.next(&portal.mail_of("nz-hdc"));
            }
        }
    }
}

#[test]
fn a_draft_takes_its_files_with_it_when_it_expires() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.add_files(&[a_photo()]).ok();
    assert_eq!(portal.kept_files().len(), 2);
    portal.clock.advance(13 * 60 * 60);
    let report = portal.raw().bytes("SELECT id AS bytes FROM reports").remove(0);
    let report = ReportId::from_slice(&report).unwrap();
    portal.run(expire_report::run(portal.means(), report)).unwrap();
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports"), 0);
    assert_eq!(portal.kept_files(), Vec::<String>::new());
}

#[test]
fn what_a_crash_left_is_swept_and_nothing_else() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.add_files(&[a_photo()]).ok();
    let had = portal.kept_files();
    let folder = portal.data_dir().join("files");
    std::fs::write(folder.join("0123456789abcdef0123456789abcdef#1"), b"cut off").unwrap();
    std::fs::write(folder.join("fedcba9876543210fedcba9876543210"), b"in no report").unwrap();
    assert_eq!(portal.run(sweep_files(portal.means())).unwrap(), 0, "somebody may be at it still");
    portal.clock.advance(2 * 60 * 60);
    assert_eq!(portal.run(sweep_files(portal.means())).unwrap(), 2);
    let mut left = portal.kept_files();
    left.sort();
    let mut had = had;
    had.sort();
    assert_eq!(left, had);
}

#[test]
fn a_file_that_comes_after_the_session_locked_is_kept_and_shown_to_nobody() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.browser.get("/report/evidence").ok();
    portal.clock.advance(31 * 60);
    let page = reporter.browser.upload(&page, "/report/evidence", &[("go", "stay")], &[a_photo()]).ok();
    assert_eq!(page.path, "/report/continue");
    page.says_not(NAME);
    assert_eq!(portal.kept_files().len(), 2);
}
