import { describe, expect, it } from '@jest/globals';
import { linesOf, pageOf, titlesOf } from './fixture';
import type { Tables } from '../../../support/book';

const settings = { country: 'NOR', 'review.date': '2027-11-08' };
const CTY = [
  { id: 'CTY-N', iso3: 'NOR', name: 'Norway' },
  { id: 'CTY-C', iso3: 'CHL', name: 'Chile' },
];
const ASK = [
  { id: 'ASK-1', text: 'Test wells' },
  { id: 'ASK-2', text: 'Dig wells' },
];
const approach = { country: 'CTY-C', ask: 'ASK-1', owner: 'MEM-ANA' };
const page = (more: Tables, who = 'ana', now = '2027-01-10T12:00:00.000Z') =>
  pageOf(who, { CTY, ASK, ...more }, { settings, now });

describe('asks and contacts on My page', () => {
  it('shows missions to come back to, to those who were there', () => {
    const contact = {
      id: 'CON-1',
      country: 'CTY-C',
      date: '2026-12-01',
      who: ['MEM-ANA'],
      followUp: '2027-01-08',
    };
    const CON = [
      { ...contact, promise: 'Asks the capital' },
      { ...contact, id: 'CON-2', followedUp: true },
    ];
    expect(linesOf(page({ CON }), 'follow-ups')).toMatchObject([
      {
        title: 'Chile',
        state: 'late',
        detail: 'Asks the capital',
        panel: 'contacts',
        input: { contact: 'CON-1' },
      },
    ]);
    expect(titlesOf(page({ CON }, 'bo'), 'follow-ups')).toEqual([]);
  });

  it('shows a day that cannot be read too, since it may be late', () => {
    const CON = [{ id: 'CON-1', country: 'CTY-C', who: ['MEM-ANA'], followUp: 'after the summer' }];
    expect(titlesOf(page({ CON }), 'follow-ups')).toEqual(['Chile']);
  });

  it('bundles what one mission is to be asked, by the last day on which capitals have time', () => {
    const ATC = [
      { id: 'ATC-1', ...approach },
      { id: 'ATC-2', ...approach, ask: 'ASK-2' },
    ];
    expect(linesOf(page({ ATC }), 'to-ask')).toMatchObject([
      { title: 'Chile: 2 asks', when: 'by Monday 18 October 2027', input: { country: 'CTY-C' } },
    ]);
  });

  it('recalls promises a week before the review, and not after it', () => {
    const ATC = [{ id: 'ATC-1', ...approach, status: 'promised' }];
    expect(linesOf(page({ ATC }), 'promises')).toMatchObject([{ when: 'by Monday 1 November 2027' }]);
    expect(linesOf(page({ ATC }, 'ana', '2027-11-20T12:00:00.000Z'), 'promises')).toEqual([]);
  });

  it.each<[string, Tables]>([
    ['a country that spoke', { HRD: [{ id: 'HRD-1', country: 'CTY-C', words: 'Chile recommends' }] }],
    ['anybody once the report is in', { REC: [{ id: 'REC-1', cycle: 4, text: 'Test wells' }] }],
  ])('asks nobody to recall the promise of %s', (_, more) => {
    const ATC = [{ id: 'ATC-1', ...approach, status: 'promised' }];
    const theDay = '2027-11-08T12:00:00.000Z';
    expect(linesOf(page({ ATC }, 'ana', theDay), 'promises')).toMatchObject([{ state: 'late' }]);
    expect(linesOf(page({ ATC, ...more }, 'ana', theDay), 'promises')).toEqual([]);
  });

  it('counts a promise that somebody typed in Contacts', () => {
    const more: Tables = {
      ATC: [{ id: 'ATC-1', ...approach }],
      CON: [{ id: 'CON-1', country: 'CTY-C', date: '2027-01-02', asks: ['ASK-1'], response: 'will-raise' }],
    };
    expect(titlesOf(page(more), 'promises')).toEqual(['Chile: 1 ask']);
    expect(titlesOf(page(more), 'to-ask')).toEqual([]);
  });

  it.each<[string, Tables, string]>([
    [
      'the country under review',
      { ATC: [{ id: 'ATC-1', ...approach, country: 'CTY-N' }] },
      'Norway is the country under review',
    ],
    [
      'an ask that was withdrawn after it was put',
      {
        SUB: [{ id: 'SUB-9', title: 'Wells', status: 'withdrawn' }],
        ASK: [{ id: 'ASK-1', text: 'Test wells', submission: 'SUB-9' }],
        ATC: [{ id: 'ATC-1', ...approach, status: 'asked' }],
      },
      '“Test wells” was withdrawn after Chile was asked for it',
    ],
    [
      'one ask to one country in two rows',
      {
        ATC: [
          { id: 'ATC-1', ...approach },
          { id: 'ATC-2', ...approach },
        ],
      },
      'Chile stands twice for “Test wells”, in rows 3, 4',
    ],
    [
      'two who wrote to one mission within days',
      {
        CON: [
          { id: 'CON-1', country: 'CTY-C', date: '2027-01-05', who: ['MEM-BO'] },
          { id: 'CON-2', country: 'CTY-C', date: '2027-01-08', who: ['MEM-ANA'] },
        ],
      },
      'Two of us wrote to Chile within days. Talk to Bo',
    ],
  ])('tells of %s, to whom it concerns and to coordinators', (_what, more, words) => {
    expect(titlesOf(page(more), 'trouble').join()).toContain(words);
    expect(titlesOf(page(more, 'cora'), 'trouble').join()).toContain(words);
    expect(titlesOf(page(more, 'dee'), 'trouble')).toEqual([]);
  });
});
