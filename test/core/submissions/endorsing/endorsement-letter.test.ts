// The mail about a signature as it goes out: what it tells of a change, and that who has answered gets none.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { endorsementMail } from '../../../../src/core/submissions/endorsing/endorsement-letter';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { ASKS, contextFor, hashOf, signature, signedBook, TEXT, TWO_WORDS } from './fixture';

const bookWith = (
  over: SomeValues<'END'>,
  given: Parameters<typeof signedBook>[0] = {},
  template = 'endorsement',
): Book =>
  signedBook({
    ...given,
    tables: {
      END: [signature(over)],
      OBX: [{ id: 'OBX-1', key: `END-1:MEM-1:${template}:x`, template, record: 'SUB-1' }],
    },
  });

function mail(book: Book) {
  const row = book.find('OBX', 'OBX-1');
  if (!row) throw new Error('no mail');
  return endorsementMail(row, { name: 'Ana', language: 'en' }, book, contextFor('Bo'));
}
function sections(book: Book): readonly string[] {
  const outcome = mail(book);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value.letter.sections.flatMap(({ facts }) => facts.map(({ value }) => value));
}

describe('whether it goes', () => {
  type Given = Parameters<typeof signedBook>[0];
  const told = { status: 'told', toldHash: hashOf(TWO_WORDS) } as const;
  it.each<[string, string, SomeValues<'END'>, Given, boolean]>([
    ['who is asked', 'endorsement', { status: 'asked' }, { text: TWO_WORDS }, true],
    ['who was asked of a text that went back', 'endorsement', { status: 'asked' }, {}, false],
    ['who stays unless they withdraw', 'endorsement', told, { text: TWO_WORDS }, true],
    ['who was told of yet another text', 'endorsement', told, { kept: [TEXT, TWO_WORDS] }, false],
    ['who is proposed', 'endorsement', { status: 'proposed', hash: '' }, {}, true],
    ['who signed', 'endorsement', {}, {}, false],
    ['who withdrew', 'endorsement', { status: 'withdrawn' }, {}, false],
    ['who signed, with thanks', 'thanks', {}, {}, true],
    ['who withdrew, with thanks', 'thanks', { status: 'withdrawn' }, {}, false],
    ['a text that was withdrawn', 'thanks', {}, { submission: { status: 'withdrawn' } }, false],
  ])('to %s (%s): %s', (_, template, over, given, goes) => {
    expect(mail(bookWith(over, given, template)).ok).toBe(goes);
  });
});

describe('a change in it', () => {
  const lines = (word: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${word}${at} ${at}${word}`).join('\n');

  it('has new asks, asks that went, and paragraphs as they were and are', () => {
    const asks = ['Pay for the tests.', ASKS[1] ?? ''];
    expect(sections(bookWith({ status: 'asked' }, { asks, text: TWO_WORDS }))).toEqual([
      ...['Pay for the tests.', 'Test every well.', TEXT, TWO_WORDS],
    ]);
  });

  it.each([
    [8, 16],
    [9, 17],
  ])('of %i paragraphs has %i lines: eight as they are, and how many more', (count, shown) => {
    const text = `${TEXT}\n${lines('new', count)}`;
    expect(sections(bookWith({ status: 'asked' }, { text }))).toHaveLength(shown);
  });

  it('says nothing of a text of which no copy is left', () => {
    expect(sections(bookWith({ status: 'asked' }, { text: TWO_WORDS, kept: [] }))).toEqual([]);
  });
});

it.each([[''], ['Dry wells.']])('a proposal tells what the text says: “%s”', (summary) => {
  const book = bookWith({ status: 'proposed', hash: '' }, { submission: { summary } });
  expect(sections(book)).toEqual(summary === '' ? [] : [summary]);
});
