//! The workspace on disk: journals, clock, copies, lock, backups, settings.
