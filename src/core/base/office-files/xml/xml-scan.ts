// Reads XML from start to end without building a tree: enough for the parts of Office files, in any JavaScript engine.

interface XmlVisitor {
  /** A start tag; `attributes` is what stands behind the name, for `attributeOf`. Empty elements are closed at once. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, entity) : text;

/** The value of an attribute by its name with prefix, '' when it is not there. */
export function attributeOf(attributes: string, name: string): string {
  for (const [, found, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (found === name) return withoutEntities(double ?? single ?? '');
  return '';
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const GREATER = 62;

/** Where the tag ends that starts before `from`: its `>`, -1 for none. Attributes may hold `>` too. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === GREATER) return i;
  }
  return -1;
}

/** Comments, instructions and declarations: how they start and end. Entities that a document declares are not read. */
const PASSED_OVER: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const CDATA = '<![CDATA[';

/** Reads one tag; answers where it ends, -1 when it is cut off. */
function readTag(xml: string, start: number, { open, close }: XmlVisitor): number {
  const end = endOfTag(xml, start + 1);
  if (end < 0) return -1;
  const inside = xml.slice(start + 1, end);
  if (inside.startsWith('/')) {
    close(inside.slice(1).trim());
    return end + 1;
  }
  const isEmpty = inside.endsWith('/');
  const [, name = '', attributes = ''] =
    /^([^\s/]+)([^]*)$/.exec(isEmpty ? inside.slice(0, -1) : inside) ?? [];
  open(name, attributes);
  if (isEmpty) close(name);
  return end + 1;
}

/** Reads what begins with `<` at `start`; answers where it ends, -1 when it is cut off. */
function readMarkup(xml: string, start: number, visitor: XmlVisitor): number {
  if (xml.startsWith(CDATA, start)) {
    const end = xml.indexOf(']]>', start);
    if (end >= 0) visitor.text(xml.slice(start + CDATA.length, end));
    return end < 0 ? -1 : end + 3;
  }
  const passed = PASSED_OVER.find(([opening]) => xml.startsWith(opening, start));
  if (!passed) return readTag(xml, start, visitor);
  const end = xml.indexOf(passed[1], start);
  return end < 0 ? -1 : end + passed[1].length;
}

/** Visits tags and text in order. False when the text ends in the middle of a tag. */
export function scanXml(xml: string, visitor: XmlVisitor): boolean {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) visitor.text(withoutEntities(xml.slice(at, textEnd)));
    if (tag < 0) return true;
    at = readMarkup(xml, tag, visitor);
    if (at < 0) return false;
  }
  return true;
}
