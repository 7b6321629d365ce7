//! Finding people in two or three letters.
