//! `clean`: the portal's own child that looks into one file. Not for people.

use std::process::ExitCode;

use crate::cleaning::{answer, confine};
use crate::domain::evidence::FileKind;

/// Arguments of `clean`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The code of what the file is.
    #[arg(value_parser = kind)]
    kind: FileKind,
}

fn kind(code: &str) -> Result<FileKind, &'static str> {
    FileKind::from_code(code).ok_or("not a kind of file")
}

/// Reads the file from standard input, writes the answer to standard output, and says nothing else.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let done = confine().and_then(|_| answer(arguments.kind, std::io::stdin().lock(), std::io::stdout().lock()));
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
