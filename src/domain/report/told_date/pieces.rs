//! A folded text as words, figures and the signs between them.

/// A text of more pieces is no date.
const MOST: usize = 32;
/// Signs that say nothing.
const SILENT: &str = ",;()[]?!~\"“”„«»،؛؟¿¡<>";
const DASHES: &str = "-‐‒–—−";
const APOSTROPHES: &str = "'’‘ʼ`´";

/// Part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters.
    Word(String),
    /// Figures with nothing but a sign between them: `3/4/2019`, or one alone.
    Figures {
        /// At least one.
        figures: Vec<Figure>,
        /// The signs between them: `.`, `/` or `-`.
        signs: Vec<char>,
    },
    /// A dash or a stroke between words, or with space around it.
    Dash,
}

/// A number in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) value: i32,
    /// How many digits were written.
    pub(super) digits: usize,
    pub(super) mark: Mark,
}

/// What is written to a number, and says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Plain,
    /// `3rd`: a day.
    Ordinal,
    /// `90s`: ten years.
    Tens,
    /// `'19`: a year.
    Short,
}

impl Figure {
    /// A year in four figures.
    pub(super) const fn year(value: i32) -> Self {
        Self { value, digits: 4, mark: Mark::Plain }
    }

    /// Whether it is a year in four figures.
    pub(super) fn is_year(self) -> bool {
        self.digits == 4 && self.mark == Mark::Plain
    }

    /// Whether it has one or two figures and no mark.
    pub(super) fn is_small(self) -> bool {
        self.digits <= 2 && self.mark == Mark::Plain
    }
}

/// The pieces of a text; `None` where there is a sign that no date has.
pub(super) fn pieces(folded: &str) -> Option<Vec<Piece>> {
    let signs: Vec<char> = folded.chars().collect();
    let mut reader = Reader { signs: &signs, at: 0 };
    let mut pieces = Vec::new();
    while let Some(sign) = reader.peek() {
        if sign.is_ascii_digit() {
            pieces.push(reader.figures()?);
        } else if sign.is_alphabetic() {
            pieces.push(Piece::Word(reader.while_is(char::is_alphabetic)));
        } else if APOSTROPHES.contains(sign) && reader.is_at(1, |next| next.is_ascii_digit()) {
            pieces.push(reader.figures()?);
        } else {
            reader.at += 1;
            match sign {
                '/' => pieces.push(Piece::Dash),
                '&' => pieces.push(Piece::Word("and".to_owned())),
                dash if DASHES.contains(dash) => pieces.push(Piece::Dash),
                '.' | 'ـ' => {}
                other if other.is_whitespace() || SILENT.contains(other) || APOSTROPHES.contains(other) => {}
                _ => return None,
            }
        }
        if pieces.len() > MOST {
            return None;
        }
    }
    Some(pieces)
}

struct Reader<'a> {
    signs: &'a [char],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn is_at(&self, ahead: usize, is: impl Fn(char) -> bool) -> bool {
        self.signs.get(self.at + ahead).copied().is_some_and(is)
    }

    fn while_is(&mut self, is: impl Fn(char) -> bool) -> String {
        let found: String = self.signs.iter().skip(self.at).take_while(|sign| is(**sign)).collect();
        self.at += found.chars().count();
        found
    }

    fn figures(&mut self) -> Option<Piece> {
        let (mut figures, mut signs) = (vec![self.figure()?], Vec::new());
        while let Some(sign) = self.joint() {
            signs.push(sign);
            figures.push(self.figure()?);
        }
        Some(Piece::Figures { figures, signs })
    }

    fn figure(&mut self) -> Option<Figure> {
        let is_short = self.peek().is_some_and(|sign| APOSTROPHES.contains(sign));
        self.at += usize::from(is_short);
        let written = self.while_is(|sign| sign.is_ascii_digit());
        let value = written.parse().ok()?;
        let mark = if is_short { Mark::Short } else { self.ending() };
        Some(Figure { value, digits: written.len(), mark })
    }

    /// The letters right after a figure, where they belong to it. Others are a word of their own.
    fn ending(&mut self) -> Mark {
        let begins = self.at;
        if self.peek().is_some_and(|sign| APOSTROPHES.contains(sign)) {
            self.at += 1;
        }
        match self.while_is(char::is_alphabetic).as_str() {
            "st" | "nd" | "rd" | "th" | "er" | "ere" | "re" | "e" | "eme" | "o" | "a" | "ro" | "do" => Mark::Ordinal,
            "s" => Mark::Tens,
            _ => {
                self.at = begins;
                Mark::Plain
            }
        }
    }

    /// The sign that joins a figure with the next one. A dash with space around it parts them.
    fn joint(&mut self) -> Option<char> {
        let begins = self.at;
        self.while_is(char::is_whitespace);
        let sign = self.peek().map(|sign| if DASHES.contains(sign) { '-' } else { sign });
        self.at += 1;
        let after = self.at;
        self.while_is(char::is_whitespace);
        let is_tight = self.at == begins + 1 && after == self.at;
        let joins = matches!(sign, Some('.' | '/')) || sign == Some('-') && is_tight;
        if joins && self.is_at(0, |next| next.is_ascii_digit()) {
            return sign;
        }
        self.at = begins;
        None
    }
}
