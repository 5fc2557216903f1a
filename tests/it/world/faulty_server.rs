//! A mail server that does as it is told: it takes mails as it should, until a fault is to be played.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::told::told;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// It takes connections and says nothing.
    HangBeforeGreeting,
    /// It says nothing any more once a mail is half there.
    HangInMail,
    /// The connection breaks once a mail is half there.
    DropInMail,
    /// It takes the whole mail, and the connection breaks before it says so.
    DropAfterMail,
    /// It takes no mail on the first try (451).
    Greylist,
    /// It has no time (421), for each connection.
    TooBusy,
    /// It knows no such mailbox (550).
    NoMailbox,
    /// It offers no encryption.
    NoTls,
    /// Its certificate is for another name.
    WrongCertificate,
    /// It takes only small mails.
    SmallSize,
    /// It says beforehand that it takes no mail as large as one that carries a report.
    NoReports,
    /// It refuses such a mail as soon as it hears how large it is (552).
    RefusesLength,
    /// It takes such a mail in, and refuses it then for its size (554).
    RefusesSize,
    /// It takes such a mail in, and refuses it then for what is in it (550).
    RefusesContent,
    /// Somebody on the way adds answers in clear behind the one that begins encryption.
    Injected,
    /// Every answer takes a while.
    Slow,
    /// It looks into a mail that is there until this fault ends, and takes it then.
    LooksInto,
}

/// A notice has fewer bytes, a mail that carries a report has more.
const SHORT: usize = 12 * 1024;

/// What it heard.
#[derive(Default)]
pub(crate) struct Heard {
    /// Lines in clear.
    pub(crate) in_clear: Vec<String>,
    /// The Message-ID of each mail that was begun.
    pub(crate) begun: Vec<String>,
    /// The mails that it refused once it had them.
    pub(crate) refused: Vec<String>,
    /// How many mails it took.
    pub(crate) taken: usize,
}

/// The server.
#[derive(Clone)]
pub(crate) struct FaultyServer {
    fault: Arc<Mutex<Fault>>,
    heard: Arc<Mutex<Heard>>,
    port: u16,
}

impl FaultyServer {
    /// Starts one that has no fault. What it takes lies where the other SMTP server puts it too.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let server = Self { fault: Arc::new(Mutex::new(Fault::None)), heard: Arc::default(), port };
        let listening = server.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let server = listening.clone();
                // A client that goes away in the middle is no fault of the test's.
                std::thread::spawn(move || server.serve(client).ok());
            }
        });
        server
    }

    /// What a portal is given as its mail server.
    pub(crate) fn url(&self) -> String {
        format!("smtp://candour:loopback@localhost:{}?tls=required", self.port)
    }

    /// Plays a fault from now on.
    pub(crate) fn play(&self, fault: Fault) {
        *self.fault.lock().expect("a fault") = fault;
    }

    /// What it heard so far.
    pub(crate) fn heard<T>(&self, look: impl FnOnce(&Heard) -> T) -> T {
        look(&self.heard.lock().expect("what was heard"))
    }

    fn fault(&self) -> Fault {
        *self.fault.lock().expect("a fault")
    }

    fn serve(&self, client: TcpStream) -> std::io::Result<()> {
        client.set_nodelay(true)?;
        match self.fault() {
            Fault::HangBeforeGreeting => return hang(client),
            Fault::TooBusy => return (&client).write_all(b"421 localhost Too busy, come back later\r\n"),
            _ => {}
        }
        let mut clear = Session { server: self, stream: client, answers: 0 };
        clear.say("220 localhost")?;
        loop {
            let line = clear.line()?;
            self.heard.lock().expect("what was heard").in_clear.push(line.clone());
            match line.split(' ').next().unwrap_or_default() {
                "EHLO" if self.fault() == Fault::NoTls => clear.say("250-localhost\r\n250 8BITMIME")?,
                "EHLO" => clear.say("250-localhost\r\n250-STARTTLS\r\n250 8BITMIME")?,
                "STARTTLS" if self.fault() == Fault::Injected => {
                    clear.say("220 go on\r\n250-localhost\r\n250-AUTH PLAIN\r\n250 8BITMIME")?;
                    break;
                }
                "STARTTLS" => {
                    clear.say("220 go on")?;
                    break;
                }
                "QUIT" => return clear.say("221 bye"),
                _ => clear.say("530 Must issue a STARTTLS command first")?,
            }
        }
        let tls = ServerConnection::new(Arc::new(tls(self.fault()))).expect("a connection");
        Session { server: self, stream: StreamOwned::new(tls, clear.stream), answers: 0 }.take_mails()
    }
}

/// One connection, in clear or encrypted.
struct Session<'a, S> {
    server: &'a FaultyServer,
    stream: S,
    answers: usize,
}

