//! `/got-it/<link>`: "we have it", pressed by a body without an account.
//!
//! Mail scanners follow links and press no buttons: looking at the page changes nothing.

use rocket::response::Redirect;
use rocket::{Route, get, post, routes, uri};
use serde::Serialize;

use super::error::WebError;
use super::form::{Checked, Pressed};
use super::guards::Public;
use super::page::{Area, Page, Reply, View};
use crate::actions::have_it::{self, Said};
use crate::i18n::day_in_words;

/// The routes of this page.
pub(crate) fn routes() -> Vec<Route> {
    routes![show, press]
}

/// The page with the one button, or with what was noted.
#[derive(Serialize)]
pub(crate) struct GotItView {
    reference: String,
    /// The day it was said; empty before.
    said_on: String,
    /// Whether this press came after it was said.
    again: bool,
}

impl View for GotItView {
    const TEMPLATE: &'static str = "web/got_it/page.html";
    const TITLE: &'static str = "got-it-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { reference: text.to_owned(), said_on: text.to_owned(), again: true }
    }
}

#[get("/<link>")]
pub(crate) async fn show(visit: Public<'_>, link: &str) -> Result<Page, WebError> {
    page(&visit, link, Said::Now).await
}

#[post("/<link>", data = "<_pressed>")]
pub(crate) async fn press(visit: Public<'_>, link: &str, _pressed: Checked<Pressed>) -> Result<Reply, WebError> {
    match have_it::say(visit.portal, link).await? {
        Said::Now => Ok(Redirect::to(uri!("/got-it", show(link))).into()),
        // Nothing was changed, so there is nothing that a reload could do twice.
        Said::Before => page(&visit, link, Said::Before).await.map(Into::into),
    }
}

async fn page(visit: &Public<'_>, link: &str, said: Said) -> Result<Page, WebError> {
    let asked = have_it::look(visit.portal, link).await?;
    Ok(visit.page(&GotItView {
        reference: asked.reference,
        said_on: asked.said_on.map(|day| day_in_words(visit.language, day)).unwrap_or_default(),
        again: said == Said::Before,
    }))
}

#[cfg(test)]
mod tests {
    use rocket::http::{ContentType, Status};
    use rocket::local::asynchronous::Client;

    use crate::actions::have_it;
    use crate::app;
    use crate::jobs::house::House;

    /// The csrf field of a page's form.
    fn csrf(page: &str) -> String {
        let rest = page.split_once("name=\"csrf\" value=\"").unwrap().1;
        rest.split_once('"').unwrap().0.to_owned()
    }

    #[rocket::async_test]
    async fn looking_changes_nothing_and_pressing_is_noted_once() {
        let house = House::build("got-it", None).await;
        let dispatch = house.dispatch().await;
        let path = format!("/got-it/{}", have_it::link(&house.portal, &dispatch));
        let client = Client::tracked(app::rocket(house.portal.clone())).await.unwrap();
        let mut page = String::new();
        for _ in 0..2 {
            let response = client.get(&path).dispatch().await;
            assert_eq!(response.status(), Status::Ok);
            page = response.into_string().await.unwrap();
            assert!(page.contains("We have it"), "{page}");
            assert_eq!(client.head(&path).dispatch().await.status(), Status::Ok);
        }
        assert_eq!(house.dispatches().await[0].have_it_on, None);

        let form = format!("csrf={}", csrf(&page));
        let press = || client.post(&path).header(ContentType::Form).body(&form);
        assert_eq!(press().dispatch().await.status(), Status::SeeOther);
        let again = press().dispatch().await.into_string().await.unwrap();
        assert!(again.contains("noted before"), "{again}");
        assert_eq!(house.dispatches().await[0].have_it_on, Some(house.portal.clock.today()));
        assert_eq!(house.events().await, ["have_it"]);
    }

    #[rocket::async_test]
    async fn a_link_that_is_altered_or_old_leads_nowhere() {
        let house = House::build("not-got-it", None).await;
        let dispatch = house.dispatch().await;
        let link = have_it::link(&house.portal, &dispatch);
        let client = Client::tracked(app::rocket(house.portal.clone())).await.unwrap();
        let last = if link.ends_with('A') { "B" } else { "A" };
        let altered = format!("{}{last}", &link[..link.len() - 1]);
        for link in [altered.as_str(), "AAAA", "%20", &link[1..]] {
            assert_eq!(client.get(format!("/got-it/{link}")).dispatch().await.status(), Status::NotFound, "{link}");
        }
        house.portal.clock.advance(91 * 24 * 60 * 60);
        assert_eq!(client.get(format!("/got-it/{link}")).dispatch().await.status(), Status::NotFound);
    }
}
