//! The status pages as a browser meets them.

use rocket::http::{ContentType, Header, Status};
use rocket::local::asynchronous::Client;

use crate::actions::fixture::{Fixture, Sent};
use crate::actions::reporter_session::LOCKS_AFTER;
use crate::seal::{self, Token};

/// A browser that keeps cookies and sends forms with what the page gave it.
struct Browser(Client);

/// A page as it arrived.
struct Shown {
    status: Status,
    to: String,
    text: String,
}

impl Browser {
    async fn new(fixture: &Fixture) -> Self {
        Self(Client::tracked(crate::app::rocket(fixture.portal.clone())).await.unwrap())
    }

    async fn get(&self, path: &str) -> Shown {
        shown(self.0.get(path.to_owned()).dispatch().await).await
    }

    /// Sends a form of the page at `page` to `path`.
    async fn send(&self, page: &str, path: &str, fields: &[(&str, &str)]) -> Shown {
        let text = self.get(page).await.text;
        let csrf = text.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", csrf).extend_pairs(fields);
        let request = self.0.post(path.to_owned()).header(ContentType::Form).body(form.finish());
        shown(request.dispatch().await).await
    }

    async fn sign_in(&self, typed: &str) -> Shown {
        self.send("/status", "/status", &[("token", typed)]).await
    }

    fn cookies(&self) -> usize {
        self.0.cookies().iter().count()
    }
}

async fn shown(response: rocket::local::asynchronous::LocalResponse<'_>) -> Shown {
    let status = response.status();
    let to = response.headers().get_one("Location").unwrap_or_default().to_owned();
    Shown { status, to, text: response.into_string().await.unwrap_or_default() }
}

fn words(sent: &Sent) -> String {
    sent.token.words().join(" ")
}

#[rocket::async_test]
async fn with_the_words_a_reporter_sees_writes_and_takes_back() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let browser = Browser::new(&fixture).await;
    let into = browser.sign_in(&words(&sent).to_uppercase().replace(' ', ", ")).await;
    assert_eq!((into.status, into.to.as_str()), (Status::SeeOther, "/status/report"));

    let report = browser.get("/status/report").await.text;
    for sentence in
        ["Health and Disability Commissioner", "Nobody has opened it at their desk yet.", "is waiting to go out"]
    {
        assert!(report.contains(sentence), "{sentence}");
    }
    assert!(report.contains("What they got"), "what the body has can be looked up");
    let path = format!("/status/cases/{}/messages", sent.case);
    let written = browser.send("/status/report", &path, &[("message", "One <b>more</b> thing"), ("seen", "0")]).await;
    assert_eq!(written.status, Status::SeeOther);
    let report = browser.get(&written.to).await.text;
    assert!(report.contains("Your message is on its way.") && report.contains("One &lt;b&gt;more"));
    let empty = browser.send("/status/report", &path, &[("message", "  ")]).await;
    assert!(empty.status == Status::UnprocessableEntity && empty.text.contains("href=\"#message\""));

    let path = format!("/status/cases/{}/withdraw", sent.case);
    assert!(browser.get(&path).await.text.contains("Nobody there has opened it."));
    let gone = browser.send(&path, &path, &[]).await;
    assert!(browser.get(&gone.to).await.text.contains("It is gone."));
    assert!(fixture.case(sent.case).await.is_none());
}

#[rocket::async_test]
async fn words_that_lead_nowhere_get_the_same_page_as_those_behind_a_closed_door() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let browser = Browser::new(&fixture).await;
    browser.sign_in(&words(&sent)).await;
    let closed = browser.send("/status/close", "/status/close", &[]).await;
    let ended = browser.get(&closed.to).await.text;
    assert!(ended.contains("The door is closed") && !ended.contains("asked to stop"), "nobody had opened it");
    assert_eq!(browser.get("/status/report").await.to, "/status");

    let mine = words(&sent);
    let unknown = Token::draw(&mut seal::entropy()).words().join(" ");
    let browser = Browser::new(&fixture).await;
    let one = browser.sign_in(&mine).await;
    let other = browser.sign_in(&unknown).await;
    assert_eq!((one.status, other.status), (Status::UnprocessableEntity, Status::UnprocessableEntity));
    assert_eq!(one.text.replace(&mine, ""), other.text.replace(&unknown, ""));
    assert!(one.text.contains("We found nothing under these words."));
}

