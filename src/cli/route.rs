//! `route`: who can act in a situation, from the shipped directory alone.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::app;
use crate::domain::{Directory, Situation, route, scenario};

/// Arguments of `route`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A situation: a TOML file with the fields of docs/situations-format.md at top level.
    #[arg(required_unless_present = "scenarios")]
    file: Option<PathBuf>,
    /// Checks a file of worked scenarios instead.
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    scenarios: Option<PathBuf>,
}

/// Prints the recommendation, or one line for each scenario.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let directory = match app::shipped_directory() {
        Ok(directory) => directory,
        Err(fault) => return super::stop(&fault, 1),
    };
    let Some(path) = arguments.file.as_ref().or(arguments.scenarios.as_ref()) else { return ExitCode::from(2) };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return super::stop(&format!("{}: {error}", path.display()), 2),
    };
    if arguments.scenarios.is_some() {
        return check(&text, &directory);
    }
    match Situation::parse(&text, &directory) {
        Ok(situation) => match serde_json::to_string_pretty(&route(&directory, &situation)) {
            Ok(json) => {
                super::say(&json);
                ExitCode::SUCCESS
            }
            Err(error) => super::stop(&error, 1),
        },
        Err(fault) => super::stop(&format!("{}: {fault}", path.display()), 2),
    }
}

fn check(text: &str, directory: &Directory) -> ExitCode {
    let scenarios = match scenario::Scenario::parse_all(text, directory) {
        Ok(scenarios) => scenarios,
        Err(fault) => return super::stop(&fault, 2),
    };
    let verdicts: Vec<_> = scenarios.iter().map(|scenario| scenario.check(directory)).collect();
    for verdict in &verdicts {
        super::say(&verdict.to_string());
    }
    let passed = verdicts.iter().filter(|verdict| verdict.is_ok()).count();
    let failed = verdicts.len() - passed;
    super::say(&format!("{passed} passed, {failed} failed"));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
