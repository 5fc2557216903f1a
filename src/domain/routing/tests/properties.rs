use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::domain::codes::Code;
use crate::domain::directory::Unregistered;
use crate::domain::recommendation::OptionLeft;
use crate::domain::rough_date::RoughDate;
use crate::domain::situation::{Anonymity, ClientAgrees, ReportedAs, ReporterKind};

fn country() -> impl Strategy<Value = Option<Country>> {
    select(vec!["NZ", "AU", "GB", "IE", "US", "CA", "FR", ""]).prop_map(Country::from_code)
}

fn region() -> impl Strategy<Value = Option<Region>> {
    let names = ["", "New South Wales", "Victoria", "Scotland", "California", "New York", "Ontario", "Québec", "Cork"];
    select(names.to_vec()).prop_map(Region::told)
}

fn some_of<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    subsequence(all, 0..=3)
}

fn bodies() -> impl Strategy<Value = Vec<BodyId>> {
    some_of(SHIPPED.bodies().iter().map(|body| body.id.clone()).collect())
}

fn code<E: Code>() -> impl Strategy<Value = E> {
    select(E::ALL)
}

fn rough_date() -> impl Strategy<Value = Option<RoughDate>> {
    select(vec!["", "2012", "2019-11", "2020", "2023-12-02", "2024-02-29", "2026"]).prop_map(|text| text.parse().ok())
}

prop_compose! {
    /// Facts that roles may depend on.
    fn situation()(
        care in (country(), region()),
        practitioner in (country(), region()),
        professions in some_of(SHIPPED.professions().iter().map(|entry| entry.id.clone()).collect()),
        claims in (bodies(), bodies(), bodies(), any::<bool>()),
        reporter in code::<ReporterKind>(),
        client_agrees in code::<ClientAgrees>(),
        anonymity in code::<Anonymity>(),
        minor in any::<bool>(),
    ) -> Situation {
        let (registered_with, member_of, mut not_member_of, claimed_falsely) = claims;
        if claimed_falsely {
            not_member_of.extend(member_of.first().cloned());
        }
        Situation {
            care_country: care.0,
            care_region: care.1,
            practitioner_country: practitioner.0,
            practitioner_region: practitioner.1,
            professions,
            registered_with,
            member_of,
            not_member_of,
            reporter,
            client_agrees,
            anonymity,
            minor,
            ..Situation::untold(date!(2026 - 11 - 22))
        }
    }
}

prop_compose! {
    /// The same situation with other facts that no role may depend on.
    fn retold()(base in situation())(
        base in Just(base),
        violations in some_of(SHIPPED.taxonomy().violations().iter().map(|entry| entry.id.clone()).collect()),
        flags in (any::<bool>(), any::<bool>()),
        client_age in proptest::option::of(0u8..90),
        dates in (rough_date(), rough_date(), rough_date(), rough_date()),
        reported_as in code::<ReportedAs>(),
    ) -> (Situation, Situation) {
        let other = Situation {
            violations,
            imminent: flags.0,
            unsafe_to_contact: flags.1,
            client_age,
            happened_from: dates.0,
            happened_to: dates.1,
            therapy_ended: dates.2,
            discovered: dates.3,
            reported_as,
            ..base.clone()
        };
        (base, other)
    }
}

fn roles_in(directory: &Directory, situation: &Situation) -> BTreeMap<BodyId, Role> {
    route(directory, situation).bodies.into_iter().map(|entry| (entry.body, entry.role)).collect()
}

/// Who leads is decided by directory order where two are equally strong (R4, R13).
fn apart_from_ties(roles: BTreeMap<BodyId, Role>) -> BTreeMap<BodyId, Role> {
    roles.into_iter().map(|(body, role)| (body, if role == Role::Primary { Role::Also } else { role })).collect()
}

proptest! {
    #[test]
    fn the_same_facts_give_the_same_answer((_, situation) in retold()) {
        prop_assert_eq!(route(&SHIPPED, &situation), route(&SHIPPED, &situation));
    }

    #[test]
    fn a_fact_that_no_rule_reads_for_roles_changes_none((one, other) in retold()) {
        prop_assert_eq!(roles_in(&SHIPPED, &one), roles_in(&SHIPPED, &other));
    }

    #[test]
    fn reordering_the_directory_changes_no_role_but_ties(
        situation in situation(),
        bodies in Just(SHIPPED.bodies().to_vec()).prop_shuffle(),
    ) {
        let reordered = SHIPPED.with_bodies(bodies).unwrap();
        prop_assert_eq!(
            apart_from_ties(roles_in(&SHIPPED, &situation)),
            apart_from_ties(roles_in(&reordered, &situation))
        );
    }

    #[test]
    fn a_body_outside_place_or_profession_comes_in_only_by_rule(situation in situation()) {
        let case = Case::of(&SHIPPED, &situation);
        for entry in route(&SHIPPED, &situation).bodies {
            let body = SHIPPED.body(entry.body.as_str()).unwrap();
            let listed = |ids: &[_]| SHIPPED.index().professions(ids).meets(case.professions);
            let in_place = case.places.iter().any(|place| {
                place.country == body.country && body.routing.regions.serve(place.region.as_ref())
            });
            let claimed = situation.registered_with.contains(&body.id) || situation.member_of.contains(&body.id);
            let wide = in_place && body.routing.unregistered == Unregistered::Everyone;
            let to_check = entry.role == Role::IfMember && listed(&body.routing.check_for);
            prop_assert!((in_place && listed(&body.professions)) || claimed || wide || to_check, "{}", body.id);
        }
    }

    #[test]
    fn every_answer_is_well_formed((_, situation) in retold()) {
        let answer = route(&SHIPPED, &situation);
        prop_assert_eq!(answer.options.last(), Some(&OptionLeft::SaveCopy));
        prop_assert!(answer.bodies.iter().filter(|entry| entry.role == Role::Primary).count() <= 1);
        prop_assert!(answer.bodies.is_sorted_by_key(|entry| (entry.role, SHIPPED.index().seat(&entry.body))));
        prop_assert!(answer.bodies.iter().all(|entry| !entry.reasons.is_empty()));
        let limited: Vec<_> = answer.time_limits.iter().map(|limit| &limit.body).collect();
        prop_assert_eq!(limited, answer.bodies.iter().map(|entry| &entry.body).collect::<Vec<_>>());
        prop_assert!(!answer.support.is_empty());
    }

    #[test]
    fn anonymity_only_holds_and_never_brings_in_or_takes_out(situation in situation()) {
        let named = Situation { anonymity: Anonymity::NamedToBody, ..situation.clone() };
        let (one, other) = (roles_in(&SHIPPED, &situation), roles_in(&SHIPPED, &named));
        prop_assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    }
}
