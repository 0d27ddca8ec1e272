// The committed Word templates are what their script makes, and have all that they refer to.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { templates } from '../../../scripts/templates/templates';
import { committedTemplate, partOf, TEMPLATES } from './word-file';

const made = templates();

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

it('are all made by one script', () => {
  const files = readdirSync(TEMPLATES).filter((file) => file.endsWith('.docx'));
  expect(files.map((file) => `sheets-templates/${file}`).sort()).toEqual(Object.keys(made).sort());
});

describe.each(Object.keys(made))('%s', (file) => {
  const committed = committedTemplate(file.replace(/^.*\/|\.docx$/g, ''));

  it('is what the script makes (if not: run npm run templates)', () => {
    expect(Buffer.from(made[file] ?? []).equals(Buffer.from(committed))).toBe(true);
  });

  it('has every style and relation that it names', () => {
    const { named, missing } = namesInUse(committed);
    expect(missing).toEqual([]);
    // What is one page has no number to it.
    const footer = file.includes('one-pager') ? [] : ['rIdFooter'];
    expect(named).toEqual(expect.arrayContaining(['Heading1', ...footer]));
  });
});
