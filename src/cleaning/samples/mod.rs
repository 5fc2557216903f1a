//! Files made for tests, each with everything hidden that its kind can hide. Unit tests and the tests of the whole program
//! share them, so nothing here names this crate.

pub(crate) mod papers;
pub(crate) mod pictures;
