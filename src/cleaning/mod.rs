//! Looks into files that strangers send: what they are, what they carry unseen, and a copy without it.
//!
//! Owns every parser that touches such bytes. They run in a child process with limits of its own ([`confine()`]), started and
//! read by [`Cleaner`]; [`kind_of`] alone looks at a few first bytes in the portal itself. Nothing here writes a file, logs, or
//! decodes a picture: what one sees in a file is copied byte for byte, and everything else is left out.
//!
//! How many children run at once is for the caller to bound: each may take [`MOST_MEMORY`] and a processor for a while.

mod child;
mod confine;
mod content;
mod exchange;
mod fault;
mod office;
mod paper;
mod picture;
#[cfg(test)]
mod samples;
mod sweep;

pub use child::{Cleaned, Cleaner, WALL_CLOCK};
pub use confine::{Confinement, MOST_MEMORY, confine};
pub use content::{HEAD, KindFault, kind_of};
pub use exchange::answer;
pub use fault::CleanFault;
pub use sweep::{MOST_BYTES, clean, unseen};
