//! Where a report would go: each recommended body with what was chosen for it, and what follows from that.

use time::Date;

use super::answers::Answers;
use crate::domain::directory::Directory;
use crate::domain::ids::BodyId;
use crate::domain::place::Country;
use crate::domain::recommendation::{Caution, Entry, OptionLeft, Recommendation, Role, Status, TimeLimit};
use crate::domain::route;
use crate::domain::situation::{Anonymity, Situation};

/// Whether the portal can send to a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has joined: it can be sent to.
    Joined,
    /// It is in the directory, and has not joined, or has left.
    Listed,
    /// It takes no new reports for now.
    Paused,
    /// Its row is not as it was vouched for: nothing is sent to it.
    Altered,
    /// It has joined, and the portal is not fully set up: nothing is sent to anybody yet.
    Waiting,
    /// It has this report already.
    Sent,
}

/// Why a body does not get the report although it was chosen, or must be kept from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has not joined.
    NotJoined,
    /// It takes no new reports for now.
    Paused,
    /// Its row is not as it was vouched for.
    Altered,
    /// The portal is not fully set up.
    NotSetUp,
    /// It would refuse the report as it stands.
    WouldRefuse,
    /// It is in another country, and the reporter has not agreed to that.
    Abroad,
}

/// What follows from a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It gets the report.
    Send,
    /// It was chosen, but does not get it: kept for it instead.
    Refused(Refused),
    /// Kept for it.
    Hold,
    /// Not for this body.
    No,
    /// Nothing chosen yet.
    Untold,
    /// It has it already.
    Sent,
}

impl Verdict {
    /// The choice that keeps a report from a body.
    pub const NO: &str = "no";
}

/// A way over a border: the report would leave one country and go to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Border {
    /// The country of care; of the practitioner, where no country of care is told.
    pub from: Country,
    /// The body's.
    pub to: Country,
    /// Whether the reporter agreed to it.
    pub agreed: bool,
}

/// One recommended body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The entry, as it stands with the anonymity chosen for this body.
    pub entry: Entry,
    /// Its time limit.
    pub limit: TimeLimit,
    /// What this body may learn of the reporter.
    pub anonymity: Anonymity,
    /// Whether the reporter lets the case be counted in figures that everybody sees.
    pub counted: bool,
    /// The border a report to it would cross; none where it is in the same country, or no country is told.
    pub border: Option<Border>,
    /// Whether it can be sent to.
    pub standing: Standing,
    /// What follows from the choice.
    pub verdict: Verdict,
}

/// Where a report would go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The answer of routing that fixes roles and order.
    pub base: Recommendation,
    /// Every body of it, in its order.
    pub destinations: Vec<Destination>,
}

impl Plan {
    /// The plan for these answers.
    ///
    /// One run of routing with `anonymous_reachable` fixes roles and order. A run with the anonymity chosen for a body
    /// only turns that body's hold, cautions and options on or off.
    #[must_use]
    pub fn of(directory: &Directory, answers: &Answers, today: Date, standing: impl Fn(&BodyId) -> Standing) -> Self {
        let situation = answers.situation(directory, today);
        let base = route(directory, &situation);
        let home = situation.care_country.or(situation.practitioner_country);
        let mut runs = Runs { directory, situation, made: Vec::new() };
        let destinations = (base.bodies.iter().zip(&base.time_limits))
            .map(|(entry, limit)| {
                let told = answers.recipients.get(entry.body.as_str());
                let anonymity = told.and_then(|told| Anonymity::from_code(&told.anonymity));
                let anonymity = anonymity.unwrap_or(Anonymity::AnonymousReachable);
                let entry = match anonymity {
                    Anonymity::AnonymousReachable => entry.clone(),
                    other => overlaid(&base, entry, runs.with(other)),
                };
                let standing = standing(&entry.body);
                let there = directory.body(entry.body.as_str()).map(|body| body.country);
                let border = border(home, there, told.is_some_and(|told| told.abroad));
                let choice = told.map_or("", |told| told.choice.as_str());
                let verdict = match verdict(choice, entry.role, standing) {
                    Verdict::Send if border.is_some_and(|border| !border.agreed) => Verdict::Refused(Refused::Abroad),
                    other => other,
                };
                let counted = told.is_some_and(|told| told.statistics);
                Destination { entry, limit: limit.clone(), anonymity, counted, border, standing, verdict }
            })
            .collect();
        Self { base, destinations }
    }

