//! The log: one line for each of our own events, on standard error. Never of a library's: theirs name people.
//!
//! Libraries that speak through `log` are not heard at all (tracing-subscriber is built without `tracing-log`): Rocket's
//! macros write under our name which guard turned a reporter away, and with it the moment they were here.

use std::io::IsTerminal as _;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Begins logging. Panics say where they happened, and not what with.
pub(super) fn begin() {
    let ours = Targets::new().with_target("candour", LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .compact()
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    // A second start in one process (a test) keeps the first log.
    drop(tracing_subscriber::registry().with(ours).with(lines).try_init());
    std::panic::set_hook(Box::new(|panic| {
        // What was panicked with may hold a value of a row or of a form.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a mistake of ours stopped some work");
    }));
}
