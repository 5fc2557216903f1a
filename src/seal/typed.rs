//! Sealed and open content as different types.

use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::entropy::Entropy;
use super::envelope::{open, seal};
use super::fault::{OpenFault, SealFault};
use super::purpose::Binding;
use super::secret::SealingKey;

/// The sealed bytes of a `T`: what is stored, and all that is known of it without the key.
pub struct Sealed<T> {
    bytes: Vec<u8>,
    content: PhantomData<fn() -> T>,
}

impl<T> Sealed<T> {
    /// Takes bytes that were stored.
    #[must_use]
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        Self { bytes, content: PhantomData }
    }

    /// The bytes to store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes to store, without copying.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl<T> Clone for Sealed<T> {
    fn clone(&self) -> Self {
        Self::from_bytes(self.bytes.clone())
    }
}

/// Seals a value as JSON.
///
/// # Errors
/// [`SealFault::NoJson`] if the value has no JSON form.
pub fn seal_json<T: Serialize>(
    key: &impl SealingKey,
    binding: &Binding,
    value: &T,
    rng: &mut impl Entropy,
) -> Result<Sealed<T>, SealFault> {
    Ok(Sealed::from_bytes(seal(key, binding, &to_json(value)?, rng)))
}

/// Opens what [`seal_json`] sealed.
///
/// # Errors
/// Those of [`open`], and [`OpenFault::Content`] if the JSON is not that of a `T`.
pub fn open_json<T: DeserializeOwned>(
    key: &impl SealingKey,
    binding: &Binding,
    sealed: &Sealed<T>,
) -> Result<T, OpenFault> {
    from_json(&open(key, binding, sealed.as_bytes())?)
}

/// A value as JSON.
pub(super) fn to_json<T: Serialize>(value: &T) -> Result<Zeroizing<Vec<u8>>, SealFault> {
    // Room for most contents at once: a vector that grows leaves plaintext behind.
    let mut json = Zeroizing::new(Vec::with_capacity(16 * 1024));
    serde_json::to_writer(&mut *json, value).map_err(|_| SealFault::NoJson)?;
    Ok(json)
}

/// Reads [`to_json`].
pub(super) fn from_json<T: DeserializeOwned>(json: &[u8]) -> Result<T, OpenFault> {
    serde_json::from_slice(json).map_err(|_| OpenFault::Content)
}

#[cfg(test)]
mod tests {
    use super::super::purpose::Purpose;
    use super::super::secret::{ReportSecret, Secret};
    use super::super::vectors::seeded;
    use super::*;

    #[test]
    fn a_value_comes_back() {
        let key = ReportSecret::draw(&mut seeded(1));
        let binding = Binding::new(Purpose::Answers).with(b"report 1");
        let value = vec![("what".to_owned(), 3)];
        let sealed = seal_json(&key, &binding, &value, &mut seeded(2)).unwrap();
        assert_eq!(open_json(&key, &binding, &sealed), Ok(value));
    }

    #[test]
    fn another_type_is_refused_without_naming_the_content() {
        let key = ReportSecret::draw(&mut seeded(1));
        let binding = Binding::new(Purpose::Answers);
        let sealed = seal_json(&key, &binding, &"a text".to_owned(), &mut seeded(2)).unwrap();
        let as_number = Sealed::<u64>::from_bytes(sealed.into_bytes());
        assert_eq!(open_json(&key, &binding, &as_number), Err(OpenFault::Content));
    }
}