    /// Where the reporter stands: a hold that is lifted by what a body may know of them leaves somebody to send to.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.base.status {
            Status::HoldOnly if self.any(|to| to.entry.role == Role::Primary) => Status::Routed,
            status => status,
        }
    }

    /// What the reporter can still do (R17), with what each body may know of them.
    #[must_use]
    pub fn options(&self) -> Vec<OptionLeft> {
        let needs_name = |to: &Destination| to.entry.cautions.contains(Caution::NameNeeded);
        let is_left = |option: &OptionLeft| match option {
            OptionLeft::StayReachable => self.any(|to| needs_name(to) && to.anonymity == Anonymity::Anonymous),
            OptionLeft::NameToBody => self.any(needs_name),
            OptionLeft::FindOtherBody => self.status() != Status::Routed && self.base.options.contains(option),
            _ => self.base.options.contains(option),
        };
        OptionLeft::ALL.iter().copied().filter(is_left).collect()
    }

    fn any(&self, is: impl Fn(&Destination) -> bool) -> bool {
        self.destinations.iter().any(is)
    }

    /// Whether any recommended body has joined and would take the report in some way.
    #[must_use]
    pub fn can_send(&self) -> bool {
        self.destinations.iter().any(|to| matches!(to.standing, Standing::Joined | Standing::Altered))
    }

    /// The bodies that get the report now.
    pub fn to_send(&self) -> impl Iterator<Item = &Destination> {
        self.destinations.iter().filter(|to| to.verdict == Verdict::Send)
    }

    /// The first body that never had the report, was not refused by the reporter, and would take it as it stands: one that has
    /// joined, if there is any.
    pub fn onward(&self, had_it: impl Fn(&str) -> bool) -> Option<&Destination> {
        let fits = |to: &&Destination| {
            to.verdict != Verdict::No && to.entry.role != Role::Hold && !had_it(to.entry.body.as_str())
        };
        let first = |standing| self.destinations.iter().filter(fits).find(|to| to.standing == standing);
        first(Standing::Joined).or_else(|| first(Standing::Listed))
    }

    /// The bodies for which the report is kept: chosen so, or because they cannot get it.
    pub fn to_hold(&self) -> impl Iterator<Item = &Destination> {
        self.destinations.iter().filter(|to| matches!(to.verdict, Verdict::Hold | Verdict::Refused(_)))
    }

    /// A recommended body.
    #[must_use]
    pub fn destination(&self, body: &str) -> Option<&Destination> {
        self.destinations.iter().find(|to| to.entry.body == *body)
    }

    /// The plan when nothing is to be sent: what was to be sent, or was not chosen yet, is kept.
    #[must_use]
    pub fn keeping_all(mut self) -> Self {
        for to in &mut self.destinations {
            if matches!(to.verdict, Verdict::Send | Verdict::Untold) {
                to.verdict = Verdict::Hold;
            }
        }
        self
    }
}

/// Runs of routing, each made once.
struct Runs<'a> {
    directory: &'a Directory,
    situation: Situation,
    made: Vec<(Anonymity, Recommendation)>,
}

impl Runs<'_> {
    fn with(&mut self, anonymity: Anonymity) -> Option<&Recommendation> {
        if !self.made.iter().any(|(made, _)| *made == anonymity) {
            let situation = Situation { anonymity, ..self.situation.clone() };
            self.made.push((anonymity, route(self.directory, &situation)));
        }
        self.made.iter().find(|(made, _)| *made == anonymity).map(|(_, run)| run)
    }
}

/// The base entry with the hold and cautions of the run for the anonymity chosen.
fn overlaid(base: &Recommendation, entry: &Entry, run: Option<&Recommendation>) -> Entry {
    let Some(chosen) = run.and_then(|run| run.entry(&entry.body)) else { return entry.clone() };
    let led = base.bodies.iter().any(|other| other.role == Role::Primary);
    let role = match (entry.role, chosen.role) {
        (_, Role::Hold) => Role::Hold,
        (Role::Hold, Role::Primary) if led => Role::Also,
        (Role::Hold, lifted) => lifted,
        (fixed, _) => fixed,
    };
    Entry { role, cautions: chosen.cautions, ..entry.clone() }
}

fn border(from: Option<Country>, to: Option<Country>, agreed: bool) -> Option<Border> {
    let (from, to) = (from?, to?);
    (from != to).then_some(Border { from, to, agreed })
}

