//! `bench`: measures the portal on this machine, over real HTTP where it is about HTTP, and prints one figure a line.
//!
//! Each benchmark has a temporary folder of its own (`TMPDIR` says where) with its own `SQLite` database and keys. What is
//! measured over HTTP is this same program, started as `serve --no-worker` with the settings it ships with: a process
//! apart, so that its processor time and memory are its own. No job runner works meanwhile: mails wait in the queue, as
//! where `candour worker` runs on another machine. `idle` and `mail` alone start it with the worker in it, as `serve` does.

mod fault;
mod figure;
mod house;
mod idle;
mod load;
mod mail;
mod pages;
mod prepare;
mod process;
mod queue;
mod route;
mod send;
mod sink;
mod status;
mod upload;

use std::process::ExitCode;

use clap::ValueEnum;

use fault::BenchFault;
use figure::Figure;

/// Arguments of `bench`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Which benchmarks; none means all of them.
    #[arg(value_enum)]
    names: Vec<Name>,
    /// Prints one JSON object per figure.
    #[arg(long)]
    json: bool,
    /// Measures a few hundred requests instead of thousands: to see that it works, not to judge figures by.
    #[arg(long)]
    small: bool,
}

/// A benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Name {
    /// Sending reports: eight clients, one body.
    Send,
    /// Coming back with the words.
    Status,
    /// A page of the queue of a desk with many cases.
    Queue,
    /// Routing, over the shipped directory and over 10,000 made-up bodies.
    Route,
    /// The memory of a portal that nobody uses.
    Idle,
    /// The pages of the public and of reporters.
    Pages,
    /// Adding files of 25 MB.
    Upload,
    /// Mails that leave, and a long queue of them.
    Mail,
}

/// How much is measured.
#[derive(Clone, Copy, Debug)]
struct Scale {
    /// Reports that are sent.
    sends: usize,
    /// Times that somebody comes back with the words.
    sign_ins: usize,
    /// Cases of one body.
    cases: usize,
    /// Pages of its queue that are asked for.
    pages: usize,
    /// Times that each page of the public and of reporters is asked for.
    looks: usize,
    /// Files that are added, of each kind.
    uploads: usize,
    /// Mails that are sent past the queue.
    mails: usize,
    /// Mails that wait in the queue.
    backlog: usize,
    /// Reports that are sent to a body which gets them by mail.
    report_mails: usize,
    /// Rows that are committed one by one, to know the machine's limit.
    commits: usize,
}

/// Clients that send at one time, each waiting for its answer before it goes on.
const CLIENTS: usize = 8;
const FULL: Scale = Scale {
    sends: 10_000,
    sign_ins: 4_000,
    cases: 10_000,
    pages: 2_000,
    looks: 200,
    uploads: 20,
    mails: 40_000,
    backlog: 10_000,
    report_mails: 200,
    commits: 4_000,
};
const SMALL: Scale = Scale {
    sends: 300,
    sign_ins: 200,
    cases: 400,
    pages: 100,
    looks: 10,
    uploads: 2,
    mails: 400,
    backlog: 400,
    report_mails: 10,
    commits: 300,
};

/// Runs the benchmarks and prints what they measured. Succeeds whatever the figures are: they are for people to judge.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let names = if arguments.names.is_empty() { Name::value_variants() } else { arguments.names.as_slice() };
    let scale = if arguments.small { SMALL } else { FULL };
    for name in names {
        match measure(*name, scale) {
            Ok(figures) => {
                for figure in figures {
                    super::say(&if arguments.json { figure.json() } else { figure.line() });
                }
            }
            Err(fault) => return super::stop(&fault, 1),
        }
    }
    ExitCode::SUCCESS
}

fn measure(name: Name, scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    match name {
        Name::Send => send::measure(scale),
        Name::Status => status::measure(scale),
        Name::Queue => queue::measure(scale),
        Name::Route => route::measure(),
        Name::Idle => idle::measure(),
        Name::Pages => pages::measure(scale),
        Name::Upload => upload::measure(scale),
        Name::Mail => mail::measure(scale),
    }
}
