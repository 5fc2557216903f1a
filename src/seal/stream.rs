//! Files as streams: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over XChaCha20-Poly1305 in chunks of 64 KiB.
//!
//! ```text
//! version (1 byte) ‖ nonce prefix (19) ‖ chunk ‖ … ‖ last chunk,   each chunk ‖ tag (16)
//! key             = HKDF-SHA256(F, "candour/1 stream")
//! associated data = version ‖ nonce prefix ‖ binding
//! content         = file ‖ 0x80 ‖ zeros up to its Padmé size, at least 1 KiB (ISO/IEC 7816-4)
//! ```
//! The nonce counts the chunks and marks the last: a stream that was cut, lengthened or put in another order does not
//! open. Nothing an opener hands out before [`FileOpener::finish`] has succeeded is known to be the whole file.

use chacha20poly1305::aead::Payload;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::Zeroizing;

use super::derive::derive;
use super::entropy::{Entropy, draw_bytes};
use super::padding::Padding;
use super::purpose::Binding;
use super::secret::{FileKey, Secret};

/// The format version written here.
const VERSION: u8 = 1;
/// Bytes of the nonce prefix: 24, less 4 of counter and 1 of mark.
const PREFIX: usize = 19;
/// Bytes of version and nonce prefix.
const HEADER: usize = 1 + PREFIX;
/// Content bytes of a chunk.
pub const CHUNK: usize = 64 * 1024;
/// Stored bytes of a chunk.
const SEALED_CHUNK: usize = CHUNK + 16;
/// Where content ends and zeros begin.
const END: u8 = 0x80;

/// A file did not seal or open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StreamFault {
    /// Too short to be a stream.
    #[error("the file's stream is cut short")]
    Truncated,
    /// Written by another version of the format.
    #[error("the file's stream has format version {0}, which is not known here")]
    Version(u8),
    /// The wrong key or row, or a chunk that was altered, moved, taken away or added.
    #[error("the file's stream does not open with this key for this row")]
    Refused,
    /// Over 2³² chunks (256 TiB).
    #[error("the file is too long for one stream")]
    TooLong,
}

/// Seals a file as it arrives. Holds at most one chunk of it.
pub struct FileSealer {
    encryptor: EncryptorBE32<XChaCha20Poly1305>,
    associated: Vec<u8>,
    pending: Zeroizing<Vec<u8>>,
    length: usize,
}

impl FileSealer {
    /// Begins a stream. The second value is its head, to be stored before all else.
    #[must_use]
    pub fn new(key: &FileKey, binding: &Binding, rng: &mut impl Entropy) -> (Self, Vec<u8>) {
        let prefix = draw_bytes::<PREFIX>(rng);
        let head = [&[VERSION], prefix.as_slice()].concat();
        let sealer = Self {
            encryptor: EncryptorBE32::from_aead(cipher(key), &prefix.into()),
            associated: [&head, binding.as_bytes()].concat(),
            pending: Zeroizing::new(Vec::with_capacity(CHUNK)),
            length: 0,
        };
        (sealer, head)
    }

    /// Takes more of the file; gives what can be stored already, which may be nothing.
    ///
    /// # Errors
    /// [`StreamFault::TooLong`].
    pub fn push(&mut self, mut content: &[u8]) -> Result<Vec<u8>, StreamFault> {
        self.length = self.length.checked_add(content.len()).ok_or(StreamFault::TooLong)?;
        let mut sealed = Vec::new();
        while !content.is_empty() {
            // Only when more follows is a full chunk not the last.
            if self.pending.len() == CHUNK {
                self.seal_pending(&mut sealed)?;
            }
            let (taken, rest) = content.split_at(content.len().min(CHUNK - self.pending.len()));
            self.pending.extend_from_slice(taken);
            content = rest;
        }
        Ok(sealed)
    }

    /// Ends the stream: the padding and the last chunk, to be stored after all else.
    ///
    /// # Errors
    /// [`StreamFault::TooLong`].
    pub fn finish(mut self) -> Result<Vec<u8>, StreamFault> {
        let marked = self.length.checked_add(1).ok_or(StreamFault::TooLong)?;
        let mut zeros = Padding::Long.padded(marked) - marked;
        let mut sealed = self.push(&[END])?;
        while zeros > 0 {
            let some = zeros.min(CHUNK);
            sealed.extend(self.push(&vec![0; some])?);
            zeros -= some;
        }
        let last = Payload { msg: &self.pending, aad: &self.associated };
        sealed.extend(self.encryptor.encrypt_last(last).map_err(|_| StreamFault::TooLong)?);
        Ok(sealed)
    }

