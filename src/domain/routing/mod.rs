//! Routing: which bodies can act on a situation, in which role, and what must be said about each.
//!
//! Owns the rules R1–R17 of `docs/routing-rules.md`, one file per family, applied in their order. Pure: the
//! same directory and situation give the same answer, and nothing but what the rules name is read.

mod answer;
mod ask;
mod cautions;
mod claims;
mod deference;
mod gaps;
mod holds;
mod leader;
mod matching;
mod options;
mod places;
mod registers;
#[cfg(test)]
mod tests;

use answer::Answer;
use claims::Claims;
use places::Places;

use super::codes::CodeSet;
use super::directory::{Directory, ProfessionSet};
use super::recommendation::{Entry, Recommendation, TimeLimit};
use super::situation::Situation;
use super::{safety, time_limits};

/// What the rules read, prepared once: claims, places and professions of the situation (R1, R2).
struct Case<'a> {
    directory: &'a Directory,
    situation: &'a Situation,
    claims: Claims,
    places: Places,
    professions: ProfessionSet,
    profession_unknown: ProfessionUnknown,
}

/// Whether one of the professions is `unknown`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ProfessionUnknown {
    Yes,
    No,
}

/// The whole answer to a situation: bodies with their roles, time limits, gaps, questions, options, safety, allied
/// services and support lines. Total: a situation in which nothing is told has an answer too.
#[must_use]
pub fn route(directory: &Directory, situation: &Situation) -> Recommendation {
    let case = Case::of(directory, situation);
    let mut answer = Answer::with_seats(directory.index().len());

    let first = matching::first_place(&case, &mut answer);
    let second = matching::second_place(&case, &mut answer);
    matching::known_elsewhere(&case, &mut answer);
    matching::false_claims(&case, &mut answer);
    registers::to_check(&case, &first, &mut answer);
    deference::leave_to_others(&case, &mut answer);
    holds::for_name(&case, &mut answer);
    let agreement = holds::for_agreement(&case, &mut answer);
    leader::rise(&case, &mut answer);
    let gaps = gaps::of(&case, &first, second.as_ref());

    answer.sort();
    let status = answer.status();
    let limits = time_limits::Facts::of(directory, situation);
    let said = cautions::ForAll::of(&case);
    let mut bodies = Vec::with_capacity(answer.entries().len());
    let mut time_limits = Vec::with_capacity(answer.entries().len());
    for found in answer.entries() {
        let Some(body) = directory.at(found.seat) else { continue };
        let (state, days) = limits.state_of(&body.routing);
        let cautions = found.cautions.union(said.about(body, found.role, state));
        bodies.push(Entry { body: body.id.clone(), role: found.role, reasons: found.reasons, cautions });
        time_limits.push(TimeLimit { body: body.id.clone(), state, days });
    }
    Recommendation {
        status,
        ask: ask::of(&case, &bodies, &time_limits),
        options: options::left(&case, status, &bodies, agreement, &gaps),
        bodies,
        time_limits,
        gaps,
        safety: safety::of(directory, situation),
        allied: safety::allied(directory, situation),
        support: safety::support(directory, situation),
    }
}

impl<'a> Case<'a> {
    /// R1: claims and professions; R2: places.
    fn of(directory: &'a Directory, situation: &'a Situation) -> Self {
        let index = directory.index();
        let unknown = index.profession("unknown");
        let psychiatrist = index.profession("psychiatrist");
        let mut professions = index.professions(&situation.professions);
        if professions.is_empty() {
            professions = unknown;
        }
        if professions.meets(psychiatrist) {
            professions = professions.with(index.profession("medical_practitioner"));
        }
        Self {
            directory,
            situation,
            claims: Claims::of(index, situation),
            places: Places::of(situation),
            professions,
            profession_unknown: if professions.meets(unknown) { ProfessionUnknown::Yes } else { ProfessionUnknown::No },
        }
    }
}

/// An empty set of codes, for entries that no rule has said anything about yet.
const fn nothing<E: super::codes::Code>() -> CodeSet<E> {
    CodeSet::empty()
}
