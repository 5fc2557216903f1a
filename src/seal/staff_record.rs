//! A staff member's sealed record: their secret key and second factor. Opening it *is* the password check.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::entropy::Entropy;
use super::envelope::{open, seal_numbered};
use super::fault::OpenFault;
use super::hpke_wrap::SecretKey;
use super::password::RecordKey;
use super::purpose::{Binding, Purpose};
use super::recovery_codes::{KEPT, RecoveryCodes};
use super::secret::Secret as _;
use super::totp::{TOTP_SECRET, TotpSecret};

/// The format version written here.
const VERSION: u8 = 1;

/// What somebody knows of a body they work for. Two hashes, so that every entry has one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownBody {
    /// SHA-256 of its id.
    pub body: [u8; 32],
    /// SHA-256 of the key, epoch, address and mode that are published for it.
    pub published: [u8; 32],
}

/// What lies sealed under a passphrase.
pub struct StaffRecord {
    /// The staff member's secret key, to which their bodies' keys are wrapped.
    pub secret_key: SecretKey,
    /// The second factor.
    pub totp: TotpSecret,
    /// The recovery codes that are left.
    pub recovery_codes: RecoveryCodes,
    /// The last step of the second factor that was used: no code works twice.
    pub last_step: Option<u64>,
    /// The bodies they work for, as they knew them when they last signed in. Only whoever has the passphrase can change
    /// this: not the keys file and the database together.
    pub known: Vec<KnownBody>,
}

impl StaffRecord {
    /// Seals the record of `account`. `pepper_number` is the number of the portal key whose pepper went into `key`;
    /// [`key_id_of`](super::envelope::key_id_of) gives it back before opening.
    #[must_use]
    pub fn seal(&self, key: &RecordKey, pepper_number: u32, account: &[u8; 16], rng: &mut impl Entropy) -> Vec<u8> {
        seal_numbered(key, pepper_number, &binding(account), &self.to_bytes(), rng)
    }

    /// Opens the record of `account`.
    ///
    /// # Errors
    /// [`OpenFault::Refused`] if the passphrase is wrong, or the record is another account's or was altered.
    pub fn open(key: &RecordKey, account: &[u8; 16], sealed: &[u8]) -> Result<Self, OpenFault> {
        Self::from_bytes(&open(key, &binding(account), sealed)?).ok_or(OpenFault::Content)
    }

    /// version ‖ secret key (32) ‖ totp secret (20) ‖ last step + 1, or 0 (8, big-endian) ‖ number of codes (1) ‖ codes
    /// (16 each) ‖ known bodies (64 each).
    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(512));
        bytes.push(VERSION);
        bytes.extend_from_slice(self.secret_key.expose());
        bytes.extend_from_slice(self.totp.expose());
        bytes.extend_from_slice(&self.last_step.map_or(0, |step| step.saturating_add(1)).to_be_bytes());
        let codes = self.recovery_codes.kept();
        let count = u8::try_from(codes.len()).unwrap_or(u8::MAX);
        bytes.push(count);
        bytes.extend(codes.iter().take(usize::from(count)).flatten());
        bytes.extend(self.known.iter().flat_map(|known| [known.body, known.published]).flatten());
        bytes
    }

    /// Reads [`StaffRecord::to_bytes`].
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let ([VERSION], rest) = bytes.split_first_chunk::<1>()? else { return None };
        let (secret_key, rest) = rest.split_first_chunk::<32>()?;
        let (totp, rest) = rest.split_first_chunk::<TOTP_SECRET>()?;
        let (step, codes) = rest.split_first_chunk::<8>()?;
        let ([count], rest) = codes.split_first_chunk::<1>()?;
        let (codes, known) = rest.split_at_checked(usize::from(*count) * KEPT)?;
        let (codes, []) = codes.as_chunks::<KEPT>() else { return None };
        let (known, []) = known.as_chunks::<64>() else { return None };
        let known = known.iter().map(|bytes| {
            let (body, published) = bytes.split_first_chunk::<32>()?;
            Some(KnownBody { body: *body, published: published.try_into().ok()? })
        });
        Some(Self {
            secret_key: SecretKey::from_bytes(*secret_key),
            totp: TotpSecret::from_bytes(*totp),
            recovery_codes: RecoveryCodes::from_kept(codes.to_vec()),
            last_step: u64::from_be_bytes(*step).checked_sub(1),
            known: known.collect::<Option<_>>()?,
        })
    }
}

/// Binds a record to its account.
fn binding(account: &[u8; 16]) -> Binding {
    Binding::new(Purpose::StaffRecord).with(account)
}

#[cfg(test)]
mod tests {
    use super::super::envelope::key_id_of;
    use super::super::password::{Cost, Passphrase, stretch};
    use super::super::secret::Key;
    use super::super::vectors::seeded;
    use super::*;

    fn key(passphrase: &str) -> RecordKey {
        let passphrase = Passphrase::typed(passphrase).expect("a passphrase");
        stretch(&passphrase, &[1; 16], &Key::from_bytes([2; 32]), Cost::TEST)
    }

    fn record(last_step: Option<u64>) -> StaffRecord {
        let mut rng = seeded(1);
        StaffRecord {
            secret_key: SecretKey::draw(&mut rng),
            totp: TotpSecret::draw(&mut rng),
            recovery_codes: RecoveryCodes::draw(&mut rng).0,
            last_step,
            known: vec![KnownBody { body: [5; 32], published: [6; 32] }],
        }
    }

    #[test]
    fn the_right_passphrase_opens_all_of_it() {
        for last_step in [None, Some(0), Some(57_000_000)] {
            let record = record(last_step);
            let sealed = record.seal(&key("right"), 3, &[4; 16], &mut seeded(2));
            assert_eq!(key_id_of(&sealed), Ok(3));
            let opened = StaffRecord::open(&key("right"), &[4; 16], &sealed).expect("it opens");
            assert!(bool::from(opened.secret_key.matches(&record.secret_key)));
            assert_eq!(opened.totp.expose(), record.totp.expose());
            assert_eq!(opened.recovery_codes.left(), 10);
            assert_eq!(opened.last_step, last_step);
            assert_eq!(opened.known, record.known);
        }
    }

    #[test]
    fn a_wrong_passphrase_and_another_account_are_refused() {
        let sealed = record(None).seal(&key("right"), 1, &[4; 16], &mut seeded(2));
        assert_eq!(StaffRecord::open(&key("wrong"), &[4; 16], &sealed).err(), Some(OpenFault::Refused));
        assert_eq!(StaffRecord::open(&key("right"), &[5; 16], &sealed).err(), Some(OpenFault::Refused));
    }

    #[test]
    fn how_many_codes_are_left_cannot_be_seen() {
        let mut record = record(None);
        let size = |record: &StaffRecord| record.seal(&key("right"), 1, &[4; 16], &mut seeded(2)).len();
        let full = size(&record);
        record.recovery_codes = RecoveryCodes::from_kept(vec![]);
        assert_eq!(size(&record), full);
    }
}