    /// Seals the pending chunk, which is not the last.
    fn seal_pending(&mut self, sealed: &mut Vec<u8>) -> Result<(), StreamFault> {
        let chunk = Payload { msg: &self.pending, aad: &self.associated };
        sealed.extend(self.encryptor.encrypt_next(chunk).map_err(|_| StreamFault::TooLong)?);
        self.pending.clear();
        Ok(())
    }
}

/// Opens a file as it is read. Holds at most one chunk of it.
pub struct FileOpener {
    decryptor: DecryptorBE32<XChaCha20Poly1305>,
    associated: Vec<u8>,
    pending: Vec<u8>,
    /// Zeros seen since an end mark that may be the last: they are the file's only if something else follows.
    held: Option<usize>,
}

impl FileOpener {
    /// Bytes of a stream's head.
    pub const HEAD: usize = HEADER;

    /// Begins with a stream's head.
    ///
    /// # Errors
    /// [`StreamFault::Truncated`] or [`StreamFault::Version`].
    pub fn new(key: &FileKey, binding: &Binding, head: &[u8]) -> Result<Self, StreamFault> {
        let ([version], prefix) = head.split_first_chunk::<1>().ok_or(StreamFault::Truncated)?;
        if *version != VERSION {
            return Err(StreamFault::Version(*version));
        }
        let prefix = <[u8; PREFIX]>::try_from(prefix).map_err(|_| StreamFault::Truncated)?;
        Ok(Self {
            decryptor: DecryptorBE32::from_aead(cipher(key), &prefix.into()),
            associated: [head, binding.as_bytes()].concat(),
            pending: Vec::with_capacity(SEALED_CHUNK),
            held: None,
        })
    }

    /// Takes more of the stored stream; gives what of the file is open already, which may be nothing.
    ///
    /// # Errors
    /// [`StreamFault::Refused`].
    pub fn push(&mut self, mut sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StreamFault> {
        let mut content = Zeroizing::new(Vec::with_capacity(sealed.len() + SEALED_CHUNK));
        while !sealed.is_empty() {
            if self.pending.len() == SEALED_CHUNK {
                let chunk = Payload { msg: &self.pending, aad: &self.associated };
                let chunk = self.decryptor.decrypt_next(chunk).map(Zeroizing::new).map_err(|_| StreamFault::Refused)?;
                self.pending.clear();
                hold_padding(&mut self.held, &chunk, &mut content);
            }
            let (taken, rest) = sealed.split_at(sealed.len().min(SEALED_CHUNK - self.pending.len()));
            self.pending.extend_from_slice(taken);
            sealed = rest;
        }
        Ok(content)
    }

    /// Ends: the rest of the file, and the certainty that it is whole.
    ///
    /// # Errors
    /// [`StreamFault::Refused`] if anything is missing or too much.
    pub fn finish(mut self) -> Result<Zeroizing<Vec<u8>>, StreamFault> {
        let last = Payload { msg: &self.pending, aad: &self.associated };
        let chunk = self.decryptor.decrypt_last(last).map(Zeroizing::new).map_err(|_| StreamFault::Refused)?;
        let mut content = Zeroizing::new(Vec::with_capacity(2 * SEALED_CHUNK));
        hold_padding(&mut self.held, &chunk, &mut content);
        self.held.map(|_| content).ok_or(StreamFault::Refused)
    }
}

/// Passes a chunk on, but for what may be the padding at the end of the file.
fn hold_padding(held: &mut Option<usize>, chunk: &[u8], content: &mut Vec<u8>) {
    let mut rest = chunk;
    if let Some(zeros) = *held {
        let more = rest.iter().take_while(|byte| **byte == 0).count();
        if more == rest.len() {
            *held = Some(zeros + more);
            return;
        }
        // Something follows: what was held is the file's own.
        content.push(END);
        content.resize(content.len() + zeros, 0);
        *held = None;
    }
    let zeros = rest.iter().rev().take_while(|byte| **byte == 0).count();
    let (before, _) = rest.split_at(rest.len() - zeros);
    if let Some((&END, file)) = before.split_last() {
        *held = Some(zeros);
        rest = file;
    }
    content.extend_from_slice(rest);
}

/// The cipher of a file.
fn cipher(key: &FileKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*derive::<32>(key.expose(), &[b"candour/1 stream"])).into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::derive::sha256;
    use super::super::purpose::Purpose;
    use super::super::vectors::{seeded, to_hex};
    use super::*;

    fn row() -> Binding {
        Binding::new(Purpose::FileChunk).with(b"file 1")
    }

    fn sealed(key: &FileKey, pieces: &[&[u8]]) -> Vec<u8> {
        let (mut sealer, mut stored) = FileSealer::new(key, &row(), &mut seeded(9));
        for piece in pieces {
            stored.extend(sealer.push(piece).unwrap());
        }
        stored.extend(sealer.finish().unwrap());
        stored
    }

