//! Everything that can be tested without a display, in one binary: one module an area.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod app;
mod commands;
mod contrast;
mod demo;
mod directory;
mod documents;
mod domain;
mod door;
mod exchange;
mod faults;
mod focus;
mod gallery;
mod i18n;
mod journeys;
mod keys;
mod letters;
mod motion;
mod scan;
mod screen;
mod scrolling;
mod search;
mod store;
mod typing;
mod ui;
mod window;
mod words;
