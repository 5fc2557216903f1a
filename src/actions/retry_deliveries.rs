//! Tries mails about cases again that did not get through, without waiting for their turn.

use super::outbox::{self, DELIVER};
use super::{ActionError, Portal};
use crate::seal;
use crate::store::{Conn, StoreError, delivery};

/// Lets every mail to a body, or to all, be tried now that was tried in vain, was given up, or came back. A mail that nobody has
/// tried yet keeps its time: when it goes out must not tell when somebody wrote. Returns how many there are.
pub async fn retry_deliveries(portal: &Portal, body: Option<&str>) -> Result<usize, ActionError> {
    let (body, now) = (body.map(str::to_owned), portal.clock.now());
    let again = move |conn: &mut Conn| -> Result<usize, StoreError> {
        let tried = delivery::run_tried_now(conn, DELIVER, body.as_deref(), now)?;
        let given_up = delivery::wait_again(conn, body.as_deref())?;
        outbox::queue_again(conn, &given_up, now, &mut seal::entropy())?;
        Ok(tried + given_up.len())
    };
    let count = portal.db.write(again).await?;
    portal.queue_bell.notify_one();
    Ok(count)
}
