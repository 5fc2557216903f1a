//! How a body has responded here, in figures so rough that nobody can be found in them.

/// Fewer cases than this are not spoken of.
const FEWEST: usize = 5;
/// A number of reports as it may be shown: none, too few to say, or how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// None.
    None,
    /// Some, and so few that their number could point at somebody.
    Few,
    /// So many.
    Number(i64),
}

/// A number of reports as it may be shown.
#[must_use]
pub const fn shown(count: i64) -> Shown {
    match count {
        ..=0 => Shown::None,
        1..5 => Shown::Few,
        _ => Shown::Number(count),
    }
}

/// The numbers that are said instead of exact ones.
const BANDS: [usize; 5] = [5, 10, 20, 50, 100];

/// What can be said of a body's responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Responses {
    /// At least so many cases.
    pub at_least: usize,
    /// Half of them were acknowledged within so many days.
    pub median_days: u16,
}

/// What can be said of these: days from a case's arrival to its acknowledgement. `None` while there are too few.
#[must_use]
pub fn responses(days: &[u16]) -> Option<Responses> {
    let at_least = BANDS.into_iter().filter(|band| *band <= days.len() && days.len() >= FEWEST).max()?;
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    // The upper one of two in the middle: nothing is made to look quicker than it was.
    let median_days = *sorted.get(sorted.len() / 2)?;
    Some(Responses { at_least, median_days })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_is_not_said() {
        assert_eq!([0, 1, 4, 5].map(shown), [Shown::None, Shown::Few, Shown::Few, Shown::Number(5)]);
    }

    #[test]
    fn few_cases_are_not_spoken_of() {
        assert_eq!(responses(&[]), None);
        assert_eq!(responses(&[1, 1, 1, 1]), None);
        assert_eq!(responses(&[9, 1, 3, 2, 8]), Some(Responses { at_least: 5, median_days: 3 }));
        assert_eq!(responses(&[1, 2, 3, 4, 5, 6]), Some(Responses { at_least: 5, median_days: 4 }));
        assert_eq!(responses(&[2; 60]).map(|said| said.at_least), Some(50));
    }
}
