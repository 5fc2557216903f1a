//! What words mean. The words stand in one plain table per language; all languages are read at once, and a word that
//! means several things is read in each way until one makes sense.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::ago::Unit;
use super::pieces::{Figure, Piece, pieces};
use super::seasons::{Named, Season};
use crate::domain::fold::fold;
use crate::domain::rough_date::RoughDate;

const TABLES: [&str; 5] = [
    include_str!("words/en.txt"),
    include_str!("words/es.txt"),
    include_str!("words/fr.txt"),
    include_str!("words/ar.txt"),
    include_str!("words/mi.txt"),
];
/// The Arabic article.
const ARTICLE: &str = "ال";
/// "And", which Arabic writes in one with the word after it.
const AND: &str = "و";
/// A month whose name is shorter is not guessed from a slip.
const LONG_NAME: usize = 6;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(&TABLES));

/// What a word or a figure means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A month, from 1.
    Month(u8),
    /// A season or a part of the year that has a name.
    Named(Named),
    /// Early, mid, late.
    Part(Part),
    /// A number as a word.
    Number(i32),
    /// "A few".
    Few,
    /// "And a half".
    Half,
    /// Years, months, weeks, days.
    Unit(Unit),
    /// Ten years, by the first of them.
    Decade(i32),
    /// A figure after it means ten years: "los años 90".
    Tens,
    /// Before today.
    Ago,
    /// Last, past, this, next.
    Relative(Relative),
    /// Shortly before or after.
    Near(Near),
    /// A day, by how many days it is after today.
    Day(i64),
    /// Stands between the beginning and the end.
    To,
    /// The age told is that of then.
    Then,
    /// The age told is that of today.
    Now,
    /// A number in figures.
    Figure(Figure),
    /// A date in figures.
    Date(RoughDate),
}

/// A part of a year or of ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
}

/// Which one, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    Last,
    /// From so long ago until today.
    Past,
    This,
    Next,
}

/// On which side of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    JustBefore,
    Before,
    JustAfter,
    After,
}

/// The ways in which one place of a text can be read, the likelier first. An empty one says nothing.
pub(super) type Ways = Vec<Vec<Meaning>>;

struct Words {
    /// By the words of a phrase without what is between them.
    phrases: HashMap<String, Ways>,
    /// How many words the longest phrase has.
    longest: usize,
    /// Months by their names, for those with a slip in them.
    months: Vec<(String, u8)>,
}

/// The ways to read a text's pieces, place by place; `None` where a word is not known.
pub(super) fn ways(pieces: &[Piece], date: impl Fn(&[Figure], &[char]) -> Option<RoughDate>) -> Option<Vec<Ways>> {
    let pieces = parted(pieces);
    let mut found = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (ways, taken) = match first {
            Piece::Dash => (vec![Vec::new(), vec![Meaning::To]], 1),
            Piece::Figures { figures, signs } => (in_figures(figures, signs, &date), 1),
            Piece::Word(word) => match WORDS.longest(rest) {
                Some(phrase) => phrase,
                None => (vec![vec![Meaning::Month(WORDS.month_with_a_slip(word)?)]], 1),
            },
        };
        found.push(ways);
        rest = after.get(taken - 1..)?;
    }
    Some(found)
}

/// Figures as one date, or as two parted by one of their signs.
fn in_figures(figures: &[Figure], signs: &[char], date: impl Fn(&[Figure], &[char]) -> Option<RoughDate>) -> Ways {
    let one = |figures: &[Figure], signs: &[char]| match figures {
        [figure] => Some(Meaning::Figure(*figure)),
        _ => date(figures, signs).map(Meaning::Date),
    };
    let whole = one(figures, signs).map(|meaning| vec![meaning]);
    let parted = signs.iter().enumerate().filter(|(_, sign)| **sign != '.').filter_map(|(place, _)| {
        let (from, to) = figures.split_at_checked(place + 1)?;
        Some(vec![one(from, signs.get(..place)?)?, Meaning::To, one(to, signs.get(place + 1..)?)?])
    });
    whole.into_iter().chain(parted).collect()
}

/// Arabic words that begin with "and" as two words, where only what follows is known.
fn parted(pieces: &[Piece]) -> Vec<Piece> {
    let mut out = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if let Piece::Word(word) = piece
            && let Some(rest) = word.strip_prefix(AND)
            && !WORDS.knows(word)
            && WORDS.knows(rest)
        {
            out.extend([Piece::Word(AND.to_owned()), Piece::Word(rest.to_owned())]);
        } else {
            out.push(piece.clone());
        }
    }
    out
}

/// A text as it is compared: folded, and Arabic letters that are written either way as one.
pub(super) fn compared(text: &str) -> String {
    fold(text).replace('ى', "ي").replace('ة', "ه")
}

fn without_article(word: &str) -> &str {
    word.strip_prefix(ARTICLE).filter(|rest| rest.chars().count() > 1).unwrap_or(word)
}