impl<S: Read + Write> Session<'_, S> {
    fn say(&mut self, answer: &str) -> std::io::Result<()> {
        self.answers += 1;
        if self.server.fault() == Fault::Slow {
            std::thread::sleep(Duration::from_millis(700));
        }
        self.stream.write_all(format!("{answer}\r\n").as_bytes())?;
        self.stream.flush()
    }

    fn line(&mut self) -> std::io::Result<String> {
        let mut line = Vec::new();
        let mut byte = [0];
        while !line.ends_with(b"\r\n") {
            self.stream.read_exact(&mut byte)?;
            line.push(byte[0]);
        }
        Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
    }

    fn take_mails(mut self) -> std::io::Result<()> {
        let (mut to, mut told) = (String::new(), false);
        loop {
            let line = self.line()?;
            let fault = self.server.fault();
            match line.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" if fault == Fault::SmallSize => self.say("250-localhost\r\n250-SIZE 100\r\n250 AUTH PLAIN")?,
                "EHLO" if fault == Fault::NoReports => {
                    told = true;
                    self.say(&format!("250-localhost\r\n250-SIZE {SHORT}\r\n250 AUTH PLAIN"))?;
                }
                "EHLO" => self.say("250-localhost\r\n250-SIZE 10000000\r\n250 AUTH PLAIN")?,
                // A connection that was kept from before ends: it heard nothing of that.
                "MAIL" if fault == Fault::NoReports && !told => return Ok(()),
                "MAIL" if fault == Fault::RefusesLength && length(&line) > SHORT => {
                    self.say("552 5.3.4 Message size exceeds fixed limit")?;
                }
                "AUTH" => self.say("235 welcome")?,
                "RCPT" if fault == Fault::NoMailbox => self.say("550 5.1.1 No such mailbox")?,
                "RCPT" if fault == Fault::Greylist => {
                    self.server.play(Fault::None);
                    self.say("451 4.7.1 Greylisted, come back later")?;
                }
                "RCPT" => {
                    line.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut to);
                    self.say("250 yes")?;
                }
                "DATA" => {
                    self.say("354 go on")?;
                    if !self.take_mail(&to)? {
                        return Ok(());
                    }
                }
                "QUIT" => return self.say("221 bye"),
                _ => self.say("250 yes")?,
            }
        }
    }

    /// Takes one mail. Whether the connection goes on.
    fn take_mail(&mut self, to: &str) -> std::io::Result<bool> {
        let mut mail = format!("X-Delivered-To: {to}\r\n");
        loop {
            let line = self.line()?;
            if let Some(id) = line.strip_prefix("Message-ID: ") {
                self.server.heard.lock().expect("what was heard").begun.push(id.to_owned());
            }
            match (line.as_str(), self.server.fault()) {
                ("", Fault::HangInMail) => loop {
                    std::thread::sleep(Duration::from_millis(50));
                    if self.server.fault() != Fault::HangInMail {
                        return Ok(false);
                    }
                },
                ("", Fault::DropInMail) | (".", Fault::DropAfterMail) => return Ok(false),
                (".", Fault::LooksInto) => {
                    while self.server.fault() == Fault::LooksInto {
                        std::thread::sleep(Duration::from_millis(50));
                    }
                    break;
                }
                (".", _) => break,
                _ => mail = mail + line.strip_prefix('.').unwrap_or(&line) + "\r\n",
            }
        }
        let refusal = match self.server.fault() {
            Fault::RefusesSize => Some("554 5.3.4 Message too big for system"),
            Fault::RefusesContent => Some("550 5.7.1 Content refused"),
            _ => None,
        };
        if let Some(refusal) = refusal.filter(|_| mail.len() > SHORT) {
            self.server.heard.lock().expect("what was heard").refused.push(mail);
            self.say(refusal)?;
            return Ok(true);
        }
        let number = {
            let mut heard = self.server.heard.lock().expect("what was heard");
            heard.taken += 1;
            heard.taken
        };
        put(to, self.server.port, number, &mail)?;
        self.say("250 taken")?;
        Ok(true)
    }
}

/// How long a mail is to be, as its sender announces it: `MAIL FROM:<…> SIZE=4096`.
fn length(line: &str) -> usize {
    line.split("SIZE=").nth(1).and_then(|size| size.split(' ').next()?.parse().ok()).unwrap_or_default()
}

fn hang(mut client: TcpStream) -> std::io::Result<()> {
    client.read_to_end(&mut Vec::new()).map(drop)
}

/// The folder of the certificates that `tests/run` makes.
fn certificates() -> PathBuf {
    Path::new(&told("SSL_CERT_FILE")).parent().expect("a folder").to_owned()
}

fn tls(fault: Fault) -> ServerConfig {
    // The one that vouches for the others is trusted, and is for no server.
    let (certificate, key) =
        if fault == Fault::WrongCertificate { ("ca.pem", "ca.key") } else { ("cert.pem", "key.pem") };
    let chain = CertificateDer::pem_file_iter(certificates().join(certificate)).expect("certificates");
    let chain = chain.map(|certificate| certificate.expect("a certificate")).collect();
    let key = PrivateKeyDer::from_pem_file(certificates().join(key)).expect("a key");
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("a certificate with its key")
}

/// Puts a mail where the tests' mailboxes look for it.
fn put(to: &str, port: u16, number: usize, mail: &str) -> std::io::Result<()> {
    let mails = told("CANDOUR_TEST_MAILS");
    let folder = Path::new(&mails).join(to.rsplit('@').next().unwrap_or_default().to_lowercase());
    std::fs::create_dir_all(&folder)?;
    let unfinished = folder.join(format!("{port}-{number:06}.part"));
    std::fs::write(&unfinished, mail)?;
    std::fs::rename(&unfinished, unfinished.with_extension("eml"))
}
