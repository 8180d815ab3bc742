//! The border to JavaScript: plain objects out, options in. The rest of the crate does not know that JavaScript exists.
//!
//! A JavaScript string may hold lone surrogates, a Rust string may not. Each arrives here as U+FFFD, which is one UTF-16 unit
//! too, so that no offset moves; the package's own code puts the original units back into `text`.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::annotation::{Kind, Language, Mark, Offsets, Options};

#[wasm_bindgen]
extern "C" {
    /// What a caller passed: an object with any of these, each unchecked.
    pub type Asked;

    #[wasm_bindgen(method, getter)]
    fn offsets(this: &Asked) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = publishedOn)]
    fn published_on(this: &Asked) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn language(this: &Asked) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn marks(this: &Asked) -> JsValue;

    /// One of the marks: an object with these, each unchecked.
    type AskedMark;

    #[wasm_bindgen(method, getter)]
    fn start(this: &AskedMark) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn end(this: &AskedMark) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn kind(this: &AskedMark) -> JsValue;
}

/// Reads one article. `asked` is an object with any of `offsets`, `publishedOn`, `language` and `marks`.
///
/// Throws a `TypeError` that names the option, its value and what it may be. Never throws on text.
#[wasm_bindgen]
pub fn annotate(text: &str, asked: &Asked) -> Result<JsValue, JsValue> {
    let annotation = crate::annotate(text, &options(asked)?);
    let plain = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    Ok(annotation.serialize(&plain)?)
}

/// Every rule that a mention may name: its name, and one Indonesian phrase that says what it saw.
#[wasm_bindgen]
pub fn rules() -> js_sys::Object {
    let all = js_sys::Object::new();
    for (name, says) in crate::rules() {
        // Setting a property of a new plain object cannot fail.
        let _ = js_sys::Reflect::set(&all, &name.into(), &says.into());
    }
    all
}

fn options(asked: &Asked) -> Result<Options, JsValue> {
    let mut options = Options::default();
    if let Some(unit) = given(&asked.offsets()) {
        options.offsets = match unit.as_string().as_deref() {
            Some("utf16") => Offsets::Utf16,
            Some("utf8") => Offsets::Utf8,
            Some("codepoint") => Offsets::Codepoint,
            _ => return Err(refusal("offsets", &unit, "\"utf16\", \"utf8\" or \"codepoint\"")),
        };
    }
    if let Some(day) = given(&asked.published_on()) {
        let read = day.as_string().as_deref().and_then(crate::parse_date);
        options.published_on = Some(read.ok_or_else(|| refusal("publishedOn", &day, "a calendar day written \"YYYY-MM-DD\""))?);
    }
    if let Some(language) = given(&asked.language()) {
        options.language = match language.as_string().as_deref() {
            Some("id") => Language::Id,
            Some("en") => Language::En,
            _ => return Err(refusal("language", &language, "\"id\" or \"en\"")),
        };
    }
    if let Some(marks) = given(&asked.marks()) {
        let list = marks.dyn_ref::<js_sys::Array>().ok_or_else(|| refusal("marks", &marks, "a list"))?;
        for at in 0..list.length() {
            options.marks.push(mark(at, list.get(at))?);
        }
    }
    Ok(options)
}

fn mark(at: u32, each: JsValue) -> Result<Mark, JsValue> {
    let wrong = |field: &str, value: &JsValue, wanted: &str| refusal(&format!("marks[{at}]{field}"), value, wanted);
    if !each.is_object() {
        return Err(wrong("", &each, "an object"));
    }
    let each: AskedMark = each.unchecked_into();
    let place = |field: &str, value: JsValue| match value.as_f64() {
        // Past either end of what can be counted is past that end of the text.
        Some(number) if number.fract() == 0.0 => Ok(number as usize),
        _ => Err(wrong(field, &value, "a whole number")),
    };
    let kind = match each.kind() {
        none if none.is_null() => None,
        named => {
            let known = named.as_string().and_then(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name));
            Some(known.ok_or_else(|| wrong(".kind", &named, "a kind of mention or null"))?)
        }
    };
    Ok(Mark { start: place(".start", each.start())?, end: place(".end", each.end())?, kind })
}

/// A value that is there: neither `undefined` nor `null`.
fn given(value: &JsValue) -> Option<JsValue> {
    (!value.is_undefined() && !value.is_null()).then(|| value.clone())
}

fn refusal(option: &str, value: &JsValue, wanted: &str) -> JsValue {
    let written = if value.is_object() { None } else { js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string()) };
    let shown = written.or_else(|| value.js_typeof().as_string()).unwrap_or_default();
    js_sys::TypeError::new(&format!("petik: option {option} must be {wanted}, not {shown}")).into()
}
