//! Decimal digits of every script, as people type them: ٢٠٢٣, २०२३ and ２０２３ are 2023.

/// The digit nought of each script that counts in tens (Unicode's general category Nd). The other nine follow it.
#[rustfmt::skip]
const NOUGHTS: &[char] = &[
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}',
    '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}', '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}',
    '\u{a8d0}', '\u{a900}', '\u{a9d0}', '\u{a9f0}', '\u{aa50}', '\u{abf0}', '\u{ff10}', '\u{104a0}', '\u{10d30}',
    '\u{10d40}', '\u{11066}', '\u{110f0}', '\u{11136}', '\u{111d0}', '\u{112f0}', '\u{11450}', '\u{114d0}',
    '\u{11650}', '\u{116c0}', '\u{116d0}', '\u{116da}', '\u{11730}', '\u{118e0}', '\u{11950}', '\u{11bf0}',
    '\u{11c50}', '\u{11d50}', '\u{11da0}', '\u{11de0}', '\u{11f50}', '\u{16130}', '\u{16a60}', '\u{16ac0}',
    '\u{16b50}', '\u{16d70}', '\u{1ccf0}', '\u{1d7ce}', '\u{1d7d8}', '\u{1d7e2}', '\u{1d7ec}', '\u{1d7f6}',
    '\u{1e140}', '\u{1e2f0}', '\u{1e4f0}', '\u{1e5f1}', '\u{1e950}', '\u{1fbf0}',
];

/// A digit of any script as 0–9; every other character as it is.
#[must_use]
pub fn plain(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let after = NOUGHTS.partition_point(|nought| *nought <= c);
    let nought = after.checked_sub(1).and_then(|index| NOUGHTS.get(index)).copied();
    let value = nought.map(|nought| u32::from(c) - u32::from(nought));
    value.filter(|value| *value < 10).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// A text with its digits as 0–9.
#[must_use]
pub fn in_plain(text: &str) -> String {
    // Never longer than it was, so that a secret leaves no copy behind.
    let mut out = String::with_capacity(text.len());
    out.extend(text.chars().map(plain));
    out
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;

    #[test]
    fn a_year_is_the_same_in_every_script() {
        for year in ["2023", "٢٠٢٣", "۲۰۲۳", "२०२३", "২০২৩", "２０２３", "𝟚𝟘𝟚𝟛", "𞥒𞥐𞥒𞥓"]
        {
            assert_eq!(in_plain(year), "2023", "{year}");
        }
        assert_eq!(in_plain("the ½ and the ² of Ⅳ: 三"), "the ½ and the ² of Ⅳ: 三", "what is no digit stays");
    }

    #[test]
    fn the_digits_are_those_of_unicode() {
        let digit = Regex::new(r"^\p{Nd}$").unwrap();
        let all: Vec<char> = (char::MIN..=char::MAX).filter(|c| digit.is_match(c.encode_utf8(&mut [0; 4]))).collect();
        assert!(NOUGHTS.is_sorted() && all.len() <= 10 * (NOUGHTS.len() + 1));
        for (place, c) in all.iter().enumerate() {
            assert_eq!(plain(*c).to_digit(10), u32::try_from(place % 10).ok(), "{c}");
        }
    }
}