impl Words {
    fn of(tables: &[&str]) -> Self {
        let mut words = Self { phrases: HashMap::new(), longest: 1, months: Vec::new() };
        for line in tables.iter().flat_map(|table| table.lines()) {
            let Some((head, phrases)) = line.split_once(':').filter(|_| !line.starts_with('#')) else { continue };
            let Some(meaning) = meaning(head) else { continue };
            for phrase in phrases.split(',') {
                words.add(phrase, &meaning);
            }
        }
        // What is one time is not torn into two.
        words.phrases.values_mut().for_each(|ways| ways.sort_by_key(|way| way.contains(&Meaning::To)));
        words
    }

    fn add(&mut self, phrase: &str, meaning: &[Meaning]) {
        let words: Vec<String> = pieces(&compared(phrase)).unwrap_or_default().into_iter().filter_map(word).collect();
        let key = words.concat();
        if let [Meaning::Month(month)] = meaning
            && key.chars().count() >= LONG_NAME
        {
            self.months.push((key.clone(), *month));
        }
        self.longest = self.longest.max(words.len());
        let ways = self.phrases.entry(key).or_default();
        if !ways.iter().any(|way| way == meaning) {
            ways.push(meaning.to_vec());
        }
    }

    /// The longest phrase at the beginning, and how many pieces it takes.
    fn longest(&self, pieces: &[Piece]) -> Option<(Ways, usize)> {
        let (mut plain, mut bare) = (String::new(), String::new());
        let (mut words, mut found) = (0, None);
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Word(word) => {
                    words += 1;
                    plain.push_str(word);
                    bare.push_str(without_article(word));
                }
                Piece::Dash if place > 0 => continue,
                _ => break,
            }
            if words > self.longest {
                break;
            }
            if let Some(ways) = self.phrases.get(&plain).or_else(|| self.phrases.get(&bare)) {
                found = Some((ways.clone(), place + 1));
            }
        }
        found
    }

    fn knows(&self, word: &str) -> bool {
        self.phrases.contains_key(word) || self.phrases.contains_key(without_article(word))
    }

    /// The month whose name has one letter more, less, other, or two in the other order.
    fn month_with_a_slip(&self, word: &str) -> Option<u8> {
        let near = |name: &str| name.chars().next() == word.chars().next() && strsim::osa_distance(name, word) == 1;
        self.months.iter().find(|(name, _)| near(name)).map(|(_, month)| *month)
    }
}

fn word(piece: Piece) -> Option<String> {
    if let Piece::Word(word) = piece { Some(word) } else { None }
}

/// What the head of a line means; `None` is a fault in the table.
fn meaning(head: &str) -> Option<Vec<Meaning>> {
    let words: Vec<&str> = head.split_whitespace().collect();
    let one = match words.as_slice() {
        ["nothing"] => return Some(Vec::new()),
        ["count", number, unit] => {
            return Some(vec![Meaning::Number(number.parse().ok()?), Meaning::Unit(Unit::from_word(unit)?)]);
        }
        ["month", month] => Meaning::Month(month.parse().ok()?),
        ["season", season] => Meaning::Named(Named::Season(Season::from_word(season)?)),
        ["within", months] => {
            let (first, last) = months.split_once('-')?;
            Meaning::Named(Named::Months(first.parse().ok()?, last.parse().ok()?))
        }
        ["part", "early"] => Meaning::Part(Part::Early),
        ["part", "mid"] => Meaning::Part(Part::Mid),
        ["part", "late"] => Meaning::Part(Part::Late),
        ["number", number] => Meaning::Number(number.parse().ok()?),
        ["few"] => Meaning::Few,
        ["half"] => Meaning::Half,
        ["decade", year] => Meaning::Decade(year.parse().ok()?),
        ["tens"] => Meaning::Tens,
        ["ago"] => Meaning::Ago,
        ["last"] => Meaning::Relative(Relative::Last),
        ["past"] => Meaning::Relative(Relative::Past),
        ["this"] => Meaning::Relative(Relative::This),
        ["next"] => Meaning::Relative(Relative::Next),
        ["just", "before"] => Meaning::Near(Near::JustBefore),
        ["before"] => Meaning::Near(Near::Before),
        ["just", "after"] => Meaning::Near(Near::JustAfter),
        ["after"] => Meaning::Near(Near::After),
        ["day", days] => Meaning::Day(days.parse().ok()?),
        ["to"] => Meaning::To,
        ["then"] => Meaning::Then,
        ["now"] => Meaning::Now,
        [unit] => Meaning::Unit(Unit::from_word(unit)?),
        _ => return None,
    };
    Some(vec![one])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        for line in TABLES.iter().flat_map(|table| table.lines()).filter(|line| !line.is_empty()) {
            if !line.starts_with('#') {
                let (head, phrases) = line.split_once(':').expect(line);
                assert!(meaning(head).is_some(), "{line}");
                for phrase in phrases.split(',') {
                    let pieces = pieces(&compared(phrase)).expect(line);
                    assert!(!pieces.is_empty() && pieces.len() <= 8, "{line}");
                }
            }
        }
    }

    #[test]
    fn no_word_means_two_months_or_two_seasons() {
        for (word, ways) in &WORDS.phrases {
            let months = ways.iter().flatten().filter(|meaning| matches!(meaning, Meaning::Month(_))).count();
            let seasons = ways.iter().flatten().filter(|meaning| matches!(meaning, Meaning::Named(_))).count();
            assert!(months <= 1 && seasons <= 1, "{word}: {ways:?}");
        }
    }
}
