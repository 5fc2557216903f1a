//! The desk in a browser without scripts: what a person sees and can press.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rocket::http::{ContentType, Cookie, Status};
use rocket::local::asynchronous::Client;

use crate::actions::desk_fixture::{Desk, SentCase, Told, WORDS};
use crate::actions::staff_session::{StaffSession, new_row};
use crate::seal::{self, CsrfSecret, Secret as _, SessionSecret};
use crate::store::sessions;

/// Somebody at a desk with their browser.
struct Browser {
    client: Client,
    desk: Vec<Cookie<'static>>,
    csrf: String,
}

impl Browser {
    async fn signed_in(desk: &Desk, who: &StaffSession) -> Self {
        let rng = &mut seal::entropy();
        let (secret, csrf) = (SessionSecret::draw(rng), CsrfSecret::draw(rng));
        let row = new_row(&desk.portal, who.id, &secret, &who.holder(), &who.capacity, rng).unwrap();
        desk.portal.db.write(move |conn| sessions::insert(conn, &row)).await.unwrap();
        let value = URL_SAFE_NO_PAD.encode([who.id.as_bytes(), &secret.expose()[..]].concat());
        let cookies = vec![Cookie::new("desk", value), Cookie::new("csrf", csrf.to_text().to_string())];
        let client = Client::untracked(crate::app::rocket(desk.portal.clone())).await.unwrap();
        Self { client, desk: cookies, csrf: seal::form_token(&csrf) }
    }

    async fn get(&self, path: &str) -> (Status, String) {
        let answer = self.client.get(path).cookies(self.desk.clone()).dispatch().await;
        (answer.status(), answer.into_string().await.unwrap_or_default())
    }

    async fn see(&self, path: &str) -> String {
        let (status, page) = self.get(path).await;
        assert_eq!(status, Status::Ok, "{path}: {page}");
        page
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (Status, String) {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let body = body.extend_pairs(fields).append_pair("csrf", &self.csrf).finish();
        let request = self.client.post(path).cookies(self.desk.clone()).header(ContentType::Form).body(body);
        let answer = request.dispatch().await;
        (answer.status(), answer.into_string().await.unwrap_or_default())
    }
}

async fn opened(desk: &Desk, browser: &Browser) -> (SentCase, String) {
    let case = desk.case(Told { urgent: true, ..Told::default() }).await;
    let path = format!("/desk/cases/{}", case.id);
    assert_eq!(browser.post(&format!("{path}/open"), &[]).await.0, Status::SeeOther);
    (case, path)
}

#[rocket::async_test]
async fn nothing_that_was_sealed_is_shown_before_somebody_presses_open() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.officer).await;
    let case = desk.case(Told::default()).await;
    let path = format!("/desk/cases/{}", case.id);
    let reference = desk.row(case.id).await.reference;
    assert!(browser.see("/desk/cases").await.contains(&reference));
    let closed = browser.see(&path).await;
    assert!(closed.contains("Open the report") && !closed.contains(WORDS));
    assert_eq!(desk.row(case.id).await.opened_on, None, "looking is not opening");
    assert_eq!(browser.post(&format!("{path}/open"), &[]).await.0, Status::SeeOther);
    let page = browser.see(&path).await;
    assert!(page.contains(WORDS) && page.contains("This account may be hard to read."));
    assert!(page.contains("telling the therapist could put somebody in danger."));
    assert!(page.contains("Ana"), "who opened it stands in the timeline");
}

