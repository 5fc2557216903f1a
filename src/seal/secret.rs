//! The 32-byte secrets, each its own type so that one cannot be passed for another.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::{Choice, ConstantTimeEq};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::entropy::{Entropy, draw_bytes};

/// A secret of 32 bytes. Wiped when dropped; never printed, copied or compared with `==`.
pub trait Secret: Sized + ZeroizeOnDrop {
    /// The secret with these bytes.
    fn from_bytes(bytes: [u8; 32]) -> Self;

    /// The bytes themselves, for sealing them under another key.
    fn expose(&self) -> &[u8; 32];

    /// A new random secret.
    #[must_use]
    fn draw(rng: &mut impl Entropy) -> Self {
        Self::from_bytes(*Zeroizing::new(draw_bytes(rng)))
    }

    /// The secret with these bytes; `None` unless there are exactly 32.
    #[must_use]
    fn from_slice(bytes: &[u8]) -> Option<Self> {
        <[u8; 32]>::try_from(bytes).ok().map(Self::from_bytes)
    }

    /// Compares in constant time.
    fn matches(&self, other: &Self) -> Choice {
        self.expose().ct_eq(other.expose())
    }

    /// A second copy, for where two owners each need one. Named so that each copy is seen in review.
    #[must_use]
    fn duplicate(&self) -> Self {
        Self::from_bytes(*self.expose())
    }
}

/// A secret that may seal envelopes. What it seals for two purposes is sealed under two derived keys.
pub trait SealingKey: Secret {}

/// Declares a 32-byte secret type.
macro_rules! secret {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        $(#[doc = $doc])+
        #[derive(zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $crate::seal::secret::Secret for $name {
            fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            fn expose(&self) -> &[u8; 32] {
                &self.0
            }
        }
    };
    ($(#[doc = $doc:literal])+ $name:ident, seals) => {
        $crate::seal::secret::secret!($(#[doc = $doc])+ $name);

        impl $crate::seal::secret::SealingKey for $name {}
    };
}
pub(super) use secret;

secret!(
    /// `R`: seals a report's answers and its file keys. Only ever the reporter's.
    ReportSecret, seals
);
secret!(
    /// `C`: seals one case's snapshot, messages and file keys.
    CaseSecret, seals
);
secret!(
    /// The secret half of a session cookie. With the portal's keys, and only with them, it seals the session's row.
    SessionSecret
);
secret!(
    /// `D`: seals a desk's index cells and the notes keys.
    DeskKey, seals
);
secret!(
    /// Seals the internal notes of one case; itself sealed under `D`, or wrapped per person.
    NotesKey, seals
);
secret!(
    /// `F`: seals one file as a stream. Itself sealed under `R` and under each case's `C`.
    FileKey
);
secret!(
    /// A key derived from another secret.
    Key, seals
);

/// A secret as a cookie or a mailed link carries it: base64url without padding (RFC 4648 §5), 43 characters.
pub(super) fn to_text(secret: &impl Secret) -> Zeroizing<String> {
    Zeroizing::new(URL_SAFE_NO_PAD.encode(secret.expose()))
}

/// Reads [`to_text`]; `None` for anything else.
pub(super) fn from_text<S: Secret>(text: &str) -> Option<S> {
    S::from_slice(&Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?))
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroize as _;

    use super::super::vectors::seeded;
    use super::*;

    #[test]
    fn text_leads_back_to_the_secret() {
        let secret = SessionSecret::draw(&mut seeded(1));
        let text = to_text(&secret);
        assert_eq!(text.len(), 43);
        assert!(bool::from(from_text::<SessionSecret>(&text).unwrap().matches(&secret)));
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        for text in ["", "AAAA", &"A".repeat(42), &"A".repeat(44), &"*".repeat(43), &"é".repeat(30)] {
            assert!(from_text::<SessionSecret>(text).is_none(), "{text}");
        }
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut secret = CaseSecret::draw(&mut seeded(2));
        secret.zeroize();
        assert_eq!(secret.expose(), &[0; 32]);
    }

    #[test]
    fn different_secrets_do_not_match() {
        let mut rng = seeded(3);
        let (one, two) = (ReportSecret::draw(&mut rng), ReportSecret::draw(&mut rng));
        assert!(!bool::from(one.matches(&two)));
        assert!(bool::from(one.matches(&one.duplicate())));
    }
}
