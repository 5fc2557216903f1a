//! A packed file, unpacked one part at a time and within limits; and a new one, which says nothing about its parts.

use std::collections::HashMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::read::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::cleaning::CleanFault;

/// Parts at most.
const MOST_PARTS: usize = 20_000;
/// Bytes that one part may unpack to.
const MOST_OF_A_PART: u64 = 96 * 1024 * 1024;
/// Bytes that all parts together may unpack to.
const MOST_UNPACKED: u64 = 256 * 1024 * 1024;

/// The parts of a packed file.
pub(super) struct Archive<'a> {
    inner: ZipArchive<Cursor<&'a [u8]>>,
    /// Where each part is, by its name in small letters: names are the same in any case (ECMA-376-2, 6.2.2.3).
    places: HashMap<String, usize>,
    left: u64,
}

impl<'a> Archive<'a> {
    /// Reads the list of parts; of two of the same name the last counts.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, CleanFault> {
        let inner = ZipArchive::new(Cursor::new(bytes)).map_err(|_| CleanFault::Broken)?;
        if inner.len() > MOST_PARTS {
            return Err(CleanFault::TooLarge);
        }
        let names =
            (0..inner.len()).filter_map(|place| Some((inner.name_for_index(place)?.ok()?.to_ascii_lowercase(), place)));
        let places = names.collect();
        Ok(Self { inner, places, left: MOST_UNPACKED })
    }

    /// Whether there is a part of this name.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.places.contains_key(&name.to_ascii_lowercase())
    }

    /// The names of all parts, in no order and in small letters.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.places.keys().cloned().collect();
        names.sort();
        names
    }

    /// The name of a part as it is written.
    pub(super) fn written(&self, name: &str) -> Option<String> {
        let place = self.places.get(&name.to_ascii_lowercase())?;
        Some(self.inner.name_for_index(*place)?.ok()?.into_owned())
    }

    /// Unpacks a part; `None` if there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, CleanFault> {
        let Some(place) = self.places.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        let packed = self.inner.by_index(*place).map_err(|_| CleanFault::Broken)?;
        let most = MOST_OF_A_PART.min(self.left);
        // What a part says of its size may be a lie: it is counted while it unpacks.
        let mut bytes = Vec::new();
        packed.take(most + 1).read_to_end(&mut bytes).map_err(|_| CleanFault::Broken)?;
        let count = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if count > most {
            return Err(CleanFault::TooLarge);
        }
        self.left -= count;
        Ok(Some(bytes))
    }
}

/// A new packed file. Each part has the first day that such files know, and no owner.
pub(super) struct NewArchive {
    inner: ZipWriter<Cursor<Vec<u8>>>,
}

/// Whether a part is made smaller.
#[derive(Clone, Copy)]
pub(super) enum Packing {
    /// It is.
    Deflated,
    /// It stays as it is: a photo, or what has to come first in plain sight.
    Stored,
}

impl NewArchive {
    pub(super) fn new() -> Self {
        Self { inner: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    pub(super) fn add(&mut self, name: &str, packing: Packing, bytes: &[u8]) -> Result<(), CleanFault> {
        let method = match packing {
            Packing::Deflated => zip::CompressionMethod::Deflated,
            Packing::Stored => zip::CompressionMethod::Stored,
        };
        let options = SimpleFileOptions::default().compression_method(method);
        self.inner.start_file(name, options).map_err(|_| CleanFault::Broken)?;
        self.inner.write_all(bytes).map_err(|_| CleanFault::TooLarge)
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, CleanFault> {
        Ok(self.inner.finish().map_err(|_| CleanFault::Broken)?.into_inner())
    }
}
