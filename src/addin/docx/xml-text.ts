// Text on its way into XML: what XML 1.0 does not allow is dropped, so one odd character cannot spoil a document.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 allows these code points only; with the u flag a lone surrogate is a code point of its own and falls out. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that XML cannot hold; line ends become `\n`. */
export const cleanText = (text: string): string => text.replace(NOT_IN_XML, '').replace(/\r\n?/g, '\n');

/** The text as it stands between tags or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The same data with every text cleaned; arrays and plain objects are walked. */
export function cleanData(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanData);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanData(inner)]));
}
