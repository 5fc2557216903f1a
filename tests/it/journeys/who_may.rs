//! Who may do what: every route of the portal, asked for by everybody there is. A route that no rule names fails here.

use std::collections::BTreeSet;

use crate::journeys::joining::operator;
use crate::journeys::people::{invite, make_keys, second_person};
use crate::world::browser::{Browser, Page};
use crate::world::files;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;
use crate::world::upload::{Chosen, multipart};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// A browser that was never here.
    Nobody,
    /// Who writes a report that was sent to nobody.
    Writer,
    /// Who has sent one.
    Reporter,
    /// Whom that reporter gave words to look along.
    Supporter,
    /// Somebody at the desk that got it.
    Officer,
    /// Who leads that desk.
    Lead,
    /// Who leads the desk of another body.
    Elsewhere,
    /// Who runs the portal.
    Operator,
}

use Who::{Elsewhere, Lead, Nobody, Operator, Reporter as Sender, Supporter, Writer};

const EVERYBODY: &[Who] = &[Nobody, Writer, Sender, Supporter, Who::Officer, Lead, Elsewhere, Operator];
const REPORTS: &[Who] = &[Writer, Sender];
const HAS_SENT: &[Who] = &[Sender];
const LOOKS: &[Who] = &[Sender, Supporter];
const STAFF: &[Who] = &[Who::Officer, Lead, Elsewhere, Operator];
const DESKS: &[Who] = &[Who::Officer, Lead, Elsewhere];
const LEADS: &[Who] = &[Lead, Elsewhere];
const THIS_DESK: &[Who] = &[Who::Officer, Lead];
const THIS_LEAD: &[Who] = &[Lead];
const RUNS: &[Who] = &[Operator];

/// Who may use an address, by method (`*`: each) and path. One that ends in `*` stands for all that begin so, unless another rule names
/// more of them.
const RULES: &[(&str, &str, &[Who])] = &[
    ("*", "/", EVERYBODY),
    ("*", "/bodies*", EVERYBODY),
    ("*", "/exit", EVERYBODY),
    ("*", "/for-*", EVERYBODY),
    ("*", "/got-it/<link>", EVERYBODY),
    ("*", "/help", EVERYBODY),
    ("*", "/imprint", EVERYBODY),
    ("*", "/join/*", EVERYBODY),
    ("*", "/language", EVERYBODY),
    ("*", "/okay", EVERYBODY),
    ("*", "/openpgp.asc", EVERYBODY),
    ("*", "/privacy", EVERYBODY),
    ("*", "/setup", EVERYBODY),
    ("*", "/static/<name>", EVERYBODY),
    // Whoever tells something has a report from then on.
    ("*", "/report*", EVERYBODY),
    ("*", "/report/letter/*", REPORTS),
    ("GET", "/report/token", HAS_SENT),
    ("POST", "/report/token", REPORTS),
    ("*", "/status", EVERYBODY),
    ("*", "/status/ended", EVERYBODY),
    ("*", "/status/report", LOOKS),
    ("*", "/status/sign-out", EVERYBODY),
    ("*", "/status/start-again", LOOKS),
    ("*", "/status/close", REPORTS),
    ("*", "/status/*", HAS_SENT),
    ("POST", "/status/notice", REPORTS),
    ("POST", "/status/supporter/passed-on", REPORTS),
    ("GET", "/status/cases/<case>/messages", EVERYBODY),
    ("*", "/desk/sign-in", EVERYBODY),
    ("*", "/desk/sign-out", EVERYBODY),
    ("*", "/desk/recover*", EVERYBODY),
    ("*", "/desk/capacity", STAFF),
    ("*", "/desk", DESKS),
    ("*", "/desk/paused", DESKS),
    ("*", "/desk/cases", DESKS),
    ("*", "/desk/cases/*", THIS_DESK),
    ("GET", "/desk/directory", DESKS),
    ("POST", "/desk/directory", LEADS),
    ("*", "/desk/directory/<fact>", LEADS),
    ("*", "/desk/directory/wishes/*", THIS_LEAD),
    ("*", "/desk/leave*", LEADS),
    ("*", "/desk/people", DESKS),
    ("*", "/desk/people/invite", LEADS),
    ("*", "/desk/people/*", THIS_LEAD),
    ("GET", "/desk/settings*", DESKS),
    ("POST", "/desk/settings*", LEADS),
    ("*", "/operator*", RUNS),
];

/// Whether a rule is about a route, and how much of it the rule names.
fn names((method, pattern, _): &(&str, &str, &[Who]), route: &(String, String)) -> Option<(usize, bool)> {
    let path_is_meant = match pattern.strip_suffix('*') {
        Some(start) => route.1.starts_with(start),
        None => route.1 == *pattern,
    };
    (path_is_meant && (*method == "*" || *method == route.0)).then_some((pattern.len(), *method != "*"))
}

