//! The program `candour`: everything is in the library.

fn main() -> std::process::ExitCode {
    candour::cli::main()
}
