//! Looks after the addresses and certificates of all bodies that have joined: reminds, warns, and pauses a body whose address
//! nobody confirmed. Every reminder leaves a mark in the transaction that writes its mails, so that it goes out once,
//! however often and on however many nodes this runs.

use super::address_check::{PAGE, about, letter_to};
use super::body_row::{self, JOINED, JoinedBody};
use super::lead_letters::to_leads;
use super::pause_body::{altered, sound_alarm};
use super::queue_mail::SealedMail;
use super::{
    ActionError, Portal, body_language, body_mark, encrypted_mail, living_directory, operator_alert, watch_body,
};
use crate::clock::day_of;
use crate::domain::delivery::{self, Care, Reminded};
use crate::domain::pause::PauseReason;
use crate::i18n::day_in_words;
use crate::seal::{self, Certificate};
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::body_marks::{self, MarkRow};

/// The alert of a body that was paused because nobody confirmed its address.
pub const ADDRESS_UNCONFIRMED: &str = "address_unconfirmed";
/// The page where a certificate is given.
pub const CERTIFICATE_PAGE: &str = "/desk/settings/mail";

/// Looks at every body once. Nothing is done while the portal cannot send mail.
///
/// # Errors
/// Those of the database. What keeps one body from being looked at is logged, and keeps no other.
pub async fn watch_addresses(portal: &Portal) -> Result<(), ActionError> {
    if !portal.config.missing().is_empty() {
        return Ok(());
    }
    let (joined, paused, marks) = portal
        .db
        .read(|conn| -> Result<_, ActionError> {
            let paused = bodies::with_keys(conn, watch_body::PAUSED)?;
            Ok((bodies::with_keys(conn, JOINED)?, paused, body_marks::all(conn)?))
        })
        .await?;
    for (row, key) in joined.into_iter().chain(paused) {
        match look_at(portal, row, &key, &marks).await {
            Err(ActionError::Store(error)) => return Err(error.into()),
            Err(error) => tracing::error!(body = key.body, %error, "a body's address cannot be looked after"),
            Ok(()) => {}
        }
    }
    Ok(())
}

/// Looks at one body. An alarm keeps everything from it: where its mail goes is not known then.
async fn look_at(portal: &Portal, row: BodyRow, key: &BodyKeyRow, marks: &[MarkRow]) -> Result<(), ActionError> {
    let is_paused = row.state == watch_body::PAUSED;
    if is_paused && watch_body::reason(row.pause_reason.as_deref()) == PauseReason::Alarm {
        return Ok(());
    }
    let body = match JoinedBody::vouched(portal, BodyRow { state: JOINED.to_owned(), ..row }, key) {
        Ok(body) => body.row,
        Err(ActionError::Altered) => {
            let alert = altered(portal, &key.body);
            portal.db.write(move |conn| sound_alarm(conn, &alert)).await?;
            return Ok(living_directory::refresh(portal).await?);
        }
        Err(error) => return Err(error),
    };
    let reminded = body_mark::reminded(marks, &body, portal.clock.today());
    match delivery::care(body_mark::confirmed(&body), reminded, portal.clock.today()) {
        Care::Rest => {}
        Care::RemindBefore => remind(portal, &body, body_mark::ADDRESS_SOON, reminded).await?,
        Care::RemindDue => remind(portal, &body, body_mark::ADDRESS_DUE, reminded).await?,
        Care::Pause if is_paused => {}
        Care::Pause => pause(portal, &body).await?,
    }
    warn_of_certificate(portal, &body, marks).await
}

/// Mails the address and the leads, once.
async fn remind(portal: &Portal, body: &BodyRow, kind: &str, reminded: Reminded) -> Result<(), ActionError> {
    let (confirmed, today) = (body_mark::confirmed(body), portal.clock.today());
    let due = delivery::due_on(confirmed);
    let link = portal.config.link(PAGE);
    let (about, in_words) = (about(portal, body), |day| day_in_words(body_language::of_row(body), day));
    let words = if kind == body_mark::ADDRESS_SOON {
        about.soon(&link, &in_words(due), &in_words(delivery::pauses_on(confirmed, reminded)))
    } else {
        let reminded = Reminded { due: Some(today), ..reminded };
        about.due(&link, &in_words(due), &in_words(delivery::pauses_on(confirmed, reminded)))
    };
    let mark = body_mark::for_day(portal, &body.id, kind, due);
    let (letters, trouble) = letters(portal, body, words).await?;
    write_once(portal, mark, letters, trouble).await
}

