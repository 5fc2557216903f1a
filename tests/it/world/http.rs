//! One request and one answer over a connection of its own, from an address of the client's choice.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use socket2::{Domain, Socket, Type};

/// An answer, byte for byte.
#[derive(Clone)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Names in lower case, in the order they came.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The first header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// A request.
pub(crate) struct Ask<'a> {
    /// `GET` or `POST`.
    pub(crate) method: &'a str,
    /// The path, beginning with a slash.
    pub(crate) path: &'a str,
    /// The host it names; else where it goes.
    pub(crate) host: Option<&'a str>,
    /// Headers beside `Host` and `Content-Length`.
    pub(crate) headers: Vec<(&'a str, String)>,
    /// The body.
    pub(crate) body: &'a [u8],
}

/// Asks. HTTP/1.0, so that the answer ends with the connection and nothing is in pieces.
pub(crate) fn ask(from: IpAddr, to: SocketAddr, ask: &Ask<'_>) -> std::io::Result<Answer> {
    let socket = Socket::new(Domain::for_address(to), Type::STREAM, None)?;
    socket.bind(&SocketAddr::new(from, 0).into())?;
    socket.connect(&to.into())?;
    let mut stream = std::net::TcpStream::from(socket);
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    let host = ask.host.map_or_else(|| to.to_string(), str::to_owned);
    let (method, path, length) = (ask.method, ask.path, ask.body.len());
    let mut request = format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\nContent-Length: {length}\r\n");
    for (name, value) in &ask.headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("\r\n");
    let mut bytes = request.into_bytes();
    bytes.extend_from_slice(ask.body);
    stream.write_all(&bytes)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    read(&answer).ok_or_else(|| std::io::Error::other("not an HTTP answer"))
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect();
    Some(Answer { status, headers, body: bytes[end + 4..].to_vec() })
}
