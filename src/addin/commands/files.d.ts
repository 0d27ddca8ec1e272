// Word files and pictures are bundled as base64; the bundler gives such a file as its default export.
declare module '*.docx' {
  const base64: string;
  // eslint-disable-next-line no-restricted-exports -- the bundler's form, not ours
  export default base64;
}
declare module '*.png' {
  const base64: string;
  // eslint-disable-next-line no-restricted-exports -- the bundler's form, not ours
  export default base64;
}
