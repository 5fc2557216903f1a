//! What people do here, in the order in which they do it.

use candour::actions::new_body::FoundBody;
use candour::clock::Clock;
use candour::domain::profile::Profile;
use candour::seal::{TotpSecret, entropy};

use super::browser::{Browser, Page};
use super::mailbox::Mail;
use super::portal::TestPortal;

/// What somebody tells.
#[derive(Clone, Debug)]
pub(crate) struct Story<'a> {
    /// Fields of `/report/place`.
    pub(crate) place: &'a [(&'a str, &'a str)],
    /// Fields of `/report/practitioner`.
    pub(crate) practitioner: &'a [(&'a str, &'a str)],
    /// Fields of `/report/what-happened`.
    pub(crate) what_happened: &'a [(&'a str, &'a str)],
    /// Fields of `/report/when`.
    pub(crate) when: &'a [(&'a str, &'a str)],
}

/// Scenario s01: Wellington, a counsellor and sex therapist, hints and then touch.
pub(crate) const S01: Story<'static> = Story {
    place: &[("care_country", "NZ"), ("care_region", "Wellington")],
    practitioner: &[("professions", "sex_therapist"), ("practitioner_name", "Made-up Name")],
    what_happened: &[
        ("violations", "touch_without_consent"),
        ("violations", "grooming_pattern"),
        ("narrative", "In the seventh session she put her hand on my inner thigh and said to breathe."),
    ],
    when: &[("happened_from", "2025"), ("happened_to", "2025")],
};

/// Scenario s02: Auckland, a registered psychologist, a relationship.
pub(crate) const S02: Story<'static> = Story {
    place: &[("care_country", "NZ"), ("care_region", "Auckland")],
    practitioner: &[("professions", "psychologist"), ("registered_with", "nz-nzpb")],
    what_happened: &[
        ("violations", "sexual_contact"),
        ("violations", "grooming_pattern"),
        ("violations", "out_of_hours_contact"),
        ("narrative", "We began a relationship while I was still seeing him."),
    ],
    when: &[("happened_from", "2026-03"), ("happened_to", "2026-06")],
};

/// A person who tells.
pub(crate) struct Reporter {
    /// Their browser.
    pub(crate) browser: Browser,
    clock: Clock,
}

/// Seconds that somebody takes at least to tell something and to choose for whom it is.
const THINKING: i64 = 12;

impl Reporter {
    /// Somebody with a fresh browser.
    pub(crate) fn new(portal: &TestPortal) -> Self {
        Self::in_browser(portal, portal.browser())
    }

    /// Somebody with this browser.
    pub(crate) fn in_browser(portal: &TestPortal, browser: Browser) -> Self {
        Self { browser, clock: portal.clock.clone() }
    }

    /// Tells a story on its pages; ends where the choice is made.
    pub(crate) fn tell(&mut self, story: &Story<'_>) -> Page {
        self.browser.fill("/report/place", story.place).ok();
        self.browser.fill("/report/practitioner", story.practitioner).ok();
        self.browser.get("/report/who-can-act").ok();
        self.browser.fill("/report/what-happened", story.what_happened).ok();
        self.browser.fill("/report/when", story.when).ok();
        self.browser.get("/report/recipients").ok()
    }

    /// Chooses for bodies: send, hold or no, and how they may know the reporter.
    pub(crate) fn choose(&mut self, choices: &[(&str, &str)]) -> Page {
        self.think();
        self.choose_at_once(choices)
    }

    /// Takes the time that a person takes.
    pub(crate) fn think(&self) {
        self.clock.advance(THINKING);
    }

    /// The same in no time, as only a machine does.
    pub(crate) fn choose_at_once(&mut self, choices: &[(&str, &str)]) -> Page {
        let page = self.browser.get("/report/recipients").ok();
        let fields: Vec<(String, &str)> =
            choices.iter().map(|(body, choice)| (format!("choice.{body}"), *choice)).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        self.browser.submit(&page, "/report/recipients", &fields).ok()
    }

    /// Looks at the review and presses "send". Ends at the words.
    pub(crate) fn send(&mut self) -> Page {
        let page = self.browser.get("/report/review").ok();
        self.browser.submit(&page, "/report/send", &[]).ok()
    }

    /// Sends what is told to nz-hdc, keeps the words, and takes the mail about it.
    #[track_caller]
    pub(crate) fn send_to_hdc(&mut self, portal: &TestPortal) -> Sent {
        self.choose(&[("nz-hdc", "send")]);
        let page = self.send();
        let words = words_on(&page);
        self.keep_words(&page);
        let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
        Sent { words, case: mail.link("/desk/cases/"), mail }
    }

