// How each endorsement stands against the text as it is now, in the words of the list: who counts, who has to be asked.
import { describe, expect, it } from '@jest/globals';
import { glanceAt, latestText, neverAsked } from '../../../../src/core/submissions/endorsing/at-a-glance';
import {
  changeAllowed,
  endorsementsOf,
  endorserName,
  signaturesOfAsks,
} from '../../../../src/core/submissions/endorsing/endorsement-status';
import { textHash } from '../../../../src/core/base/text/text-hash';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { contextOf } from '../../../support/book';
import { ASKS, hashOf, ONE_WORD, signature, signedBook, TEXT, TWO_WORDS, wellsIn } from './fixture';

const OTHER_ASKS = ['Test every well twice.'];

const stands = (book: Book, context = contextOf()): readonly string[] =>
  endorsementsOf(book, wellsIn(book), context).map(
    (one) => `${endorserName(book, one)}, ${one.role}: ${one.standing}, ${one.change}`,
  );
const standing = (book: Book, context = contextOf()): string =>
  stands(book, context)[0]?.replace(/^.*: /, '') ?? '';

describe('a signature', () => {
  type Given = Parameters<typeof signedBook>[0];
  it.each<[string, SomeValues<'END'>, Given, string]>([
    ['of the text as it is', {}, {}, 'signed, none'],
    ['of a text that changed as much as is allowed', {}, { text: ONE_WORD }, 'signed, small'],
    ['of a text that changed by a word more', {}, { text: TWO_WORDS }, 'changed, large'],
    ['of which no copy is left', {}, { text: ONE_WORD, kept: [] }, 'changed, large'],
    ['of other asks', {}, { asks: OTHER_ASKS }, 'changed, asks'],
    [
      'of the same asks in another order and case',
      {},
      { asks: ['publish the TESTS.', 'Test  every well.'] },
      'signed, none',
    ],
    ['that was taken back', { status: 'withdrawn' }, { text: TWO_WORDS }, 'withdrawn, large'],
    ['that others proposed', { status: 'proposed' }, {}, 'proposed, none'],
    ['that nobody gave', { hash: '' }, { text: TWO_WORDS }, 'proposed, none'],
    ['that was asked anew', { status: 'asked' }, { text: ONE_WORD }, 'asked, small'],
    ['that was asked anew, the text went back', { status: 'asked' }, {}, 'signed, none'],
    [
      ...([
        'that silence keeps on the text it was told of',
        { status: 'told', toldHash: hashOf(TWO_WORDS) },
      ] as const),
      ...([{ text: TWO_WORDS }, 'signed, none'] as const),
    ],
    [
      ...(['that silence kept on another text', { status: 'told', toldHash: hashOf(TWO_WORDS) }] as const),
      ...([{ kept: [TEXT, TWO_WORDS] }, 'changed, large'] as const),
    ],
    ['that was told of nothing', { status: 'told' }, {}, 'signed, none'],
    [
      'of a co-submitter who is in the row',
      { role: 'co-submitter' },
      { submission: { coSubmitters: ['ORG-1'] } },
      'signed, none',
    ],
    ['of a co-submitter who is not', { role: 'co-submitter' }, {}, 'not-named, none'],
  ])('%s', (_, over, given, said) => {
    expect(standing(signedBook({ ...given, tables: { END: [signature(over)] } }))).toBe(said);
  });

  it.each([
    ['', 0.05],
    ['10', 0.1],
    ['2,5 %', 0.025],
    ['at most 7.5 percent', 0.075],
    ['0', 0],
    ['few', 0.05],
  ])('may change by what Settings say: “%s”', (setting, share) => {
    expect(changeAllowed(contextOf({ settings: { 'endorsements.change': setting } }))).toBeCloseTo(share);
  });

  it('asks for a new word by that share', () => {
    const book = signedBook({ text: TWO_WORDS, tables: { END: [signature()] } });
    expect(standing(book, contextOf({ settings: { 'endorsements.change': '10' } }))).toBe('signed, small');
    expect(standing(book, contextOf({ settings: { 'endorsements.change': '9.9' } }))).toBe('changed, large');
  });
});

