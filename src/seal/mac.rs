//! Message authentication: HMAC-SHA256 (RFC 2104) over length-prefixed parts, a key for each purpose.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::purpose::push_part;
use super::secret::{Key, Secret};

/// What a MAC vouches for. One made for a purpose is refused for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MacPurpose {
    /// A body's address, mode, certificate and state.
    Body,
    /// A body's public key of an epoch.
    BodyKey,
    /// A case's wrap and snapshot.
    CaseKey,
    /// Who has which role where.
    Role,
    /// A link to say "we have it".
    AckLink,
    /// An invitation to join or to sign up.
    Invitation,
    /// A browser in which somebody signed in before.
    KnownBrowser,
    /// A directory that the operator imported.
    Directory,
    /// The link with which one association sets up a portal for itself.
    Setup,
    /// A text that the operator wrote for the public.
    PortalText,
    /// What a body said is right of what the directory says of it.
    DirectoryCheck,
    /// What a body asked to be changed in the directory.
    DirectoryWish,
    /// Where a mail server reports about the delivery of one dispatch.
    ReturnPath,
    /// To which address a dispatch was sent.
    SentTo,
}

impl MacPurpose {
    /// All of them, in the order of declaration: [`MacPurpose::place`] is the place here.
    pub(super) const ALL: [Self; 14] = [
        Self::Body,
        Self::BodyKey,
        Self::CaseKey,
        Self::Role,
        Self::AckLink,
        Self::Invitation,
        Self::KnownBrowser,
        Self::Directory,
        Self::Setup,
        Self::PortalText,
        Self::DirectoryCheck,
        Self::DirectoryWish,
        Self::ReturnPath,
        Self::SentTo,
    ];

    /// The stable name that its key is derived under. Changing one voids what was vouched for.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::BodyKey => "body-key",
            Self::CaseKey => "case-key",
            Self::Role => "role",
            Self::AckLink => "ack-link",
            Self::Invitation => "invitation",
            Self::KnownBrowser => "known-browser",
            Self::Directory => "directory",
            Self::Setup => "setup",
            Self::PortalText => "portal-text",
            Self::DirectoryCheck => "directory-check",
            Self::DirectoryWish => "directory-wish",
            Self::ReturnPath => "return-path",
            Self::SentTo => "sent-to",
        }
    }

    /// Its place in [`MacPurpose::ALL`].
    pub(super) const fn place(self) -> usize {
        self as usize
    }
}

/// What a keyed index finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IndexPurpose {
    /// An account, by the address it signs in with.
    AccountAddress,
    /// A body, by one of its addresses.
    BodyAddress,
    /// A mailbox that codes for reporters are mailed to, in memory only: how often.
    NoticeAddress,
}

impl IndexPurpose {
    /// The stable name that goes into the index.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::AccountAddress => "account-address",
            Self::BodyAddress => "body-address",
            Self::NoticeAddress => "notice-address",
        }
    }
}

/// A MAC with the number of the portal key that made it. Not a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mac {
    number: u32,
    tag: [u8; 32],
}

/// Bytes of a short MAC, for an address whose length is bounded: 80 bits, the least that RFC 2104 §5 has. Its other bound,
/// half of the hash, is about texts that an attacker chooses two of, and these are ids that we draw.
pub const SHORT_MAC: usize = 10;

/// A MAC did not vouch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MacFault {
    /// Made under a portal key that is not in the keys file.
    #[error("portal key number {0} is not in the keys file")]
    UnknownKey(u32),
    /// What it vouches for was altered, or it is for something else.
    #[error("what the MAC vouches for was altered")]
    Altered,
}

impl Mac {
    /// Bytes as stored.
    pub const SIZE: usize = 36;

    /// A MAC of a portal key's number and a tag.
    pub(super) const fn new(number: u32, tag: [u8; 32]) -> Self {
        Self { number, tag }
    }

    /// The number of the portal key that made it.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// As stored: number (4 bytes, big-endian) ‖ tag (32).
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        let (number, tag) = bytes.split_at_mut(4);
        number.copy_from_slice(&self.number.to_be_bytes());
        tag.copy_from_slice(&self.tag);
        bytes
    }

    /// A stored MAC; `None` unless there are exactly [`Mac::SIZE`] bytes.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let (number, tag) = bytes.split_first_chunk::<4>()?;
        Some(Self { number: u32::from_be_bytes(*number), tag: tag.try_into().ok()? })
    }

    /// Whether the tag is this one, in constant time.
    pub(super) fn has_tag(&self, tag: &[u8; 32]) -> bool {
        self.tag.ct_eq(tag).into()
    }
}

/// HMAC-SHA256 over the parts, each behind its length.
pub(super) fn tag(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 8).sum());
    for part in parts {
        push_part(&mut bytes, part);
    }
    hmac_sha256(key.expose(), &bytes)
}

/// HMAC-SHA256.
fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length (RFC 2104 §2)")]
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    hmac.update(message);
    hmac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::super::vectors::to_hex;
    use super::*;

    /// RFC 4231 §4.3.
    #[test]
    fn hmac_gives_the_answer_of_rfc_4231() {
        let tag = hmac_sha256(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(to_hex(&tag), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn places_are_those_of_the_list() {
        for (place, purpose) in MacPurpose::ALL.iter().enumerate() {
            assert_eq!(purpose.place(), place);
        }
    }

    #[test]
    fn parts_that_join_to_the_same_text_have_different_tags() {
        let key = Key::from_bytes([1; 32]);
        assert_ne!(tag(&key, &[b"ab", b"c"]), tag(&key, &[b"a", b"bc"]));
        assert_ne!(tag(&key, &[b"ab"]), tag(&key, &[b"ab", b""]));
    }

    #[test]
    fn a_stored_mac_comes_back() {
        let mac = Mac::new(7, [9; 32]);
        assert_eq!(Mac::from_slice(&mac.to_bytes()), Some(mac));
        assert_eq!(Mac::from_slice(&mac.to_bytes()[..35]), None);
    }
}
