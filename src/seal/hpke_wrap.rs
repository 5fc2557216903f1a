//! Wrapping to a public key: HPKE (RFC 9180) base mode with X25519, HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! ```text
//! version (1 byte) ‖ encapsulated key (32) ‖ ciphertext ‖ tag (16)
//! info = binding,  associated data = version
//! ```

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, setup_receiver, setup_sender};
use zeroize::Zeroizing;

use super::entropy::Entropy;
use super::fault::{OpenFault, SealFault};
use super::purpose::Binding;
use super::secret::{Secret, secret};

/// The format version written here.
const VERSION: u8 = 1;

/// An X25519 public key (RFC 7748).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

secret!(
    /// An X25519 secret key (RFC 7748). As a [`SealingKey`](super::secret::SealingKey) a body's key of one epoch seals that of the one before.
    SecretKey,
    seals
);

/// A secret key with its public key.
pub struct KeyPair {
    /// What opens.
    pub secret: SecretKey,
    /// What is wrapped to.
    pub public: PublicKey,
}

impl PublicKey {
    /// The public key with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The public key with these bytes; `None` unless there are exactly 32.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl SecretKey {
    /// The public key that belongs to it.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        public(&X25519HkdfSha256::sk_to_pk(&private(self)))
    }
}

impl KeyPair {
    /// A new key pair.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> Self {
        Self::from_hpke(&X25519HkdfSha256::gen_keypair(rng))
    }

    /// The key pair of a seed: `DeriveKeyPair` of RFC 9180 §7.1.3. The seed holds at least 32 random bytes.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self::from_hpke(&X25519HkdfSha256::derive_keypair(seed))
    }

    /// The same in this house's types.
    fn from_hpke((secret, of_it): &(Private, Public)) -> Self {
        let bytes = Zeroizing::new(<[u8; 32]>::from(secret.to_bytes()));
        Self { secret: SecretKey::from_bytes(*bytes), public: public(of_it) }
    }
}