/// Who may use a route.
fn may(route: &(String, String)) -> &'static (&'static str, &'static str, &'static [Who]) {
    let rule =
        RULES.iter().filter_map(|rule| names(rule, route).map(|named| (named, rule))).max_by_key(|found| found.0);
    rule.unwrap_or_else(|| panic!("{} {}: who may use this? Write a rule for it.", route.0, route.1)).1
}

/// An id that nobody has.
const NOBODYS: &str = "00112233445566778899aabbccddeeff";
/// Ids that stand in addresses: those of another desk are answered like those that nobody has.
const IDS: &[&str] = &["<case>", "<file>", "<account>", "wishes/<id>", "invitations/<id>"];

/// The portal with everybody in it, and what stands for the changing parts of addresses.
struct World {
    portal: TestPortal,
    browsers: Vec<(Who, Browser)>,
    parts: Vec<(&'static str, String)>,
}

/// Whose ids an address holds.
#[derive(Clone, Copy)]
enum Ids {
    Theirs,
    Nobodys,
}

impl World {
    fn new() -> Self {
        let portal = TestPortal::start();
        let mut lead = Officer::of(&portal, "nz-hdc");
        let mut elsewhere = Officer::of(&portal, "nz-nzpb");
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        let page = reporter.browser.add_files(&[Chosen { name: "lake.jpg", bytes: files::photo() }]).ok();
        let file = page.attributes("input[name^='name.']", "name").remove(0).replace("name.", "");
        let sent = reporter.send_to_hdc(&portal);
        let (mut reporter, _) = come_back(&portal, &sent.words);
        let page = reporter.get("/status/supporter").ok();
        let words = words_on(&reporter.submit(&page, "/status/supporter", &[("token", &sent.words)]).ok());
        let (supporter, _) = come_back(&portal, &words);
        let mut writer = Reporter::new(&portal);
        writer.tell(&S01);
        writer.choose(&[("nz-nzac", "hold")]);
        lead.sign_in(&portal);
        let asked = [("professions", "surrogate_partner"), ("note", "We do.")];
        lead.browser.fill("/desk/directory/jurisdiction", &asked).ok();
        let officer = second_person(&portal, &mut lead);
        let link = invite(&portal, &mut lead, "wiremu");
        make_keys(&portal, &link);
        elsewhere.sign_in(&portal);
        let mut operator = operator(&portal);
        let wish = operator.get("/operator/directory").ok().link("/operator/directory/wishes/");
        let people = lead.browser.get("/desk/people").ok();
        let person = people.link("/desk/people/");
        let waits = people.attributes("main a[href$='/grant']", "href").remove(0).replace("/desk/people/", "");
        portal.finish_jobs();
        let id = |path: &str| path.rsplit('/').next().expect("an id").to_owned();
        let parts = vec![
            ("<case>", id(&sent.case)),
            ("<file>", file),
            ("wishes/<id>", format!("wishes/{}", id(&wish))),
            ("invitations/<id>", format!("invitations/{NOBODYS}")),
            ("<account>/grant", waits),
            ("<account>", id(&person)),
            ("<alert>", NOBODYS.to_owned()),
            ("<link>", "A".repeat(43)),
            ("<part>", "1".to_owned()),
            ("<step..>", "elsewhere".to_owned()),
            ("<step>", "acknowledge".to_owned()),
            ("<fact>", "jurisdiction".to_owned()),
            ("<body>", "nz-nzac".to_owned()),
            ("<name>", "candour.css".to_owned()),
            ("<id>", "nz-hdc".to_owned()),
        ];
        let browsers = vec![
            (Nobody, portal.browser()),
            (Writer, writer.browser),
            (Sender, reporter),
            (Supporter, supporter),
            (Who::Officer, officer),
            (Lead, lead.browser),
            (Elsewhere, elsewhere.browser),
            (Operator, operator),
        ];
        Self { portal, browsers, parts }
    }

    /// An address as somebody would ask for it.
    fn address(&self, path: &str, ids: Ids) -> String {
        let nobodys = |name: &str| name.split_once('<').map_or(String::new(), |(kind, _)| format!("{kind}{NOBODYS}"));
        self.parts.iter().fold(path.to_owned(), |path, (name, value)| match ids {
            Ids::Nobodys if IDS.contains(name) => path.replace(name, &nobodys(name)),
            _ => path.replace(name, value),
        })
    }

    /// Asks for an address. A form holds what every form holds, if so wanted, and nothing else.
    fn ask(&self, who: Who, (method, path): (&str, &str), ids: Ids, with_csrf: bool) -> Page {
        let (_, browser) = self.browsers.iter().find(|(each, _)| *each == who).expect("everybody is there");
        let (mut browser, address) = (browser.clone(), self.address(path, ids));
        if method == "GET" {
            return browser.get_once(&address);
        }
        let mut fields = Vec::new();
        if with_csrf {
            // Before all others, as in every form.
            let value = browser.get("/help").ok().attributes("input[name=csrf]", "value").remove(0);
            fields.push(("csrf".to_owned(), value));
        }
        // What is asked for before whose it is.
        let more = [("seen", "received"), ("last", "0"), ("words", "Words."), ("message", "Words.")];
        fields.extend(more.map(|(name, value)| (name.to_owned(), value.to_owned())));
        if path.ends_with("/files") {
            return browser.post_bytes(&address, &multipart(&fields, &[]));
        }
        browser.post_raw(&address, &fields)
    }

