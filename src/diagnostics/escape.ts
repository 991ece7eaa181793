const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/**
 * Text from a file or a server as it may be shown: control, bidirectional and invisible characters become `\u{…}`, so that no terminal or
 * log obeys them. Line feeds and tabs stay.
 */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isTag = code >= 0xe0000 && code <= 0xe007f;
    if (character.length === 2 && !isTag) return character;
    return `\\u{${code.toString(16).toUpperCase()}}`;
  });
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeText(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}
