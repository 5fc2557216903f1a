//! Subcommands, thin: each reads its arguments, calls one thing, and prints.

mod bench;
mod body;
mod bounce;
mod clean;
mod demo;
mod directory;
mod log;
mod mail;
mod operator;
mod route;
mod serve;
mod welcome;
mod worker;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Config, ConfigFault, figment};

/// Candour: reports about helping professionals, without a name.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Starts the portal (this is what no subcommand does too).
    Serve(serve::Arguments),
    /// Works on the job queue without serving pages.
    Worker,
    /// Starts a portal in which everything can be tried and nothing is real.
    Demo,
    /// Applies missing migrations and stops.
    Migrate,
    /// Who runs the portal.
    #[command(subcommand)]
    Operator(operator::Operator),
    /// Professional bodies.
    #[command(subcommand)]
    Body(body::Body),
    /// The directory of professional bodies.
    #[command(subcommand)]
    Directory(directory::Directory),
    /// Mail.
    #[command(subcommand)]
    Mail(mail::Mail),
    /// Takes one mail from standard input that came to the portal's own addresses. A mail server starts it.
    Bounce(bounce::Arguments),
    /// Measures this program on this machine.
    Bench(bench::Arguments),
    /// Prints who can act in a situation, as JSON, from the shipped directory alone.
    Route(route::Arguments),
    /// Looks into one file from standard input. The portal starts it by itself.
    #[command(hide = true)]
    Clean(clean::Arguments),
}

/// Runs the program.
pub fn main() -> ExitCode {
    let command = Arguments::parse().command.unwrap_or_else(|| Command::Serve(serve::Arguments::default()));
    match command {
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Worker => worker::run(),
        Command::Demo => demo::run(),
        Command::Migrate => serve::migrate(),
        Command::Operator(command) => operator::run(command),
        Command::Body(command) => body::run(command),
        Command::Directory(command) => directory::run(command),
        Command::Mail(command) => mail::run(&command),
        Command::Bounce(arguments) => bounce::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Route(arguments) => route::run(&arguments),
        Command::Clean(arguments) => clean::run(&arguments),
    }
}

/// The settings, or a message that says what to mend.
fn config() -> Result<Config, ConfigFault> {
    Config::read(&figment())
}

/// Says on standard error why the program stops.
#[expect(clippy::print_stderr, reason = "the command line's way to speak")]
fn stop(reason: &impl std::fmt::Display, code: u8) -> ExitCode {
    eprintln!("candour: {reason}");
    ExitCode::from(code)
}

/// Says something on standard output. Whoever closed it early, as `head` does, wanted no more.
fn say(text: &str) {
    use std::io::Write as _;
    drop(writeln!(std::io::stdout(), "{text}"));
}

/// Threads that answer requests. More than there are processors: on `SQLite` a query runs on the request's own thread.
const THREADS: usize = 8;

/// Runs something asynchronous to its end without a log: what starts this command passes on all that it says.
fn in_silence(work: impl Future<Output = ExitCode>) -> std::io::Result<ExitCode> {
    std::panic::set_hook(Box::new(|_| {}));
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work))
}

/// Runs something asynchronous to its end.
fn on_runtime(work: impl Future<Output = ExitCode>) -> ExitCode {
    log::begin();
    match tokio::runtime::Builder::new_multi_thread().worker_threads(THREADS).enable_all().build() {
        Ok(runtime) => runtime.block_on(work),
        Err(error) => stop(&error, 1),
    }
}
