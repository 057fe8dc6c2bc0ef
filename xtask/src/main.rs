//! Builds, serves and tests NDR Lens.

fn main() {}
