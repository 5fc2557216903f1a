//! The keys file and the database must belong together before anything else happens.

use super::StartFault;
use crate::config::Config;
use crate::seal::{self, KeysFileFault, KeysFrom, PortalKeys};
use crate::store::{Db, StoreError, portal_key_ids};

/// Loads the keys file, or makes one for an empty database, and compares it with the ids the database knows.
pub async fn load_or_make(config: &Config, db: &Db) -> Result<PortalKeys, StartFault> {
    let path = &config.keys_file;
    let file = path.display().to_string();
    let known = db.read(portal_key_ids::known).await?;
    let keys = match PortalKeys::load(path, KeysFrom::File) {
        Ok(keys) => keys,
        Err(KeysFileFault::Missing) if known.is_empty() => make(config)?,
        Err(KeysFileFault::Missing) => return Err(StartFault::ForeignKeys { file }),
        Err(fault) => return Err(StartFault::KeysFile { file, fault }),
    };
    for (number, id) in &known {
        let held = u32::try_from(*number).ok().and_then(|number| keys.known_id(number));
        if held.as_ref().map(<[u8; 32]>::as_slice) != Some(id.as_slice()) {
            return Err(StartFault::ForeignKeys { file });
        }
    }
    remember(&keys, &known, db).await?;
    Ok(keys)
}

fn make(config: &Config) -> Result<PortalKeys, StartFault> {
    let keys = PortalKeys::draw(&mut seal::entropy());
    let path = &config.keys_file;
    match keys.create(path) {
        Ok(()) => Ok(keys),
        // Another node that starts at the same time was first: its file is the one.
        Err(KeysFileFault::Exists) => PortalKeys::load(path, KeysFrom::File)
            .map_err(|fault| StartFault::KeysFile { file: path.display().to_string(), fault }),
        Err(fault) => Err(StartFault::KeysFile { file: path.display().to_string(), fault }),
    }
}

async fn remember(keys: &PortalKeys, known: &[(i32, Vec<u8>)], db: &Db) -> Result<(), StartFault> {
    for number in keys.numbers() {
        let (Ok(column), Some(id)) = (i32::try_from(number), keys.known_id(number)) else { continue };
        if known.iter().any(|(known, _)| *known == column) {
            continue;
        }
        let written = db.write(move |conn| portal_key_ids::insert(conn, column, &id)).await;
        match written {
            Ok(()) | Err(StoreError::Exists) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
