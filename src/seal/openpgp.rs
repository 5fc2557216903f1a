//! `OpenPGP` certificates of bodies: read, checked, and encrypted to.
//!
//! Expiry, revocation, and which key a mail may be encrypted to are decided here: the library leaves them to its users.
//! Only signatures of the certificate's own primary key count, and each is verified before anything in it is believed.

mod signer;

use pgp::composed::{ArmorOptions, MessageBuilder, PublicOrSecret, SignedPublicKey, SignedPublicSubKey};
use pgp::crypto::sym::SymmetricKeyAlgorithm;
use pgp::packet::{Signature, SignatureType};
use pgp::ser::Serialize as _;
use pgp::types::{KeyDetails, PublicParams, Tag};

use super::entropy::Entropy;

pub use signer::{PortalSigner, SignerFault};

/// Bytes of a certificate at most, armored or not.
pub const MOST_BYTES: usize = 64 * 1024;
/// Bits of an RSA key at least.
const RSA_LEAST: u16 = 2048;

/// Why a certificate is not taken, or not used any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Not a certificate, or one that this program cannot read.
    #[error("it cannot be read as an OpenPGP certificate")]
    Unreadable,
    /// More than anybody's certificate.
    #[error("it is too long")]
    TooLong,
    /// A private key: it was not kept.
    #[error("it is a private key")]
    PrivateKey,
    /// More than one certificate.
    #[error("there is more than one certificate")]
    Several,
    /// None of its signatures is its own.
    #[error("it is not signed by its own key")]
    Unsigned,
    /// Its owner revoked it.
    #[error("it was revoked")]
    Revoked,
    /// Its time is over.
    #[error("it has expired")]
    Expired,
    /// It can only sign.
    #[error("nothing in it can be encrypted to")]
    CannotEncrypt,
    /// Its key is too short, or of a kind that is not used any more.
    #[error("its key is too weak")]
    Weak,
}

/// A certificate that can be encrypted to now.
#[derive(Debug)]
pub struct Certificate {
    key: SignedPublicKey,
    /// Which of its keys mails are encrypted to.
    chosen: Chosen,
    expires_at: Option<i64>,
}

#[derive(Clone, Copy, Debug)]
enum Chosen {
    Primary,
    Subkey(usize),
}

/// A key of a certificate that says it is for encryption, and until when (unix seconds).
struct Usable {
    chosen: Chosen,
    created_at: i64,
    expires_at: Option<i64>,
}

impl Certificate {
    /// Reads what somebody pasted or what was stored, armored or binary, and checks it at `now` (unix seconds).
    ///
    /// # Errors
    /// See [`CertificateFault`].
    pub fn read(bytes: &[u8], now: i64) -> Result<Self, CertificateFault> {
        let key = only_key(bytes)?;
        check_primary(&key)?;
        let newest = newest_self_signature(&key).ok_or(CertificateFault::Unsigned)?;
        let until = end_of(&key.primary_key, newest);
        if is_over(until, now) {
            return Err(CertificateFault::Expired);
        }
        let usable = choose(&key, newest, now)?;
        let expires_at = [until, usable.expires_at].into_iter().flatten().min();
        Ok(Self { key, chosen: usable.chosen, expires_at })
    }

