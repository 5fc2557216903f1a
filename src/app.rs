//! What the portal is built from, and where the routes of each part are mounted. The server, the worker and the tests start here.

use std::os::unix::fs::DirBuilderExt as _;
use std::sync::Arc;

use rocket::config::{LogLevel, Shutdown, Sig};
use rocket::fairing::AdHoc;
use rocket::{Build, Orbit, Rocket, routes};
use tokio::sync::{Notify, Semaphore};

use crate::actions::living_directory::{self, LivingDirectory};
use crate::actions::passphrases::Passphrases;
use crate::actions::throttle::Throttle;
use crate::actions::{Portal, StartFault, openpgp_key, portal_keys, portal_texts};
use crate::clock::Clock;
use crate::config::Config;
use crate::demo::DemoHouse;
use crate::domain::directory::{Directory, DirectoryFault, DirectoryFiles, DirectoryTexts, SHIPPED};
use crate::seal::Cost;
use crate::store::{self, Db, StoreError};
use crate::vault::Vault;
use crate::web;

/// Papers that are set at one time.
const PAPERS_AT_ONCE: usize = 2;
/// Papers that are set or wait for it at one time.
const PAPERS_WAITING: usize = 12;

/// Mails with a report that are written at one time, and as many that are sent: each holds a few times its own size in memory.
const REPORT_MAILS_AT_ONCE: usize = 2;

/// Reporters who add files at one time.
const UPLOADS_AT_ONCE: usize = 24;
/// Files that are looked into at one time: each may take a processor and much memory for a while.
const LOOKED_INTO_AT_ONCE: usize = 2;

/// The directory that ships with the program.
///
/// # Errors
/// When its files contradict themselves: then the program must not start.
pub fn shipped_directory() -> Result<Directory, DirectoryFault> {
    Directory::parse(SHIPPED)
}

/// The shipped directory with more bodies, in the format of `directory/bodies.toml`: for the demo.
///
/// # Errors
/// As [`shipped_directory`].
pub fn directory_with(bodies: &str) -> Result<Directory, DirectoryFault> {
    Directory::parse(DirectoryTexts { bodies: &[SHIPPED.bodies, bodies].join("\n"), ..SHIPPED })
}

/// The web server of a demo: the portal's, and pages that show what is made up.
pub fn demo_rocket(portal: Portal, house: DemoHouse) -> Rocket<Build> {
    rocket(portal).manage(house).mount("/demo", web::demo::routes())
}

/// Makes what is missing (data folder, keys file, database), and refuses what does not belong together.
///
/// # Errors
/// See [`StartFault`].
pub async fn prepare(config: Config, clock: Clock) -> Result<Portal, StartFault> {
    let portal = prepare_for_import(config, clock).await?;
    match &portal.config.home_body {
        Some(id) if portal.home_body().is_none() => Err(unknown_home(&portal.directory, id)),
        _ => Ok(portal),
    }
}

/// The means of a portal that is there already, for a command that another program starts beside it: makes nothing, and
/// changes no other version's database.
///
/// # Errors
/// See [`StartFault`].
pub async fn prepare_beside(config: Config, clock: Clock) -> Result<Portal, StartFault> {
    let database = config.database.clone();
    let looking = tokio::task::spawn_blocking(move || store::is_current(&database)).await;
    if !looking.unwrap_or(Err(StoreError::Stopped))? {
        Err(StartFault::OtherVersion)
    } else if !config.keys_file.exists() {
        Err(StartFault::NoKeysFile { file: config.keys_file.display().to_string() })
    } else {
        open(config, clock).await
    }
}

/// As [`prepare`], also where the association that is to run the portal has yet to be put into the directory.
///
/// # Errors
/// See [`StartFault`].
pub async fn prepare_for_import(config: Config, clock: Clock) -> Result<Portal, StartFault> {
    let settings = config.clone();
    let migrating = tokio::task::spawn_blocking(move || migrate(&settings)).await;
    migrating.unwrap_or(Err(StoreError::Stopped.into()))?;
    openpgp_key::with_key(open(config, clock).await?).await
}

