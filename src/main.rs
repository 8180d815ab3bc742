//! The command line: `petik annotate`, `petik show`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use petik::annotation::Offsets;

#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints one JSON annotation per line, in the order of the files.
    Annotate {
        /// Unit of every start and end.
        #[arg(long, value_enum, default_value = "utf16")]
        offsets: Unit,
        /// The articles.
        files: Vec<PathBuf>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Unit {
    Utf16,
    Utf8,
    Codepoint,
}

fn main() -> ExitCode {
    let Command::Annotate { offsets, files } = Arguments::parse().command;
    let offsets = match offsets {
        Unit::Utf16 => Offsets::Utf16,
        Unit::Utf8 => Offsets::Utf8,
        Unit::Codepoint => Offsets::Codepoint,
    };
    let mut code = ExitCode::SUCCESS;
    let mut out = std::io::stdout().lock();
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let annotation = petik::annotate(&text, &petik::Options { offsets, ..Default::default() });
                let printed = serde_json::to_writer(&mut out, &annotation).map_err(std::io::Error::from).and_then(|()| writeln!(out));
                if printed.is_err() {
                    return ExitCode::from(2);
                }
            }
            Err(error) => {
                eprintln!("petik: {}: {error}", file.display());
                code = ExitCode::from(2);
            }
        }
    }
    code
}
