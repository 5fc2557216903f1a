//! Everything the program logs during the tests, kept to be searched.

use std::io::Write;
use std::sync::{Mutex, Once};

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
        let written = tracing_subscriber::fmt()
            .with_env_filter("debug,candour=trace,html5ever=off,selectors=off,scraper=off")
            .with_ansi(false)
            .with_writer(|| Keep);
        written.init();
    });
}

/// What was written so far.
pub(crate) fn written() -> String {
    String::from_utf8_lossy(&WRITTEN.lock().unwrap()).into_owned()
}