#[rocket::async_test]
async fn without_the_csrf_field_nothing_is_opened_and_without_a_session_nothing_is_there() {
    let desk = Desk::new().await;
    let mut browser = Browser::signed_in(&desk, &desk.officer).await;
    let case = desk.case(Told::default()).await;
    let path = format!("/desk/cases/{}", case.id);
    browser.csrf = "not ours".to_owned();
    assert_eq!(browser.post(&format!("{path}/open"), &[]).await.0, Status::Forbidden);
    assert_eq!(desk.row(case.id).await.opened_on, None);
    browser.desk.clear();
    assert_ne!(browser.get(&path).await.0, Status::Ok);
    let stranger = Browser::signed_in(&desk, &desk.stranger).await;
    assert_eq!(stranger.get(&path).await.0, Status::NotFound);
    assert_eq!(stranger.get(&format!("{path}/close")).await.0, Status::NotFound);
    assert!(stranger.see("/desk/cases").await.contains("You have joined: reports can be sent to you from now on."));
}

#[rocket::async_test]
async fn a_form_for_leads_is_not_there_for_others_whatever_it_holds() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.officer).await;
    let forms = [
        ("/desk/settings", ("from_1", "nine")),
        ("/desk/settings/address/times", ("times", "made-up")),
        ("/desk/settings/mail/form", ("mails", "made-up")),
    ];
    for (path, faulty) in forms {
        assert_eq!(browser.post(path, &[]).await.0, Status::NotFound, "{path}");
        assert_eq!(browser.post(path, &[faulty]).await.0, Status::NotFound, "{path}");
    }
}

#[rocket::async_test]
async fn a_question_is_asked_after_seeing_what_the_reporter_will_see() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.officer).await;
    let (case, path) = opened(&desk, &browser).await;
    let page = browser.see(&format!("{path}/move/acknowledge")).await;
    assert!(page.contains("A person there has said"), "{page}");
    let fields = [("seen", "received"), ("last", "0"), ("words", "")];
    assert_eq!(browser.post(&format!("{path}/move/acknowledge"), &fields).await.0, Status::SeeOther);
    assert!(browser.see(&format!("{path}/ask")).await.contains("They have asked you something."));
    let outcomes = browser.see(&format!("{path}/close")).await;
    assert!(outcomes.contains("We took action") && !outcomes.contains("value=\"referred\""));
    let ask = [("seen", "acknowledged"), ("last", "0"), ("words", "When was <it>?")];
    assert_eq!(browser.post(&format!("{path}/ask"), &ask).await.0, Status::SeeOther);
    assert_eq!(browser.post(&format!("{path}/ask"), &ask).await.0, Status::SeeOther, "sent twice");
    assert_eq!(desk.last_told(&case).await.unwrap().text, "When was <it>?");
    assert_eq!(desk.row(case.id).await.last_message, 1);
    assert!(browser.see(&path).await.contains("When was &lt;it&gt;?"));
}

#[rocket::async_test]
async fn words_are_written_without_a_question_after_seeing_what_the_reporter_will_see() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.officer).await;
    let (case, path) = opened(&desk, &browser).await;
    let write = format!("{path}/write");
    let page = browser.see(&path).await;
    assert!(page.contains("Write to the reporter") && !page.contains("Ask the reporter"), "{page}");
    assert!(browser.see(&write).await.contains("They have written to you. You do not have to answer."));
    let (status, page) = browser.post(&write, &[("seen", "received"), ("last", "0"), ("words", " ")]).await;
    assert!(status == Status::UnprocessableEntity && page.contains("Write some words."));
    let fields = [("seen", "received"), ("last", "0"), ("words", "We read <it> this week.")];
    assert_eq!(browser.post(&write, &fields).await.0, Status::SeeOther);
    assert_eq!(browser.post(&write, &fields).await.0, Status::SeeOther, "sent twice");
    let row = desk.row(case.id).await;
    assert_eq!((row.state.as_str(), row.last_message), ("received", 1));
    let page = browser.see(&path).await;
    assert!(page.contains("We read &lt;it&gt; this week.") && page.contains("Somebody wrote to the reporter"));
    let crafted = format!("{path}/move/write");
    assert_eq!(browser.post(&crafted, &fields).await.0, Status::NotFound, "not past its own page");
}

