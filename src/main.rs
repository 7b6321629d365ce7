//! Arguments in, window or command out.

use std::process::ExitCode;

use majlis::exchange::say::disk;
use majlis::i18n::I18n;
use majlis::{app, cli};

fn main() -> ExitCode {
    let (arguments, language) = cli::Arguments::read();
    let i18n = I18n::new(language);
    match run(arguments, &i18n) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            cli::note(&refusal);
            ExitCode::FAILURE
        }
    }
}

/// Does what the line asks for, or says why not.
fn run(arguments: cli::Arguments, i18n: &I18n) -> Result<(), String> {
    let refused = |error| cli::said(i18n, &error);
    let not_opened = |error| cli::not_opened(i18n, &error);
    let nowhere = |error| disk::open(i18n, &error);
    match arguments.command {
        Some(command) => cli::run(command, &arguments.common).map_err(refused),
        None if arguments.gallery => {
            let launch = app::Launch::from(arguments.common, false, None, None).map_err(nowhere)?;

            app::gallery(&launch).map_err(not_opened)
        }
        None => {
            let meeting = arguments.project.map(|word| cli::projected(&arguments.common, &word));
            let projected = meeting.transpose().map_err(refused)?;
            let launch = app::Launch::from(arguments.common, arguments.demo, arguments.door, projected);

            app::run(launch.map_err(nowhere)?).map_err(not_opened)
        }
    }
}
