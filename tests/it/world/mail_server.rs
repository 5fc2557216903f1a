//! A way to an SMTP server that can be cut: what a portal sees when its mail server is down.

use std::io::copy;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// A port on loopback that leads to an SMTP server while it is up.
#[derive(Clone)]
pub(crate) struct MailServer {
    up: Arc<AtomicBool>,
    /// Connections that were made, to be cut.
    made: Arc<Mutex<Vec<TcpStream>>>,
    port: u16,
    real: url::Url,
}

impl MailServer {
    /// A way to the server of this URL, which is up.
    pub(crate) fn before(url: &str) -> Self {
        let real = url::Url::parse(url).expect("a URL");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let up = Arc::new(AtomicBool::new(true));
        let made: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
        let (is_up, to, kept) = (Arc::clone(&up), real.port().expect("a port"), Arc::clone(&made));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten().filter(|_| is_up.load(Ordering::SeqCst)) {
                kept.lock().expect("connections").extend(client.try_clone());
                std::thread::spawn(move || pass(client, to));
            }
        });
        Self { up, made, port, real }
    }

    /// What the portal is given as its mail server.
    pub(crate) fn url(&self) -> String {
        let mut url = self.real.clone();
        url.set_port(Some(self.port)).expect("a port");
        url.to_string()
    }

    /// New connections are closed at once, and so are those that are open.
    pub(crate) fn go_down(&self) {
        self.up.store(false, Ordering::SeqCst);
        for connection in self.made.lock().expect("connections").drain(..) {
            drop(connection.shutdown(Shutdown::Both));
        }
    }

    /// Mail flows again.
    pub(crate) fn come_back(&self) {
        self.up.store(true, Ordering::SeqCst);
    }
}

fn pass(client: TcpStream, to: u16) {
    let Ok(server) = TcpStream::connect(("127.0.0.1", to)) else { return };
    let (Ok(mut client_in), Ok(mut server_in)) = (client.try_clone(), server.try_clone()) else { return };
    let (mut client, mut server) = (client, server);
    std::thread::spawn(move || {
        drop(copy(&mut client_in, &mut server));
        drop(server.shutdown(Shutdown::Write));
    });
    drop(copy(&mut server_in, &mut client));
    drop(client.shutdown(Shutdown::Both));
}
