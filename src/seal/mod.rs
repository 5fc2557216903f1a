//! All cryptography of the portal, and the only place that names a crypto crate.
//!
//! It owns: the reporter's [`Token`], the secrets and what they seal ([`envelope`], [`hpke_wrap`], [`stream`]),
//! staff passphrases and second factors ([`password`], [`staff_record`], [`totp`]), the portal's own keys and
//! what they vouch for ([`portal_keys`], [`mac`]), and random names and codes ([`link`]).
//!
//! It must never log, and no secret here has `Debug`, `Display`, `Serialize`, `Clone` or `==`: what cannot be
//! printed cannot leak into a log line. Secrets are wiped from memory when dropped. Faults carry no part of what
//! was typed or opened.
//!
//! Only standard parts are put together: `UUIDv4` (RFC 9562), BIP-39, HKDF-SHA256 (RFC 5869), XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha), HPKE (RFC 9180), Argon2id (RFC 9106), HMAC-SHA256 (RFC 2104), TOTP (RFC 6238).
//!
//! Randomness is an argument everywhere; [`entropy()`] is the one place it comes from.

pub mod csrf;
pub mod derive;
pub mod entropy;
pub mod envelope;
pub mod fault;
pub mod fingerprint;
pub mod hpke_wrap;
pub mod keys_file;
pub mod keys_text;
pub mod link;
pub mod mac;
pub mod openpgp;
pub mod padding;
pub mod password;
pub mod portal_keys;
pub mod purpose;
pub mod recovery_codes;
pub mod recovery_phrase;
pub mod secret;
pub mod session_seal;
pub mod staff_record;
pub mod stream;
pub mod token;
pub mod totp;
pub mod typed;
#[cfg(test)]
mod vectors;
pub mod word_list;
pub mod words;
pub mod work;

pub use csrf::{CsrfSecret, first_session, form_token, is_form_token};
pub use derive::sha256;
pub use entropy::{CryptoRng, Entropy, RngCore, entropy};
pub use envelope::{key_id_of, open, open_secret, seal, seal_numbered, seal_secret};
pub use fault::{OpenFault, SealFault};
pub use fingerprint::{fingerprint_hex, fingerprint_words};
pub use hpke_wrap::{KeyPair, PublicKey, SecretKey, unwrap, unwrap_secret, wrap, wrap_secret};
pub use keys_file::{KeysFileFault, KeysFrom};
pub use keys_text::KeysFault;
pub use link::{LinkSecret, case_reference, mailed_code, random_id, spoken_code, spoken_code_of};
pub use mac::{IndexPurpose, Mac, MacFault, MacPurpose, SHORT_MAC};
pub use openpgp::{Certificate, CertificateFault, PortalSigner, SignerFault};
pub use padding::Padding;
pub use password::{
    Cost, Passphrase, PassphraseFault, RecordKey, Weakness, check_chosen, generate_passphrase, stretch,
};
pub use portal_keys::PortalKeys;
pub use purpose::{Binding, Purpose};
pub use recovery_codes::RecoveryCodes;
pub use recovery_phrase::RecoveryPhrase;
pub use secret::{CaseSecret, DeskKey, FileKey, Key, NotesKey, ReportSecret, SealingKey, Secret, SessionSecret};
pub use staff_record::{KnownBody, StaffRecord};
pub use stream::{FileOpener, FileSealer, StreamFault};
pub use token::{LookupId, Token};
pub use totp::TotpSecret;
pub use typed::{Sealed, open_json, seal_json};
pub use word_list::WordList;
pub use words::TokenFault;
pub use work::{Task, Worked};
