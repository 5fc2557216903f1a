use std::sync::LazyLock;

use time::macros::date;

use super::*;
use crate::domain::directory::shipped;

static SHIPPED: LazyLock<Directory> = LazyLock::new(shipped);

/// The state and days of a body's limit, for a situation told by the closure.
fn limit(body: &str, tell: impl FnOnce(&mut Situation)) -> (TimeLimitState, Option<(Date, Date)>) {
    let mut situation = Situation::untold(date!(2026 - 11 - 22));
    tell(&mut situation);
    let (state, days) = Facts::of(&SHIPPED, &situation).state_of(&SHIPPED.body(body).unwrap().routing);
    (state, days.map(|days| (days.last_safe, days.last_possible)))
}

fn told(text: &str) -> Option<RoughDate> {
    text.parse().ok()
}

#[test]
fn d1_events_before_the_bodys_powers_are_outside_them() {
    let state = |to| limit("ie-coru", |situation| situation.happened_to = told(to)).0;
    assert_eq!(state("2014-12-30"), TimeLimitState::BeforeStart);
    assert_eq!(state("2014"), TimeLimitState::Unknown);
    assert_eq!(state(""), TimeLimitState::Unknown);
}

#[test]
fn d2_no_limit_and_no_rules() {
    assert_eq!(limit("nz-hdc", |_| ()), (TimeLimitState::None, None));
    assert_eq!(limit("nz-nzac", |_| ()), (TimeLimitState::Unknown, None));
}

#[test]
fn d3_zero_years_is_no_limit_for_that_kind() {
    let state = |violation: &str| limit("us-fl-doh", |situation| situation.violations = vec![violation.into()]).0;
    assert_eq!(state("sexual_contact"), TimeLimitState::None);
    assert_eq!(state("dual_relationship"), TimeLimitState::UnknownDate);
}

#[test]
fn d3_a_young_client_has_their_own_rule() {
    let by_age = |age| {
        limit("gb-bacp", |situation| {
            situation.client_age = Some(age);
            situation.happened_from = told("2020-03-10");
        })
    };
    assert_eq!(by_age(14).1, Some((date!(2024 - 03 - 11), date!(2025 - 03 - 10))));
    assert_eq!(by_age(16).1, Some((date!(2023 - 03 - 10), date!(2023 - 03 - 10))));
}

#[test]
fn d4_d5_the_later_of_several_counts_where_the_body_says_so() {
    let texas = |age| {
        limit("us-tx-bhec", |situation| {
            situation.violations = vec!["sexual_contact".into()];
            situation.happened_from = told("2020");
            situation.therapy_ended = told("2021-06");
            situation.client_age = age;
        })
    };
    assert_eq!(texas(None).1, Some((date!(2028 - 06 - 01), date!(2028 - 06 - 30))));
    assert_eq!(texas(Some(18)).1, texas(None).1);
    assert_eq!(texas(Some(10)).1, Some((date!(2032 - 01 - 02), date!(2033 - 12 - 31))));
}

#[test]
fn d4_the_end_of_therapy_falls_back_to_the_event() {
    let days = limit("us-tx-bhec", |situation| {
        situation.violations = vec!["sexual_contact".into()];
        situation.happened_to = told("2020-02-29");
    });
    assert_eq!(days.1, Some((date!(2027 - 02 - 28), date!(2027 - 02 - 28))));
}

#[test]
fn d4_the_bodys_discovery_is_today() {
    let days = limit("us-ca-bbs", |situation| situation.happened_from = told("2025"));
    assert_eq!(days.1, Some((date!(2029 - 11 - 22), date!(2029 - 11 - 22))));
    assert_eq!(limit("us-ca-bbs", |_| ()), (TimeLimitState::UnknownDate, None));
}

#[test]
fn d4_reversed_dates_are_swapped_and_overlapping_ones_are_not() {
    let days = |from, to| {
        limit("gb-hcpc", |situation| {
            situation.happened_from = told(from);
            situation.happened_to = told(to);
        })
        .1
    };
    assert_eq!(days("2023", "2022-05"), Some((date!(2027 - 05 - 01), date!(2028 - 12 - 31))));
    assert_eq!(days("2023-05", "2023"), Some((date!(2028 - 05 - 01), date!(2028 - 12 - 31))));
}

#[test]
fn d6_the_last_safe_day_is_in_time() {
    let state = |to| limit("us-nasw", |situation| situation.happened_to = told(to)).0;
    for (to, expected) in [
        ("2025-11-21", TimeLimitState::Passed),
        ("2025-11", TimeLimitState::MaybePassed),
        ("2025-11-22", TimeLimitState::Soon),
        ("2026-02-20", TimeLimitState::Soon),
        ("2026-02-21", TimeLimitState::Open),
    ] {
        assert_eq!(state(to), expected, "{to}");
    }
}

#[test]
fn a_date_beyond_the_calendar_is_no_date() {
    assert_eq!(limit("gb-hcpc", |situation| situation.happened_to = told("9999")), (TimeLimitState::UnknownDate, None));
}
