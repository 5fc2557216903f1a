//! Files that reporters add: which kinds are taken, and what hidden data one carries.
//!
//! Owns the words for it, nothing else: looking into the bytes is the `cleaning` layer's work.

mod carried;
mod finding;
mod kind;

pub use carried::Carried;
pub use finding::{Finding, MOST_FOUND, plain};
pub use kind::{FileGroup, FileKind};
