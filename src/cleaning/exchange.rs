//! What the child says to its parent on its standard output: a length, a line of JSON, then the bytes of the copy.

use std::io::{Read, Write};

use serde::{Deserialize, Serialize};

use super::{CleanFault, MOST_BYTES, clean};
use crate::domain::evidence::{FileKind, Finding};

/// The longest line that a parent reads.
pub(super) const LONGEST_LINE: u32 = 64 * 1024;

/// What was found, or why nothing was.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Answer {
    /// What was found, and how many bytes of the copy follow.
    Found { finding: Finding, bytes: u64 },
    /// More than the limits.
    TooLarge,
    /// Damaged.
    Broken,
}

/// Reads a whole file, looks into it, and writes the answer: the child's work. The parsers' panics count as damage.
pub fn answer(kind: FileKind, input: impl Read, mut output: impl Write) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    input.take(limit).read_to_end(&mut bytes)?;
    let result = if bytes.len() > MOST_BYTES {
        Err(CleanFault::TooLarge)
    } else {
        std::panic::catch_unwind(|| clean(kind, bytes)).unwrap_or(Err(CleanFault::Broken))
    };
    let (answer, copy) = match result {
        Ok((finding, copy)) => {
            let copy = copy.unwrap_or_default();
            (Answer::Found { finding, bytes: copy.len().try_into().unwrap_or(u64::MAX) }, copy)
        }
        Err(CleanFault::TooLarge) => (Answer::TooLarge, Vec::new()),
        Err(_) => (Answer::Broken, Vec::new()),
    };
    let line = serde_json::to_vec(&answer)?;
    output.write_all(&u32::try_from(line.len()).unwrap_or(u32::MAX).to_be_bytes())?;
    output.write_all(&line)?;
    output.write_all(&copy)?;
    output.flush()
}
