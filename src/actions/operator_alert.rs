//! What the operator is told: a code, a body and a day, never content.

use super::{ActionError, Portal};
use crate::seal;
use crate::store::alerts::{self, AlertRow};
use crate::store::ids::AlertId;

/// A body's row is not as the portal vouched for it.
pub const BODY_ALTERED: &str = "body_altered";
/// A body left.
pub const BODY_LEFT: &str = "body_left";
/// Somebody's access at a desk changed.
pub const ACCESS_CHANGED: &str = "access_changed";
/// A body paused itself.
pub const BODY_PAUSED_ITSELF: &str = "body_paused_itself";
/// A body ended its own pause.
pub const BODY_GOES_ON: &str = "body_goes_on";
/// A case is not what the portal put there.
pub const CASE_ALTERED: &str = "case_altered";
/// A text that the operator wrote for the public is not what was written.
pub const PORTAL_TEXT_ALTERED: &str = "portal_text_altered";

/// Mail to a body was not delivered, and is not tried any more.
pub const DISPATCH_FAILED: &str = "dispatch_failed";
/// Mail to a body was taken at first and then sent back: its address is in doubt.
pub const MAIL_RETURNED: &str = "mail_returned";

/// A mail that is about no case was not delivered.
pub const MAIL_FAILED: &str = "mail_failed";

/// A body's certificate cannot be used any more: its mails go out as they are read.
pub const CERTIFICATE_UNUSABLE: &str = "certificate_unusable";

/// A report could not be written as a mail, or read again: its body was told that it waits at the desk.
pub const REPORT_NOT_MAILED: &str = "report_not_mailed";
/// A mail server refused a mail that carries a report: its body is told that it waits at the desk.
pub const REPORT_REFUSED: &str = "report_refused";

/// A new alert of this kind, about a body or about none.
pub fn row(portal: &Portal, kind: &str, body: Option<&str>) -> AlertRow {
    AlertRow {
        id: AlertId(seal::random_id(&mut seal::entropy())),
        kind: kind.to_owned(),
        body: body.map(str::to_owned),
        on_day: portal.clock.today(),
        seen_on: None,
    }
}

/// Raises an alert about a body, unless it stands already.
pub(super) async fn raise(portal: &Portal, kind: &str, body: &str) -> Result<(), ActionError> {
    let alert = row(portal, kind, Some(body));
    Ok(portal.db.write(move |conn| alerts::raise(conn, &alert)).await?)
}
