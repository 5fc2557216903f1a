//! For tests: which queries a connection is asked, without their values.

use std::sync::{Arc, Mutex};

use diesel::connection::{Connection as _, InstrumentationEvent};

use super::Conn;

/// The queries of a connection, in their order.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    /// Listens to a connection from now on.
    pub(crate) fn listen(&self, conn: &mut Conn) {
        let heard = Arc::clone(&self.0);
        conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { query, .. } = event {
                let query = query.to_string();
                let words = query.split(" -- binds").next().unwrap_or_default();
                heard.lock().unwrap().push(words.to_owned());
            }
        });
    }

    /// What was asked since this was called last.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}
