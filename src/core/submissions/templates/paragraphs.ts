// The paragraphs of a Word file's parts, with the tags that stand in each: as people see them, whatever runs Word cut them into.
import { scanXml } from '../../base/office-files/xml/xml-scan';

export interface Paragraph {
  /** From 1, among those of its part that hold text. */
  readonly number: number;
  readonly text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The paragraphs that hold text, in the order in which they end; undefined when the part is damaged. */
export function paragraphsIn(xml: string): readonly Paragraph[] | undefined {
  const found: Paragraph[] = [];
  // Text boxes hold paragraphs within one.
  const open: string[] = [];
  let isText = false;
  const isWhole = scanXml(xml, {
    open: (name) => {
      if (localName(name) === 'p' && name.startsWith('w:')) open.push('');
      isText = name === 'w:t';
    },
    close: (name) => {
      isText = false;
      if (name !== 'w:p') return;
      const text = open.pop() ?? '';
      if (text.trim() !== '') found.push({ number: found.length + 1, text });
    },
    text: (text) => {
      if (isText && open.length > 0) open.push((open.pop() ?? '') + text);
    },
  });
  return isWhole ? found : undefined;
}

/** `open` begins a part that is kept or repeated, `unless` one that is kept when there is nothing, `raw` puts in a table. */
export type TagKind = 'value' | 'open' | 'unless' | 'close' | 'raw';

export type TagOccurrence =
  | { readonly kind: TagKind; readonly name: string; readonly written: string }
  | { readonly kind: 'unclosed' | 'unopened' | 'odd'; readonly name: ''; readonly written: string };

const KINDS: Readonly<Record<string, TagKind>> = { '#': 'open', '^': 'unless', '/': 'close', '@': 'raw' };
const TAG = /^([#^/@]?)([A-Za-z]\w*|\.)?$/;

function readTag(inside: string): TagOccurrence {
  const written = `{${inside}}`;
  const [, sign = '', name = ''] = TAG.exec(inside.trim()) ?? [];
  const isOdd = !TAG.test(inside.trim()) || (name === '' && sign !== '/');
  return isOdd ? { kind: 'odd', name: '', written } : { kind: KINDS[sign] ?? 'value', name, written };
}

const SHOWN = 30;

/** The tags of a paragraph in order, with braces that lack the other one. */
export function tagsIn(text: string): readonly TagOccurrence[] {
  const found: TagOccurrence[] = [];
  let start = -1;
  const unclosed = (to: number): void => {
    if (start < 0) return;
    const written = text.slice(start, Math.min(to, start + SHOWN)).trim();
    found.push({ kind: 'unclosed', name: '', written });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      unclosed(at);
      start = at;
    } else if (text[at] === '}' && start < 0) {
      const written = text.slice(Math.max(0, at + 1 - SHOWN), at + 1).trim();
      found.push({ kind: 'unopened', name: '', written });
    } else if (text[at] === '}') {
      found.push(readTag(text.slice(start + 1, at)));
      start = -1;
    }
  }
  unclosed(text.length);
  return found;
}