describe('a change after the last day to sign, 8 January', () => {
  const hash = `t${textHash(ONE_WORD)}`;
  const text = (over: SomeValues<'VER'>, submission: SomeValues<'SUB'> = {}): Book =>
    signedBook({
      ...{ text: ONE_WORD, submission: { signOnUntil: '2027-01-08', ...submission } },
      tables: { END: [signature()], VER: [{ id: 'VER-1', submission: 'SUB-1', hash, ...over }] },
    });
  it.each<[string, Book, string]>([
    ['on the next day', text({ readAt: '2027-01-09T12:00:00.000Z' }), 'changed, late'],
    ['on the day itself', text({ readAt: '2027-01-08T12:00:00.000Z' }), 'signed, small'],
    [
      'on the day by the clock of the coalition',
      text({ readAt: '2027-01-09T04:59:00.000Z' }),
      'signed, small',
    ],
    [
      'in the first minute of the next day there',
      text({ readAt: '2027-01-09T05:00:00.000Z' }),
      'changed, late',
    ],
    [
      'marked as a correction',
      text({ readAt: '2027-01-09T12:00:00.000Z', correction: 'A season' }),
      'signed, small',
    ],
    ['at no time that is known', text({ readAt: '' }), 'signed, small'],
    ['taken in as another text', text({ readAt: '2027-01-09T12:00:00.000Z', hash: 't0' }), 'signed, small'],
    [
      'taken in for another submission',
      text({ readAt: '2027-01-09T12:00:00.000Z', submission: 'SUB-9' }),
      'signed, small',
    ],
    [
      'of a text that is still open',
      text({ readAt: '2027-01-09T12:00:00.000Z' }, { signOnUntil: '2027-01-10' }),
      'signed, small',
    ],
    [
      'of a text with no last day',
      text({ readAt: '2027-01-09T12:00:00.000Z' }, { signOnUntil: '', status: 'uploaded' }),
      'signed, small',
    ],
  ])('%s', (_, book, said) => {
    expect(standing(book)).toBe(said);
  });
});

describe('the list', () => {
  it('has each once, without the lead, blank rows and those of other texts; who is only named comes last', () => {
    const book = signedBook({
      submission: { coSubmitters: ['ORG-3', 'ORG-1', 'ORG-9', 'ORG-2', 'ORG-3'] },
      tables: {
        END: [
          signature({ role: 'co-submitter' }),
          signature({ id: 'END-2', status: 'withdrawn' }),
          signature({ id: 'END-3', organization: 'ORG-9' }),
          signature({ id: 'END-4', organization: '', person: '' }),
          signature({ id: 'END-5', organization: '', person: 'MEM-4' }),
          signature({ id: 'END-6', organization: '', person: 'MEM-2' }),
          signature({ id: 'END-7', organization: 'ORG-2', submission: 'SUB-2' }),
        ],
      },
    });
    expect(stands(book)).toEqual([
      'Homes, co-submitter: signed, none',
      'Dee, endorser: signed, none',
      'Bo, endorser: signed, none',
      'Quiet, co-submitter: proposed, none',
      'Roofs, co-submitter: proposed, none',
    ]);
  });

  it('proposes an organization in the row that signed as an endorser only', () => {
    const book = signedBook({ submission: { coSubmitters: ['ORG-1'] }, tables: { END: [signature()] } });
    expect(stands(book)).toEqual(['Homes, endorser: signed, none', 'Homes, co-submitter: proposed, none']);
  });

  it('knows persons by themselves, an organization whoever stands beside it', () => {
    const book = signedBook({
      tables: {
        END: [
          signature({ person: 'MEM-1' }),
          signature({ id: 'END-2', person: 'MEM-3', status: 'withdrawn' }),
        ],
      },
    });
    expect(stands(book)).toEqual(['Homes, endorser: signed, none']);
  });
});

