//! Whatever is typed is kept and shown as it was, or it is said what is not possible, and the text is still there.

use candour::actions::reporter_session::LOCKS_AFTER;

use crate::world::browser::Page;
use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// What people and machines type.
const TEXTS: [&str; 5] = [
    "🧡 👩🏽‍⚕️ 🇳🇿 👨‍👩‍👧‍👦",
    "זה מה שקרה \u{202b}שם\u{202c} وهذا ما حدث \u{200f}",
    "Ā\u{301}\u{323} Z\u{351}\u{36b}\u{343}\u{36a}\u{302}a\u{334}\u{335} e\u{301} é ﬁ \u{feff}x",
    "<script>alert(\"1\")</script></textarea></dd> &amp; &#0; &lt; {{ 7 }} ' \" %00 \\0",
    "'; DROP TABLE reports; -- \u{1}\u{7f}\u{85}\u{2028}x",
];

/// The fields into which anything can be typed, by page. The first of each page comes back at once.
const FIELDS: [(&str, &[&str]); 4] = [
    ("/report/place", &["care_region"]),
    (
        "/report/practitioner",
        &[
            "practitioner_name",
            "practitioner_other_names",
            "practitioner_title",
            "practitioner_practice",
            "practitioner_website",
            "practitioner_platform",
            "practitioner_contact",
            "practitioner_register_number",
            "practitioner_clues",
        ],
    ),
    ("/report/what-happened", &["narrative", "who_knows", "wanted_outcome", "triage_only"]),
    ("/report/about-you", &["reporter_name", "reporter_contact"]),
];

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn shows(page: &Page, text: &str) {
    let shown = page.texts("dd");
    assert!(shown.iter().any(|value| *value == collapsed(text)), "{text:?} is not among {shown:?}");
}

/// Sends a field of a page's form and does not follow.
fn send(reporter: &mut Reporter, path: &str, field: &str, text: &str) -> Page {
    let form = reporter.browser.get(path).ok().form(path);
    reporter.browser.post_raw(path, &form.filled(&[(field, text)]))
}

#[test]
fn what_is_typed_into_any_field_comes_back_exactly() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    for text in TEXTS {
        for (path, fields) in FIELDS {
            let typed: Vec<(&str, &str)> = fields.iter().map(|field| (*field, text)).collect();
            let form = reporter.browser.get(path).ok().form(path);
            let saved = reporter.browser.post_raw(path, &form.filled(&typed));
            assert_eq!(saved.answer.status, 303, "{path} {text:?}: {}", saved.text());
            let form = reporter.browser.get(path).ok().form(path);
            for field in fields {
                assert_eq!(form.value(field), Some(text), "{path} {field}");
            }
        }
    }
    let lines = "It began in the\r\n\r\n  waiting room.\r\n\tThen";
    send(&mut reporter, "/report/what-happened", "narrative", lines);
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    assert_eq!(form.value("narrative"), Some(lines.replace("\r\n", "\n").as_str()));
}

#[test]
fn what_was_typed_goes_through_the_review_to_the_desk_and_back_as_it_was() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    for text in TEXTS {
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        let account = [("narrative", text), ("who_knows", text), ("triage_only", text)];
        reporter.browser.fill("/report/what-happened", &account).ok();
        reporter.browser.fill("/report/practitioner", &[("practitioner_clues", text)]).ok();
        reporter.choose(&[("nz-hdc", "send")]);
        shows(&reporter.browser.get("/report/review").ok(), text);
        let page = reporter.send();
        let words = words_on(&page);
        reporter.keep_words(&page);
        let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
        let page = officer.browser.get(&case).ok();
        let page = officer.browser.submit(&page, "/open", &[]).ok();
        assert!(page.text().contains(&collapsed(text)), "the desk reads something else than {text:?}: {}", page.text());

        let (mut browser, page) = come_back(&portal, &words);
        let action = page.form("/messages").action;
        let page = browser.submit(&page, &action, &[("message", text)]).ok();
        assert!(page.text().contains(&collapsed(text)), "{text:?}: {}", page.text());
        portal.mailbox.next(&portal.mail_of("nz-hdc"));
        let read = officer.browser.get(&case).ok().text();
        assert!(read.matches(&collapsed(text)).count() > 1, "the message is not {text:?}: {read}");
    }
}

