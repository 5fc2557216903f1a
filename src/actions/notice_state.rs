//! How a reporter's notice stands, as their pages show it.

use time::Date;

use super::notice_row::{Notice, Stage};
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal};
use crate::clock::day_of;
use crate::domain::reporter_notice::{TRIES, masked};
use crate::i18n::Language;
use crate::mail::reporter_notice as words;
use crate::store::cases;
use crate::store::reporter_notices::{self, NoticeRow};

/// How a report's notice stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeState {
    /// Nobody asked for one.
    None,
    /// A code is waited for.
    Asked {
        /// Where it was mailed.
        address: String,
        /// Whether it can still be typed.
        code: Code,
        /// The day on which it ends.
        until: Date,
        /// Whether its mail could not be delivered.
        failed: bool,
    },
    /// Mails go out.
    On {
        /// As much of the address as its owner needs.
        masked: String,
        /// The day the last mail was given up, if that is the last thing that happened.
        failed_on: Option<Date>,
    },
}

/// Whether a code can still be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// It can.
    Works,
    /// It was wrong too often.
    UsedUp,
    /// It is too old.
    Expired,
}

/// Whether there is something to be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A body works on the report.
    Open,
    /// None does: nothing new can come.
    NothingToTell,
    /// No mail leaves this portal.
    NoMail,
}

/// The mail that would come, to the letter.
pub struct ExactMail {
    /// From whom.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Whether the name that it comes from can tell what this is.
    pub tells: bool,
}

/// The mail that there is something new, as it will arrive where it is asked for in this language.
pub fn exact_mail(portal: &Portal, language: Language) -> ExactMail {
    let (subject, text) = words::news_words(language);
    let config = &portal.config;
    ExactMail { from: config.notice_from.clone(), subject, text, tells: config.notice_from_tells() }
}

/// How the notice of a session's report stands.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn state(portal: &Portal, session: &ReporterSession) -> Result<NoticeState, ActionError> {
    let now = portal.clock.now();
    session.require_open(now)?;
    let Some(notice) = load(portal, session).await?.1 else { return Ok(NoticeState::None) };
    Ok(match notice.stage {
        Stage::Confirmed => NoticeState::On { masked: masked(&notice.address), failed_on: notice.failed_on },
        Stage::Asked { tries, until, .. } => NoticeState::Asked {
            address: notice.address.clone(),
            code: standing(tries, until, now),
            until: day_of(until),
            failed: notice.failed_on.is_some(),
        },
    })
}

/// Whether anything could be told of a session's report.
///
/// # Errors
/// Those of the database.
pub async fn offer(portal: &Portal, session: &ReporterSession) -> Result<Offer, ActionError> {
    if !portal.config.missing().is_empty() {
        return Ok(Offer::NoMail);
    }
    let report = session.report;
    let open = portal.db.read(move |conn| cases::count_open_of_report(conn, report)).await?;
    Ok(if open > 0 { Offer::Open } else { Offer::NothingToTell })
}

/// The notice of a session's report, as it rests and opened. One that was altered by hand is none: it can be asked for anew.
pub(super) async fn load(
    portal: &Portal,
    session: &ReporterSession,
) -> Result<(Option<NoticeRow>, Option<Notice>), ActionError> {
    let report = session.report;
    let row = portal.db.read(move |conn| reporter_notices::find(conn, report)).await?;
    let notice = row.as_ref().and_then(|row| Notice::open(portal, row).ok());
    Ok((row, notice))
}

/// Whether a code can still be typed after so many wrong ones, at a time.
pub(super) const fn standing(tries: u8, until: i64, now: i64) -> Code {
    if tries >= TRIES {
        Code::UsedUp
    } else if now > until {
        Code::Expired
    } else {
        Code::Works
    }
}
