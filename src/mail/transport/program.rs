//! Handing a mail to the `sendmail` program of this machine's own mail server, which puts it into its queue.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use lettre::Message;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use crate::domain::dispatch::MailFault;

/// Runs the program with one mail, for at most so long.
pub(super) async fn send(program: &Path, patience: Duration, message: &Message) -> Result<(), MailFault> {
    match tokio::time::timeout(patience, run(program, message)).await {
        Ok(Ok((Some(0), Read::InPart))) => Err(MailFault::Unreachable),
        Ok(Ok((Some(code), _))) => by_code(code),
        // It could not be run, was ended from outside, or took too long.
        _ => Err(MailFault::Unreachable),
    }
}

/// How much of a mail the program has read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Read {
    Whole,
    /// It ended earlier: its code says why.
    InPart,
}

async fn run(program: &Path, message: &Message) -> std::io::Result<(Option<i32>, Read)> {
    let envelope = message.envelope();
    let mut command = Command::new(program);
    // A line with a single dot does not end the mail.
    command.arg("-i");
    if let Some(from) = envelope.from() {
        command.arg("-f").arg(from);
    }
    command.arg("--").args(envelope.to());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let mut read = Read::Whole;
    if let Some(mut input) = child.stdin.take() {
        // Lines end as files of this machine have them: the program takes a CR for a part of the line.
        let bytes = String::from_utf8_lossy(&message.formatted()).replace("\r\n", "\n");
        if input.write_all(bytes.as_bytes()).await.is_err() {
            read = Read::InPart;
        }
    }
    Ok((child.wait().await?.code(), read))
}

/// The program's codes are those of `sysexits.h`.
fn by_code(code: i32) -> Result<(), MailFault> {
    match code {
        0 => Ok(()),
        // EX_NOUSER, EX_NOHOST, EX_NOPERM
        67 | 68 | 77 => Err(MailFault::Refused),
        // EX_UNAVAILABLE, EX_TEMPFAIL
        69 | 75 => Err(MailFault::RefusedForNow),
        _ => Err(MailFault::Unreachable),
    }
}
