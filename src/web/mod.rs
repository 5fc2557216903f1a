//! All HTTP: guards, forms, one file per page, view structs, and the one table of errors.
//!
//! Pages translate and decide nothing: parse, one action, render. This layer never names Diesel.

pub(crate) mod assets;
pub(crate) mod cookies;
pub(crate) mod demo;
pub(crate) mod desk;
pub(crate) mod download;
pub(crate) mod engine;
pub(crate) mod error;
pub(crate) mod facts;
pub(crate) mod faults;
pub(crate) mod file_out;
pub(crate) mod form;
pub(crate) mod got_it;
pub(crate) mod guards;
pub(crate) mod headers;
pub(crate) mod ids;
pub(crate) mod join;
pub(crate) mod language;
pub(crate) mod operator;
pub(crate) mod packing;
pub(crate) mod page;
pub(crate) mod public;
pub(crate) mod report;
pub(crate) mod request_line;
pub(crate) mod status;
#[cfg(test)]
mod tests;
pub(crate) mod turns;
pub(crate) mod upload;
mod visit;
