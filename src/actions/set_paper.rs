//! A paper set as PDF, apart from the threads that answer requests, a few at a time.

use super::Portal;
use crate::pdf::paper::{Paper, PaperFault};

/// Sets a paper, and gives it back for the page that says why there is no PDF.
pub async fn set_paper(portal: &Portal, paper: Paper) -> (Paper, Result<Vec<u8>, PaperFault>) {
    let Ok(_queued) = portal.papers.try_acquire() else { return (paper, Err(PaperFault::Busy)) };
    // Closed only when the program ends.
    let Ok(_place) = portal.setting.acquire().await else { return (paper, Err(PaperFault::NotSet)) };
    let empty = Paper::default();
    let set = tokio::task::spawn_blocking(move || {
        let pdf = paper.to_pdf();
        (paper, pdf)
    });
    set.await.unwrap_or((empty, Err(PaperFault::NotSet)))
}

/// Sets a paper that is not asked for by itself: it waits for its place as long as it takes.
pub(super) async fn set_in_turn(portal: &Portal, paper: Paper) -> Result<Vec<u8>, PaperFault> {
    let _place = portal.setting.acquire().await.map_err(|_| PaperFault::NotSet)?;
    tokio::task::spawn_blocking(move || paper.to_pdf()).await.unwrap_or(Err(PaperFault::NotSet))
}
