//! What a crash can leave in the folder of the files: an upload that never ended, and a file that came into no report, or whose
//! last row went just before.

use std::collections::HashSet;

use crate::actions::{ActionError, Portal};
use crate::store::files;

/// Seconds that must have passed since something was last written: longer than any upload goes without a word, and than a file
/// that arrived waits for its row.
const GRACE: i64 = 60 * 60;

/// Files that one crash can leave without a row.
const MOST_OF_A_CRASH: usize = 50;

/// Deletes it; says how many files that was. A row whose file is missing is said in the log and stays: the folder may be restored.
///
/// # Errors
/// When the folder or the database cannot be read.
pub async fn sweep_files(portal: &Portal) -> Result<usize, ActionError> {
    let before = portal.clock.now() - GRACE;
    let mut count = portal.vault.delete_leftovers(before).await?;
    // The folder first: what is put after that cannot look as if nobody had it.
    let objects = portal.vault.list().await?;
    let had = portal.db.read(files::all).await?;
    let names: HashSet<String> = had.iter().map(ToString::to_string).collect();
    let missing = names.len() - objects.iter().filter(|object| names.contains(&object.name)).count();
    if missing > 0 {
        tracing::error!(missing, "files that reports or bodies have are not in the folder of the files");
    }
    let nobodys: Vec<_> =
        objects.iter().filter(|object| object.put_at < before && !names.contains(&object.name)).collect();
    // A crash leaves a few. Where it is many, it is rather the database that is not the right one: nothing is deleted then.
    if nobodys.len() > MOST_OF_A_CRASH && nobodys.len() * 10 > objects.len() {
        tracing::error!(
            nobodys = nobodys.len(),
            "files that nobody has are left: is this the database that they belong to?"
        );
        return Ok(count);
    }
    for object in nobodys {
        portal.vault.delete(&object.name).await?;
        count += 1;
    }
    Ok(count)
}
