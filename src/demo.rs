//! The sample workspace: fictional people, real proportions.

pub fn create(d:&std::path::Path,o:&crate::store::Options)->Result<crate::store::Store,crate::store::OpenError>{ crate::store::Store::create(d,"x",o)}
