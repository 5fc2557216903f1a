//! Cases that a desk set aside because they are no real reports: what they are left out of, and how one comes back.
//!
//! A real report can be taken for rubbish. So only what somebody has read is set aside, its reporter is told, and the first words
//! that they write after that bring it back. What was set aside again stays: then two people's look has confirmed it, and a
//! machine that answers cannot bring its rubbish back for ever.

/// The timeline's code for setting aside.
pub const SET_ASIDE: &str = "set_aside";
/// The timeline's code for taking it back into the queue.
pub const TAKEN_BACK: &str = "taken_back";

/// What a reporter's words do to a case that was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// They bring it back into the queue.
    BringBack,
    /// They are kept with it, and it stays where it is.
    StayBeside,
}

/// What a reporter's words do to a case that is set aside, by its timeline.
#[must_use]
pub fn words<'a>(timeline: impl IntoIterator<Item = &'a str>) -> Words {
    let times = timeline.into_iter().filter(|kind| *kind == SET_ASIDE).count();
    if times > 1 { Words::StayBeside } else { Words::BringBack }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_bring_a_case_back_and_no_others() {
        assert_eq!(words(["sent", "opened", SET_ASIDE]), Words::BringBack);
        assert_eq!(words(["sent", SET_ASIDE, TAKEN_BACK, SET_ASIDE]), Words::StayBeside);
    }
}
