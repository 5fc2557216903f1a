//! What the directory says of a body, fact by fact: each can be checked with the body, and asked to be changed.

use super::body::Body;
use super::limit_rules::{LimitRule, Limits};
use super::routing_attributes::{Regions, TellsPractitioner, Unregistered};
use super::{TakesAnonymous, Target};
use crate::domain::codes::codes;
use crate::domain::ids::ProfessionId;

codes! {
    /// One thing that the directory says of a body, in the order in which its page tells it.
    pub enum Fact as "body" {
        /// Its name and what it is.
        Name = "name",
        /// Whom it can decide about.
        Jurisdiction = "jurisdiction",
        /// Where it acts.
        Places = "places",
        /// Whether it takes reports without a name.
        TakesAnonymous = "takes_anonymous",
        /// Whether it shows the practitioner what was written.
        SharesWithPractitioner = "shares_with_practitioner",
        /// Its time limits.
        TimeLimit = "time_limit",
        /// What it can do.
        CanDo = "can_do",
        /// What it cannot do.
        CannotDo = "cannot_do",
        /// The steps of a complaint there.
        Stages = "stages",
        /// The times it has published.
        Targets = "targets",
        /// Its page on complaining there.
        ComplaintUrl = "complaint_url",
    }
}

impl Fact {
    /// What an entry says of it, part by part, in a form in which any change of what is said makes a difference, and the
    /// order of a list that has none does not.
    #[must_use]
    pub fn said(self, entry: &Body) -> Vec<String> {
        let routing = &entry.routing;
        match self {
            Self::Name => vec![entry.name.clone(), entry.kind.code().to_owned(), entry.statutory.to_string()],
            Self::Jurisdiction => covers(entry),
            Self::Places => places(entry),
            Self::TakesAnonymous => vec![
                entry.takes_anonymous.code().to_owned(),
                routing.needs_named.code().to_owned(),
                entry.anonymous_note.clone(),
            ],
            Self::SharesWithPractitioner => {
                vec![routing.tells_practitioner.code().to_owned(), entry.shares_with_practitioner.clone()]
            }
            Self::TimeLimit => time_limits(entry),
            Self::CanDo => entry.can_do.clone(),
            Self::CannotDo => entry.cannot_do.clone(),
            Self::Stages => entry.stages.clone(),
            Self::Targets => entry.targets.iter().flat_map(target).collect(),
            Self::ComplaintUrl => vec![entry.complaint_url.clone()],
        }
    }

    /// Whether an entry says anything of it that somebody could confirm.
    #[must_use]
    pub fn is_told(self, entry: &Body) -> bool {
        match self {
            Self::Name | Self::Jurisdiction | Self::Places => true,
            Self::TakesAnonymous => entry.takes_anonymous != TakesAnonymous::Unknown,
            Self::SharesWithPractitioner => {
                !entry.shares_with_practitioner.is_empty()
                    || entry.routing.tells_practitioner != TellsPractitioner::Unknown
            }
            Self::TimeLimit => entry.routing.limits != Limits::Unknown || !entry.time_limit_note.is_empty(),
            Self::CanDo => !entry.can_do.is_empty(),
            Self::CannotDo => !entry.cannot_do.is_empty(),
            Self::Stages => !entry.stages.is_empty(),
            Self::Targets => !entry.targets.is_empty(),
            Self::ComplaintUrl => !entry.complaint_url.is_empty(),
        }
    }

    /// Whether a public page was seen that says it.
    #[must_use]
    pub fn was_seen(self, entry: &Body) -> bool {
        let field = match self {
            Self::Name => return entry.verified,
            // Whom and where stand in the same sentence.
            Self::Places => Self::Jurisdiction.code(),
            other => other.code(),
        };
        entry.verified_fields.iter().any(|seen| seen == field)
    }
}

/// Ids in one order, each with the name of its list.
fn listed<'a>(list: &'a str, ids: &'a [ProfessionId]) -> impl Iterator<Item = String> + 'a {
    let mut ids: Vec<&ProfessionId> = ids.iter().collect();
    ids.sort_unstable();
    ids.into_iter().map(move |id| format!("{list}: {id}"))
}

