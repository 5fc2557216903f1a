//! A hundred people send at the same moment.

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};

use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const PEOPLE: usize = 100;

#[test]
fn a_hundred_sends_at_once_are_a_hundred_words_cases_and_mails() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut ready = Vec::new();
    for _ in 0..PEOPLE {
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        reporter.choose(&[("nz-hdc", "send")]);
        let form = reporter.browser.get("/report/review").ok().form("/report/send");
        // So many people come at once from browsers that do their work.
        let fields = form.filled(&[("work", &form.work())]);
        ready.push((reporter, fields));
    }
    let start = Arc::new(Barrier::new(PEOPLE));
    let sending: Vec<_> = ready
        .into_iter()
        .map(|(mut reporter, fields)| {
            let start = Arc::clone(&start);
            std::thread::spawn(move || {
                start.wait();
                let page = reporter.browser.post_raw("/report/send", &fields);
                words_on(&reporter.browser.follow(page).ok())
            })
        })
        .collect();
    let words: BTreeSet<String> = sending.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(words.len(), PEOPLE);
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 100);
    let mails = portal.mailbox.take(PEOPLE);
    portal.finish_jobs();
    assert_eq!(mails.len() + portal.mailbox.unread().len(), PEOPLE);
    let distinct =
        |of: fn(&crate::world::mailbox::Mail) -> &String| mails.iter().map(of).collect::<BTreeSet<_>>().len();
    assert_eq!((distinct(|mail| &mail.message_id), distinct(|mail| &mail.subject)), (PEOPLE, PEOPLE));
    for words in words.iter().step_by(25) {
        let (_, page) = come_back(&portal, words);
        assert_eq!(page.ok().path, "/status/report");
    }
}
