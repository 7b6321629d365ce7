//! Arguments in, window or command out.

use std::process::ExitCode;

use clap::Parser;
use majlis::{app, cli};

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    let Some(command) = arguments.command else {
        return match app::run(app::Launch::from(arguments.common, arguments.demo)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("majlis: {error}");
                ExitCode::FAILURE
            }
        };
    };

    match cli::run(command, &arguments.common) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("majlis: {error}");
            ExitCode::FAILURE
        }
    }
}
