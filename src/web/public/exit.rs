//! `/exit`: leave quickly. Ends the reporter's session, clears what the browser holds, and goes to a neutral site.
//!
//! The one state change that a GET may make here. A link on another site must not be able to make it: somebody who
//! arrives from elsewhere gets a page with a link of our own.

use rocket::http::{Header, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::{self, Responder};
use rocket::{Request, Response, get};
use serde::Serialize;

use crate::actions::sign_out::sign_out;
use crate::web::cookies::{self, Kind};
use crate::web::guards::{Looker, Public};
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// Where it leads: a page that anybody may have open, and that loads quickly.
const AWAY: &str = "https://www.wikipedia.org/";

/// Where the request came from, as the browser says.
pub(crate) enum Arrival {
    /// From one of our own pages, typed, or from a browser that does not say.
    Ours,
    /// From another site.
    Elsewhere,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Arrival {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(match request.headers().get_one("Sec-Fetch-Site") {
            None | Some("same-origin" | "none") => Self::Ours,
            Some(_) => Self::Elsewhere,
        })
    }
}

/// The page for somebody who arrives from another site.
#[derive(Serialize)]
pub(crate) struct ExitView {}

impl View for ExitView {
    const TEMPLATE: &'static str = "web/public/exit.html";
    const TITLE: &'static str = "exit-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(_: &str) -> Self {
        Self {}
    }
}

/// Gone, or asked once more.
pub(crate) enum Exit {
    /// To the neutral site, with nothing left behind.
    Away,
    /// The page with a link of our own.
    Ask(Box<Page>),
}

impl<'r> Responder<'r, 'static> for Exit {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match self {
            Self::Ask(page) => page.respond_to(request),
            Self::Away => Response::build()
                .status(Status::SeeOther)
                .header(Header::new("Location", AWAY))
                .header(Header::new("Clear-Site-Data", "\"cookies\", \"storage\", \"cache\""))
                .ok(),
        }
    }
}

#[get("/exit")]
pub(crate) async fn leave_inside(looker: Looker<'_>, arrival: Arrival) -> Exit {
    if matches!(arrival, Arrival::Ours)
        && let Err(error) = sign_out(looker.portal, looker.session.id).await
    {
        // Leaving must not wait for the database: without its cookie the session opens for nobody.
        tracing::error!(%error, "a session was left and not ended");
    }
    leave_with(&looker, &arrival)
}

#[get("/exit", rank = 2)]
pub(crate) fn leave(visit: Public<'_>, arrival: Arrival) -> Exit {
    leave_with(&visit, &arrival)
}

fn leave_with(visit: &Visit<'_>, arrival: &Arrival) -> Exit {
    match arrival {
        Arrival::Elsewhere => Exit::Ask(Box::new(visit.page(&ExitView {}))),
        Arrival::Ours => {
            for kind in [Kind::Csrf, Kind::Reporter, Kind::Staff, Kind::Language] {
                cookies::clear(visit.cookies, &visit.portal.config, kind);
            }
            Exit::Away
        }
    }
}