fn verdict(choice: &str, role: Role, standing: Standing) -> Verdict {
    match (choice, standing) {
        (_, Standing::Sent) => Verdict::Sent,
        ("send", Standing::Listed) => Verdict::Refused(Refused::NotJoined),
        ("send", Standing::Paused) => Verdict::Refused(Refused::Paused),
        ("send", Standing::Waiting) => Verdict::Refused(Refused::NotSetUp),
        ("send", Standing::Altered) => Verdict::Refused(Refused::Altered),
        ("send", Standing::Joined) if role == Role::Hold => Verdict::Refused(Refused::WouldRefuse),
        ("send", Standing::Joined) => Verdict::Send,
        ("hold", _) => Verdict::Hold,
        (Verdict::NO, _) => Verdict::No,
        _ => Verdict::Untold,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;
    use crate::domain::report::answers::RecipientAnswer;

    fn answers(choices: &[(&str, &str, &str)]) -> Answers {
        let mut answers = Answers::default();
        answers.place.care_country = "AU".to_owned();
        answers.practitioner.professions = vec!["counsellor".to_owned()];
        answers.practitioner.member_of = vec!["au-pacfa".to_owned(), "au-aca".to_owned()];
        for (body, choice, anonymity) in choices {
            let (choice, anonymity) = ((*choice).to_owned(), (*anonymity).to_owned());
            let answer = RecipientAnswer { choice, anonymity, ..RecipientAnswer::default() };
            answers.recipients.insert((*body).to_owned(), answer);
        }
        answers
    }

    fn plan(choices: &[(&str, &str, &str)], standing: Standing) -> Plan {
        Plan::of(&shipped(), &answers(choices), date!(2026 - 11 - 22), |_| standing)
    }

    #[test]
    fn a_body_that_has_not_joined_is_never_sent_to() {
        for body in plan(&[], Standing::Listed).base.bodies {
            let plan = plan(&[(body.body.as_str(), "send", "named_to_body")], Standing::Listed);
            assert_eq!(plan.to_send().count(), 0);
            assert_eq!(plan.to_hold().count(), 1);
        }
    }

    #[test]
    fn nothing_is_sent_before_the_portal_is_set_up_and_what_was_chosen_is_kept() {
        let first = plan(&[], Standing::Waiting).base.bodies[0].body.clone();
        let plan = plan(&[(first.as_str(), "send", "")], Standing::Waiting);
        assert!(plan.to_send().count() == 0 && !plan.can_send());
        assert_eq!(plan.to_hold().count(), 1);
    }

    #[test]
    fn a_name_given_to_one_body_lifts_its_hold_and_no_others() {
        let held: Vec<_> =
            plan(&[], Standing::Joined).base.bodies.into_iter().filter(|e| e.role == Role::Hold).collect();
        assert!(held.len() >= 2, "{held:?}");
        let (one, other) = (held[0].body.as_str(), held[1].body.as_str());
        let plan = plan(&[(one, "send", "named_to_body"), (other, "send", "")], Standing::Joined);
        assert_eq!(plan.destination(one).unwrap().verdict, Verdict::Send);
        assert_eq!(plan.destination(other).unwrap().verdict, Verdict::Refused(Refused::WouldRefuse));
    }

    #[test]
    fn what_a_body_may_know_turns_status_and_options_on_and_off() {
        let held = |anonymity: &str| {
            let mut answers = Answers::default();
            answers.place.care_country = "IE".to_owned();
            answers.practitioner.member_of = vec!["ie-iacp".to_owned()];
            let (choice, anonymity) = ("send".to_owned(), anonymity.to_owned());
            let answer = RecipientAnswer { choice, anonymity, ..RecipientAnswer::default() };
            answers.recipients.insert("ie-iacp".to_owned(), answer);
            let plan = Plan::of(&shipped(), &answers, date!(2026 - 11 - 22), |_| Standing::Joined);
            (plan.status(), plan.options())
        };
        let (status, options) = held("anonymous");
        assert_eq!(status, Status::HoldOnly);
        assert!(options.contains(&OptionLeft::StayReachable) && options.contains(&OptionLeft::NameToBody));
        let (status, options) = held("anonymous_reachable");
        assert_eq!(status, Status::HoldOnly);
        assert!(!options.contains(&OptionLeft::StayReachable) && options.contains(&OptionLeft::NameToBody));
        let (status, options) = held("named_to_body");
        assert_eq!(status, Status::Routed);
        assert!(!options.contains(&OptionLeft::NameToBody) && !options.contains(&OptionLeft::FindOtherBody));
    }

    #[test]
    fn order_stays_whatever_is_chosen() {
        let order = |plan: Plan| plan.destinations.into_iter().map(|to| to.entry.body).collect::<Vec<_>>();
        let base = order(plan(&[], Standing::Listed));
        let chosen = plan(&[(base[0].as_str(), "hold", "named_to_body")], Standing::Joined);
        assert_eq!(order(chosen), base);
    }

    #[test]
    fn a_body_in_another_country_gets_nothing_without_a_yes_and_the_others_get_theirs() {
        let of = |agreed: bool| {
            let mut answers = Answers::default();
            answers.place.care_country = "NZ".to_owned();
            answers.place.practitioner_country = "AU".to_owned();
            answers.practitioner.professions = vec!["psychologist".to_owned()];
            let all = Plan::of(&shipped(), &answers, date!(2026 - 11 - 22), |_| Standing::Joined);
            for to in &all.destinations {
                let answer = RecipientAnswer {
                    choice: "send".to_owned(),
                    anonymity: "named_to_body".to_owned(),
                    abroad: agreed,
                    ..RecipientAnswer::default()
                };
                answers.recipients.insert(to.entry.body.to_string(), answer);
            }
            Plan::of(&shipped(), &answers, date!(2026 - 11 - 22), |_| Standing::Joined)
        };
        let (without, with) = (of(false), of(true));
        let abroad = |plan: &Plan, verdict: Verdict| {
            plan.destinations.iter().filter(|to| to.border.is_some() && to.verdict == verdict).count()
        };
        assert!(abroad(&with, Verdict::Send) > 0, "{with:?}");
        assert_eq!(abroad(&without, Verdict::Send), 0);
        assert_eq!(abroad(&without, Verdict::Refused(Refused::Abroad)), abroad(&with, Verdict::Send));
        let home = |plan: &Plan| plan.to_send().filter(|to| to.border.is_none()).count();
        assert!(home(&without) > 0);
        assert_eq!(home(&without), home(&with));
        assert!(without.to_hold().any(|to| to.border.is_some()), "what was chosen is kept for it");
    }

    #[test]
    fn onward_leads_to_a_body_that_never_had_it_and_would_take_it() {
        let of = |refused: &str, joined: &str| {
            let mut answers = Answers::default();
            answers.place.care_country = "NZ".to_owned();
            answers.practitioner.professions = vec!["psychologist".to_owned()];
            let answer = RecipientAnswer { choice: "no".to_owned(), ..RecipientAnswer::default() };
            answers.recipients.insert(refused.to_owned(), answer);
            let standing = |body: &BodyId| if *body == *joined { Standing::Joined } else { Standing::Listed };
            Plan::of(&shipped(), &answers, date!(2026 - 11 - 22), standing)
        };
        let onward = |plan: &Plan, had: &[&str]| {
            plan.onward(|body| had.contains(&body)).map(|to| to.entry.body.to_string()).unwrap_or_default()
        };
        let takes: Vec<_> = of("", "").destinations.into_iter().filter(|to| to.entry.role != Role::Hold).collect();
        assert!(takes.len() >= 2, "{takes:?}");
        let (first, second) = (takes[0].entry.body.as_str(), takes[1].entry.body.as_str());
        assert_eq!(onward(&of("", ""), &[]), first);
        assert_eq!(onward(&of("", ""), &[first]), second, "not to one that had it");
        assert_eq!(onward(&of(first, ""), &[]), second, "not to one that the reporter refused");
        assert_eq!(onward(&of("", second), &[]), second, "first to one that can be sent to from here");
        assert!(of("", "").onward(|_| true).is_none());
        assert!(plan(&[], Standing::Joined).onward(|_| false).is_none(), "all of these would refuse it as it stands");
    }

    #[test]
    fn nothing_is_counted_unless_the_reporter_says_so() {
        let first = plan(&[], Standing::Joined).base.bodies[0].body.clone();
        assert!(!plan(&[(first.as_str(), "send", "")], Standing::Joined).destination(first.as_str()).unwrap().counted);
    }

    #[test]
    fn keeping_all_sends_nothing() {
        let first = plan(&[], Standing::Joined).base.bodies[0].body.clone();
        let kept = plan(&[(first.as_str(), "send", "named_to_body")], Standing::Joined).keeping_all();
        assert_eq!(kept.to_send().count(), 0);
        assert_eq!(kept.to_hold().count(), kept.destinations.len());
    }
}
