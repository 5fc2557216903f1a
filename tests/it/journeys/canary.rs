//! What somebody finds who has the disk, the database, the keys file, the logs and the mails: none of what was told,
//! no words, no address, and no key that opens any of it.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use candour::actions::bindings;
use candour::seal::{self, Binding, Key, ReportSecret, Secret as _, SecretKey, Token};
use candour::store::ids::{AccountId, CaseId, ReportId, SessionId};
use candour::store::reports::Holder;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Binary, Text};
use hkdf::Hkdf;

use crate::databases::Raw;
use crate::journeys::bounces;
use crate::journeys::report_mail::{tell_with, until_tried, waiting};
use crate::journeys::reporter_notice::turn_on;
use crate::tree::in_clear;
use crate::world::files;
use crate::world::logs;
use crate::world::people::{Officer, Reporter, Story, come_back, words_on};
use crate::world::portal::TestPortal;
use crate::world::upload::Chosen;

/// Words that stand nowhere else.
const MARKS: [&str; 16] = [
    "zorblequint",
    "vexomarine",
    "quillandrake",
    "thrumbolyte",
    "snarfleworth",
    "wobblethorn",
    "grindlemoss",
    "brindlefax",
    "marrowquist",
    "noddlewick",
    "plinkwhistle",
    "tumblewort",
    "crinklemire",
    // Of a mail that came back, and of an answer to one.
    "grumblewick",
    "snickerfen",
    "fiddlethatch",
];

const MARKED: Story<'static> = Story {
    place: &[("care_country", "NZ"), ("care_region", "Wellington")],
    practitioner: &[("professions", "sex_therapist"), ("practitioner_name", "Zorblequint Vexomarine")],
    what_happened: &[("violations", "touch_without_consent"), ("narrative", "It was about quillandrake, all of it.")],
    when: &[("happened_from", "2025"), ("happened_to", "2025")],
};

const CLIENT: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 9, 8, 7));

/// The words of a marked report.
struct Words {
    /// Its reporter's.
    own: String,
    /// Those of somebody who looks along.
    supporters: String,
    /// Those of another report, which is kept and sent to nobody.
    held: String,
}

/// A marked report, sent, answered, added to, read again and taken along, with mails to its reporter, from a machine with
/// a known address; another that is only kept; and a draft with a text that came after its session had locked.
fn marked_report(portal: &TestPortal) -> Words {
    Officer::of(portal, "nz-hdc");
    let mut reporter = Reporter::in_browser(portal, portal.browser_at(CLIENT));
    reporter.tell(&MARKED);
    // A photo with its place and its owner in it, under a name that tells, sent as it came; and one that is only kept.
    let photo = |name| Chosen { name, bytes: files::photo() };
    let page = reporter.browser.add_files(&[photo("tumblewort by the lake.jpg")]).ok();
    page.says("tumblewort").says(files::OWNER);
    reporter.browser.add_files(&[photo("crinklemire.jpg")]).ok();
    let id = page.attributes("input[name^='name.']", "name").remove(0).replace("name.", "");
    reporter.browser.fill("/report/recipients", &[(&format!("file.nz-hdc.{id}"), "original")]).ok();
    let words = reporter.send_to_hdc(portal).words;

    let mut again = portal.browser_at(CLIENT);
    let page = again.get("/status").ok();
    let page = again.submit(&page, "/status", &[("token", &words)]).ok();
    let message = page.form("/messages");
    again.submit(&page, &message.action, &[("message", "And thrumbolyte too.")]).ok();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    portal.finish_jobs();
    bounces::give(portal, &mail.return_path, &bounces::report(&mail, "failed", "5.1.1"));
    bounces::give(portal, "portal@portal.example", &bounces::answer(""));
    let came_back = "SELECT count(*) FROM dispatches WHERE server_answer IS NOT NULL";
    assert_eq!(portal.raw().number(came_back), 1, "what came back was not noted");

    // The therapist made contact; somebody looks along; all of it is taken along.
    again.fill("/status/contact", &[("text", "He wrote about wobblethorn.")]).ok();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let page = again.get("/status/supporter").ok();
    let supporters = words_on(&again.submit(&page, "/status/supporter", &[("token", &words)]).ok());
    let mut looking = portal.browser_at(CLIENT);
    let page = looking.get("/status").ok();
    looking.submit(&page, "/status", &[("token", &supporters)]).ok().says("wobblethorn");
    again.fill("/status/add", &[("text", "It came to me again: brindlefax.")]).ok();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let consent = again.get("/status/report").ok().attributes("a[href$='/consent']", "href").remove(0);
    let named =
        [("anonymity", "named_to_body"), ("reporter_name", "Marrowquist"), ("reporter_contact", "marrowquist 7")];
    again.fill(&consent, &named).ok().says("It is changed");
    turn_on(portal, &words, &portal.mail_of("noddlewick"));
    let page = again.get("/status/copy").ok();
    again.get(&format!("/status/files/{id}")).ok();
    for kind in ["/status/copy/pdf", "/status/copy/json"] {
        again.submit(&page, kind, &[]).ok();
    }

    // A second report that nobody has the words of yet, a third that is kept, and words that are nobody's.
    let mut drafting = Reporter::in_browser(portal, portal.browser_at(CLIENT));
    drafting.browser.fill("/report/place", MARKED.place).ok();
    drafting.browser.fill("/report/what-happened", &[("narrative", "Only a draft of snarfleworth.")]).ok();
    let mut keeper = Reporter::in_browser(portal, portal.browser_at(CLIENT));
    keeper.tell(&Story { what_happened: &[("narrative", "Held: grindlemoss.")], ..MARKED });
    keeper.choose(&[("nz-hdc", "hold")]);
    let page = keeper.keep();
    let held = words_on(&page);
    keeper.keep_words(&page);
    come_back(portal, &Token::draw(&mut seal::entropy()).words().join(" "));
    let form = drafting.browser.get("/report/what-happened").ok().form("/report/what-happened");
    portal.clock.advance(31 * 60);
    let late = form.filled(&[("narrative", "Too late: plinkwhistle.")]);
    let answer = drafting.browser.post_raw(&form.action, &late);
    drafting.browser.follow(answer).says_not("plinkwhistle");
    Words { own: words, supporters, held }
}

