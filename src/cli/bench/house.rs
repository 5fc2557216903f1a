//! A temporary folder with a portal in it, and its server as a process of its own.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rocket::figment::Figment;

use super::fault::BenchFault;
use super::process::Process;
use crate::actions::Portal;
use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::seal;

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether the server works on the job queue too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Jobs {
    /// As `serve` does.
    InProcess,
    /// `serve --no-worker`.
    Left,
}

/// The folder, gone when this is dropped.
pub(super) struct House {
    folder: PathBuf,
    port: u16,
    server: Option<Child>,
    /// Settings beside those that every house has, or in their place.
    more: Vec<(&'static str, String)>,
}

impl House {
    /// Makes the folder and finds a free port.
    pub(super) fn make() -> Result<Self, BenchFault> {
        Self::make_with(&[])
    }

    /// The same with settings of its own.
    pub(super) fn make_with(more: &[(&'static str, String)]) -> Result<Self, BenchFault> {
        let [a, b, c, d, ..] = seal::random_id(&mut seal::entropy());
        let folder = std::env::temp_dir().join(format!("candour-bench-{a:02x}{b:02x}{c:02x}{d:02x}"));
        std::fs::create_dir_all(&folder)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        Ok(Self { folder, port, server: None, more: more.to_vec() })
    }

    /// A file in the folder.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn settings(&self) -> Vec<(&'static str, String)> {
        let own = [
            ("data_dir", self.file("data").display().to_string()),
            ("mail_url", format!("file:{}", self.file("mail").display())),
            ("mail_times", "now".to_owned()),
            ("legal_name", "A benchmark".to_owned()),
            ("contact", "nobody@bench.example".to_owned()),
            ("port", self.port.to_string()),
        ];
        own.into_iter().chain(self.more.iter().cloned()).collect()
    }

    /// Prepares something in the portal, in this process, before its server runs.
    pub(super) fn prepare<T, F>(&self, work: impl FnOnce(Portal) -> F) -> Result<T, BenchFault>
    where
        F: Future<Output = Result<T, BenchFault>>,
    {
        let figment = self.settings().into_iter().fold(Figment::new(), Figment::merge);
        let config = Config::read(&figment)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async { work(app::prepare(config, Clock::system()).await?).await })
    }

    /// Starts the server, and waits until it listens.
    pub(super) fn open(&mut self, jobs: Jobs) -> Result<Server, BenchFault> {
        let log = self.file("server.log");
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("serve").args((jobs == Jobs::Left).then_some("--no-worker")).env_clear().current_dir(&self.folder);
        for (key, value) in self.settings() {
            command.env(format!("CANDOUR_{}", key.to_uppercase()), value);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
        let child = command.spawn()?;
        let server =
            Server { address: SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)), process: Process::Other(child.id()) };
        self.server = Some(child);
        let begun = Instant::now();
        while TcpStream::connect(server.address).is_err() {
            if begun.elapsed() > PATIENCE {
                return Err(BenchFault::Silent(std::fs::read_to_string(log).unwrap_or_default()));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // It may have ended by itself; then there is nothing to end.
            drop(server.kill());
            drop(server.wait());
        }
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// A server that listens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Server {
    /// Where.
    pub(super) address: SocketAddr,
    /// Its process.
    pub(super) process: Process,
}
