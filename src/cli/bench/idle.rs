//! `idle`: the memory of a portal with its worker, some time after its first pages were asked for.

use std::time::Duration;

use super::fault::BenchFault;
use super::figure::{Figure, number};
use super::house::{House, Jobs};
use super::load::{self, Connection};

/// How long nobody asks for anything before the memory is read.
const QUIET: Duration = Duration::from_secs(3);

pub(super) fn measure() -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let server = house.open(Jobs::InProcess)?;
    let mut connection = Connection::open(server.address)?;
    for path in ["/", "/help", "/bodies", "/privacy", "/report/place"] {
        let answer = connection.ask(&load::get(path, ""))?;
        if answer.status != 200 {
            return Err(BenchFault::Unexpected(format!("{path}: {}", answer.status)));
        }
    }
    std::thread::sleep(QUIET);
    let megabytes = number(server.process.resident_memory()?) / 1_000_000.0;
    Ok(vec![Figure::under("idle.rss_mb", megabytes, 60.0, "MB")])
}
