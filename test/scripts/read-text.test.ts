// The command line takes in Word files as the panel does, and prints what became of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readText } from '../../scripts/upr/read-text';
import { IMAGE, inParagraph, madeBy } from '../support/word-makers';

let folder = '';
const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that a command takes in', () => {
  const word = madeBy('Word', [
    { heading: 'Housing', level: 1 },
    { runs: [{ text: 'Rents ' }, { text: 'rose', bold: true }, { text: '.', note: 'Report' }] },
    { xml: inParagraph(IMAGE) },
  ]);

  it('comes in as the panel reads it, with its receipt', () => {
    expect(readText(fileOf('a.docx', word), 'take-in-text')).toEqual({
      text: '# Housing\nRents **rose**.[[Report]]',
      receipt: [
        'Came in: paragraphs 1, headings 1, items 0, tables 0, emphasized 1, links 0, notes 1.',
        'left out: image 1 (Housing: Rents rose.)',
      ],
    });
  });

  it('comes in as plain text for other commands, and as it stands when it is text', () => {
    expect(readText(fileOf('a.docx', word), 'bring-in-summary').text).toContain('Housing\nRents rose.¹');
    expect(readText(fileOf('b.txt', 'El río\n'), 'take-in-text')).toEqual({ text: 'El río\n', receipt: [] });
  });

  it('is refused with its name when it is none', () => {
    expect(() => readText(fileOf('c.pdf', '%PDF-1.7'), 'take-in-text')).toThrow('c.pdf');
  });
});
