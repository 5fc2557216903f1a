//! Forms: bounded, checked for their csrf field, and read without losing a word.

use rocket::data::{FromData, Outcome, ToByteUnit};
use rocket::http::Status;
use rocket::{Data, Request};

use super::turns;
use super::visit::Visit;
use crate::seal;

/// More than the longest answers of a page together. Answers over their own limit are kept and shown again.
const BODY_LIMIT: u64 = 4 * 1024 * 1024;

/// More fields than any page has. Each takes memory of its own, however short it is.
const MOST_FIELDS: usize = 2_000;

/// The one character that no page can show: HTML knows no way to write it.
const UNSHOWABLE: char = '\0';
/// What stands in its place, as browsers put it there themselves.
const IN_ITS_PLACE: &str = "\u{fffd}";

/// The fields of a form, in the order in which they were sent.
#[derive(Clone, Default)]
pub(crate) struct Fields {
    pairs: Vec<(String, String)>,
    /// The names of those in which a character was replaced that no page can show.
    mended: Vec<String>,
}

impl Fields {
    /// Reads `application/x-www-form-urlencoded`. Line ends become `\n`, as they were typed.
    pub(crate) fn parse(body: &[u8]) -> Self {
        let pairs = url::form_urlencoded::parse(body);
        Self::of_pairs(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())))
    }

    /// Reads names and values as they came.
    pub(crate) fn of_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            let mut value = value.replace("\r\n", "\n");
            if value.contains(UNSHOWABLE) {
                value = value.replace(UNSHOWABLE, IN_ITS_PLACE);
                fields.mended.push(name.clone());
            }
            fields.pairs.push((name, value));
        }
        fields
    }

    /// Whether a field held a character that no page can show. Another stands in its place now.
    pub(crate) fn was_mended(&self, name: &str) -> bool {
        self.mended.iter().any(|field| field == name)
    }

    /// The first value of a field, without white space around it; empty when it was not sent.
    pub(crate) fn one(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a field as it was typed, for passphrases.
    pub(crate) fn raw(&self, name: &str) -> &str {
        self.pairs.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// All values of a repeated field that are not empty.
    pub(crate) fn many(&self, name: &str) -> Vec<String> {
        let values = self.pairs.iter().filter(|(field, value)| field == name && !value.trim().is_empty());
        values.map(|(_, value)| value.trim().to_owned()).collect()
    }

    /// Fields such as `choice.nz-hdc`, by what follows the prefix.
    pub(crate) fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.pairs.iter().filter_map(move |(field, value)| Some((field.strip_prefix(prefix)?, value.trim())))
    }

    /// Every field but the csrf one, as it was sent.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().filter(|(name, _)| name != "csrf").map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// A form that can be read from its fields. Reading never fails: faults are found when the answers are checked.
pub(crate) trait FromFields {
    /// Reads the form.
    fn from_fields(fields: &Fields) -> Self;
}

impl FromFields for Fields {
    fn from_fields(fields: &Fields) -> Self {
        fields.clone()
    }
}

/// For forms with nothing but a button.
pub(crate) struct Pressed;

impl FromFields for Pressed {
    fn from_fields(_: &Fields) -> Self {
        Self
    }
}

/// A form whose csrf field was checked. Every POST route takes one; a test proves it.
pub(crate) struct Checked<F>(pub(crate) F);

impl<F> std::ops::Deref for Checked<F> {
    type Target = F;

    fn deref(&self) -> &F {
        &self.0
    }
}

/// Why a form was not taken.
#[derive(Debug)]
pub(crate) enum FormFault {
    /// Larger than any page's answers.
    TooLarge,
    /// The csrf field does not belong to this browser's cookie.
    Foreign,
    /// The connection broke.
    CutOff,
    /// This browser sends more than any person does.
    TooOften,
}

/// A form that came from one of our own pages but is not taken now, for its csrf field is outdated or its browser sends too many:
/// a page gives it back.
pub(crate) struct NotTaken(pub(crate) Option<Fields>);

#[rocket::async_trait]
impl<'r, F: FromFields> FromData<'r> for Checked<F> {
    type Error = FormFault;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self, FormFault> {
        let body = match data.open(BODY_LIMIT.bytes()).into_bytes().await {
            Ok(body) if body.is_complete() => body.into_inner(),
            Ok(_) => return Outcome::Error((Status::PayloadTooLarge, FormFault::TooLarge)),
            Err(_) => return Outcome::Error((Status::BadRequest, FormFault::CutOff)),
        };
        if body.split(|byte| *byte == b'&').count() > MOST_FIELDS {
            return Outcome::Error((Status::PayloadTooLarge, FormFault::TooLarge));
        }
        let fields = Fields::parse(&body);
        let Some(visit) = Visit::of(request) else {
            return Outcome::Error((Status::InternalServerError, FormFault::Foreign));
        };
        if seal::is_form_token(visit.csrf, fields.one("csrf")) {
            if turns::take(request, &visit).is_err() {
                request.local_cache(|| NotTaken(Some(fields)));
                return Outcome::Error((Status::TooManyRequests, FormFault::TooOften));
            }
            return Outcome::Success(Self(F::from_fields(&fields)));
        }
        // The browser itself vouches that the form came from one of our pages, so what was typed may be shown again.
        let own = request.headers().get_one("Sec-Fetch-Site") == Some("same-origin");
        request.local_cache(|| NotTaken(own.then_some(fields)));
        Outcome::Error((Status::Forbidden, FormFault::Foreign))
    }
}
