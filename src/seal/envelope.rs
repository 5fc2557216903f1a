//! Envelopes: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) under a key derived per purpose, bound to its row.
//!
//! ```text
//! version (1 byte) ‖ key id (4, big-endian) ‖ nonce (24) ‖ ciphertext of padded content ‖ tag (16)
//! key             = HKDF-SHA256(secret, "candour/1 seal " ‖ purpose)
//! associated data = version ‖ key id ‖ binding
//! ```

use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::derive::derive;
use super::entropy::{Entropy, draw_bytes};
use super::fault::OpenFault;
use super::padding::unpad;
use super::purpose::{Binding, Purpose};
use super::secret::{SealingKey, Secret};

/// The format version written here.
const VERSION: u8 = 1;
/// Bytes of version and key id.
const HEADER: usize = 5;
/// Bytes of the nonce.
const NONCE: usize = 24;
/// Bytes of the tag.
const TAG: usize = 16;

/// Seals `content` for the purpose and row of `binding`, padded as the purpose asks. The key id is 0: implied.
pub fn seal(key: &impl SealingKey, binding: &Binding, content: &[u8], rng: &mut impl Entropy) -> Vec<u8> {
    seal_numbered(key, 0, binding, content, rng)
}

/// Seals under a key that has a number: a portal key's, or an epoch. It stands in clear and is bound.
pub fn seal_numbered(
    key: &impl SealingKey,
    key_id: u32,
    binding: &Binding,
    content: &[u8],
    rng: &mut impl Entropy,
) -> Vec<u8> {
    let header = header(key_id);
    let nonce = draw_bytes::<NONCE>(rng);
    let padded = binding.purpose().padding().pad(content, TAG);
    let mut bytes = Vec::with_capacity(HEADER + NONCE + padded.len() + TAG);
    bytes.extend_from_slice(&header);
    bytes.extend_from_slice(&nonce);
    let subkey = subkey(key, binding.purpose());
    bytes.extend_from_slice(&encrypt(&subkey, &nonce, &associated(header, binding), padded));
    bytes
}

/// Opens what [`seal`] or [`seal_numbered`] sealed.
///
/// # Errors
/// [`OpenFault`] if the key, purpose or row is another, or any bit was altered.
pub fn open(key: &impl SealingKey, binding: &Binding, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
    let (header, rest) = bytes.split_first_chunk::<HEADER>().ok_or(OpenFault::Truncated)?;
    let [version, ..] = *header;
    if version != VERSION {
        return Err(OpenFault::Version(version));
    }
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(OpenFault::Truncated)?;
    let subkey = subkey(key, binding.purpose());
    let padded = decrypt(&subkey, nonce, &associated(*header, binding), sealed)?;
    unpad(padded).ok_or(OpenFault::Content)
}

/// Seals a 32-byte secret under another.
pub fn seal_secret(key: &impl SealingKey, binding: &Binding, secret: &impl Secret, rng: &mut impl Entropy) -> Vec<u8> {
    seal(key, binding, secret.expose(), rng)
}

/// Opens what [`seal_secret`] sealed.
///
/// # Errors
/// Those of [`open`], and [`OpenFault::Content`] if it holds no 32 bytes.
pub fn open_secret<S: Secret>(key: &impl SealingKey, binding: &Binding, bytes: &[u8]) -> Result<S, OpenFault> {
    S::from_slice(&open(key, binding, bytes)?).ok_or(OpenFault::Content)
}

/// The key id that stands in clear before the nonce. Not to be trusted before the envelope has opened.
///
/// # Errors
/// [`OpenFault::Truncated`] or [`OpenFault::Version`].
pub fn key_id_of(bytes: &[u8]) -> Result<u32, OpenFault> {
    match bytes.first_chunk::<HEADER>().ok_or(OpenFault::Truncated)? {
        [VERSION, id @ ..] => Ok(u32::from_be_bytes(*id)),
        [version, ..] => Err(OpenFault::Version(*version)),
    }
}

/// Version and key id.
fn header(key_id: u32) -> [u8; HEADER] {
    let [a, b, c, d] = key_id.to_be_bytes();
    [VERSION, a, b, c, d]
}

/// What is authenticated beside the content.
fn associated(header: [u8; HEADER], binding: &Binding) -> Vec<u8> {
    [header.as_slice(), binding.as_bytes()].concat()
}

/// The key that a secret has for one purpose.
fn subkey(key: &impl SealingKey, purpose: Purpose) -> Zeroizing<[u8; 32]> {
    derive(key.expose(), &[b"candour/1 seal ", purpose.label().as_bytes()])
}

/// The bare cipher. Encrypts where the content lies and appends the tag.
fn encrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    associated: &[u8],
    mut content: Zeroizing<Vec<u8>>,
) -> Zeroizing<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(key.into());
    #[expect(
        clippy::expect_used,
        reason = "the cipher refuses only contents over 256 GiB; padding refuses those over 4 GiB"
    )]
    cipher.encrypt_in_place(XNonce::from_slice(nonce), associated, &mut *content).expect("content under 256 GiB");
    content
}

