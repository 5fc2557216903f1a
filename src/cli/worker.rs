//! `worker`: works on the job queue without serving pages, for installations on several machines.

use std::process::ExitCode;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::jobs::Worker;

/// Works until it is told to stop, then finishes what is under way.
pub(super) fn run() -> ExitCode {
    match super::config() {
        Ok(config) => super::on_runtime(work(config)),
        Err(fault) => super::stop(&fault, 2),
    }
}

async fn work(config: Config) -> ExitCode {
    let portal = match app::prepare(config, Clock::system()).await {
        Ok(portal) => portal,
        Err(fault) => return super::stop(&fault, 1),
    };
    if !portal.config.missing().is_empty() {
        super::say("Sending is switched off until mail_url, legal_name and contact are set.");
    }
    if let Some(why) = portal.config.readable_pdf.why_not() {
        super::say(&format!("CANDOUR_MAIL_READABLE_PDF is not in force: {why}."));
    }
    let worker = match Worker::new(portal) {
        Ok(worker) => worker,
        Err(fault) => return super::stop(&fault, 2),
    };
    let (stop, stopped) = watch::channel(());
    let working = tokio::spawn(worker.run(stopped));
    super::say("The worker is running.");
    let heard = told_to_stop().await;
    drop(stop);
    match (working.await, heard) {
        (Ok(()), Ok(())) => ExitCode::SUCCESS,
        (Err(error), _) => super::stop(&error, 1),
        (_, Err(error)) => super::stop(&error, 1),
    }
}

/// Ends at SIGTERM or Ctrl-C.
async fn told_to_stop() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        pressed = tokio::signal::ctrl_c() => pressed,
    }
}
