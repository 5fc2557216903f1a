//! Certificates made by the library; what real gpg makes is proved by the journey `certificate`.

use pgp::composed::{
    Deserializable as _, EncryptionCaps, KeyType, Message, SecretKeyParamsBuilder, SignedSecretKey, SubkeyParamsBuilder,
};
use pgp::crypto::ecc_curve::ECCCurve;
use pgp::types::Password;

use super::*;
use crate::seal::entropy;

/// Some time in 2100: the library makes keys with the machine's clock.
const FAR: i64 = 4_102_444_800;

fn soon(key: &SignedSecretKey) -> i64 {
    i64::from(key.primary_key.created_at().as_secs()) + 60
}

/// A key pair whose one subkey may encrypt, or only sign.
fn pair(caps: EncryptionCaps) -> SignedSecretKey {
    let kind = match caps {
        EncryptionCaps::None => KeyType::Ed25519Legacy,
        _ => KeyType::ECDH(ECCCurve::Curve25519Legacy),
    };
    let sign = matches!(caps, EncryptionCaps::None);
    let mut subkey = SubkeyParamsBuilder::default();
    subkey.key_type(kind).can_sign(sign).can_encrypt(caps).can_authenticate(false);
    let mut params = SecretKeyParamsBuilder::default();
    params
        .key_type(KeyType::Ed25519Legacy)
        .can_certify(true)
        .can_sign(true)
        .can_encrypt(EncryptionCaps::None)
        .primary_user_id("Desk <desk@example.org>".into())
        .subkeys(vec![subkey.build().unwrap()]);
    params.build().unwrap().generate(rand::rngs::OsRng).unwrap()
}

fn public(key: &SignedSecretKey) -> String {
    SignedPublicKey::from(key.clone()).to_armored_string(ArmorOptions::default()).unwrap()
}

fn fault(bytes: &[u8], now: i64) -> CertificateFault {
    Certificate::read(bytes, now).expect_err("a fault")
}

#[test]
fn what_is_encrypted_reads_as_before_for_the_owner_alone() {
    let key = pair(EncryptionCaps::All);
    let pasted = format!("\n  {}", public(&key));
    let certificate = Certificate::read(pasted.as_bytes(), soon(&key)).unwrap();
    let again = Certificate::read(&certificate.to_bytes().unwrap(), FAR).unwrap();
    assert_eq!(again.fingerprint(), certificate.fingerprint());
    assert_eq!(certificate.fingerprint().split(' ').map(str::len).collect::<Vec<_>>(), [4; 10]);
    assert_eq!(certificate.expires_at(), None);
    let armored = certificate.encrypt("Tēnā koe".as_bytes(), &mut entropy()).unwrap();
    assert!(armored.starts_with("-----BEGIN PGP MESSAGE-----") && !armored.contains("koe"));
    let (message, _) = Message::from_armor(armored.as_bytes()).unwrap();
    let mut opened = message.decrypt(&Password::empty(), &key).unwrap();
    assert_eq!(opened.as_data_string().unwrap(), "Tēnā koe");
}

#[test]
fn a_private_key_is_told_as_such() {
    let key = pair(EncryptionCaps::All);
    let armored = key.to_armored_string(ArmorOptions::default()).unwrap();
    assert_eq!(fault(armored.as_bytes(), FAR), CertificateFault::PrivateKey);
    assert_eq!(fault(&key.to_bytes().unwrap(), FAR), CertificateFault::PrivateKey);
}

#[test]
fn a_key_that_only_signs_two_keys_and_no_key_are_refused() {
    let signs = pair(EncryptionCaps::None);
    assert_eq!(fault(public(&signs).as_bytes(), soon(&signs)), CertificateFault::CannotEncrypt);
    let one = SignedPublicKey::from(pair(EncryptionCaps::All)).to_bytes().unwrap();
    assert_eq!(fault(&[one.clone(), one].concat(), FAR), CertificateFault::Several);
    for nothing in ["", "hello", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nhello\n"] {
        assert_eq!(fault(nothing.as_bytes(), FAR), CertificateFault::Unreadable, "{nothing}");
    }
    assert_eq!(fault(&vec![b'-'; MOST_BYTES + 1], FAR), CertificateFault::TooLong);
}

#[test]
fn signatures_of_another_key_count_for_nothing() {
    let (key, other) = (pair(EncryptionCaps::All), pair(EncryptionCaps::All));
    let (mut key, other) = (SignedPublicKey::from(key), SignedPublicKey::from(other));
    key.details = other.details.clone();
    assert_eq!(fault(&key.to_bytes().unwrap(), FAR), CertificateFault::Unsigned);
    let mut key = other.clone();
    key.public_subkeys = SignedPublicKey::from(pair(EncryptionCaps::All)).public_subkeys;
    assert_eq!(fault(&key.to_bytes().unwrap(), FAR), CertificateFault::CannotEncrypt);
}

#[test]
fn the_portal_signs_inside_what_it_encrypts_and_its_key_is_the_same_after_it_was_kept() {
    let signer = PortalSigner::draw("Candour <reports@example.org>", &mut entropy()).unwrap();
    let again = PortalSigner::from_bytes(&signer.to_bytes().unwrap()).unwrap();
    assert_eq!(again.fingerprint(), signer.fingerprint());
    assert_eq!(again.public_key().unwrap(), signer.public_key().unwrap());
    assert!(PortalSigner::from_bytes(b"no key").is_err());

    let key = pair(EncryptionCaps::All);
    let certificate = Certificate::read(public(&key).as_bytes(), FAR).unwrap();
    // Some time of a day long after the key was made.
    let (day, of_day) = (40_000 * 86_400, 54_321);
    let armored = certificate.sign_and_encrypt(b"what was told", (&again, day + of_day), &mut entropy()).unwrap();
    let (message, _) = Message::from_armor(armored.as_bytes()).unwrap();
    let mut opened = message.decrypt(&Password::empty(), &key).unwrap();
    assert_eq!(opened.as_data_vec().unwrap(), b"what was told");
    let (published, _) = SignedPublicKey::from_string(&signer.public_key().unwrap()).unwrap();
    let signature = opened.verify(&published.primary_key).unwrap();
    assert_eq!(signature.created().map(|at| i64::from(at.as_secs())), Some(day), "it tells more than the day");
}
