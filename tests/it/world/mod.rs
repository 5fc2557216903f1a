//! The world around a journey: a running portal, browsers, mailboxes, and people who use them.

pub(crate) mod browser;
pub(crate) mod faulty_server;
pub(crate) mod files;
pub(crate) mod form;
pub(crate) mod http;
pub(crate) mod logs;
pub(crate) mod mail_server;
pub(crate) mod mailbox;
pub(crate) mod people;
pub(crate) mod portal;
pub(crate) mod told;
pub(crate) mod upload;
