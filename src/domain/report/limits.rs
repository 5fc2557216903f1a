//! How long an answer may be. Counted in characters, so that no language is worse off.

/// Characters of the account of what happened.
pub const NARRATIVE: usize = 50_000;
/// Characters of any other long answer.
pub const LONG: usize = 10_000;
/// Characters of a short answer.
pub const SHORT: usize = 300;

/// Characters of a message to a body.
pub const MESSAGE: usize = 20_000;

/// Bytes of all answers of a report together, as they are sealed: more than every answer at its longest, twice, and a
/// form that came late and was too long, which waits until its writer can make it shorter.
pub const ALL_BYTES: usize = 1024 * 1024;
/// Bytes of a form that came late and is not as it should be, as it waits.
pub const LATE_BYTES: usize = 256 * 1024;

/// Whether a text is longer than it may be.
#[must_use]
pub fn is_over(text: &str, most: usize) -> bool {
    // Bytes are never fewer than characters, so most texts are not walked through.
    text.len() > most && text.chars().count() > most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_characters() {
        assert!(!is_over(&"ā".repeat(300), SHORT));
        assert!(is_over(&"ā".repeat(301), SHORT));
    }
}
