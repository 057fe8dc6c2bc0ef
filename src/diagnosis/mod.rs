//! What does the report mean?
