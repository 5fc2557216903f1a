//! Where randomness comes from. Everything else takes it as an argument, so that tests can fix it.

pub use rand::{CryptoRng, RngCore};

/// A source of randomness fit for keys.
pub trait Entropy: RngCore + CryptoRng {}

impl<R: RngCore + CryptoRng + ?Sized> Entropy for R {}

/// The operating system's randomness: the one place in the program where randomness comes from.
#[must_use]
pub fn entropy() -> impl Entropy {
    rand::rngs::OsRng
}

/// `N` random bytes.
pub(super) fn draw_bytes<const N: usize>(rng: &mut impl Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let mut rng = entropy();
        assert_ne!(draw_bytes::<32>(&mut rng), draw_bytes::<32>(&mut rng));
    }
}
