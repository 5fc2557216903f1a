//! A desk sets a case aside as no real report, and whoever told something real is not left alone with that.

use candour::actions::watch_silence;
use candour::store::case_events::Whose;

use crate::world::browser::Page;
use crate::world::people::{Officer, Reporter, S01, Sent, come_back, sent};
use crate::world::portal::TestPortal;

const DAY: i64 = 24 * 60 * 60;

fn opened(officer: &mut Officer, case: &str) -> Page {
    let page = officer.browser.get(case).ok();
    officer.browser.submit(&page, "/open", &[]).ok()
}

fn set_aside(officer: &mut Officer, case: &str) -> Page {
    let page = officer.browser.get(&format!("{case}/set-aside")).ok();
    page.says("The reporter will see this").says("Somebody there has read it and set it aside");
    officer.browser.submit(&page, "/set-aside", &[]).ok()
}

/// The reporter writes to the desk.
fn write(portal: &TestPortal, words: &str, text: &str) -> Page {
    let (mut browser, page) = come_back(portal, words);
    browser.submit(&page, "/messages", &[("message", text)]).ok()
}

/// The groups beside the queue have these counts.
#[track_caller]
fn counts(queue: &Page, expected: &[&str]) {
    let groups = queue.texts("nav a");
    for group in expected {
        assert!(groups.iter().any(|shown| shown == group), "{group}: {groups:?}");
    }
}

#[test]
fn what_is_no_real_report_leaves_the_queue_and_comes_back_by_a_press() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);

    // Nobody sets aside what nobody has read.
    officer.browser.get(&case).ok().says_not("This is not a real report");
    let page = officer.browser.get(&format!("{case}/set-aside")).ok();
    assert!(page.path.starts_with("/desk/cases/") && !page.path.ends_with("set-aside"), "{}", page.path);
    opened(&mut officer, &case).says("This is not a real report (spam)");

    let page = set_aside(&mut officer, &case);
    page.says("set aside as spam on").says("Set aside as spam").says_not("Close it");
    let queue = officer.browser.get("/desk/cases").ok();
    queue.says("There are no open cases");
    counts(&queue, &["Spam (1)", "Open (0)"]);
    officer.browser.get("/desk/cases?group=new").ok().says("There is nothing new");
    let aside = officer.browser.get("/desk/cases?group=set_aside").ok();
    aside.says("Spam").says_not("Overdue");

    // Its reporter is told the truth, and what to do.
    let (_, page) = come_back(&portal, &words);
    page.says("Set aside").says("they think it is not a real report").says("That can be a mistake");
    page.says("Your first message puts it back in front of them");

    // Nothing is due on it, and no figure counts it.
    portal.clock.advance(100 * DAY);
    let silent = portal.run(watch_silence::silent_bodies(portal.means(), Whose::All)).expect("counts");
    assert!(silent.is_empty(), "{silent:?}");
    let queue = officer.sign_in(&portal);
    queue.says_not("Nobody has done anything");
    counts(&queue, &["Spam (1)"]);

    let page = officer.browser.get(&case).ok();
    page.says("Take it back into the queue");
    let page = officer.browser.get(&format!("{case}/set-aside")).ok();
    officer.browser.submit(&page, "/take-back", &[]).ok().says("Taken back from spam");
    counts(&officer.browser.get("/desk/cases").ok(), &["Open (1)", "Spam (0)"]);
    let (_, page) = come_back(&portal, &words);
    page.says("It came back to their open cases").says_not("That can be a mistake");
}

#[test]
fn a_reporters_first_words_bring_it_back_and_no_others() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);
    opened(&mut officer, &case);
    set_aside(&mut officer, &case);

    write(&portal, &words, "This did happen.").says_not("Set aside");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let queue = officer.browser.get("/desk/cases").ok();
    queue.says("New to you");
    counts(&queue, &["Open (1)"]);
    officer.browser.get(&case).ok().says("This did happen.");

    set_aside(&mut officer, &case);
    write(&portal, &words, "Once more.").says("more than once").says("they see it when they look there");
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty(), "nothing is mailed about what stays set aside");
    counts(&officer.browser.get("/desk/cases").ok(), &["Open (0)"]);
    officer.browser.get("/desk/cases?group=set_aside").ok().says("New to you");
    officer.browser.get(&case).ok().says("Once more.");
}

#[test]
fn a_mail_that_waits_is_stopped_by_setting_aside_and_goes_out_when_it_is_taken_back() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut machine = Reporter::new(&portal);
    machine.tell(&S01);
    machine.choose_at_once(&[("nz-hdc", "send")]);
    machine.send().says("goes out within");
    let queue = officer.sign_in(&portal);
    let case = queue.attributes("main table a[href], main ul a[href], main a[href]", "href");
    let case = case.into_iter().find(|href| href.starts_with("/desk/cases/")).expect("a case in the queue");
    opened(&mut officer, &case);
    set_aside(&mut officer, &case);
    assert_eq!(portal.jobs(), 0);

    let page = officer.browser.get(&format!("{case}/set-aside")).ok();
    officer.browser.submit(&page, "/take-back", &[]).ok();
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn another_bodys_desk_finds_nothing_to_set_aside() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut stranger = Officer::of(&portal, "nz-nzac");
    let Sent { case, .. } = sent(&portal);
    officer.sign_in(&portal);
    opened(&mut officer, &case);
    stranger.sign_in(&portal);
    assert_eq!(stranger.browser.get(&format!("{case}/set-aside")).answer.status, 404);
    let csrf =
        stranger.browser.get("/desk/cases").ok().form("/desk/sign-out").value("csrf").expect("a field").to_owned();
    for end in ["set-aside", "take-back"] {
        let answer = stranger.browser.post_raw(&format!("{case}/{end}"), &[("csrf".to_owned(), csrf.clone())]);
        assert_eq!(answer.answer.status, 404, "{end}");
    }
    counts(&officer.browser.get("/desk/cases").ok(), &["Open (1)", "Spam (0)"]);
}
