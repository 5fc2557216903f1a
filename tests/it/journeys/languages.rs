//! Reading and telling in one's own language: chosen on any page, kept by nothing but a tag in a cookie.

use candour::i18n::{Language, directory_words, text, text_with};
use candour::seal::{Token, WordList};

use crate::world::browser::Page;
use crate::world::logs;
use crate::world::people::{Officer, Reporter, S01, Story, come_back, words_on};
use crate::world::portal::TestPortal;

/// The marks around what is inserted into a text that is not English.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// S01, told by somebody who writes in Spanish.
const TOLD: &str = "En la séptima sesión puso su mano sobre mi pierna. Ñandú, pingüino.";

fn story() -> Story<'static> {
    let what_happened: &'static [(&str, &str)] = &[("violations", "touch_without_consent"), ("narrative", TOLD)];
    Story { what_happened, ..S01 }
}

/// Fails unless the page is in this language, as a browser and a screen reader understand it.
#[track_caller]
fn is_in(page: &Page, language: Language) {
    let said = (page.language(), page.attributes("html", "dir").remove(0));
    assert_eq!(said, (language.tag().to_owned(), language.direction().to_owned()), "{}", page.path);
    let current = page.attributes(".c-languages [aria-current=true]", "lang");
    assert_eq!(current, [language.tag()], "{}", page.path);
}

fn plain(text: &str) -> String {
    text.replace(ISOLATION, "")
}

#[test]
fn a_language_is_chosen_on_any_page_and_leads_back_to_it() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/bodies?q=toihau+hauora").ok();
    is_in(&page, Language::English);
    let names = page.texts(".c-languages button");
    assert_eq!(names, Language::offered().map(Language::own_name).collect::<Vec<_>>());
    assert_eq!(names.len(), 5);
    for language in Language::offered() {
        let page = browser.choose_language(&page, language.tag()).ok();
        assert_eq!(page.path, "/bodies?q=toihau+hauora", "what was searched for is still there");
        assert_eq!(page.attributes("main ul a[href^='/bodies/']", "href"), ["/bodies/nz-hdc"]);
        is_in(&page, language);
        assert_eq!(page.answer.header("cache-control"), Some("no-store"));
        is_in(&browser.get("/").ok(), language);
        is_in(&browser.get("/nowhere"), language);
        assert_eq!(browser.cookies.get("lang").map(String::as_str), Some(language.tag()));
    }
    let asked = browser.get("/exit");
    assert!(!browser.cookies.contains_key("lang"), "{}: {:?}", asked.path, browser.cookies);
    is_in(&browser.get("/").ok(), Language::English);
}

#[test]
fn the_cookie_is_a_tag_that_ends_with_the_browser_and_no_get_sets_it() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/help").ok();
    let set = |page: &Page| -> Vec<String> {
        let headers = page.answer.headers.iter().filter(|(name, _)| name == "set-cookie");
        headers.map(|(_, value)| value.clone()).filter(|value| value.starts_with("lang=")).collect()
    };
    assert!(set(&page).is_empty());
    let csrf = page.attributes(".c-languages input[name=csrf]", "value").remove(0);
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let fields = [field("csrf", &csrf), field("here", "/help"), field("language", "mi")];
    let answer = browser.post_raw("/language", &fields);
    let [cookie] = &set(&answer)[..] else { panic!("{:?}", answer.answer.headers) };
    assert_eq!(cookie, "lang=mi; HttpOnly; SameSite=Strict; Path=/");
    assert!(set(&browser.get("/help").ok()).is_empty());
    let foreign = browser.post_raw("/language", &fields[1..]);
    assert_eq!(foreign.answer.status, 403, "not one of our own forms");
    assert!(set(&foreign).is_empty());
}

