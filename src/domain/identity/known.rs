//! What is known beside the text that is looked through, from the reporter's own fields and the directory.

use std::collections::HashSet;

use super::contact::numbers_in;
use super::own_name::{OwnName, own_names_of};
use super::text::{Text, fold};
use crate::domain::directory::Directory;
use crate::domain::report::Answers;

/// What is known beside the text that is looked through.
pub(super) struct Known {
    /// The reporter's names, each as its folded words.
    pub(super) own_names: Vec<OwnName>,
    /// Words of the practitioner's names, practice and place, of the place told and of bodies' names.
    pub(super) not_others: HashSet<String>,
    /// Words of the practitioner's names.
    pub(super) practitioner: HashSet<String>,
    /// What the reporter gave as their contact, folded.
    pub(super) own_contact: String,
    /// The numbers in it.
    pub(super) own_contact_digits: String,
    /// What was told of the practitioner's contact, folded.
    pub(super) their_contact: String,
    /// The numbers in it.
    pub(super) their_contact_digits: String,
}

impl Known {
    /// From what was told.
    pub(super) fn of(directory: &Directory, answers: &Answers) -> Self {
        let practitioner = &answers.practitioner;
        let words = |text: &str| Text::of(text).words.into_iter().map(|word| word.folded).collect::<Vec<_>>();
        let mut theirs: HashSet<String> = words(&practitioner.practitioner_name).into_iter().collect();
        // Before the other names: the reporter's own name may stand among those by mistake.
        let own_names = own_names_of(&answers.about_you.reporter_name, &theirs);
        theirs.extend(words(&practitioner.practitioner_other_names));
        let mut not_others = theirs.clone();
        let told = [
            &practitioner.practitioner_practice,
            &practitioner.practitioner_contact,
            &answers.place.care_region,
            &answers.place.practitioner_region,
        ];
        not_others.extend(told.into_iter().flat_map(|text| words(text)));
        not_others.extend(directory.bodies().iter().flat_map(|body| words(&body.name)));
        let contact = |text: &str| (fold(text), numbers_in(text));
        let (own_contact, own_contact_digits) = contact(&answers.about_you.reporter_contact);
        let (their_contact, their_contact_digits) = contact(&practitioner.practitioner_contact);
        Self {
            own_names,
            not_others,
            practitioner: theirs,
            own_contact,
            own_contact_digits,
            their_contact,
            their_contact_digits,
        }
    }
}
