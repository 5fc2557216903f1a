//! Tests that read the tree itself.

mod architecture;
mod catalogues;
pub(crate) mod in_clear;
mod licences;
mod migrations;
mod reading_age;
mod routes;
mod schema;
mod source;
mod words;