/// Pauses a body, tells the operator, and tells the body.
async fn pause(portal: &Portal, body: &BodyRow) -> Result<(), ActionError> {
    let words = about(portal, body).paused(&portal.config.link(PAGE));
    let (letters, trouble) = letters(portal, body, words).await?;
    let alert = operator_alert::row(portal, ADDRESS_UNCONFIRMED, Some(&body.id));
    let (seen, today) = (body.clone(), portal.clock.today());
    let paused = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            // Somebody may have typed the code, or somebody else may have paused it, since it was looked at.
            let now = bodies::find(conn, &seen.id)?;
            let same = now.is_some_and(|now| now.mac == seen.mac);
            if !same || !bodies::pause(conn, &seen.id, PauseReason::Unconfirmed, None)? {
                return Ok(false);
            }
            for alert in [&alert].into_iter().chain(&trouble) {
                alerts::raise(conn, alert)?;
            }
            for letter in &letters {
                letter.write(conn, today)?;
            }
            Ok(true)
        })
        .await?;
    if paused {
        portal.queue_bell.notify_one();
        living_directory::refresh(portal).await?;
    }
    Ok(())
}

/// Mails the leads, once, that the certificate in use ends soon.
async fn warn_of_certificate(portal: &Portal, body: &BodyRow, marks: &[MarkRow]) -> Result<(), ActionError> {
    let today = portal.clock.today();
    let Some(end) = certificate_end(portal, body).filter(|end| delivery::is_near(*end, today)) else { return Ok(()) };
    let mark = body_mark::for_day(portal, &body.id, body_mark::CERTIFICATE_ENDS, end);
    let told = |old: &MarkRow| (&old.body, &old.kind, old.for_day) == (&mark.body, &mark.kind, mark.for_day);
    if marks.iter().any(told) {
        return Ok(());
    }
    let link = portal.config.link(CERTIFICATE_PAGE);
    let words = about(portal, body).certificate_ends(&link, &day_in_words(body_language::of_row(body), end));
    write_once(portal, mark, to_leads(portal, &body.id, None, &words).await?, None).await
}

/// The day on which the certificate in use ends; none without one, without an end, or once it is over.
pub(super) fn certificate_end(portal: &Portal, body: &BodyRow) -> Option<time::Date> {
    let bytes = body.certificate.as_deref().filter(|_| body.mode == encrypted_mail::OPENPGP)?;
    Certificate::read(bytes, portal.clock.now()).ok()?.expires_at().map(day_of)
}

/// The same words to the body's address and to its leads.
async fn letters(
    portal: &Portal,
    body: &BodyRow,
    words: (String, String),
) -> Result<(Vec<SealedMail>, Option<AlertRow>), ActionError> {
    let address = body_row::open_address(portal, body)?;
    let mut letters = to_leads(portal, &body.id, None, &words).await?;
    let (letter, trouble) = letter_to(portal, body, &address, words, &mut seal::entropy())?;
    letters.push(letter);
    Ok((letters, trouble))
}

/// Writes mails together with the mark that keeps them from being written again.
async fn write_once(
    portal: &Portal,
    mark: MarkRow,
    letters: Vec<SealedMail>,
    trouble: Option<AlertRow>,
) -> Result<(), ActionError> {
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            if !body_marks::set(conn, &mark)? {
                return Ok(());
            }
            if let Some(alert) = &trouble {
                alerts::raise(conn, alert)?;
            }
            for letter in &letters {
                letter.write(conn, mark.set_on)?;
            }
            Ok(())
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok(())
}
