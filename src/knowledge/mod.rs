//! What is known about mail delivery errors.
