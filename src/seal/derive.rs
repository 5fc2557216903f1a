//! Deriving keys: HKDF-SHA256 (RFC 5869) without salt, under labels that all begin with `candour/1`.

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Derives `N` bytes (at most 255 × 32, RFC 5869 §2.3) from `material` under the concatenation of `label`.
pub(super) fn derive<const N: usize>(material: &[u8], label: &[&[u8]]) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 255 * 32, "RFC 5869 derives at most 255 blocks") };
    let mut derived = Zeroizing::new([0; N]);
    #[expect(clippy::expect_used, reason = "only a length over 255 blocks fails; refused above when compiling")]
    Hkdf::<Sha256>::new(None, material).expand_multi_info(label, derived.as_mut()).expect("a length within RFC 5869");
    derived
}

/// SHA-256 (FIPS 180-4), for what is not secret or already random.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::super::vectors::hex;
    use super::*;

    /// RFC 5869 appendix A.3: no salt, no info.
    #[test]
    fn hkdf_gives_the_answer_of_rfc_5869() {
        let derived = derive::<42>(&[0x0b; 22], &[]);
        let expected = hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
        assert_eq!(derived.as_slice(), expected);
    }

    /// FIPS 180-4, the example of one block.
    #[test]
    fn sha256_gives_the_answer_of_fips_180() {
        let expected = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256(b"abc").as_slice(), expected);
    }

    #[test]
    fn another_label_derives_another_key() {
        assert_ne!(*derive::<32>(b"material", &[b"one"]), *derive::<32>(b"material", &[b"two"]));
    }
}
