//! Files that reporters add: which kinds are taken, and what hidden data one carries.
//!
//! Owns the words for it and the rule of what a body gets unless something else is chosen. Looking into the bytes is the `cleaning`
//! layer's work.

mod carried;
mod file;
mod finding;
mod kind;
pub mod limits;
mod name;

pub use carried::Carried;
pub use file::{CleanedCopy, EvidenceAnswers, EvidenceFile, FileChoice, Looked, SentFile, Version};
pub use finding::{Finding, plain};
pub use kind::{FileGroup, FileKind};
pub use name::{plain_name_key, safe_name};
