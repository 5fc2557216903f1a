//! Candour: a portal where people report, without giving a name, that a helping professional crossed a boundary.
//!
//! Arrows go one way: `main → cli → app → { web, jobs } → actions → { store, seal, mail, pdf, cleaning, vault } → domain`.
//!
//! | module | owns |
//! |---|---|
//! | [`domain`] | the rules, pure: routing, directory, case states, deadlines, retention |
//! | [`seal`] | all cryptography |
//! | [`store`] | all SQL |
//! | [`actions`] | one use case per file |
//! | [`mail`] | composing and transporting mail |
//! | [`pdf`] | papers as tagged PDF |
//! | [`cleaning`] | what files carry unseen, and copies without it, in a confined child |
//! | [`jobs`] | the durable queue's runner, one file per job |
//! | [`vault`] | the sealed bytes of files, one object each |
//! | [`web`] | all HTTP |
//! | [`i18n`] | the words |
//! | [`cli`] | subcommands |
//! | [`demo`] | made-up bodies, people and reports, for trying things out |
//!
//! Start reading at `app.rs`: what is built, and the table of routes.

pub mod actions;
pub mod app;
pub mod cleaning;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod domain;
pub mod i18n;
pub mod jobs;
pub mod mail;
pub mod pdf;
pub mod seal;
pub mod store;
pub mod vault;
mod web;
