//! What is kept and read at one time, for mails that carry a report: as long as one mail may be, and no longer.

use std::collections::HashMap;

use zeroize::Zeroizing;

use super::KeyOf;
use super::read::OpenStream;
use crate::actions::{ActionError, Portal, bindings};
use crate::domain::evidence::SentFile;
use crate::seal::{self, FileKey, FileSealer, ReportSecret, Secret as _};
use crate::store::ids::{FileId, ReportId};

/// Seals bytes under a key of their own into the folder of the files.
///
/// # Errors
/// When they cannot be kept. Then nothing of them is.
pub(in crate::actions) async fn keep_whole(portal: &Portal, bytes: &[u8]) -> Result<KeyOf, ActionError> {
    let (of, mut sealer, head) = {
        let mut rng = seal::entropy();
        let of = KeyOf { file: FileId(seal::random_id(&mut rng)), key: FileKey::draw(&mut rng) };
        let (sealer, head) = FileSealer::new(&of.key, &bindings::file(of.file), &mut rng);
        (of, sealer, head)
    };
    let mut putting = portal.vault.put(&of.file.to_string()).await?;
    putting.push(&head).await?;
    for piece in bytes.chunks(crate::vault::PIECE) {
        putting.push(&sealer.push(piece)?).await?;
    }
    putting.push(&sealer.finish()?).await?;
    putting.finish().await?;
    Ok(of)
}

/// Reads what is not longer than `most`.
///
/// # Errors
/// [`ActionError::TooMuch`] where it is longer, and when it is not what was kept.
pub(in crate::actions) async fn read_whole(
    portal: &Portal,
    of: &KeyOf,
    most: u64,
) -> Result<Zeroizing<Vec<u8>>, ActionError> {
    let most = usize::try_from(most).map_err(|_| ActionError::TooMuch)?;
    let mut stream = OpenStream::begin(&portal.vault, of).await?;
    let mut all = Zeroizing::new(Vec::with_capacity(most));
    while let Some(piece) = stream.next().await? {
        if all.len() + piece.len() > most {
            return Err(ActionError::TooMuch);
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

/// The keys of files that a body gets, in their order, opened with the reporter's secret. `rows` are those of the report.
///
/// # Errors
/// [`ActionError::Stale`] when a file went meanwhile; what does not open.
pub(in crate::actions) fn keys_of_report(
    (report, own): (ReportId, &ReportSecret),
    rows: &[(FileId, Vec<u8>)],
    sent: &[SentFile],
) -> Result<Vec<KeyOf>, ActionError> {
    let known: HashMap<FileId, &[u8]> = rows.iter().map(|(file, wrap)| (*file, wrap.as_slice())).collect();
    let key = |sent: &SentFile| {
        let file: FileId = sent.id.parse().map_err(|_| ActionError::Unreadable)?;
        let wrap = known.get(&file).ok_or(ActionError::Stale)?;
        Ok(KeyOf { file, key: seal::open_secret(own, &bindings::report_file(report, file), wrap)? })
    };
    sent.iter().map(key).collect()
}
