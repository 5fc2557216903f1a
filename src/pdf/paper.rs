//! A paper as a tagged PDF: a letter, or a copy of a report.

use std::sync::LazyLock;

use typst::foundations::{Array, Dict, IntoValue, Str, Value};
use typst::text::Font;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use super::fonts;
use crate::i18n::Language;

/// Everything that stands in it, in words.
#[derive(Default)]
pub struct Paper {
    /// The language of its own words.
    pub language: Language,
    /// The document's title. Neutral: programs show it.
    pub title: String,
    /// The heading.
    pub heading: String,
    /// Paragraphs before everything else.
    pub opening: Vec<String>,
    /// What must be seen first.
    pub alerts: Vec<String>,
    /// Its parts.
    pub parts: Vec<PaperPart>,
}

/// Lines under one heading.
pub struct PaperPart {
    /// The heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<PaperLine>,
}

/// One line.
pub struct PaperLine {
    /// Its label.
    pub label: String,
    /// What was told; empty where something is to be filled in by hand.
    pub text: String,
}

/// Why there is no PDF.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperFault {
    /// No font here has these signs.
    #[error("no font has some of the signs")]
    Signs(Vec<char>),
    /// More than is set at once.
    #[error("too long for a PDF")]
    TooLong,
    /// Too many are being set.
    #[error("too many papers at once")]
    Busy,
    /// It could not be set. What typst said is not kept: it may hold words of the paper.
    #[error("the PDF could not be set")]
    NotSet,
}

/// Characters at most: some 60 pages.
pub const LONGEST: usize = 200_000;
/// Signs that are named when there is no font for them.
const NAMED: usize = 12;

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    fonts::all().into_iter().flat_map(|bytes| Font::iter(typst::foundations::Bytes::new(bytes))).collect()
});

static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    // Nothing of a paper stays in typst's memory of earlier work.
    let engine = TypstEngine::builder().comemo_evict_max_age(Some(0)).fonts(FONTS.iter().cloned());
    engine.main_file(include_str!("../../templates/pdf/paper.typ")).build()
});

impl Paper {
    /// Sets it. Takes some milliseconds: not for a thread that answers requests.
    ///
    /// # Errors
    /// See [`PaperFault`].
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperFault> {
        if self.texts().map(|text| text.chars().count()).sum::<usize>() > LONGEST {
            return Err(PaperFault::TooLong);
        }
        let missing = self.signs_without_a_font();
        if !missing.is_empty() {
            return Err(PaperFault::Signs(missing));
        }
        let set = ENGINE.compile_with_input::<_, PagedDocument>(self.inputs());
        let document = set.output.map_err(|_| PaperFault::NotSet)?;
        typst_pdf::pdf(&document, &PdfOptions::default()).map_err(|_| PaperFault::NotSet)
    }

    /// The same with the number of each sign that no font can show in its place, such as `[U+1F614]`; then `note` says so.
    #[must_use]
    pub fn with_stand_ins(mut self, note: String) -> Self {
        if self.signs_without_a_font().is_empty() {
            return self;
        }
        let lines = self.parts.iter_mut().flat_map(|part| &mut part.lines);
        let lines = lines.flat_map(|line| [&mut line.label, &mut line.text]);
        for text in lines.chain(&mut self.opening).chain(&mut self.alerts) {
            *text = text.chars().map(|sign| if has_font(sign) { sign.to_string() } else { stand_in(sign) }).collect();
        }
        self.opening.push(note);
        self
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let lines = self.parts.iter().flat_map(|part| &part.lines);
        let lines = lines.flat_map(|line| [line.label.as_str(), line.text.as_str()]);
        let headings = self.parts.iter().map(|part| part.heading.as_str());
        let before = std::iter::once(&self.heading).chain(&self.opening).chain(&self.alerts).map(String::as_str);
        before.chain(headings).chain(lines)
    }

    /// The first signs that no font can show, each once.
    fn signs_without_a_font(&self) -> Vec<char> {
        let mut missing = Vec::new();
        for sign in self.texts().flat_map(str::chars).filter(|sign| !has_font(*sign)) {
            if missing.len() < NAMED && !missing.contains(&sign) {
                missing.push(sign);
            }
        }
        missing
    }

    fn inputs(&self) -> Dict {
        let mut inputs = Dict::new();
        inputs.insert("lang".into(), self.language.tag().into_value());
        inputs.insert("rtl".into(), (self.language.direction() == "rtl").into_value());
        inputs.insert("title".into(), said(&self.title));
        inputs.insert("heading".into(), said(&self.heading));
        inputs.insert("opening".into(), list(self.opening.iter().map(|text| said(text))));
        inputs.insert("alerts".into(), list(self.alerts.iter().map(|text| said(text))));
        inputs.insert("parts".into(), list(self.parts.iter().map(part)));
        inputs
    }
}

