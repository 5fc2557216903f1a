//! An object on its way out of the store.

use std::sync::Arc;

use object_store::ObjectStoreExt as _;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Name;

use super::{PIECE, VaultError};

/// An object that is being read, piece by piece.
pub struct Reading {
    store: Arc<LocalFileSystem>,
    name: Name,
    at: u64,
    end: u64,
    /// What was read and given back.
    back: Option<Vec<u8>>,
}

impl Reading {
    pub(super) const fn new(store: Arc<LocalFileSystem>, name: Name, end: u64) -> Self {
        Self { store, name, at: 0, end, back: None }
    }

    /// Gives back what was read too far: it is the next piece.
    pub fn put_back(&mut self, bytes: &[u8]) {
        self.back = (!bytes.is_empty()).then(|| bytes.to_vec());
    }

    /// The next piece; `None` after the last.
    ///
    /// # Errors
    /// When it cannot be read, or was deleted meanwhile.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, VaultError> {
        if let Some(back) = self.back.take() {
            return Ok(Some(back));
        }
        if self.at == self.end {
            return Ok(None);
        }
        let to = self.end.min(self.at + PIECE as u64);
        let piece = self.store.get_range(&self.name, self.at..to).await?;
        self.at = to;
        Ok(Some(piece.into()))
    }
}
