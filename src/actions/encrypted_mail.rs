//! A mail to a body as it wants to get it: encrypted to its certificate where it has shown that it can read that.

use zeroize::Zeroize as _;

use super::Portal;
use crate::mail::queued::part_to_encrypt;
use crate::mail::{MailForm, QueuedMail};
use crate::seal::{self, Certificate, CertificateFault};
use crate::store::bodies::BodyRow;

/// The mode of a body whose mails are encrypted.
pub const OPENPGP: &str = "openpgp";
/// The mode of a body that gets reports by mail as a PDF that can be read on the way, where their reporters agreed.
pub const PDF: &str = "pdf";

/// Encrypts the text of a mail.
///
/// # Errors
/// See [`CertificateFault`].
pub fn encrypt(mut mail: QueuedMail, certificate: &Certificate) -> Result<QueuedMail, CertificateFault> {
    let armored = certificate.encrypt(part_to_encrypt(&mail.text).as_bytes(), &mut seal::entropy())?;
    mail.text.zeroize();
    mail.text = armored;
    mail.form = MailForm::OpenPgp;
    Ok(mail)
}

/// The mail as the body wants it. A certificate that cannot be used any more, and why, is told beside the plain mail:
/// a notice holds no content, so that nothing is given away by it.
pub fn as_wanted(portal: &Portal, body: &BodyRow, mail: QueuedMail) -> (QueuedMail, Option<CertificateFault>) {
    let Some(bytes) = body.certificate.as_deref().filter(|_| body.mode == OPENPGP) else { return (mail, None) };
    let plain = mail.clone();
    let encrypted = Certificate::read(bytes, portal.clock.now()).and_then(|certificate| encrypt(mail, &certificate));
    match encrypted {
        Ok(encrypted) => (encrypted, None),
        Err(fault) => (plain, Some(fault)),
    }
}
