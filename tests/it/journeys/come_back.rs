//! Coming back with the words, and trying words that are nobody's.

use candour::seal::{Token, entropy};

use crate::world::browser::Page;
use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// An answer without what differs from browser to browser, and without what was typed, which stays on the page.
fn bytes(page: &Page, typed: &str) -> (u16, Vec<(String, String)>, String) {
    let csrf = page.attributes("input[name=csrf]", "value");
    let html = csrf.iter().fold(page.html.clone(), |html, csrf| html.replace(csrf.as_str(), "CSRF"));
    let own = ["date", "set-cookie", "content-length"];
    let headers = page.answer.headers.iter().filter(|(name, _)| !own.contains(&name.as_str()));
    (page.answer.status, headers.cloned().collect(), html.replace(typed, "TYPED"))
}

#[test]
fn reporter_with_unknown_token_learns_nothing() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let withdrawn = sent(&portal).words;
    let (mut browser, _) = come_back(&portal, &withdrawn);
    let close = browser.get("/status/close").ok();
    browser.submit(&close, "/status/close", &[]);

    let unknown = Token::draw(&mut entropy()).words().join(" ");
    let (_, never_was) = come_back(&portal, &unknown);
    let (_, gone) = come_back(&portal, &withdrawn);
    assert_eq!(bytes(&never_was, &unknown), bytes(&gone, &withdrawn));
    assert!(never_was.answer.status < 500);
    never_was.says("We found nothing under these words");
    portal.finish_jobs();
    for mail in portal.mailbox.unread() {
        portal.mailbox.next(&mail.to);
    }
}

#[test]
fn words_come_back_in_any_case_and_spacing_and_as_uuid() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.keep();
    let words = words_on(&page);
    reporter.keep_words(&page);
    let token = Token::parse(&words).ok().unwrap();
    let spaced = words.to_uppercase().replace(' ', "\n  ");
    let arabic = |digit: char| digit.to_digit(10).and_then(|value| char::from_u32(0x660 + value)).unwrap_or(digit);
    let other_digits: String = token.uuid_text().chars().map(arabic).collect();
    for typed in [words.clone(), spaced, token.uuid_text().to_string(), other_digits] {
        let (_, page) = come_back(&portal, &typed);
        assert_eq!(page.ok().path, "/status/report");
    }
}

#[test]
fn a_misspelt_word_is_said_and_what_was_typed_stays() {
    let portal = TestPortal::start();
    let words = Token::draw(&mut entropy()).words().map(|word| format!("{word}x")).join(" ");
    let (_, page) = come_back(&portal, &words);
    assert_eq!(page.answer.status, 422);
    assert!(page.html.contains(words.split(' ').next().unwrap()), "what was typed is gone");
}