    /// An answer without the ids that were asked for: whoever asked knows them.
    fn says(&self, page: &Page) -> (u16, Option<String>, String) {
        let is_id = |(name, _): &&(&str, String)| IDS.contains(name);
        let without_ids = |text: &str| {
            self.parts.iter().filter(is_id).fold(text.to_owned(), |text, (_, value)| {
                let value = value.rsplit('/').next().unwrap_or_default();
                text.replace(value, NOBODYS)
            })
        };
        let to = page.answer.header("location").map(without_ids);
        (page.answer.status, to, without_ids(&page.text()))
    }

    /// What the people whose it is read of the report, the desk and the portal.
    fn told(&self) -> Vec<String> {
        let pages = [
            (Sender, "/status/report"),
            (Sender, "/status/supporter"),
            (Writer, "/report/letter/<body>"),
            (Lead, "/desk/cases"),
            (Lead, "/desk/cases/<case>"),
            (Lead, "/desk/people"),
            (Lead, "/desk/directory"),
            (Lead, "/desk/settings"),
            (Lead, "/desk/settings/address"),
            (Lead, "/desk/settings/mail"),
            (Lead, "/desk/settings/pause"),
            (Operator, "/operator"),
            (Operator, "/operator/bodies/<id>"),
            (Operator, "/operator/directory"),
            (Operator, "/operator/texts"),
        ];
        let told = pages.into_iter().map(|(who, path)| self.ask(who, ("GET", path), Ids::Theirs, false).ok().text());
        let rows = self.portal.raw().number("SELECT count(*) FROM jobs");
        told.chain([format!("{rows} jobs")]).collect()
    }
}

/// Whether somebody was turned away: as if nothing were there, or to where they sign in, or to their own report. What somebody sent
/// whose session is over is kept beside the form to sign in.
fn is_away(page: &Page) -> bool {
    let to = page.answer.header("location").unwrap_or_default();
    let to = to.split('?').next().unwrap_or_default();
    let forms = page.attributes("main form", "action");
    let signs_in = forms.iter().any(|action| ["/desk/sign-in", "/status"].contains(&action.as_str()));
    page.answer.status == 404 || signs_in || ["/status", "/status/report", "/report", "/desk/sign-in"].contains(&to)
}

/// Whether an answer leads to the list of what can be taken away.
fn is_list(page: &Page) -> bool {
    let to = page.answer.header("location").unwrap_or_default();
    ["/desk/directory", "/desk/people"].contains(&to.split('?').next().unwrap_or_default())
}

#[test]
fn everybody_gets_what_is_theirs_and_nothing_else() {
    let world = World::new();
    let routes: BTreeSet<(String, String)> =
        world.portal.routes.iter().map(|(method, path)| (method.clone(), path.replace("<_", "<"))).collect();
    let used: BTreeSet<_> = routes.iter().map(|route| may(route).1).collect();
    let unused: Vec<_> = RULES.iter().map(|rule| rule.1).filter(|pattern| !used.contains(pattern)).collect();
    assert!(unused.is_empty(), "no route is meant by {unused:?}");

    let mut wrong = Vec::new();
    let before = world.told();
    for route @ (method, path) in &routes {
        for who in EVERYBODY.iter().filter(|who| !may(route).2.contains(who)) {
            // Nobody is kept waiting for having asked for so much.
            world.portal.clock.advance(1);
            let page = world.ask(*who, (method, path), Ids::Theirs, true);
            // Who leads another desk may take away what is not there as often as they like.
            let leads_back = *who == Elsewhere && is_list(&page);
            if !is_away(&page) && !leads_back {
                wrong.push(format!("{who:?} was not turned away from {method} {path}: {}", page.answer.status));
            }
            let nobodys = world.ask(*who, (method, path), Ids::Nobodys, true);
            if world.says(&page) != world.says(&nobodys) {
                wrong.push(format!("{who:?} can tell from {method} {path} which ids there are"));
            }
        }
    }
    for (before, after) in before.into_iter().zip(world.told()) {
        assert_eq!(before, after, "somebody changed what is not theirs");
    }
    // To leave ends a session, so it comes last.
    let ends = |route: &&(String, String)| route.1 == "/exit";
    for route @ (method, path) in routes.iter().filter(|route| !ends(route)).chain(routes.iter().filter(ends)) {
        let (_, _, allowed) = may(route);
        for who in *allowed {
            world.portal.clock.advance(1);
            let page = world.ask(*who, (method, path), Ids::Theirs, false);
            if page.answer.status == 429
                || page.answer.status >= 500
                || (allowed.len() < EVERYBODY.len() && is_away(&page))
            {
                wrong.push(format!("{who:?} was turned away from {method} {path}: {}", page.answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
