//! Headers on every answer: nothing is loaded from elsewhere, nothing is framed, nothing personal is kept.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

/// Adds the headers.
pub(crate) struct SafetyHeaders {
    /// Whether browsers reach the portal over https.
    pub(crate) https: bool,
}

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
     gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

#[rocket::async_trait]
impl Fairing for SafetyHeaders {
    fn info(&self) -> Info {
        Info { name: "safety headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, _: &'r Request<'_>, response: &mut Response<'r>) {
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
        if self.https {
            set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
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
