//! The real app on a port of loopback, with its job runner, its own database, mail server and mailbox.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use candour::actions::Portal;
use candour::clock::Clock;
use candour::config::Config;
use candour::jobs::Worker;
use candour::{app, seal};
use rocket::figment::Figment;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::browser::Browser;
use super::faulty_server::FaultyServer;
use super::logs;
use super::mail_server::MailServer;
use super::mailbox::Mailbox;
use super::told::told;
use crate::databases::{PostgresDatabase, Raw};

/// A portal for one test. Dropped with a job in the queue or a mail that nobody read, it fails the test.
pub(crate) struct TestPortal {
    /// The way to its mail server.
    pub(crate) mail_server: MailServer,
    /// What arrives for people of this test.
    pub(crate) mailbox: Mailbox,
    /// The domain of these people's addresses.
    pub(crate) domain: String,
    /// Its clock.
    pub(crate) clock: Clock,
    /// Its database's URL.
    pub(crate) database_url: String,
    /// What it answers: methods and paths.
    pub(crate) routes: BTreeSet<(String, String)>,
    address: SocketAddr,
    portal: Portal,
    shutdown: rocket::Shutdown,
    serving: Option<JoinHandle<()>>,
    working: Option<JoinHandle<()>>,
    stop: Option<watch::Sender<()>>,
    runtime: Option<Runtime>,
    folder: TempDir,
    home_body: Option<&'static str>,
    mail_url: String,
    _postgres: Option<PostgresDatabase>,
}

/// A port that is free now. None of those that the machine gives out by itself (32768 and above): before the portal listens at it, a
/// connection of another test could have it.
fn free_port() -> u16 {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    // Another run beside this one begins elsewhere.
    let first = std::process::id().wrapping_mul(97);
    let ports = std::iter::repeat_with(|| 12_000 + first.wrapping_add(TAKEN.fetch_add(1, Ordering::Relaxed)) % 20_000);
    let mut ports = ports.filter_map(|port| u16::try_from(port).ok());
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).expect("a port")
}

/// Whether bytes stand in others.
pub(crate) fn has(all: &[u8], bytes: &[u8]) -> bool {
    all.windows(bytes.len()).any(|there| there == bytes)
}

impl TestPortal {
    /// Starts a portal on an empty data folder, as somebody does who has just installed it.
    pub(crate) fn start() -> Self {
        Self::start_for(None, &[])
    }

    /// The portal of one association.
    pub(crate) fn start_at_home(body: &'static str) -> Self {
        Self::start_for(Some(body), &[])
    }

    /// A portal that people open over https, and over an onion service too.
    pub(crate) fn start_with_onion(base: &'static str, onion: &'static str) -> Self {
        Self::start_for(None, &[("base_url", base), ("onion_url", onion)])
    }

    /// A portal whose mails may weigh so many megabytes.
    pub(crate) fn start_with_mails_of(megabytes: &'static str) -> Self {
        Self::start_for(None, &[("mail_most_mb", megabytes)])
    }

    /// A portal whose operator allows reports as a PDF that can be read, with these settings beside.
    pub(crate) fn start_with_readable_pdf(more: &[(&str, &str)]) -> Self {
        Self::start_for(
            None,
            &[&[("mail_readable_pdf", "yes"), ("mail_bounces", "bounces@portal.example")], more].concat(),
        )
    }

    /// A portal whose bodies get their mails with their posts, as they do unless something else is set.
    pub(crate) fn start_with_posts() -> Self {
        Self::start_for(None, &[("mail_times", "posts")])
    }

    /// A portal whose mail server does as it is told.
    pub(crate) fn start_with(server: &FaultyServer) -> Self {
        Self::start_for(None, &[("mail_url", &server.url()), ("mail_patience", "15")])
    }

    /// A portal whose mail goes by postfix.
    pub(crate) fn start_with_postfix() -> Self {
        Self::start_before(MailServer::before(&told("CANDOUR_TEST_POSTFIX")), None, &[])
    }

    /// A portal that gives its mail to the `sendmail` program of this machine.
    pub(crate) fn start_with_sendmail() -> Self {
        Self::start_for(None, &[("mail_url", &told("CANDOUR_TEST_SENDMAIL"))])
    }

