//! What is looked at in answers before they are saved: how long they are, and whether dates can be read.

use super::telling::Fault;
use crate::domain::report::facts::client_age;
use crate::domain::report::limits::is_over;
use crate::domain::report::told_date::told_date;
use crate::i18n;
use crate::web::visit::Visit;

/// Faults found so far.
pub(super) struct Checks<'a, 'r> {
    visit: &'a Visit<'r>,
    found: Vec<Fault>,
}

impl<'a, 'r> Checks<'a, 'r> {
    /// Nothing looked at yet.
    pub(super) const fn new(visit: &'a Visit<'r>) -> Self {
        Self { visit, found: Vec::new() }
    }

    /// A text of at most so many characters.
    pub(super) fn length(mut self, field: &'static str, text: &str, most: usize) -> Self {
        if is_over(text, most) {
            let number = |count: usize| i18n::Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
            let arguments = [("most", number(most)), ("over", number(text.chars().count() - most))];
            self.found.push(Fault { field, text: i18n::text_with(self.visit.language, "report-too-long", &arguments) });
        }
        self
    }

    /// A rough date, or nothing.
    pub(super) fn date(mut self, field: &'static str, text: &str) -> Self {
        if !text.trim().is_empty() && told_date(text).is_none() {
            self.found.push(Fault { field, text: self.visit.t("report-date-unread") });
        }
        self
    }

    /// An age in years, or nothing.
    pub(super) fn age(mut self, field: &'static str, text: &str) -> Self {
        if !text.trim().is_empty() && client_age(text).is_none() {
            self.found.push(Fault { field, text: self.visit.t("report-age-unread") });
        }
        self
    }

    /// What needs a look, in the order of the page.
    pub(super) fn found(self) -> Vec<Fault> {
        self.found
    }
}