#[test]
fn a_crafted_cookie_or_choice_is_nothing() {
    let portal = TestPortal::start();
    for value in [
        "xx",
        "EN",
        "es-MX",
        "../es",
        "es%0d%0aX: y",
        "<script>",
        "\"",
        "",
        "esesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesesese",
    ] {
        let mut browser = portal.browser();
        browser.cookies.insert("lang".to_owned(), value.to_owned());
        is_in(&browser.get("/").ok(), Language::English);
    }
    let mut browser = portal.browser();
    let page = browser.get("/").ok();
    let csrf = page.attributes(".c-languages input[name=csrf]", "value").remove(0);
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let answer = browser.post_raw("/language", &[field("csrf", &csrf), field("here", "/"), field("language", "xx")]);
    assert_eq!(answer.answer.status, 303);
    assert!(!browser.cookies.contains_key("lang"));
}

#[test]
fn a_choice_leads_nowhere_else() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/").ok();
    let csrf = page.attributes(".c-languages input[name=csrf]", "value").remove(0);
    for here in [
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "/.//example.org",
        "/%09/example.org/../..//example.org",
        "\t//example.org",
        "javascript:alert(1)",
        "",
    ] {
        let fields = [("csrf", csrf.as_str()), ("here", here), ("language", "es")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let answer = browser.post_raw("/language", &fields);
        let leads = answer.answer.header("location").unwrap_or_default();
        assert!(leads.starts_with('/') && !leads.starts_with("//") && !leads.contains('\\'), "{here:?}: {leads}");
    }
}

#[test]
fn a_browser_that_chose_nothing_gets_the_language_it_asks_for() {
    let portal = TestPortal::start();
    for (asks, gets) in [
        ("es-MX,es;q=0.9,en;q=0.5", Language::Spanish),
        ("mi-NZ", Language::Maori),
        ("fr-CA,fr", Language::French),
        ("ar-EG,en", Language::Arabic),
        ("de-DE,de;q=0.9,fr;q=0.5", Language::French),
        ("en-NZ,en,mi", Language::English),
        ("zh", Language::English),
        (";;,,=", Language::English),
    ] {
        let mut browser = portal.browser();
        browser.languages = Some(asks);
        let page = browser.get("/help").ok();
        is_in(&page, gets);
        assert!(!browser.cookies.contains_key("lang"), "{asks}: nothing is kept of what was only asked for");
        let chosen = browser.choose_language(&page, "en").ok();
        is_in(&chosen, Language::English);
    }
}

#[test]
fn a_page_that_tells_something_is_saved_by_the_press_that_changes_its_language() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/report/what-happened").ok();
    assert!(page.attributes(".c-languages button", "form").iter().all(|form| form == "telling"));
    let fields = [("narrative", TOLD), ("go", "language:es")];
    let form = page.form("/report/what-happened");
    let fields: Vec<(String, String)> = form
        .filled(&fields[..1])
        .into_iter()
        .chain(fields[1..].iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
        .collect();
    let answer = browser.post_raw(&form.action, &fields);
    let page = browser.follow(answer).ok();
    assert_eq!(page.path, "/report/what-happened");
    is_in(&page, Language::Spanish);
    assert_eq!(page.form("/report/what-happened").value("narrative"), Some(TOLD));

    // The page of the bodies too, which has a way of its own to be saved.
    for (tag, language) in [("fr", Language::French), ("es", Language::Spanish)] {
        let page = browser.get("/report/recipients").ok();
        let form = page.form("/report/recipients");
        let mut fields = form.filled(&[]);
        fields.push(("go".to_owned(), format!("language:{tag}")));
        let answer = browser.post_raw(&form.action, &fields);
        let page = browser.follow(answer).ok();
        assert_eq!(page.path, "/report/recipients");
        is_in(&page, language);
    }
    let page = browser.get("/report/what-happened").ok();

    // What needs a look is said in the new language, with what was typed.
    let form = page.form("/report/what-happened");
    let typed = format!("{TOLD} \0");
    let mut fields: Vec<(String, String)> = form.filled(&[("narrative", typed.as_str())]);
    fields.push(("go".to_owned(), "language:fr".to_owned()));
    let page = browser.post_raw(&form.action, &fields);
    assert_eq!(page.answer.status, 422);
    is_in(&page, Language::French);
    assert!(page.form("/report/what-happened").value("narrative").unwrap().starts_with(TOLD));
}

