//! Handing a mail to the `sendmail` program of this machine's own mail server, which puts it into its queue.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use lettre::Message;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use crate::domain::dispatch::MailFault;

/// How long the program may take: less than a job's lease.
const PATIENCE: Duration = Duration::from_secs(45);

/// Runs the program with one mail.
pub(super) async fn send(program: &Path, message: &Message) -> Result<(), MailFault> {
    match tokio::time::timeout(PATIENCE, run(program, message)).await {
        Ok(Ok(Some(code))) => by_code(code),
        // It could not be run, was ended from outside, or took too long.
        _ => Err(MailFault::Unreachable),
    }
}

async fn run(program: &Path, message: &Message) -> std::io::Result<Option<i32>> {
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
    if let Some(mut input) = child.stdin.take() {
        // Lines end as files of this machine have them: the program takes a CR for a part of the line.
        let bytes = String::from_utf8_lossy(&message.formatted()).replace("\r\n", "\n");
        input.write_all(bytes.as_bytes()).await?;
    }
    Ok(child.wait().await?.code())
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
