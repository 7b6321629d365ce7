//! Arguments in, window or command out.

use std::error::Error;
use std::process::ExitCode;

use majlis::{app, cli};

fn main() -> ExitCode {
    match run(cli::Arguments::read()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("majlis: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: cli::Arguments) -> Result<(), Box<dyn Error>> {
    match arguments.command {
        Some(command) => cli::run(command, &arguments.common)?,
        None if arguments.gallery => {
            app::gallery(&app::Launch::from(arguments.common, false, None, None)?)?;
        }
        None => {
            let projected = arguments.project.map(|word| cli::projected(&arguments.common, &word)).transpose()?;
            app::run(app::Launch::from(arguments.common, arguments.demo, arguments.door, projected)?)?
        }
    }

    Ok(())
}
