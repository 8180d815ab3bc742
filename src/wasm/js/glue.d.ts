// What wasm-bindgen generates from `src/wasm/mod.rs`; the build puts the file behind this name.
declare module "petik-glue" {
  export function initSync(options: { module: object }): unknown;
  export function rules(): unknown;
  export function annotate(text: string, asked: object): unknown;
}
