//! Whom to call at a body that has joined, and whether mail gets through to it. No case is named.

use super::body::Row;
use super::delivery::said;
use crate::actions::delivery_state::Trouble;
use crate::actions::portal_state::Reach;
use crate::domain::dispatch::MailFault;
use crate::domain::responses::Shown;
use crate::i18n::day_in_words;
use crate::web::guards::Operator;

/// The lines of it; what is not known has none.
pub(super) fn rows(operator: &Operator<'_>, reach: &Reach, silence: Shown, trouble: Option<&Trouble>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |key: &str, value: String| rows.push(Row { key: operator.t(key), value });
    let [contact, deputy] = reach.people.clone().unwrap_or_default();
    for (key, person) in [("operator-reach-contact", contact), ("operator-reach-deputy", deputy)] {
        if !person.name.is_empty() {
            add(key, format!("{} · {}", person.name, person.phone));
        }
    }
    if reach.people.is_none() {
        add("operator-reach-contact", operator.t("operator-reach-altered"));
    }
    if let Some(day) = reach.confirmed_on {
        add("operator-reach-confirmed", day_in_words(operator.language, day));
    }
    if let Some(day) = reach.returned_on {
        add("operator-reach-returned", day_in_words(operator.language, day));
    }
    match silence {
        Shown::None => {}
        Shown::Few => add("operator-reach-silent", operator.t("operator-reach-silent-few")),
        Shown::Number(count) => add("operator-reach-silent", count.to_string()),
    }
    add("operator-reach-waiting", reach.mail.waiting.to_string());
    if let Some(day) = reach.mail.waiting_since {
        add("operator-reach-waiting-since", day_in_words(operator.language, day));
    }
    add("operator-reach-failed", reach.mail.failed.to_string());
    let accepted = reach
        .mail
        .accepted_on
        .map_or_else(|| operator.t("operator-reach-never"), |day| day_in_words(operator.language, day));
    add("operator-reach-accepted", accepted);
    if let Some(fault) = reach.mail.last_fault.as_deref().and_then(MailFault::from_code) {
        add("operator-reach-fault", operator.t(fault.key()));
    }
    if let Some(answer) = trouble.and_then(|trouble| trouble.answer.as_ref()) {
        add("operator-delivery-answer", said(answer));
    }
    rows
}
