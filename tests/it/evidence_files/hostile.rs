//! Files made to do harm. Whatever they are: an answer or an honest fault, in time, within the limits, and nothing written.

use std::fmt::Write as _;
use std::time::Duration;

use candour::cleaning::{CleanFault, Cleaner, WALL_CLOCK};
use candour::domain::evidence::FileKind;
use lopdf::{Object, Stream, dictionary};

use super::child::{Run, program, run};
use super::samples::{all, office, papers, pictures};

/// Sends a file through, and says what came of it where it took long.
fn survives(name: &str, kind: &str, bytes: &[u8]) -> Run {
    let run = run(kind, bytes);
    assert!(run.took < WALL_CLOCK, "{name}: {:?}", run.took);
    let honest = matches!(run.result, Ok(_) | Err(CleanFault::Broken | CleanFault::TooLarge | CleanFault::Died));
    assert!(honest, "{name}: {:?}", run.result.as_ref().err());
    if run.took > Duration::from_secs(1) {
        eprintln!("{name}: {:?}, {} MB, {:?}", run.took, run.most_memory >> 20, run.result.as_ref().map(|_| ()));
    }
    run
}

fn fault(run: &Run) -> Option<CleanFault> {
    run.result.as_ref().err().copied()
}

const MAIN: &[u8] = b"<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
const PACKAGE: &[u8] =
    b"<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></Relationships>";

/// A text of an office program whose main part is this.
fn docx_of(document: &[u8]) -> Vec<u8> {
    office::packed(&[("[Content_Types].xml", MAIN), ("_rels/.rels", PACKAGE), ("word/document.xml", document)])
}

