//! Files that reporters add, looked into by the real child process: what copies of them carry, as other programs see it, and
//! what becomes of files that were made to do harm.

mod child;
mod copies;
mod hostile;
#[path = "../../../src/cleaning/samples/mod.rs"]
mod samples;
