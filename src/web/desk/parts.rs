//! What the desk's pages share: their frame, the words for a state, and the small parts of their views.

use rocket::http::uri::Origin;
use serde::Serialize;
use time::Date;

use crate::actions::ActionError;
use crate::actions::desk_people::DeskPeople;
use crate::domain::case_state::Phase;
use crate::i18n::{Argument, day_in_words, text_with};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::guards::Officer;
use crate::web::page::{Page, View};
use crate::web::visit::Visit;

/// A case that does not open is told from a page that failed: nobody should try again and again.
pub(super) fn case_fault(error: ActionError) -> WebError {
    match error {
        ActionError::Altered | ActionError::Sealed(_) => {
            tracing::error!(%error, "a case does not open");
            WebError::AlteredCase
        }
        other => other.into(),
    }
}

/// One choice of a list.
#[derive(Serialize)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) checked: bool,
}

impl Choice {
    pub(super) fn new(value: &str, label: String, chosen: &str) -> Self {
        Self { value: value.to_owned(), label, hint: String::new(), checked: value == chosen }
    }

    pub(super) fn ticked(value: &str, label: String, is_ticked: bool) -> Self {
        Self { value: value.to_owned(), label, hint: String::new(), checked: is_ticked }
    }

    pub(super) fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }
}

#[cfg(test)]
impl Choice {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self::new(text, text.to_owned(), text).with_hint(text.to_owned())
    }
}

/// A label and what stands beside it.
#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) key: String,
    pub(super) value: String,
}

#[cfg(test)]
impl Fact {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { key: text.to_owned(), value: text.to_owned() }
    }
}

/// A short word with a colour.
#[derive(Serialize)]
pub(super) struct Tag {
    pub(super) text: String,
    pub(super) kind: &'static str,
}

/// A way on.
#[derive(Serialize)]
pub(super) struct Way {
    pub(super) href: String,
    pub(super) text: String,
}

#[cfg(test)]
impl Way {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { href: text.to_owned(), text: text.to_owned() }
    }
}

/// A fault: which field, and what is wrong.
#[derive(Serialize)]
pub(super) struct Fault {
    pub(super) field: &'static str,
    pub(super) text: String,
}

#[cfg(test)]
impl Fault {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self { field: "words", text: text.to_owned() }
    }
}

/// The address of a case's page.
pub(super) fn case_href(case: CaseId) -> String {
    rocket::uri!("/desk", super::case::show(case)).to_string()
}

/// An address of this portal as text.
pub(super) fn href(uri: Origin<'_>) -> String {
    uri.to_string()
}

/// The desk's word for a state.
pub(super) fn state_word(visit: &Visit<'_>, phase: Phase) -> String {
    visit.t(&format!("desk-state-{}", phase.code()))
}

/// The words for a tier's number.
pub(super) fn tier_word(visit: &Visit<'_>, tier: i16) -> String {
    visit.t(&format!("tier-{}", tier.clamp(1, 4)))
}

/// A text with one argument.
pub(super) fn with(visit: &Visit<'_>, key: &str, name: &'static str, value: &str) -> String {
    text_with(visit.language, key, &[(name, Argument::Text(value))])
}

/// A text with a number, so that plural rules work.
pub(super) fn counted(visit: &Visit<'_>, key: &str, count: i64) -> String {
    text_with(visit.language, key, &[("count", Argument::Number(count))])
}

/// A day in words.
pub(super) fn day(visit: &Visit<'_>, day: Date) -> String {
    day_in_words(visit.language, day)
}

impl Officer<'_> {
    /// The people of this desk, by name.
    pub(super) async fn people(&self) -> Result<DeskPeople, ActionError> {
        DeskPeople::load(self.portal, &self.session).await
    }

    /// A page of the desk for this person.
    pub(super) fn desk_page<V: View>(&self, view: &V, people: &DeskPeople) -> Page {
        self.page_for(view, people.name(self.session.account).unwrap_or_default())
    }

    /// The name of the body.
    pub(super) fn body_name(&self) -> String {
        self.portal.directory.body(&self.body).map_or_else(|| self.body.clone(), |body| body.name.clone())
    }
}