fn covers(entry: &Body) -> Vec<String> {
    let mut said = vec![entry.jurisdiction.clone()];
    said.extend(listed("professions", &entry.professions));
    said.extend(listed("check_for", &entry.routing.check_for));
    match &entry.routing.unregistered {
        Unregistered::NotCovered => {}
        Unregistered::Everyone => said.push("covers_unregistered".to_owned()),
        Unregistered::Only(ids) => said.extend(listed("covers_unregistered", ids)),
    }
    said
}

fn places(entry: &Body) -> Vec<String> {
    let mut said = vec![entry.country.code().to_owned(), entry.region.clone()];
    if let Regions::Only(regions) = &entry.routing.regions {
        let mut names: Vec<String> = regions.iter().map(|region| format!("region: {}", region.as_str())).collect();
        names.sort_unstable();
        said.extend(names);
    }
    said.extend(entry.routing.also_in.iter().map(|country| format!("also_in: {country}")));
    said
}

fn time_limits(entry: &Body) -> Vec<String> {
    let rule = |rule: &LimitRule| {
        let LimitRule { years, from, applies, by, note } = rule;
        format!("{years} {} {} {} {note}", from.code(), applies.code(), by.code())
    };
    let mut said = vec![entry.time_limit.clone(), entry.time_limit_note.clone()];
    match &entry.routing.limits {
        Limits::NoLimit => said.push("none".to_owned()),
        Limits::Unknown => {}
        Limits::Rules(rules, whichever) => {
            said.push(whichever.code().to_owned());
            said.extend(rules.iter().map(rule));
        }
    }
    said.extend(entry.routing.not_before.map(|day| day.to_string()));
    said
}

fn target(target: &Target) -> [String; 4] {
    [target.what.clone(), target.amount.to_string(), target.unit.code().to_owned(), target.note.clone()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;

    fn entry(id: &str) -> Body {
        shipped().body(id).cloned().unwrap()
    }

    /// The facts that say something else after a change of the entry.
    fn changed(change: impl Fn(&mut Body)) -> Vec<Fact> {
        let before = entry("nz-ncnz");
        let mut after = before.clone();
        change(&mut after);
        Fact::ALL.iter().copied().filter(|fact| fact.said(&before) != fact.said(&after)).collect()
    }

    #[test]
    fn a_change_is_a_change_of_one_fact() {
        assert_eq!(changed(|_| {}), []);
        assert_eq!(changed(|body| body.name.push('x')), [Fact::Name]);
        assert_eq!(changed(|body| body.professions.push("counsellor".into())), [Fact::Jurisdiction]);
        assert_eq!(changed(|body| body.routing.regions = Regions::Only(Vec::new())), []);
        assert_eq!(changed(|body| body.region.push('x')), [Fact::Places]);
        assert_eq!(changed(|body| body.takes_anonymous = TakesAnonymous::No), [Fact::TakesAnonymous]);
        assert_eq!(changed(|body| body.time_limit_note.push('x')), [Fact::TimeLimit]);
        assert_eq!(changed(|body| body.complaint_url.push('x')), [Fact::ComplaintUrl]);
        assert_eq!(changed(|body| body.stages.push("x".to_owned())), [Fact::Stages]);
    }

    #[test]
    fn the_order_of_a_list_without_one_is_no_change() {
        assert_eq!(changed(|body| body.professions.reverse()), []);
    }

    #[test]
    fn what_is_not_known_cannot_be_confirmed() {
        let hdc = entry("nz-hdc");
        assert!(!Fact::TakesAnonymous.is_told(&hdc));
        assert!(Fact::TimeLimit.is_told(&hdc) && Fact::Places.is_told(&hdc));
        assert!(Fact::Jurisdiction.was_seen(&hdc) && Fact::Places.was_seen(&hdc) && !Fact::CanDo.was_seen(&hdc));
    }
}
