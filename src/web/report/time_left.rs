//! A body's time limit in words: how much is left, what a passed one means, and where the rule was read.

use serde::Serialize;
use time::Date;

use crate::domain::directory::Body;
use crate::domain::recommendation::{TimeLimit, TimeLimitState};
use crate::domain::time_left::{Left, left};
use crate::i18n::{Argument, Language, Said, day_in_words, text, text_with};
use crate::web::visit::Visit;

/// A time limit as a page shows it.
#[derive(Serialize)]
pub(crate) struct TimeView {
    /// How it stands.
    pub(crate) text: Said,
    /// What else is known of the rule; may be empty.
    pub(crate) note: Said,
    /// Where it was read; may be empty.
    pub(crate) source: String,
}

impl TimeView {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self { text: text.to_owned().into(), note: text.to_owned().into(), source: text.to_owned() }
    }

    /// How a body's limit stands for what was told.
    pub(crate) fn of(visit: &Visit<'_>, body: &Body, limit: &TimeLimit) -> Self {
        let has_rule = !matches!(limit.state, TimeLimitState::Unknown);
        let note = if has_rule { body.time_limit_note.clone() } else { String::new() };
        let seen = body.verified_fields.iter().any(|field| field == "time_limit");
        let source = body.sources.first().filter(|_| has_rule && seen).cloned();
        let note = Said::in_english(visit.language, note);
        Self { text: words(visit, limit), note, source: source.unwrap_or_default() }
    }
}

/// How a limit stands, with its days where there are some.
pub(super) fn words(visit: &Visit<'_>, limit: &TimeLimit) -> Said {
    Said::of(visit.language, |language| words_in(language, limit, visit.portal.clock.today()))
}

fn words_in(language: Language, limit: &TimeLimit, today: Date) -> String {
    let Some(days) = limit.days else { return text(language, limit.state.key()) };
    let in_words = |day| day_in_words(language, day);
    let (safe, possible) = (in_words(days.last_safe), in_words(days.last_possible));
    let arguments = [("safe", (&safe).into()), ("possible", (&possible).into())];
    let how = text_with(language, limit.state.key(), &arguments);
    match left(today, days.last_safe) {
        Some(left) => format!("{} {how}", amount(language, left)),
        None => how,
    }
}

fn amount(language: Language, left: Left) -> String {
    let (key, count) = match left {
        Left::Today => return text(language, "time-left-today"),
        Left::Days(count) => ("time-left-days", count),
        Left::Weeks(count) => ("time-left-weeks", count),
        Left::Months(count) => ("time-left-months", count),
        Left::Years(count) => ("time-left-years", count),
    };
    text_with(language, key, &[("count", Argument::Number(count))])
}
