//! A letter set as PDF, apart from the threads that answer requests, a few at a time.

use super::Portal;
use crate::pdf::letter::{LetterPaper, PaperFault};

/// Sets a letter, and gives it back for the page that says why there is no PDF.
pub async fn set_letter(portal: &Portal, paper: LetterPaper) -> (LetterPaper, Result<Vec<u8>, PaperFault>) {
    // Closed only when the program ends.
    let Ok(_place) = portal.setting.acquire().await else { return (paper, Err(PaperFault::NotSet)) };
    let empty = LetterPaper::default();
    let set = tokio::task::spawn_blocking(move || {
        let pdf = paper.to_pdf();
        (paper, pdf)
    });
    set.await.unwrap_or((empty, Err(PaperFault::NotSet)))
}