#[test]
fn a_megabyte_is_too_long_and_stands_in_its_field_while_the_rest_is_saved() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let long = "🧡 word ".repeat(110_000);
    let long = long.trim();
    assert!(long.len() > 1_000_000);
    for (path, fields) in FIELDS {
        let Some((first, rest)) = fields.split_first() else { continue };
        let form = reporter.browser.get(path).ok().form(path);
        let mut typed = vec![(*first, long)];
        typed.extend(rest.iter().map(|field| (*field, "said in short")));
        let page = reporter.browser.post_raw(path, &form.filled(&typed));
        assert_eq!(page.answer.status, 422, "{path}");
        page.says("characters too long");
        let again = page.form(path);
        assert!(again.value(first) == Some(long), "{path}: the text is not in its field any more");
        let kept = reporter.browser.get(path).ok().form(path);
        for field in rest {
            assert_eq!(kept.value(field), Some("said in short"), "{path} {field}");
        }
        // Made shorter, it is taken from there.
        let page = reporter.browser.post_raw(path, &again.filled(&[(*first, "made shorter")]));
        assert_eq!(page.answer.status, 303, "{path}");
        assert_eq!(reporter.browser.get(path).ok().form(path).value(first), Some("made shorter"));
    }
}

#[test]
fn a_text_far_too_long_that_comes_after_the_session_has_locked_waits_and_a_megabyte_is_given_back() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    portal.clock.advance(LOCKS_AFTER + 1);
    let megabyte = "🧡 word ".repeat(110_000);
    let page = reporter.browser.post_raw("/report/what-happened", &form.filled(&[("narrative", &megabyte)]));
    assert_eq!(page.answer.status, 413);
    page.says("It was not sent and it is not kept anywhere else.");
    assert!(page.html.contains(megabyte.trim()), "the text is lost");
    let long = "🧡 word ".repeat(25_000);
    let page = reporter.browser.post_raw("/report/what-happened", &form.filled(&[("narrative", &long)]));
    let page = reporter.browser.follow(page).ok();
    page.says("Continue?");
    reporter.browser.submit(&page, "/report/continue", &[]).ok();
    reporter.browser.get("/report/review").ok().says("Something you wrote late waits").says("inner thigh");
    let page = reporter.browser.get("/report/what-happened").ok();
    assert!(page.form("/report/what-happened").value("narrative") == Some(long.trim()), "the late text is lost");
    page.says("inner thigh");
}

#[test]
fn a_null_character_is_said_and_the_text_around_it_stays() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    for (path, fields) in FIELDS {
        for field in fields {
            let page = send(&mut reporter, path, field, "before\0after");
            assert_eq!(page.answer.status, 422, "{path} {field}");
            page.says("There was a character in it that no page can show.");
            assert_eq!(page.form(path).value(field), Some("before\u{fffd}after"), "{path} {field}");
            assert!(!page.html.contains('\0'));
            let page = reporter.browser.post_raw(path, &page.form(path).filled(&[]));
            assert_eq!(page.answer.status, 303, "{path} {field}: it is said twice");
        }
    }
    let words = reporter.send_to_hdc(&portal).words;
    let (mut browser, page) = come_back(&portal, &words);
    let form = page.form("/messages");
    let page = browser.post_raw(&form.action, &form.filled(&[("message", "before\0after")]));
    assert_eq!(page.answer.status, 422);
    assert_eq!(page.form("/messages").value("message"), Some("before\u{fffd}after"));
    officer.sign_in(&portal);
}

#[test]
fn a_message_of_a_megabyte_is_not_sent_and_is_still_there() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, page) = come_back(&portal, &words);
    let long = "x".repeat(1024 * 1024);
    let form = page.form("/messages");
    let page = browser.post_raw(&form.action, &form.filled(&[("message", &long)]));
    assert_eq!(page.answer.status, 422);
    assert!(page.form("/messages").value("message") == Some(&long), "the message is lost");
    assert_eq!(portal.jobs(), 0);
}

#[test]
fn words_of_a_megabyte_or_with_anything_in_them_are_said_to_be_wrong() {
    let portal = TestPortal::start();
    let long = "x".repeat(1024 * 1024);
    for typed in TEXTS.into_iter().chain([long.as_str(), "before\0after"]) {
        let (_, page) = come_back(&portal, typed);
        assert_eq!(page.answer.status, 422, "{:?}: {}", &typed.get(..40), page.text());
        // Twelve words are never longer than that: what comes after it is cut off.
        let stays: String = typed.trim().replace('\0', "\u{fffd}").chars().take(1000).collect();
        assert!(page.form("/status").value("token") == Some(stays.as_str()), "{:?} is gone", stays.get(..40));
    }
}

#[test]
fn a_page_whose_session_ended_elsewhere_gives_the_text_back_and_takes_it_with_one_press() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    // "Leave quickly" was pressed in another tab.
    reporter.browser.get_once("/exit");
    reporter.browser.forget();
    let page = reporter.browser.post_raw(&form.action, &form.filled(&[("narrative", "It is still here.")]));
    page.says("What you typed is still here");
    let answer = reporter.browser.post_raw(&form.action, &page.form(&form.action).filled(&[]));
    reporter.browser.follow(answer).ok();
    let page = reporter.browser.get("/report/what-happened").ok();
    assert_eq!(page.form("/report/what-happened").value("narrative"), Some("It is still here."));
}
