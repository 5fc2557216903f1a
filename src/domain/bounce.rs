//! What a report about delivery (RFC 3464) comes to for the mail it is about.

use super::server_answer::{ServerAnswer, Status};

/// What a mail server did for one recipient (RFC 3464 §2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It could not deliver it, and has stopped trying.
    Failed,
    /// It could not deliver it so far, and goes on trying.
    Delayed,
    /// It delivered it, or gave it on.
    Passed,
}

impl Action {
    /// Reads the word of the standard, in any case of letters; a comment may follow it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let word = text.split([' ', '\t', '(', ';']).find(|word| !word.is_empty())?;
        match word.to_ascii_lowercase().as_str() {
            "failed" => Some(Self::Failed),
            "delayed" => Some(Self::Delayed),
            "delivered" | "relayed" | "expanded" => Some(Self::Passed),
            _ => None,
        }
    }
}

/// What a report says of one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was done; none where that is no word of the standard.
    pub action: Option<Action>,
    /// The status code, and what the last server answered.
    pub answer: ServerAnswer,
}

/// What is true of the mail now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was sent back for good: something is wrong with the address or the mail.
    Returned(ServerAnswer),
    /// A server on the way tried for as long as it tries, and gave up. The address may be right.
    GivenUp(ServerAnswer),
    /// It is still on its way.
    Delayed,
    /// Nothing that changes anything.
    Nothing,
}

/// The gravest of what is said. `failed` is the end whatever the status: the server that says so tries no more. Where it was
/// delivered to somebody too, the address is one for several people, and the mail is there.
#[must_use]
pub fn verdict(told: &[Told]) -> Verdict {
    if told.iter().any(|one| one.action == Some(Action::Passed)) {
        return Verdict::Nothing;
    }
    let permanent = |one: &Told| one.answer.status.is_some_and(Status::is_permanent);
    let failed = || told.iter().filter(|one| one.action == Some(Action::Failed));
    if let Some(one) = failed().find(|one| permanent(one)) {
        return Verdict::Returned(one.answer.clone());
    }
    if let Some(one) = failed().next() {
        return Verdict::GivenUp(one.answer.clone());
    }
    if told.iter().any(|one| one.action == Some(Action::Delayed)) { Verdict::Delayed } else { Verdict::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(action: Option<Action>, answer: &str) -> Told {
        Told { action, answer: ServerAnswer::read(answer) }
    }

    #[test]
    fn a_failure_is_the_end_and_its_status_says_whether_the_address_is_why() {
        let hard = told(Some(Action::Failed), "550 5.1.1 no such user");
        assert_eq!(verdict(std::slice::from_ref(&hard)), Verdict::Returned(hard.answer.clone()));
        let late = told(Some(Action::Failed), "4.4.1 connection timed out");
        assert_eq!(verdict(std::slice::from_ref(&late)), Verdict::GivenUp(late.answer.clone()));
        assert_eq!(verdict(&[late, hard.clone()]), Verdict::Returned(hard.answer));
    }

    #[test]
    fn what_is_still_tried_or_was_delivered_is_no_failure() {
        let delayed = told(Some(Action::Delayed), "5.1.1 a status that does not fit");
        assert_eq!(verdict(&[delayed]), Verdict::Delayed);
        let gone = told(Some(Action::Failed), "550 5.1.1 one of three");
        assert_eq!(verdict(&[gone, told(Some(Action::Passed), "2.1.5")]), Verdict::Nothing);
        assert_eq!(verdict(&[told(Some(Action::Passed), "2.1.5")]), Verdict::Nothing);
        assert_eq!(verdict(&[told(None, "5.1.1")]), Verdict::Nothing, "a word that the standard does not have");
        assert_eq!(verdict(&[]), Verdict::Nothing);
    }

    #[test]
    fn actions_are_read_as_mail_servers_write_them() {
        assert_eq!(Action::read(" Failed (user unknown)"), Some(Action::Failed));
        assert_eq!(Action::read("DELAYED"), Some(Action::Delayed));
        assert_eq!(Action::read("relayed"), Some(Action::Passed));
        assert_eq!(Action::read("failing"), None);
        assert_eq!(Action::read(""), None);
    }
}
