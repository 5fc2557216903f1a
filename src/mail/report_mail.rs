//! The mails that carry a report. As MIME: its text, the same as a PDF, and files, to be signed and encrypted before it rests; or,
//! where it leaves readable, the PDF and the files with a text that says nothing of them, so that no answer, no preview and no
//! lock screen repeats what was told.

use lettre::address::AddressError;
use lettre::message::header::{self, ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, Mailbox, Mailboxes, MultiPart, MultiPartBuilder, MultiPartKind, SinglePart};
use zeroize::Zeroizing;

use super::notice::{self, Letter, Notice};
use super::{first_line, paragraphs, words};
use crate::domain::report::Snapshot;
use crate::domain::report::snapshot::Section;
use crate::i18n::{Argument, Language};

/// One of the mails.
pub struct ReportMail<'a> {
    /// What the notice of the same case would be composed from.
    pub notice: Notice<'a>,
    /// Its number, from 1. The first holds the report.
    pub part: usize,
    /// How many there are.
    pub parts: usize,
    /// What the body gets, in its language.
    pub snapshot: &'a Snapshot,
    /// The names of the files that this mail carries.
    pub here: Vec<&'a str>,
    /// The names of those that the others carry.
    pub elsewhere: Vec<&'a str>,
    /// The names of those that no mail can carry.
    pub at_desk: Vec<&'a str>,
    /// Whether anybody can read it.
    pub closed: Closed<'a>,
}

/// Who can read a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed<'a> {
    /// Whoever has the certificate's key.
    Encrypted {
        /// Of the key it is signed with.
        fingerprint: &'a str,
    },
    /// Whoever has the mail.
    Readable,
}

/// A file as a mail carries it.
pub struct Attached {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Zeroizing<Vec<u8>>,
    /// What it is. A reporter's file is something to save, whatever it holds.
    pub kind: AttachedKind,
}

/// What an attached file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachedKind {
    /// The report as a PDF.
    Report,
    /// A file that the reporter added.
    File,
}

/// From whom and to whom a mail goes.
pub struct Ends<'a> {
    /// The address that it comes from.
    pub from: &'a str,
    /// The address of the body.
    pub to: &'a str,
}

/// What stands around the parts of a mail.
pub enum Around<'a> {
    /// Headers of its own, which are signed and encrypted with it.
    Headers(Ends<'a>),
    /// Nothing: its headers are those of the mail that leaves.
    Nothing,
}

/// An address that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an address of the mail cannot be used")]
pub struct NotComposed;

impl From<AddressError> for NotComposed {
    fn from(_: AddressError) -> Self {
        Self
    }
}

/// Subject and text of one of the mails. The subject stands inside what is encrypted.
pub fn compose(mail: &ReportMail<'_>) -> Letter {
    let notice = &mail.notice;
    let say = |key: &str| own(mail, key);
    let mut told = vec![
        first_line::to_desk(notice.language, &format!("{}/desk", notice.portal)),
        notice::say(notice, "mail-notice-what-new_case"),
    ];
    let is_readable = mail.closed == Closed::Readable;
    if mail.part == 1 {
        told.push(say(if is_readable { "mail-report-attached" } else { "mail-report-below" }));
    }
    if mail.parts > 1 {
        told.push(say("mail-report-parts"));
    }
    for (key, names) in [
        ("mail-report-files-here", &mail.here),
        ("mail-report-files-elsewhere", &mail.elsewhere),
        ("mail-report-files-desk", &mail.at_desk),
    ] {
        if !names.is_empty() {
            // The reporter chose these names: no answer is to repeat them.
            let files = if is_readable { format!(" {}", names.len()) } else { format!("\n{}", names.join("\n")) };
            told.push(say(key) + &files);
        }
    }
    told.extend([
        say(if is_readable { "mail-report-readable" } else { "mail-report-signed" }),
        notice::say(notice, "mail-notice-genuine"),
        notice::say(notice, "mail-notice-do"),
        format!("{}\n{}", notice::say(notice, "mail-notice-do-have-it"), notice.have_it_link),
        format!("{}\n{}", say("mail-report-do"), notice.desk_link),
        notice::by_when(notice),
    ]);
    let mut text = paragraphs::join(&told);
    if mail.part == 1 && !is_readable {
        text.push_str(&report(notice.language, mail.snapshot));
    }
    let subject = if mail.parts > 1 { "mail-report-subject-part" } else { "mail-report-subject" };
    Letter { subject: say(subject), text }
}

