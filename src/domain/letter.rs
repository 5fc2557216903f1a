//! A report as a letter that its writer sends: the same lines that a body here would get, in the order of the body's own
//! form where that is known.

use super::directory::LetterForm;
use super::report::Snapshot;
use super::report::snapshot::Line;

/// A letter's text, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Codes of what must be seen first, e.g. `no_contact`.
    pub alerts: Vec<String>,
    /// Its parts. Never empty ones.
    pub parts: Vec<LetterPart>,
}

/// Lines under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterPart {
    /// The heading.
    pub heading: Heading,
    /// Its lines.
    pub lines: Vec<LetterLine>,
}

/// What stands above a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The code of a snapshot's section.
    Section(String),
    /// The words of the body's own form.
    Own(String),
    /// What the form has no place for.
    Rest,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterLine {
    /// An answer: the Fluent key of its label, and the words.
    Told(String, String),
    /// Asked by the form and left empty: the Fluent key of its label.
    Empty(String),
    /// Asked by the form, in its words, and not known here.
    ByHand(String),
}

/// What a letter leaves out: nobody can answer it through the portal, and who sends it decides what it says of them.
const LEFT_OUT: &str = "snapshot-anonymity";

/// The letter of a snapshot.
#[must_use]
pub fn arrange(snapshot: Snapshot, form: Option<&LetterForm>) -> Letter {
    let mut parts: Vec<LetterPart> = snapshot
        .sections
        .into_iter()
        .map(|section| LetterPart { heading: Heading::Section(section.code), lines: told(section.lines) })
        .collect();
    if let Some(form) = form {
        parts = in_order(parts, form);
    }
    parts.retain(|part| !part.lines.is_empty());
    Letter { alerts: snapshot.alerts, parts }
}

fn told(lines: Vec<Line>) -> Vec<LetterLine> {
    let kept = lines.into_iter().filter(|line| line.label != LEFT_OUT);
    kept.map(|line| LetterLine::Told(line.label, line.value)).collect()
}

/// The same lines in the order of a form; those it has no place for come last.
fn in_order(parts: Vec<LetterPart>, form: &LetterForm) -> Vec<LetterPart> {
    let mut lines: Vec<LetterLine> = parts.into_iter().flat_map(|part| part.lines).collect();
    let mut take = |field: &String| {
        let key = format!("snapshot-{field}");
        let found = lines.iter().position(|line| matches!(line, LetterLine::Told(label, _) if *label == key));
        found.map_or(LetterLine::Empty(key), |at| lines.remove(at))
    };
    let mut ordered: Vec<LetterPart> = Vec::with_capacity(form.parts.len() + 1);
    for part in &form.parts {
        let mut lines: Vec<LetterLine> = part.fields.iter().map(&mut take).collect();
        lines.extend(part.by_hand.iter().cloned().map(LetterLine::ByHand));
        ordered.push(LetterPart { heading: Heading::Own(part.heading.clone()), lines });
    }
    ordered.push(LetterPart { heading: Heading::Rest, lines });
    ordered
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;
    use crate::domain::report::{Addressee, Answers, Membership, Words, compose};
    use crate::domain::situation::Anonymity;

    fn snapshot(body: &str) -> Snapshot {
        let mut answers = Answers::default();
        answers.place.care_country = "US".to_owned();
        answers.practitioner.practitioner_name = "Made-up Name".to_owned();
        answers.what_happened.narrative = "what I wrote".to_owned();
        answers.what_happened.triage_only = "for the handlers".to_owned();
        let to = Addressee { body, anonymity: Anonymity::AnonymousReachable, membership: Membership::Settled };
        compose(&shipped(), &answers, to, Words::KEYS, date!(2026 - 11 - 22))
    }

    fn texts(letter: &Letter) -> Vec<String> {
        let lines = letter.parts.iter().flat_map(|part| &part.lines);
        lines.filter_map(|line| if let LetterLine::Told(_, text) = line { Some(text.clone()) } else { None }).collect()
    }

    #[test]
    fn without_a_form_it_has_the_order_of_what_a_body_here_gets() {
        let letter = arrange(snapshot("nz-hdc"), None);
        let headings: Vec<_> = letter.parts.iter().map(|part| part.heading.clone()).collect();
        let expected = ["practitioner", "place", "account", "reporter", "handlers_only"];
        assert_eq!(headings, expected.map(|code| Heading::Section(code.to_owned())));
        assert!(!texts(&letter).iter().any(|text| text.contains("anonymity")), "it says how it could be answered");
    }

    #[test]
    fn with_a_form_it_follows_the_form_and_loses_nothing() {
        let directory = shipped();
        let own: Vec<_> = directory.bodies().iter().filter(|body| directory.form(body.id.as_str()).is_some()).collect();
        assert!(own.len() >= 4, "{}", own.len());
        for body in own {
            let id = body.id.as_str();
            let form = directory.form(id).unwrap();
            let letter = arrange(snapshot(id), Some(form));
            let Heading::Own(first) = &letter.parts[0].heading else { panic!("{id}: the form does not come first") };
            assert_eq!(*first, form.parts[0].heading);
            let (mut ordered, mut general) = (texts(&letter), texts(&arrange(snapshot(id), None)));
            ordered.sort();
            general.sort();
            assert_eq!(ordered, general, "{id}");
            let blanks = letter.parts.iter().flat_map(|part| &part.lines);
            assert!(blanks.into_iter().any(|line| matches!(line, LetterLine::ByHand(_))), "{id}: nothing to sign");
        }
    }

    #[test]
    fn a_body_that_takes_only_its_own_form_has_one_here() {
        use crate::domain::directory::DeliveryPref;
        let directory = shipped();
        for body in directory.bodies().iter().filter(|body| body.routing.delivery_pref == DeliveryPref::OwnForm) {
            assert!(directory.form(body.id.as_str()).is_some(), "{}", body.id);
        }
    }
}
