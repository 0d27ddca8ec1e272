// Side events: who hosts them, and the list of guests for the UN.
import { describe, expect, it } from '@jest/globals';
import { guestList, hostFacts } from '../../../../src/core/people/meetings/side-event';
import { bookOf } from '../../../support/book';
import { base } from './fixture';

const event = {
  id: 'MTG-1',
  title: 'Homes',
  kind: 'side-event',
  accreditedHost: 'ORG-1',
  coSponsors: ['ORG-2'],
  speakers: ['Ana (Housing Now)'],
  guests: ['Mina Lo'],
};
const times = { zone: 'Europe/Zurich', start: '2027-02-01T14:00:00.000Z', end: '2027-02-01T15:00:00.000Z' };
const book = bookOf({
  ...base,
  ORG: [
    { id: 'ORG-1', name: 'World Rights' },
    { id: 'ORG-2', name: 'Housing Now' },
  ],
  MTG: [event],
  DEL: [{ id: 'DEL-1', person: 'MEM-1', event: 'Review', accreditation: 'confirmed' }],
  INV: ['MEM-1', 'MEM-2', 'MEM-3', 'MEM-5'].map((person, at) => ({
    ...{ id: `INV-${at}`, meeting: 'MTG-1', person },
    answer: person === 'MEM-3' ? 'none' : 'yes',
  })),
});
const row = book.find('MTG', 'MTG-1');

describe('a side event', () => {
  it('says who hosts it, with whom, and who speaks, in the language of the reader', () => {
    expect(row && hostFacts(book, row, 'en')).toEqual([
      { label: 'Hosted by', value: 'World Rights' },
      { label: 'Together with', value: 'Housing Now' },
      { label: 'Speakers', value: 'Ana (Housing Now)' },
    ]);
    expect(
      row && hostFacts(book, { ...row, accreditedHost: '', coSponsors: [], speakers: [] }, 'fr'),
    ).toEqual([]);
  });

  it('names guests without a badge two days before, but nobody who has not answered or is told through the coordinator', () => {
    expect(row && guestList(book, row, times)).toEqual({
      due: '2027-01-30T14:00:00.000Z',
      toName: ['Ben', 'Mina Lo'],
      withBadge: 1,
      apart: 1,
    });
  });

  it('other meetings have no such list', () => {
    expect(row && guestList(book, { ...row, kind: 'meeting' }, times)).toBeUndefined();
  });
});
