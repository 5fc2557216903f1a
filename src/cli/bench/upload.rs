//! `upload`: files of 25 MB into reports, one after the other, and how much memory the server takes for it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::fault::BenchFault;
use super::figure::{Figure, number};
use super::house::{House, Jobs, Server};
use super::load::Connection;
use super::prepare::{self, Browser};
use super::process::Process;
use super::{Scale, load};

/// Bytes of a file: as long as one may be.
const BYTES: usize = 25 * 1024 * 1024;
/// How often the server's memory is read meanwhile.
const EVERY: Duration = Duration::from_millis(5);
/// What stands between the parts of a form.
const BOUNDARY: &str = "candour-bench";

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let drafts = house.prepare(|portal| async move { prepare::drafts(&portal, 2 * scale.uploads + 1).await })?;
    let server = house.open(Jobs::Left)?;
    let (first, drafts) = drafts.split_first().ok_or(BenchFault::Unprepared("there is no draft"))?;
    let (videos, photos) = drafts.split_at(scale.uploads);
    // What is loaded and made once is not what an upload costs.
    run(server, std::slice::from_ref(first), "clip.mp4", &video(1024 * 1024))?;
    let video = run(server, videos, "clip.mp4", &video(BYTES))?;
    let photo = run(server, photos, "photo.jpg", &photo(BYTES))?;
    Ok(vec![
        Figure::new("upload.mb_s", video.rate, 150.0, "target: over 150 MB/s; a video, sealed as it comes".to_owned()),
        Figure::under("upload.growth_mb", video.growth.max(photo.growth), 16.0, "MB"),
        Figure::new(
            "upload.photo_mb_s",
            photo.rate,
            150.0,
            "the same with a photo that is looked into and cleaned".to_owned(),
        ),
    ])
}

/// What uploads of one kind came to.
struct Uploads {
    /// Megabytes a second, from the first byte sent to the answer.
    rate: f64,
    /// Megabytes by which the server's memory was larger meanwhile, at most.
    growth: f64,
}

/// Each of these browsers adds one file.
fn run(server: Server, browsers: &[Browser], name: &str, file: &[u8]) -> Result<Uploads, BenchFault> {
    let before = server.process.resident_memory()?;
    let done = AtomicBool::new(false);
    let (times, most) = std::thread::scope(|scope| {
        let watching = scope.spawn(|| watch(server.process, &done));
        let times: Result<Vec<Duration>, BenchFault> =
            browsers.iter().map(|browser| upload(server, browser, name, file)).collect();
        done.store(true, Ordering::Relaxed);
        (times, watching.join().unwrap_or_default())
    });
    let times = times?;
    let seconds: f64 = times.iter().map(Duration::as_secs_f64).sum();
    Ok(Uploads {
        rate: number(file.len() * times.len()) / 1_000_000.0 / seconds,
        growth: number(most.saturating_sub(before)) / 1_000_000.0,
    })
}

/// The most memory that the server holds until it is done.
fn watch(process: Process, done: &AtomicBool) -> usize {
    let mut most = 0;
    while !done.load(Ordering::Relaxed) {
        most = most.max(process.resident_memory().unwrap_or_default());
        std::thread::sleep(EVERY);
    }
    most
}

fn upload(server: Server, browser: &Browser, name: &str, file: &[u8]) -> Result<Duration, BenchFault> {
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{}\r\n--{BOUNDARY}\r\nContent-Disposition: \
         form-data; name=\"go\"\r\n\r\nstay\r\n--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; \
         filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n",
        browser.form_token
    );
    let end = format!("\r\n--{BOUNDARY}--\r\n");
    let request = load::post_of(
        "/report/evidence",
        &browser.cookies,
        &format!("multipart/form-data; boundary={BOUNDARY}"),
        &[head.as_bytes(), file, end.as_bytes()].concat(),
    );
    let mut connection = Connection::open(server.address)?;
    let begun = Instant::now();
    let answer = connection.ask(&request)?;
    let took = begun.elapsed();
    if answer.status != 303 {
        return Err(BenchFault::Unexpected(format!("{name}: {}", answer.status)));
    }
    Ok(took)
}

/// Bytes that do not repeat, after these.
fn filled(mut start: Vec<u8>, length: usize) -> Vec<u8> {
    let mut word = 0x2545_f491_4f6c_dd1d_u64;
    while start.len() < length {
        word ^= word << 13;
        word ^= word >> 7;
        word ^= word << 17;
        // 0xFF would begin a marker in a photo.
        start.extend(word.to_le_bytes().map(|byte| byte & 0x7f));
    }
    start.truncate(length);
    start
}

/// A video as far as its head goes.
fn video(length: usize) -> Vec<u8> {
    filled(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\x7f\0\0\0mdat".to_vec(), length)
}

/// A photo with a comment and one long scan.
fn photo(length: usize) -> Vec<u8> {
    let segment = |marker: u8, contents: &[u8]| {
        let length = u16::try_from(contents.len() + 2).unwrap_or(u16::MAX);
        [&[0xff, marker], &length.to_be_bytes()[..], contents].concat()
    };
    let table = |class| segment(0xc4, &[&[class, 1][..], &[0; 16]].concat());
    let start = [
        &[0xff, 0xd8][..],
        &segment(0xfe, b"made up, to measure with"),
        &segment(0xdb, &[&[0][..], &[1; 64]].concat()),
        &segment(0xc0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        &table(0x00),
        &table(0x10),
        &segment(0xda, &[1, 1, 0, 0, 63, 0]),
    ];
    let mut photo = filled(start.concat(), length.saturating_sub(2));
    photo.extend([0xff, 0xd9]);
    photo
}
