//! The two mails that a reporter can get, and only if they asked: the code that shows that an address is theirs, and that
//! there is something new. Neither says what this is: no link, no name, no number of a report.

use super::paragraphs;
use super::queued::{MailForm, QueuedMail};
use super::words;
use crate::i18n::Language;

/// Subject and text of the mail that there is something new.
#[must_use]
pub fn news_words(language: Language) -> (String, String) {
    let say = |key| words::say(language, key, &[]);
    let text = paragraphs::join(&[say("quiet-mail-replies"), say("quiet-mail-news-what"), say("quiet-mail-news-stop")]);
    (say("quiet-mail-news-subject"), text)
}

/// That there is something new.
#[must_use]
pub fn news(language: Language, to: &str, message_id: String) -> QueuedMail {
    let (subject, text) = news_words(language);
    QueuedMail { to: to.to_owned(), subject, text, form: MailForm::Plain, message_id, return_path: None }
}

/// The code that shows that an address is theirs.
#[must_use]
pub fn code(language: Language, to: &str, code: &str, message_id: String) -> QueuedMail {
    let say = |key| words::say(language, key, &[]);
    let text = paragraphs::join(&[
        say("quiet-mail-replies"),
        say("quiet-mail-code-what"),
        code.to_owned(),
        say("quiet-mail-code-else"),
    ]);
    QueuedMail {
        to: to.to_owned(),
        subject: say("quiet-mail-code-subject"),
        text,
        form: MailForm::Plain,
        message_id,
        return_path: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(mail: &QueuedMail) -> String {
        format!("{}\n\n{}", mail.subject, mail.text)
    }

    #[test]
    fn that_there_is_something_new_is_told_to_the_letter() {
        insta::assert_snapshot!(shown(&news(Language::English, "jo@example.org", "<1@example.org>".to_owned())), @r"
        A note for you

        Replies to this mail reach nobody. If you want to write, do it where you
        asked for this.

        There is something new where you asked to be told. Look when it is safe
        for you.

        You get at most one mail a day, and can stop them there.
        ");
    }

    #[test]
    fn a_code_is_told_to_the_letter() {
        insta::assert_snapshot!(shown(&code(Language::English, "jo@example.org", "048160", "<1@example.org>".to_owned())), @r"
        Your code

        Replies to this mail reach nobody. If you want to write, do it where you
        asked for this.

        Somebody gave this address and asked for this code. If it was you, type
        it where you were asked for it:

        048160

        It works for 24 hours. If it was not you, you need not do anything.
        Without the code nothing more comes.
        ");
    }

    #[test]
    fn neither_mail_says_what_this_is() {
        for mail in [
            news(Language::English, "jo@example.org", String::new()),
            code(Language::English, "jo@example.org", "048160", String::new()),
        ] {
            let all = shown(&mail).to_lowercase();
            for word in ["candour", "report", "http", "therap", "portal", "case", "complain", "desk", "message"] {
                assert!(!all.contains(word), "{word}: {all}");
            }
        }
    }
}
