//! `serve`, what no subcommand does too: makes what is missing, says what to open, and serves until it is told to stop.

use std::process::ExitCode;

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::store;

/// Arguments of `serve`.
#[derive(clap::Args, Default)]
pub(super) struct Arguments {
    /// Leaves the job queue to processes started with `candour worker`.
    #[arg(long)]
    no_worker: bool,
}

/// Starts the portal.
pub(super) fn run(_arguments: &Arguments) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    super::on_runtime(serve(config))
}

async fn serve(config: Config) -> ExitCode {
    let portal = match app::prepare(config, Clock::system()).await {
        Ok(portal) => portal,
        Err(fault) => return super::stop(&fault, 1),
    };
    super::say(&format!("Candour is here: {}", portal.config.base_url));
    match app::rocket(portal).launch().await {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => super::stop(&error, 1),
    }
}

/// Applies missing migrations.
pub(super) fn migrate() -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    match store::migrate(&config.database) {
        Ok(count) => {
            super::say(&format!("{count} migrations applied."));
            ExitCode::SUCCESS
        }
        Err(error) => super::stop(&error, 1),
    }
}
