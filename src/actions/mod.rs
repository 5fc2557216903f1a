//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

pub mod ask_reporter;
pub mod assign_case;
pub mod bindings;
pub mod body_keys;
pub mod body_row;
pub mod case_at_desk;
mod case_step;
pub mod body_row;
pub mod close_door;
pub mod connected_bodies;
pub mod desk_people;
pub mod end_report_session;
mod error;
#[cfg(test)]
pub(crate) mod fixture;
pub mod mark_read;
pub mod move_case;
pub mod new_account;
pub mod new_body;
pub mod open_case;
pub mod open_with_token;
pub mod outbox;
pub mod own_copy;
pub mod parting;
pub mod passphrases;
mod portal;
pub mod portal_keys;
pub mod queue;
pub mod queue_mail;
pub mod read_case;
mod report_life;
pub mod report_status;
mod new_case;
pub mod outbox;
pub mod plan_report;
mod portal;
pub mod portal_keys;
pub mod report_answers;
pub mod reporter_session;
pub mod reporter_words;
pub mod save_answers;
pub mod send_report;
pub mod staff_session;
mod start_fault;
pub mod throttle;
pub mod withdraw_case;
pub mod write_to_body;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
