//! The reporter's way in a browser without scripts.

use rocket::http::{ContentType, Status};
use rocket::local::asynchronous::Client;

use crate::actions::report_fixture::House;
use crate::actions::reporter_session::LOCKS_AFTER;

const HDC: &str = "Health and Disability Commissioner";

/// A reporter's browser.
struct Browser(Client);

struct Answer {
    status: Status,
    location: String,
    page: String,
}

impl Browser {
    async fn new(house: &House) -> Self {
        Self(Client::tracked(crate::app::rocket(house.portal.clone())).await.unwrap())
    }

    async fn get(&self, path: &str) -> Answer {
        answer(self.0.get(path.to_owned()).dispatch().await).await
    }

    async fn see(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, Status::Ok, "{path}: {}", answer.page);
        answer.page
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page =
            self.get("/").await.page + &self.get("/report/continue").await.page + &self.get("/report").await.page;
        let page = if page.contains("csrf") { page } else { self.get("/report/place").await.page };
        let token = page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let body = body.extend_pairs(fields).append_pair("csrf", token).finish();
        answer(self.0.post(path.to_owned()).header(ContentType::Form).body(body).dispatch().await).await
    }

    /// Tells what is needed.
    async fn tell(&self) {
        let told: [(&str, &[(&str, &str)]); 3] = [
            ("/report/place", &[("care_country", "NZ"), ("care_region", "Wellington")]),
            ("/report/practitioner", &[("professions", "sex_therapist"), ("practitioner_name", "Dr Example")]),
            ("/report/what-happened", &[("violations", "touch_without_consent"), ("narrative", "My <b>own</b> words")]),
        ];
        for (path, fields) in told {
            assert_eq!(self.post(path, fields).await.status, Status::SeeOther, "{path}");
        }
    }
}

async fn answer(response: rocket::local::asynchronous::LocalResponse<'_>) -> Answer {
    let (status, location) = (response.status(), response.headers().get_one("Location").unwrap_or_default().to_owned());
    Answer { status, location, page: response.into_string().await.unwrap_or_default() }
}

fn words_on(page: &str) -> Vec<&str> {
    let list = page.split("id=\"words\"").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap_or_default();
    list.split("<li>").skip(1).filter_map(|item| item.split('<').next()).collect()
}

#[rocket::async_test]
async fn where_nobody_has_joined_it_ends_with_a_kept_report_and_a_letter() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    browser.tell().await;
    let who = browser.see("/report/who-can-act").await;
    assert!(who.contains(HDC) && who.contains("New Zealand Association of Counsellors"));
    assert!(who.contains("This body has not joined yet, so we cannot send to it."));
    let choices = browser.see("/report/recipients").await;
    assert!(choices.contains("name=\"choice.nz-hdc\"") && !choices.contains("value=\"send\""));
    let letter = browser.see("/report/letter/nz-hdc").await;
    assert!(letter.contains("in my words") && !letter.to_lowercase().contains("the reporter"));
    assert!(letter.contains("My &lt;b&gt;own&lt;&#x2F;b&gt; words") && letter.contains("can tell who you are"));
    let kept = browser.post("/report/send", &[("keep", "yes")]).await;
    assert_eq!((kept.status, kept.location.as_str()), (Status::SeeOther, "/report/token"));
    let page = browser.see("/report/token").await;
    assert!(page.contains("Your report is kept") && words_on(&page).len() == 12);
    assert!(page.contains("A letter to Health and Disability Commissioner"));
    assert_eq!(words_on(&browser.see("/report/token").await), words_on(&page), "a reload shows the same words");
    browser.post("/report/token", &[("kept", "yes")]).await;
    assert!(words_on(&browser.see("/report/token").await).is_empty());
}

#[rocket::async_test]
async fn what_is_reviewed_is_what_is_sent_and_the_page_says_to_whom() {
    let house = House::new().await;
    drop(house.join("nz-hdc").await);
    let browser = Browser::new(&house).await;
    browser.tell().await;
    let chosen = [("choice.nz-hdc", "send"), ("anonymity.nz-hdc", "anonymous_reachable"), ("choice.nz-nzac", "hold")];
    browser.post("/report/recipients", &chosen).await;
    browser.post("/report/about-you", &[("reporter_name", "Ruth Example")]).await;
    let review = browser.see("/report/review").await;
    assert!(review.contains("This is exactly what they will get. It is sent when you press the button below."));
    assert!(review.contains("My &lt;b&gt;own") && review.contains("Dr Example") && !review.contains("Ruth"));
    assert_eq!(browser.post("/report/send", &[("to", "nz-hdc")]).await.location, "/report/token");
    let page = browser.see("/report/token").await;
    let (sent, kept) = page.split_once("Kept here").unwrap();
    assert!(page.contains("Your report is sent") && sent.contains(HDC) && kept.contains("Counsellors"));
    assert_eq!(browser.post("/report/send", &[("to", "nz-hdc")]).await.location, "/report/token", "again is the same");
}