    /// Looks at the review and keeps it.
    pub(crate) fn keep(&mut self) -> Page {
        let page = self.browser.get("/report/review").ok();
        self.browser.submit(&page, "/report/send", &[("keep", "yes")]).ok()
    }

    /// Says that the words are kept.
    pub(crate) fn keep_words(&mut self, page: &Page) -> Page {
        self.browser.answer(page, &[("kept", "yes")]).ok()
    }
}

/// A report that a body has.
pub(crate) struct Sent {
    /// The words that lead back to it.
    pub(crate) words: String,
    /// The case's address at the desk, from its mail.
    pub(crate) case: String,
    /// That mail.
    pub(crate) mail: Mail,
}

/// Somebody tells S01 and sends it to nz-hdc; the mail about it is taken.
#[track_caller]
pub(crate) fn sent(portal: &TestPortal) -> Sent {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.send_to_hdc(portal)
}

/// The twelve words a page shows.
#[track_caller]
pub(crate) fn words_on(page: &Page) -> String {
    let words = page.texts("#words li");
    assert_eq!(words.len(), 12, "{}: {}", page.path, page.text());
    words.join(" ")
}

/// Comes back with the words in a fresh browser; ends at the report's page.
pub(crate) fn come_back(portal: &TestPortal, words: &str) -> (Browser, Page) {
    let mut browser = portal.browser();
    let page = browser.get("/status").ok();
    let page = browser.submit(&page, "/status", &[("token", words)]);
    (browser, page)
}

/// A person at a body.
pub(crate) struct Officer {
    /// Their browser.
    pub(crate) browser: Browser,
    /// What they sign in with.
    pub(crate) address: String,
    passphrase: &'static str,
    totp: Vec<u8>,
}

/// What every made-up officer signs in with.
const PASSPHRASE: &str = "quiet harbour winter lantern orbit maple";

impl Officer {
    /// A body that has joined, with its first lead, made without the pages of joining.
    pub(crate) fn of(portal: &TestPortal, body: &'static str) -> Self {
        let secret = TotpSecret::draw(&mut entropy());
        let totp = totp_bytes(&secret.base32());
        let (mail, address) = (portal.mail_of(body), portal.mail_of(&format!("lead.{body}")));
        let found = FoundBody {
            body,
            address: &mail,
            timezone: "Pacific/Auckland",
            lead_address: &address,
            lead_name: "Ripeka Lead",
            passphrase: PASSPHRASE,
            totp: secret,
            profile: Profile::default(),
        };
        portal.run(found.run(portal.means())).expect("a body");
        Self { browser: portal.browser(), address, passphrase: PASSPHRASE, totp }
    }

    /// Somebody who has joined by the pages.
    pub(crate) fn who_joined(browser: Browser, address: String, passphrase: &'static str, totp: Vec<u8>) -> Self {
        Self { browser, address, passphrase, totp }
    }

    /// Their passphrase.
    pub(crate) const fn passphrase(&self) -> &'static str {
        self.passphrase
    }

    /// The code their phone shows now.
    pub(crate) fn code(&self, portal: &TestPortal) -> String {
        code_at(&self.totp, portal.clock.now())
    }

    /// Signs in; ends at the queue.
    pub(crate) fn sign_in(&mut self, portal: &TestPortal) -> Page {
        // No code works twice: the phone shows the next one.
        portal.clock.advance(30);
        let code = self.code(portal);
        self.sign_in_with(&code).ok()
    }

    /// Tries to sign in with a code.
    pub(crate) fn sign_in_with(&mut self, code: &str) -> Page {
        let page = self.browser.get("/desk/sign-in").ok();
        let address = self.address.clone();
        self.browser.answer(&page, &[("address", &address), ("passphrase", self.passphrase), ("code", code)])
    }
}

/// The bytes behind a second factor's text.
pub(crate) fn totp_bytes(base32: &str) -> Vec<u8> {
    let plain: String = base32.chars().filter(char::is_ascii_alphanumeric).collect();
    totp_rs::Secret::Encoded(plain).to_bytes().expect("base32")
}

/// The code of a second factor at a time.
pub(crate) fn code_at(secret: &[u8], unix_seconds: i64) -> String {
    let totp = totp_rs::TOTP::new(totp_rs::Algorithm::SHA1, 6, 1, 30, secret.to_vec(), None, String::new());
    totp.expect("a second factor").generate(u64::try_from(unix_seconds).expect("after 1970"))
}