/// The means of a portal whose database has the right shape.
async fn open(config: Config, clock: Clock) -> Result<Portal, StartFault> {
    let db = Db::open(&config.database)?;
    let keys = portal_keys::load_or_make(&config, &db).await?;
    let living = LivingDirectory::of(shipped_directory()?, DirectoryFiles::from(SHIPPED));
    let vault = Vault::open(&config.data_dir)?;
    let program = std::env::current_exe().map_err(StartFault::Program)?;
    let portal = Portal {
        config: Arc::new(config),
        db,
        keys: Arc::new(keys),
        signer: None,
        directory: living.current(),
        living: Arc::new(living),
        clock,
        passphrases: Arc::new(Passphrases::new(Cost::STANDARD)),
        throttle: Arc::new(Throttle::default()),
        setting: Arc::new(Semaphore::new(PAPERS_AT_ONCE)),
        papers: Arc::new(Semaphore::new(PAPERS_WAITING)),
        writing_mails: Arc::new(Semaphore::new(REPORT_MAILS_AT_ONCE)),
        sending_mails: Arc::new(Semaphore::new(REPORT_MAILS_AT_ONCE)),
        vault,
        uploads: Arc::new(Semaphore::new(UPLOADS_AT_ONCE)),
        looking: Arc::new(Semaphore::new(LOOKED_INTO_AT_ONCE)),
        program: program.into(),
        queue_bell: Arc::new(Notify::new()),
    };
    living_directory::refresh(&portal).await?;
    Ok(portal.current())
}

/// An association that the directory does not list, with ids that it may have been meant as.
fn unknown_home(directory: &Directory, id: &str) -> StartFault {
    let ids = directory.bodies().iter().map(|body| body.id.as_str());
    let mut near: Vec<(f64, &str)> =
        ids.map(|known| (strsim::jaro_winkler(id, known), known)).filter(|(likeness, _)| *likeness > 0.85).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near = near.iter().take(3).map(|(_, known)| *known).collect::<Vec<_>>().join(", ");
    let near = if near.is_empty() { near } else { format!(" (near it: {near})") };
    StartFault::UnknownHome { id: id.to_owned(), near }
}

/// Makes the data folder and applies missing migrations; says how many.
///
/// # Errors
/// When the folder cannot be made, or the database cannot be reached or refuses a migration.
pub fn migrate(config: &Config) -> Result<usize, StartFault> {
    let folder = &config.data_dir;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| StartFault::DataFolder { folder: folder.display().to_string(), error })?;
    Ok(store::migrate(&config.database)?)
}

/// Looks for changes of the directory, and whether the operator's texts are what was written, until the server is told to stop.
fn keep_current(rocket: &Rocket<Orbit>) {
    let (portal, stop) = (rocket.state::<Portal>().cloned(), rocket.shutdown());
    if let Some(portal) = portal {
        tokio::spawn(async move {
            tokio::select! {
                () = stop => {}
                () = living_directory::keep_current(portal.clone()) => {}
                () = portal_texts::keep_looking(portal) => {}
            }
        });
    }
}

/// The web server over a portal, not yet launched.
pub fn rocket(portal: Portal) -> Rocket<Build> {
    let settings = rocket::Config {
        address: portal.config.address,
        port: portal.config.port,
        ident: rocket::config::Ident::none(),
        // Believing a header about the client's address would be the first step to keeping one.
        ip_header: None,
        // Rocket's own log has URIs and clients in it: nothing of it is wanted.
        log_level: LogLevel::Off,
        shutdown: Shutdown { ctrlc: true, signals: [Sig::Term].into(), grace: 30, mercy: 5, ..Shutdown::default() },
        ..rocket::Config::release_default()
    };
    web::assets::prepare();
    rocket::custom(settings)
        .manage(portal)
        .attach(web::engine::engines())
        .attach(web::headers::SafetyHeaders)
        .attach(web::packing::PackedPages)
        .attach(web::request_line::RequestLine)
        .attach(AdHoc::on_liftoff("the directory in force", |rocket| {
            keep_current(rocket);
            Box::pin(std::future::ready(()))
        }))
        .register("/", web::error::catchers())
        .register("/desk", web::desk::catchers())
        .register("/operator", web::desk::catchers())
        .mount("/", routes![web::assets::file])
        .mount("/", web::public::routes())
        .mount("/", web::language::routes())
        .mount("/report", web::report::routes())
        .mount("/status", web::status::routes())
        .mount("/join", web::join::routes())
        .mount("/got-it", web::got_it::routes())
        .mount("/desk", web::desk::routes())
        .mount("/operator", web::operator::routes())
}
