/** A path as other programs name the file: without "./" before it. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.\/+)+(?=.)/, "");
}

/** A path as a reference in a URI: relative as it is, absolute with the scheme of files; every part percent-encoded. */
export function uriOf(path: string): string {
  const plain = plainPath(/^[A-Za-z]:[\\/]/.test(path) ? `/${path.replaceAll("\\", "/")}` : path);
  const encoded = wellFormed(plain).split("/").map(encodeURIComponent).join("/");
  return plain.startsWith("/") ? `file://${encoded.replace(/^\/+/, "/")}` : encoded;
}

/** A text without halves of surrogate pairs, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : "\ufffd"));
}
