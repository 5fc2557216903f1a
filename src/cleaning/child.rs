//! The parent's side: a child that looks into one file.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

use super::CleanFault;
use super::exchange::{Answer, LONGEST_LINE};
use crate::domain::evidence::{FileKind, Finding};

/// How long a child may take to answer once it has the whole file, and how long it may be silent or deaf otherwise.
pub const WALL_CLOCK: Duration = Duration::from_secs(30);

/// How many bytes of the copy come at a time.
const CHUNK: usize = 64 * 1024;

/// A child that is being given a file. It is killed when this is dropped.
#[derive(Debug)]
pub struct Cleaner {
    child: Child,
    /// `None` once the child has stopped listening.
    input: Option<ChildStdin>,
    output: ChildStdout,
}

impl Cleaner {
    /// Starts `program clean KIND`, in a process group of its own, without the environment and outside every folder.
    /// `program` is this very program. How many run at once is the caller's to bound.
    pub fn start(program: &Path, kind: FileKind) -> Result<Self, CleanFault> {
        let mut child = Command::new(program)
            .arg("clean")
            .arg(kind.code())
            .env_clear()
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|fault| CleanFault::Start(fault.kind()))?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let output = output.ok_or(CleanFault::Start(std::io::ErrorKind::BrokenPipe))?;
        Ok(Self { child, input, output })
    }

    /// The child's process id, as long as it has not been waited for.
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Gives it some bytes of the file. A child that has ended is no error here: [`Self::finish`] tells.
    pub async fn push(&mut self, chunk: &[u8]) -> Result<(), CleanFault> {
        let Some(input) = &mut self.input else { return Ok(()) };
        match timeout(WALL_CLOCK, input.write_all(chunk)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => {
                self.input = None;
                Ok(())
            }
            Err(_) => Err(CleanFault::TimedOut),
        }
    }

    /// Tells the child that this was the whole file, and waits for what it found.
    pub async fn finish(self) -> Result<Cleaned, CleanFault> {
        let Self { child, input, mut output } = self;
        drop(input);
        let answer = timeout(WALL_CLOCK, read_answer(&mut output)).await.map_err(|_| CleanFault::TimedOut)??;
        match answer {
            Answer::Found { finding, bytes } => {
                Ok(Cleaned { finding: finding.bounded(), child, output, left: bytes, length: bytes, ended: false })
            }
            Answer::TooLarge => Err(CleanFault::TooLarge),
            Answer::Broken => Err(CleanFault::Broken),
        }
    }
}

/// The child's line. Whatever is not one came from a child that died or was taken over.
async fn read_answer(output: &mut ChildStdout) -> Result<Answer, CleanFault> {
    let length = output.read_u32().await.map_err(|_| CleanFault::Died)?;
    if length > LONGEST_LINE {
        return Err(CleanFault::Died);
    }
    let mut line = vec![0; usize::try_from(length).unwrap_or_default()];
    output.read_exact(&mut line).await.map_err(|_| CleanFault::Died)?;
    serde_json::from_slice(&line).map_err(|_| CleanFault::Died)
}

/// What a child found, and its copy, still in the child. Both end when this is dropped.
#[derive(Debug)]
pub struct Cleaned {
    /// What was found.
    pub finding: Finding,
    child: Child,
    output: ChildStdout,
    left: u64,
    length: u64,
    ended: bool,
}

impl Cleaned {
    /// How many bytes the copy has, as the child announced; 0 where there is none.
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// The next bytes of the copy. `Ok(None)` only when all that was announced came, and the child ended well: a caller
    /// that has not seen it has no copy.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, CleanFault> {
        if self.ended {
            return Ok(None);
        }
        timeout(WALL_CLOCK, self.read()).await.map_err(|_| CleanFault::TimedOut)?
    }

    async fn read(&mut self) -> Result<Option<Vec<u8>>, CleanFault> {
        let mut chunk = vec![0; CHUNK];
        let mut filled = 0;
        while let Some(free) = chunk.get_mut(filled..).filter(|free| !free.is_empty()) {
            match self.output.read(free).await.map_err(|_| CleanFault::Died)? {
                0 => break,
                count => filled += count,
            }
        }
        chunk.truncate(filled);
        let count = u64::try_from(filled).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(count).ok_or(CleanFault::Died)?;
        if filled > 0 {
            return Ok(Some(chunk));
        }
        let status = self.child.wait().await.map_err(|_| CleanFault::Died)?;
        if self.left > 0 || !status.success() {
            return Err(CleanFault::Died);
        }
        self.ended = true;
        Ok(None)
    }
}
