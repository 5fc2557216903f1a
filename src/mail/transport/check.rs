//! Handing one mail over while somebody watches, step by step. What the server says is for the operator's own eyes; the password
//! is hidden in it all the same, because what is shown gets copied.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::Message;

use super::connection::{self, Connection, Letter};
use super::failure::{Failure, Step, Why};
use super::server::{Security, Server};

/// How a step went well.
pub enum Went {
    /// As the server said.
    Said(String),
    /// From here on nobody on the way can read along, and the server is who it says.
    Encrypted,
    /// In clear, as the setting allows.
    InClear,
    /// There is no name and password in the setting.
    NoSignIn,
}

/// Hands a mail over and tells of each step that went well.
///
/// # Errors
/// The step that did not.
pub(super) async fn check(
    server: &Server,
    patience: Duration,
    message: Message,
    tell: &mut (impl FnMut(Step, Went) + Send),
) -> Result<(), Failure> {
    let hidden = secrets(server);
    let mut tell = |step, went| {
        tell(step, if let Went::Said(words) = went { Went::Said(shown(words, &hidden)) } else { went });
    };
    steps(server, patience, message, &mut tell).await.map_err(|failure| match failure.why {
        Why::Said(code, words) => Failure::new(failure.step, Why::Said(code, shown(words, &hidden))),
        Why::Broken(words) => Failure::new(failure.step, Why::Broken(shown(words, &hidden))),
        _ => failure,
    })
}

async fn steps(
    server: &Server,
    patience: Duration,
    message: Message,
    tell: &mut (impl FnMut(Step, Went) + Send),
) -> Result<(), Failure> {
    let stream = connection::stream(server).await?;
    tell(Step::Connect, Went::Said(format!("{}, port {}", server.host, server.port)));
    if matches!(server.security, Security::FromTheStart(..)) {
        tell(Step::Encrypt, Went::Encrypted);
    }
    let mut connection = Connection::greet(stream, server).await?;
    tell(Step::Hello, Went::Said(connection.name().to_owned()));
    connection.encrypt(server).await?;
    if !matches!(server.security, Security::FromTheStart(..)) {
        tell(Step::Encrypt, if connection.is_encrypted() { Went::Encrypted } else { Went::InClear });
    }
    let offers = connection.ask_offers(server).await?;
    tell(Step::Hello, Went::Said(offers));
    let signed_in = connection.sign_in(server).await?;
    tell(Step::SignIn, signed_in.map_or(Went::NoSignIn, Went::Said));
    let letter = Letter::new(message);
    tell(Step::Sender, Went::Said(connection.sender(&letter).await?));
    tell(Step::Recipient, Went::Said(connection.recipient(&letter).await?));
    tell(Step::Content, Went::Said(connection.content(&letter, patience).await?));
    connection.close().await;
    Ok(())
}

/// The password, as it is typed and as it goes over the wire.
fn secrets(server: &Server) -> Vec<String> {
    let Some((user, password)) = &server.account else { return Vec::new() };
    let plain = STANDARD.encode(format!("\0{user}\0{password}"));
    [password.clone(), STANDARD.encode(password), plain].into_iter().filter(|text| !text.is_empty()).collect()
}

/// A server's words without secrets, on one line that moves no cursor.
fn shown(words: String, hidden: &[String]) -> String {
    let words = hidden.iter().fold(words, |words, secret| words.replace(secret.as_str(), "(hidden)"));
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_moves_no_cursor_and_gives_no_password_away() {
        let server = Server::read("smtp://jo:s%3Acret@localhost").unwrap();
        let said = format!("\u{1b}[2JNo: s:cret, {}", STANDARD.encode("\0jo\0s:cret"));
        assert_eq!(shown(said, &secrets(&server)), " [2JNo: (hidden), (hidden)");
    }
}
