// The Word templates, which people edit in Word or LibreOffice: each has all that it refers to, and its tags open and close.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { committedTemplate, partOf, TEMPLATES } from './word-file';

const files = readdirSync(TEMPLATES)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.replace(/\.docx$/, ''));

/** Tags of docxtemplater in the order of the document; Word may part one into several runs, which is a fault of its own. */
const tagsOf = (bytes: Uint8Array): readonly string[] =>
  ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'].flatMap((part) =>
    [...partOf(bytes, part).matchAll(/\{([^{}]*)\}/g)].map(([, tag = '']) => tag),
  );

/** Sections that do not close, or close what is not open. */
function leftOpen(tags: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const tag of tags) {
    if (/^[#^]/.test(tag)) open.push(tag.slice(1));
    if (tag.startsWith('/') && open.pop() !== tag.slice(1)) return [tag];
  }
  return open;
}

interface NamesInUse {
  /** The styles and relations that document and header name; `Normal` is Word's own. */
  readonly named: readonly string[];
  /** Those that the file does not define. */
  readonly missing: readonly string[];
}

function namesInUse(bytes: Uint8Array): NamesInUse {
  const xml = partOf(bytes, 'word/document.xml') + partOf(bytes, 'word/header1.xml');
  const styles = partOf(bytes, 'word/styles.xml');
  const relations = partOf(bytes, 'word/_rels/document.xml.rels');
  const found = (pattern: RegExp) => [...new Set([...xml.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const styleNames = found(/<w:pStyle w:val="(\w+)"\/>/g).filter((name) => name !== 'Normal');
  const relationIds = found(/r:id="(\w+)"/g);
  return {
    named: [...styleNames, ...relationIds],
    missing: [
      ...styleNames.filter((name) => !styles.includes(`w:styleId="${name}"`)),
      ...relationIds.filter((id) => !relations.includes(`Id="${id}"`)),
    ],
  };
}

describe.each(files)('%s', (file) => {
  const committed = committedTemplate(file);

  it('has tags, of which each section closes in its place', () => {
    const tags = tagsOf(committed);
    expect(tags.length).toBeGreaterThan(2);
    expect(leftOpen(tags)).toEqual([]);
  });

  it('has no tag that is cut by the formatting of its letters', () => {
    expect(tagsOf(committed).filter((tag) => tag.includes('<'))).toEqual([]);
  });

  it('has every style and relation that it names', () => {
    const { named, missing } = namesInUse(committed);
    expect(missing).toEqual([]);
    // What is one page has no number to it.
    const footer = file.includes('one-pager') ? [] : ['rIdFooter'];
    expect(named).toEqual(expect.arrayContaining(['Heading1', ...footer]));
  });
});
