//! The mails that the SMTP server took for one test: each test has a domain of its own.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::told::told;

/// How long a mail may take until it is there.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Mail {
    /// The address it was delivered to.
    pub(crate) to: String,
    /// The envelope's sender: where its server would report that it was not delivered.
    pub(crate) return_path: String,
    /// Its subject.
    pub(crate) subject: String,
    /// Its Message-ID.
    pub(crate) message_id: String,
    /// Its text.
    pub(crate) text: String,
    /// Everything, headers too.
    pub(crate) raw: String,
}

impl Mail {
    fn read(raw: String) -> Self {
        let plain = raw.replace("\r\n", "\n");
        let (head, body) = plain.split_once("\n\n").unwrap_or((&plain, ""));
        let head = head.replace("\n ", " ").replace("\n\t", " ");
        let header = |name: &str| {
            let start = format!("{}:", name.to_lowercase());
            let found = head.lines().find(|line| line.to_lowercase().starts_with(&start));
            found.map_or_else(String::new, |line| line[start.len()..].trim().to_owned())
        };
        let quoted = header("Content-Transfer-Encoding").eq_ignore_ascii_case("quoted-printable");
        Self {
            to: header("X-Delivered-To"),
            return_path: header("Return-Path").trim_matches(['<', '>']).to_owned(),
            subject: header("Subject"),
            message_id: header("Message-ID"),
            text: if quoted { unquoted(body) } else { body.to_owned() },
            raw,
        }
    }

    /// The first link into the portal whose path begins with this: only the path.
    #[track_caller]
    pub(crate) fn link(&self, start: &str) -> String {
        let words = self.text.split_whitespace().filter(|word| word.starts_with("http"));
        let mut paths = words.filter_map(|word| {
            word.split_once("://")?.1.find('/').map(|at| word.split_once("://").unwrap().1[at..].to_owned())
        });
        paths.find(|path| path.starts_with(start)).unwrap_or_else(|| panic!("no link to {start} in:\n{}", self.text))
    }
}

fn unquoted(body: &str) -> String {
    let joined = body.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = (*first == b'=').then(|| after.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// All mails to one domain.
pub(crate) struct Mailbox {
    folder: PathBuf,
    read: Mutex<Vec<PathBuf>>,
}

impl Mailbox {
    /// The mailbox of a domain.
    pub(crate) fn of(domain: &str) -> Self {
        Self { folder: PathBuf::from(told("CANDOUR_TEST_MAILS")).join(domain), read: Mutex::new(Vec::new()) }
    }

    /// From now on its server says that there is no such mailbox.
    pub(crate) fn close(&self) {
        std::fs::create_dir_all(&self.folder).unwrap();
        std::fs::write(self.folder.join("closed"), "").unwrap();
    }

    /// Its server takes mails again.
    pub(crate) fn open(&self) {
        std::fs::remove_file(self.folder.join("closed")).unwrap();
    }

    /// Waits for the report about a mail that could not be delivered to this address.
    #[track_caller]
    pub(crate) fn report_about(&self, address: &str) -> Mail {
        let (about, end) = (format!("Final-Recipient: rfc822; {address}"), Instant::now() + PATIENCE);
        loop {
            if let Some(report) = self.unread().into_iter().find(|mail| mail.raw.contains(&about)) {
                return report;
            }
            assert!(Instant::now() < end, "nobody reports about {address}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn unread_files(&self) -> Vec<PathBuf> {
        let read = self.read.lock().unwrap();
        let Ok(folder) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let files = folder.map(|entry| entry.unwrap().path());
        let mut files: Vec<_> =
            files.filter(|path| path.extension().is_some_and(|end| end == "eml") && !read.contains(path)).collect();
        files.sort();
        files
    }

    /// Mails that nobody has read yet.
    pub(crate) fn unread(&self) -> Vec<Mail> {
        self.unread_files().iter().map(|path| Mail::read(std::fs::read_to_string(path).unwrap())).collect()
    }

    /// Waits for the next mail to an address, and reads it.
    #[track_caller]
    pub(crate) fn next(&self, to: &str) -> Mail {
        let end = Instant::now() + PATIENCE;
        loop {
            for path in self.unread_files() {
                let mail = Mail::read(std::fs::read_to_string(&path).unwrap());
                if mail.to == to {
                    self.read.lock().unwrap().push(path);
                    return mail;
                }
            }
            assert!(Instant::now() < end, "no mail to {to} came; unread: {:?}", self.unread());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until this many are unread, and reads them all.
    #[track_caller]
    pub(crate) fn take(&self, count: usize) -> Vec<Mail> {
        let end = Instant::now() + PATIENCE * 2;
        while self.unread_files().len() < count {
            assert!(Instant::now() < end, "{} of {count} mails came", self.unread_files().len());
            std::thread::sleep(Duration::from_millis(50));
        }
        let files = self.unread_files();
        let mails = files.iter().map(|path| Mail::read(std::fs::read_to_string(path).unwrap())).collect();
        self.read.lock().unwrap().extend(files);
        mails
    }
}
