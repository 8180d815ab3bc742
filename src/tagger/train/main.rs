//! The command that trains and measures the tagger: `petik-train model`, `petik-train folds`.

use std::process::ExitCode;

use clap::Parser;
use petik::train::{Arguments, run};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("petik-train: {error}");
            ExitCode::from(2)
        }
    }
}
