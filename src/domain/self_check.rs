//! "Was this okay?": what the signs somebody ticked come to. A help to think, never a finding.

use super::taxonomy::{Taxonomy, Violation};

/// A sign this heavy says something by itself.
const HEAVY: u8 = 3;
/// Lighter signs say the same when together they weigh this much.
const MANY: u32 = 4;

/// What was ticked, by place in the taxonomy's lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ticked {
    /// Among what therapy does not involve.
    pub does_not: Vec<usize>,
    /// Among the signs to look at.
    pub signs: Vec<usize>,
}

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing was ticked.
    Nothing,
    /// Worth a question.
    WorthAsking,
    /// Lines may have been crossed.
    Crossed,
    /// Not part of therapy, whoever began it.
    NotTherapy,
}

impl Answer {
    /// The beginning of the keys of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nothing => "okay-answer-nothing",
            Self::WorthAsking => "okay-answer-worth_asking",
            Self::Crossed => "okay-answer-crossed",
            Self::NotTherapy => "okay-answer-not_therapy",
        }
    }
}

/// The kinds of violation that the ticks point to, each once.
#[must_use]
pub fn pointed_at<'a>(taxonomy: &'a Taxonomy, ticked: &Ticked) -> Vec<&'a Violation> {
    let does_not = ticked.does_not.iter().filter_map(|place| taxonomy.guide_does_not().get(*place));
    let signs = ticked.signs.iter().filter_map(|place| taxonomy.red_flags().get(*place));
    let mut ids: Vec<_> = does_not.map(|entry| &entry.violation).chain(signs.map(|entry| &entry.violation)).collect();
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.as_str()));
    ids.into_iter().filter_map(|id| taxonomy.violation(id.as_str())).collect()
}

/// What the ticks come to.
#[must_use]
pub fn answer(taxonomy: &Taxonomy, ticked: &Ticked) -> Answer {
    if ticked.does_not.iter().any(|place| taxonomy.guide_does_not().get(*place).is_some()) {
        return Answer::NotTherapy;
    }
    let weights: Vec<u8> =
        ticked.signs.iter().filter_map(|place| taxonomy.red_flags().get(*place)).map(|flag| flag.weight).collect();
    let sum: u32 = weights.iter().map(|weight| u32::from(*weight)).sum();
    if sum == 0 {
        Answer::Nothing
    } else if sum >= MANY || weights.contains(&HEAVY) {
        Answer::Crossed
    } else {
        Answer::WorthAsking
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::shipped;

    fn with(does_not: &[usize], signs: &[usize]) -> Answer {
        let ticked = Ticked { does_not: does_not.to_vec(), signs: signs.to_vec() };
        answer(shipped().taxonomy(), &ticked)
    }

    #[test]
    fn one_light_sign_is_worth_a_question_and_two_or_a_heavy_one_are_more() {
        assert_eq!(with(&[], &[]), Answer::Nothing);
        assert_eq!(with(&[], &[1]), Answer::WorthAsking);
        assert_eq!(with(&[], &[1, 2]), Answer::Crossed);
        assert_eq!(with(&[], &[0]), Answer::Crossed);
    }

    #[test]
    fn what_therapy_never_involves_outweighs_all_and_unknown_places_say_nothing() {
        assert_eq!(with(&[0], &[1]), Answer::NotTherapy);
        assert_eq!(with(&[999], &[999]), Answer::Nothing);
    }
}
