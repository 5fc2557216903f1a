//! A report that was to leave by mail and does not any more: something changed before. It is read at the desk, and nothing of it waits.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::joining::operator;
use super::reminders::to_wednesday_evening;
use super::report_mail::{CURVE, Mailed, NAME, Telling, WORDS, send, tell};
use super::settings::report_in;
use crate::world::files::photo;
use crate::world::people::Reporter;
use crate::world::portal::TestPortal;
use crate::world::upload::Chosen;

#[test]
fn a_certificate_that_ended_before_the_mail_left_makes_a_notice_of_it() {
    let chosen = [Chosen { name: NAME, bytes: photo() }];
    let mut mailed = Telling::of(TestPortal::start(), ("future-default", "2d"), &chosen).send_in_vain();
    let kept = mailed.portal.kept_files().len();
    mailed.portal.clock.advance(3 * 24 * 60 * 60);
    mailed.portal.mail_server.come_back();
    let mail = mailed.next();
    assert!(mail.text.contains("A report has arrived") && !mail.raw.contains("inner thigh"), "{}", mail.raw);
    mailed.portal.finish_jobs();
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, kept - 1));
    mailed.come_back().1.says("Not all of your report left by mail").says_not("accepted the mail with your report");
    mailed.officer.sign_in(&mailed.portal);
    let case = mailed.officer.browser.get(&mail.link("/desk/cases/")).ok();
    case.says("The report does not go by mail: it is read here");
}

#[test]
fn a_report_that_was_written_for_one_address_does_not_leave_to_another() {
    let portal = TestPortal::start_with_posts();
    to_wednesday_evening(&portal);
    let mut mailed = Telling::of(portal, CURVE, &[]).send();
    assert_eq!((mailed.waiting(), mailed.portal.jobs()), (1, 1), "it does not wait for the post");

    let (old, new) = (mailed.portal.mail_of("nz-hdc"), mailed.portal.mail_of("complaints"));
    let page = mailed.officer.browser.get("/desk/settings/address").ok();
    mailed.officer.browser.submit(&page, "/address/new", &[("address", &new)]).ok();
    let mail = mailed.gpg.read(&mailed.portal.mailbox.next(&new).raw);
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = mail.split_whitespace().find(is_code).expect("a code");
    let page = mailed.officer.browser.get("/desk/settings/address").ok();
    mailed.officer.browser.submit(&page, "/address/code", &[("code", code)]).ok().says("Changed");
    mailed.portal.mailbox.next(&old);

    mailed.portal.clock.advance(24 * 60 * 60);
    mailed.portal.finish_jobs();
    let text = mailed.gpg.read(&mailed.portal.mailbox.next(&new).raw);
    assert!(text.contains("A report has arrived") && !text.contains("inner thigh"), "{text}");
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, 0));
    mailed.come_back().1.says("Not all of your report left by mail").says_not("accepted the mail with your report");
}

#[test]
fn who_changes_what_they_may_know_before_the_mail_left_has_nothing_else_in_it() {
    let mailed = Telling::of(TestPortal::start(), CURVE, &[]).send_in_vain();
    let (mut back, page) = mailed.come_back();
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    let named = [("anonymity", "named_to_body"), ("reporter_name", "Ruth Example"), ("reporter_contact", "box 7")];
    back.fill(&consent, &named).ok().says("It is changed");
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, 0));
    mailed.let_go();
    let text = mailed.read_next();
    assert!(text.contains("A report has arrived") && !text.contains("inner thigh"), "{text}");
}

/// A report that somebody at the desk has opened while the mail that carries it waits.
fn opened_while_it_waits() -> Mailed {
    let mut mailed = Telling::of(TestPortal::start(), CURVE, &[]).send_in_vain();
    mailed.officer.sign_in(&mailed.portal);
    let queue = mailed.officer.browser.get("/desk/cases").ok();
    let case = mailed.officer.browser.get(&queue.link("/desk/cases/")).ok();
    mailed.officer.browser.submit(&case, "/open", &[]).ok();
    assert_eq!(mailed.waiting(), 1);
    mailed
}

/// Lets what waits go, and reads it.
fn what_comes(mailed: &Mailed, mails: usize) -> String {
    mailed.let_go();
    mailed.portal.let_pass(60 * 60);
    mailed.portal.mailbox.take(mails).iter().map(|mail| mailed.gpg.read(&mail.raw)).collect()
}

