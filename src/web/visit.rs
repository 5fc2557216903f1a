//! One request of one browser: what every page needs before it knows who is there.

use std::sync::Arc;

use rocket::Request;
use rocket::http::{CookieJar, Status};
use rocket::request::{FromRequest, Outcome};

use super::cookies::{self, Kind};
use super::language;
use crate::actions::Portal;
use crate::config::{Config, Door};
use crate::i18n::Language;
use crate::seal::{self, CsrfSecret, Secret as _, Token, WordList};

/// One request. It carries no authority: pages that need one ask for a guard of their own beside it.
pub(crate) struct Visit<'r> {
    pub(crate) portal: &'r Portal,
    pub(crate) cookies: &'r CookieJar<'r>,
    pub(crate) csrf: &'r CsrfSecret,
    pub(crate) language: Language,
    pub(crate) path: String,
    /// Where this page can be opened again.
    pub(crate) here: String,
}

/// The portal was not put into Rocket's state: a mistake in `app.rs`.
#[derive(Debug)]
pub(crate) struct NoPortal;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Visit<'r> {
    type Error = NoPortal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, NoPortal> {
        match Self::of(request) {
            Some(visit) => Outcome::Success(visit),
            None => Outcome::Error((Status::InternalServerError, NoPortal)),
        }
    }
}

impl<'r> Visit<'r> {
    /// The visit behind a request; `None` without a portal in Rocket's state.
    pub(crate) fn of(request: &'r Request<'_>) -> Option<Self> {
        let means: &'r Portal = request.rocket().state()?;
        let portal = request.local_cache(|| through_its_door(means, request));
        let cookies = request.cookies();
        Some(Self {
            portal,
            cookies,
            csrf: request.local_cache(|| csrf_secret(portal, cookies)),
            language: language::of(request, &portal.config, cookies),
            path: request.uri().path().to_string(),
            here: language::here(request),
        })
    }

    /// Gives the browser the secret of this visit's forms, where it has another or none. What was set before an error arose is
    /// not sent with the page about it.
    pub(crate) fn keep_csrf(&self) {
        let known = cookies::get(self.cookies, &self.portal.config, Kind::Csrf);
        if known != Some(self.csrf.to_text().as_str()) {
            cookies::set(self.cookies, &self.portal.config, Kind::Csrf, &self.csrf.to_text());
        }
    }

    /// The value of the hidden field `csrf` in this browser's forms.
    pub(crate) fn form_token(&self) -> String {
        seal::form_token(self.csrf)
    }

    /// The list that words are shown from.
    pub(crate) fn word_list(&self) -> WordList {
        WordList::of_tag(self.language.tag())
    }

    /// The words of a token, from that list.
    pub(crate) fn words_of(&self, token: &Token) -> Vec<String> {
        token.words_in(self.word_list()).map(str::to_owned).to_vec()
    }
}

/// The portal for one request: its directory of now, and its settings as they are behind the door that was taken.
fn through_its_door(portal: &Portal, request: &Request<'_>) -> Portal {
    let door = request.host().map_or(Door::First, |host| portal.config.door_of(host.domain().as_str()));
    let portal = portal.current();
    if door == portal.config.door {
        return portal;
    }
    Portal { config: Arc::new(Config { door, ..portal.config.as_ref().clone() }), ..portal }
}

/// The secret in this browser's csrf cookie. A browser without one gets one.
fn csrf_secret(portal: &Portal, jar: &CookieJar<'_>) -> CsrfSecret {
    if let Some(secret) = cookies::get(jar, &portal.config, Kind::Csrf).and_then(CsrfSecret::from_text) {
        return secret;
    }
    renew_csrf(portal, jar)
}

/// Gives the browser a new csrf secret, as at every sign-in and sign-out.
pub(crate) fn renew_csrf(portal: &Portal, jar: &CookieJar<'_>) -> CsrfSecret {
    let secret = CsrfSecret::draw(&mut seal::entropy());
    cookies::set(jar, &portal.config, Kind::Csrf, &secret.to_text());
    secret
}
