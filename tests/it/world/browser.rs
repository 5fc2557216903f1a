//! A browser without scripts: it keeps cookies, follows redirects, and fills forms.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use scraper::{Html, Selector};
use url::form_urlencoded;

use super::form::Form;
use super::http::{Answer, Ask, ask};
use super::upload::BOUNDARY;

/// One browser of one person.
#[derive(Clone)]
pub(crate) struct Browser {
    /// Where the portal is.
    pub(crate) portal: SocketAddr,
    from: IpAddr,
    /// Its cookies.
    pub(crate) cookies: BTreeMap<String, String>,
    /// The languages it asks for.
    pub(crate) languages: Option<&'static str>,
    /// The host that it names; else where it connects to.
    pub(crate) host: Option<&'static str>,
}

/// A page it shows.
#[derive(Clone)]
pub(crate) struct Page {
    /// The address it came from.
    pub(crate) path: String,
    /// The answer behind it.
    pub(crate) answer: Answer,
    /// Its HTML.
    pub(crate) html: String,
}

impl Browser {
    /// A new browser.
    pub(crate) fn new(portal: SocketAddr) -> Self {
        Self::at(portal, IpAddr::V4(Ipv4Addr::LOCALHOST))
    }

    /// A new browser on a machine with this address.
    pub(crate) fn at(portal: SocketAddr, from: IpAddr) -> Self {
        Self { portal, from, cookies: BTreeMap::new(), languages: None, host: None }
    }

    /// Loses its cookies.
    pub(crate) fn forget(&mut self) {
        self.cookies.clear();
    }

    /// Opens an address, and follows where it leads.
    pub(crate) fn get(&mut self, path: &str) -> Page {
        let mut path = path.to_owned();
        for _ in 0..10 {
            let page = self.step("GET", &path, &[]);
            match page.answer.header("location").filter(|_| (300..400).contains(&page.answer.status)) {
                Some(next) => next.clone_into(&mut path),
                None => return page,
            }
        }
        panic!("{path} leads in a circle");
    }

    /// Opens an address, and does not follow.
    pub(crate) fn get_once(&mut self, path: &str) -> Page {
        self.step("GET", path, &[])
    }

    /// Sends fields as they are, whatever a page offered, and does not follow.
    pub(crate) fn post_raw(&mut self, path: &str, fields: &[(String, String)]) -> Page {
        self.step("POST", path, fields)
    }

    /// Fills in the form of a page that goes to `action`, sends it, and follows where it leads.
    pub(crate) fn submit(&mut self, page: &Page, action: &str, with: &[(&str, &str)]) -> Page {
        let form = page.form(action);
        let answer = self.post_raw(&form.action, &form.filled(with));
        self.follow(answer)
    }

    /// Opens a page with one form that goes back to the same address, fills it in and sends it.
    pub(crate) fn fill(&mut self, path: &str, with: &[(&str, &str)]) -> Page {
        let page = self.get(path).ok();
        self.submit(&page, path, with)
    }

    /// Fills in the form of a page that has the first field, sends it, and follows where it leads.
    pub(crate) fn answer(&mut self, page: &Page, with: &[(&str, &str)]) -> Page {
        let (first, _) = with.first().expect("a field");
        let form = page.form_with(first);
        let answer = self.post_raw(&form.action, &form.filled(with));
        self.follow(answer)
    }

    /// Presses a language at the top of a page, and follows where that leads.
    pub(crate) fn choose_language(&mut self, page: &Page, tag: &str) -> Page {
        let value = |name: &str| page.attributes(&format!(".c-languages input[name={name}]"), "value").remove(0);
        let offered = page.attributes(".c-languages button[name=language]", "value");
        assert!(offered.iter().any(|offered| offered == tag), "{}: {offered:?}", page.path);
        let fields = [("csrf", value("csrf")), ("here", value("here")), ("language", tag.to_owned())];
        let answer = self.post_raw("/language", &fields.map(|(name, value)| (name.to_owned(), value)));
        self.follow(answer)
    }

    /// Goes where a page leads.
    pub(crate) fn follow(&mut self, page: Page) -> Page {
        match page.answer.header("location").filter(|_| (300..400).contains(&page.answer.status)) {
            Some(next) => {
                assert_eq!(page.answer.status, 303, "{}: a reload would send again", page.path);
                self.get(next)
            }
            None => page,
        }
    }

