//! The facts that mentions make together: who said what, who holds what, what happened.

pub mod activity;
pub mod office;
pub mod quotation;
