//! The mail `notice`: that there is something at the desk, a reference and two links. Nothing of what was written.

use time::Date;

use super::first_line;
use super::paragraphs;
use super::words;
use crate::domain::dispatch::DispatchKind;
use crate::i18n::{Argument, Language};

/// Whether somebody should look at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// By the day given.
    Ordinary,
    /// Danger now, a child, or retaliation. The mail says that it is urgent, and not why.
    Urgent,
}

/// Whether the body was told before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// It is told for the first time.
    First,
    /// It was told on this day, and nobody there has said that they have it.
    Reminder(Date),
}

/// What a notice is composed from.
#[derive(Clone, Copy, Debug)]
pub struct Notice<'a> {
    /// The language the body works in.
    pub language: Language,
    /// What has happened.
    pub kind: DispatchKind,
    /// What mails call the case.
    pub reference: &'a str,
    /// The body's name.
    pub body: &'a str,
    /// Who runs the portal.
    pub runner: &'a str,
    /// How to reach them.
    pub contact: &'a str,
    /// What every link begins with, without a slash at the end.
    pub portal: &'a str,
    /// The case at the desk.
    pub desk_link: &'a str,
    /// The page with the button "we have it".
    pub have_it_link: &'a str,
    /// Whether it was told before.
    pub round: Round,
    /// Whether somebody should look at once.
    pub urgency: Urgency,
    /// The day by which somebody should have looked.
    pub due: Date,
    /// How many working days that is; 0 is the same day.
    pub working_days: u8,
}

/// Subject and text of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Neutral.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

/// Composes a notice.
pub fn compose(notice: &Notice<'_>) -> Letter {
    let say = |key: &str| say(notice, key);
    let code = notice.kind.code();
    let what = say(&format!("mail-notice-what-{code}"));
    let text = paragraphs::join(&[
        first_line::to_desk(notice.language, &format!("{}/desk", notice.portal)),
        match notice.round {
            Round::First => what,
            Round::Reminder(told) => {
                let told = day(notice.language, told);
                let reminder = words::say(notice.language, "mail-notice-reminder", &[("told", Argument::from(&told))]);
                format!("{what} {reminder}")
            }
        },
        say("mail-notice-genuine"),
        say("mail-notice-do"),
        format!("{}\n{}", say("mail-notice-do-have-it"), notice.have_it_link),
        format!("{}\n{}", say(&format!("mail-notice-do-{code}")), notice.desk_link),
        by_when(notice),
        say("mail-notice-end"),
    ]);
    Letter { subject: say("mail-subject-case"), text }
}

/// By which day somebody should have looked.
pub(super) fn by_when(notice: &Notice<'_>) -> String {
    let key = match (notice.urgency, notice.working_days) {
        (Urgency::Urgent, _) => "mail-notice-by-urgent",
        (Urgency::Ordinary, _) if notice.round != Round::First => "mail-notice-by-reminder",
        (Urgency::Ordinary, 0) => "mail-notice-by-today",
        (Urgency::Ordinary, _) => "mail-notice-by-day",
    };
    say(notice, key)
}

/// What a notice says under a key.
pub(super) fn say(notice: &Notice<'_>, key: &str) -> String {
    let due = day(notice.language, notice.due);
    let arguments = [
        ("reference", Argument::from(notice.reference)),
        ("body", Argument::from(notice.body)),
        ("runner", Argument::from(notice.runner)),
        ("contact", Argument::from(notice.contact)),
        ("portal", Argument::from(notice.portal)),
        ("due", Argument::from(&due)),
        ("days", Argument::from(i64::from(notice.working_days))),
    ];
    words::say(notice.language, key, &arguments)
}

/// A day in words: `4 December 2026`.
fn day(language: Language, day: Date) -> String {
    let (number, year) = (day.day().to_string(), day.year().to_string());
    let month = words::say(language, &format!("mail-month-{}", u8::from(day.month())), &[]);
    let arguments =
        [("day", Argument::from(&number)), ("month", Argument::from(&month)), ("year", Argument::from(&year))];
    words::say(language, "mail-day", &arguments)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const NOTICE: Notice<'static> = Notice {
        language: Language::English,
        kind: DispatchKind::NewCase,
        reference: "7K3M-9QXD",
        body: "Association of Made-up Therapists",
        runner: "Example Trust, Wellington",
        contact: "post@example.org, +64 4 000 0000",
        portal: "https://report.example.org",
        desk_link: "https://report.example.org/desk/cases/000102030405060708090a0b0c0d0e0f",
        have_it_link: "https://report.example.org/got-it/AAECAwQFBgcICQoLDA0ODwAAAAE",
        round: Round::First,
        urgency: Urgency::Ordinary,
        due: date!(2026 - 12 - 04),
        working_days: 10,
    };

    fn shown(notice: &Notice<'_>) -> String {
        let letter = compose(notice);
        format!("{}\n\n{}", letter.subject, letter.text)
    }

    #[test]
    fn a_new_case_is_told_to_the_letter() {
        insta::assert_snapshot!(shown(&NOTICE));
    }

    #[test]
    fn a_new_message_is_told_to_the_letter() {
        let working_days = 2;
        let due = date!(2026 - 11 - 24);
        insta::assert_snapshot!(shown(&Notice { kind: DispatchKind::NewMessage, working_days, due, ..NOTICE }));
    }

    #[test]
    fn that_the_reporter_asks_to_stop_is_told_to_the_letter() {
        insta::assert_snapshot!(shown(&Notice { kind: DispatchKind::StopAsked, working_days: 5, ..NOTICE }));
    }

    #[test]
    fn an_urgent_case_is_told_to_the_letter() {
        insta::assert_snapshot!(shown(&Notice { urgency: Urgency::Urgent, working_days: 0, ..NOTICE }));
    }

    #[test]
    fn a_reminder_says_that_it_is_one_and_names_the_day_of_the_first() {
        let reminder = compose(&Notice { round: Round::Reminder(date!(2026 - 11 - 20)), ..NOTICE }).text;
        let text = reminder.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("This is a reminder: we told you on 20 November 2026"), "{text}");
        assert!(text.contains("It was to be looked at by 4 December 2026."), "{text}");
        assert!(!text.contains("working days"), "{text}");
    }

    #[test]
    fn one_working_day_and_the_same_day_have_words_of_their_own() {
        let one = compose(&Notice { working_days: 1, ..NOTICE }).text;
        assert!(one.contains("within 1 working day,"), "{one}");
        let none = compose(&Notice { working_days: 0, ..NOTICE }).text;
        assert!(none.contains("on the day it arrived, 4 December 2026"), "{none}");
    }
}
