//! How a report goes by mail: in which form, for how long it may wait to, and how it is spread over mails with its files. What one
//! mail may weigh is less than what a report may.

/// In which form a report goes by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportForm {
    /// Signed, and encrypted to the body's certificate.
    Encrypted,
    /// As a PDF that anybody can read who has the mail.
    Readable,
}

/// Seconds that a readable mail waits at most until it has to leave. After that its body is only told that a report waits.
const WAITS_AT_MOST: i64 = 24 * 60 * 60;
/// Seconds between two looks for those that waited too long, at most: a quarter of an hour, and what looking takes.
const LOOK_EVERY: i64 = 30 * 60;

/// Until when a readable mail may leave that was made then (unix seconds): so that whoever looks next finds it before the day is over.
#[must_use]
pub const fn leaves_before(made: i64) -> i64 {
    made.saturating_add(WAITS_AT_MOST - LOOK_EVERY)
}

/// What the text and the headers of one mail weigh beside its files, at most.
const AROUND: u64 = 16 * 1024;
/// What the headers of one attached file weigh.
const HEADERS: u64 = 1024;

/// Files by their place in the list that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// What each mail carries. The first carries the report too; there is always one.
    pub mails: Vec<Vec<usize>>,
    /// What no mail can carry: it waits at the desk.
    pub at_desk: Vec<usize>,
}

/// Bytes of a mail that so many bytes of content make: base64 in lines (RFC 4648 §4), 4/3 · 78/76 is less than 1.4. What is encrypted
/// is so once more around it: 4/3 · 78/76 · 4/3 · 66/64 is less than 1.9.
const fn weight(content: u64, form: ReportForm) -> u64 {
    let more = match form {
        ReportForm::Encrypted => content.saturating_mul(9) / 10,
        ReportForm::Readable => content.saturating_mul(4) / 10,
    };
    content.saturating_add(more).saturating_add(HEADERS)
}

/// Whether a mail of at most `most` bytes can carry a file of this length.
#[must_use]
pub const fn can_carry(file: u64, most: u64, form: ReportForm) -> bool {
    weight(file, form).saturating_add(AROUND) <= most
}

/// Spreads files over mails of at most `most` bytes each, in their order. `report` is the length of what the first mail holds beside
/// files.
#[must_use]
pub fn spread(report: u64, files: &[u64], most: u64, form: ReportForm) -> Spread {
    let mut mails = vec![Vec::new()];
    let mut at_desk = Vec::new();
    let mut filled = AROUND.saturating_add(weight(report, form));
    for (at, file) in files.iter().enumerate() {
        if !can_carry(*file, most, form) {
            at_desk.push(at);
            continue;
        }
        let fits = filled.saturating_add(weight(*file, form)) <= most;
        if !fits {
            mails.push(Vec::new());
            filled = AROUND;
        }
        filled = filled.saturating_add(weight(*file, form));
        if let Some(last) = mails.last_mut() {
            last.push(at);
        }
    }
    Spread { mails, at_desk }
}

#[cfg(test)]
mod tests {
    use super::ReportForm::{Encrypted, Readable};
    use super::*;

    const MOST: u64 = 10_000_000;

    #[test]
    fn a_report_without_files_is_one_mail() {
        assert_eq!(spread(100_000, &[], MOST, Encrypted), Spread { mails: vec![vec![]], at_desk: vec![] });
    }

    #[test]
    fn files_fill_one_mail_after_the_other_and_what_is_too_large_for_any_waits_at_the_desk() {
        let files = [3_000_000, 3_000_000, 6_000_000, 1_000_000, 1_000_000];
        let spread = spread(100_000, &files, MOST, Encrypted);
        assert_eq!(spread.mails, [vec![0], vec![1, 3, 4]]);
        assert_eq!(spread.at_desk, [2]);
    }

    #[test]
    fn a_file_that_a_mail_of_its_own_can_carry_never_waits_at_the_desk() {
        for form in [Encrypted, Readable] {
            let largest =
                (1..1_000).map(|step| step * 10_000).filter(|file| can_carry(*file, MOST, form)).max().unwrap();
            let spread = spread(4_000_000, &[largest, largest], MOST, form);
            assert_eq!(spread, Spread { mails: vec![vec![], vec![0], vec![1]], at_desk: vec![] }, "{form:?}");
        }
    }

    #[test]
    fn no_mail_weighs_more_than_it_may() {
        let files: Vec<u64> = (1..20).map(|number| number * 400_000).collect();
        for (form, of_hundred) in [(Encrypted, 188), (Readable, 137)] {
            let spread = spread(300_000, &files, MOST, form);
            for (number, mail) in spread.mails.iter().enumerate() {
                let content: u64 =
                    mail.iter().map(|at| files[*at]).sum::<u64>() + if number == 0 { 300_000 } else { 0 };
                assert!(content * of_hundred / 100 + AROUND <= MOST, "{form:?}, {number}: {content}");
            }
            assert_eq!(spread.mails.iter().flatten().count() + spread.at_desk.len(), files.len());
        }
    }

    #[test]
    fn what_is_not_encrypted_weighs_less() {
        assert!(can_carry(7_000_000, MOST, Readable) && !can_carry(7_000_000, MOST, Encrypted));
    }

    #[test]
    fn a_readable_mail_is_gone_within_a_day_however_late_somebody_looks() {
        assert!(leaves_before(1_000) + LOOK_EVERY <= 1_000 + 24 * 60 * 60);
    }
}
