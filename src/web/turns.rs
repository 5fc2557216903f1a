//! Whether a browser may ask for more now. Counted by a hash of its own cookie's secret, never by its address: see
//! `actions/turns.rs`.

use rocket::Request;
use rocket::http::Method;

use super::cookies::{self, Kind};
use super::visit::Visit;
use crate::actions::turns::{RouteClass, TooOften};
use crate::seal;

/// What was found for this request: it takes one turn, however many routes look at it.
#[derive(Clone, Copy)]
struct Found(Result<(), TooOften>);

/// Takes this request's turn, unless it has.
///
/// # Errors
/// [`TooOften`]; the page about it finds how long to wait in [`wait`].
pub(super) fn take(request: &Request<'_>, visit: &Visit<'_>) -> Result<(), TooOften> {
    request.local_cache(|| Found(count(request, visit))).0
}

/// How many seconds this request was told to wait.
pub(super) fn wait(request: &Request<'_>) -> Option<u64> {
    request.local_cache(|| Found(Ok(()))).0.err().map(|often| often.wait)
}

fn count(request: &Request<'_>, visit: &Visit<'_>) -> Result<(), TooOften> {
    let class = class(request.method(), request.uri().path().as_str());
    let kind = if class == RouteClass::Desk { Kind::Staff } else { Kind::Reporter };
    let get = |kind| cookies::get(visit.cookies, &visit.portal.config, kind);
    // Whoever has no cookie at all sends a form with no secret, and is refused for that.
    let Some(secret) = get(kind).or_else(|| get(Kind::Csrf)) else { return Ok(()) };
    let [key, _] = halves(seal::sha256(secret.as_bytes()));
    visit.portal.throttle.turns.take(class, key)
}

fn halves(hash: [u8; 32]) -> [[u8; 16]; 2] {
    let mut halves = [[0; 16]; 2];
    for (half, bytes) in halves.iter_mut().zip(hash.chunks_exact(16)) {
        half.copy_from_slice(bytes);
    }
    halves
}

/// What a request asks for.
fn class(method: Method, path: &str) -> RouteClass {
    if method != Method::Post {
        return RouteClass::Look;
    }
    let under = |folder: &str| path == folder || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    if path == "/report/send" {
        RouteClass::Send
    } else if path == "/status" || path == "/report/continue" {
        RouteClass::Words
    } else if path == "/report/evidence" || (under("/status/cases") && path.ends_with("/files")) {
        RouteClass::Upload
    } else if under("/desk") || under("/operator") || under("/join") {
        RouteClass::Desk
    } else {
        RouteClass::Tell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_belongs_to_one_class() {
        let of = |path| class(Method::Post, path);
        assert_eq!(of("/report/send"), RouteClass::Send);
        assert_eq!(of("/report/what-happened"), RouteClass::Tell);
        assert_eq!(of("/status"), RouteClass::Words);
        assert_eq!(of("/report/evidence"), RouteClass::Upload);
        assert_eq!(of("/status/cases/1/files"), RouteClass::Upload);
        assert_eq!(of("/status/cases/1/messages"), RouteClass::Tell);
        assert_eq!(of("/desk/cases/1/close"), RouteClass::Desk);
        assert_eq!(of("/got-it/abc"), RouteClass::Tell);
        assert_eq!(class(Method::Get, "/report/send"), RouteClass::Look);
    }
}
