//! `/`: what this is, who runs it, how long it takes, who will see it, and the ways on.

use std::convert::Infallible;

use rocket::request::{FromRequest, Outcome};
use rocket::{Request, get};
use serde::Serialize;

use super::home_body::HomeBody;
use crate::demo::DemoHouse;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The front page.
#[derive(Serialize)]
pub(crate) struct HomeView {
    /// The one association whose portal this is.
    home: Option<HomeBody>,
    legal_name: String,
    contact: String,
    doors: Vec<Door>,
    /// Who runs it still has something to set up.
    unfinished: bool,
    /// All that is here is made up.
    demo: bool,
}

/// A way on.
#[derive(Serialize)]
struct Door {
    href: &'static str,
    title: String,
    text: String,
}

impl View for HomeView {
    const TEMPLATE: &'static str = "web/public/home.html";
    const TITLE: &'static str = "home-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            home: Some(HomeBody::sample(text)),
            legal_name: text.to_owned(),
            contact: text.to_owned(),
            doors: vec![Door { href: "/report", title: text.to_owned(), text: text.to_owned() }],
            unfinished: true,
            demo: true,
        }
    }
}

/// Whether this portal is a demo. A state that only a demo has cannot be asked for by its type elsewhere.
pub(crate) struct InDemo(bool);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for InDemo {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        Outcome::Success(Self(request.rocket().state::<DemoHouse>().is_some()))
    }
}

#[get("/")]
pub(crate) async fn show(visit: Public<'_>, demo: InDemo) -> Result<Page, WebError> {
    let config = &visit.portal.config;
    let home = HomeBody::of(&visit).await?;
    // Nothing is begun before anybody there could read it.
    let begins = !home.as_ref().is_some_and(HomeBody::is_setting_up);
    let door = |href, key: &str| Door { href, title: visit.t(key), text: visit.t(&format!("{key}-text")) };
    let start = begins.then(|| door("/report/leaving", "home-door-start"));
    let always = [door("/status", "home-door-back"), door("/okay", "home-door-okay"), door("/help", "home-door-help")];
    Ok(visit.page(&HomeView {
        home,
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
        doors: start.into_iter().chain(always).collect(),
        unfinished: !config.missing().is_empty(),
        demo: demo.0,
    }))
}
