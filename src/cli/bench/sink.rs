//! A mail server that takes everything, keeps nothing, and does as little as it can: it works on the same processors as what is
//! measured.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The server, for as long as the process lives.
pub(super) struct Sink {
    /// Where it listens.
    pub(super) address: SocketAddr,
    taken: Arc<AtomicUsize>,
}

impl Sink {
    /// Starts it.
    pub(super) fn open() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let sink = Self { address: listener.local_addr()?, taken: Arc::default() };
        let taken = Arc::clone(&sink.taken);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let taken = Arc::clone(&taken);
                // A client that goes away is done.
                std::thread::spawn(move || drop(serve(&client, &taken)));
            }
        });
        Ok(sink)
    }

    /// How many mails it has taken.
    pub(super) fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }
}

fn serve(client: &TcpStream, taken: &AtomicUsize) -> io::Result<()> {
    client.set_nodelay(true)?;
    let (mut lines, mut answers) = (BufReader::new(client), client);
    let (mut line, mut in_mail) = (Vec::new(), false);
    answers.write_all(b"220 localhost\r\n")?;
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let answer: &[u8] = match line.get(..4).unwrap_or(&line) {
            b".\r\n" if in_mail => {
                in_mail = false;
                taken.fetch_add(1, Ordering::Relaxed);
                b"250 taken\r\n"
            }
            _ if in_mail => continue,
            b"EHLO" => b"250-localhost\r\n250 SIZE 26214400\r\n",
            b"DATA" => {
                in_mail = true;
                b"354 go on\r\n"
            }
            b"QUIT" => return answers.write_all(b"221 bye\r\n"),
            _ => b"250 yes\r\n",
        };
        answers.write_all(answer)?;
    }
}
