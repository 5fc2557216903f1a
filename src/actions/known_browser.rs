//! A cookie that says: somebody signed in to this account in this browser before. It gives nothing but tries of its own.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Portal;
use crate::seal::{self, Entropy, Mac, MacPurpose};
use crate::store::ids::AccountId;

/// A browser that is known to one account.
pub struct KnownBrowser {
    id: [u8; 16],
    account: AccountId,
}

impl KnownBrowser {
    /// A browser in which somebody has just signed in for the first time.
    pub fn draw(account: AccountId, rng: &mut impl Entropy) -> Self {
        Self { id: seal::random_id(rng), account }
    }

    /// Reads the cookie; `None` unless this portal vouches for it and it belongs to this account.
    pub fn read(portal: &Portal, text: &str, account: AccountId) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (id, mac) = bytes.split_first_chunk::<16>()?;
        let mac = Mac::from_slice(mac)?;
        portal.keys.verify(MacPurpose::KnownBrowser, &[id, account.as_bytes()], &mac).ok()?;
        Some(Self { id: *id, account })
    }

    /// What its tries are counted under.
    pub const fn id(&self) -> [u8; 16] {
        self.id
    }

    /// As the cookie carries it. The account is bound, not named.
    pub fn to_text(&self, portal: &Portal) -> String {
        let mac = portal.keys.mac(MacPurpose::KnownBrowser, &[&self.id, self.account.as_bytes()]);
        URL_SAFE_NO_PAD.encode([self.id.as_slice(), &mac.to_bytes()].concat())
    }
}
