// Texts that wait for a signature or a review, in the weekly summary and on My page.
import { describe, expect, it } from '@jest/globals';
import { digestReader, isSummaryEmpty, needsWord } from '../../../../src/core/inbox/weekly-summary/items';
import { digestLetter } from '../../../../src/core/inbox/weekly-summary/letter';
import type { Tables } from '../../../support/book';
import { bookWith, context } from './fixture';

const TEXTS: Tables = {
  ORG: [
    { id: 'ORG-1', name: 'River Watch' },
    { id: 'ORG-2', name: 'Field Aid' },
  ],
  MEM: [
    { id: 'MEM-BO', name: 'Bo', organization: 'ORG-1' },
    { id: 'MEM-DEE', name: 'Dee', organization: 'ORG-2' },
  ],
  SUB: [
    {
      id: 'SUB-1',
      title: 'Clean wells',
      coSubmitters: ['ORG-1'],
      textVersion: 2,
      signOnUntil: '2027-01-20',
      reviewers: ['MEM-DEE'],
      status: 'review',
      internalDue: '2027-01-08',
    },
    { id: 'SUB-2', title: 'Cells', textVersion: 1, signOnUntil: '2027-01-25' },
    { id: 'SUB-3', title: 'Pozos limpios', translationOf: 'SUB-1', coSubmitters: ['ORG-1'], textVersion: 1 },
    { id: 'SUB-4', title: 'Sent', status: 'uploaded', coSubmitters: ['ORG-1'], textVersion: 1 },
  ],
  END: [{ id: 'END-1', submission: 'SUB-2', organization: 'ORG-1', status: 'asked', hash: 'a-b' }],
};

const itemsOf = (person: string, more: Tables = {}) =>
  digestReader(bookWith({ ...TEXTS, ...more }), context)(person);
const titles = (rows: readonly { readonly submission: { readonly title: string } }[]) =>
  rows.map(({ submission }) => submission.title);

describe('texts in a weekly summary', () => {
  it('wait for the word of who speaks for an organization, each text once in all its languages', () => {
    const { toSign } = itemsOf('MEM-BO');
    expect(toSign.map(({ submission, name, glance }) => [submission.title, name, glance])).toEqual([
      ['Clean wells', 'River Watch', 'proposed'],
      ['Cells', 'River Watch', 'asked'],
    ]);
    expect(needsWord(itemsOf('MEM-BO'))).toBe(true);
  });

  it('wait for those who have not reviewed the version that is there', () => {
    expect(titles(itemsOf('MEM-DEE').reviews)).toEqual(['Clean wells']);
    const said = { id: 'REV-1', submission: 'SUB-1', reviewer: 'MEM-DEE', version: 2, decision: 'ok' };
    expect(titles(itemsOf('MEM-DEE', { REV: [said] }).reviews)).toEqual([]);
  });

  it('are named to others as open, which is no reason for a mail', () => {
    const REV = [{ id: 'REV-1', submission: 'SUB-1', reviewer: 'MEM-DEE', version: 2, decision: 'ok' }];
    const items = itemsOf('MEM-DEE', { REV });
    expect(titles(items.open)).toEqual(['Clean wells', 'Cells']);
    expect(isSummaryEmpty(items)).toBe(true);
  });

  it('stand in the letter with their day, late ones as such, and with the way to the panel', () => {
    const book = bookWith(TEXTS);
    const reader = { id: 'MEM-DEE', name: 'Dee', zone: '', language: 'en' } as const;
    const letter = digestLetter(digestReader(book, context)('MEM-DEE'), reader, book, context);
    expect(
      letter?.sections.map(({ title, facts }) => [
        title,
        ...facts.map((one) => `${one.label}: ${one.value}`),
      ]),
    ).toEqual([
      ['Texts that wait for your review', expect.stringMatching(/late.*: Clean wells$|ago.*: Clean wells$/)],
      [
        'Open to sign, if you like',
        expect.stringMatching(/: Clean wells$/),
        expect.stringMatching(/: Cells$/),
      ],
    ]);
    expect(letter?.closing?.join(' ')).toContain('Review');
  });
});
