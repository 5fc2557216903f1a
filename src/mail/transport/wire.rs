//! The stream below a connection: what is written leaves, all at once, when an answer is waited for; and it is read one line at a
//! time.
//!
//! A mail is four questions, each with its answer. Where a question leaves in two parts, and the system waits with the second
//! for the first to be acknowledged (Nagle's algorithm), one connection carries no more than 23 mails a second.
//!
//! Whoever listens in could add answers in clear behind the one that begins encryption (CVE-2011-0411). Read one line at a
//! time they are still here when encryption begins: they are taken for its first bytes, and it fails.

use std::fmt::Debug;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncBufRead as _, AsyncRead, AsyncWrite, BufReader, BufWriter, ReadBuf};
use tokio::net::TcpStream;

/// A connection to a server that does not wait.
pub(super) async fn connect(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = TcpStream::connect((host, port)).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Bytes of one answer, at most. Whoever reads them goes on until a line ends, and whoever listens in can see to it that none does.
const LONGEST_ANSWER: usize = 256 * 1024;

/// A stream for questions and answers.
#[derive(Debug)]
pub(super) struct Wire<S> {
    stream: BufReader<BufWriter<S>>,
    peer: SocketAddr,
    /// Bytes that came since something was last written.
    answered: usize,
}

impl<S: AsyncRead + AsyncWrite> Wire<S> {
    /// Over a stream to this address.
    pub(super) fn new(stream: S, peer: SocketAddr) -> Self {
        Self { stream: BufReader::new(BufWriter::new(stream)), peer, answered: 0 }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Wire<S> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let wire = self.get_mut();
        let mut stream = Pin::new(&mut wire.stream);
        ready!(stream.as_mut().poll_flush(context))?;
        let there = ready!(stream.as_mut().poll_fill_buf(context))?;
        let line = there.iter().position(|byte| *byte == b'\n').map_or(there.len(), |end| end + 1);
        let line = there.get(..line.min(into.remaining())).unwrap_or_default();
        into.put_slice(line);
        let taken = line.len();
        stream.consume(taken);
        wire.answered += taken;
        if wire.answered > LONGEST_ANSWER {
            Poll::Ready(Err(io::ErrorKind::InvalidData.into()))
        } else {
            Poll::Ready(Ok(()))
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let wire = self.get_mut();
        wire.answered = 0;
        Pin::new(&mut wire.stream).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // More may follow; whoever has asked goes on to wait for the answer.
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin + Debug> AsyncTokioStream for Wire<S> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.peer)
    }
}
