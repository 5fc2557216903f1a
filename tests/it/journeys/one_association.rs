//! An association runs the portal for itself: from an empty folder to its first acknowledged report.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::journeys::desk::open_acknowledge_and_ask;
use crate::journeys::joining::{go_the_steps, mailed_code};
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const HOME: &str = "nz-nzac";
const NAME: &str = "New Zealand Association of Counsellors – Te Roopu Kaiwhiriwhiri o Aotearoa";

/// The link that the program prints.
fn setup_link(portal: &TestPortal) -> Option<String> {
    use candour::actions::join::home_body;
    portal.run(home_body::link(portal.means())).expect("the database")
}

/// Goes from the link in the terminal to the desk.
fn set_up(portal: &TestPortal) -> Officer {
    let link = setup_link(portal).expect("a link");
    let (mailbox, lead) = (portal.mail_of("complaints"), portal.mail_of("ripeka"));
    let mut browser = portal.browser();
    let page = browser.get(&link).ok();
    page.says(NAME);
    let joint = browser.answer(&page, &[("mailbox", &mailbox), ("name", ""), ("address", &mailbox)]);
    assert_eq!(joint.answer.status, 422, "{}", joint.text());
    assert_eq!(joint.form_with("mailbox").value("mailbox"), Some(mailbox.as_str()));
    let page = browser.answer(&joint, &[("mailbox", &mailbox), ("name", "Ripeka"), ("address", &lead)]).ok();
    let code = mailed_code(portal, &mailbox);
    let wrong = if code == "222222" { "333333" } else { "222222" };
    let refused = browser.answer(&page, &[("code", wrong)]);
    assert_eq!(refused.answer.status, 422, "{}", refused.text());
    let page = browser.answer(&page, &[("code", &code)]).ok();
    let (officer, page) = go_the_steps(portal, browser, &page, lead);
    assert!(page.path.starts_with("/desk"), "{}", page.path);
    officer
}

