//! How much room there is on the disk of the files.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use rustix::fs::statvfs;

/// Percent of the disk that stay free for everything else: text, and the database, still go through below it.
const KEPT_FREE: u64 = 15;
/// More than any percentage: nothing is played.
const NOT_PLAYED: u8 = u8::MAX;

/// Whether files can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// They can.
    Enough,
    /// The disk is nearly full.
    Short,
}

/// The disk of the files. Tests can play one that is full; a portal's is what the system says.
#[derive(Clone, Debug)]
pub struct Disk {
    folder: PathBuf,
    played: Arc<AtomicU8>,
}

impl Disk {
    pub(super) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), played: Arc::new(AtomicU8::new(NOT_PLAYED)) }
    }

    /// Whether there is room for files.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn room(&self) -> io::Result<Room> {
        let free = match self.played.load(Ordering::Relaxed) {
            NOT_PLAYED => self.free_percent()?,
            played => u64::from(played),
        };
        Ok(if free < KEPT_FREE { Room::Short } else { Room::Enough })
    }

    /// Percent of the disk that this user can still write.
    fn free_percent(&self) -> io::Result<u64> {
        let disk = statvfs(&self.folder)?;
        // What is kept for root is not free, and not in use either.
        let all = disk.f_blocks.saturating_sub(disk.f_bfree.saturating_sub(disk.f_bavail));
        Ok(disk.f_bavail.saturating_mul(100).checked_div(all).unwrap_or(100))
    }

    /// Plays a disk with so much of it free, in percent: for tests.
    pub fn play(&self, free_percent: u8) {
        self.played.store(free_percent, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_fifteen_percent_there_is_no_room() {
        let disk = Disk::of(&std::env::temp_dir());
        assert!(disk.free_percent().unwrap() <= 100);
        for (free, room) in [(0, Room::Short), (14, Room::Short), (15, Room::Enough), (100, Room::Enough)] {
            disk.play(free);
            assert_eq!(disk.room().unwrap(), room, "{free}");
        }
    }
}
