//! `route`: who can act, over the shipped directory and over 10,000 made-up bodies.

use std::hint::black_box;
use std::time::Instant;

use super::fault::BenchFault;
use super::figure::{Figure, number};
use crate::app;
use crate::clock::Clock;
use crate::domain::directory::{Body, Directory};
use crate::domain::ids::BodyId;
use crate::domain::place::Country;
use crate::domain::{Situation, route};

/// How often each situation is routed.
const ROUNDS: usize = 200;
/// How often over many bodies.
const ROUNDS_OVER_MANY: usize = 20;
/// Made-up bodies.
const MANY: usize = 10_000;

pub(super) fn measure() -> Result<Vec<Figure>, BenchFault> {
    let shipped = app::shipped_directory()?;
    let many = shipped.with_bodies(made_up(&shipped))?;
    let situations = situations(&shipped);
    Ok(vec![
        Figure::under("route.us", microseconds(&shipped, &situations, ROUNDS), 200.0, "µs"),
        Figure::under("route.us_10000", microseconds(&many, &situations, ROUNDS_OVER_MANY), 5_000.0, "µs"),
    ])
}

/// Each country of the directory with each profession.
fn situations(directory: &Directory) -> Vec<Situation> {
    let today = Clock::system().today();
    let countries = directory.countries();
    let pairs = countries.iter().flat_map(|country| directory.professions().iter().map(move |it| (country, it)));
    pairs
        .map(|(country, profession)| Situation {
            care_country: Country::from_code(country.code()),
            practitioner_country: Country::from_code(country.code()),
            professions: vec![profession.id.clone()],
            ..Situation::untold(today)
        })
        .collect()
}

/// The shipped bodies, and then copies of them under other ids, until there are enough.
fn made_up(shipped: &Directory) -> Vec<Body> {
    let copies = shipped.bodies().iter().cycle().take(MANY).enumerate();
    copies
        .map(|(number, body)| {
            let mut body = body.clone();
            if number >= shipped.bodies().len() {
                body.id = BodyId::new(&format!("{}-{number}", body.id));
            }
            body
        })
        .collect()
}

/// The mean time of one answer.
fn microseconds(directory: &Directory, situations: &[Situation], rounds: usize) -> f64 {
    let begun = Instant::now();
    for _ in 0..rounds {
        for situation in situations {
            black_box(route(directory, black_box(situation)));
        }
    }
    begun.elapsed().as_secs_f64() * 1_000_000.0 / number(rounds * situations.len())
}
