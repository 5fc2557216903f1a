//! Pictures: what they show is copied byte for byte, what they say beside it is left out.
//!
//! Nothing is decoded, so a picture that claims to be a kilometre wide costs nothing. The colour profile and the way up stay:
//! without them it would look different.

mod exif;
mod gif;
mod jpeg;
mod jpeg_scan;
mod looked_at;
mod png;
mod webp;
mod xmp;

pub(super) use looked_at::{look_heif, look_tiff};
pub(super) use xmp::look as look_xmp;

use super::CleanFault;
use crate::domain::evidence::{FileKind, Finding};

/// Whether a copy says which way up it is. A picture inside a paper is turned by the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// As the original says.
    Kept,
    /// Nothing is said.
    Dropped,
}

/// Notes what a picture carries and gives a copy without it. `None` for a kind that is no picture we can copy.
pub(super) fn clean(
    kind: FileKind,
    bytes: &[u8],
    turn: Turn,
    finding: &mut Finding,
) -> Option<Result<Vec<u8>, CleanFault>> {
    Some(match kind {
        FileKind::Jpeg => jpeg::clean(bytes, turn, finding),
        FileKind::Png => png::clean(bytes, finding),
        FileKind::WebP => webp::clean(bytes, finding),
        FileKind::Gif => gif::clean(bytes, finding),
        _ => return None,
    })
}
