//! Tries mails to a body again that did not get through, without waiting for their turn.

use super::outbox::DELIVER;
use super::{ActionError, Portal};
use crate::store::jobs;

/// Lets every mail to a body that was tried in vain, and will be tried again, be tried now. A mail that nobody has tried yet
/// keeps its time: when it goes out must not tell when somebody wrote. Returns how many there are.
pub async fn retry_deliveries(portal: &Portal, body: &str) -> Result<usize, ActionError> {
    let (body, now) = (body.to_owned(), portal.clock.now());
    let count = portal.db.write(move |conn| jobs::run_tried_now(conn, DELIVER, &body, now)).await?;
    portal.queue_bell.notify_one();
    Ok(count)
}
