//! The cookies: csrf, the reporter's session, the staff's session, the staff's known browser, and the language that was chosen.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rocket::http::{Cookie, CookieJar, SameSite};
use zeroize::Zeroizing;

use crate::config::Config;
use crate::seal::{Secret as _, SessionSecret};
use crate::store::ids::SessionId;

/// Which cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The secret behind every form's `csrf` field.
    Csrf,
    /// A reporter's session.
    Reporter,
    /// A session of staff, of an operator, or of somebody who is joining.
    Staff,
    /// Says that somebody signed in here before. Opens nothing.
    Known,
    /// The tag of the language that was chosen, and nothing else.
    Language,
}

impl Kind {
    /// The name: tied to this host and to https wherever the portal has https.
    const fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Csrf, true) => "__Host-csrf",
            (Self::Reporter, true) => "__Host-visit",
            (Self::Staff, true) => "__Host-desk",
            (Self::Known, true) => "__Host-known",
            (Self::Language, true) => "__Host-lang",
            (Self::Csrf, false) => "csrf",
            (Self::Reporter, false) => "visit",
            (Self::Staff, false) => "desk",
            (Self::Known, false) => "known",
            (Self::Language, false) => "lang",
        }
    }
}

/// The cookie's value, if the browser sent one.
pub(crate) fn get<'a>(jar: &'a CookieJar<'_>, config: &Config, kind: Kind) -> Option<&'a str> {
    jar.get(kind.name(config.is_https())).map(Cookie::value)
}

/// Sets a cookie that ends with the browser's session.
pub(crate) fn set(jar: &CookieJar<'_>, config: &Config, kind: Kind, value: &str) {
    jar.add(build(config, kind, value.to_owned()));
}

/// Sets a cookie that stays half a year.
pub(crate) fn set_lasting(jar: &CookieJar<'_>, config: &Config, kind: Kind, value: &str) {
    let mut cookie = build(config, kind, value.to_owned());
    cookie.set_max_age(time::Duration::days(180));
    jar.add(cookie);
}

/// Removes a cookie.
pub(crate) fn clear(jar: &CookieJar<'_>, config: &Config, kind: Kind) {
    jar.remove(build(config, kind, String::new()));
}

fn build(config: &Config, kind: Kind, value: String) -> Cookie<'static> {
    let https = config.is_https();
    Cookie::build((kind.name(https), value)).path("/").secure(https).http_only(true).same_site(SameSite::Strict).build()
}

/// What a session cookie holds: which row, and the secret that opens it.
pub(crate) struct SessionCookie {
    pub(crate) id: SessionId,
    pub(crate) secret: SessionSecret,
}

impl SessionCookie {
    /// Reads a session cookie; `None` when it is not one of ours.
    pub(crate) fn read(jar: &CookieJar<'_>, config: &Config, kind: Kind) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(get(jar, config, kind)?).ok()?);
        let (id, secret) = bytes.split_at_checked(16)?;
        let secret: [u8; 32] = secret.try_into().ok()?;
        Some(Self { id: SessionId::from_slice(id).ok()?, secret: SessionSecret::from_bytes(secret) })
    }

    /// Gives the browser this session.
    pub(crate) fn give(&self, jar: &CookieJar<'_>, config: &Config, kind: Kind) {
        let mut bytes = Zeroizing::new(Vec::with_capacity(48));
        bytes.extend_from_slice(self.id.as_bytes());
        bytes.extend_from_slice(self.secret.expose());
        set(jar, config, kind, &URL_SAFE_NO_PAD.encode(&*bytes));
    }
}
