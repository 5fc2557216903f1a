//! Answers that can only be chosen from a list, without what stands on no list: a form can be made by anybody.

use super::answers::{PractitionerAnswers, WhatHappenedAnswers};
use super::page::PageAnswers;
use crate::domain::directory::Directory;
use crate::domain::evidence::FileChoice;
use crate::domain::evidence::limits::MOST_FILES;
use crate::domain::situation::Anonymity;

/// The choices for one body.
const CHOICES: [&str; 3] = ["send", "hold", "no"];

impl PageAnswers {
    /// These answers with ids of the directory and known codes only, each once.
    #[must_use]
    pub fn known(self, directory: &Directory) -> Self {
        let is_body = |id: &str| directory.body(id).is_some();
        match self {
            Self::Practitioner(told) => Self::Practitioner(PractitionerAnswers {
                professions: each_once(told.professions, |id| directory.profession(&id.into()).is_some()),
                registered_with: each_once(told.registered_with, is_body),
                member_of: each_once(told.member_of, is_body),
                not_member_of: each_once(told.not_member_of, is_body),
                ..told
            }),
            Self::WhatHappened(told) => Self::WhatHappened(WhatHappenedAnswers {
                violations: each_once(told.violations, |id| directory.taxonomy().violation(id).is_some()),
                ..told
            }),
            Self::Recipients(mut told) => {
                told.retain(|body, _| is_body(body));
                for answer in told.values_mut() {
                    if !CHOICES.contains(&answer.choice.as_str()) {
                        answer.choice.clear();
                    }
                    if Anonymity::from_code(&answer.anonymity).is_none() {
                        answer.anonymity.clear();
                    }
                    answer.files.retain(|id, choice| is_file(id) && FileChoice::from_code(choice).is_some());
                    while answer.files.len() > MOST_FILES {
                        answer.files.pop_last();
                    }
                }
                Self::Recipients(told)
            }
            other => other,
        }
    }
}

/// Whether this could be the id of a file.
fn is_file(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn each_once(told: Vec<String>, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for id in told {
        if is_known(&id) && !kept.contains(&id) {
            kept.push(id);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;
    use crate::domain::report::answers::RecipientAnswer;

    #[test]
    fn what_stands_on_no_list_is_not_kept() {
        let text = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let told = PractitionerAnswers {
            practitioner_name: "any words".to_owned(),
            professions: text(&["psychologist", "made up", "psychologist"]),
            member_of: text(&["nz-nzac", &"x".repeat(9999)]),
            ..PractitionerAnswers::default()
        };
        let PageAnswers::Practitioner(known) = PageAnswers::Practitioner(told).known(&shipped()) else { panic!() };
        assert_eq!(known.professions, ["psychologist"]);
        assert_eq!(known.member_of, ["nz-nzac"]);
        assert_eq!(known.practitioner_name, "any words");

        let choice = |choice: &str| RecipientAnswer {
            choice: choice.to_owned(),
            anonymity: "whatever".to_owned(),
            ..RecipientAnswer::default()
        };
        let told = [("nz-hdc", "send"), ("nz-nzac", "perhaps"), ("made-up", "send")];
        let told = told.map(|(body, word)| (body.to_owned(), choice(word)));
        let PageAnswers::Recipients(known) = PageAnswers::Recipients(told.into()).known(&shipped()) else { panic!() };
        let known: Vec<_> = known.iter().map(|(body, it)| (body.as_str(), it.choice.as_str())).collect();
        assert_eq!(known, [("nz-hdc", "send"), ("nz-nzac", "")]);
    }
}
