//! The form behind every step of a case: the words for the reporter, what was on the page, and what went wrong.

use serde::Serialize;

use super::case_view::{Lines, MessageView};
use super::parts::{self, Fault};
use super::seen;
use crate::actions::ActionError;
use crate::actions::desk_people::DeskPeople;
use crate::actions::move_case::{MOST_CHARACTERS, StepFault};
use crate::actions::read_case::{CaseFile, read_case};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::Officer;

/// What was typed and chosen.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) words: String,
    pub(super) outcome: String,
    /// The last message that was on the page where it was typed.
    last: Option<i32>,
}

impl Typed {
    pub(super) fn of(fields: &Fields) -> Self {
        Self {
            words: fields.one("words").to_owned(),
            outcome: fields.one("outcome").to_owned(),
            last: fields.one("last").parse().ok(),
        }
    }
}

/// What every step's page has.
#[derive(Serialize)]
pub(super) struct StepForm {
    reference: String,
    back: String,
    action: String,
    words: String,
    words_error: String,
    most: usize,
    seen: String,
    last: i32,
    /// What was written since the page was first shown, so that it is read before the button is pressed again.
    news: Vec<MessageView>,
    /// The words on the button; empty when the step is not possible any more.
    button: String,
}

#[cfg(test)]
impl StepForm {
    /// One with `text` for each text.
    pub(super) fn sample(text: &str) -> Self {
        Self {
            reference: text.into(),
            back: text.into(),
            action: text.into(),
            words: text.into(),
            words_error: text.into(),
            most: MOST_CHARACTERS,
            seen: text.into(),
            last: 1,
            news: vec![MessageView::sample(text)],
            button: text.into(),
        }
    }
}

/// A case as it is now, for the page of a step.
pub(super) struct StepPage<'a> {
    pub(super) officer: &'a Officer<'a>,
    pub(super) people: DeskPeople,
    pub(super) file: CaseFile,
}

impl<'a> StepPage<'a> {
    pub(super) async fn load(officer: &'a Officer<'a>, case: CaseId) -> Result<Self, WebError> {
        let people = officer.people().await?;
        let file = read_case(officer.portal, &officer.session, case).await.map_err(parts::case_fault)?;
        Ok(Self { officer, people, file })
    }

    /// Writes the lines of this case.
    pub(super) fn lines(&self) -> Lines<'_> {
        Lines { officer: self.officer, people: &self.people }
    }

    /// The form; `page` is the end of its address. Without a `button` only what was typed is shown.
    pub(super) fn form(&self, page: &str, typed: &Typed, faults: &[Fault], button: &str) -> StepForm {
        let (row, case) = (&self.file.row, self.file.row.id);
        let lines = self.lines();
        let thread = self.file.content.as_ref().map(|content| content.thread.as_slice()).unwrap_or_default();
        let shown = typed.last.unwrap_or(row.last_message);
        let first_new = thread.iter().position(|written| written.sequence > shown).unwrap_or(thread.len());
        StepForm {
            reference: row.reference.clone(),
            back: parts::case_href(case),
            action: super::case_view::address(case, page),
            words: typed.words.clone(),
            words_error: faults
                .iter()
                .find(|fault| fault.field == "words")
                .map(|fault| fault.text.clone())
                .unwrap_or_default(),
            most: MOST_CHARACTERS,
            seen: seen::code(self.file.state),
            last: row.last_message,
            news: lines.thread(thread.get(first_new..).unwrap_or_default()),
            button: button.to_owned(),
        }
    }

    /// What went wrong, in words.
    pub(super) fn fault(&self, fault: StepFault) -> Result<Fault, WebError> {
        let (field, text) = match fault {
            StepFault::NoWords => ("words", self.officer.t("desk-fault-no-words")),
            StepFault::TooLong => {
                let most = i64::try_from(MOST_CHARACTERS).unwrap_or(i64::MAX);
                let count = [("most", crate::i18n::Argument::Number(most))];
                ("words", crate::i18n::text_with(self.officer.language, "desk-fault-too-long", &count))
            }
            StepFault::WroteMeanwhile => ("", self.officer.t("desk-fault-wrote-meanwhile")),
            StepFault::Moved(_) | StepFault::Action(ActionError::Stale) => {
                let state = parts::state_word(self.officer, self.file.state.phase());
                ("", parts::with(self.officer, "desk-fault-moved", "state", &state))
            }
            StepFault::NotReachable | StepFault::Action(ActionError::Denied) => {
                ("", self.officer.t("desk-fault-denied"))
            }
            StepFault::Action(error) => return Err(parts::case_fault(error)),
        };
        Ok(Fault { field, text })
    }
}