#[test]
fn a_report_is_told_sent_and_followed_in_spanish_and_the_body_reads_its_own_language() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.get("/").ok();
    reporter.browser.choose_language(&page, "es").ok();
    is_in(&reporter.tell(&story()), Language::Spanish);
    let page = reporter.choose(&[("nz-hdc", "send")]);
    is_in(&page, Language::Spanish);
    let review = reporter.browser.get("/report/review").ok();
    review.says(TOLD).says("Unwanted touch").says(&text(Language::Spanish, "snapshot-narrative"));
    let sent = reporter.send();
    is_in(&sent, Language::Spanish);

    // The words are Spanish ones, and say so.
    let words = words_on(&sent);
    assert_eq!(sent.attributes("#words", "lang"), ["es"]);
    let token = Token::parse(&words).expect("words");
    assert_eq!(words, token.words_in(WordList::Spanish).join(" "));
    reporter.keep_words(&sent);

    // The body's mail and desk are in the body's language; what was told is as it was told.
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.subject.ends_with("for the complaints desk"), "{}", mail.subject);
    assert!(mail.text.contains("Say that you have it") && !mail.text.contains(ISOLATION), "{}", mail.text);
    officer.sign_in(&portal);
    let case = mail.link("/desk/cases/");
    let page = officer.browser.get(&case).ok();
    let action = format!("{case}/open");
    let page = officer.browser.submit(&page, &action, &[]).ok();
    is_in(&page, Language::English);
    page.says(TOLD).says("Unwanted touch");

    // English words of the same token, and Spanish ones without accents, lead back from an English browser.
    let bare = deunicode(&words);
    for typed in [words.clone(), bare.to_uppercase(), token.words().join(" ")] {
        let (_, page) = come_back(&portal, &typed);
        let page = page.ok();
        assert_eq!(page.path, "/status/report", "{typed}");
        is_in(&page, Language::English);
    }
    let (mut browser, page) = come_back(&portal, &words);
    let page = browser.choose_language(&page, "es").ok();
    assert_eq!(page.path, "/status/report");
    is_in(&page, Language::Spanish);
    assert!(plain(&page.text()).contains(&text(Language::Spanish, "status-true")), "{}", page.text());
}

/// Letters without their accents, as somebody types them on a keyboard that has none.
fn deunicode(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect()
}

#[test]
fn a_body_that_works_in_another_language_gets_its_mail_and_its_labels_in_that_one() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/desk/settings").ok();
    let form = page.form("/desk/settings");
    assert_eq!(form.value("mail_language"), Some("en"), "what nobody chose is English");
    let contact = [("contact_name", "Hine Contact"), ("contact_phone", "+64 4 555 0101")];
    let chosen = [&[("mail_language", "fr"), ("readers", "Complaints officer")][..], &contact].concat();
    let page = officer.browser.submit(&page, "/desk/settings", &chosen).ok();
    assert_eq!(page.form("/desk/settings").value("mail_language"), Some("fr"));
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&story());
    reporter.choose(&[("nz-hdc", "send")]);
    let kind = directory_words(Language::French, "Unwanted touch");
    assert_ne!(kind, "Unwanted touch");
    reporter.browser.get("/report/review").ok().says(&kind).says(TOLD);
    let page = reporter.send();
    is_in(&page, Language::English);
    reporter.keep_words(&page);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let unbroken = mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!mail.text.contains("Say that you have it") && !mail.text.contains(ISOLATION), "{unbroken}");
    let what = text_with(Language::French, "mail-notice-do", &[]);
    let what = plain(&what).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(unbroken.contains(&what), "{what}: {unbroken}");
    officer.sign_in(&portal);
    let case = mail.link("/desk/cases/");
    let page = officer.browser.get(&case).ok();
    let page = officer.browser.submit(&page, &format!("{case}/open"), &[]).ok();
    page.says(&kind).says(TOLD);
}

