//! One connection to a mail server, step by step. What a step gives is what the server said.

use std::time::{Duration, Instant};

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Noop, Quit, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use lettre::transport::smtp::{self};

use super::failure::{Failure, Step, Why};
use super::server::{Security, Server};
use super::wire::{self, Wire};

/// How long a server may take for an answer. Minutes are usual (RFC 5321 §4.5.3.2), and nothing is lost with less: the next try
/// asks again, and no mail was given yet.
const ANSWER: Duration = Duration::from_secs(20);
/// How long a courtesy may take.
const SHORT: Duration = Duration::from_secs(5);

/// What a step gives.
pub(super) type Said = Result<String, Failure>;

/// A mail as it goes over a connection.
pub(super) struct Letter {
    message: Message,
    bytes: Vec<u8>,
}

impl Letter {
    /// A composed mail.
    pub(super) fn new(message: Message) -> Self {
        let bytes = message.formatted();
        Self { message, bytes }
    }
}

/// A connection that a server has greeted.
pub(super) struct Connection {
    smtp: AsyncSmtpConnection,
    is_encrypted: bool,
    /// The most bytes that a mail may have (RFC 1870); 0 is any number. None: it does not say.
    most: Option<usize>,
    /// Whether it says what became of a mail as it is asked to (DSN, RFC 3461).
    notifies: bool,
    used: Instant,
}

impl Connection {
    /// Connects, encrypts and signs in.
    pub(super) async fn open(server: &Server) -> Result<Self, Failure> {
        let mut connection = Self::greet(stream(server).await?, server).await?;
        connection.encrypt(server).await?;
        connection.ask_offers(server).await?;
        connection.sign_in(server).await?;
        Ok(connection)
    }

    /// Hears the server's greeting, and greets it.
    pub(super) async fn greet(stream: Box<dyn AsyncTokioStream>, server: &Server) -> Result<Self, Failure> {
        let greeted = AsyncSmtpConnection::connect_with_transport(stream, &server.hello);
        let smtp = within(ANSWER, Step::Hello, greeted).await?;
        let is_encrypted = matches!(server.security, Security::FromTheStart(..));
        Ok(Self { smtp, is_encrypted, most: None, notifies: false, used: Instant::now() })
    }

    /// What the server calls itself.
    pub(super) fn name(&self) -> &str {
        self.smtp.server_info().name()
    }

    /// Encrypts, as far as the setting wants it.
    pub(super) async fn encrypt(&mut self, server: &Server) -> Result<(), Failure> {
        let parameters = match &server.security {
            Security::Never | Security::FromTheStart(..) => return Ok(()),
            Security::IfOffered(_) if !self.smtp.can_starttls() => return Ok(()),
            Security::Required(_) if !self.smtp.can_starttls() => {
                return Err(Failure::new(Step::Encrypt, Why::NotOffered));
            }
            Security::IfOffered(parameters) | Security::Required(parameters) => parameters.clone(),
        };
        within(ANSWER, Step::Encrypt, self.smtp.starttls(parameters, &server.hello)).await?;
        self.is_encrypted = true;
        Ok(())
    }

    /// Asks what it offers: lettre keeps only some of that.
    pub(super) async fn ask_offers(&mut self, server: &Server) -> Said {
        let response = within(ANSWER, Step::Hello, self.smtp.command(Ehlo::new(server.hello.clone()))).await?;
        self.most = response.message().find_map(size);
        self.notifies = response.message().any(|line| line.trim().eq_ignore_ascii_case("DSN"));
        Ok(words(&response))
    }

    /// Whether nobody on the way can read along.
    pub(super) fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    /// Says who we are. None: there is nothing to say.
    pub(super) async fn sign_in(&mut self, server: &Server) -> Result<Option<String>, Failure> {
        let Some((user, password)) = &server.account else { return Ok(None) };
        if !self.is_encrypted && !server.is_here() {
            // Mail may go on in clear where the operator allows that. A password never does.
            return Err(Failure::new(Step::Encrypt, Why::NotOffered));
        }
        let credentials = Credentials::new(user.clone(), password.clone());
        let response = within(ANSWER, Step::SignIn, self.smtp.auth(DEFAULT_MECHANISMS, &credentials)).await?;
        Ok(Some(words(&response)))
    }

    /// Hands a mail over. `Ok` means that the server has taken it.
    pub(super) async fn deliver(&mut self, letter: &Letter, patience: Duration) -> Result<(), Failure> {
        self.sender(letter).await?;
        self.recipient(letter).await?;
        self.content(letter, patience).await?;
        Ok(())
    }

