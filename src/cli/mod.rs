//! Arguments, files in, lines out. Exit code 0 when every article was read, 2 when one was not.

mod annotate;
mod export;
mod input;
mod marks;
mod show;
mod table;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use petik::Options;
use petik::annotation::{Language, Offsets};

use self::input::Sources;
use self::table::Columns;

/// What `--help` says below the commands.
const MORE: &str = "\
Examples:
  petik show article.txt
  petik annotate --published-on 2024-03-04 article.txt
  petik annotate --column isi --date-column tanggal articles.csv > facts.ndjson
  petik export --format table articles/*.txt > kliping.csv

Exit status: 0 when every article was read; 2 when one was not, which standard error names while the others are read, or when an
argument is wrong.";

/// Reads Indonesian local-government news articles and prints their facts.
#[derive(Parser)]
#[command(version, after_help = MORE)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print one JSON annotation per line, in the order of the files (NDJSON).
    Annotate {
        #[command(flatten)]
        asked: Asked,
        /// Begin every line with the name of its file, as "file".
        #[arg(long)]
        with_filename: bool,
    },
    /// Print the article marked up, and its facts below it, for a person in a terminal.
    Show {
        #[command(flatten)]
        asked: Asked,
        /// When to colour; without colour, marks are in brackets.
        #[arg(long, value_enum, default_value = "auto")]
        color: Color,
    },
    /// Print the facts in another program's format, on standard output.
    ///
    /// Several files: csv and table name the file in their first column; jsonld and webannotation print a line a file; ical
    /// gathers all events into one calendar; conll begins each file with a -DOCSTART- line; html and brat take one file.
    ///
    /// Positions are numbers of Unicode code points.
    Export {
        #[command(flatten)]
        asked: Asked,
        /// Which format.
        #[arg(long, value_enum)]
        format: Format,
    },
    /// Print every rule that a mention may name as its "rule", a tab, and what it saw, in Indonesian.
    Rules,
}

#[derive(Args)]
struct Asked {
    /// The articles: UTF-8 text; `-`, or none, reads standard input.
    files: Vec<String>,
    /// The files are tables, an article a row, with its text in this column: CSV with a heading (commas, semicolons or tabs), or NDJSON.
    ///
    /// An article goes by its file and row, `articles.csv:2`.
    #[arg(long, value_name = "NAME")]
    column: Option<String>,
    /// The column of such tables that holds the day on which each article came out.
    ///
    /// YYYY-MM-DD, or as an article writes it: `4/3/2024` is in March. A row where it is empty goes by --published-on.
    #[arg(long, value_name = "NAME", requires = "column")]
    date_column: Option<String>,
    /// The day the articles came out, YYYY-MM-DD: anchors `besok` and dates without a year.
    #[arg(long, value_name = "DATE", value_parser = date)]
    published_on: Option<(i16, i8, i8)>,
    /// Language of the findings, and of the headings of `show` and of `export --format table`.
    #[arg(long, value_enum, default_value = "id")]
    language: Tongue,
    /// What a reader has put right in one article: a JSON list of {"start", "end", "kind"}, kind null for no mention.
    #[arg(long, value_name = "FILE")]
    marks: Option<String>,
    /// Unit of every start and end: of what `annotate` prints, and of the marks.
    #[arg(long, value_enum, default_value = "utf16")]
    offsets: Unit,
}

#[derive(Clone, Copy, ValueEnum)]
enum Unit {
    Utf16,
    Utf8,
    Codepoint,
}

#[derive(Clone, Copy, ValueEnum)]
enum Tongue {
    Id,
    En,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table of all mentions, one row each (RFC 4180).
    Csv,
    /// The kliping: one row an article, its main activity (RFC 4180).
    Table,
    /// Linked data in the words of schema.org.
    Jsonld,
    /// W3C Web Annotation.
    Webannotation,
    /// iCalendar: the activities that have a day.
    Ical,
    /// The article as a page, its mentions marked.
    Html,
    /// brat standoff, an .ann file.
    Brat,
    /// A token and its IOB label a line.
    Conll,
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Annotate { asked, with_filename } => asked.read(|sources, options| annotate::run(sources, options, with_filename)),
        Command::Show { asked, color } => asked.read(|sources, options| show::run(sources, options, color)),
        Command::Export { asked, format } => asked.read(|sources, options| export::run(sources, options, format)),
        Command::Rules => rules(),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        // The reader has seen enough: `petik annotate … | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("petik: standard output: {error}");
            ExitCode::from(2)
        }
    }
}

impl Asked {
    /// Does `work` with what was asked for. Ok(false) when that cannot be, or `work` says so.
    fn read(&self, work: impl FnOnce(Sources, &Options) -> io::Result<bool>) -> io::Result<bool> {
        match self.options() {
            Ok(options) => work(self.sources(), &options),
            Err(why) => {
                eprintln!("petik: {why}");
                Ok(false)
            }
        }
    }

    fn sources(&self) -> Sources<'_> {
        let columns = self.column.as_deref().map(|text| Columns { text, date: self.date_column.as_deref() });
        Sources { files: &self.files, columns }
    }

    fn options(&self) -> Result<Options, String> {
        let marks = match &self.marks {
            Some(_) if self.sources().several() => return Err("--marks are of one article; read one file at a time".to_owned()),
            Some(file) => marks::read(file)?,
            None => Vec::new(),
        };
        Ok(Options {
            offsets: match self.offsets {
                Unit::Utf16 => Offsets::Utf16,
                Unit::Utf8 => Offsets::Utf8,
                Unit::Codepoint => Offsets::Codepoint,
            },
            published_on: self.published_on,
            language: match self.language {
                Tongue::Id => Language::Id,
                Tongue::En => Language::En,
            },
            marks,
        })
    }
}

fn rules() -> io::Result<bool> {
    let mut out = io::stdout().lock();
    for (name, says) in petik::rules() {
        writeln!(out, "{name}\t{says}")?;
    }
    Ok(true)
}

fn date(text: &str) -> Result<(i16, i8, i8), String> {
    petik::parse_date(text).ok_or_else(|| "not a calendar day; write YYYY-MM-DD".to_owned())
}
