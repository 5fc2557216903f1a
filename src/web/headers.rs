//! Headers on every answer: nothing is loaded from elsewhere, nothing is framed, nothing personal is kept.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::{Header, Status};
use rocket::{Request, Response};

use super::visit::Visit;
use crate::config::Door;

/// Adds the headers.
pub(crate) struct SafetyHeaders;

/// Where the pages begin that belong to nobody: a browser that goes on to the onion service from there loses nothing. A
/// session that was begun stays behind the door through which it came.
const PUBLIC: &str = "/";

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
     gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

#[rocket::async_trait]
impl Fairing for SafetyHeaders {
    fn info(&self) -> Info {
        Info { name: "safety headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let mut set = |name: &'static str, value: &'static str| {
            response.set_header(Header::new(name, value));
        };
        set("Cross-Origin-Opener-Policy", "same-origin");
        set("Cross-Origin-Resource-Policy", "same-origin");
        set("Cross-Origin-Embedder-Policy", "require-corp");
        set("Referrer-Policy", "no-referrer");
        set("Permissions-Policy", PERMISSIONS);
        set("X-Content-Type-Options", "nosniff");
        set("X-Frame-Options", "DENY");
        set("X-Robots-Tag", "noindex");
        let Some(visit) = Visit::of(request) else { return };
        let config = &visit.portal.config;
        if config.is_https() {
            set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        let is_public = request.route().is_some_and(|route| route.uri.base() == PUBLIC);
        if let (Door::First, Some(onion)) = (config.door, &config.onion_url)
            && is_public
            && response.status() == Status::Ok
            && response.content_type().is_some_and(|kind| kind.is_html())
        {
            let here = onion.as_str().trim_end_matches('/').to_owned() + &request.uri().to_string();
            response.set_header(Header::new("Onion-Location", here));
        }
        // A file that somebody else made says itself how little it may do.
        if response.headers().get_one("Content-Security-Policy").is_none() {
            response.set_header(Header::new("Content-Security-Policy", POLICY));
        }
        if response.headers().get_one("Cache-Control").is_none() {
            response.set_header(Header::new("Cache-Control", "no-store"));
        }
    }
}
