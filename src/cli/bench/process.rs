//! What the operating system says of a process: its processor time and its memory.

use std::io;
use std::time::Duration;

/// Which process.
#[derive(Clone, Copy, Debug)]
pub(super) enum Process {
    /// This one: the load generator.
    Own,
    /// The one with this id: the server.
    Other(u32),
}

impl Process {
    fn file(self, name: &str) -> io::Result<String> {
        match self {
            Self::Own => std::fs::read_to_string(format!("/proc/self/{name}")),
            Self::Other(id) => std::fs::read_to_string(format!("/proc/{id}/{name}")),
        }
    }

    /// The processor time of all its threads so far, its own and the system's for it. Counted in hundredths of a second
    /// (`USER_HZ` of Linux, proc(5)).
    pub(super) fn processor_time(self) -> io::Result<Duration> {
        let stat = self.file("stat")?;
        // The name, in brackets, may hold anything: what follows its end are numbers. utime is 14, stime 15 (proc(5)).
        let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks: u64 = after_name.split_whitespace().skip(11).take(2).filter_map(|it| it.parse::<u64>().ok()).sum();
        Ok(Duration::from_millis(ticks * 10))
    }

    /// The memory it holds, in bytes.
    pub(super) fn resident_memory(self) -> io::Result<usize> {
        let status = self.file("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        let kibibytes = line.split_whitespace().next().and_then(|number| number.parse::<usize>().ok());
        Ok(kibibytes.unwrap_or_default() * 1_024)
    }
}
