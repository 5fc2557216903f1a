//! Reading back what the folder transport wrote, for the demo's pages. Reads our own mails, not any mail.

use std::path::Path;

/// A mail as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadMail {
    /// To whom.
    pub to: String,
    /// From whom.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// The mails in a folder, the newest first, with their names.
pub fn list(folder: &Path) -> Vec<(String, ReadMail)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?.strip_suffix(".eml")?.to_owned();
            Some((entry.metadata().ok()?.modified().ok()?, name))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().rev().filter_map(|(_, name)| Some((name.clone(), read(folder, &name)?))).collect()
}

/// One mail, by its name. A name is letters and digits: it cannot lead out of the folder.
pub fn read(folder: &Path, name: &str) -> Option<ReadMail> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    parse(&std::fs::read_to_string(folder.join(format!("{name}.eml"))).ok()?)
}

fn parse(mail: &str) -> Option<ReadMail> {
    let (head, body) = mail.split_once("\r\n\r\n")?;
    let header = |name: &str| {
        let found = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_default().to_owned()
    };
    let text = match header("Content-Transfer-Encoding").as_str() {
        "quoted-printable" => unquoted(body),
        _ => body.to_owned(),
    };
    Some(ReadMail { to: header("To"), from: header("From"), subject: header("Subject"), text })
}

/// Quoted-printable (RFC 2045 §6.7) back to what was written.
fn unquoted(body: &str) -> String {
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('=') {
        bytes.extend_from_slice(before.as_bytes());
        if let Some(after) = after.strip_prefix("\r\n") {
            rest = after;
        } else if let Some(byte) = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'=');
            rest = after;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_with_letters_of_other_languages_reads_as_it_was_written() {
        let mail = "To: a@example.org\r\nSubject: Hello\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
                    K=C5=8Dwhai =3D =\r\nyellow\r\n";
        let read = parse(mail).unwrap();
        assert_eq!((read.to.as_str(), read.subject.as_str()), ("a@example.org", "Hello"));
        assert_eq!(read.text, "Kōwhai = yellow\r\n");
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_folder() {
        for name in ["", "../secret", "a/b", "a.b"] {
            assert_eq!(read(Path::new("/"), name), None);
        }
    }
}
