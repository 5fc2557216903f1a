//! How a body stands here, as its public page says it: since when, who reads, when, and how to tell that it is them.

use serde::Serialize;
use time::Date;

use crate::actions::joined_facts::{JoinedFacts, PublicStanding};
use crate::domain::profile::Hours;
use crate::i18n::{self, day_in_words};
use crate::web::visit::Visit;

/// How a body stands.
#[derive(Serialize)]
pub(crate) struct StandingView {
    /// `joined`, `paused`, `left` or `listed`.
    code: &'static str,
    /// In words.
    text: String,
    /// What it or the operator published beside a pause.
    notice: String,
    /// Who reads reports there.
    readers: Vec<String>,
    /// When somebody reads them, one line a day; empty where it did not say.
    hours: Vec<String>,
    zone: String,
    languages: String,
    /// The times that it set itself.
    targets: Vec<String>,
    mail_domain: String,
    fingerprint: String,
}

impl StandingView {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            code: "joined",
            text: text(),
            notice: text(),
            readers: vec![text()],
            hours: vec![text()],
            zone: text(),
            languages: text(),
            targets: vec![text()],
            mail_domain: text(),
            fingerprint: text(),
        }
    }

    /// How it stands, in words.
    pub(super) fn of(visit: &Visit<'_>, standing: PublicStanding) -> Self {
        match standing {
            PublicStanding::Joined(facts) => Self::joined(visit, *facts),
            PublicStanding::Paused { notice } => Self { notice, ..Self::plain("paused", visit.t("body-paused")) },
            PublicStanding::Left(Some(day)) => Self::plain("left", on(visit, "body-left", day)),
            PublicStanding::Left(None) => Self::plain("left", visit.t("body-left-some-time")),
            PublicStanding::Listed => Self::plain("listed", visit.t("body-not-joined")),
        }
    }

    fn plain(code: &'static str, text: String) -> Self {
        Self {
            code,
            text,
            notice: String::new(),
            readers: Vec::new(),
            hours: Vec::new(),
            zone: String::new(),
            languages: String::new(),
            targets: Vec::new(),
            mail_domain: String::new(),
            fingerprint: String::new(),
        }
    }

    fn joined(visit: &Visit<'_>, facts: JoinedFacts) -> Self {
        let since = facts.since.map(|day| on(visit, "body-joined-since", day));
        let profile = facts.profile;
        let within = |key, days: Option<u16>| {
            let count = i18n::Argument::Number(i64::from(days?));
            Some(i18n::text_with(visit.language, key, &[("count", count)]))
        };
        let languages = profile.languages.iter().map(|tag| language(visit, tag)).collect::<Vec<_>>();
        Self {
            readers: profile.readers,
            hours: profile.hours.iter().map(|hours| hours_text(visit, *hours)).collect(),
            zone: facts.timezone.replace('_', " "),
            languages: i18n::listed(visit.language, &languages),
            targets: [
                within("body-target-acknowledge", profile.acknowledge_within),
                within("body-target-decide", profile.decide_within),
            ]
            .into_iter()
            .flatten()
            .collect(),
            mail_domain: facts.mail_domain,
            fingerprint: facts.fingerprint,
            ..Self::plain("joined", since.unwrap_or_else(|| visit.t("body-joined")))
        }
    }
}

fn on(visit: &Visit<'_>, key: &str, day: Date) -> String {
    i18n::text_with(visit.language, key, &[("day", (&day_in_words(visit.language, day)).into())])
}

/// A language by its name, where the catalogue has one.
fn language(visit: &Visit<'_>, tag: &str) -> String {
    let key = format!("language-{tag}");
    if i18n::has(visit.language, &key) { visit.t(&key) } else { tag.to_owned() }
}

fn hours_text(visit: &Visit<'_>, hours: Hours) -> String {
    let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
    let (day, from, to) = (visit.t(&format!("weekday-{}", hours.weekday)), clock(hours.from), clock(hours.to));
    let arguments = [("day", (&day).into()), ("from", (&from).into()), ("to", (&to).into())];
    i18n::text_with(visit.language, "body-hours-day", &arguments)
}
