//! The system's file dialogs. Where none can open (no portal), they answer as if the user had cancelled; so each screen that
//! asks has a field beside it.

use std::path::PathBuf;

use iced::{Task, window};
use rfd::AsyncFileDialog;

use crate::screen::Browse;

/// Asks, over the program's window, and answers the path that was chosen.
pub fn ask(browse: Browse) -> Task<Option<PathBuf>> {
    window::oldest()
        .and_then(move |id| {
            let browse = browse.clone();
            window::run(id, move |window| {
                let dialog = AsyncFileDialog::new().set_parent(&window);

                pick(dialog, browse)
            })
        })
        .then(|picking| Task::perform(picking, |path| path))
}

async fn pick(dialog: AsyncFileDialog, browse: Browse) -> Option<PathBuf> {
    let handle = match browse {
        Browse::Open { title, filter: (name, endings) } => {
            dialog.set_title(title).add_filter(name, &endings).pick_file().await
        }
        Browse::Save { title, name, filter: (filter, endings) } => {
            dialog.set_title(title).set_file_name(name).add_filter(filter, &endings).save_file().await
        }
        Browse::Folder { title } => dialog.set_title(title).pick_folder().await,
    };

    handle.map(|handle| handle.path().to_path_buf())
}
