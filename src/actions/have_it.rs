//! "We have it": said by a body without an account, over the link in a mail.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::{Date, Duration};

use super::{ActionError, Portal};
use crate::seal::{Mac, MacPurpose};
use crate::store::case_events::{self, EventRow};
use crate::store::dispatches;
use crate::store::ids::DispatchId;

/// Days for which the link works.
const WORKS_FOR: i64 = 90;

/// What a link is about: nothing of the case but what the mail said too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the mail called the case.
    pub reference: String,
    /// The day on which it was said, if it was.
    pub said_on: Option<Date>,
}

/// What became of saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is noted now.
    Now,
    /// It was noted before.
    Before,
}

/// The last part of a mail's link: which dispatch, and that the portal wrote it. It cannot be guessed or changed.
pub fn link(portal: &Portal, dispatch: DispatchId) -> String {
    let mac = portal.keys.mac(MacPurpose::AckLink, &[dispatch.as_bytes()]);
    URL_SAFE_NO_PAD.encode([dispatch.as_bytes(), mac.to_bytes().as_slice()].concat())
}

/// The dispatch of a link; `None` for anything the portal has not written.
fn dispatch_of(portal: &Portal, link: &str) -> Option<DispatchId> {
    let bytes = URL_SAFE_NO_PAD.decode(link).ok()?;
    let (id, mac) = bytes.split_at_checked(16)?;
    let mac = Mac::from_slice(mac)?;
    portal.keys.verify(MacPurpose::AckLink, &[id], &mac).ok()?;
    DispatchId::from_slice(id).ok()
}

/// What a link is about. Changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] for a link that is not ours, has had its time, or whose case is gone.
pub async fn look(portal: &Portal, link: &str) -> Result<Asked, ActionError> {
    let dispatch = dispatch_of(portal, link).ok_or(ActionError::NotFound)?;
    let oldest = oldest(portal);
    let found = portal.db.read(move |conn| dispatches::with_reference(conn, dispatch)).await?;
    let (row, reference) = found.filter(|(row, _)| row.written_on >= oldest).ok_or(ActionError::NotFound)?;
    Ok(Asked { reference, said_on: row.have_it_on })
}

/// Notes that the body has it.
///
/// # Errors
/// As [`look`].
pub async fn say(portal: &Portal, link: &str) -> Result<Said, ActionError> {
    let dispatch = dispatch_of(portal, link).ok_or(ActionError::NotFound)?;
    let (today, oldest) = (portal.clock.today(), oldest(portal));
    portal
        .db
        .write(move |conn| {
            let found = dispatches::with_reference(conn, dispatch)?.filter(|(row, _)| row.written_on >= oldest);
            let (row, _) = found.ok_or(ActionError::NotFound)?;
            if dispatches::set_have_it(conn, dispatch, today)? == 0 {
                return Ok(Said::Before);
            }
            let said = EventRow { kind: "have_it".to_owned(), on_day: today, actor: None };
            case_events::append(conn, row.case_id, &said)?;
            Ok(Said::Now)
        })
        .await
}

/// The first day whose links still work.
fn oldest(portal: &Portal) -> Date {
    portal.clock.today().saturating_sub(Duration::days(WORKS_FOR))
}