    /// The certificate as it is stored: binary, the same however it was pasted.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CertificateFault> {
        self.key.to_bytes().map_err(|_| CertificateFault::Unreadable)
    }

    /// The fingerprint in capital hexadecimal digits, in groups of four, to compare with another display of it.
    pub fn fingerprint(&self) -> String {
        in_groups(&self.key)
    }

    /// When it cannot be encrypted to any more (unix seconds); `None` when it says no end.
    pub const fn expires_at(&self) -> Option<i64> {
        self.expires_at
    }

    /// Encrypts for its owner, as an armored message that gpg 2.2 reads too (SEIPD version 1).
    ///
    /// # Errors
    /// [`CertificateFault::Unreadable`] when its key cannot be used after all.
    pub fn encrypt(&self, plain: &[u8], rng: &mut impl Entropy) -> Result<String, CertificateFault> {
        self.encrypted(plain, None, rng)
    }

    /// The same, signed inside (RFC 3156 §6.2): whoever opens it sees who wrote it and on which day (`now` in unix seconds), and
    /// nobody on the way does.
    ///
    /// # Errors
    /// As [`Certificate::encrypt`].
    pub fn sign_and_encrypt(
        &self,
        plain: &[u8],
        (signer, now): (&PortalSigner, i64),
        rng: &mut impl Entropy,
    ) -> Result<String, CertificateFault> {
        self.encrypted(plain, Some((signer, now)), rng)
    }

    fn encrypted(
        &self,
        plain: &[u8],
        signer: Option<(&PortalSigner, i64)>,
        rng: &mut impl Entropy,
    ) -> Result<String, CertificateFault> {
        let cannot = |_| CertificateFault::Unreadable;
        // Read from where it is: no copy of it is made.
        let builder = MessageBuilder::from_reader("", plain);
        let mut builder = builder.seipd_v1(&mut *rng, SymmetricKeyAlgorithm::AES256);
        if let Some((signer, now)) = signer {
            signer.sign(&mut builder, now).map_err(|_| CertificateFault::Unreadable)?;
        }
        match self.chosen {
            Chosen::Primary => builder.encrypt_to_key(&mut *rng, &self.key.primary_key).map(drop),
            Chosen::Subkey(at) => {
                let subkey = self.key.public_subkeys.get(at).ok_or(CertificateFault::CannotEncrypt)?;
                builder.encrypt_to_key(&mut *rng, subkey).map(drop)
            }
        }
        .map_err(cannot)?;
        builder.to_armored_string(&mut *rng, ArmorOptions::default()).map_err(cannot)
    }
}

