//! GIF (`CompuServe`, 89a): frames and their timing stay; comments and what programs added go.

use crate::cleaning::CleanFault;
use crate::domain::evidence::{Carried, Finding};

const HEADER: usize = 13;
const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2C;
const TRAILER: u8 = 0x3B;
/// Labels of extensions.
const TIMING: u8 = 0xF9;
const COMMENT: u8 = 0xFE;
const APPLICATION: u8 = 0xFF;

/// Notes what a GIF carries and gives a copy without it.
pub(super) fn clean(bytes: &[u8], finding: &mut Finding) -> Result<Vec<u8>, CleanFault> {
    let mut reader = Blocks { bytes, at: 0 };
    let header = reader.take(HEADER)?;
    if !header.starts_with(b"GIF87a") && !header.starts_with(b"GIF89a") {
        return Err(CleanFault::Broken);
    }
    let mut copy = header.to_vec();
    copy.extend(reader.take(palette(header.get(10)))?);
    loop {
        let start = reader.at;
        match reader.byte()? {
            IMAGE => {
                let image = reader.take(9)?;
                reader.take(palette(image.last()))?;
                reader.byte()?;
                reader.blocks()?;
                copy.extend(reader.since(start));
            }
            EXTENSION => {
                let label = reader.byte()?;
                let first = reader.blocks()?;
                match label {
                    TIMING => copy.extend(reader.since(start)),
                    // How often an animation repeats.
                    APPLICATION if first == b"NETSCAPE2.0" || first == b"ANIMEXTS1.0" => {
                        copy.extend(reader.since(start));
                    }
                    COMMENT => finding.tell(Carried::Title, &String::from_utf8_lossy(first)),
                    APPLICATION if first == b"XMP DataXMP" => {
                        super::xmp::look(reader.since(start).get(14..).unwrap_or_default(), finding);
                    }
                    _ => finding.note(Carried::OtherFields),
                }
            }
            TRAILER => {
                copy.push(TRAILER);
                if reader.at < bytes.len() {
                    finding.note(Carried::AfterTheEnd);
                }
                return Ok(copy);
            }
            _ => return Err(CleanFault::Broken),
        }
    }
}

/// Bytes of the palette that a byte of flags announces.
fn palette(flags: Option<&u8>) -> usize {
    flags.filter(|flags| **flags & 0x80 != 0).map_or(0, |flags| 3 << ((flags & 7) + 1))
}

struct Blocks<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Blocks<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], CleanFault> {
        let taken = self.bytes.get(self.at..self.at + count).ok_or(CleanFault::Broken)?;
        self.at += count;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, CleanFault> {
        self.take(1)?.first().copied().ok_or(CleanFault::Broken)
    }

    /// Passes blocks, each with its length before it, up to an empty one. Gives the first.
    fn blocks(&mut self) -> Result<&'a [u8], CleanFault> {
        let mut first: Option<&'a [u8]> = None;
        loop {
            let length = self.byte()?;
            let block = self.take(length.into())?;
            if block.is_empty() {
                return Ok(first.unwrap_or_default());
            }
            first = first.or(Some(block));
        }
    }

    fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::cleaning::CleanFault;
    use crate::cleaning::samples::pictures as samples;
    use crate::domain::evidence::{Carried, FileKind, Finding};

    #[test]
    fn a_picture_keeps_its_frames_and_nothing_else() {
        let mut finding = Finding::new(FileKind::Gif);
        let copy = clean(&samples::gif(), &mut finding).unwrap();
        assert!(finding.carries(Carried::Title) && finding.carries(Carried::AfterTheEnd));
        assert!(copy.windows(11).any(|window| window == b"NETSCAPE2.0"));
        assert!(!copy.windows(5).any(|window| window == b"Aroha"));
        let mut again = Finding::new(FileKind::Gif);
        assert_eq!(clean(&copy, &mut again).unwrap(), copy);
        assert_eq!(again.carried, []);
    }

    #[test]
    fn a_picture_that_was_cut_off_is_broken() {
        let picture = samples::gif();
        for cut in 0..picture.len() - samples::AFTER.len() {
            let mut finding = Finding::new(FileKind::Gif);
            assert_eq!(clean(&picture[..cut], &mut finding), Err(CleanFault::Broken), "{cut}");
        }
    }
}
