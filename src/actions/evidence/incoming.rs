//! A file that is arriving: told what it is by its first bytes, sealed as it comes, and at the end looked into.

use zeroize::Zeroizing;

use super::let_go::let_go;
use super::look::look;
use super::{FileFault, KeyOf};
use crate::actions::{Portal, bindings};
use crate::cleaning::{self, KindFault};
use crate::domain::evidence::limits::FILE_BYTES;
use crate::domain::evidence::{CleanedCopy, EvidenceFile, FileKind, safe_name};
use crate::seal::{self, FileKey, FileSealer, Secret as _};
use crate::store::ids::FileId;
use crate::vault::Putting;

/// A file that is arriving. Dropped before its end it leaves nothing.
pub struct Incoming<'a> {
    portal: &'a Portal,
    /// What it was called where it came from.
    told_name: String,
    bytes: u64,
    first: Zeroizing<Vec<u8>>,
    sealing: Option<Sealing>,
}

/// A stream that is being sealed into the store.
pub(super) struct Sealing {
    kind: FileKind,
    id: FileId,
    key: FileKey,
    sealer: FileSealer,
    putting: Putting,
}

/// A file that arrived, and is not in any report yet.
pub struct Arrived {
    pub(super) file: EvidenceFile,
    pub(super) keys: Vec<KeyOf>,
}

impl<'a> Incoming<'a> {
    /// Begins. Nothing is written before it is known what the file is.
    #[must_use]
    pub fn begin(portal: &'a Portal, told_name: &str) -> Self {
        Self { portal, told_name: told_name.to_owned(), bytes: 0, first: Zeroizing::default(), sealing: None }
    }

    /// Bytes that came so far.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes more of it.
    ///
    /// # Errors
    /// When it cannot be taken: then the rest need not come.
    pub async fn push(&mut self, piece: &[u8]) -> Result<(), FileFault> {
        self.bytes += piece.len() as u64;
        if self.bytes > FILE_BYTES {
            return Err(FileFault::TooLong);
        }
        if let Some(sealing) = &mut self.sealing {
            return sealing.push(piece).await;
        }
        self.first.extend_from_slice(piece);
        if self.first.len() >= cleaning::HEAD {
            self.begin_sealing().await?;
        }
        Ok(())
    }

    /// Ends: it is on the disk, sealed, and we know what it carries.
    ///
    /// # Errors
    /// When it is none that is taken, or cannot be kept. Then nothing of it is left.
    pub async fn finish(mut self) -> Result<Arrived, FileFault> {
        if self.bytes == 0 {
            return Err(FileFault::Empty);
        }
        if self.sealing.is_none() {
            self.begin_sealing().await?;
        }
        let Some(sealing) = self.sealing.take() else { return Err(FileFault::Empty) };
        let portal = self.portal;
        let (kind, original) = (sealing.kind, sealing.finish().await?);
        let seen = match look(portal, &original, kind).await {
            Ok(seen) => seen,
            Err(fault) => return Err(take_back(portal, &[original], fault).await),
        };
        let is = seen.finding.kind;
        let mut keys = vec![original];
        let id = |of: &KeyOf| of.file.to_string();
        let file = EvidenceFile {
            id: keys.first().map(id).unwrap_or_default(),
            name: safe_name(&self.told_name, is),
            bytes: self.bytes,
            finding: seen.finding,
            looked: seen.looked,
            cleaned: seen.cleaned.as_ref().map(|(copy, bytes)| CleanedCopy { id: id(copy), bytes: *bytes }),
        };
        keys.extend(seen.cleaned.map(|(copy, _)| copy));
        // Of what is packed only the whole tells what it is.
        if FileKind::said_by(&self.told_name).is_some_and(|said| said.group() != is.group()) {
            return Err(take_back(portal, &keys, FileFault::OtherKind).await);
        }
        Ok(Arrived { file, keys })
    }

    async fn begin_sealing(&mut self) -> Result<(), FileFault> {
        let kind = cleaning::kind_of(&self.first, &self.told_name).map_err(|fault| match fault {
            KindFault::Unknown => FileFault::UnknownKind,
            KindFault::Lies => FileFault::OtherKind,
        })?;
        let mut sealing = Sealing::begin(self.portal, kind).await?;
        sealing.push(&self.first).await?;
        self.first = Zeroizing::default();
        self.sealing = Some(sealing);
        Ok(())
    }
}

/// Deletes what was kept of a file that is not taken.
async fn take_back(portal: &Portal, kept: &[KeyOf], fault: FileFault) -> FileFault {
    let_go(portal, kept.iter().map(|of| of.file).collect()).await;
    fault
}

impl Sealing {
    pub(super) async fn begin(portal: &Portal, kind: FileKind) -> Result<Self, FileFault> {
        let mut rng = seal::entropy();
        let (id, key) = (FileId(seal::random_id(&mut rng)), FileKey::draw(&mut rng));
        let (sealer, head) = FileSealer::new(&key, &bindings::file(id), &mut rng);
        let mut putting = portal.vault.put(&id.to_string()).await?;
        putting.push(&head).await?;
        Ok(Self { kind, id, key, sealer, putting })
    }

    pub(super) async fn push(&mut self, piece: &[u8]) -> Result<(), FileFault> {
        let sealed = self.sealer.push(piece)?;
        Ok(self.putting.push(&sealed).await?)
    }

    pub(super) async fn finish(mut self) -> Result<KeyOf, FileFault> {
        let sealed = self.sealer.finish()?;
        self.putting.push(&sealed).await?;
        self.putting.finish().await?;
        Ok(KeyOf { file: self.id, key: self.key })
    }
}
