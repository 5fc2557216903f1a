//! `pages`: how soon the pages of the public and of reporters begin to come, and how much comes with the largest.

use std::time::Duration;

use rocket::http::Method;
use rocket::{Build, Rocket};

use super::Scale;
use super::fault::BenchFault;
use super::figure::{Figure, milliseconds, number, percentile};
use super::house::{House, Jobs, Server};
use super::load::{self, Connection};
use super::prepare::{self, BODY};
use crate::app;

/// Where the routes of these pages begin.
const AREAS: [&str; 3] = ["/", "/report", "/status"];
/// What a browser asks for with each page; the script and the icon, which nothing waits for, apart.
const LOOK: [&str; 2] = ["/static/candour.css", "/static/atkinson-hyperlegible-next-latin.woff2"];

/// One page, as somebody with these cookies asks for it.
struct Asked {
    path: String,
    request: Vec<u8>,
    times: Vec<Duration>,
    bytes: usize,
}

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let (paths, cookies) = house.prepare(|portal| async move {
        prepare::body(&portal).await?;
        let mut drafts = prepare::drafts(&portal, 2).await?;
        let sent = prepare::send(&portal, drafts.split_off(1)).await?;
        let with = drafts.into_iter().chain(sent).map(|browser| browser.cookies);
        Ok((paths(&app::rocket(portal)), with.chain([String::new()]).collect::<Vec<_>>()))
    })?;
    let server = house.open(Jobs::Left)?;
    let mut pages = answering(server, &paths, &cookies)?;
    let mut connection = Connection::open(server.address)?;
    for _ in 0..scale.looks {
        for page in &mut pages {
            page.times.push(connection.ask(&page.request)?.first_byte);
        }
    }
    let look = LOOK.iter().map(|path| {
        let answer = connection.ask(&load::get_packed(path, ""))?;
        if answer.status == 200 { Ok(answer.bytes) } else { Err(BenchFault::Unexpected((*path).to_owned())) }
    });
    let look = look.sum::<Result<usize, BenchFault>>()?;
    figures(&pages, look)
}

/// The addresses of all pages that a GET opens; what an address leaves open is the body.
fn paths(rocket: &Rocket<Build>) -> Vec<String> {
    let opens = rocket.routes().filter(|route| route.method == Method::Get && AREAS.contains(&route.uri.base()));
    let mut paths: Vec<String> = opens
        .map(|route| {
            let path = route.uri.path();
            let filled = path.split('/').map(|part| if part.starts_with('<') { BODY } else { part });
            filled.collect::<Vec<_>>().join("/")
        })
        .collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// Those that are pages: who has not begun, writes, or has sent, is led on from some.
fn answering(server: Server, paths: &[String], cookies: &[String]) -> Result<Vec<Asked>, BenchFault> {
    let mut connection = Connection::open(server.address)?;
    let mut pages = Vec::new();
    for cookies in cookies {
        // Leaving ends the session.
        for path in paths.iter().filter(|path| *path != "/exit") {
            let request = load::get_packed(path, cookies);
            let answer = connection.ask(&request)?;
            if answer.status == 200 && answer.head.contains("content-type: text/html") {
                pages.push(Asked { path: path.clone(), request, times: Vec::new(), bytes: answer.bytes });
            }
        }
    }
    if pages.len() < paths.len() { Err(BenchFault::Unprepared("hardly a page answers")) } else { Ok(pages) }
}

fn figures(pages: &[Asked], look: usize) -> Result<Vec<Figure>, BenchFault> {
    let slow = |page: &Asked| percentile(&page.times, 95);
    let slowest = pages.iter().max_by_key(|page| slow(page));
    let largest = pages.iter().max_by_key(|page| page.bytes);
    let (Some(slowest), Some(largest)) = (slowest, largest) else {
        return Err(BenchFault::Unprepared("no page answers"));
    };
    let kilobytes = number(largest.bytes + look) / 1_000.0;
    Ok(vec![
        Figure::of("pages.first_byte_ms", milliseconds(slow(slowest)), 10.0, "ms", &slowest.path),
        Figure::of("pages.largest_kb", kilobytes, 60.0, "kB", &largest.path),
    ])
}