/// A fingerprint in capital hexadecimal digits, in groups of four.
fn in_groups(key: &impl KeyDetails) -> String {
    let digits = key.fingerprint().to_string().to_uppercase();
    let groups: Vec<&str> = digits.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

/// The one certificate in what was pasted.
fn only_key(bytes: &[u8]) -> Result<SignedPublicKey, CertificateFault> {
    if bytes.len() > MOST_BYTES {
        return Err(CertificateFault::TooLong);
    }
    // A private key is told as such even where the rest of it cannot be read.
    if String::from_utf8_lossy(bytes).contains("PRIVATE KEY") {
        return Err(CertificateFault::PrivateKey);
    }
    let bytes = bytes.trim_ascii_start();
    let (keys, _) = PublicOrSecret::from_reader_many(bytes).map_err(|_| CertificateFault::Unreadable)?;
    let mut only = None;
    for key in keys {
        match key.map_err(|_| CertificateFault::Unreadable)? {
            PublicOrSecret::Secret(_) => return Err(CertificateFault::PrivateKey),
            PublicOrSecret::Public(_) if only.is_some() => return Err(CertificateFault::Several),
            PublicOrSecret::Public(key) => only = Some(key),
        }
    }
    only.ok_or(CertificateFault::Unreadable)
}

fn check_primary(key: &SignedPublicKey) -> Result<(), CertificateFault> {
    let revoked = |signature: &Signature| {
        signature.typ() == Some(SignatureType::KeyRevocation) && signature.verify_key(&key.primary_key).is_ok()
    };
    if key.details.revocation_signatures.iter().any(revoked) {
        return Err(CertificateFault::Revoked);
    }
    if is_weak(key.primary_key.public_params()) { Err(CertificateFault::Weak) } else { Ok(()) }
}

/// The newest signature by which the primary key speaks of itself: directly, or of one of its names.
fn newest_self_signature(key: &SignedPublicKey) -> Option<&Signature> {
    let primary = &key.primary_key;
    let direct = key
        .details
        .direct_signatures
        .iter()
        .filter(|signature| signature.typ() == Some(SignatureType::Key) && signature.verify_key(primary).is_ok());
    let names = key.details.users.iter().flat_map(|user| {
        user.signatures.iter().filter(|signature| {
            signature.is_certification() && signature.verify_certification(primary, Tag::UserId, &user.id).is_ok()
        })
    });
    direct.chain(names).max_by_key(|signature| created(signature))
}

/// The newest key that can be encrypted to now; where there is none, why.
fn choose(key: &SignedPublicKey, newest: &Signature, now: i64) -> Result<Usable, CertificateFault> {
    let mut fault = CertificateFault::CannotEncrypt;
    let mut usable = Vec::new();
    if is_for_encryption(newest) && key.primary_key.algorithm().can_encrypt() {
        let created_at = i64::from(key.primary_key.created_at().as_secs());
        usable.push(Usable { chosen: Chosen::Primary, created_at, expires_at: None });
    }
    for (at, subkey) in key.public_subkeys.iter().enumerate() {
        match check_subkey(key, subkey, now) {
            Ok(Subkey::Encrypts(expires_at)) => {
                let created_at = i64::from(subkey.created_at().as_secs());
                usable.push(Usable { chosen: Chosen::Subkey(at), created_at, expires_at });
            }
            Ok(Subkey::Other) => {}
            Err(found) => fault = found,
        }
    }
    usable.into_iter().max_by_key(|usable| usable.created_at).ok_or(fault)
}

/// What a subkey is for.
enum Subkey {
    /// Something else.
    Other,
    /// To encrypt to, until then (unix seconds).
    Encrypts(Option<i64>),
}

/// What a subkey is for, as the primary key says.
fn check_subkey(key: &SignedPublicKey, subkey: &SignedPublicSubKey, now: i64) -> Result<Subkey, CertificateFault> {
    let own = |signature: &&Signature| signature.verify_subkey_binding(&key.primary_key, &subkey.key).is_ok();
    let own: Vec<&Signature> = subkey.signatures.iter().filter(own).collect();
    let binding = own.iter().filter(|signature| signature.typ() == Some(SignatureType::SubkeyBinding));
    let Some(newest) = binding.max_by_key(|signature| created(signature)) else { return Ok(Subkey::Other) };
    if !is_for_encryption(newest) || !subkey.algorithm().can_encrypt() {
        return Ok(Subkey::Other);
    }
    if own.iter().any(|signature| signature.typ() == Some(SignatureType::SubkeyRevocation)) {
        return Err(CertificateFault::Revoked);
    }
    let until = end_of(subkey, newest);
    if is_over(until, now) {
        return Err(CertificateFault::Expired);
    }
    if is_weak(subkey.public_params()) {
        return Err(CertificateFault::Weak);
    }
    Ok(Subkey::Encrypts(until))
}

fn is_for_encryption(signature: &Signature) -> bool {
    let flags = signature.key_flags();
    flags.encrypt_comms() || flags.encrypt_storage()
}

fn created(signature: &Signature) -> u32 {
    signature.created().map_or(0, pgp::types::Timestamp::as_secs)
}

/// When a key ends by what a signature says of it. Zero seconds mean that it does not (RFC 9580 §5.2.3.13).
fn end_of(key: &impl KeyDetails, signature: &Signature) -> Option<i64> {
    let lasts = signature.key_expiration_time().map(pgp::types::Duration::as_secs).filter(|seconds| *seconds > 0)?;
    Some(i64::from(key.created_at().as_secs()) + i64::from(lasts))
}

fn is_over(until: Option<i64>, now: i64) -> bool {
    until.is_some_and(|until| until <= now)
}

fn is_weak(params: &PublicParams) -> bool {
    match params {
        PublicParams::RSA(rsa) => {
            // The modulus comes first, and a number begins with its length in bits (RFC 9580 §3.2).
            let bits = rsa.to_bytes().ok().and_then(|bytes| Some(u16::from_be_bytes(*bytes.first_chunk()?)));
            bits.is_none_or(|bits| bits < RSA_LEAST)
        }
        PublicParams::DSA(_) | PublicParams::Elgamal(_) | PublicParams::Unknown { .. } => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