#[rocket::async_test]
async fn a_locked_session_shows_nothing_and_keeps_what_comes_late() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    browser.tell().await;
    house.portal.clock.advance(LOCKS_AFTER + 1);
    for path in ["/report", "/report/what-happened", "/report/review", "/report/token", "/report/letter/nz-hdc"] {
        assert_eq!(browser.get(path).await.location, "/report/continue", "{path}");
    }
    let page = browser.see("/report/continue").await;
    assert!(page.contains("Continue?") && !page.contains("own") && !page.contains("name=\"token\""));
    let late = browser.post("/report/what-happened", &[("narrative", "late words"), ("seen", "0")]).await;
    assert_eq!(late.location, "/report/continue");
    assert_eq!(browser.post("/report/continue", &[]).await.location, "/report");
    let page = browser.see("/report/what-happened").await;
    assert!(page.contains("late words") && page.contains("My &lt;b&gt;own"), "both are there");
}

#[rocket::async_test]
async fn saving_to_come_back_keeps_the_page_and_shows_the_words() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let saved = browser.post("/report/save", &[("page", "what-happened"), ("narrative", "so far")]).await;
    assert_eq!(saved.location, "/report/token");
    assert_eq!(words_on(&browser.see("/report/token").await).len(), 12);
    assert!(browser.see("/report/what-happened").await.contains("so far"));
    house.portal.clock.advance(LOCKS_AFTER + 1);
    assert!(browser.see("/report/continue").await.contains("name=\"token\""), "the words are asked for");
    assert_eq!(browser.post("/report/continue", &[("token", "abandon abandon")]).await.status.code, 422);
}

#[rocket::async_test]
async fn an_empty_report_and_an_endless_one_lose_nothing() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let empty = browser.post("/report/send", &[]).await;
    assert_eq!(empty.status, Status::UnprocessableEntity);
    for needed in ["What happened, in any words", "The country", "A choice"] {
        assert!(empty.page.contains(needed), "{needed}");
    }
    let long = "ā".repeat(50_001);
    let answer = browser.post("/report/what-happened", &[("narrative", &long)]).await;
    assert_eq!(answer.status, Status::UnprocessableEntity);
    assert!(answer.page.contains(&long) && answer.page.contains("There is room for 50000."));
}

#[rocket::async_test]
async fn a_way_out_of_a_page_saves_it_and_leads_nowhere_else() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let page = browser.see("/report/what-happened").await;
    for way in ["back", "all", "help", "privacy"] {
        assert!(page.contains(&format!("name=\"go\" value=\"{way}\"")), "{way} does not save");
    }
    let helped = browser.post("/report/what-happened", &[("narrative", "so far"), ("go", "help")]).await;
    assert_eq!(helped.location, "/help");
    assert!(browser.see("/report/what-happened").await.contains("so far"));
    let away = [("narrative", "so far"), ("seen", "1"), ("go", "https://example.org/")];
    assert_eq!(browser.post("/report/what-happened", &away).await.location, "/report/when");
}

#[rocket::async_test]
async fn what_is_right_on_a_page_is_kept_although_something_else_is_too_long() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let long = "ā".repeat(50_001);
    let told = [("narrative", long.as_str()), ("wanted_outcome", "an apology"), ("violations", "sexual_contact")];
    let answer = browser.post("/report/what-happened", &told).await;
    assert_eq!(answer.status, Status::UnprocessableEntity);
    let afresh = browser.see("/report/what-happened").await;
    assert!(afresh.contains("an apology") && !afresh.contains(&long));
    let seen = answer.page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let mended = [("narrative", "shorter"), ("wanted_outcome", "an apology"), ("seen", seen)];
    assert_eq!(browser.post("/report/what-happened", &mended).await.status, Status::SeeOther);
}

#[rocket::async_test]
async fn keeping_it_on_the_page_of_choices_keeps_it_and_shows_the_words() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let early = browser.post("/report/recipients", &[("offered", "nz-hdc"), ("keep", "yes")]).await;
    assert_eq!(early.location, "/report/review", "there is nothing to keep yet");
    browser.tell().await;
    let kept = browser.post("/report/recipients", &[("offered", "nz-hdc"), ("keep", "yes"), ("seen", "1")]).await;
    assert_eq!((kept.status, kept.location.as_str()), (Status::SeeOther, "/report/token"), "{}", kept.page);
    let page = browser.see("/report/token").await;
    assert!(page.contains("Your report is kept. Nothing was sent") && words_on(&page).len() == 12);
}

#[rocket::async_test]
async fn who_told_of_danger_reads_the_emergency_number_and_cannot_lose_the_words() {
    let house = House::new().await;
    drop(house.join("nz-hdc").await);
    let browser = Browser::new(&house).await;
    browser.tell().await;
    browser.post("/report/safety", &[("imminent", "yes")]).await;
    browser.post("/report/recipients", &[("choice.nz-hdc", "send")]).await;
    browser.post("/report/send", &[("to", "nz-hdc")]).await;
    let page = browser.see("/report/token").await;
    assert!(page.contains("href=\"tel:111\"") && !page.contains("in a few days"));
    assert_eq!(browser.get("/status/report").await.location, "/report/token", "the words come first");
    assert_eq!(browser.post("/status/sign-out", &[]).await.location, "/report/token");
    browser.post("/report/token", &[("kept", "yes")]).await;
    assert!(browser.see("/status/report").await.contains("href=\"tel:111\""));
    assert_eq!(browser.post("/status/sign-out", &[]).await.location, "/");
}

