//! One use case per file: load, let the domain decide, seal, then write and enqueue in one transaction.
//!
//! Nothing here names Rocket or lettre. Sealing happens before the transaction, never inside.

#[cfg(test)]
mod account_abuse_tests;
mod account_at;
#[cfg(test)]
mod account_tests;
pub mod add_operator;
pub mod address_check;
pub mod assign_case;
pub mod bindings;
pub mod body_keys;
pub mod body_language;
pub mod body_mark;
pub mod body_row;
pub mod calls;
pub mod case_at_desk;
mod case_message;
pub mod case_notice;
mod case_step;
pub mod certificate;
pub mod change_consent;
pub mod close_door;
pub mod connected_bodies;
pub mod credentials;
pub mod delivery_state;
#[cfg(test)]
pub(crate) mod desk_fixture;
pub mod desk_news;
pub mod desk_people;
#[cfg(test)]
mod desk_tests;
pub mod encrypted_mail;
mod error;
pub mod evidence;
pub mod expire_report;
pub mod export_desk;
pub mod facts;
#[cfg(test)]
pub(crate) mod fixture;
pub mod have_it;
pub mod import_directory;
pub mod invitation_row;
pub mod invite_body;
pub mod join;
pub mod joined_facts;
pub mod keep_longer;
pub mod known_browser;
mod lead_letters;
pub mod leave_body;
pub mod living_directory;
pub mod mail_times;
pub mod mark_read;
pub mod move_case;
pub mod new_account;
pub mod new_body;
mod new_case;
pub mod note_call;
pub mod notice_row;
pub mod notice_state;
pub mod office;
pub mod open_case;
pub mod open_with_token;
pub mod openpgp_key;
pub mod operator_alert;
pub mod outbox;
pub mod own_body;
pub mod own_copy;
pub mod own_roster;
pub mod parting;
pub mod passphrases;
pub mod pause_body;
pub mod people;
pub mod plan_report;
mod portal;
pub mod portal_keys;
pub mod portal_state;
pub mod portal_texts;
pub mod queue;
pub mod queue_mail;
pub mod read_case;
pub mod remind_bodies;
pub mod report_answers;
#[cfg(test)]
pub(crate) mod report_fixture;
mod report_life;
pub mod report_mail;
pub mod report_status;
#[cfg(test)]
mod report_tests;
pub mod reporter_notice;
pub mod reporter_session;
pub mod reporter_words;
pub mod retry_deliveries;
pub mod return_path;
pub mod rush;
pub mod save_answers;
pub mod send_report;
pub mod sent_to;
pub mod server_answers;
pub mod set_aside;
pub mod set_paper;
pub mod set_profile;
pub mod sign_in;
pub mod sign_out;
pub mod staff_session;
mod start_fault;
pub mod supporter;
pub mod take_bounce;
pub mod tell_bodies;
pub mod tell_reporters;
pub mod test_mail;
pub mod throttle;
pub mod turns;
pub mod watch_addresses;
pub mod watch_body;
pub mod watch_silence;
pub mod withdraw_case;
pub mod withdraw_invitation;
pub mod write_to_body;
pub mod write_to_reporter;

pub use error::ActionError;
pub use portal::Portal;
pub use start_fault::StartFault;
