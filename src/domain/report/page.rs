//! The pages on which a reporter tells, and the answers of one page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answers::{
    AboutYouAnswers, Answers, PlaceAnswers, PractitionerAnswers, RecipientAnswer, SafetyAnswers, WhatHappenedAnswers,
    WhenAnswers,
};
use crate::domain::evidence::EvidenceAnswers;

/// A page that takes answers. Its code is the last part of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportPage {
    /// Where it happened.
    Place,
    /// Who it is about.
    Practitioner,
    /// What happened.
    WhatHappened,
    /// When it happened.
    When,
    /// Danger now, children, contact.
    Safety,
    /// Files that show something of it.
    Evidence,
    /// Who gets it.
    Recipients,
    /// Who tells.
    AboutYou,
}

impl ReportPage {
    /// Every page, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Place,
        Self::Practitioner,
        Self::WhatHappened,
        Self::When,
        Self::Safety,
        Self::Evidence,
        Self::Recipients,
        Self::AboutYou,
    ];

    /// The last part of the page's address, and its name among the revisions.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Practitioner => "practitioner",
            Self::WhatHappened => "what-happened",
            Self::When => "when",
            Self::Safety => "safety",
            Self::Evidence => "evidence",
            Self::Recipients => "recipients",
            Self::AboutYou => "about-you",
        }
    }
}

/// The answers of one page.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageAnswers {
    /// Of [`ReportPage::Place`].
    Place(PlaceAnswers),
    /// Of [`ReportPage::Practitioner`].
    Practitioner(PractitionerAnswers),
    /// Of [`ReportPage::WhatHappened`].
    WhatHappened(WhatHappenedAnswers),
    /// Of [`ReportPage::When`].
    When(WhenAnswers),
    /// Of [`ReportPage::Safety`].
    Safety(SafetyAnswers),
    /// Of [`ReportPage::Evidence`].
    Evidence(EvidenceAnswers),
    /// Of [`ReportPage::Recipients`], by body id.
    Recipients(BTreeMap<String, RecipientAnswer>),
    /// Of [`ReportPage::AboutYou`].
    AboutYou(AboutYouAnswers),
}

impl PageAnswers {
    /// What was told on a page so far.
    #[must_use]
    pub fn of(page: ReportPage, answers: &Answers) -> Self {
        match page {
            ReportPage::Place => Self::Place(answers.place.clone()),
            ReportPage::Practitioner => Self::Practitioner(answers.practitioner.clone()),
            ReportPage::WhatHappened => Self::WhatHappened(answers.what_happened.clone()),
            ReportPage::When => Self::When(answers.when.clone()),
            ReportPage::Safety => Self::Safety(answers.safety.clone()),
            ReportPage::Evidence => Self::Evidence(answers.evidence.clone()),
            ReportPage::Recipients => Self::Recipients(answers.recipients.clone()),
            ReportPage::AboutYou => Self::AboutYou(answers.about_you.clone()),
        }
    }

    /// Whose answers these are.
    #[must_use]
    pub const fn page(&self) -> ReportPage {
        match self {
            Self::Place(_) => ReportPage::Place,
            Self::Practitioner(_) => ReportPage::Practitioner,
            Self::WhatHappened(_) => ReportPage::WhatHappened,
            Self::When(_) => ReportPage::When,
            Self::Safety(_) => ReportPage::Safety,
            Self::Evidence(_) => ReportPage::Evidence,
            Self::Recipients(_) => ReportPage::Recipients,
            Self::AboutYou(_) => ReportPage::AboutYou,
        }
    }

    /// Whether nothing was told on this page.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::of(self.page(), &Answers::default())
    }
}

impl Answers {
    /// How often a page was saved.
    #[must_use]
    pub fn revision(&self, page: ReportPage) -> u32 {
        self.revisions.get(page.code()).copied().unwrap_or(0)
    }

    /// Puts a page's answers in place of the ones before, and notes that it was saved.
    pub fn put(&mut self, content: PageAnswers) {
        let page = content.page();
        match content {
            PageAnswers::Place(answers) => self.place = answers,
            PageAnswers::Practitioner(answers) => self.practitioner = answers,
            PageAnswers::WhatHappened(answers) => self.what_happened = answers,
            PageAnswers::When(answers) => self.when = answers,
            PageAnswers::Safety(answers) => self.safety = answers,
            PageAnswers::Evidence(answers) => self.evidence = answers,
            PageAnswers::Recipients(answers) => self.recipients = answers,
            PageAnswers::AboutYou(answers) => self.about_you = answers,
        }
        *self.revisions.entry(page.code().to_owned()).or_default() += 1;
        self.late.remove(page.code());
    }

    /// Keeps what a late form carried beside what is there, until the page is next saved.
    pub fn put_aside(&mut self, content: PageAnswers) {
        self.late.insert(content.page().code().to_owned(), content);
    }

    /// What a late form carried for this page, if anything waits to be looked at.
    #[must_use]
    pub fn aside(&self, page: ReportPage) -> Option<&PageAnswers> {
        self.late.get(page.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_takes_back_what_it_gives() {
        let mut answers = Answers::default();
        answers.what_happened.narrative = "what I wrote".to_owned();
        for page in ReportPage::ALL {
            let content = PageAnswers::of(page, &answers);
            assert_eq!(content.page(), page);
            assert_eq!(content.is_blank(), page != ReportPage::WhatHappened);
            let mut other = Answers::default();
            other.put(content.clone());
            assert!(PageAnswers::of(page, &other) == content);
            assert_eq!(other.revision(page), 1);
        }
    }
}
