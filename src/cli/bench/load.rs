//! The load: threads that send requests written beforehand over connections kept open, and wait for each answer.
//!
//! It does as little as it can, because it works on the same processors as the server.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a right answer is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// Its status.
    pub(super) status: u16,
    /// Words that stand in its head, e.g. where a redirect leads.
    pub(super) head: &'static str,
}

/// What became of all requests.
#[derive(Default)]
pub(super) struct Load {
    /// The time of each right answer.
    pub(super) times: Vec<Duration>,
    /// How many answers were wrong or did not come.
    pub(super) failures: usize,
    /// What the first wrong one was.
    pub(super) first_fault: Option<String>,
    /// From the first request to the last answer.
    pub(super) wall: Duration,
}

/// An answer. Names of headers come in small letters.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    /// From the request to its first byte.
    pub(super) first_byte: Duration,
    /// Bytes on the wire, head and body.
    pub(super) bytes: usize,
}

/// One connection that is kept open.
pub(super) struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub(super) fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, read: Vec::with_capacity(16 * 1_024) })
    }

    /// Sends one request and reads its whole answer.
    pub(super) fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        let asked = Instant::now();
        self.stream.write_all(request)?;
        self.read.clear();
        self.more()?;
        let first_byte = asked.elapsed();
        let head_end = loop {
            if let Some(end) = self.read.windows(4).position(|part| part == b"\r\n\r\n") {
                break end + 4;
            }
            self.more()?;
        };
        let head = String::from_utf8_lossy(self.read.get(..head_end).unwrap_or_default()).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let length: usize = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"))
            .and_then(|length| length.trim().parse().ok())
            .unwrap_or_default();
        while self.read.len() < head_end + length {
            self.more()?;
        }
        Ok(Answer { status, head, first_byte, bytes: head_end + length })
    }

    fn more(&mut self) -> io::Result<()> {
        let mut part = [0; 16 * 1_024];
        match self.stream.read(&mut part)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            count => {
                self.read.extend_from_slice(part.get(..count).unwrap_or_default());
                Ok(())
            }
        }
    }
}

/// Sends all requests by `clients` at one time, each request once.
pub(super) fn run(address: SocketAddr, clients: usize, requests: &[Vec<u8>], wanted: Wanted) -> Load {
    let ready = Barrier::new(clients);
    let parts: Vec<(Instant, Load)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..clients)
            .map(|first| {
                let (mine, ready) = (requests.iter().skip(first).step_by(clients), &ready);
                scope.spawn(move || {
                    ready.wait();
                    let begun = Instant::now();
                    (begun, client(address, mine, wanted, begun))
                })
            })
            .collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let begun = parts.iter().map(|(begun, _)| *begun).min();
    let ended = parts.iter().map(|(begun, load)| *begun + load.wall).max();
    let wall = begun.zip(ended).map_or(Duration::ZERO, |(begun, ended)| ended - begun);
    parts.into_iter().fold(Load { wall, ..Load::default() }, |mut all, (_, mut part)| {
        all.times.append(&mut part.times);
        all.failures += part.failures;
        all.first_fault = all.first_fault.take().or(part.first_fault);
        all
    })
}

/// One client: its requests, one after the other.
fn client<'a>(
    address: SocketAddr,
    requests: impl Iterator<Item = &'a Vec<u8>>,
    wanted: Wanted,
    begun: Instant,
) -> Load {
    let mut load = Load::default();
    let mut connection = None;
    for request in requests {
        let asked = Instant::now();
        let answer = match connection.take().map_or_else(|| Connection::open(address), Ok) {
            Ok(mut open) => open.ask(request).inspect(|_| connection = Some(open)),
            Err(error) => Err(error),
        };
        let fault = match answer {
            Ok(answer) if answer.status == wanted.status && answer.head.contains(wanted.head) => None,
            Ok(answer) => Some(answer.head.lines().next().unwrap_or_default().to_owned()),
            Err(error) => Some(error.to_string()),
        };
        match fault {
            None => load.times.push(asked.elapsed()),
            Some(fault) => {
                load.failures += 1;
                load.first_fault.get_or_insert(fault);
            }
        }
    }
    load.wall = begun.elapsed();
    load
}

/// A GET, as bytes.
pub(super) fn get(path: &str, cookies: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\n\r\n").into_bytes()
}

/// A GET of a browser that takes what it asks for packed, as bytes.
pub(super) fn get_packed(path: &str, cookies: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip, deflate, br\r\nCookie: {cookies}\r\n\r\n")
        .into_bytes()
}

/// A POST of a form, as bytes.
pub(super) fn post(path: &str, cookies: &str, form: &[(&str, &str)]) -> Vec<u8> {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    post_of(path, cookies, "application/x-www-form-urlencoded", body.as_bytes())
}

/// A POST of a body of any kind, as bytes.
pub(super) fn post_of(path: &str, cookies: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\nContent-Type: {kind}\r\nContent-Length: \
         {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}
