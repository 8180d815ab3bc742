// The bundler hands a text file over as a string.
declare module "*.txt" {
  const text: string;
  export default text;
}