/// Everything that must be found nowhere.
fn secrets(words: &Words) -> Vec<Vec<u8>> {
    let mut secrets: Vec<Vec<u8>> = MARKS.iter().map(|mark| mark.as_bytes().to_vec()).collect();
    for words in [&words.own, &words.supporters, &words.held] {
        let token = Token::parse(words).ok().unwrap();
        let uuid = token.uuid_text().to_string();
        secrets.extend([words.as_bytes().to_vec(), uuid.replace('-', "").into_bytes(), uuid.into_bytes()]);
        secrets.push(token.as_bytes().to_vec());
    }
    // Of the photos: whose they are, and their bytes.
    secrets.extend([files::OWNER.as_bytes().to_vec(), b"Kowhai 5".to_vec(), files::photo()]);
    secrets.push(b"127.9.8.7".to_vec());
    secrets
}

/// Bytes as a text in which a search is quick: one letter for each, small.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

fn search(folder: &Path, secrets: &[Vec<u8>], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            search(&path, secrets, found);
        } else {
            search_bytes(&path.display().to_string(), &std::fs::read(&path).unwrap(), secrets, found);
        }
    }
}

fn search_bytes(place: &str, bytes: &[u8], secrets: &[Vec<u8>], found: &mut Vec<String>) {
    let bytes = letters(bytes);
    for secret in secrets.iter().filter(|secret| bytes.contains(&letters(secret))) {
        found.push(format!("{place}: {}", String::from_utf8_lossy(secret)));
    }
}

/// Every value of every column of a PostgreSQL database, as text.
fn postgres_dump(raw: &mut Raw) -> Vec<(String, Vec<u8>)> {
    #[derive(QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let tables: Vec<Name> =
        sql_query("SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'")
            .load(raw)
            .unwrap();
    let mut found = Vec::new();
    for Name { name } in tables {
        // As bytes and as text: a bytea column shows as hexadecimal digits in the text of its row.
        for row in raw.bytes(&format!("SELECT convert_to(t::text, 'UTF8') AS bytes FROM {name} t")) {
            found.push((name.clone(), row));
        }
    }
    found
}

