//! What one body may know of who told it: chosen before sending, and changed later by the reporter.

use serde::{Deserialize, Serialize};

use super::compose::Words;
use super::message::Message;
use super::snapshot::{Line, Snapshot};
use crate::domain::situation::Anonymity;

const SECTION: &str = "reporter";
const ANONYMITY: &str = "snapshot-anonymity";
const NAME: &str = "snapshot-reporter-name";
const CONTACT: &str = "snapshot-reporter-contact";

/// What a body may know of who told it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// The code of [`Anonymity`].
    anonymity: String,
    /// The same in words, as the body reads it.
    said: String,
    /// Name and contact; empty unless the body may know them.
    name: String,
    contact: String,
}

impl Disclosure {
    /// What was chosen. Name and contact count only where the body may know them.
    #[must_use]
    pub fn new(anonymity: Anonymity, name: &str, contact: &str, words: Words) -> Self {
        let known = |text: &str| {
            if anonymity == Anonymity::NamedToBody { text.trim().to_owned() } else { String::new() }
        };
        Self {
            anonymity: anonymity.code().to_owned(),
            said: (words.text)(&format!("snapshot-{}", anonymity.key())),
            name: known(name),
            contact: known(contact),
        }
    }

    /// What a snapshot says of it.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Self {
        let sections = snapshot.sections.iter().filter(|section| section.code == SECTION);
        let lines: Vec<&Line> = sections.flat_map(|section| &section.lines).collect();
        let said = |label: &str| {
            let line = lines.iter().find(|line| line.label == label);
            line.map(|line| line.value.clone()).unwrap_or_default()
        };
        Self { anonymity: snapshot.anonymity.clone(), said: said(ANONYMITY), name: said(NAME), contact: said(CONTACT) }
    }

    /// What counts now: what the reporter said last, else what the snapshot says.
    #[must_use]
    pub fn now<'a>(snapshot: &Snapshot, messages: impl DoubleEndedIterator<Item = &'a Message>) -> Self {
        let last = messages.rev().find_map(|message| message.disclosure.clone());
        last.unwrap_or_else(|| Self::of(snapshot))
    }

    /// How the reporter may be known.
    #[must_use]
    pub fn anonymity(&self) -> Anonymity {
        Anonymity::from_code(&self.anonymity).unwrap_or(Anonymity::Anonymous)
    }

    /// The same in words.
    #[must_use]
    pub fn said(&self) -> &str {
        &self.said
    }

    /// The name; empty unless the body may know it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How to reach the reporter; empty unless the body may know it.
    #[must_use]
    pub fn contact(&self) -> &str {
        &self.contact
    }

    /// Whether the body can write to the reporter and be read.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.anonymity() != Anonymity::Anonymous
    }

    /// The snapshot as it is with this: the lines of name and contact go or come.
    #[must_use]
    pub fn on(&self, mut snapshot: Snapshot) -> Snapshot {
        snapshot.anonymity.clone_from(&self.anonymity);
        for section in snapshot.sections.iter_mut().filter(|section| section.code == SECTION) {
            section.lines.retain(|line| ![ANONYMITY, NAME, CONTACT].contains(&line.label.as_str()));
            let lines = [(ANONYMITY, &self.said), (NAME, &self.name), (CONTACT, &self.contact)];
            let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
            section.lines.extend(lines.map(|(label, value)| Line { label: label.to_owned(), value: value.clone() }));
        }
        snapshot
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;
    use crate::domain::report::{Addressee, Answers, Membership, MessageKind, compose};

    fn sent(anonymity: Anonymity) -> Snapshot {
        let mut answers = Answers::default();
        "Ruth Example".clone_into(&mut answers.about_you.reporter_name);
        "ruth@example.org".clone_into(&mut answers.about_you.reporter_contact);
        let to = Addressee { body: "nz-hdc", anonymity, membership: Membership::Settled };
        compose(&shipped(), &answers, to, Words::KEYS, date!(2026 - 11 - 26))
    }

    #[test]
    fn a_changed_snapshot_is_the_one_that_would_have_been_sent() {
        let all = [Anonymity::Anonymous, Anonymity::AnonymousReachable, Anonymity::NamedToBody];
        for (from, to) in all.into_iter().flat_map(|from| all.map(|to| (from, to))) {
            let chosen = Disclosure::new(to, "Ruth Example", "ruth@example.org", Words::KEYS);
            assert!(chosen.on(sent(from)) == sent(to), "{from:?} to {to:?}");
            assert!(Disclosure::of(&sent(to)) == chosen, "{to:?}");
        }
    }

    #[test]
    fn what_was_said_last_counts() {
        let message = |disclosure| Message {
            kind: MessageKind::ConsentChanged,
            text: String::new(),
            moved_to: None,
            disclosure: Some(disclosure),
            files: Vec::new(),
        };
        let quiet = message(Disclosure::new(Anonymity::Anonymous, "", "", Words::KEYS));
        let named = message(Disclosure::new(Anonymity::NamedToBody, "Ruth Example", "", Words::KEYS));
        let sent = sent(Anonymity::AnonymousReachable);
        assert!(Disclosure::now(&sent, [].iter()).is_reachable());
        assert!(!Disclosure::now(&sent, [named, quiet].iter()).is_reachable());
    }
}
