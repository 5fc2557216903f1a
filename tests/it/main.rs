//! The journeys people make through the whole portal, and tests of the whole tree.
//!
//! `journeys` drive the real app over HTTP, with the job runner and a real SMTP server, on SQLite or, with
//! `CANDOUR_TEST_POSTGRES` set, on PostgreSQL. `tree` reads the sources, so that the house rules hold without a reviewer.
//! `tests/run` starts what they need.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop where it stands"
)]

mod databases;
mod evidence_files;
mod journeys;
mod tree;
mod world;
