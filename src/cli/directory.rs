//! `directory`: checks a folder of directory files, puts one in force, and writes the one in force into a folder.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::actions::import_directory::{ImportFault, differences, import_directory};
use crate::actions::living_directory;
use crate::app;
use crate::clock::Clock;
use crate::domain::directory::{Change, DirectoryFiles};

/// Bytes of a file at most: more is no directory.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Subcommands of `directory`.
#[derive(clap::Subcommand)]
pub(super) enum Directory {
    /// Reads bodies.toml, taxonomy.toml, support.toml and forms/ of a folder, and says what is wrong with them.
    Check {
        /// The folder.
        folder: PathBuf,
    },
    /// Prints what a folder changes, then puts it in force. A running portal follows within seconds.
    Import {
        /// The folder.
        folder: PathBuf,
        /// Only prints.
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes the directory in force into a new folder: what to change, and import again.
    Export {
        /// The folder. It must not be there yet.
        folder: PathBuf,
    },
}

/// Runs the subcommand.
pub(super) fn run(command: Directory) -> ExitCode {
    let folder = match &command {
        Directory::Export { folder } => return export(folder),
        Directory::Check { folder } | Directory::Import { folder, .. } => folder.clone(),
    };
    let files = match read(&folder) {
        Ok(files) => files,
        Err(reason) => return super::stop(&reason, 2),
    };
    match command {
        Directory::Import { dry_run, .. } => {
            let wish = if dry_run { Wish::Look } else { Wish::PutInForce };
            import(&folder, files, wish)
        }
        Directory::Check { .. } | Directory::Export { .. } => check(&folder, &files),
    }
}

/// What is to be done with the differences.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Look,
    PutInForce,
}

fn check(folder: &Path, files: &DirectoryFiles) -> ExitCode {
    match files.parse() {
        Ok(directory) => {
            super::say(&format!(
                "{} bodies, {} professions, {} allied services, {} kinds of violation, {} support lines, {} forms: nothing is wrong.",
                directory.bodies().len(),
                directory.professions().len(),
                directory.allied().len(),
                directory.taxonomy().violations().len(),
                directory.support().lines().len(),
                files.forms.len(),
            ));
            ExitCode::SUCCESS
        }
        Err(fault) => super::stop(&format!("{}/{fault}", folder.display()), 2),
    }
}

fn import(folder: &Path, files: DirectoryFiles, wish: Wish) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    super::on_runtime(async {
        let portal = match app::prepare_for_import(config, Clock::system()).await {
            Ok(portal) => portal,
            Err(fault) => return super::stop(&fault, 1),
        };
        let done = match wish {
            Wish::Look => differences(&portal, &files).await,
            Wish::PutInForce => import_directory(&portal, &files).await,
        };
        match done {
            Ok(changes) => {
                super::say(&told(&changes, wish));
                ExitCode::SUCCESS
            }
            Err(ImportFault::Directory(fault)) => super::stop(&format!("{}/{fault}", folder.display()), 2),
            Err(fault @ ImportFault::Unlisted(_)) => super::stop(&fault, 2),
            Err(fault) => super::stop(&fault, 1),
        }
    })
}

fn export(folder: &Path) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    super::on_runtime(async {
        let portal = match app::prepare(config, Clock::system()).await {
            Ok(portal) => portal,
            Err(fault) => return super::stop(&fault, 1),
        };
        if let Err(error) = living_directory::refresh(&portal).await {
            return super::stop(&error, 1);
        }
        match write(folder, &portal.living.base().files) {
            Ok(()) => {
                super::say(&format!("The directory in force is in {}.", folder.display()));
                ExitCode::SUCCESS
            }
            Err(error) => super::stop(&format!("{}: {error}", folder.display()), 1),
        }
    })
}

/// Writes the files of a directory into a folder that is not there yet, so that nothing is written over.
fn write(folder: &Path, files: &DirectoryFiles) -> std::io::Result<()> {
    std::fs::create_dir(folder)?;
    std::fs::create_dir(folder.join("forms"))?;
    for (name, text) in
        [("bodies.toml", &files.bodies), ("taxonomy.toml", &files.taxonomy), ("support.toml", &files.support)]
    {
        std::fs::write(folder.join(name), text)?;
    }
    for (name, text) in &files.forms {
        std::fs::write(folder.join("forms").join(format!("{name}.toml")), text)?;
    }
    Ok(())
}

fn told(changes: &[Change], wish: Wish) -> String {
    if changes.is_empty() {
        return "This is what is in force already: nothing changes.".to_owned();
    }
    let mut lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    lines.push(String::new());
    lines.push(match wish {
        Wish::Look => format!("{} differences. Nothing was changed.", changes.len()),
        Wish::PutInForce => format!("{} differences. The directory is in force.", changes.len()),
    });
    lines.join("\n")
}

fn read(folder: &Path) -> Result<DirectoryFiles, String> {
    let text = |name: &str| read_file(&folder.join(name));
    Ok(DirectoryFiles {
        bodies: text("bodies.toml")?,
        taxonomy: text("taxonomy.toml")?,
        support: text("support.toml")?,
        forms: read_forms(&folder.join("forms"))?,
    })
}

/// The forms of a folder, in the order of their names; none where there is no such folder.
fn read_forms(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(said(error)),
    };
    let mut forms = Vec::new();
    for entry in entries {
        let path = entry.map_err(said)?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        if path.extension().is_some_and(|ending| ending == "toml") {
            forms.push((name.to_owned(), read_file(&path)?));
        }
    }
    forms.sort_unstable();
    Ok(forms)
}

fn read_file(path: &Path) -> Result<String, String> {
    let said = |error: std::io::Error| format!("{}: {error}", path.display());
    if std::fs::metadata(path).map_err(said)?.len() > LARGEST {
        return Err(format!("{}: larger than 8 MiB, which is no directory", path.display()));
    }
    let bytes = std::fs::read(path).map_err(said)?;
    String::from_utf8(bytes).map_err(|fault| {
        format!("{}: not UTF-8 from byte {} on; save it as UTF-8", path.display(), fault.utf8_error().valid_up_to())
    })
}