    /// Sends a form with files, byte for byte, and does not follow.
    pub(crate) fn post_bytes(&mut self, path: &str, body: &[u8]) -> Page {
        self.send("POST", path, format!("multipart/form-data; boundary={BOUNDARY}"), body)
    }

    fn step(&mut self, method: &str, path: &str, fields: &[(String, String)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(method, path, "application/x-www-form-urlencoded".to_owned(), body.as_bytes())
    }

    fn send(&mut self, method: &str, path: &str, kind: String, body: &[u8]) -> Page {
        let path = path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
        let path = path.split('#').next().unwrap_or_default();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut headers = vec![("User-Agent", "Journey/1.0".to_owned()), ("Accept", "text/html".to_owned())];
        headers.extend(self.languages.map(|languages| ("Accept-Language", languages.to_owned())));
        if !cookies.is_empty() {
            headers.push(("Cookie", cookies.join("; ")));
        }
        if method == "POST" {
            headers.push(("Content-Type", kind));
            headers.push(("Sec-Fetch-Site", "same-origin".to_owned()));
        }
        let asked = Ask { method, path, host: self.host, headers, body };
        let answer = ask(self.from, self.portal, &asked).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.keep(cookie);
        }
        Page { path: path.to_owned(), html: String::from_utf8_lossy(&answer.body).into_owned(), answer }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let attributes = attributes.to_lowercase();
        assert!(attributes.contains("httponly") && attributes.contains("samesite=strict"), "{name}: {attributes}");
        if attributes.contains("max-age=0") || value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Page {
    /// This page, if it is one that was asked for.
    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.answer.status, 200, "{}\n{}", self.path, self.text());
        self
    }

    /// What a person reads on it: the main part, without mark-up.
    pub(crate) fn text(&self) -> String {
        let html = Html::parse_document(&self.html);
        let main = html.select(&Selector::parse("main").expect("a selector")).next();
        let text: String = main.map(|main| main.text().collect::<Vec<_>>().join(" ")).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The language that it says it is in.
    pub(crate) fn language(&self) -> String {
        self.attributes("html", "lang").remove(0)
    }

    /// The texts of the elements that a selector finds.
    pub(crate) fn texts(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&self.html);
        let selector = Selector::parse(css).expect("a selector");
        let found = html.select(&selector);
        found
            .map(|element| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// The values of an attribute of the elements that a selector finds.
    pub(crate) fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.html);
        let selector = Selector::parse(css).expect("a selector");
        let found = html.select(&selector);
        found.filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// The first link whose address begins with this.
    #[track_caller]
    pub(crate) fn link(&self, start: &str) -> String {
        let links = self.attributes("a[href]", "href");
        let found = links.iter().find(|link| link.starts_with(start));
        found.unwrap_or_else(|| panic!("{} has no link to {start}, only {links:?}", self.path)).clone()
    }

    /// All its forms.
    pub(crate) fn forms(&self) -> Vec<Form> {
        Form::all(&Html::parse_document(&self.html), &self.path)
    }

    /// Its form that goes to `action`: the whole address, or its end.
    #[track_caller]
    pub(crate) fn form(&self, action: &str) -> Form {
        let forms = self.forms();
        let found = forms
            .iter()
            .find(|form| form.action == action)
            .or_else(|| forms.iter().find(|form| form.action.ends_with(action)));
        let actions: Vec<_> = forms.iter().map(|form| form.action.as_str()).collect();
        found
            .unwrap_or_else(|| {
                panic!(
                    "{} ({}) has no form to {action}, only to {actions:?}\n{}",
                    self.path,
                    self.answer.status,
                    self.text()
                )
            })
            .clone()
    }

    /// Its form with a field of this name.
    #[track_caller]
    pub(crate) fn form_with(&self, field: &str) -> Form {
        let found = self.forms().into_iter().find(|form| form.has(field));
        found.unwrap_or_else(|| {
            panic!("{} ({}) has no form with {field}\n{}", self.path, self.answer.status, self.text())
        })
    }

    /// Fails unless a person can read this on it.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "{} does not say {words:?}:\n{}", self.path, self.text());
        self
    }

    /// Fails if a person can read this on it.
    #[track_caller]
    pub(crate) fn says_not(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "{} says {words:?}:\n{}", self.path, self.text());
        self
    }
}
