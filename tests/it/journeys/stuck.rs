//! The database does not answer for a while: nothing is lost, and the page says so.

use crate::databases::Raw;
use crate::world::people::Reporter;
use crate::world::portal::TestPortal;

/// Makes the database refuse what the portal asks of it.
fn stop(raw: &mut Raw) {
    match raw {
        Raw::Sqlite(_) => {
            raw.run("BEGIN EXCLUSIVE");
        }
        Raw::Pg(_) => {
            raw.run("UPDATE pg_database SET datallowconn = false WHERE datname = current_database()");
            raw.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
            );
        }
    }
}

fn go_on(raw: &mut Raw) {
    match raw {
        Raw::Sqlite(_) => raw.run("ROLLBACK"),
        Raw::Pg(_) => raw.run("UPDATE pg_database SET datallowconn = true WHERE datname = current_database()"),
    };
}

#[test]
fn while_the_database_does_not_answer_the_page_says_that_nothing_is_lost() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    let page = reporter.browser.get("/report/what-happened").ok();
    let told = [("narrative", "Words that are typed once.")];

    let mut raw = portal.raw();
    stop(&mut raw);
    let refused = reporter.browser.submit(&page, "/report/what-happened", &told);
    assert_eq!(refused.answer.status, 503, "{}", refused.text());
    refused.says("Nothing you wrote before is lost");

    go_on(&mut raw);
    reporter.browser.submit(&page, "/report/what-happened", &told).ok();
    let page = reporter.browser.get("/report/what-happened").ok();
    assert!(page.html.contains("Words that are typed once."));
}
