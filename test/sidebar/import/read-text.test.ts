// Files as people save them, and files that are no text.
import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/sidebar/import/read-text';

const bytesOf = (text: string, coding: 'utf8' | 'utf16le' | 'latin1'): Uint8Array =>
  new Uint8Array(Buffer.from(text, coding));
const UTF16_MARK = '\ufeff';

describe('the text of a chosen file', () => {
  it.each([
    ['UTF-8', bytesOf('26.1 Proteger el río (México);', 'utf8'), false],
    ['UTF-8 with its mark', bytesOf(UTF16_MARK + '26.1 Proteger el río (México);', 'utf8'), false],
    [
      'UTF-16 as Windows saves "Unicode"',
      bytesOf(UTF16_MARK + '26.1 Proteger el río (México);', 'utf16le'),
      false,
    ],
    ['the older coding of Windows', bytesOf('26.1 Proteger el río (México);', 'latin1'), true],
  ])('is read from %s', (_, bytes, isOldCoding) => {
    expect(readText(bytes)).toEqual({ ok: true, text: '26.1 Proteger el río (México);', isOldCoding });
  });

  it.each([
    ['PDF', '%PDF-1.7\n', 'PDF'],
    ['Word', 'PK\u0003\u0004rest', 'Word'],
    ['old Word', '\u00d0\u00cf\u0011\u00e0rest', '.doc'],
  ])('is refused for a %s file, with what to do instead', (_, start, named) => {
    const found = readText(bytesOf(start, 'latin1'));
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.problem.en).toContain(named);
  });

  it('is empty for an empty file', () => {
    expect(readText(new Uint8Array())).toEqual({ ok: true, text: '', isOldCoding: false });
  });
});