    /// Says from whom a mail comes and how large it is.
    pub(super) async fn sender(&mut self, letter: &Letter) -> Said {
        let envelope = letter.message.envelope();
        let size = letter.bytes.len();
        let mut parameters = Vec::new();
        if let Some(most) = self.most {
            if most > 0 && size > most {
                return Err(Failure::new(Step::Sender, Why::TooLarge(most)));
            }
            parameters.push(MailParameter::Size(size));
        }
        let mut addresses = envelope.from().into_iter().chain(envelope.to()).map(AsRef::<str>::as_ref);
        if !addresses.all(str::is_ascii) {
            parameters.push(self.only_with(Extension::SmtpUtfEight, MailParameter::SmtpUtfEight)?);
        }
        if !letter.bytes.is_ascii() {
            let eight_bits = MailParameter::Body(MailBodyParameter::EightBitMime);
            parameters.push(self.only_with(Extension::EightBitMime, eight_bits)?);
        }
        if self.notifies {
            // A mail that comes back brings nothing back of what it held.
            parameters.push(MailParameter::Other { keyword: "RET".to_owned(), value: Some("HDRS".to_owned()) });
        }
        self.ask(Step::Sender, Mail::new(envelope.from().cloned(), parameters)).await
    }

    fn only_with(&self, extension: Extension, parameter: MailParameter) -> Result<MailParameter, Failure> {
        let offered = self.smtp.server_info().supports_feature(extension);
        if offered { Ok(parameter) } else { Err(Failure::new(Step::Sender, Why::NotOffered)) }
    }

    /// Says to whom it goes.
    pub(super) async fn recipient(&mut self, letter: &Letter) -> Said {
        let mut said = String::new();
        for to in letter.message.envelope().to() {
            said = self.ask(Step::Recipient, Rcpt::new(to.clone(), Vec::new())).await?;
        }
        Ok(said)
    }

    /// Gives the mail itself, and waits so long until it is the server's: it may look into it first.
    pub(super) async fn content(&mut self, letter: &Letter, patience: Duration) -> Said {
        self.ask(Step::Content, Data).await?;
        let response = within(patience, Step::Content, self.smtp.message(&letter.bytes)).await?;
        self.used = Instant::now();
        Ok(words(&response))
    }

    async fn ask(&mut self, step: Step, command: impl std::fmt::Display) -> Said {
        within(ANSWER, step, self.smtp.command(command)).await.map(|response| words(&response))
    }

    /// How long nothing was sent over it.
    pub(super) fn idle(&self) -> Duration {
        self.used.elapsed()
    }

    /// Whether the server still answers.
    pub(super) async fn answers(&mut self) -> bool {
        within(SHORT, Step::Hello, self.smtp.command(Noop)).await.is_ok()
    }

    /// Forgets a mail that was begun. Whether the connection is of use for another.
    pub(super) async fn forget(&mut self) -> bool {
        within(SHORT, Step::Sender, self.smtp.command(Rset)).await.is_ok()
    }

    /// Says good-bye. Whether the server answers does not matter any more.
    pub(super) async fn close(mut self) {
        drop(within(SHORT, Step::Content, self.smtp.command(Quit)).await);
    }
}

/// The stream to a server, encrypted where it is from the start.
pub(super) async fn stream(server: &Server) -> Result<Box<dyn AsyncTokioStream>, Failure> {
    let of_stream = |step| move |error| Failure::of_stream(step, &error);
    let silent = |step| move |_| Failure::new(step, Why::Silent);
    let reached = tokio::time::timeout(ANSWER, wire::connect(&server.host, server.port)).await;
    let tcp = reached.map_err(silent(Step::Connect))?.map_err(of_stream(Step::Connect))?;
    let peer = tcp.peer_addr().map_err(of_stream(Step::Connect))?;
    let Security::FromTheStart(connector, name) = &server.security else { return Ok(Box::new(Wire::new(tcp, peer))) };
    let encrypted = tokio::time::timeout(ANSWER, connector.connect(name.clone(), tcp)).await;
    let tls = encrypted.map_err(silent(Step::Encrypt))?.map_err(of_stream(Step::Encrypt))?;
    Ok(Box::new(Wire::new(tls, peer)))
}

async fn within<T>(
    time: Duration,
    step: Step,
    work: impl Future<Output = Result<T, smtp::Error>>,
) -> Result<T, Failure> {
    match tokio::time::timeout(time, work).await {
        Ok(done) => done.map_err(|error| Failure::of(step, &error)),
        Err(_) => Err(Failure::new(step, Why::Silent)),
    }
}

/// What the server said, as one line.
fn words(response: &Response) -> String {
    response.message().collect::<Vec<_>>().join(" ")
}

/// The number in `SIZE 10240000`; without a number any size is taken (RFC 1870 §4).
fn size(line: &str) -> Option<usize> {
    let mut words = line.split_whitespace();
    words.next()?.eq_ignore_ascii_case("SIZE").then(|| words.next().and_then(|word| word.parse().ok()).unwrap_or(0))
}
