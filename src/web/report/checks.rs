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
            self.add(field, &i18n::text_with(self.visit.language, "report-too-long", &arguments));
        }
        self
    }

    /// A rough date, or nothing.
    pub(super) fn date(mut self, field: &'static str, text: &str) -> Self {
        match told_date(text) {
            None if !text.trim().is_empty() => self.add(field, &self.visit.t("report-date-unread")),
            Some(date) if date.first() > self.visit.portal.clock.today() => {
                self.add(field, &self.visit.t("report-date-to-come"));
            }
            _ => {}
        }
        self
    }

    /// Two rough dates of which the second cannot lie wholly before the first.
    pub(super) fn order(mut self, from: &str, field: &'static str, to: &str) -> Self {
        let dates = told_date(from).zip(told_date(to));
        if dates.is_some_and(|(from, to)| to.last() < from.first()) {
            self.add(field, &self.visit.t("report-date-order"));
        }
        self
    }

    /// An age in years, or nothing.
    pub(super) fn age(mut self, field: &'static str, text: &str) -> Self {
        if !text.trim().is_empty() && client_age(text).is_none() {
            self.add(field, &self.visit.t("report-age-unread"));
        }
        self
    }

    /// One fault, with the name of its field: in the list at the top of the page it stands far from it.
    fn add(&mut self, field: &'static str, what: &str) {
        let label = self.visit.t(&format!("report-field-{field}"));
        let arguments = [("field", (&label).into()), ("what", what.into())];
        self.found.push(Fault { field, text: i18n::text_with(self.visit.language, "report-fault", &arguments) });
    }

    /// What needs a look, in the order of the page.
    pub(super) fn found(self) -> Vec<Fault> {
        self.found
    }
}