    fn start_for(home_body: Option<&'static str>, more: &[(&str, &str)]) -> Self {
        Self::start_before(MailServer::before(&told("CANDOUR_TEST_SMTP")), home_body, more)
    }

    fn start_before(mail_server: MailServer, home_body: Option<&'static str>, more: &[(&str, &str)]) -> Self {
        logs::keep();
        let folder = tempfile::Builder::new().prefix("candour-test").tempdir().expect("a folder");
        let postgres = PostgresDatabase::migrated();
        let port = free_port();
        let database_url = match &postgres {
            Some(database) => database.url.clone(),
            None => format!("sqlite:{}", folder.path().join("data/candour.db").display()),
        };
        let domain = format!(
            "t{port}-{:04x}.example",
            seal::random_id(&mut seal::entropy()).iter().fold(0_u32, |sum, byte| sum * 31 % 65_521 + u32::from(*byte))
        );
        let given = more.iter().find(|(key, _)| *key == "mail_url");
        let mail_url = given.map_or_else(|| mail_server.url(), |(_, url)| (*url).to_owned());
        let settings = Figment::new()
            .merge(("data_dir", folder.path().join("data")))
            .merge(("database_url", &database_url))
            .merge(("mail_url", &mail_url))
            .merge(("mail_from", "portal@portal.example"))
            .merge(("mail_bounces", "bounces@portal.example"))
            .merge(("mail_times", "now"))
            .merge(("legal_name", "Example Trust, Wellington"))
            .merge(("contact", "post@portal.example"))
            .merge(("address", "127.0.0.1"))
            .merge(("port", port));
        let settings = home_body.into_iter().fold(settings, |settings, id| settings.merge(("home_body", id)));
        let settings = more.iter().fold(settings, |settings, pair| settings.merge(*pair));
        let config = Config::read(&settings).expect("settings");
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        let clock = Clock::system();
        let mut portal = runtime.block_on(app::prepare(config, clock.clone())).expect("a portal");
        // What looks into files is the program as people install it: this one is a test.
        portal.program = Path::new(env!("CARGO_BIN_EXE_candour")).into();
        let (stop, stopped) = watch::channel(());
        let rocket = runtime.block_on(app::rocket(portal.clone()).ignite()).expect("a rocket");
        let shutdown = rocket.shutdown();
        let routes = rocket.routes().map(|route| (route.method.to_string(), route.uri.path().to_string())).collect();
        let serving = runtime.spawn(async move {
            rocket.launch().await.expect("served");
        });
        let worker = runtime.block_on(async { Worker::new(portal.clone()) }).expect("a worker");
        let working = runtime.spawn(worker.run(stopped));
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let started = Self {
            mailbox: Mailbox::of(&domain),
            mail_server,
            domain,
            clock,
            database_url,
            routes,
            address,
            portal,
            shutdown,
            serving: Some(serving),
            working: Some(working),
            stop: Some(stop),
            runtime: Some(runtime),
            folder,
            home_body,
            mail_url,
            _postgres: postgres,
        };
        started.until_it_answers();
        started
    }

