//! One line in the log for each request of staff, operators and bodies: method, route and status.
//!
//! What reporters and visitors ask for is not logged at all. The route is its pattern, never the address asked for: an
//! address can carry the secret of a link.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::{Request, Response};

/// Where the routes begin whose requests are logged.
const LOGGED: [&str; 4] = ["/desk", "/operator", "/join", "/got-it"];

/// Writes the lines.
pub(crate) struct RequestLine;

#[rocket::async_trait]
impl Fairing for RequestLine {
    fn info(&self) -> Info {
        Info { name: "request line", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let Some(route) = request.route() else { return };
        if LOGGED.contains(&route.uri.base()) {
            let (method, status) = (request.method(), response.status().code);
            tracing::info!(%method, route = route.uri.as_str(), status, "request");
        }
    }
}
