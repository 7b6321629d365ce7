//! What the program knows: pure data, changes and their folding.
