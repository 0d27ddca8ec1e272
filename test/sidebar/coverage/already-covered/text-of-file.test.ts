// Files that somebody chooses in the panel.
import { describe, expect, it } from '@jest/globals';
import { alreadyCoveredInputOf } from '../../../../src/sidebar/coverage/already-covered/already-covered-draft';
import { textOfFile } from '../../../../src/sidebar/kit/text-of-file';
import { plainWordFile } from '../../../support/word-file';

const bytesOf = (text: string, coding: 'utf8' | 'latin1'): Uint8Array =>
  new Uint8Array(Buffer.from(text, coding));

describe('a chosen file', () => {
  it.each([
    ['a Word file', plainWordFile(['Río', 'Wells']), 'Río\nWells', false],
    ['a text without its byte order mark', bytesOf('\ufeffRío', 'utf8'), 'Río', false],
    ['a text in the older coding of Windows', bytesOf('R\xedo', 'latin1'), 'Río', true],
  ])('gives the text of %s', (_, bytes, text, isOldCoding) => {
    expect(textOfFile(bytes)).toMatchObject({ ok: true, text, isOldCoding });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['a Word file without words', plainWordFile(['', ' '])],
    ['a PDF', bytesOf('%PDF-1.7', 'latin1')],
  ])('is refused when it is %s', (_, bytes) => {
    expect(textOfFile(bytes).ok).toBe(false);
  });
});

describe('what is asked', () => {
  it('leaves out what is not known', () => {
    expect(alreadyCoveredInputOf({ text: 'A text', title: ' ', issues: [] })).toEqual({ text: 'A text' });
    expect(alreadyCoveredInputOf({ text: '', title: ' T ', issues: ['ISS-1'] })).toEqual({
      text: '',
      title: 'T',
      issues: ['ISS-1'],
    });
  });
});