#[rocket::async_test]
async fn a_slip_is_said_beside_the_field_and_what_was_typed_stays() {
    let fixture = Fixture::new().await;
    let browser = Browser::new(&fixture).await;
    let said = browser.sign_in("abandn ability able about above absent absorb abstract absurd abuse access zoo").await;
    assert_eq!(said.status, Status::UnprocessableEntity);
    assert!(said.text.contains("Could it be abandon") && said.text.contains("abandn ability able"));
    assert!(browser.sign_in("one two three").await.text.contains("Those are 3 words."));
    assert_eq!(browser.cookies(), 1, "only the csrf cookie");
}

#[rocket::async_test]
async fn a_late_message_waits_behind_the_words() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let browser = Browser::new(&fixture).await;
    browser.sign_in(&words(&sent)).await;
    let page = browser.get("/status/report").await.text;
    assert!(!page.contains("I took long"));
    fixture.portal.clock.advance(LOCKS_AFTER + 1);
    let path = format!("/status/cases/{}/messages", sent.case);
    let late = browser.send("/status", &path, &[("message", "I took long")]).await;
    assert_eq!(late.to, "/status");
    let asked = browser.get("/status").await.text;
    assert!(asked.contains("30 minutes") && !asked.contains("I took long"));
    browser.sign_in(&words(&sent)).await;
    assert!(browser.get("/status/report").await.text.contains("I took long"));
}

#[rocket::async_test]
async fn a_late_message_that_is_far_too_long_is_on_the_page_and_not_kept() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let browser = Browser::new(&fixture).await;
    browser.sign_in(&words(&sent)).await;
    fixture.portal.clock.advance(LOCKS_AFTER + 1);
    let text = format!("the beginning {} the end", "x".repeat(100_000));
    let (case, seen) = (sent.case.to_string(), format!("seen.{}", sent.case));
    for (path, fields) in [
        (format!("/status/cases/{}/messages", sent.case), vec![("message", text.as_str())]),
        ("/status/add".to_owned(), vec![("text", text.as_str()), ("cases", case.as_str()), (seen.as_str(), "0")]),
        (
            format!("/status/cases/{}/consent", sent.case),
            vec![("anonymity", "named_to_body"), ("reporter_name", text.as_str())],
        ),
    ] {
        let shown = browser.send("/status", &path, &fields).await;
        assert_eq!(shown.status, Status::PayloadTooLarge, "{path}");
        for text in ["not kept anywhere else", "the beginning x", "x the end"] {
            assert!(shown.text.contains(text), "{path}: {text}");
        }
    }
}

#[rocket::async_test]
async fn a_supporters_words_in_the_reporters_browser_lose_no_late_message() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let mut elsewhere = fixture.session(&sent).await;
    crate::actions::supporter::share(&fixture.portal, &mut elsewhere, &words(&sent)).await.unwrap().unwrap();
    let supporters = elsewhere.shared.unwrap().words().join(" ");
    let browser = Browser::new(&fixture).await;
    browser.sign_in(&words(&sent)).await;
    fixture.portal.clock.advance(LOCKS_AFTER + 1);
    let path = format!("/status/cases/{}/messages", sent.case);
    browser.send("/status", &path, &[("message", "I took long")]).await;
    let refused = browser.sign_in(&supporters).await;
    assert_eq!(refused.status, Status::UnprocessableEntity);
    assert!(refused.text.contains("is not sent yet and would be lost") && !refused.text.contains("I took long"));
    browser.sign_in(&words(&sent)).await;
    assert!(browser.get("/status/report").await.text.contains("I took long"));
}

#[rocket::async_test]
async fn only_our_own_pages_can_press_the_way_out() {
    let fixture = Fixture::new().await;
    let sent = fixture.sent().await;
    let browser = Browser::new(&fixture).await;
    browser.sign_in(&words(&sent)).await;
    let from_elsewhere = browser.0.get("/exit").header(Header::new("Sec-Fetch-Site", "cross-site")).dispatch().await;
    assert_eq!(from_elsewhere.status(), Status::Ok);
    assert!(from_elsewhere.headers().get_one("Clear-Site-Data").is_none());
    assert_eq!(browser.get("/status/report").await.status, Status::Ok);

    let out = browser.0.get("/exit").header(Header::new("Sec-Fetch-Site", "same-origin")).dispatch().await;
    assert_eq!(out.headers().get_one("Location"), Some("https://www.wikipedia.org/"));
    assert!(out.headers().get_one("Clear-Site-Data").is_some_and(|what| what.contains("cookies")));
    assert_eq!(browser.cookies(), 0);
    assert_eq!(browser.get("/status/report").await.to, "/status");
}
