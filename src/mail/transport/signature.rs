//! The signature of the domain that mail comes from (DKIM, RFC 6376), for portals whose mail server makes none.

use std::path::{Path, PathBuf};

use lettre::Message;
use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm, DkimSigningKey,
};
use lettre::message::header::HeaderName;

/// What is signed, beside the text: who wrote to whom, when, about what, and how the text is to be read.
const HEADERS: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Auto-Submitted",
];

/// The key that signs, and where its public half is found: `<selector>._domainkey.<domain>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DkimKey {
    /// The file of the private key: RSA, PEM, as `openssl genrsa -traditional` writes it.
    pub file: PathBuf,
    /// The selector.
    pub selector: String,
    /// The domain. Mail that comes from another is not signed.
    pub domain: String,
}

/// A key that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DkimFault {
    /// The file cannot be read.
    #[error("its file cannot be read")]
    NoFile,
    /// It holds something else.
    #[error("its file is no RSA key that begins with BEGIN RSA PRIVATE KEY")]
    NoKey,
    /// The selector or the domain is no name.
    #[error("selector and domain are names of letters, digits, hyphens and dots")]
    NoName,
}

/// Whether a key can be used.
///
/// # Errors
/// See [`DkimFault`].
pub fn check_dkim(key: &DkimKey) -> Result<(), DkimFault> {
    Signer::open(key).map(drop)
}

/// Signs mails.
pub(super) struct Signer {
    domain: String,
    config: DkimConfig,
}

impl Signer {
    pub(super) fn open(key: &DkimKey) -> Result<Self, DkimFault> {
        if ![&key.selector, &key.domain].into_iter().all(|name| is_name(name)) {
            return Err(DkimFault::NoName);
        }
        let headers = HEADERS.map(HeaderName::new_from_ascii_str).to_vec();
        let relaxed =
            DkimCanonicalization { header: DkimCanonicalizationType::Relaxed, body: DkimCanonicalizationType::Relaxed };
        let (selector, domain) = (key.selector.clone(), key.domain.clone());
        let config = DkimConfig::new(selector, domain, read(&key.file)?, headers, relaxed);
        Ok(Self { domain: key.domain.clone(), config })
    }

    /// Signs a mail that comes from its domain.
    pub(super) fn sign(&self, from: &str, message: &mut Message) {
        if from.rsplit_once('@').is_some_and(|(_, domain)| domain.eq_ignore_ascii_case(&self.domain)) {
            message.sign(&self.config);
        }
    }
}

fn read(file: &Path) -> Result<DkimSigningKey, DkimFault> {
    let pem = std::fs::read_to_string(file).map(zeroize::Zeroizing::new).map_err(|_| DkimFault::NoFile)?;
    DkimSigningKey::new(pem.trim(), DkimSigningAlgorithm::Rsa).map_err(|_| DkimFault::NoKey)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}
