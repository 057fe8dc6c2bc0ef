//! The hash by which keys are found and damage is noticed.
//!
//! The compiler crate includes this file too, so writer and reader cannot drift apart.

/// FNV-1a of 32 bits.
pub fn fnv1a(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
