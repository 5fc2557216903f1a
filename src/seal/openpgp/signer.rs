//! The portal's own `OpenPGP` key: it signs the mails that carry a report, and nothing is encrypted to it.

use std::io::Read;

use pgp::composed::{
    ArmorOptions, Deserializable as _, EncryptionCaps, KeyType, MessageBuilder, SecretKeyParamsBuilder,
    SignedSecretKey, SubpacketConfig,
};
use pgp::crypto::hash::HashAlgorithm;
use pgp::packet::{Subpacket, SubpacketData};
use pgp::ser::Serialize as _;
use pgp::types::{KeyDetails as _, Password, Timestamp};
use zeroize::Zeroizing;

use super::in_groups;
use crate::seal::entropy::Entropy;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// The key cannot be made, read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the portal's OpenPGP key cannot be used")]
pub struct SignerFault;

/// The key. Never printed.
pub struct PortalSigner {
    key: SignedSecretKey,
}

impl PortalSigner {
    /// Makes a key of the kind that `gpg` 2.2 reads (Ed25519 in version 4), for a name such as `Candour <reports@example.org>`.
    ///
    /// # Errors
    /// When the name is none.
    pub fn draw(name: &str, rng: &mut impl Entropy) -> Result<Self, SignerFault> {
        let params = SecretKeyParamsBuilder::default()
            .key_type(KeyType::Ed25519Legacy)
            .can_certify(true)
            .can_sign(true)
            .can_encrypt(EncryptionCaps::None)
            .primary_user_id(name.to_owned())
            .build()
            .map_err(|_| SignerFault)?;
        Ok(Self { key: params.generate(&mut *rng).map_err(|_| SignerFault)? })
    }

    /// The key as it is sealed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, SignerFault> {
        self.key.to_bytes().map(Zeroizing::new).map_err(|_| SignerFault)
    }

    /// Reads [`PortalSigner::to_bytes`].
    ///
    /// # Errors
    /// When it is none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SignerFault> {
        Ok(Self { key: SignedSecretKey::from_bytes(bytes).map_err(|_| SignerFault)? })
    }

    /// The public half, armored, for everybody.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn public_key(&self) -> Result<String, SignerFault> {
        self.key.to_public_key().to_armored_string(ArmorOptions::default()).map_err(|_| SignerFault)
    }

    /// Its fingerprint in capital hexadecimal digits, in groups of four.
    pub fn fingerprint(&self) -> String {
        in_groups(&self.key.primary_key)
    }

    /// Signs what a message will hold. The signature says the day (RFC 9580 §5.2.3.11) and no time of it: whoever reads it must not
    /// learn when somebody pressed a button here.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub(super) fn sign<'a, R: Read, E: pgp::composed::Encryption>(
        &'a self,
        message: &mut MessageBuilder<'a, R, E>,
        now: i64,
    ) -> Result<(), SignerFault> {
        let key = &self.key.primary_key;
        let subpackets = self.subpackets(now).map_err(|_| SignerFault)?;
        message.sign_with_subpackets(key, Password::empty(), HashAlgorithm::Sha512, subpackets);
        Ok(())
    }

    /// Who signed, and on which day. A signature is never older than its key.
    fn subpackets(&self, now: i64) -> pgp::errors::Result<SubpacketConfig> {
        let key = &self.key.primary_key;
        let day = u32::try_from(now - now.rem_euclid(DAY)).unwrap_or_default();
        let on = Timestamp::from_secs(day).max(key.created_at());
        Ok(SubpacketConfig::UserDefined {
            hashed: vec![
                Subpacket::regular(SubpacketData::IssuerFingerprint(key.fingerprint()))?,
                Subpacket::regular(SubpacketData::SignatureCreationTime(on))?,
            ],
            unhashed: vec![Subpacket::regular(SubpacketData::IssuerKeyId(key.legacy_key_id()))?],
        })
    }
}
