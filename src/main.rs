//! The command line: `petik annotate` for programs, `petik show` for people.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
