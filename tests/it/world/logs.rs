//! Everything the program logs during the tests, kept to be searched.

use std::io::Write;
use std::sync::{Mutex, Once};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Keep;

impl Write for Keep {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        WRITTEN.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Keeps every line from now on, of the program at every level: more than a portal in use would write. The
/// tests' own reader of pages is left out: it would log each page it reads.
pub(crate) fn keep() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let wanted = Targets::new()
            .with_default(LevelFilter::DEBUG)
            .with_target("candour", LevelFilter::TRACE)
            .with_targets(["html5ever", "selectors", "scraper"].map(|reader| (reader, LevelFilter::OFF)));
        let written = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(|| Keep);
        tracing_subscriber::registry().with(wanted).with(written).init();
    });
}

/// What was written so far.
pub(crate) fn written() -> String {
    String::from_utf8_lossy(&WRITTEN.lock().unwrap()).into_owned()
}