    fn until_it_answers(&self) {
        let end = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(self.address).is_err() {
            assert!(Instant::now() < end, "the portal does not answer");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// A new browser.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// A new browser on a machine with this address.
    pub(crate) fn browser_at(&self, from: IpAddr) -> Browser {
        Browser::at(self.address, from)
    }

    /// An address of somebody in this test.
    pub(crate) fn mail_of(&self, name: &str) -> String {
        format!("{name}@{}", self.domain)
    }

    /// The database, past the program.
    pub(crate) fn raw(&self) -> Raw {
        Raw::open(&self.database_url)
    }

    /// The portal's own means, for what only somebody with the keys file could try.
    pub(crate) fn means(&self) -> &Portal {
        &self.portal
    }

    /// Runs something of the program's own to its end.
    pub(crate) fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.as_ref().expect("a running portal").block_on(work)
    }

    /// Its data folder.
    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The names of what lies in the folder of the files.
    pub(crate) fn kept_files(&self) -> Vec<String> {
        let all = std::fs::read_dir(self.data_dir().join("files")).expect("the folder of the files");
        all.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect()
    }

    /// The names of the files of its data folder in which these bytes stand.
    pub(crate) fn files_with(&self, bytes: &[u8]) -> Vec<String> {
        let all = std::fs::read_dir(self.data_dir()).expect("the data folder").map(|file| file.expect("a file").path());
        let files = all.filter(|path| path.is_file());
        let with = files.filter(|path| has(&std::fs::read(path).expect("a file"), bytes));
        with.map(|path| path.display().to_string()).collect()
    }

    /// The program itself, over this portal's folder, database, keys and mail server.
    fn program(&self) -> std::process::Command {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_candour"));
        program
            .current_dir(self.folder.path())
            .env("CANDOUR_DATA_DIR", self.data_dir())
            .env("CANDOUR_DATABASE_URL", &self.database_url)
            .env("CANDOUR_MAIL_URL", &self.mail_url)
            .env("CANDOUR_MAIL_FROM", "portal@portal.example")
            .env("CANDOUR_MAIL_BOUNCES", "bounces@portal.example")
            .env("CANDOUR_MAIL_TIMES", "now")
            .env("CANDOUR_LEGAL_NAME", "Example Trust, Wellington")
            .env("CANDOUR_CONTACT", "post@portal.example")
            .env("CANDOUR_PORT", self.address.port().to_string());
        if let Some(body) = self.home_body {
            program.env("CANDOUR_HOME_BODY", body);
        }
        program
    }

    /// Runs a subcommand of the program against this portal's database and keys, with what is typed into it.
    pub(crate) fn command(&self, arguments: &[&str], typed: &str) -> std::process::Output {
        use std::io::Write as _;
        let mut program = self.program();
        program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = program.spawn().expect("the program");
        child.stdin.take().expect("a way in").write_all(typed.as_bytes()).expect("typed");
        child.wait_with_output().expect("an end")
    }

    /// The same with other settings, and nothing typed.
    pub(crate) fn command_with(&self, settings: &[(&str, &str)], arguments: &[&str]) -> std::process::Output {
        self.program().envs(settings.iter().copied()).args(arguments).output().expect("the program")
    }

    /// Ends this portal and serves the same one, at the same address, with the program as people install it.
    pub(crate) fn serve_by_program(&mut self) -> Child {
        self.stop();
        let child = self.program().arg("serve").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        self.until_it_answers();
        child.expect("the program")
    }

    /// Jobs in the queue.
    pub(crate) fn jobs(&self) -> i64 {
        self.raw().number("SELECT count(*) FROM jobs")
    }

    /// Lets so many seconds go by, once no job is due and nobody works on one: it would seem as if whoever does had died, and be done
    /// once more.
    pub(crate) fn let_pass(&self, seconds: i64) {
        let (now, end) = (self.clock.now(), Instant::now() + Duration::from_mins(1));
        let due = format!("SELECT count(*) FROM jobs WHERE lease_until > {now} OR run_at <= {now}");
        while self.raw().number(&due) > 0 {
            assert!(Instant::now() < end, "a job is not done within a minute");
            self.portal.queue_bell.notify_one();
            std::thread::sleep(Duration::from_millis(20));
        }
        self.clock.advance(seconds);
    }

    /// Lets what is in the queue be done, also what waits for a later time.
    pub(crate) fn finish_jobs(&self) {
        let end = Instant::now() + Duration::from_mins(1);
        while self.jobs() > 0 {
            assert!(Instant::now() < end, "{} jobs are still in the queue", self.jobs());
            self.portal.queue_bell.notify_one();
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends the portal as a signal would, and gives its data folder to look into.
    pub(crate) fn stop(&mut self) -> &Path {
        self.shutdown.clone().notify();
        drop(self.stop.take());
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(async {
                for task in [self.serving.take(), self.working.take()].into_iter().flatten() {
                    drop(tokio::time::timeout(Duration::from_secs(40), task).await);
                }
            });
            runtime.shutdown_timeout(Duration::from_secs(5));
        }
        self.folder.path()
    }
}

impl Drop for TestPortal {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.stop();
            return;
        }
        self.finish_jobs();
        self.stop();
        let unread = self.mailbox.unread();
        assert!(unread.is_empty(), "nobody read {unread:#?}");
    }
}