/// The bare cipher, back.
fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
    let (content, tag) = sealed.split_last_chunk::<TAG>().ok_or(OpenFault::Truncated)?;
    let mut content = Zeroizing::new(content.to_vec());
    XChaCha20Poly1305::new(key.into())
        .decrypt_in_place_detached(XNonce::from_slice(nonce), associated, &mut content, Tag::from_slice(tag))
        .map_err(|_| OpenFault::Refused)?;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::secret::{CaseSecret, ReportSecret};
    use super::super::vectors::{hex, seeded, to_hex};
    use super::*;

    fn row() -> Binding {
        Binding::new(Purpose::Message).with(b"case 1").with_number(7)
    }

    /// draft-irtf-cfrg-xchacha-03 appendix A.3.1.
    #[test]
    fn cipher_gives_the_answer_of_its_draft() {
        let key: [u8; 32] = std::array::from_fn(|at| 0x80 + u8::try_from(at).unwrap());
        let nonce: [u8; 24] = std::array::from_fn(|at| 0x40 + u8::try_from(at).unwrap());
        let associated = hex("50515253c0c1c2c3c4c5c6c7");
        let content = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let expected = hex(concat!(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39",
            "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9",
            "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
        ));
        let sealed = encrypt(&key, &nonce, &associated, Zeroizing::new(content.to_vec()));
        assert_eq!(*sealed, expected);
        assert_eq!(decrypt(&key, &nonce, &associated, &expected).unwrap().as_slice(), content);
    }

    #[test]
    fn the_format_stays_what_it_is() {
        let key = ReportSecret::from_bytes([7; 32]);
        let binding = Binding::new(Purpose::ReportWrap).with(b"row");
        let sealed = seal_numbered(&key, 3, &binding, &[9; 32], &mut seeded(1));
        assert_eq!(
            to_hex(&sealed),
            concat!(
                "0100000003611830d3641a68f94a690dcc25d1f4b0dac948325ac18f6d26626306cde58d121d5c1700",
                "2b4c6c3006dc23b454331f24288e89f5b754e831cb0ca1b289fcf904e33d3be806244af2ba287f5a"
            )
        );
    }

    #[test]
    fn a_key_of_another_number_does_not_open() {
        let key = CaseSecret::draw(&mut seeded(1));
        let mut sealed = seal_numbered(&key, 3, &row(), b"text", &mut seeded(2));
        assert_eq!(key_id_of(&sealed), Ok(3));
        sealed[4] = 4;
        assert_eq!(key_id_of(&sealed), Ok(4));
        assert_eq!(open(&key, &row(), &sealed).unwrap_err(), OpenFault::Refused);
    }

    #[test]
    fn another_version_is_named() {
        let key = CaseSecret::draw(&mut seeded(1));
        let mut sealed = seal(&key, &row(), b"text", &mut seeded(2));
        sealed[0] = 2;
        assert_eq!(open(&key, &row(), &sealed).unwrap_err(), OpenFault::Version(2));
        assert_eq!(key_id_of(&sealed), Err(OpenFault::Version(2)));
    }

    #[test]
    fn short_messages_cannot_be_told_apart_by_size() {
        let key = CaseSecret::draw(&mut seeded(1));
        let sizes: Vec<usize> =
            [0, 1, 500, 1020].map(|size| seal(&key, &row(), &vec![b'x'; size], &mut seeded(2)).len()).into();
        assert_eq!(sizes, [1024 + 45; 4]);
    }

    #[test]
    fn a_secret_comes_back_as_a_secret() {
        let (report, case) = (ReportSecret::draw(&mut seeded(1)), CaseSecret::draw(&mut seeded(2)));
        let binding = Binding::new(Purpose::CaseWrap).with(b"case 1");
        let sealed = seal_secret(&report, &binding, &case, &mut seeded(3));
        let opened: CaseSecret = open_secret(&report, &binding, &sealed).unwrap();
        assert!(bool::from(opened.matches(&case)));
    }

    proptest! {
        #[test]
        fn opens_only_for_its_key_row_and_purpose(content in prop::collection::vec(any::<u8>(), 0..3000), seed in any::<u64>()) {
            let mut rng = seeded(seed);
            let (key, other) = (CaseSecret::draw(&mut rng), CaseSecret::draw(&mut rng));
            let sealed = seal(&key, &row(), &content, &mut rng);
            prop_assert_eq!(&*open(&key, &row(), &sealed).unwrap(), &content);
            prop_assert_eq!(open(&other, &row(), &sealed).unwrap_err(), OpenFault::Refused);
            let moved = Binding::new(Purpose::Message).with(b"case 2").with_number(7);
            prop_assert_eq!(open(&key, &moved, &sealed).unwrap_err(), OpenFault::Refused);
            let misused = Binding::new(Purpose::Note).with(b"case 1").with_number(7);
            prop_assert_eq!(open(&key, &misused, &sealed).unwrap_err(), OpenFault::Refused);
        }

        #[test]
        fn any_flipped_bit_and_any_cut_is_refused(at in any::<prop::sample::Index>(), bit in 0_u32..8, seed in any::<u64>()) {
            let mut rng = seeded(seed);
            let key = CaseSecret::draw(&mut rng);
            let sealed = seal(&key, &row(), b"what was written", &mut rng);
            let mut altered = sealed.clone();
            let at = at.index(sealed.len());
            altered[at] ^= 1_u8 << bit;
            prop_assert!(open(&key, &row(), &altered).is_err());
            prop_assert!(open(&key, &row(), &sealed[..at]).is_err());
        }
    }
}
