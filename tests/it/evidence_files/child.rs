//! A file through the real child.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use candour::cleaning::{CleanFault, Cleaner, MOST_MEMORY};
use candour::domain::evidence::{FileKind, Finding};

/// The program itself.
pub(super) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_candour"))
}

/// What a child found, its copy, and what it took.
pub(super) struct Run {
    pub(super) result: Result<(Finding, Vec<u8>), CleanFault>,
    pub(super) took: Duration,
    /// The most bytes of memory seen while it ran.
    pub(super) most_memory: u64,
}

/// Sends a file through a child and watches its memory.
pub(super) fn run(kind: &str, bytes: &[u8]) -> Run {
    let kind = FileKind::from_code(kind).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (done, most) = (AtomicBool::new(false), AtomicU64::new(0));
    let begun = Instant::now();
    let result = std::thread::scope(|scope| {
        let result = runtime.block_on(async {
            let mut cleaner = Cleaner::start(program(), kind)?;
            let status = format!("/proc/{}/status", cleaner.id().unwrap());
            let (done, most) = (&done, &most);
            scope.spawn(move || {
                while !done.load(Ordering::Relaxed) {
                    most.fetch_max(resident(&status).unwrap_or_default(), Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(2));
                }
            });
            for chunk in bytes.chunks(64 * 1024) {
                cleaner.push(chunk).await?;
            }
            let mut answer = cleaner.finish().await?;
            let mut copy = Vec::new();
            while let Some(chunk) = answer.next().await? {
                copy.extend(chunk);
            }
            assert_eq!(answer.length(), u64::try_from(copy.len()).unwrap());
            Ok((answer.finding, copy))
        });
        done.store(true, Ordering::Relaxed);
        result
    });
    let most_memory = most.load(Ordering::Relaxed);
    assert!(most_memory < MOST_MEMORY, "{most_memory}");
    Run { result, took: begun.elapsed(), most_memory }
}

/// The most memory that a process ever had, in bytes; `None` once it is gone.
fn resident(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()? * 1024)
}