/// Bytes that look like chance and are the same each time.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state & 0xFF).unwrap()
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn the_child_takes_its_limits_before_it_reads_and_ends_with_its_parent() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut cleaner = Cleaner::start(program(), FileKind::Jpeg).unwrap();
        let process = format!("/proc/{}", cleaner.id().unwrap());
        cleaner.push(&[0xFF; 1024]).await.unwrap();
        // It has read when the pipe is empty; the limits came before.
        let mut looks = 0;
        let limits = loop {
            looks += 1;
            assert!(looks < 2_000, "the child takes no limits");
            let limits = std::fs::read_to_string(format!("{process}/limits")).unwrap();
            if limits.lines().any(|line| line.starts_with("Max open files") && line.contains(" 0 ")) {
                break limits;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        let limit = |name: &str| {
            let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
            line[name.len()..].split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(limit("Max file size"), ["0", "0"]);
        assert_eq!(limit("Max core file size"), ["0", "0"]);
        assert_eq!(limit("Max cpu time"), ["10", "10"]);
        assert_eq!(limit("Max address space"), [(768_u64 << 20).to_string(), (768_u64 << 20).to_string()]);
        assert_eq!(
            std::fs::read(format!("{process}/environ")).unwrap(),
            b"",
            "it knows nothing of its parent's settings"
        );
        assert_eq!(std::fs::read_link(format!("{process}/cwd")).unwrap(), std::path::Path::new("/"));
        // Three pipes, and nothing that this very test was not given by whoever started it.
        let own = open_in("/proc/self");
        let strange: Vec<_> = open_in(&process).into_iter().skip(3).filter(|file| !own.contains(file)).collect();
        assert!(strange.is_empty(), "{strange:?}");
        drop(cleaner);
        while std::path::Path::new(&format!("{process}/exe")).exists() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
}

/// What a process has open, in the order of its numbers.
fn open_in(process: &str) -> Vec<(u32, std::path::PathBuf)> {
    let numbers = std::fs::read_dir(format!("{process}/fd")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut numbers: Vec<u32> = numbers.map(|number| number.to_str().unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    let link = |number| std::fs::read_link(format!("{process}/fd/{number}")).ok();
    numbers.into_iter().filter_map(|number| Some((number, link(number)?))).collect()
}

#[test]
fn files_that_were_cut_off_anywhere_end_in_an_answer_or_a_fault() {
    for sample in all() {
        for sixteenth in 0..16 {
            let cut = sample.bytes.len() * sixteenth / 16;
            survives(&format!("{} cut at {sixteenth}/16", sample.kind), sample.kind, &sample.bytes[..cut]);
        }
    }
}

#[test]
fn noise_under_each_magic_number_ends_in_an_answer_or_a_fault() {
    let magic: &[(&str, &[u8])] = &[
        ("jpg", b"\xFF\xD8\xFF\xE1"),
        ("jpg", b"\xFF\xD8\xFF\xC0\0\x0B\x08\0\x08\0\x08\x01\x01\x11\0\xFF\xDA\0\x08"),
        ("png", b"\x89PNG\r\n\x1a\n"),
        ("webp", b"RIFF\xFF\xFF\0\0WEBPVP8X"),
        ("gif", b"GIF89a"),
        ("tif", b"II*\0\x08\0\0\0"),
        ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        ("avif", b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"),
        ("pdf", b"%PDF-1.7\n1 0 obj\n<<"),
        ("docx", b"PK\x03\x04"),
        ("odt", b"PK\x05\x06"),
        ("mp4", b"\0\0\0\x18ftypmp42"),
    ];
    for (number, (kind, start)) in (1..).zip(magic) {
        for seed in 1..=4 {
            let bytes = [*start, &noise(number * 1000 + seed, 20_000)].concat();
            survives(&format!("noise {seed} under {kind}"), kind, &bytes);
        }
    }
}

#[test]
fn pictures_that_lie_about_their_size_cost_nothing() {
    let segments = [b"\xFF\xD8\xFF\xE1\xFF\xFFab".to_vec(), b"\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\x01".to_vec()];
    for bytes in segments {
        assert_eq!(fault(&survives("a segment that lies", "jpg", &bytes)), Some(CleanFault::Broken));
    }
    // A picture of two thousand million dots a side: nobody counts them.
    let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
    let chunk = |kind: &[u8; 4], contents: Vec<u8>| {
        img_parts::png::PngChunk::new(*kind, contents.into()).encoder().bytes().to_vec()
    };
    let mut head = vec![0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF];
    head.extend([16, 6, 0, 0, 0]);
    picture.extend(chunk(b"IHDR", head));
    let mut bomb = Stream::new(dictionary! {}, vec![0; 20 << 20]);
    bomb.compress().unwrap();
    picture.extend(chunk(b"zTXt", [b"Comment\0\0", &bomb.content[..]].concat()));
    picture.extend(chunk(b"iCCP", [b"icc\0\0", &bomb.content[..]].concat()));
    picture.extend(chunk(b"IDAT", bomb.content.clone()));
    picture.extend(chunk(b"IEND", Vec::new()));
    let run = survives("a picture of bombs", "png", &picture);
    assert!(run.result.is_ok() && run.took < Duration::from_secs(5), "{:?}", run.took);
    survives("a comment between scans", "jpg", &pictures::progressive_jpeg());
    assert_eq!(fault(&survives("a long moving picture", "gif", &pictures::gif().repeat(20_000))), None);
}

#[test]
fn archives_that_swell_or_swarm_meet_the_limits() {
    let swollen = docx_of(&vec![b' '; 100 << 20]);
    assert!(swollen.len() < 1 << 20);
    assert_eq!(fault(&survives("a bomb", "docx", &swollen)), Some(CleanFault::TooLarge));
    let mut nested = swollen.clone();
    for _ in 0..5 {
        nested = office::packed(&[("a.zip", &nested)]);
    }
    assert_eq!(fault(&survives("a bomb in archives", "docx", &nested)), None, "nobody looks into archives in archives");
    // A list of three hundred thousand parts, and one that claims a million.
    let (mut local, mut list) = (Vec::new(), Vec::new());
    for number in 0..250_000_u32 {
        let at = u32::try_from(local.len()).unwrap().to_le_bytes();
        let name = number.to_le_bytes().map(|byte| b'a' + byte % 26);
        local.extend([b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0", &name[..]].concat());
        list.extend(
            [
                b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0",
                &at[..],
                &name,
            ]
            .concat(),
        );
    }
    let end = |count: u16, size: usize, at: usize| {
        let (size, at) = (u32::try_from(size).unwrap().to_le_bytes(), u32::try_from(at).unwrap().to_le_bytes());
        [b"PK\x05\x06\0\0\0\0", &count.to_le_bytes()[..], &count.to_le_bytes(), &size, &at, &[0, 0]].concat()
    };
    let crowd = [&local[..], &list, &end(u16::MAX, list.len(), local.len())].concat();
    survives("a crowd of parts", "docx", &crowd);
    let claims = [&local[..34], &list[..50], &end(u16::MAX, usize::try_from(u32::MAX).unwrap(), 34)].concat();
    survives("a claim of parts", "docx", &claims);
}

#[test]
fn xml_that_laughs_or_digs_is_refused() {
    let mut laughs = "<!DOCTYPE a [<!ENTITY b0 \"ha\">".to_owned();
    for level in 1..40 {
        write!(laughs, "<!ENTITY b{level} \"{}\">", format!("&b{};", level - 1).repeat(10)).unwrap();
    }
    laughs += "]><a>&b39;</a>";
    assert_eq!(fault(&survives("laughs", "docx", &docx_of(laughs.as_bytes()))), Some(CleanFault::Broken));
    let deep = "<a>".repeat(1_000_000);
    assert_eq!(fault(&survives("a deep hole", "docx", &docx_of(deep.as_bytes()))), Some(CleanFault::TooLarge));
    let many: String = (0..200_000).map(|number| format!(" a{number}='1'")).collect::<Vec<_>>().concat();
    survives("an element of attributes", "docx", &docx_of(format!("<a{many}/>").as_bytes()));
}

#[test]
fn papers_that_turn_in_circles_or_swell_meet_the_limits() {
    let paper = papers::pdf();
    let text = |from: &str, to: &str| {
        let at = paper.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
        assert_eq!(from.len(), to.len());
        [&paper[..at], to.as_bytes(), &paper[at + from.len()..]].concat()
    };
    survives("pages in a circle", "pdf", &text("/Kids[3 0 R]", "/Kids[2 0 R]"));
    survives("a page that is its own parent", "pdf", &text("/Parent 2 0 R", "/Parent 3 0 R"));
    survives("words that are a form", "pdf", &text("/Contents 4 0 R", "/Contents 3 0 R"));
    let at = paper.windows(9).rposition(|window| window == b"startxref").unwrap();
    let start: String = String::from_utf8_lossy(&paper[at + 10..]).lines().next().unwrap().to_owned();
    let before = paper.windows(5).rposition(|window| window == b"/Prev").unwrap();
    let after = before + paper[before..].iter().position(|byte| *byte == b'>').unwrap();
    let looped = [&paper[..before], format!("/Prev {start}").as_bytes(), &paper[after..]].concat();
    survives("a history that is its own", "pdf", &looped);
    for (open, close) in [("[", "]"), ("<</a", ">>"), ("(", ")")] {
        let deep = format!("%PDF-1.7\n1 0 obj\n{}{}\nendobj\n", open.repeat(300_000), close.repeat(300_000));
        survives("a deep hole", "pdf", deep.as_bytes());
    }
    let mut document = lopdf::Document::load_mem(&paper).unwrap();
    let mut bomb = Stream::new(dictionary! {"Type" => "Metadata", "Subtype" => "XML"}, vec![b' '; 40 << 20]);
    bomb.compress().unwrap();
    let bomb = document.add_object(bomb);
    document.catalog_mut().unwrap().set("Metadata", Object::Reference(bomb));
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let run = survives("properties that swell", "pdf", &bytes);
    assert!(run.result.is_ok() && run.most_memory < 256 << 20, "{} {:?}", run.most_memory, run.result.err());
    // Objects packed in a stream, which has to be unpacked to read the paper at all.
    let mut packed = Stream::new(dictionary! {"Type" => "ObjStm", "N" => 1, "First" => 4}, vec![b' '; 40 << 20]);
    packed.compress().unwrap();
    let head = format!(
        "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>\nstream\n",
        packed.content.len()
    );
    let tail = b"\nendstream\nendobj\ntrailer<</Root 9 0 R>>\nstartxref\n0\n%%EOF";
    survives("objects that swell", "pdf", &[head.as_bytes(), &packed.content, tail].concat());
}

#[test]
fn a_file_beyond_the_limit_is_too_large() {
    assert_eq!(fault(&survives("much", "jpg", &vec![0xFF; 27 << 20])), Some(CleanFault::TooLarge));
}