#[test]
fn nothing_told_no_words_and_no_address_are_left_anywhere() {
    let mut portal = TestPortal::start();
    let words = marked_report(&portal);
    let secrets = secrets(&words);
    // The log is kept: what staff do is in it.
    Officer::of(&portal, "nz-nzpb").sign_in(&portal);
    portal.finish_jobs();
    let mut found = Vec::new();
    if portal.database_url.starts_with("postgres") {
        let hexadecimal = |secret: &Vec<u8>| {
            secret.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}")).into_bytes()
        };
        let in_rows: Vec<Vec<u8>> = secrets.iter().cloned().chain(secrets.iter().map(hexadecimal)).collect();
        for (table, row) in postgres_dump(&mut portal.raw()) {
            search_bytes(&table, &row, &in_rows, &mut found);
        }
    }
    search(&portal.data_dir(), &secrets, &mut found);
    let folder = portal.stop().to_owned();
    search(&folder, &secrets, &mut found);
    // Logs are of all tests of this run: other clients are on 127.0.0.1.
    search_bytes("the log", logs::written().as_bytes(), &secrets, &mut found);
    for mail in portal.mailbox.unread() {
        search_bytes("a mail", mail.raw.as_bytes(), &secrets, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(logs::written().contains("/desk/sign-in"), "the log was not kept");
    for told in ["deliver", "Request guard", "Data guard", "/report", "/status"] {
        assert!(!logs::written().contains(told), "the log tells what a reporter did: {told}");
    }
}

#[test]
fn nothing_can_be_read_of_a_report_that_waits_to_leave_as_a_pdf() {
    let mut portal = TestPortal::start_with_readable_pdf(&[]);
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/desk/settings/mail").ok();
    officer.browser.submit(&page, "/desk/settings/mail/form", &[("mails", "pdf")]).ok();
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    let file = Chosen { name: "tumblewort by the lake.jpg", bytes: files::photo() };
    tell_with(&mut reporter, &[file], &[("mail.nz-hdc", "pdf")]);
    let page = reporter.send();
    reporter.keep_words(&page);
    until_tried(&portal);
    assert_eq!(waiting(&portal), 1, "it does not wait");
    let told = ["inner thigh", "Made-up Name", "tumblewort", "%PDF", "application/pdf", files::OWNER];
    let photo = files::photo();
    let secrets: Vec<Vec<u8>> = told.iter().map(|word| word.as_bytes().to_vec()).chain([photo]).collect();
    let mut found = Vec::new();
    if portal.database_url.starts_with("postgres") {
        for (table, row) in postgres_dump(&mut portal.raw()) {
            search_bytes(&table, &row, &secrets, &mut found);
        }
    }
    search(&portal.data_dir(), &secrets, &mut found);
    portal.mail_server.come_back();
    portal.run(candour::actions::retry_deliveries::retry_deliveries(portal.means(), None)).unwrap();
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.raw.contains("application/pdf"), "{}", mail.raw);
    portal.finish_jobs();
    // Nor afterwards: its row and its bytes are gone.
    let folder = portal.stop().to_owned();
    search(&folder, &secrets, &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A sealed value and what it is bound to.
struct Sealed {
    column: &'static str,
    binding: Binding,
    bytes: Vec<u8>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Binary)]
    id: Vec<u8>,
    #[diesel(sql_type = Text)]
    word: String,
    #[diesel(sql_type = BigInt)]
    one: i64,
    #[diesel(sql_type = BigInt)]
    two: i64,
    #[diesel(sql_type = Binary)]
    sealed: Vec<u8>,
}

fn id(bytes: &[u8]) -> [u8; 16] {
    bytes.try_into().unwrap()
}

