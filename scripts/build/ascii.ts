// What is pushed holds plain signs only: others, and control characters above all, may come back from Google as something else.

/** Everything beyond a line end and what one sees on a keyboard. */
const OTHER = /[^\n\x20-\x7e]/g;

const escaped = (sign: string): string => {
  const code = sign.charCodeAt(0).toString(16);
  return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
};

/** A script with other signs as escapes: they stand in strings and patterns alone, where those mean the same. */
export const asciiScript = (code: string): string => code.replace(OTHER, escaped);

/** Throws where a file that is pushed holds another sign, and says where. */
export function refuseOthers(name: string, content: string): void {
  const at = content.search(OTHER);
  if (at < 0) return;
  const sign = content.charCodeAt(at).toString(16).padStart(4, '0');
  const around = JSON.stringify(content.slice(Math.max(0, at - 30), at + 10));
  throw new Error(`${name} holds U+${sign.toUpperCase()} at ${at}, ${around}: write it as an escape.`);
}
