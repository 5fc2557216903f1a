//! What the directory says of a body is checked with the body, and more than it says is asked of the operator.

use candour::actions::living_directory;
use candour::i18n::{Language, day_in_words};

use crate::journeys::directory::{folder, run};
use crate::journeys::joining::operator;
use crate::journeys::people::second_person;
use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;

const BODY: &str = "nz-dapaanz";
const NAME: &str = "Drug and Alcohol Practitioners";

/// Today as pages say it.
fn today(portal: &TestPortal) -> String {
    day_in_words(Language::English, portal.clock.today())
}

/// How often the public page says that something was checked with the body today.
fn checked(portal: &TestPortal) -> usize {
    let page = portal.browser().get(&format!("/bodies/{BODY}")).ok();
    page.text().matches(&format!("Checked with the body on {}", today(portal))).count()
}

/// Imports the directory with a change in the entry of the body.
fn import(portal: &TestPortal, old: &str, new: &str) {
    let folder = folder(|bodies| {
        let start = bodies.find(&format!("id = \"{BODY}\"")).expect("the entry");
        let (before, entry) = bodies.split_at(start);
        assert!(entry.contains(old), "{old}");
        format!("{before}{}", entry.replacen(old, new, 1))
    });
    let (code, said) = run(portal, &["directory", "import", folder.path().to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    portal.run(living_directory::refresh(portal.means())).unwrap();
}

/// A lead of the body, signed in.
fn lead(portal: &TestPortal) -> Officer {
    let mut lead = Officer::of(portal, BODY);
    lead.sign_in(portal);
    lead
}

/// Asks for sex therapists, whom the entry does not list.
fn ask_for_more(lead: &mut Officer) -> Page {
    let asked = [("professions", "sex_therapist"), ("note", "We take sex therapists <b> since May.")];
    lead.browser.fill("/desk/directory/jurisdiction", &asked).ok()
}

/// The operator's page of the first wish.
fn first_wish(operator: &mut Browser) -> Page {
    let link = operator.get("/operator/directory").ok().link("/operator/directory/wishes/");
    operator.get(&link).ok()
}

/// Who can act, for somebody whose sex therapist is in Wellington.
fn who_can_act(portal: &TestPortal) -> String {
    let mut reporter = Reporter::new(portal);
    reporter.browser.fill("/report/place", S01.place).ok();
    reporter.browser.fill("/report/practitioner", S01.practitioner).ok();
    reporter.browser.get("/report/who-can-act").ok().text()
}

#[test]
fn what_a_lead_says_is_right_stands_on_the_public_page_until_the_directory_says_something_else() {
    let portal = TestPortal::start();
    let mut lead = lead(&portal);
    portal.browser().get(&format!("/bodies/{BODY}")).ok().says("Not checked with the body yet");
    assert_eq!(checked(&portal), 0);

    let page = lead.browser.get("/desk/cases").ok();
    let page = lead.browser.get(&page.link("/desk/directory")).ok();
    let refused = lead.browser.submit(&page, "/desk/directory", &[]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Tick what is right");
    let page = lead.browser.submit(&page, "/desk/directory", &[("right", "jurisdiction")]).ok();
    page.says(&format!("You said on {} that this is right", today(&portal)));
    assert_eq!(checked(&portal), 1);

    let page = lead.browser.submit(&page, "/desk/directory", &[("all", "yes")]).ok();
    page.says("Not known").says_not("Not checked with you yet");
    let all = checked(&portal);
    assert_eq!(all, 8, "name, whom, where, what it shows, what it cannot do, stages, times, page");

    import(&portal, "\"Complaints Convener\"", "\"Complaints Officer\"");
    assert_eq!(checked(&portal), all - 1, "only what changed");
    let page = lead.browser.get("/desk/directory").ok();
    assert_eq!(page.form("/desk/directory").choices("right"), ["stages"]);

    // What somebody saw before an import is not what they confirm after it.
    import(&portal, "\"Complaints Convener\"", "\"Complaints Manager\"");
    let stale = lead.browser.submit(&page, "/desk/directory", &[("right", "stages")]);
    assert_eq!(stale.answer.status, 422);
    stale.says("The directory has changed");
    assert_eq!(stale.attributes("input[name=right][checked]", "value"), ["stages"], "the tick stays");
    assert_eq!(checked(&portal), all - 1);
    lead.browser.submit(&stale, "/desk/directory", &[("right", "stages")]).ok();
    assert_eq!(checked(&portal), all);
}

#[test]
fn a_check_that_the_portal_did_not_write_is_not_believed() {
    let portal = TestPortal::start();
    let mut lead = lead(&portal);
    let page = lead.browser.get("/desk/directory").ok();
    lead.browser.submit(&page, "/desk/directory", &[("all", "yes")]).ok();
    let all = checked(&portal);
    // Said of another body, or of another fact.
    Officer::of(&portal, "nz-hdc");
    portal.raw().run("UPDATE directory_checks SET body = 'nz-hdc' WHERE fact = 'name'");
    portal.raw().run("UPDATE directory_checks SET fact = 'takes_anonymous' WHERE fact = 'places'");
    assert_eq!(checked(&portal), all - 2);
    portal.browser().get("/bodies/nz-hdc").ok().says_not("Checked with the body on");
    portal.raw().run("UPDATE directory_checks SET mac = said_hash");
    assert_eq!(checked(&portal), 0);
}

#[test]
fn more_than_is_listed_counts_once_the_operator_has_accepted_it() {
    let portal = TestPortal::start();
    let (mut lead, mut operator) = (lead(&portal), operator(&portal));
    let page = lead.browser.get("/desk/directory/jurisdiction").ok();
    let refused = lead.browser.submit(&page, "/desk/directory/jurisdiction", &[]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Write what is wrong");
    ask_for_more(&mut lead)
        .says("You asked for this on")
        .says("Sex therapist")
        .says("We take sex therapists <b> since May.");
    // Sent again, it is asked once.
    lead.browser.submit(&page, "/desk/directory/jurisdiction", &[("note", "Twice.")]).ok().says_not("Twice.");
    portal.browser().get(&format!("/bodies/{BODY}")).ok().says("The body said on").says_not("since May");
    assert!(!who_can_act(&portal).contains(NAME));

    operator.get("/operator").ok().says("A body asks for a change of the directory");
    let page = first_wish(&mut operator);
    page.says("We take sex therapists <b> since May.").says("professions").says("routing.check_for").says("Before:");
    operator.submit(&page, "/accept", &[]).ok().says(&format!("Accepted on {}", today(&portal)));
    operator.submit(&page, "/accept", &[]).ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 1, "pressed twice");
    operator.get("/operator").ok().says_not("A body asks for a change of the directory");
    assert!(who_can_act(&portal).contains(NAME));
    lead.browser.get("/desk/directory").ok().says(&format!("Accepted on {}", today(&portal)));

    // Whoever changes the directory by hand afterwards starts from what was accepted.
    let own = tempfile::tempdir().unwrap();
    let folder = own.path().join("mine");
    let (code, said) = run(&portal, &["directory", "export", folder.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let (_, said) = run(&portal, &["directory", "import", folder.to_str().unwrap()]);
    assert!(said.contains("nothing changes"), "{said}");
    let (code, _) = run(&portal, &["directory", "export", folder.to_str().unwrap()]);
    assert_eq!(code, Some(1), "nothing is written over");

    // It is the body's to narrow again, by itself.
    let page = lead.browser.get("/desk/settings").ok();
    assert!(page.form("/desk/settings").choices("professions").contains(&"sex_therapist"));
}

#[test]
fn what_is_declined_says_why_at_the_desk_and_changes_nothing() {
    let portal = TestPortal::start();
    let (mut lead, mut operator) = (lead(&portal), operator(&portal));
    ask_for_more(&mut lead);
    let page = first_wish(&mut operator);
    let refused = operator.submit(&page, "/decline", &[("reason", " ")]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Write why");
    let long = "x".repeat(1001);
    let refused = operator.submit(&page, "/decline", &[("reason", &long)]);
    assert_eq!(refused.answer.status, 422);
    assert_eq!(refused.form("/decline").value("reason"), Some(long.as_str()), "what was typed stays");
    let reason = "Your rules of 2025 say otherwise <b>";
    operator.submit(&page, "/decline", &[("reason", reason)]).ok().says("Declined on");
    let page = lead.browser.get("/desk/directory").ok();
    page.says(&format!("Declined on {}", today(&portal))).says(reason);
    assert!(!who_can_act(&portal).contains(NAME));
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 0);

    // Asked again, and taken back before anybody has decided.
    let page = ask_for_more(&mut lead);
    let action = page.attributes("button[formaction]", "formaction").remove(0);
    let answer = lead.browser.post_raw(&action, &page.form("/desk/directory").filled(&[]));
    lead.browser.follow(answer).ok().says("Declined on").says_not("You asked for this on");
    let page = operator.get("/operator/directory").ok();
    page.says_not("Bodies ask for a change").says("What became of what they asked");
}

#[test]
fn an_entry_that_changed_meanwhile_is_looked_at_again() {
    let portal = TestPortal::start();
    let (mut lead, mut operator) = (lead(&portal), operator(&portal));
    ask_for_more(&mut lead);
    let page = first_wish(&mut operator);
    page.says_not("said something else since they asked");
    import(
        &portal,
        "\"addiction_practitioner\", \"counsellor\"",
        "\"addiction_practitioner\", \"counsellor\", \"nurse\"",
    );
    let again = operator.submit(&page, "/accept", &[]);
    assert_eq!(again.answer.status, 422);
    again.says("The directory was changed while you looked").says("said something else since they asked").says("nurse");
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 1, "the import alone");
    operator.submit(&again, "/accept", &[]).ok().says("Accepted on");
    let page = portal.browser().get(&format!("/bodies/{BODY}")).ok();
    page.says("Nurse").says("Sex therapist");
}

#[test]
fn words_alone_are_answered_by_hand_and_an_altered_wish_is_not_believed() {
    let portal = TestPortal::start();
    let (mut lead, mut operator) = (lead(&portal), operator(&portal));
    lead.browser.fill("/desk/directory/stages", &[("note", "There is no convener any more.")]).ok();
    let page = first_wish(&mut operator);
    page.says("There is no convener any more.").says("No button can change this");
    assert_eq!(portal.raw().run("UPDATE directory_wishes SET state = 'accepted'"), 1);
    operator.get("/operator/directory").ok().says("Somebody has altered what bodies asked").says_not("convener");
    assert_eq!(operator.submit(&page, "/accept", &[]).answer.status, 404);
    lead.browser.get("/desk/directory").ok().says_not("There is no convener any more.");
    portal.raw().run("UPDATE directory_wishes SET state = 'waiting'");
    operator.submit(&page, "/accept", &[]).ok().says("Accepted on");
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_versions"), 0);
}

#[test]
fn an_officer_looks_and_changes_nothing() {
    let portal = TestPortal::start();
    let mut lead = lead(&portal);
    let mut officer = second_person(&portal, &mut lead);
    let page = officer.get("/desk/directory").ok();
    page.says("Only leads can say").says("Complaints Convener");
    assert!(page.forms().iter().all(|form| form.action != "/desk/directory"));
    let seen = lead.browser.get("/desk/directory").ok().form("/desk/directory").filled(&[("all", "yes")]);
    let csrf = page.forms()[0].value("csrf").unwrap().to_owned();
    let fields = |fields: &[(String, String)]| -> Vec<(String, String)> {
        let others = fields.iter().filter(|(name, _)| name != "csrf").cloned();
        others.chain([("csrf".to_owned(), csrf.clone())]).collect()
    };
    assert_eq!(officer.post_raw("/desk/directory", &fields(&seen)).answer.status, 404);
    assert_eq!(officer.get("/desk/directory/stages").answer.status, 404);
    let asked = fields(&[("note".to_owned(), "No.".to_owned())]);
    assert_eq!(officer.post_raw("/desk/directory/stages", &asked).answer.status, 404);
    assert_eq!(checked(&portal), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM directory_wishes"), 0);
}
