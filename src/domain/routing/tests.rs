//! The rules one by one, over the shipped directory, and what holds for every situation.

mod properties;
mod rules;

use std::sync::LazyLock;

use time::macros::date;

use super::*;
use crate::domain::directory::shipped;
use crate::domain::ids::BodyId;
use crate::domain::place::{Country, Region};
use crate::domain::recommendation::Role;

static SHIPPED: LazyLock<Directory> = LazyLock::new(shipped);

/// A situation of a practitioner of one profession at one place.
fn at(country: &str, region: &str, profession: &str) -> Situation {
    let mut situation = Situation::untold(date!(2026 - 11 - 22));
    situation.care_country = Country::from_code(country);
    situation.care_region = Region::told(region);
    situation.professions = vec![profession.into()];
    situation
}

fn ids(bodies: &[&str]) -> Vec<BodyId> {
    bodies.iter().map(|id| BodyId::new(id)).collect()
}

/// The bodies of an answer with their roles, as `id role`.
fn roles(situation: &Situation) -> Vec<String> {
    let answer = route(&SHIPPED, situation);
    answer.bodies.iter().map(|entry| format!("{} {}", entry.body, entry.role.code())).collect()
}

fn role_of(situation: &Situation, body: &str) -> Option<Role> {
    route(&SHIPPED, situation).entry(&body.into()).map(|entry| entry.role)
}