#[rocket::async_test]
async fn without_a_country_nothing_is_said_of_bodies() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    for path in ["/report/who-can-act", "/report/recipients"] {
        let page = browser.see(path).await;
        assert!(page.contains("Tell the country: then we can find who can act."), "{path}");
        assert!(!page.contains("We found no body"), "{path}");
    }
}

#[rocket::async_test]
async fn what_is_changed_after_sending_is_not_said_to_be_sent() {
    let house = House::new().await;
    drop(house.join("nz-hdc").await);
    let browser = Browser::new(&house).await;
    browser.tell().await;
    browser.post("/report/recipients", &[("choice.nz-hdc", "send")]).await;
    assert_eq!(browser.post("/report/send", &[("sent", "0"), ("to", "nz-hdc")]).await.location, "/report/token");
    assert_eq!(
        browser.post("/report/send", &[("sent", "0"), ("to", "nz-hdc")]).await.location,
        "/report/token",
        "a second press"
    );
    assert!(browser.see("/report/token").await.contains("Your report is sent"));
    let page = browser.see("/report/what-happened").await;
    assert!(page.contains("does not reach those who have it already") && page.contains("href=\"/status/report\""));
    assert!(browser.see("/report/review").await.contains("name=\"sent\" value=\"1\""));
    let again = browser.post("/report/send", &[("sent", "1"), ("to", "nz-hdc")]).await;
    let page = browser.see(&again.location).await;
    assert!(page.contains("Nothing new was sent") && !page.contains("Your report is sent"));
}

#[rocket::async_test]
async fn looking_sets_no_session_and_asks_for_nothing() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    for path in ["", "/place", "/practitioner", "/who-can-act", "/what-happened", "/when", "/safety", "/recipients"] {
        browser.see(&format!("/report{path}")).await;
    }
    let names: Vec<_> = browser.0.cookies().iter().map(|cookie| cookie.name().to_owned()).collect();
    assert_eq!(names, ["csrf"]);
}

#[rocket::async_test]
async fn before_the_portal_is_set_up_a_report_is_kept_and_the_pages_say_so() {
    let house = House::with(&[]).await;
    drop(house.join("nz-hdc").await);
    let browser = Browser::new(&house).await;
    browser.tell().await;
    let page = browser.see("/report/recipients").await;
    assert!(page.contains("We cannot send yet, to anybody"), "{page}");
    browser.post("/report/recipients", &[("choice.nz-hdc", "send")]).await;
    let page = browser.see("/report/review").await;
    assert!(page.contains("This portal cannot send yet.") && page.contains("Keep it, send nothing"), "{page}");
    let answer = browser.post("/report/send", &[]).await;
    assert_eq!(answer.location, "/report/token");
    browser.see("/report/token").await;
    let count = |conn: &mut crate::store::Conn| crate::store::jobs::count(conn);
    assert_eq!(house.portal.db.read(count).await.unwrap(), 0, "something would be sent");
}

#[rocket::async_test]
async fn a_form_with_more_than_the_pages_take_is_refused_in_words() {
    let house = House::new().await;
    let browser = Browser::new(&house).await;
    let many: Vec<(String, String)> = (0..5000).map(|n| (format!("choice.made-up-{n}"), "x".repeat(300))).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.tell().await;
    assert_eq!(browser.post("/report/recipients", &many[..1_500]).await.status, Status::SeeOther);
    assert_eq!(
        browser.post("/report/recipients", &many).await.status,
        Status::PayloadTooLarge,
        "each field takes memory"
    );
    let size = |conn: &mut crate::store::Conn| crate::store::reports::longest_answers_for_test(conn);
    assert!(house.portal.db.read(size).await.unwrap() < 8 * 1024, "what nobody offered was kept");
    // After the session has locked, whatever comes is kept for later: up to a limit.
    house.portal.clock.advance(LOCKS_AFTER + 1);
    let long = "x".repeat(5 * 1024 * 1024);
    let answer = browser.post("/report/what-happened", &[("narrative", &long)]).await;
    assert_eq!(answer.status, Status::PayloadTooLarge);
    assert!(answer.page.contains("What you saved before is still there."), "{}", answer.page);
    // One that the program did take, and is too long to wait: it is on the page, and nowhere else.
    let long = format!("the beginning {} the end", "x".repeat(300 * 1024));
    let answer = browser.post("/report/what-happened", &[("narrative", &long), ("who_knows", "my sister")]).await;
    assert_eq!(answer.status, Status::PayloadTooLarge);
    for text in ["not kept anywhere else", "the beginning x", "x the end", "my sister", "Go to your report"] {
        assert!(answer.page.contains(text), "{text}");
    }
    assert!(house.portal.db.read(size).await.unwrap() < 8 * 1024, "a text without a bound was kept");
}
