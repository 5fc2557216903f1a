//! What people come here to do, from their first page to the last.

mod canary;
mod come_back;
mod delivery;
mod desk;
mod directory;
mod integrity;
mod inviting;
mod joining;
mod leaving;
mod leaving_body;
mod letter;
mod many_at_once;
mod nobody_joined;
mod operator;
mod pausing;
mod people;
mod public_pages;
mod quiet;
mod roster;
mod sending;
mod settings;
mod starting;
mod stuck;
