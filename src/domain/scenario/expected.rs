//! What a scenario expects of routing, and what differs from it.

use std::fmt;

use serde::Deserialize;

use crate::domain::ids::{AlliedId, BodyId, LineId};
use crate::domain::place::{Country, Region};
use crate::domain::recommendation::{
    Ask, Caution, Flag, OptionLeft, Recommendation, Role, Status, TimeLimit, TimeLimitState,
};
use crate::domain::rough_date::RoughDate;
use crate::domain::severity::Tier;

/// The expectation as written; what is left out of the optional lists is not compared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    status: Status,
    bodies: Vec<ExpectedBody>,
    #[serde(default)]
    must_not: Vec<BodyId>,
    #[serde(default)]
    cautions: Vec<ExpectedCaution>,
    #[serde(default)]
    time_limits: Vec<ExpectedLimit>,
    #[serde(default)]
    gaps: Vec<ExpectedGap>,
    ask: Option<Vec<Ask>>,
    options: Option<Vec<OptionLeft>>,
    allied: Vec<AlliedId>,
    support: Vec<LineId>,
    safety: ExpectedSafety,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedBody {
    id: BodyId,
    role: Role,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedCaution {
    body: BodyId,
    code: Caution,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedLimit {
    body: BodyId,
    state: TimeLimitState,
    last_safe_day: Option<RoughDate>,
    last_possible_day: Option<RoughDate>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedGap {
    country: Country,
    region: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedSafety {
    tier: Tier,
    triage_working_days: Option<u8>,
    flags: Vec<Flag>,
}

impl Expected {
    /// What differs in the answer, one line each.
    pub(super) fn differences(&self, answer: &Recommendation) -> Vec<String> {
        let mut found = Vec::new();
        if answer.status != self.status {
            found.push(format!("status: expected {}, got {}", self.status.code(), answer.status.code()));
        }
        self.compare_bodies(answer, &mut found);
        same("allied", &self.allied, &answer.allied, Order::Free, &mut found);
        same("support", &self.support, &answer.support, Order::Counts, &mut found);
        if let Some(ask) = &self.ask {
            same("ask", ask, &answer.ask, Order::Free, &mut found);
        }
        if let Some(options) = &self.options {
            same("options", options, &answer.options, Order::Free, &mut found);
        }
        for ExpectedGap { country, region } in &self.gaps {
            let region = Region::told(region);
            if !answer.gaps.iter().any(|gap| gap.0.country == *country && gap.0.region == region) {
                found.push(format!("gaps: {country} {} is missing", region.as_ref().map_or("", Region::as_str)));
            }
        }
        let safety = &answer.safety;
        same("tier", &[self.safety.tier], &[safety.tier], Order::Counts, &mut found);
        same("flags", &self.safety.flags, &safety.flags.iter().collect::<Vec<_>>(), Order::Free, &mut found);
        if let Some(days) = self.safety.triage_working_days {
            same("triage_working_days", &[days], &[safety.tier.triage_working_days()], Order::Counts, &mut found);
        }
        found
    }

    fn compare_bodies(&self, answer: &Recommendation, found: &mut Vec<String>) {
        let expected: Vec<_> = self.bodies.iter().map(|body| (body.role, body.id.clone())).collect();
        let actual: Vec<_> = answer.bodies.iter().map(|entry| (entry.role, entry.body.clone())).collect();
        same("bodies", &expected, &actual, Order::Free, found);
        for body in &self.must_not {
            if answer.entry(body).is_some() {
                found.push(format!("bodies: {body} must not be there"));
            }
        }
        for ExpectedCaution { body, code } in &self.cautions {
            if !answer.entry(body).is_some_and(|entry| entry.cautions.contains(*code)) {
                found.push(format!("cautions: {} is missing for {body}", code.code()));
            }
        }
        for expected in &self.time_limits {
            let actual = answer.time_limit(&expected.body);
            if !actual.is_some_and(|limit| expected.is_met_by(limit)) {
                found.push(format!("time_limits: expected {expected:?}, got {actual:?}"));
            }
        }
    }
}

impl ExpectedLimit {
    /// A day that is not given may be any.
    fn is_met_by(&self, limit: &TimeLimit) -> bool {
        let same_day = |expected: Option<RoughDate>, actual| match expected {
            Some(day) => actual == Some(day),
            None => true,
        };
        limit.state == self.state
            && same_day(self.last_safe_day, limit.days.map(|days| RoughDate::Day(days.last_safe)))
            && same_day(self.last_possible_day, limit.days.map(|days| RoughDate::Day(days.last_possible)))
    }
}

/// Whether the order of a list counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Counts,
    Free,
}

/// Notes a difference between two complete lists.
fn same<T: Ord + Clone + fmt::Debug>(what: &str, expected: &[T], actual: &[T], order: Order, found: &mut Vec<String>) {
    let mut lists = [expected.to_vec(), actual.to_vec()];
    if order == Order::Free {
        for list in &mut lists {
            list.sort();
        }
    }
    let [expected, actual] = lists;
    if expected != actual {
        found.push(format!("{what}: expected {expected:?}, got {actual:?}"));
    }
}
