//! Majlis, an offline desktop organiser for consultation meetings.

pub mod app;
pub mod cli;
pub mod demo;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod screen;
pub mod search;
pub mod store;
pub mod ui;
