//! `send`: `POST /report/send`, one body, eight clients; beside it, what this disk can do at all.

use std::time::Instant;

use super::fault::BenchFault;
use super::figure::{Figure, milliseconds, number, percentile};
use super::house::{House, Jobs};
use super::load::{self, Wanted};
use super::process::Process;
use super::{CLIENTS, Scale, prepare};
use crate::store::CommitLimit;

/// What `limit` means.
const LIMIT: &str = "one 2 KiB row per durable SQLite commit, one thread";

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let drafts = house.prepare(|portal| async move {
        prepare::body(&portal).await?;
        prepare::drafts(&portal, scale.sends).await
    })?;
    let requests: Vec<Vec<u8>> = drafts
        .iter()
        .map(|browser| {
            load::post("/report/send", &browser.cookies, &[("csrf", &browser.form_token), ("to", prepare::BODY)])
        })
        .collect();
    let server = house.open(Jobs::Left)?;
    let mut limit = CommitLimit::open(&house.file("limit.db"))?;
    let before = commits_per_second(&mut limit, scale.commits)?;
    let (own, its) = (Process::Own.processor_time()?, server.process.processor_time()?);
    let wanted = Wanted { status: 303, head: "location: /report/token" };
    let load = load::run(server.address, CLIENTS, &requests, wanted);
    let own = Process::Own.processor_time()?.saturating_sub(own).as_secs_f64();
    let its = server.process.processor_time()?.saturating_sub(its).as_secs_f64();
    let after = commits_per_second(&mut limit, scale.commits)?;
    if let Some(fault) = &load.first_fault
        && load.times.is_empty()
    {
        return Err(BenchFault::Unexpected(fault.clone()));
    }
    let limit = f64::midpoint(before, after);
    let rate = number(load.times.len()) / load.wall.as_secs_f64();
    let failures = load.failures;
    let [p50, p99] = [50, 99].map(|percent| milliseconds(percentile(&load.times, percent)));
    let why = load.first_fault.map(|fault| format!(" (the first: {fault})")).unwrap_or_default();
    Ok(vec![
        Figure::under("send.p50_ms", p50, 15.0, "ms"),
        Figure::new("send.p99_ms", p99, p50, format!("the p50 of this run, {p50:.1} ms")),
        Figure::new("send.rate", rate, limit, format!("{LIMIT}: {limit:.0} a second in this run; target: half of it")),
        Figure::new("send.failures", number(failures), 0.0, format!("none of {}{why}", requests.len())),
        Figure::new("send.load_cpu", own / (own + its), 1.0, "processor time of load and server together".to_owned()),
    ])
}

/// How many rows this disk takes for good in a second, each in a commit of its own.
fn commits_per_second(limit: &mut CommitLimit, count: usize) -> Result<f64, BenchFault> {
    let row = vec![0x5a; 2_048];
    let begun = Instant::now();
    for _ in 0..count {
        limit.commit(&row)?;
    }
    Ok(number(count) / begun.elapsed().as_secs_f64())
}
