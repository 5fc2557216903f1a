//! An email address as far as one can tell without writing to it.

/// The most characters of an address (RFC 5321 §4.5.3.1.3, less the angle brackets).
const MOST: usize = 254;

/// The address, without outer spaces, if it has the shape of one.
///
/// Strict where a mail program could be tricked (spaces, control characters, angle brackets, commas, quotes), lenient
/// elsewhere: whether it works is found out by writing to it.
#[must_use]
pub fn address(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let (name, host) = typed.rsplit_once('@')?;
    let letters = |text: &str, others: &str| {
        !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || others.contains(letter))
    };
    let dots = |text: &str| !text.starts_with('.') && !text.ends_with('.') && !text.contains("..");
    let fits = typed.len() <= MOST && name.len() <= 64;
    let shape = letters(name, ".!#$%&'*+-/=?^_`{|}~") && letters(host, ".-") && dots(name) && dots(host);
    (fits && shape).then_some(typed)
}

/// Whether two addresses are the same mailbox as people write them: case does not matter.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_trick_a_mail_program_is_refused() {
        for good in ["a@b", " jo.ngata+desk@hdc.example ", "o'brien@council.example.org"] {
            assert_eq!(address(good), Some(good.trim()), "{good}");
        }
        for bad in ["", "jo", "@b", "a@", "a b@c", "a@b, c@d", "<a@b>", "a@b\nBcc: c@d", "\"a\"@b", ".a@b", "a@b..c"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }

    #[test]
    fn case_makes_no_other_mailbox() {
        assert!(is_same("Jo@Council.example", " jo@council.example"));
        assert!(!is_same("jo@council.example", "jo@council.test"));
    }
}