/// Wraps `content` to a public key for the purpose and row of `binding`. Not padded: wrap keys, not texts.
///
/// # Errors
/// [`SealFault::WeakKey`] if the public key is a point of low order.
pub fn wrap(to: &PublicKey, binding: &Binding, content: &[u8], rng: &mut impl Entropy) -> Result<Vec<u8>, SealFault> {
    let to = Public::from_bytes(to.as_bytes()).map_err(|_| SealFault::WeakKey)?;
    let (encapsulated, mut sender) =
        setup_sender::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256, _>(&OpModeS::Base, &to, binding.as_bytes(), rng)
            .map_err(|_| SealFault::WeakKey)?;
    let sealed = sender.seal(content, &[VERSION]).map_err(|_| SealFault::WeakKey)?;
    Ok([&[VERSION], encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// Opens what [`wrap`] wrapped.
///
/// # Errors
/// [`OpenFault`] if the key, purpose or row is another, or any bit was altered.
pub fn unwrap(key: &SecretKey, binding: &Binding, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
    let (version, rest) = bytes.split_first().ok_or(OpenFault::Truncated)?;
    if *version != VERSION {
        return Err(OpenFault::Version(*version));
    }
    let (encapsulated, sealed) = rest.split_first_chunk::<32>().ok_or(OpenFault::Truncated)?;
    open_base(key, encapsulated, binding.as_bytes(), &[VERSION], sealed)
}

/// Wraps a 32-byte secret to a public key.
///
/// # Errors
/// Those of [`wrap`].
pub fn wrap_secret(
    to: &PublicKey,
    binding: &Binding,
    secret: &impl Secret,
    rng: &mut impl Entropy,
) -> Result<Vec<u8>, SealFault> {
    wrap(to, binding, secret.expose(), rng)
}

/// Opens what [`wrap_secret`] wrapped.
///
/// # Errors
/// Those of [`unwrap`], and [`OpenFault::Content`] if it holds no 32 bytes.
pub fn unwrap_secret<S: Secret>(key: &SecretKey, binding: &Binding, bytes: &[u8]) -> Result<S, OpenFault> {
    S::from_slice(&unwrap(key, binding, bytes)?).ok_or(OpenFault::Content)
}

type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// `OpenBase` of RFC 9180 §6.1.
fn open_base(
    key: &SecretKey,
    encapsulated: &[u8; 32],
    info: &[u8],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
    let encapsulated = Encapsulated::from_bytes(encapsulated).map_err(|_| OpenFault::Refused)?;
    let mut context = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private(key),
        &encapsulated,
        info,
    )
    .map_err(|_| OpenFault::Refused)?;
    context.open(sealed, associated).map(Zeroizing::new).map_err(|_| OpenFault::Refused)
}

/// The secret key in the crate's type, which wipes itself too.
fn private(key: &SecretKey) -> Private {
    #[expect(clippy::expect_used, reason = "any 32 bytes are an X25519 secret key (RFC 7748 §5)")]
    Private::from_bytes(key.expose()).expect("32 bytes")
}

/// The public key in this house's type.
fn public(key: &Public) -> PublicKey {
    PublicKey(key.to_bytes().into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::purpose::Purpose;
    use super::super::secret::CaseSecret;
    use super::super::vectors::{hex, seeded, to_hex};
    use super::*;

    fn seed(text: &str) -> [u8; 32] {
        hex(text).try_into().expect("32 bytes")
    }

    fn row() -> Binding {
        Binding::new(Purpose::CaseWrap).with(b"case 1").with(b"body").with_number(1)
    }

    /// RFC 9180 appendix A.2.1.
    #[test]
    fn key_pairs_and_ciphertext_are_those_of_rfc_9180() {
        let sender = KeyPair::from_seed(&seed("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b"));
        let recipient = KeyPair::from_seed(&seed("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
        let encapsulated = seed("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
        assert_eq!(sender.public.as_bytes(), &encapsulated);
        assert_eq!(
            to_hex(recipient.public.as_bytes()),
            "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"
        );
        assert_eq!(
            to_hex(recipient.secret.expose()),
            "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"
        );
        let opened = open_base(
            &recipient.secret,
            &encapsulated,
            &hex("4f6465206f6e2061204772656369616e2055726e"),
            b"Count-0",
            &hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
        );
        assert_eq!(opened.unwrap().as_slice(), b"Beauty is truth, truth beauty");
    }

    #[test]
    fn the_format_stays_what_it_is() {
        let pair = KeyPair::from_seed(&[1; 32]);
        let wrapped = wrap(&pair.public, &row(), &[9; 32], &mut seeded(1)).unwrap();
        assert_eq!(
            to_hex(&wrapped),
            concat!(
                "012bd9da78f01d8bc6948bbcbe44ec1e7163d05083e267d110cdb2e75d847e3b6f3a7c1991856d153c",
                "2d9b1085afcb89150fb781fe5d735e84d01c7eed5c7cb514eb346b0d3a05bd367c85e98cbe8dae95"
            )
        );
    }

    #[test]
    fn a_public_key_of_low_order_is_refused() {
        let zero = PublicKey::from_bytes([0; 32]);
        assert_eq!(wrap(&zero, &row(), &[9; 32], &mut seeded(1)), Err(SealFault::WeakKey));
    }

    #[test]
    fn a_secret_key_knows_its_public_key() {
        let pair = KeyPair::draw(&mut seeded(1));
        assert_eq!(pair.secret.public_key(), pair.public);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn opens_only_for_its_key_row_and_purpose(random in any::<u64>()) {
            let mut rng = seeded(random);
            let (pair, other) = (KeyPair::draw(&mut rng), KeyPair::draw(&mut rng));
            let case = CaseSecret::draw(&mut rng);
            let wrapped = wrap_secret(&pair.public, &row(), &case, &mut rng).unwrap();
            let opened: CaseSecret = unwrap_secret(&pair.secret, &row(), &wrapped).unwrap();
            prop_assert!(bool::from(opened.matches(&case)));
            prop_assert_eq!(unwrap(&other.secret, &row(), &wrapped).unwrap_err(), OpenFault::Refused);
            let moved = Binding::new(Purpose::CaseWrap).with(b"case 2").with(b"body").with_number(1);
            prop_assert_eq!(unwrap(&pair.secret, &moved, &wrapped).unwrap_err(), OpenFault::Refused);
            let misused = Binding::new(Purpose::DeskKeyWrap).with(b"case 1").with(b"body").with_number(1);
            prop_assert_eq!(unwrap(&pair.secret, &misused, &wrapped).unwrap_err(), OpenFault::Refused);
        }

        #[test]
        fn any_flipped_bit_and_any_cut_is_refused(at in any::<prop::sample::Index>(), bit in 0_u32..8, random in any::<u64>()) {
            let mut rng = seeded(random);
            let pair = KeyPair::draw(&mut rng);
            let wrapped = wrap(&pair.public, &row(), &[9; 32], &mut rng).unwrap();
            let at = at.index(wrapped.len());
            let mut altered = wrapped.clone();
            altered[at] ^= 1_u8 << bit;
            prop_assert!(unwrap(&pair.secret, &row(), &altered).is_err());
            prop_assert!(unwrap(&pair.secret, &row(), &wrapped[..at]).is_err());
        }
    }
}