it('signatures of the asks are counted whatever became of the text', () => {
  const told = { status: 'told', hash: hashOf(TEXT, OTHER_ASKS), toldHash: hashOf(TWO_WORDS) } as const;
  const END = [
    signature(),
    signature({ id: 'END-2', ...told }),
    signature({ id: 'END-3', ...told, status: 'signed' }),
    signature({ id: 'END-4', status: 'asked' }),
    signature({ id: 'END-5', status: 'withdrawn' }),
    signature({ id: 'END-6', status: 'proposed' }),
    signature({ id: 'END-7', hash: '' }),
    signature({ id: 'END-8', submission: 'SUB-2' }),
  ];
  expect(signaturesOfAsks(signedBook({ text: TWO_WORDS, tables: { END } }), 'SUB-1')).toBe(2);
  expect(signaturesOfAsks(signedBook({ asks: OTHER_ASKS, tables: { END } }), 'SUB-1')).toBe(1);
});

describe('at a glance', () => {
  const version = (over: SomeValues<'VER'> & { id?: string }) => ({
    ...{ id: 'VER-1', submission: 'SUB-1', version: 2, hash: `t${textHash(TEXT)}`, ...over },
  });
  const other = version({ id: 'VER-2', version: 3, hash: `t${textHash(TWO_WORDS)}` });
  it.each<[string, SomeValues<'END'>, Parameters<typeof version>[0][], readonly string[], string]>([
    ['the text that was signed', {}, [version({})], ASKS, 'quiet'],
    ['no text at all', {}, [], ASKS, 'quiet'],
    ['another text', {}, [version({}), other], ASKS, 'text changed'],
    ['the other text first in the list', {}, [other, version({})], ASKS, 'text changed'],
    ['an older text', {}, [{ ...other, version: 1 }, version({})], ASKS, 'quiet'],
    ['a correction', {}, [version({}), { ...other, correction: 'A season' }], ASKS, 'quiet'],
    ['a built document', {}, [version({}), { ...other, hash: 'd12' }], ASKS, 'quiet'],
    ['a text of another submission', {}, [version({}), { ...other, submission: 'SUB-2' }], ASKS, 'quiet'],
    ['other asks', {}, [version({}), other], OTHER_ASKS, 'asks changed'],
    ['silence that keeps it', { status: 'told', toldHash: hashOf(TWO_WORDS) }, [other], ASKS, 'quiet'],
    ['a question', { status: 'asked' }, [other], OTHER_ASKS, 'asked'],
    ['a proposal', { status: 'proposed' }, [other], OTHER_ASKS, 'proposed'],
    ['no word', { hash: '', status: 'asked' }, [other], OTHER_ASKS, 'proposed'],
    ['a withdrawal', { status: 'withdrawn', hash: '' }, [other], OTHER_ASKS, 'quiet'],
  ])('%s', (_, over, rows, asks, said) => {
    const VER = rows.map((row, at) => ({ ...row, id: row.id ?? `VER-${at}` }));
    const book = signedBook({ asks, tables: { END: [signature(over)], VER } });
    const row = book.find('END', 'END-1');
    expect(row && glanceAt(book, row)).toBe(said);
  });

  it('the latest text is none where only documents were built', () => {
    const VER = [version({ hash: 'd12' })];
    expect(latestText(signedBook({ tables: { VER } }), 'SUB-1')).toBeUndefined();
  });

  it('never asked are co-submitters of the row who have no row of their own, but the lead', () => {
    const END = [
      signature({ status: 'withdrawn' }),
      signature({ id: 'END-2', organization: 'ORG-2', submission: 'SUB-2' }),
    ];
    const book = signedBook({
      submission: { coSubmitters: ['ORG-1', 'ORG-9', 'ORG-2', 'ORG-3'] },
      tables: { END },
    });
    expect(neverAsked(book, wellsIn(book))).toEqual(['ORG-2', 'ORG-3']);
  });
});