fn own(mail: &ReportMail<'_>, key: &str) -> String {
    let fingerprint = if let Closed::Encrypted { fingerprint } = mail.closed { fingerprint } else { "" };
    let number = |number: usize| Argument::from(i64::try_from(number).unwrap_or(i64::MAX));
    let arguments = [
        ("reference", Argument::from(mail.notice.reference)),
        ("body", Argument::from(mail.notice.body)),
        ("portal", Argument::from(mail.notice.portal)),
        ("fingerprint", Argument::from(fingerprint)),
        ("part", number(mail.part)),
        ("parts", number(mail.parts)),
    ];
    words::say(mail.notice.language, key, &arguments)
}

/// The report as text: labels in the body's language, and each answer as it was written.
fn report(language: Language, snapshot: &Snapshot) -> String {
    let alerts = snapshot.alerts.iter().map(|code| words::say(language, &format!("snapshot-alert-{code}"), &[]));
    let alerts = alerts.map(|alert| format!("! {alert}\n"));
    let sections = snapshot.sections.iter().map(|section| section_text(language, section));
    let parts: Vec<String> = alerts.chain(sections).collect();
    format!("\n{}\n\n{}", "-".repeat(72), parts.join("\n"))
}

fn section_text(language: Language, section: &Section) -> String {
    let heading = words::say(language, &format!("snapshot-section-{}", section.code), &[]);
    let lines = section.lines.iter().map(|line| {
        let label = words::say(language, &line.label, &[]);
        format!("{label}:\n{}\n", line.value)
    });
    format!("== {heading}\n\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// The mail as MIME. With headers of its own, as it is signed and encrypted, whoever opens it reads the subject that stands here, and
/// sees whether its sender and its subject were altered on the way ("protected headers").
///
/// # Errors
/// [`NotComposed`] for an address that is none.
pub fn entity(around: &Around<'_>, letter: Letter, attached: Vec<Attached>) -> Result<Zeroizing<Vec<u8>>, NotComposed> {
    let builder = match around {
        Around::Headers(ends) => protected(ends, letter.subject)?,
        Around::Nothing => MultiPart::builder().kind(MultiPartKind::Mixed),
    };
    let mut mail = builder.singlepart(SinglePart::plain(letter.text));
    for file in attached {
        mail = mail.singlepart(part(file)?);
    }
    Ok(Zeroizing::new(mail.formatted()))
}

fn protected(ends: &Ends<'_>, subject: String) -> Result<MultiPartBuilder, NotComposed> {
    let from = Mailbox::new(Some(words::say(Language::English, "mail-from-name", &[])), ends.from.parse()?);
    let to = Mailbox::new(None, ends.to.parse()?);
    let boundary = MultiPart::mixed().build().boundary();
    let kind = format!("multipart/mixed; boundary=\"{boundary}\"; protected-headers=\"v1\"");
    Ok(MultiPart::builder()
        .header(ContentType::parse(&kind).map_err(|_| NotComposed)?)
        .header(header::From::from(Mailboxes::from(from)))
        .header(header::To::from(Mailboxes::from(to)))
        .header(header::Subject::from(subject)))
}

/// Always as base64: nothing on the way may take a file for text.
fn part(file: Attached) -> Result<SinglePart, NotComposed> {
    let kind = match file.kind {
        AttachedKind::Report => "application/pdf",
        AttachedKind::File => "application/octet-stream",
    };
    let kind = ContentType::parse(kind).map_err(|_| NotComposed)?;
    let body =
        Body::new_with_encoding(file.bytes.to_vec(), ContentTransferEncoding::Base64).map_err(|_| NotComposed)?;
    Ok(Attachment::new(file.name).body(body, kind))
}

#[cfg(test)]
mod tests {
    use mail_parser::{MessageParser, MimeHeaders as _};
    use time::macros::date;

    use super::*;
    use crate::domain::dispatch::DispatchKind;
    use crate::domain::report::snapshot::{Line, Tone};
    use crate::mail::notice::{Round, Urgency};

    const WORDS: &str = "  Tēnā koe.\n\n> she said:   \"breathe\"\n. and a line that begins with a dot";

    fn snapshot() -> Snapshot {
        let line = Line { label: "snapshot-narrative".to_owned(), value: WORDS.to_owned() };
        let account = Section { code: "account".to_owned(), tone: Tone::Covered, lines: vec![line] };
        Snapshot {
            version: 1,
            body: "nz-hdc".to_owned(),
            sent_on: date!(2026 - 11 - 27),
            anonymity: "anonymous".to_owned(),
            reported_as: "complaint".to_owned(),
            alerts: vec!["no_contact".to_owned()],
            sections: vec![account],
            files: Vec::new(),
        }
    }

    fn mail(snapshot: &Snapshot, part: usize) -> ReportMail<'_> {
        ReportMail {
            notice: Notice {
                language: Language::English,
                kind: DispatchKind::NewCase,
                reference: "7K3M-9QXD",
                body: "Association of Made-up Therapists",
                runner: "Example Trust, Wellington",
                contact: "post@example.org",
                portal: "https://report.example.org",
                desk_link: "https://report.example.org/desk/cases/000102030405060708090a0b0c0d0e0f",
                have_it_link: "https://report.example.org/got-it/AAECAwQFBgcICQoLDA0ODwAAAAE",
                round: Round::First,
                urgency: Urgency::Ordinary,
                due: date!(2026 - 12 - 04),
                working_days: 5,
            },
            part,
            parts: 2,
            snapshot,
            here: vec!["photo.jpg"],
            elsewhere: vec!["recording.m4a"],
            at_desk: vec!["film.mp4"],
            closed: Closed::Encrypted { fingerprint: "ABCD 1234" },
        }
    }

    #[test]
    fn the_first_mail_is_composed_to_the_letter() {
        let letter = compose(&mail(&snapshot(), 1));
        insta::assert_snapshot!(format!("{}\n\n{}", letter.subject, letter.text));
    }

    #[test]
    fn words_stay_as_they_were_written_and_stand_in_the_first_mail_alone() {
        let told = snapshot();
        assert!(compose(&mail(&told, 1)).text.contains(WORDS));
        let second = compose(&mail(&told, 2)).text;
        assert!(!second.contains("breathe") && second.contains("/got-it/") && second.contains("photo.jpg"), "{second}");
    }

    #[test]
    fn what_is_encrypted_reads_back_with_every_byte_of_a_file() {
        let bytes: Vec<u8> = b"\r\n.\n-- text\n".iter().copied().chain(0..=255).collect();
        let attached = vec![Attached {
            name: "hēnare.jpg".to_owned(),
            bytes: Zeroizing::new(bytes.clone()),
            kind: AttachedKind::File,
        }];
        let around = Around::Headers(Ends { from: "reports@example.org", to: "desk@example.org" });
        let entity = entity(&around, compose(&mail(&snapshot(), 1)), attached).unwrap();
        assert!(entity.iter().all(u8::is_ascii), "it is not made of seven bits");
        let read = MessageParser::default().parse(entity.as_slice()).unwrap();
        assert_eq!(read.subject(), Some("Report 7K3M-9QXD for Association of Made-up Therapists, mail 1 of 2"));
        let text = read.body_text(0).unwrap().replace("\r\n", "\n");
        assert!(text.contains(WORDS), "{text}");
        let file = read.attachment(0).unwrap();
        assert_eq!((file.attachment_name(), file.contents()), (Some("hēnare.jpg"), bytes.as_slice()));
        let kind = read.content_type().unwrap();
        assert_eq!(kind.attribute("protected-headers"), Some("v1"));
    }

    #[test]
    fn the_text_of_a_readable_mail_says_that_it_is_one_and_nothing_of_the_report() {
        let told = snapshot();
        let letter = compose(&ReportMail { closed: Closed::Readable, ..mail(&told, 1) });
        insta::assert_snapshot!(letter.text);
        for told in ["breathe", "certificate", "photo.jpg", "recording.m4a", "film.mp4"] {
            assert!(!letter.text.contains(told), "{told}: {}", letter.text);
        }
    }
}