#[rocket::async_test]
async fn closing_without_an_outcome_or_words_says_so_and_keeps_what_was_typed() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.lead).await;
    let (case, path) = opened(&desk, &browser).await;
    let close = format!("{path}/close");
    let page = browser.see(&close).await;
    assert!(page.contains("The reporter will read these words."));
    assert!(!page.contains("We took action"), "not before it was acknowledged");
    let (status, page) =
        browser.post(&close, &[("seen", "received"), ("last", "0"), ("words", "my long reason")]).await;
    assert!(status == Status::UnprocessableEntity && page.contains("my long reason"));
    assert!(page.contains("Choose how it ends."));
    let wordless = [("seen", "received"), ("last", "0"), ("outcome", "no_jurisdiction")];
    let (status, page) = browser.post(&close, &wordless).await;
    assert!(status == Status::UnprocessableEntity && page.contains("Write some words."));
    assert!(page.contains("value=\"no_jurisdiction\" autocomplete=\"off\" checked"));
    let whole = [wordless.as_slice(), &[("words", "Not ours.")]].concat();
    assert_eq!(browser.post(&close, &whole).await.0, Status::SeeOther);
    assert_eq!(desk.row(case.id).await.state, "closed");
    let queue = browser.see("/desk/cases?group=closed").await;
    assert!(queue.contains("It is not theirs to decide"));
}

#[rocket::async_test]
async fn whoever_was_slower_is_told_and_their_words_are_still_there() {
    let desk = Desk::new().await;
    let browser = Browser::signed_in(&desk, &desk.officer).await;
    let other = Browser::signed_in(&desk, &desk.lead).await;
    let (_, path) = opened(&desk, &browser).await;
    let acknowledge = format!("{path}/move/acknowledge");
    other.post(&acknowledge, &[("seen", "received"), ("last", "0"), ("words", "")]).await;
    let (status, page) =
        browser.post(&acknowledge, &[("seen", "received"), ("last", "0"), ("words", "kept words")]).await;
    assert_eq!(status, Status::UnprocessableEntity);
    assert!(page.contains("Somebody was quicker.") && page.contains("kept words") && page.contains("Acknowledged"));
    let assign = format!("{path}/assign");
    let (ana, ben) = (desk.officer.account.to_string(), desk.lead.account.to_string());
    assert!(browser.see(&assign).await.contains("Ana (you)"));
    assert_eq!(browser.post(&assign, &[("seen", "nobody"), ("assignee", &ana)]).await.0, Status::SeeOther);
    let (status, page) = other.post(&assign, &[("seen", "nobody"), ("assignee", &ben)]).await;
    assert!(status == Status::UnprocessableEntity && page.contains("Somebody else changed who works on this case"));
    assert!(browser.see("/desk/cases?whose=mine&tier=3&order=due").await.contains("One case"));
}

#[rocket::async_test]
async fn what_was_typed_outlives_the_session_and_a_link_leads_to_its_case() {
    let desk = Desk::new().await;
    let mut browser = Browser::signed_in(&desk, &desk.officer).await;
    let (_, path) = opened(&desk, &browser).await;
    browser.desk.retain(|cookie| cookie.name() == "csrf");
    let ask = format!("{path}/ask");
    let (status, page) = browser.post(&ask, &[("seen", "received"), ("last", "0"), ("words", "My <long> text")]).await;
    assert_eq!(status, Status::Ok);
    assert!(page.contains("name=\"carried.words\" value=\"My &lt;long&gt; text\""), "{page}");
    assert!(page.contains(&format!("name=\"to\" value=\"{}\"", ask.replace('/', "&#x2F;"))), "{page}");
    let wrong = [("to", ask.as_str()), ("carried.words", "My <long> text"), ("address", "a@example.org")];
    let (_, page) = browser.post("/desk/sign-in", &wrong).await;
    assert!(page.contains("My &lt;long&gt; text"), "a wrong passphrase loses nothing either");
    let answer = browser.client.get(path.clone()).dispatch().await;
    assert_eq!(answer.headers().get_one("Location"), Some(format!("/desk/sign-in?to={path}").as_str()));
}
