//! What is sealed in the row of a mail that waits: the key of its bytes, and what has to be as it was for it to leave.

use zeroize::Zeroizing;

use crate::actions::{ActionError, Portal, bindings, body_row};
use crate::clock::quarter_before;
use crate::domain::report_mail::{ReportForm, leaves_before};
use crate::seal::{self, FileKey, Secret as _};
use crate::store::bodies::BodyRow;
use crate::store::ids::{DispatchId, FileId};
use crate::store::report_mails::ReportMailRow;

/// Bytes of a key, and of what it is made for.
const PART: usize = 32;

/// For what a mail was made. Where it is not so any more, the mail does not leave.
#[derive(PartialEq, Eq)]
pub(super) enum MadeFor {
    /// Who has the key to a certificate and reads a mailbox, by the hash of both: with another certificate, or at another address, a
    /// body is somebody else.
    Certificate([u8; PART]),
    /// Whoever reads the mailbox whose address has this hash; and it leaves before then (unix seconds).
    Mailbox([u8; PART], i64),
}

impl MadeFor {
    /// For what a mail to this body is made now.
    pub(super) fn now(portal: &Portal, body: &BodyRow, form: ReportForm) -> Result<Self, ActionError> {
        Ok(match form {
            ReportForm::Encrypted => Self::Certificate(certificate_and_mailbox(portal, body)?),
            ReportForm::Readable => {
                let made = quarter_before(portal.clock.now());
                Self::Mailbox(mailbox(portal, body)?, leaves_before(made))
            }
        })
    }

    /// Whether it is still so, where reports go to the body in this form.
    pub(super) fn holds(&self, portal: &Portal, body: &BodyRow, form: ReportForm) -> bool {
        match (self, form) {
            (Self::Certificate(hash), ReportForm::Encrypted) => {
                certificate_and_mailbox(portal, body).is_ok_and(|now| now == *hash)
            }
            (Self::Mailbox(hash, _), ReportForm::Readable) => {
                !self.is_over(portal.clock.now()) && mailbox(portal, body).is_ok_and(|now| now == *hash)
            }
            _ => false,
        }
    }

    /// Whether it waited too long.
    pub(super) const fn is_over(&self, now: i64) -> bool {
        matches!(self, Self::Mailbox(_, until) if now >= *until)
    }
}

fn mailbox(portal: &Portal, body: &BodyRow) -> Result<[u8; PART], ActionError> {
    Ok(seal::sha256(body_row::open_address(portal, body)?.as_bytes()))
}

fn certificate_and_mailbox(portal: &Portal, body: &BodyRow) -> Result<[u8; PART], ActionError> {
    let certificate = seal::sha256(body.certificate.as_deref().unwrap_or_default());
    Ok(seal::sha256(&[certificate, mailbox(portal, body)?].concat()))
}

/// Seals what a row holds.
pub(super) fn close(portal: &Portal, (id, dispatch): (FileId, DispatchId), key: &FileKey, made: &MadeFor) -> Vec<u8> {
    let content = Zeroizing::new(match made {
        MadeFor::Certificate(hash) => [key.expose().as_slice(), hash].concat(),
        MadeFor::Mailbox(hash, until) => [key.expose().as_slice(), hash, &until.to_be_bytes()].concat(),
    });
    portal.keys.seal_class_b(&bindings::report_mail(id, dispatch), &content, &mut seal::entropy())
}

/// Opens it; `None` for what was not sealed here.
pub(super) fn open(portal: &Portal, row: &ReportMailRow) -> Option<(FileKey, MadeFor)> {
    let opened = portal.keys.open_class_b(&bindings::report_mail(row.id, row.dispatch), &row.sealed).ok()?;
    let (key, rest) = opened.split_at_checked(PART)?;
    let (hash, until) = rest.split_first_chunk::<PART>()?;
    let made = match (until.is_empty(), until.first_chunk()) {
        (true, _) => MadeFor::Certificate(*hash),
        (false, Some(until)) => MadeFor::Mailbox(*hash, i64::from_be_bytes(*until)),
        (false, None) => return None,
    };
    Some((FileKey::from_slice(key)?, made))
}