/// Every value of every class A column.
fn class_a(raw: &mut Raw) -> Vec<Sealed> {
    type Bind = fn(&Row) -> Binding;
    let columns: [(&'static str, &str, Bind); 14] = [
        (
            "report_answers.answers",
            "SELECT report AS id, '' AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, answers AS sealed FROM report_answers",
            |row| bindings::answers(ReportId(id(&row.id))),
        ),
        (
            "report_keys.wrap",
            "SELECT report AS id, holder AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed FROM report_keys",
            |row| bindings::report_wrap(ReportId(id(&row.id)), Holder::from_code(&row.word)),
        ),
        (
            "cases.snapshot",
            "SELECT id, '' AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, snapshot AS sealed FROM cases",
            |row| bindings::snapshot(CaseId(id(&row.id))),
        ),
        (
            "case_keys.wrap",
            "SELECT case_id AS id, body AS word, CAST(k.epoch AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed \
             FROM case_keys k JOIN cases c ON c.id = k.case_id",
            |row| bindings::case_wrap(CaseId(id(&row.id)), &row.word, i32::try_from(row.one).unwrap()),
        ),
        (
            "report_files.wrap",
            "SELECT report AS id, HEX_OF_FILE AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed FROM report_files",
            |row| bindings::report_file(ReportId(id(&row.id)), row.word.parse().unwrap()),
        ),
        (
            "case_files.wrap",
            "SELECT case_id AS id, HEX_OF_FILE AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed FROM case_files",
            |row| bindings::case_file(CaseId(id(&row.id)), row.word.parse().unwrap()),
        ),
        (
            "messages.body_text",
            "SELECT case_id AS id, direction AS word, CAST(sequence AS BIGINT) AS one, CAST(last_seen AS BIGINT) AS two, body_text AS sealed FROM messages",
            |row| {
                bindings::message(
                    CaseId(id(&row.id)),
                    &row.word,
                    i32::try_from(row.one).unwrap(),
                    i32::try_from(row.two).unwrap(),
                )
            },
        ),
        (
            "sessions.box",
            "SELECT id, kind AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, box AS sealed FROM sessions",
            |row| bindings::session_box(SessionId(id(&row.id)), &row.word),
        ),
        (
            "accounts.record",
            "SELECT id, '' AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, record AS sealed FROM accounts",
            |row| bindings::staff_record(AccountId(id(&row.id))),
        ),
        (
            "staff.name",
            "SELECT account AS id, body AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, name AS sealed FROM staff",
            |row| bindings::staff_name(AccountId(id(&row.id)), &row.word),
        ),
        (
            "bodies.own_copy",
            "SELECT own_copy AS id, id AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, own_copy AS sealed FROM bodies",
            |row| bindings::own_copy(&row.word),
        ),
        (
            "bodies.roster",
            "SELECT roster AS id, id AS word, CAST(0 AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, roster AS sealed FROM bodies",
            |row| bindings::own_roster(&row.word),
        ),
        (
            "body_key_wraps.wrap",
            "SELECT holder AS id, body AS word, CAST(epoch AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed FROM body_key_wraps",
            |row| bindings::body_key_wrap(&row.word, i32::try_from(row.one).unwrap(), AccountId(id(&row.id))),
        ),
        (
            "desk_keys.wrap",
            "SELECT wrap AS id, body AS word, CAST(epoch AS BIGINT) AS one, CAST(0 AS BIGINT) AS two, wrap AS sealed FROM desk_keys",
            |row| bindings::desk_key_wrap(&row.word, i32::try_from(row.one).unwrap()),
        ),
    ];
    // docs/threat-model.md says which columns there are.
    let told = in_clear::told();
    let told = told.iter().filter(|(_, (class, _))| class == "sealed A").map(|(column, _)| column.as_str());
    let tried: BTreeSet<&str> = columns.iter().map(|(column, ..)| *column).collect();
    assert_eq!(tried, told.collect::<BTreeSet<_>>());
    let mut found = Vec::new();
    for (column, query, bind) in columns {
        let hex = if matches!(raw, Raw::Pg(_)) { "encode(file, 'hex')" } else { "lower(hex(file))" };
        let rows: Vec<Row> =
            sql_query(query.replace("HEX_OF_FILE", hex)).load(raw).unwrap_or_else(|error| panic!("{column}: {error}"));
        assert!(!rows.is_empty(), "{column}: the journey left nothing to try");
        found.extend(rows.into_iter().map(|row| Sealed { column, binding: bind(&row), bytes: row.sealed }));
    }
    found
}

fn derived(material: &[u8], label: &str) -> [u8; 32] {
    let mut key = [0; 32];
    Hkdf::<sha2::Sha256>::new(None, material).expand(label.as_bytes(), &mut key).unwrap();
    key
}

/// Every key that somebody can make who has the keys file and the rows.
fn candidates(portal: &TestPortal, raw: &mut Raw) -> Vec<[u8; 32]> {
    use base64::Engine as _;
    let file = std::fs::read_to_string(portal.data_dir().join("portal.keys")).unwrap();
    let mut material: Vec<Vec<u8>> = file
        .lines()
        .filter_map(|line| base64::engine::general_purpose::STANDARD.decode(line.split_whitespace().nth(1)?).ok())
        .filter(|bytes| bytes.len() == 32)
        .collect();
    assert!(!material.is_empty(), "the keys file was not understood");
    for column in [
        "id AS bytes FROM portal_key_ids",
        "lookup_id AS bytes FROM report_keys",
        "report AS bytes FROM report_keys",
        "id AS bytes FROM cases",
        "file AS bytes FROM report_files",
        "id AS bytes FROM sessions",
        "id AS bytes FROM reports",
        "public_key AS bytes FROM body_keys",
        "paper_public_key AS bytes FROM body_keys",
        "public_key AS bytes FROM accounts",
        "salt AS bytes FROM accounts",
        "address_index AS bytes FROM accounts",
        "id AS bytes FROM accounts",
        "mac AS bytes FROM bodies",
        "mac AS bytes FROM cases",
        "mac AS bytes FROM staff",
        "id AS bytes FROM dispatches",
        "row_id AS bytes FROM deletions",
    ] {
        material.extend(raw.bytes(&format!("SELECT {column}")));
    }
    let labels = [
        "candour/1 lookup",
        "candour/1 reporter",
        "candour/1 portal id",
        "candour/1 portal pepper",
        "candour/1 portal class-b",
        "candour/1 portal index",
        "candour/1 portal session",
        "candour/1 portal mac body",
        "candour/1 portal mac body-key",
        "candour/1 portal mac case-key",
        "candour/1 portal mac staff-key",
        "candour/1 portal mac role",
        "candour/1 portal mac ack-link",
        "candour/1 portal mac invitation",
        "candour/1 portal mac setting",
        "candour/1 portal mac known-browser",
    ];
    let mut keys = vec![[0; 32]];
    for bytes in &material {
        // A value as it is, its ends, twice itself, and everything the house derives from anything.
        keys.extend(bytes.first_chunk::<32>().copied());
        keys.extend(bytes.last_chunk::<32>().copied());
        keys.extend(<[u8; 32]>::try_from([bytes.as_slice(), bytes.as_slice()].concat().as_slice()));
        keys.push(seal::sha256(bytes));
        keys.extend(labels.iter().map(|label| derived(bytes, label)));
    }
    keys
}

#[test]
fn no_key_that_can_be_made_from_keys_file_and_rows_opens_class_a() {
    let portal = TestPortal::start();
    let words = marked_report(&portal);
    let mut officer = Officer::of(&portal, "nz-nzpb");
    officer.sign_in(&portal);
    portal.finish_jobs();
    let mut raw = portal.raw();
    let sealed = class_a(&mut raw);
    let keys = candidates(&portal, &mut raw);
    assert!(keys.len() > 100, "only {} keys were tried", keys.len());
    let mut opened = Vec::new();
    for bytes in &keys {
        let key = Key::from_bytes(*bytes);
        let secret = SecretKey::from_bytes(*bytes);
        for value in &sealed {
            let by_key = seal::open(&key, &value.binding, &value.bytes).is_ok();
            if by_key || seal::unwrap(&secret, &value.binding, &value.bytes).is_ok() {
                opened.push(value.column);
            }
        }
    }
    assert!(opened.is_empty(), "opened: {opened:?}");

    // The trial itself works: the words do open what they should.
    let token = Token::parse(&words.own).ok().unwrap();
    let report = sealed.iter().filter(|value| value.column == "report_keys.wrap");
    let secrets: Vec<ReportSecret> = report
        .filter_map(|value| seal::open_secret(&token.reporter_key(), &value.binding, &value.bytes).ok())
        .collect();
    assert_eq!(secrets.len(), 1);
    let answers = sealed.iter().filter(|value| value.column == "report_answers.answers");
    let read = answers.filter_map(|value| seal::open(&secrets[0], &value.binding, &value.bytes).ok());
    assert_eq!(read.filter(|text| letters(text).contains("quillandrake")).count(), 1);
}