#[test]
fn words_that_matter_most_stand_with_their_english_until_somebody_has_reviewed_them() {
    let portal = TestPortal::start();
    for language in Language::offered() {
        let mut browser = portal.browser();
        browser.languages = Some(language.tag());
        let page = browser.get("/help?country=NZ").ok();
        let originals = page.texts(".c-original[lang=en][dir=ltr]");
        let note = page.texts(".c-unreviewed p");
        if language == Language::English {
            assert!(originals.is_empty() && note.is_empty());
            continue;
        }
        assert!(originals.iter().any(|original| *original == text(Language::English, "help-traces")), "{originals:?}");
        let both = [language, Language::English].map(|language| text(language, "language-unreviewed"));
        assert_eq!(note, both);
        let page = browser.get("/report/safety").ok();
        let originals = page.texts(".c-original");
        assert!(originals.contains(&text(Language::English, "report-safety-held")), "{originals:?}");
    }
}

#[test]
fn nothing_of_a_readers_language_is_written_down() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    // A tag that stands nowhere else would be seen; the header is asked for with one that is in no catalogue either.
    reporter.browser.languages = Some("x-canary-tongue,mi");
    is_in(&reporter.tell(&story()), Language::Maori);
    let page = reporter.keep();
    is_in(&page, Language::Maori);
    reporter.keep_words(&page);
    assert!(portal.files_with(b"canary-tongue").is_empty());
    assert!(!logs::written().contains("canary-tongue"));
}

#[test]
fn a_reporters_own_mails_are_in_the_language_in_which_they_asked_for_them() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&story());
    let words = reporter.send_to_hdc(&portal).words;
    let (mut browser, page) = come_back(&portal, &words);
    browser.choose_language(&page, "fr").ok();
    let page = browser.get("/status/notice").ok();
    let first = text(Language::French, "quiet-mail-news-what");
    assert!(page.text().contains(first.split_whitespace().next().unwrap()), "the mail is shown as it will come");
    let address = portal.mail_of("jo");
    let form = page.forms().into_iter().find(|form| form.value("go") == Some("ask")).expect("a way to ask");
    let answer = browser.post_raw(&form.action, &form.filled(&[("notice_address", &address)]));
    browser.follow(answer).ok();
    let mail = portal.mailbox.next(&address);
    assert_eq!(mail.subject, text(Language::French, "quiet-mail-code-subject"));
    // The language lies in what is sealed beside the address, and nowhere else.
    for sealed in portal.raw().bytes("SELECT sealed AS bytes FROM reporter_notices") {
        assert!(!sealed.windows(4).any(|part| part == b"\"fr\""));
    }
}

#[test]
fn a_report_told_from_right_to_left_is_read_printed_and_taken_along() {
    let portal = TestPortal::start();
    let told = "قالت لي إن هذا طبيعي. Tēnā koe.";
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.get("/report").ok();
    reporter.browser.choose_language(&page, "ar").ok();
    let what_happened = [("violations", "touch_without_consent"), ("narrative", told)];
    is_in(&reporter.tell(&Story { what_happened: &what_happened, ..S01 }), Language::Arabic);
    let page = reporter.browser.get("/report/letter/nz-hdc").ok();
    assert_eq!(page.texts("main div[lang=en][dir=ltr] h1").len(), 1);
    // The letter is for the body, and so in the language that it works in; what was told is as it was told.
    page.says("Unwanted touch").says(told);
    let letter = reporter.browser.get("/report/letter/nz-hdc/pdf").ok();
    assert!(letter.answer.body.starts_with(b"%PDF-"));
    let page = reporter.keep();
    // BIP-39 has no list of Arabic words.
    assert_eq!(
        (page.attributes("#words", "lang"), page.attributes("#words", "dir")),
        (vec!["en".into()], vec!["ltr".into()])
    );
    reporter.keep_words(&page);
    let page = reporter.browser.get("/status/copy").ok();
    is_in(&page, Language::Arabic);
    let copy = reporter.browser.submit(&page, "/status/copy/pdf", &[]).ok();
    assert!(copy.answer.body.starts_with(b"%PDF-"));
    let kind = directory_words(Language::Arabic, "Unwanted touch");
    let page = reporter.browser.get("/status/report").ok();
    page.says(told).says(&kind);
}
