// Small files of each maker, one for each kind of content: every one comes in with the same words, and with as much of each
// kind as another reader, which knows nothing but patterns, counts in its XML.
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { plainText } from '../../../../src/core/base/rich-text/blocks';
import { withoutNotes } from '../../../../src/core/base/text/endnotes';
import { partOf } from '../../../addin/docx/word-file';
import { CORPUS, countsIn, letters, saidIn } from '../../../support/word-corpus';
import { madeBy, MAKERS } from '../../../support/word-makers';

/** Read by the product, and held against what the other reader counts. */
function comesInWhole(file: Uint8Array): void {
  const found = readDocument(file, { ...documentTools, wordAs: 'rich' });
  if (!found.ok || !found.value.receipt) throw new Error('not read');
  const { text, receipt } = found.value;
  const xml = partOf(file, 'word/document.xml');
  const { links, images, ...counted } = countsIn(xml);
  expect(letters(plainText(withoutNotes(text)))).toBe(saidIn(xml));
  expect(receipt.kept).toMatchObject(counted);
  expect(receipt.kept.links).toBeGreaterThanOrEqual(links);
  expect(receipt.findings.filter(({ what }) => what === 'image')).toHaveLength(images);
}

describe.each(MAKERS)('%s', (maker) => {
  it.each(Object.entries(CORPUS))('%s', (_, parts) => comesInWhole(madeBy(maker, parts)));
});

/** Saved by LibreOffice 25 from HTML, from its own form and from a Word file; made by the libraries docx and html-to-docx. */
const FILES = join(__dirname, 'files');

describe('a file that a program saved', () => {
  it.each(readdirSync(FILES))('%s', (name) => comesInWhole(new Uint8Array(readFileSync(join(FILES, name)))));
});
