//! What the child takes from itself before it reads a byte.

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _, RulesetStatus,
    Scope,
};
use rlimit::Resource;

/// Bytes of address space.
pub const MOST_MEMORY: u64 = 768 * 1024 * 1024;

/// Seconds of processor time.
const CPU_SECONDS: u64 = 10;

/// How much of the confinement this machine could give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confinement {
    /// Limits, and the kernel keeps the file system and the network away (Landlock).
    Full,
    /// Limits alone. They include that nothing can be opened: a process may have no further descriptor.
    LimitsOnly,
}

/// Takes away from this process whatever parsing does not need: memory and time beyond the limits, files, the network,
/// children, and words on a crash. There is no way back. Anything already open stays open: the pipes.
pub fn confine() -> std::io::Result<Confinement> {
    // A parser's panic may quote the file.
    std::panic::set_hook(Box::new(|_| {}));
    let walls = walls();
    let limits = [
        (Resource::AS, MOST_MEMORY),
        (Resource::CPU, CPU_SECONDS),
        (Resource::FSIZE, 0),
        (Resource::CORE, 0),
        (Resource::NPROC, 0),
        (Resource::MEMLOCK, 0),
        (Resource::MSGQUEUE, 0),
        // What is open stays open; nothing can be opened any more, not even in place of what was closed.
        (Resource::NOFILE, 0),
    ];
    for (resource, most) in limits {
        resource.set(most, most)?;
    }
    Ok(walls)
}

/// Nothing of the file system, no port, no signal to others: as far as this kernel knows how.
fn walls() -> Confinement {
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V6))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V6)))
        .and_then(|rules| rules.scope(Scope::from_all(ABI::V6)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    match status {
        Ok(status) if status.ruleset == RulesetStatus::FullyEnforced => Confinement::Full,
        _ => Confinement::LimitsOnly,
    }
}
