//! `/language`: the reader chooses a language, and goes back to where they were. A page that tells something saves it first.

use rocket::http::uri::Origin;
use rocket::http::{CookieJar, Method};
use rocket::response::Redirect;
use rocket::{Request, Route, post, routes};
use serde::Serialize;
use url::Url;

use super::cookies::{self, Kind};
use super::form::{Checked, Fields};
use super::guards::Public;
use super::visit::Visit;
use crate::config::Config;
use crate::i18n::Language;

/// What stands before the tag in a button that saves a page and changes its language.
pub(crate) const GO: &str = "language:";

/// The route.
pub(crate) fn routes() -> Vec<Route> {
    routes![submit]
}

#[post("/language", data = "<form>")]
pub(crate) fn submit(mut visit: Public<'_>, form: Checked<Fields>) -> Redirect {
    visit.choose(form.one("language"));
    Redirect::to(inside(form.one("here")).unwrap_or_else(|| "/".to_owned()))
}

/// One language of the chooser.
#[derive(Serialize)]
pub(crate) struct LanguageChoice {
    tag: &'static str,
    direction: &'static str,
    name: String,
    current: bool,
}

/// All languages that are offered; none where there is nothing to choose.
pub(crate) fn choices(current: Language) -> Vec<LanguageChoice> {
    let choice = |language: Language| LanguageChoice {
        tag: language.tag(),
        direction: language.direction(),
        name: language.own_name(),
        current: language == current,
    };
    let all: Vec<_> = Language::offered().map(choice).collect();
    if all.len() > 1 { all } else { Vec::new() }
}

impl Visit<'_> {
    /// From now on this browser's pages are in the language with this tag. Anything else changes nothing.
    pub(crate) fn choose(&mut self, tag: &str) {
        if let Some(language) = Language::of_tag(tag) {
            cookies::set(self.cookies, &self.portal.config, Kind::Language, language.tag());
            self.language = language;
        }
    }

    /// The same, where the button of a form did both.
    pub(crate) fn choose_in(&mut self, fields: &Fields) {
        if let Some(tag) = fields.one("go").strip_prefix(GO) {
            self.choose(tag);
        }
    }
}

/// The language of a browser: what was chosen, else the best of those it asks for.
pub(crate) fn of(request: &Request<'_>, config: &Config, jar: &CookieJar<'_>) -> Language {
    let chosen = cookies::get(jar, config, Kind::Language).and_then(Language::of_tag);
    chosen.unwrap_or_else(|| request.headers().get_one("Accept-Language").map(Language::accepted).unwrap_or_default())
}

/// The address that shows this page again: its own, or after a form the nearest above it that can be opened.
pub(crate) fn here(request: &Request<'_>) -> String {
    let uri = request.uri();
    let mut path = uri.path().as_str();
    if matches!(request.method(), Method::Get | Method::Head) {
        return uri.to_string();
    }
    let opens = |path: &str| request.rocket().routes().any(|route| route.method == Method::Get && fits(route, path));
    while !opens(path) {
        path = path.rsplit_once('/').map_or("", |(above, _)| above);
        if path.is_empty() {
            return "/".to_owned();
        }
    }
    path.to_owned()
}

/// Whether a path is one of a route's. Which of several would take it does not matter.
fn fits(route: &Route, path: &str) -> bool {
    let pattern = route.uri.path();
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    let is_one = |segment: &str| segment.starts_with('<') && !segment.ends_with("..>");
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(segment), Some(part)) if segment == part || (is_one(segment) && !part.is_empty()) => {}
            _ => return false,
        }
    }
}

/// A path of this site and its query, read as a browser reads it; `None` for whatever leads elsewhere.
fn inside(address: &str) -> Option<String> {
    let site = Url::parse("https://here.invalid/").ok()?;
    let read = site.join(address).ok().filter(|read| address.starts_with('/') && read.origin() == site.origin())?;
    let read = Some(read).filter(|read| !read.path().starts_with("//"))?;
    let path = match read.query() {
        Some(query) => format!("{}?{query}", read.path()),
        None => read.path().to_owned(),
    };
    Origin::parse(&path).is_ok().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_back_stays_inside() {
        for (given, leads) in [
            ("/", "/"),
            ("/report/what-happened", "/report/what-happened"),
            ("/bodies?q=t%C5%8D&country=NZ", "/bodies?q=t%C5%8D&country=NZ"),
            ("/a/../status", "/status"),
        ] {
            assert_eq!(inside(given).as_deref(), Some(leads), "{given}");
        }
        for elsewhere in [
            "",
            "report",
            "https://example.org/",
            "//example.org",
            "/\\example.org",
            "\\\\example.org",
            "/\t/example.org",
            "/\n/example.org",
            "///example.org",
            "/..//example.org",
            "/.//example.org",
            "javascript:alert(1)",
            "data:text/html,x",
            "//user@here.invalid:444/",
        ] {
            assert_eq!(inside(elsewhere), None, "{elsewhere:?}");
        }
    }
}
