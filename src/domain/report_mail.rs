//! How a report with its files is spread over mails: what one mail may weigh is less than what a report may.

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

/// Bytes of a mail that so many bytes of content make: twice base64 in lines (RFC 4648 §4), once inside what is encrypted and once
/// around it. 4/3 · 78/76 · 4/3 · 66/64 is less than 1.9.
const fn weight(content: u64) -> u64 {
    content.saturating_add(content.saturating_mul(9) / 10).saturating_add(HEADERS)
}

/// Whether a mail of at most `most` bytes can carry a file of this length.
#[must_use]
pub const fn can_carry(file: u64, most: u64) -> bool {
    weight(file).saturating_add(AROUND) <= most
}

/// Spreads files over mails of at most `most` bytes each, in their order. `report` is the length of what the first mail holds beside
/// files.
#[must_use]
pub fn spread(report: u64, files: &[u64], most: u64) -> Spread {
    let mut mails = vec![Vec::new()];
    let mut at_desk = Vec::new();
    let mut filled = AROUND.saturating_add(weight(report));
    for (at, file) in files.iter().enumerate() {
        if !can_carry(*file, most) {
            at_desk.push(at);
            continue;
        }
        let fits = filled.saturating_add(weight(*file)) <= most;
        if !fits {
            mails.push(Vec::new());
            filled = AROUND;
        }
        filled = filled.saturating_add(weight(*file));
        if let Some(last) = mails.last_mut() {
            last.push(at);
        }
    }
    Spread { mails, at_desk }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: u64 = 10_000_000;

    #[test]
    fn a_report_without_files_is_one_mail() {
        assert_eq!(spread(100_000, &[], MOST), Spread { mails: vec![vec![]], at_desk: vec![] });
    }

    #[test]
    fn files_fill_one_mail_after_the_other_and_what_is_too_large_for_any_waits_at_the_desk() {
        let files = [3_000_000, 3_000_000, 6_000_000, 1_000_000, 1_000_000];
        let spread = spread(100_000, &files, MOST);
        assert_eq!(spread.mails, [vec![0], vec![1, 3, 4]]);
        assert_eq!(spread.at_desk, [2]);
    }

    #[test]
    fn a_file_that_a_mail_of_its_own_can_carry_never_waits_at_the_desk() {
        let largest = (1..1_000).map(|step| step * 10_000).filter(|file| can_carry(*file, MOST)).max().unwrap();
        let spread = spread(4_000_000, &[largest, largest], MOST);
        assert_eq!(spread, Spread { mails: vec![vec![], vec![0], vec![1]], at_desk: vec![] });
    }

    #[test]
    fn no_mail_weighs_more_than_it_may() {
        let files: Vec<u64> = (1..20).map(|number| number * 400_000).collect();
        let spread = spread(300_000, &files, MOST);
        for (number, mail) in spread.mails.iter().enumerate() {
            let content: u64 = mail.iter().map(|at| files[*at]).sum::<u64>() + if number == 0 { 300_000 } else { 0 };
            assert!(content * 188 / 100 + AROUND <= MOST, "{number}: {content}");
        }
        assert_eq!(spread.mails.iter().flatten().count() + spread.at_desk.len(), files.len());
    }
}
