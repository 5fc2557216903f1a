//! Deletes what has had its time: sessions that ended, drafts nobody can come back to, reports past their last day. And
//! tells the operator which bodies have been silent, and looks after the addresses of bodies, which have to be confirmed
//! again after a year, and reminds bodies of cases about which nobody there has said anything. Reports that waited a day to leave
//! readable do not any more. Files that nobody has go, and what a crash left of uploads. And makes the day's batch of mails to reporters who asked for them.
//!
//! Runs on every node, every quarter of an hour; running twice does nothing twice.

use std::time::Duration;

use tokio::sync::watch;

use crate::actions::evidence::sweep_files;
use crate::actions::{
    ActionError, Portal, expire_report, remind_bodies, report_mail, tell_reporters, watch_addresses, watch_silence,
};
use crate::store::{StoreError, address_checks, reports, sessions};

/// How often.
const EVERY: Duration = Duration::from_mins(15);
/// Reports looked at in one go.
const BATCH: i64 = 200;

/// Sweeps now and every quarter of an hour, until `stop` says so.
pub(super) async fn every_quarter(portal: Portal, mut stop: watch::Receiver<()>) {
    loop {
        once(&portal.current()).await;
        tokio::select! {
            _ = stop.changed() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Does all that is done every quarter of an hour. What fails is done in the next one.
pub(super) async fn once(portal: &Portal) {
    portal.throttle.forget(portal.clock.now());
    // Before rows that were deleted are forgotten: these hold keys of what can be read.
    match report_mail::end_waiting(portal).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "reports waited too long to leave as they can be read"),
        Err(error) => tracing::error!(%error, "reports that wait to leave as they can be read were not looked after"),
    }
    match sweep(portal).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "rows past their time were deleted"),
        Err(error) => tracing::error!(%error, "not everything past its time was deleted"),
    }
    match sweep_files(portal).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "files that nobody has were deleted"),
        Err(error) => tracing::error!(%error, "files that nobody has were not all deleted"),
    }
    if let Err(error) = watch_addresses::watch_addresses(portal).await {
        tracing::error!(%error, "not every body's address was looked after");
    }
    if let Err(error) = remind_bodies::remind_bodies(portal).await {
        tracing::error!(%error, "not every body was reminded of what nobody there answered");
    }
    if let Err(error) = tell_reporters::tell_reporters(portal).await {
        tracing::error!(%error, "not every reporter who asked for it was told");
    }
    if let Err(error) = watch_silence::sound(portal).await {
        tracing::error!(%error, "nobody looked for bodies that are silent");
    }
}

/// Deletes what has had its time; returns how many rows that was.
pub(super) async fn sweep(portal: &Portal) -> Result<usize, ActionError> {
    let now = portal.clock.now();
    let day = portal.clock.today();
    let mut count = portal
        .db
        .write(move |conn| {
            Ok::<_, StoreError>(sessions::delete_expired(conn, now)? + address_checks::delete_expired(conn, day)?)
        })
        .await?;
    loop {
        let today = portal.clock.today();
        let batch = portal.db.read(move |conn| reports::expired(conn, today, now, BATCH)).await?;
        for report in &batch {
            expire_report::run(portal, *report).await?;
        }
        count += batch.len();
        if batch.is_empty() {
            // Also for what a reader kept in the log when it was deleted.
            portal.db.forget_deleted().await;
            return Ok(count);
        }
    }
}
