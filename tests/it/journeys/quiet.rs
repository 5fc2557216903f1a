//! What reporters do leaves no line in the program's log, nor a time.

use rocket::http::Method;

use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

/// Every address of the public and the reporter's pages, with an id that is nobody's where one is wanted.
fn addresses(portal: &TestPortal) -> Vec<(Method, String)> {
    let rocket = candour::app::rocket(portal.means().clone());
    let reporters = rocket.routes().filter(|route| ["/", "/report", "/status"].contains(&route.uri.base()));
    let addresses = reporters.map(|route| {
        let path = route.uri.path().to_string();
        let segments = path.split('/').map(|segment| if segment.starts_with('<') { "0123456789" } else { segment });
        (route.method, segments.collect::<Vec<_>>().join("/"))
    });
    addresses.collect()
}

#[test]
fn what_reporters_do_is_not_in_the_log() {
    let mut portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let addresses = addresses(&portal);
    assert!(addresses.len() > 40, "only {} addresses", addresses.len());
    let program = portal.serve_by_program();

    // Everywhere without a session, with a form that is not ours, and with an id that is nobody's.
    let mut stranger = portal.browser();
    for (method, path) in &addresses {
        match method {
            Method::Get => drop(stranger.get_once(path)),
            _ => drop(stranger.post_raw(path, &[("csrf".to_owned(), "made up".to_owned())])),
        }
    }
    // Told, sent, and looked at again; then everywhere once more with a session.
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose_at_once(&[("nz-hdc", "send")]);
    // As a browser with scripts: this program's clock is the true one, and its reporter is quicker than a person.
    let review = reporter.browser.get("/report/review").ok();
    let work = review.form("/report/send").work();
    let words = words_on(&reporter.browser.submit(&review, "/report/send", &[("work", &work)]).ok());
    let (mut again, page) = come_back(&portal, &words);
    page.ok();
    for (_, path) in addresses.iter().filter(|(method, path)| *method == Method::Get && !path.ends_with("/exit")) {
        again.get_once(path);
        again.get_once(&path.replace("0123456789", &"0".repeat(32)));
    }
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));

    let stopped = std::process::Command::new("kill").arg(program.id().to_string()).status().expect("kill");
    assert!(stopped.success());
    let ended = program.wait_with_output().expect("an end");
    let (said, logged) = (String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert_eq!(logged, "", "the log tells something");
    let start: Vec<&str> = said.lines().filter(|line| !line.starts_with(' ')).collect();
    assert!(start.len() < 4 && start[0].starts_with("Candour is here: "), "{said}");
    assert!(ended.status.success());
}