#[test]
fn an_association_sets_up_its_own_portal_and_acknowledges_its_first_report() {
    let portal = TestPortal::start_at_home(HOME);
    let front = portal.browser().get("/").ok();
    front.says(NAME).says("still setting this place up").says_not("Tell what happened");
    let link = setup_link(&portal).expect("a link");

    let mut lead = set_up(&portal);

    assert_eq!(setup_link(&portal), None, "the link works once");
    let used = portal.browser().get(&link);
    assert_eq!(used.answer.status, 404, "{}", used.text());
    let front = portal.browser().get("/").ok();
    front.says("Tell what happened").says("Ethics chair").says(&format!("{NAME} also runs this server"));
    portal.browser().get("/privacy").ok().says(&format!("{NAME} runs this portal")).says("Ethics chair");

    let mut reporter = Reporter::new(&portal);
    let tasks = reporter.browser.get("/report").ok().text();
    assert!(tasks.find("The therapist") < tasks.find("Where it happened"), "membership comes first: {tasks}");
    let page = reporter.browser.get("/report/practitioner").ok();
    page.says(&format!("Is the therapist a member of {NAME}?"));
    let member = format!("member_of:{HOME}");
    let fields = [("membership", member.as_str()), ("professions", "counsellor")];
    let page = reporter.browser.answer(&page, &fields).ok();
    assert_eq!(page.path, "/report/place");
    assert_eq!(page.form_with("care_country").value("care_country"), Some("NZ"), "its own country is chosen");
    let page = reporter.browser.answer(&page, &[("care_country", "NZ"), ("care_region", "Wellington")]).ok();
    page.says(NAME).says("Health and Disability Commissioner");
    let page = reporter.browser.get("/report/practitioner").ok();
    assert_eq!(page.form_with("membership").value("membership"), Some(member.as_str()));
    reporter.browser.fill("/report/what-happened", S01.what_happened).ok();
    reporter.choose(&[(HOME, "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);

    let case = portal.mailbox.next(&portal.mail_of("complaints")).link("/desk/cases/");
    open_acknowledge_and_ask(&mut lead.browser, &case, "Was it in the seventh session?");
    let (_, page) = come_back(&portal, &words);
    page.says("We have your report and read it.").says("Was it in the seventh session?");

    // A pause is called a pause, and a report can still be begun.
    portal.raw().run("UPDATE bodies SET state = 'paused', pause_reason = 'operator', public_notice = 'Until May'");
    let front = portal.browser().get("/").ok();
    front.says("takes no new reports from here for now").says("Until May").says("Tell what happened");
    front.says_not("still setting this place up");
    portal.raw().run("UPDATE bodies SET state = 'joined', pause_reason = NULL, public_notice = NULL");

    // The same person runs the portal, in another capacity.
    lead.sign_in(&portal);
    let page = lead.browser.get("/desk/capacity").ok();
    let page = lead.browser.answer(&page, &[("capacity", "operator")]).ok();
    assert_eq!(page.path, "/operator");
    assert_ne!(lead.browser.get(&case).path, case, "a case is read at the desk only");
}

#[test]
fn somebody_who_is_no_member_goes_where_others_go() {
    let portal = TestPortal::start_at_home(HOME);
    set_up(&portal);
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.get("/report/practitioner").ok();
    let fields = [("membership", "not_member_of:nz-nzac"), ("professions", "counsellor")];
    let page = reporter.browser.answer(&page, &fields).ok();
    let page = reporter.browser.answer(&page, &[("care_country", "NZ")]).ok();
    assert_eq!(page.path, "/report/who-can-act");
    page.says("Health and Disability Commissioner");
    assert!(!page.html.contains("/bodies/nz-nzac"), "{}", page.text());
}

#[test]
fn the_link_is_void_without_the_portals_keys_and_once_somebody_runs_the_portal() {
    let portal = TestPortal::start_at_home(HOME);
    let link = setup_link(&portal).expect("a link");
    let other = TestPortal::start_at_home(HOME);
    let path = link.split_once("/join/").expect("a path").1;
    assert_eq!(other.browser().get(&format!("/join/{path}")).answer.status, 404, "another portal's link");
    let printed = portal.command(&["operator", "setup-link"], "");
    assert_eq!(String::from_utf8_lossy(&printed.stdout).trim(), link);
    let added = portal.command(&["operator", "add", "--email", &portal.mail_of("operator")], "");
    assert!(added.status.success());
    assert!(!portal.command(&["operator", "setup-link"], "").status.success());
    assert_eq!(portal.browser().get(&link).answer.status, 404, "somebody runs it already");
}

/// Starts the program in a folder of its own; what it prints until `enough` was said or it ends.
fn first_words(settings: &[(&str, &str)], enough: &str) -> String {
    let folder = tempfile::Builder::new().prefix("candour-home").tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_candour"))
        .current_dir(folder.path())
        .envs(settings.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut said = String::new();
    for line in BufReader::new(child.stdout.take().expect("a way out")).lines() {
        said.push_str(&line.expect("a line"));
        said.push('\n');
        if said.contains(enough) {
            break;
        }
    }
    drop(child.kill());
    let rest = child.wait_with_output().expect("an end");
    said + &String::from_utf8_lossy(&rest.stderr)
}

#[test]
fn the_program_says_how_to_get_the_link_and_refuses_an_association_that_nobody_lists() {
    let set = [
        ("CANDOUR_HOME_BODY", "nz-nzac"),
        ("CANDOUR_LEGAL_NAME", "NZAC"),
        ("CANDOUR_CONTACT", "post@nzac.example"),
        ("CANDOUR_MAIL_URL", "file:mail"),
        ("CANDOUR_PORT", "0"),
    ];
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let port = port.port().to_string();
    let with = |changed: &[(&'static str, &'static str)]| {
        let kept = set.iter().copied().filter(|(key, _)| !changed.iter().any(|(other, _)| other == key));
        let mut all: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
        all.retain(|(key, value)| *key != "CANDOUR_PORT" && !value.is_empty());
        all.push(("CANDOUR_PORT", port.as_str()));
        all.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect::<Vec<_>>()
    };
    let run = |settings: Vec<(String, String)>, enough: &str| {
        let settings: Vec<(&str, &str)> = settings.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        first_words(&settings, enough)
    };
    let said = run(with(&[]), "operator setup-link");
    assert!(said.contains(NAME) && said.contains("operator setup-link"), "{said}");
    assert!(!said.contains("/join/home/"), "a log has the link: {said}");
    let said = run(with(&[("CANDOUR_MAIL_URL", "")]), "start it again");
    assert!(said.contains("CANDOUR_MAIL_URL") && !said.contains("/join/home/"), "{said}");
    let said = run(with(&[("CANDOUR_HOME_BODY", "nz-nzca")]), "never said");
    assert!(said.contains("nz-nzca") && said.contains("nz-nzac") && said.contains("directory import"), "{said}");
}
