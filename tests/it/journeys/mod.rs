//! What people come here to do, from their first page to the last.

mod address;
mod canary;
mod come_back;
mod delivery;
mod desk;
mod directory;
mod facts;
mod integrity;
mod joining;
mod leaving;
mod leaving_body;
mod letter;
mod many_at_once;
mod nobody_joined;
mod one_association;
mod operator;
mod pausing;
mod people;
mod public_pages;
mod public_texts;
mod quiet;
mod sending;
mod settings;
mod silence;
mod starting;
mod stuck;
