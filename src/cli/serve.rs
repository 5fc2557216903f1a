//! `serve`, what no subcommand does too: makes what is missing, says what to open, and serves until it is told to stop.

use std::process::ExitCode;

use rocket::error::ErrorKind;
use rocket::{Build, Rocket};
use tokio::sync::watch;

use super::welcome;
use crate::actions::Portal;
use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::jobs::Worker;

/// Open files that are asked for, as far as the system allows.
const MOST_OPEN_FILES: u64 = 65_536;

/// Arguments of `serve`.
#[derive(clap::Args, Default)]
pub(super) struct Arguments {
    /// Leaves the job queue to processes started with `candour worker`.
    #[arg(long)]
    no_worker: bool,
}

/// Starts the portal.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match super::config() {
        Ok(config) => super::on_runtime(serve(config, arguments.no_worker)),
        Err(fault) => super::stop(&fault, 2),
    }
}

async fn serve(config: Config, no_worker: bool) -> ExitCode {
    // Each connection is an open file, and many a system gives a process 1024 until it asks for more.
    if let Err(error) = rlimit::increase_nofile_limit(MOST_OPEN_FILES) {
        tracing::warn!(%error, "the limit of open files stays as it is");
    }
    let portal = match app::prepare(config, Clock::system()).await {
        Ok(portal) => portal,
        Err(fault) => return super::stop(&fault, 1),
    };
    match welcome::text(&portal).await {
        Ok(text) => super::say(&text),
        Err(error) => return super::stop(&error, 1),
    }
    let worker = if no_worker { None } else { Some(portal.clone()) };
    launch(app::rocket(portal), worker).await
}

/// Serves, and works on the queue of `worker`, until told to stop; then finishes requests, then jobs under way.
pub(super) async fn launch(rocket: Rocket<Build>, worker: Option<Portal>) -> ExitCode {
    let rocket = match rocket.ignite().await {
        Ok(rocket) => rocket,
        Err(error) => return super::stop(&why_not(&error), 1),
    };
    let (stop, stopped) = watch::channel(());
    let working = match worker.map(Worker::new).transpose() {
        Ok(worker) => worker.map(|worker| tokio::spawn(worker.run(stopped))),
        Err(fault) => return super::stop(&fault, 2),
    };
    let served = rocket.launch().await;
    drop(stop);
    if let Some(working) = working
        && let Err(error) = working.await
    {
        return super::stop(&error, 1);
    }
    match served {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => super::stop(&why_not(&error), 1),
    }
}

fn why_not(error: &rocket::Error) -> String {
    match error.kind() {
        ErrorKind::Bind(fault) => {
            format!("cannot listen there: {fault}. Set CANDOUR_ADDRESS or CANDOUR_PORT to what is free")
        }
        _ => error.to_string(),
    }
}

/// Applies missing migrations.
pub(super) fn migrate() -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    match app::migrate(&config) {
        Ok(count) => {
            super::say(&format!("{count} migrations applied."));
            ExitCode::SUCCESS
        }
        Err(error) => super::stop(&error, 1),
    }
}
