//! The second factor: time-based one-time codes (RFC 6238): SHA-1, 6 digits, 30 seconds, as every phone app has them.

use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use totp_rs::{Algorithm, TOTP};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::entropy::{Entropy, draw_bytes};

/// Bytes of the secret: 160 bits, as RFC 4226 §4 recommends.
pub const TOTP_SECRET: usize = 20;
/// Seconds of a step (RFC 6238 §5.2).
const STEP: u64 = 30;
/// Digits of a code.
const DIGITS: usize = 6;
/// Who the app says the code is for.
const ISSUER: &str = "Candour";

/// The secret that a staff member's app and their sealed record share.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct TotpSecret([u8; TOTP_SECRET]);

impl TotpSecret {
    /// A new secret.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> Self {
        Self(*Zeroizing::new(draw_bytes(rng)))
    }

    /// The secret with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; TOTP_SECRET]) -> Self {
        Self(bytes)
    }

    /// The bytes themselves, for sealing.
    #[must_use]
    pub const fn expose(&self) -> &[u8; TOTP_SECRET] {
        &self.0
    }

    /// The `otpauth://` address for the QR code. `account` is the label the app shows; a colon in it becomes a space.
    #[must_use]
    pub fn otpauth_uri(&self, account: &str) -> Zeroizing<String> {
        Zeroizing::new(self.generator(account.replace(':', " ")).get_url())
    }

    /// The secret for typing into an app by hand: base32 (RFC 4648 §6), 32 characters.
    #[must_use]
    pub fn base32(&self) -> Zeroizing<String> {
        Zeroizing::new(self.generator(String::new()).get_secret_base32())
    }

    /// Checks a code at a time (seconds since 1970, UTC): the step it belongs to, for keeping as the next `last_step`.
    ///
    /// One step before and after are accepted for slow clocks and fingers (RFC 6238 §5.2). A step at or before
    /// `last_step` is not: each code works once. Every step is compared, in constant time.
    #[must_use]
    pub fn check(&self, code: &str, unix_seconds: u64, last_step: Option<u64>) -> Option<u64> {
        let mut typed = Zeroizing::new([0_u8; DIGITS]);
        let mut digits = code.bytes().filter(|byte| !byte.is_ascii_whitespace());
        for place in typed.iter_mut() {
            *place = digits.next().filter(u8::is_ascii_digit)?;
        }
        if digits.next().is_some() {
            return None;
        }
        let generator = self.generator(String::new());
        let now = unix_seconds / STEP;
        let mut found = Choice::from(0);
        let mut step = 0;
        for candidate in now.saturating_sub(1)..=now.saturating_add(1) {
            let expected = Zeroizing::new(generator.generate(candidate.saturating_mul(STEP)));
            let fresh = Choice::from(u8::from(last_step.is_none_or(|last| candidate > last)));
            let equal = expected.as_bytes().ct_eq(typed.as_slice()) & fresh;
            step.conditional_assign(&candidate, equal);
            found |= equal;
        }
        bool::from(found).then_some(step)
    }

    /// What the phone shows at a time, for tests that play the phone.
    #[cfg(test)]
    pub(crate) fn shown_at(&self, unix_seconds: u64) -> String {
        self.generator(String::new()).generate(unix_seconds)
    }

    /// The crate's generator for this secret.
    fn generator(&self, account: String) -> TOTP {
        TOTP::new_unchecked(Algorithm::SHA1, DIGITS, 0, STEP, self.0.to_vec(), Some(ISSUER.to_owned()), account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238 appendix B.
    fn rfc() -> TotpSecret {
        TotpSecret::from_bytes(*b"12345678901234567890")
    }

    /// RFC 6238 appendix B; the last six of its eight digits.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(rfc().check(code, time, None), Some(time / 30), "{time}");
        }
    }

    #[test]
    fn one_step_off_is_accepted_and_two_are_not() {
        for (time, accepted) in [(59 - 60, false), (59 - 30, true), (59, true), (59 + 30, true), (59 + 60, false)] {
            let time = u64::try_from(time).unwrap_or(600);
            assert_eq!(rfc().check("287082", time, None).is_some(), accepted, "{time}");
        }
    }

    #[test]
    fn a_code_works_once() {
        let step = rfc().check("287082", 59, None);
        assert_eq!(step, Some(1));
        assert_eq!(rfc().check("287082", 59, step), None);
        assert_eq!(rfc().check("287082", 59, Some(0)), Some(1));
    }

    #[test]
    fn codes_are_read_with_a_gap_and_nothing_else() {
        assert_eq!(rfc().check(" 287 082 ", 59, None), Some(1));
        for code in ["", "28708", "2870821", "28708a", "２８７０８２", "000000"] {
            assert_eq!(rfc().check(code, 59, None), None, "{code}");
        }
    }

    #[test]
    fn apps_are_told_issuer_account_and_secret() {
        let uri = rfc().otpauth_uri("jo@council.example");
        assert_eq!(
            uri.as_str(),
            "otpauth://totp/Candour:jo%40council.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Candour"
        );
        assert_eq!(rfc().base32().as_str(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
