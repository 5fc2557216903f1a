//! To which bodies a report itself goes by mail, and in which form.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::actions::body_row::{JOINED, JoinedBody};
use crate::actions::encrypted_mail::{OPENPGP, PDF};
use crate::actions::{ActionError, Portal};
use crate::clock::quarter_before;
use crate::domain::report_mail::{ReportForm, can_carry, leaves_before};
use crate::seal::Certificate;
use crate::store::bodies::{self, BodyRow};

/// How a report goes to a body by mail.
#[derive(Clone)]
pub(in crate::actions) enum MailedAs {
    /// Encrypted to this certificate.
    Encrypted(Arc<Certificate>),
    /// As a PDF that can be read on the way.
    Readable,
}

impl MailedAs {
    /// The form of it.
    pub(in crate::actions) const fn form(&self) -> ReportForm {
        match self {
            Self::Encrypted(_) => ReportForm::Encrypted,
            Self::Readable => ReportForm::Readable,
        }
    }
}

/// How a report goes by mail to this body, if its reporter agrees where anybody can read it; none where a notice goes. What is urgent
/// is read at the desk.
pub(in crate::actions) fn mailed_as(portal: &Portal, row: &BodyRow, is_urgent: bool) -> Option<MailedAs> {
    if is_urgent {
        return None;
    }
    match row.mode.as_str() {
        OPENPGP => {
            portal.signer.as_ref()?;
            let certificate = Certificate::read(row.certificate.as_deref()?, portal.clock.now()).ok()?;
            Some(MailedAs::Encrypted(Arc::new(certificate)))
        }
        PDF if portal.config.readable_pdf.is_in_force() => Some(MailedAs::Readable),
        _ => None,
    }
}

/// The joined bodies that would get a report itself by mail now, by their ids: to the reader of a PDF only if the reporter agrees.
///
/// # Errors
/// Those of the database.
pub async fn bodies_that_get_it(portal: &Portal, is_urgent: bool) -> Result<HashMap<String, ReportForm>, ActionError> {
    let rows = portal.db.read(|conn| bodies::with_keys(conn, JOINED)).await?;
    let gets = |(row, key)| {
        let body = JoinedBody::vouched(portal, row, &key).ok()?;
        mailed_as(portal, &body.row, is_urgent).map(|mailed| (body.row.id, mailed.form()))
    };
    Ok(rows.into_iter().filter_map(gets).collect())
}

/// The joined bodies to which a report may go as a PDF by mail, if its reporter agrees.
///
/// # Errors
/// Those of the database.
pub async fn bodies_by_pdf(portal: &Portal, is_urgent: bool) -> Result<HashSet<String>, ActionError> {
    if is_urgent || !portal.config.readable_pdf.is_in_force() {
        return Ok(HashSet::new());
    }
    let all = bodies_that_get_it(portal, is_urgent).await?;
    Ok(all.into_iter().filter(|(_, form)| *form == ReportForm::Readable).map(|(body, _)| body).collect())
}

/// Whether a readable mail that is made now leaves before it has waited too long, if it leaves at this time (unix seconds).
#[must_use]
pub fn leaves_in_time(portal: &Portal, at: i64) -> bool {
    at < leaves_before(quarter_before(portal.clock.now()))
}

/// Whether a file is too large for any mail: then it waits at the desk.
#[must_use]
pub fn is_too_large(portal: &Portal, bytes: u64, form: ReportForm) -> bool {
    !can_carry(bytes, portal.config.mail_most_bytes, form)
}