    fn opened(key: &FileKey, binding: &Binding, stored: &[u8], step: usize) -> Result<Vec<u8>, StreamFault> {
        let (head, rest) = stored.split_at(stored.len().min(FileOpener::HEAD));
        let mut opener = FileOpener::new(key, binding, head)?;
        let mut content = vec![];
        for piece in rest.chunks(step) {
            content.extend_from_slice(&opener.push(piece)?);
        }
        content.extend_from_slice(&opener.finish()?);
        Ok(content)
    }

    fn key() -> FileKey {
        FileKey::draw(&mut seeded(1))
    }

    /// A file whose bytes look like padding wherever one could be mistaken.
    fn tricky(length: usize) -> Vec<u8> {
        (0..length).map(|at| if at % 3 == 0 { END } else { 0 }).collect()
    }

    #[test]
    fn files_of_every_awkward_length_come_back() {
        for length in [0, 1, 1022, 1023, 1024, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 3 * CHUNK + 7] {
            for file in [vec![0; length], vec![END; length], tricky(length)] {
                let stored = sealed(&key(), &[&file]);
                assert!(opened(&key(), &row(), &stored, 50_000).unwrap() == file, "{length}");
            }
        }
    }

    #[test]
    fn stored_sizes_tell_only_the_order_of_magnitude() {
        let size = |length: usize| sealed(&key(), &[&vec![1; length]]).len();
        assert_eq!(size(0), size(1000));
        assert_eq!(size(1_000_000), size(1_015_000));
    }

    #[test]
    fn the_format_stays_what_it_is() {
        let stored = sealed(&FileKey::from_bytes([7; 32]), &[b"a file"]);
        assert_eq!(to_hex(&sha256(&stored)), "91051002deb1e8bdd75804205710563e113c32164de66345da98f448a1fc3a88");
    }

    #[test]
    fn chunks_moved_taken_or_added_are_refused() {
        let stored = sealed(&key(), &[&tricky(3 * CHUNK)]);
        let (head, chunks) = stored.split_at(HEADER);
        let chunks: Vec<&[u8]> = chunks.chunks(SEALED_CHUNK).collect();
        let refused = |order: &[usize]| {
            let moved = order.iter().fold(head.to_vec(), |mut all, at| {
                all.extend_from_slice(chunks[*at]);
                all
            });
            assert_eq!(opened(&key(), &row(), &moved, 10_000).unwrap_err(), StreamFault::Refused, "{order:?}");
        };
        assert_eq!(chunks.len(), 4);
        let orders: [&[usize]; 7] =
            [&[1, 0, 2, 3], &[0, 1, 2], &[0, 1, 3], &[0, 1, 2, 3, 3], &[0, 0, 1, 2, 3], &[3], &[]];
        for order in orders {
            refused(order);
        }
    }

    #[test]
    fn another_file_or_version_is_refused() {
        let mut stored = sealed(&key(), &[b"a file"]);
        let other = Binding::new(Purpose::FileChunk).with(b"file 2");
        assert_eq!(opened(&key(), &other, &stored, 100).unwrap_err(), StreamFault::Refused);
        assert_eq!(opened(&FileKey::draw(&mut seeded(2)), &row(), &stored, 100).unwrap_err(), StreamFault::Refused);
        stored[0] = 2;
        assert_eq!(opened(&key(), &row(), &stored, 100).unwrap_err(), StreamFault::Version(2));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn pieces_make_no_difference(length in 0..200_000_usize, cut in any::<prop::sample::Index>(), step in 1000..90_000_usize) {
            let file = tricky(length);
            let (one, two) = file.split_at(cut.index(length + 1));
            let stored = sealed(&key(), &[one, two]);
            prop_assert!(stored == sealed(&key(), &[&file]));
            prop_assert!(opened(&key(), &row(), &stored, step).unwrap() == file);
        }

        #[test]
        fn any_flipped_bit_cut_or_added_byte_is_refused(length in 0..200_000_usize, at in any::<prop::sample::Index>(), bit in 0_u32..8) {
            let stored = sealed(&key(), &[&tricky(length)]);
            let at = at.index(stored.len());
            let mut altered = stored.clone();
            altered[at] ^= 1_u8 << bit;
            prop_assert!(opened(&key(), &row(), &altered, 10_000).is_err());
            prop_assert!(opened(&key(), &row(), &stored[..at], 10_000).is_err());
            altered[at] ^= 1_u8 << bit;
            altered.push(0);
            prop_assert!(opened(&key(), &row(), &altered, 10_000).is_err());
        }
    }
}
