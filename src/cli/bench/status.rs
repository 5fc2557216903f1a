//! `status`: coming back with the words of a report that was sent.

use super::fault::BenchFault;
use super::figure::{Figure, milliseconds, percentile};
use super::house::{House, Jobs};
use super::load::{self, Wanted};
use super::{CLIENTS, Scale, prepare};

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let sent = house.prepare(|portal| async move {
        prepare::body(&portal).await?;
        let drafts = prepare::drafts(&portal, scale.sign_ins).await?;
        prepare::send(&portal, drafts).await
    })?;
    let requests: Vec<Vec<u8>> = sent
        .iter()
        .map(|browser| {
            // Another browser than the one it was written in: nothing but the words.
            let csrf = browser.cookies.split(';').next().unwrap_or_default();
            load::post("/status", csrf, &[("csrf", &browser.form_token), ("token", &browser.words)])
        })
        .collect();
    let server = house.open(Jobs::Left)?;
    let wanted = Wanted { status: 303, head: "location: /status/report" };
    let load = load::run(server.address, CLIENTS, &requests, wanted);
    match load.first_fault {
        Some(fault) => Err(BenchFault::Unexpected(fault)),
        None => Ok(vec![Figure::under("status.p50_ms", milliseconds(percentile(&load.times, 50)), 5.0, "ms")]),
    }
}