#[test]
fn a_report_that_was_read_and_is_taken_back_does_not_leave_by_mail_any_more() {
    let mailed = opened_while_it_waits();
    let (mut back, page) = mailed.come_back();
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = back.get(&withdraw).ok();
    back.submit(&page, "/withdraw", &[]).ok();
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, 0));
    let text = what_comes(&mailed, 2);
    assert!(text.contains("asks you to stop") && !text.contains("inner thigh"), "{text}");
}

#[test]
fn a_name_that_is_taken_back_after_somebody_read_it_does_not_leave_by_mail_any_more() {
    let mailed = opened_while_it_waits();
    let (mut back, page) = mailed.come_back();
    let consent = page.attributes("a[href$='/consent']", "href").remove(0);
    back.fill(&consent, &[("anonymity", "anonymous")]).ok();
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len()), (0, 0));
    let text = what_comes(&mailed, 2);
    assert!(!text.contains("inner thigh"), "{text}");
}

#[test]
fn a_report_that_is_taken_back_before_its_mail_left_leaves_nothing() {
    let mailed = Telling::of(TestPortal::start(), CURVE, &[]).send_in_vain();
    let (mut back, page) = mailed.come_back();
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = back.get(&withdraw).ok();
    page.says("it is gone");
    back.submit(&page, "/withdraw", &[]).ok();
    assert_eq!((mailed.waiting(), mailed.portal.kept_files().len(), mailed.portal.jobs()), (0, 0, 0));
    mailed.portal.mail_server.come_back();

    // The next one comes through as if nothing had been.
    let mut other = Reporter::new(&mailed.portal);
    tell(&mut other, &[]);
    send(&mut other);
    assert!(report_in(&mailed.gpg, &mailed.next()).contains(WORDS));
}

/// Places that the test holds: whoever wants one waits.
struct Held(Arc<Semaphore>, Vec<OwnedSemaphorePermit>);

impl Held {
    fn all_of(places: &Arc<Semaphore>) -> Self {
        let mut held = Self(Arc::clone(places), Vec::new());
        while held.take_back() {}
        held
    }

    fn take_back(&mut self) -> bool {
        let place = Arc::clone(&self.0).try_acquire_owned().ok();
        let is_ours = place.is_some();
        self.1.extend(place);
        is_ours
    }

    /// Gives a place to who waits for one; ends when it was given back, or when nobody will ask for one any more.
    fn let_one_through<T>(&mut self, asking: &JoinHandle<T>, meanwhile: impl FnOnce()) {
        // It is taken at once by who waits, and comes back at once while nobody does.
        drop(self.1.pop());
        while self.take_back() {
            if asking.is_finished() {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
            drop(self.1.pop());
        }
        meanwhile();
        while !self.take_back() {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn a_mail_that_could_not_be_written_is_not_written_when_the_same_press_is_tried_again() {
    let Telling { portal, officer, gpg, mut reporter, .. } =
        Telling::of(TestPortal::start(), CURVE, &[Chosen { name: NAME, bytes: photo() }]);
    let (files, away) = (portal.data_dir().join("files"), portal.data_dir().join("away"));
    let mut papers = Held::all_of(&portal.means().setting);
    let mut mails = Held::all_of(&portal.means().writing_mails);
    std::fs::rename(&files, &away).unwrap();
    std::fs::create_dir(&files).unwrap();
    let sending = std::thread::spawn(move || send(&mut reporter));
    // Another tab changes the report meanwhile, so that this try comes to nothing; and its file cannot be read.
    papers.let_one_through(&sending, || {
        portal.raw().run("UPDATE reports SET version = version + 1");
    });
    // Where setting the paper took too long, none is asked for: the mail could not be written either.
    mails.let_one_through(&sending, || ());
    std::fs::remove_dir_all(&files).unwrap();
    std::fs::rename(&away, &files).unwrap();
    drop((papers, mails));
    let mailed = Mailed { portal, officer, gpg, words: sending.join().unwrap() };

    mailed.portal.clock.advance(60 * 60);
    mailed.portal.finish_jobs();
    let text = mailed.read_next();
    assert!(text.contains("A report has arrived") && !text.contains("inner thigh"), "{text}");
    mailed.portal.finish_jobs();
    mailed.come_back().1.says("Not all of your report left by mail").says_not("accepted the mail with your report");
    operator(&mailed.portal).get("/operator").ok().says("A report could not go by mail");
}
