// What is signed: a text with its asks, its fingerprint, and the copy that is kept of it once.
import { describe, expect, it } from '@jest/globals';
import {
  asksHashNow,
  asksOf,
  keepEdits,
  keptSignedText,
  partsOfHash,
  textNow,
  textWithHash,
} from '../../../../src/core/submissions/endorsing/signed-text';
import { contextOf } from '../../../support/book';
import { ASKS, hashOf, signedBook, TEXT, wellsIn } from './fixture';

describe('the text as it is now', () => {
  it('has the parts of its own text in their order, its own asks on one line each, and its version', () => {
    const book = signedBook({
      tables: {
        SUB: [{ id: 'SUB-2', title: 'Rents' }],
        TXT: [
          { id: 'TXT-2', submission: 'SUB-1', part: 2, text: 'two' },
          { id: 'TXT-9', submission: 'SUB-2', part: 1, text: 'else' },
          { id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'one' },
        ],
        ASK: [
          { id: 'ASK-1', submission: 'SUB-1', text: ' Test \n every well. ' },
          { id: 'ASK-2', submission: 'SUB-2', text: 'Of another.' },
          { id: 'ASK-3', submission: 'SUB-1', text: ' ' },
        ],
      },
    });
    expect(textNow(book, wellsIn(book))).toEqual({
      ...{ text: 'one\ntwo', asks: ['Test every well.'], version: 2 },
      hash: hashOf('one\ntwo', ['Test every well.']),
    });
    expect(asksOf(book, 'SUB-2')).toEqual(['Of another.']);
  });

  it('is version 0 where none was taken in', () => {
    const book = signedBook({ submission: { textVersion: null }, text: '' });
    expect(textNow(book, wellsIn(book))).toMatchObject({ version: 0, text: '' });
  });
});

describe('the fingerprint', () => {
  it.each<[string, readonly string[], boolean]>([
    ['the order', ['Publish the tests.', 'Test every well.'], true],
    ['capitals and accents', ['TEST évery well.', 'publish the tests.'], true],
    ['a letter', ['Test every wells.', 'Publish the tests.'], false],
    ['an ask more', [...ASKS, 'Pay for them.'], false],
    ['an ask less', ASKS.slice(1), false],
    ['no asks', [], false],
  ])('of asks, against %s', (_, asks, isSame) => {
    expect(hashOf(TEXT, asks) === hashOf(TEXT)).toBe(isSame);
  });

  it('is of text and asks apart', () => {
    const [one, other] = [partsOfHash(hashOf('a')), partsOfHash(hashOf('A'))];
    expect(one.text).not.toBe(other.text);
    expect(one.asks).toBe(other.asks);
    expect(one.asks).toBe(asksHashNow(signedBook(), 'SUB-1'));
    expect(partsOfHash('')).toEqual({ text: '', asks: '' });
  });
});

describe('the copy', () => {
  const now = textWithHash({ text: TEXT, asks: ASKS });

  it('is kept once for all who sign the same', () => {
    expect(keepEdits(signedBook(), 'SUB-1', now, contextOf())).toEqual([]);
    const values = { submission: 'SUB-1', hash: now.hash, part: 1, text: TEXT, asks: ASKS.join('\n') };
    expect(keepEdits(signedBook({ kept: [] }), 'SUB-1', now, contextOf())).toEqual([
      { kind: 'insert', sheet: 'SGT', id: 'SGT-n1', values },
    ]);
  });

  it('of another submission is another', () => {
    expect(keepEdits(signedBook(), 'SUB-2', now, contextOf())).toHaveLength(1);
    expect(keptSignedText(signedBook(), 'SUB-2', now.hash)).toBeUndefined();
  });

  it('of no text is one row with the asks', () => {
    const edits = keepEdits(
      signedBook({ kept: [] }),
      'SUB-1',
      textWithHash({ text: '', asks: ASKS }),
      contextOf(),
    );
    expect(edits).toMatchObject([{ values: { part: 1, text: '', asks: ASKS.join('\n') } }]);
  });

  it('of a long text is in parts, of which the first has the asks, and reads as it was signed', () => {
    const text = Array.from({ length: 3 }, (_, at) => `${at} `.repeat(15_000).trim()).join('\n');
    const long = textWithHash({ text, asks: ASKS });
    const edits = keepEdits(signedBook(), 'SUB-1', long, contextOf());
    const rows = edits.flatMap((edit) => (edit.kind === 'insert' ? [{ ...edit.values, id: edit.id }] : []));
    expect(rows.map((row) => [(row as { part?: number }).part, (row as { asks?: string }).asks])).toEqual([
      [1, ASKS.join('\n')],
      [2, ''],
      [3, ''],
    ]);
    const book = signedBook({ tables: { SGT: rows } });
    expect(keptSignedText(book, 'SUB-1', long.hash)).toEqual({ text, asks: ASKS });
  });
});