/// Whether a sign can be shown, or need not be.
fn has_font(sign: char) -> bool {
    !is_shown(sign) || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
}

fn stand_in(sign: char) -> String {
    format!("[U+{:04X}]", u32::from(sign))
}

fn part(part: &PaperPart) -> Value {
    let lines = part.lines.iter().map(|line| {
        let typed = line.text.lines().map(|text| {
            let direction = if is_right_to_left(text) { Value::Bool(true) } else { Value::Bool(false) };
            dict([("text", said(text)), ("rtl", direction)])
        });
        dict([("label", said(&line.label)), ("lines", list(typed))])
    });
    dict([("heading", said(&part.heading)), ("lines", list(lines))])
}

/// Words without what no paper shows: control characters, tabs apart.
fn said(text: &str) -> Value {
    let shown: String = text.chars().filter(|sign| !sign.is_control() || *sign == '\t').collect();
    Value::Str(Str::from(shown))
}

fn list(values: impl Iterator<Item = Value>) -> Value {
    Value::Array(values.collect::<Array>())
}

fn dict<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dict(entries.into_iter().map(|(key, value)| (Str::from(key), value)).collect())
}

/// Whether a sign needs a font: not blanks, controls, joiners, direction marks and variation selectors.
fn is_shown(sign: char) -> bool {
    !(sign.is_whitespace()
        || sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(sign, '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}'))
}

/// Whether the first letter that has a direction is Hebrew, Arabic, Syriac, Thaana or N'Ko (UAX #9, rule P2).
fn is_right_to_left(text: &str) -> bool {
    let mut letters = text.chars().filter(|sign| sign.is_alphabetic());
    letters.next().is_some_and(
        |letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(text: &str) -> Paper {
        let line = PaperLine { label: "Account".to_owned(), text: text.to_owned() };
        let signed = PaperLine { label: "Signed".to_owned(), text: String::new() };
        Paper {
            language: Language::English,
            title: "Letter".to_owned(),
            heading: "To somebody".to_owned(),
            opening: vec!["I want to tell you".to_owned()],
            alerts: vec!["Look at this first".to_owned()],
            parts: vec![PaperPart { heading: "What happened".to_owned(), lines: vec![line, signed] }],
        }
    }

    #[test]
    fn any_script_and_any_sign_of_markup_becomes_a_pdf() {
        for text in [
            "Tēnā koutou. Ko ōku kupu ēnei.\n\nSecond paragraph.",
            "قالت لي إن هذا طبيعي",
            "היא אמרה שזה נורמלי",
            "उसने कहा कि यह ठीक है",
            "她说这是正常的。 彼女は普通だと言った。 그녀는 괜찮다고 말했다",
            "#let x = 1 *bold* _it_ $ x $ @ref <label> \\ // /* ` ``` = heading - list + enum #panic(\"x\") #include \"x\"",
            "",
        ] {
            let pdf = paper(text).to_pdf().unwrap();
            assert!(pdf.starts_with(b"%PDF-"), "{text}");
        }
    }

    #[test]
    fn a_paper_is_in_the_direction_of_its_own_language_whatever_was_typed() {
        let isolated = "في \u{2068}2 December 2026\u{2069}";
        let arabic =
            Paper { language: Language::Arabic, opening: vec![isolated.to_owned()], ..paper("She said: أهلا") };
        assert!(arabic.to_pdf().unwrap().starts_with(b"%PDF-"));
        let french = Paper { language: Language::French, ..paper("قالت لي") };
        assert!(french.to_pdf().unwrap().starts_with(b"%PDF-"));
    }

    #[test]
    fn a_very_long_text_is_set_or_refused_and_never_stops_the_program() {
        let started = std::time::Instant::now();
        assert!(paper(&"no breaks ".repeat(1_000)).to_pdf().is_ok());
        assert!(paper(&"x".repeat(20_000)).to_pdf().is_ok());
        assert_eq!(paper(&"x".repeat(LONGEST)).to_pdf(), Err(PaperFault::TooLong));
        assert!(started.elapsed() < std::time::Duration::from_mins(1));
    }

    #[test]
    fn signs_that_no_font_has_are_named_instead_of_printed_as_boxes() {
        assert_eq!(paper("a\u{10330}\u{10330}b").to_pdf(), Err(PaperFault::Signs(vec!['\u{10330}'])));
        let stands_in = paper("a\u{10330}\u{10330}b").with_stand_ins("That is so.".to_owned());
        assert!(
            stands_in.texts().any(|text| text == "a[U+10330][U+10330]b")
                && stands_in.opening.contains(&"That is so.".to_owned())
        );
        assert!(stands_in.to_pdf().is_ok());
        assert_eq!(paper("plain").with_stand_ins("That is so.".to_owned()).opening, paper("plain").opening);
        assert!(paper("tab\tand\u{7}bell\u{200d}joined\u{fe0f}").to_pdf().is_ok());
    }
}
