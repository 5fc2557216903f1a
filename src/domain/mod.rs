//! The rules, pure: routing, directory, taxonomy, case states, deadlines, retention.
//!
//! Owns what Candour decides. Its functions take facts and answer with data; the day is always an argument.
//! Must never know SQL, HTTP, mail, files, the clock or randomness, or any crate that brings them.
//!
//! The rules themselves are written in `docs/routing-rules.md`, the vocabulary in `docs/situations-format.md`.

pub mod after_closing;
pub mod bounce;
pub mod calendar;
pub mod calling;
pub mod case;
pub mod case_state;
pub mod codes;
pub mod countries;
pub mod days;
pub mod deadlines;
pub mod delivery;
pub mod digits;
pub mod directory;
pub mod dispatch;
pub mod email;
pub mod evidence;
pub mod fold;
pub mod holidays;
pub mod identity;
pub mod ids;
pub mod letter;
pub mod mail_wait;
pub mod office;
pub mod pause;
pub mod place;
pub mod portal_text;
pub mod pressure;
pub mod profile;
pub mod profile_rules;
pub mod queue;
pub mod recommendation;
pub mod report;
pub mod report_mail;
pub mod reporter_notice;
pub mod responses;
pub mod retention;
pub mod rough_date;
pub mod routing;
pub mod safety;
pub mod scenario;
pub mod search;
pub mod self_check;
pub mod server_answer;
pub mod set_aside;
pub mod severity;
pub mod silence;
pub mod situation;
pub mod situation_file;
pub mod support;
pub mod taxonomy;
pub mod time_left;
pub mod time_limits;
pub mod timezone;

pub use directory::Directory;
pub use recommendation::Recommendation;
pub use routing::route;
pub use situation::Situation;
