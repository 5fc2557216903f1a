//! Hiding lengths: a least size, then Padmé, which leaks at most the order of magnitude.
//!
//! Padmé is from Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs"
//! (2019), §4: a length keeps only its highest bits, at a cost of at most 12 %.

use zeroize::Zeroizing;

/// Bytes of the length that stands before the content.
const PREFIX: usize = 4;

/// How sealed content hides its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// At least 1 KiB, then Padmé: for what people write.
    Long,
    /// At least 512 bytes, then Padmé.
    Short,
    /// None: only for content whose size is always the same, such as a 32-byte secret.
    Exact,
}

impl Padding {
    /// The padded size in bytes of `length` bytes.
    #[must_use]
    pub const fn padded(self, length: usize) -> usize {
        let least = match self {
            Self::Long => 1024,
            Self::Short => 512,
            Self::Exact => return length,
        };
        if length <= least { least } else { padme(length) }
    }

    /// Length prefix, content, zeros; with room for `spare` bytes more, so that nothing is copied later.
    pub(super) fn pad(self, content: &[u8], spare: usize) -> Zeroizing<Vec<u8>> {
        #[expect(
            clippy::expect_used,
            reason = "4 GiB in one envelope cannot come through the request limits; files are streams"
        )]
        let length = u32::try_from(content.len()).expect("content under 4 GiB");
        let size = self.padded(PREFIX + content.len());
        let mut padded = Zeroizing::new(Vec::with_capacity(size + spare));
        padded.extend_from_slice(&length.to_be_bytes());
        padded.extend_from_slice(content);
        padded.resize(size, 0);
        padded
    }
}

/// Takes the length prefix and the zeros away. `None` if the length does not fit.
pub(super) fn unpad(mut padded: Zeroizing<Vec<u8>>) -> Option<Zeroizing<Vec<u8>>> {
    let (prefix, rest) = padded.split_first_chunk::<PREFIX>()?;
    let length = usize::try_from(u32::from_be_bytes(*prefix)).ok()?;
    if length > rest.len() {
        return None;
    }
    padded.copy_within(PREFIX..PREFIX + length, 0);
    padded.truncate(length);
    Some(padded)
}

/// The least Padmé size that holds `length` bytes.
pub(super) const fn padme(length: usize) -> usize {
    let Some(exponent) = length.checked_ilog2() else { return 0 };
    if exponent == 0 {
        return length;
    }
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - kept)) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn padme_gives_the_sizes_of_its_paper() {
        // L = 9 → 10 is the example of the paper; the others follow from its algorithm 1.
        for (length, size) in [(1, 1), (8, 8), (9, 10), (100, 104), (1025, 1088), (1_000_000, 1_015_808)] {
            assert_eq!(padme(length), size, "{length}");
        }
    }

    #[test]
    fn short_contents_all_have_the_least_size() {
        assert_eq!(Padding::Long.pad(b"", 0).len(), 1024);
        assert_eq!(Padding::Long.pad(&[1; 1020], 0).len(), 1024);
        assert_eq!(Padding::Short.pad(&[1; 508], 0).len(), 512);
        assert!(Padding::Short.pad(&[1; 509], 0).len() > 512);
    }

    #[test]
    fn a_length_that_does_not_fit_is_refused() {
        assert!(unpad(Zeroizing::new(vec![0, 0, 0, 3, 1, 2])).is_none());
        assert!(unpad(Zeroizing::new(vec![0, 0])).is_none());
    }

    proptest! {
        #[test]
        fn padding_comes_off(content in prop::collection::vec(any::<u8>(), 0..5000)) {
            for padding in [Padding::Long, Padding::Short, Padding::Exact] {
                prop_assert_eq!(&*unpad(padding.pad(&content, 16)).unwrap(), &content);
            }
        }

        #[test]
        fn padme_costs_at_most_an_eighth(length in 1_usize..100_000_000) {
            let size = padme(length);
            prop_assert!(size >= length && (size - length) * 8 <= length);
        }
    }
}
