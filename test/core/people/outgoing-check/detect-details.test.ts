// What leaves the workbook, and what is seen in it before it does.
import { describe, expect, it } from '@jest/globals';
import {
  asDecided,
  detailKey,
  knownPeople,
  spotDetails,
  undecidedIn,
  type Readers,
} from '../../../../src/core/people/outgoing-check/detect-details';
import { bookOf } from '../../../support/book';

const book = bookOf({
  MEM: [
    { id: 'MEM-1', name: 'Bo Lind', email: 'bo@example.org', listed: true },
    { id: 'MEM-2', name: 'Dara Sok', email: 'dara.sok@gmail.com', listed: false },
    { id: 'MEM-3', name: 'Heron', email: '', listed: false },
    { id: 'MEM-4', name: 'Мария Иванова', listed: false },
    { id: 'MEM-5', name: 'ليلى منصور', listed: false },
  ],
});
const known = knownPeople(book);
const found = (text: string, readers: Readers = 'anybody') =>
  spotDetails(text, known, readers).map(({ kind, written, sure }) => `${kind}${sure ? '' : '?'} ${written}`);

describe('what a text tells', () => {
  it.each([
    ['Bo Lind (bo@example.org) signs.', []],
    ['Dara Sok saw it.', ['unlisted Dara Sok']],
    ['As Heron saw; the heron flies.', ['unlisted Heron']],
    ['Сказала Марии Ивановой', ['unlisted Марии Ивановой']],
    ['Ивановой угрожали', ['unlisted? Ивановой']],
    ['قالت ليلى منصور', ['unlisted ليلى منصور']],
    ['Call +507 6123 4567.', ['phone +507 6123 4567']],
    [
      'Write to info@riverside.test or DaraSok@gmail.com.',
      ['mail info@riverside.test', 'mail DaraSok@gmail.com'],
    ],
    ['She lives at 12 Rose Street.', ['home? lives at', 'home 12 Rose Street.']],
    ['Vive en la Calle 50 n.º 12', ['home? Vive en', 'home Calle 50 n.º 12']],
    ['Elle habite au 12, rue des Lilas', ['home? habite au', 'home 12, rue des Lilas']],
    ['12 people died on the road in 2024; article 3 of the Covenant.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('is less to members, who know one another: numbers, homes and addresses of those who did not agree', () => {
    const text = 'Dara Sok, +507 6123 4567, info@riverside.test, dara.sok@gmail.com, 12 Rose Street';
    expect(found(text, 'members')).toEqual([
      'phone +507 6123 4567',
      'mail dara.sok@gmail.com',
      'home 12 Rose Street',
    ]);
  });
});

describe('what people decide', () => {
  const texts = [
    { place: 'A.docx', text: 'Dara Sok and DARA SOK, call +507 6123 4567' },
    { place: 'B.docx', text: 'Call +507 6123 4567' },
  ];

  it('is asked once for each detail, the gravest first, and not again', () => {
    const asked = undecidedIn(texts, known, {}, 'anybody');
    expect(asked.map(({ kind, written, place }) => [kind, written, place])).toEqual([
      ['phone', '+507 6123 4567', 'A.docx'],
      ['unlisted', 'Dara Sok', 'A.docx'],
    ]);
    const decided = Object.fromEntries(
      asked.map(({ key }) => [key, { how: 'leave', reason: 'Agreed' } as const]),
    );
    expect(undecidedIn(texts, known, decided, 'anybody')).toEqual([]);
    expect(JSON.stringify(decided)).not.toMatch(/Dara|6123/);
  });

  it('stands in the text where it is replaced', () => {
    const decisions = {
      [detailKey({ kind: 'unlisted', written: 'dara sok' })]: { how: 'replace', by: 'Heron' },
      [detailKey({ kind: 'phone', written: '+507 6123 4567' })]: { how: 'leave', reason: 'The office' },
    } as const;
    expect(texts.map(({ text }) => asDecided(text, known, decisions, 'anybody'))).toEqual([
      'Heron and Heron, call +507 6123 4567',
      'Call +507 6123 4567',
    ]);
  });
});
