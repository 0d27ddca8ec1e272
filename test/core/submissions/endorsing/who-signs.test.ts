// Whose word is given and by whom, what it writes, and how it is taken back.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import {
  endorsementAgreed,
  oppositesOf,
  standsBehind,
} from '../../../../src/core/submissions/endorsing/endorsement-agreements';
import { endorse } from '../../../../src/core/submissions/endorsing/plan-endorse';
import { withdrawEndorsement } from '../../../../src/core/submissions/endorsing/plan-withdraw';
import { signersMeant } from '../../../../src/core/submissions/endorsing/who-signs';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import type { Tables } from '../../../support/book';
import { contextFor, hashOf, ONE_WORD, signature, signedBook, TEXT, wellsIn, type Who } from './fixture';

type Input = Parameters<typeof endorse.plan>[1];
const problemOf = (outcome: { ok: boolean; problem?: Parameters<typeof render>[0] }): string =>
  outcome.problem ? render(outcome.problem, 'en') : '';

describe('who signs', () => {
  const PAR = [
    {
      id: 'PAR-1',
      organization: 'ORG-2',
      representedBy: 'MEM-4',
      workgroup: 'WG-1',
      status: 'active' as const,
    },
    {
      id: 'PAR-2',
      organization: 'ORG-2',
      representedBy: 'MEM-1',
      workgroup: 'WG-1',
      status: 'active' as const,
    },
    {
      id: 'PAR-3',
      organization: 'ORG-3',
      representedBy: 'MEM-3',
      workgroup: 'WG-1',
      status: 'left' as const,
    },
  ];
  const NOT_HOMES = 'Only Ana and coordinators can give this word. Ask one of them.';
  /** As `organization|person by who says it`. */
  it.each<[string, Who, Partial<Input>, Tables, string]>([
    ['somebody’s only organization', 'Ana', {}, {}, 'ORG-1| by MEM-1'],
    ['whom one speaks for, having none', 'Dee', {}, { PAR }, 'ORG-2| by MEM-4'],
    ['not whom one spoke for once', 'Cy', {}, { PAR }, 'ORG-2| by MEM-3'],
    ['oneself, of no organization', 'Dee', {}, {}, '|MEM-4 by MEM-4'],
    [
      'one of several, which has to be said',
      'Ana',
      {},
      { PAR },
      'You belong to several organizations. Choose the one that signs.',
    ],
    ['the one of several that was said', 'Ana', { organization: 'Roofs' }, { PAR }, 'ORG-2| by MEM-1'],
    ['oneself beside one’s organization', 'Ana', { person: 'Ana' }, {}, '|MEM-1 by MEM-1'],
    [
      'the organization where both are said',
      'Ana',
      { organization: 'Homes', person: 'Ana' },
      {},
      'ORG-1| by MEM-1',
    ],
    ['not another’s organization', 'Dee', { organization: 'Homes' }, {}, NOT_HOMES],
    ['not a co-chair for others', 'Bo', { organization: 'Homes' }, {}, NOT_HOMES],
    ['not another person', 'Dee', { person: 'Ana' }, {}, NOT_HOMES],
    ['nobody on the word of another', 'Ana', { organization: 'Homes', for: 'Dee' }, {}, NOT_HOMES],
    ['a coordinator on somebody’s word', 'Eva', { organization: 'Homes', for: 'Ana' }, {}, 'ORG-1| by MEM-1'],
    ['a coordinator on the word of who has one organization', 'Eva', { for: 'Ana' }, {}, 'ORG-1| by MEM-1'],
    ['a coordinator on nobody’s word', 'Eva', { organization: 'Homes' }, {}, 'ORG-1| by '],
    ['a coordinator for themselves', 'Eva', {}, {}, '|MEM-5 by MEM-5'],
    [
      'not the organization that leads',
      'Eva',
      { organization: 'Rivers' },
      {},
      '“Wells” is this organization’s own text: it stands first on the cover anyway.',
    ],
  ])('%s', (_, who, input, tables, said) => {
    const outcome = signersMeant(signedBook({ tables }), { submission: 'Wells', ...input }, contextFor(who));
    const { organization, person, saidBy } = outcome.ok
      ? outcome.value
      : { organization: '', person: '', saidBy: '' };
    expect(outcome.ok ? `${organization}|${person} by ${saidBy}` : problemOf(outcome)).toBe(said);
  });

  it.each<[string, SomeValues<'SUB'>]>([
    ['was withdrawn', { status: 'withdrawn' }],
    ['is of an earlier cycle', { cycle: '3' }],
    ['was merged', { mergedInto: 'SUB-2' }],
  ])('nobody, where the text %s', (_, submission) => {
    const book = signedBook({ submission, tables: { SUB: [{ id: 'SUB-2', title: 'Rents' }] } });
    expect(problemOf(signersMeant(book, { submission: 'SUB-1' }, contextFor('Ana')))).toBe(
      '“Wells” is withdrawn, merged or of an earlier cycle: nobody can sign it any more.',
    );
  });
});

describe('a signature', () => {
  const planned = (book: Book, input: Partial<Input> = {}, who: Who = 'Ana', over = {}) =>
    endorse.plan(book, { submission: 'Wells', ...input }, contextFor(who, over));
  function signed(...given: Parameters<typeof planned>) {
    const outcome = planned(...given);
    if (!outcome.ok) throw new Error(problemOf(outcome));
    return outcome.value;
  }
  const valuesIn = (...given: Parameters<typeof planned>) => {
    const edit = signed(...given).edits.find(({ sheet }) => sheet === 'END');
    return edit && edit.kind !== 'delete' ? edit.values : {};
  };

  it('says who, of which text, when and as what', () => {
    const plan = signed(signedBook(), { signatory: ' Ana, director ', printedName: 'Homes;  Now' });
    expect(plan.edits).toEqual([
      {
        ...{ kind: 'insert', sheet: 'END', id: 'END-n1' },
        values: {
          ...{ submission: 'SUB-1', organization: 'ORG-1', person: '', role: 'endorser', shown: 'public' },
          ...{ status: 'signed', signedBy: 'MEM-1', at: '2027-01-10', hash: hashOf(TEXT), textVersion: 2 },
          ...{ toldHash: '', toldVersion: null, signatory: 'Ana, director', printedName: 'Homes Now' },
        },
      },
    ]);
    expect(plan.result).toEqual({ submission: 'SUB-1', role: 'endorser', isNew: true });
  });

  it.each<[string, Tables, Partial<Input>, Who, object]>([
    ['a person who did not agree to be named', {}, {}, 'Dee', { person: 'MEM-4', shown: 'counted' }],
    ['a person who says their name', {}, { shown: 'public' }, 'Dee', { person: 'MEM-4', shown: 'public' }],
    ['a person who agreed', {}, { person: 'Ana' }, 'Ana', { person: 'MEM-1', shown: 'public' }],
    ['an organization that is only counted', {}, { shown: 'counted' }, 'Ana', { shown: 'counted' }],
    [
      'a row that was signed keeps how it is shown',
      { END: [signature({ shown: 'counted' })] },
      {},
      'Ana',
      { shown: 'counted' },
    ],
    [
      'a row that nobody signed does not',
      { END: [signature({ shown: 'counted', hash: '' })] },
      {},
      'Ana',
      { shown: 'public' },
    ],
    [
      'a row keeps its role',
      { END: [signature({ role: 'co-submitter' })] },
      {},
      'Ana',
      { role: 'co-submitter' },
    ],
  ])('of %s', (_, tables, input, who, values) => {
    expect(valuesIn(signedBook({ tables }), input, who)).toMatchObject(values);
  });

  it('of who stands in the row is a co-submitter’s', () => {
    const book = signedBook({ submission: { coSubmitters: ['ORG-1'] } });
    expect(valuesIn(book)).toMatchObject({ role: 'co-submitter' });
    expect(signed(book).edits.filter(({ sheet }) => sheet === 'SUB')).toEqual([]);
  });

  it.each<[string, 'endorser' | 'co-submitter', readonly string[], readonly string[]]>([
    ['adds a co-submitter to the row', 'co-submitter', ['ORG-2'], ['ORG-2', 'ORG-1']],
    ['takes an endorser off it', 'endorser', ['ORG-1', 'ORG-2'], ['ORG-2']],
  ])('%s', (_, role, before, after) => {
    const book = signedBook({ submission: { coSubmitters: before } });
    expect(signed(book, { role }).edits.filter(({ sheet }) => sheet === 'SUB')).toEqual([
      { kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { coSubmitters: after } },
    ]);
  });

  it.each<[string, Tables, Partial<Input>, boolean, string]>([
    ['a first word', {}, {}, true, 'Homes signs “Wells” as endorser, version 2.'],
    [
      'a word anew',
      { END: [signature({ hash: hashOf(ONE_WORD) })] },
      {},
      false,
      'Homes says yes to version 2 of “Wells”.',
    ],
    ['the same word', { END: [signature()] }, {}, false, 'Homes signs “Wells” as endorser, version 2.'],
    [
      'a co-submitter’s',
      {},
      { role: 'co-submitter' },
      true,
      'Homes submits “Wells” together with the others and stands on the cover (version 2).',
    ],
  ])('is told: %s', (_, tables, input, isNew, said) => {
    const plan = signed(signedBook({ tables }), input);
    expect(plan.result.isNew).toBe(isNew);
    expect(plan.summary.map((one) => render(one, 'en'))).toEqual([said]);
  });

  it('that names an organization which has not agreed to be named says so', () => {
    const said = (input: Partial<Input>) =>
      signed(signedBook(), { organization: 'Quiet', signatory: 'Gil', ...input }, 'Eva').summary.length;
    expect(said({})).toBe(2);
    expect(said({ shown: 'counted' })).toBe(1);
  });

  describe('after the last day', () => {
    const over = { signOnUntil: '2027-01-09' };
    it.each<[string, SomeValues<'SUB'>, Tables, Who, Partial<Input>, boolean]>([
      ['of nobody who was not expected', {}, {}, 'Ana', {}, false],
      ['of who was asked', {}, { END: [signature({ status: 'asked' })] }, 'Ana', {}, true],
      ['of who took it back', {}, { END: [signature({ status: 'withdrawn' })] }, 'Ana', {}, false],
      ['of who stands in the row', { coSubmitters: ['ORG-1'] }, {}, 'Ana', {}, true],
      [
        'of who stands in the row and took it back',
        { coSubmitters: ['ORG-1'] },
        { END: [signature({ status: 'withdrawn' })] },
        'Ana',
        {},
        false,
      ],
      ['by a coordinator', {}, {}, 'Eva', { organization: 'Homes', signatory: 'Ana' }, true],
    ])('%s: %s', (_, submission, tables, who, input, may) => {
      const book = signedBook({ submission: { ...over, ...submission }, tables });
      expect(planned(book, input, who).ok).toBe(may);
    });
  });
});

describe('taken back', () => {
  const plan = (given: Parameters<typeof signedBook>[0], who: Who = 'Ana') =>
    withdrawEndorsement.plan(signedBook(given), { submission: 'Wells' }, contextFor(who));
  const VALUES = { status: 'withdrawn', signedBy: 'MEM-1', at: '2027-01-10' };
  it.each<[string, Parameters<typeof signedBook>[0], readonly object[] | false]>([
    [
      'a signature',
      { tables: { END: [signature()] } },
      [{ kind: 'update', sheet: 'END', id: 'END-1', values: VALUES }],
    ],
    [
      ...(['a name in the row alone', { submission: { coSubmitters: ['ORG-2', 'ORG-1'] } }] as const),
      [
        {
          ...{ kind: 'insert', sheet: 'END', id: 'END-n1' },
          values: { submission: 'SUB-1', organization: 'ORG-1', person: '', role: 'co-submitter', ...VALUES },
        },
        { kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { coSubmitters: ['ORG-2'] } },
      ],
    ],
    ['nothing', {}, false],
    ['what was taken back', { tables: { END: [signature({ status: 'withdrawn' })] } }, false],
    ['what another signed', { tables: { END: [signature({ organization: 'ORG-2' })] } }, false],
  ])('%s', (_, given, edits) => {
    const outcome = plan(given);
    expect(outcome.ok && outcome.value.edits).toEqual(edits);
    if (!outcome.ok)
      expect(problemOf(outcome)).toBe('Homes has not signed “Wells”, so there is nothing to take back.');
  });

  it.each<['draft' | 'uploaded', number]>([
    ['draft', 1],
    ['uploaded', 2],
  ])('from a text that is %s, says %i sentences', (status, count) => {
    const outcome = plan({ submission: { status }, tables: { END: [signature()] } });
    expect(outcome.ok && outcome.value.summary.length).toBe(count);
  });
});

describe('what co-chairs agreed', () => {
  const SUB = [
    { id: 'SUB-2', title: 'Rents', kind: 'joint', leadOrganization: 'ORG-1' },
    { id: 'SUB-3', title: 'Roofs', kind: 'joint', status: 'withdrawn' },
    { id: 'SUB-4', title: 'Of others', kind: 'of-others' },
  ] as const;
  const pair = (id: string, over: SomeValues<'OVL'>) => ({ id, first: 'SUB-1', second: 'SUB-2', ...over });

  it.each<[string, SomeValues<'OVL'>[], readonly string[]]>([
    ['the second signs the first', [{ decision: 'endorse-first' }], ['SUB-2']],
    ['the first signs the second', [{ decision: 'endorse-second' }], []],
    [
      'the first signs this second',
      [{ first: 'SUB-2', second: 'SUB-1', decision: 'endorse-second' }],
      ['SUB-2'],
    ],
    ['both are merged', [{ decision: 'merge' }], []],
    ['said twice', [{ decision: 'endorse-first' }, { decision: 'endorse-first' }], ['SUB-2']],
    ['the other was withdrawn', [{ second: 'SUB-3', decision: 'endorse-first' }], []],
    ['the other is not ours', [{ second: 'SUB-4', decision: 'endorse-first' }], []],
  ])('%s', (_, rows, ids) => {
    const OVL = rows.map((over, at) => pair(`OVL-${at}`, over));
    expect(endorsementAgreed(signedBook({ tables: { SUB, OVL } }), 'SUB-1').map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, SomeValues<'OVL'>, readonly string[]]>([
    ['a person said', { contradict: 'yes', opposes: 'Open / close' }, ['Rents: Open / close']],
    ['nobody said', { opposes: 'Open / close' }, []],
    ['a person denied', { contradict: 'no', opposes: 'Open / close' }, []],
    ['the other was withdrawn', { second: 'SUB-3', contradict: 'yes' }, []],
    ['the other is of others', { second: 'SUB-4', contradict: 'yes' }, ['Of others: ']],
    ['two others', { first: 'SUB-2', second: 'SUB-4', contradict: 'yes' }, []],
  ])('opposites: %s', (_, over, said) => {
    const book = signedBook({ tables: { SUB, OVL: [pair('OVL-1', over)] } });
    expect(oppositesOf(book, 'SUB-1').map(({ other, asks }) => `${other.title}: ${asks}`)).toEqual(said);
  });

  it.each<[string, { organization: string; person: string }, SomeValues<'END'>, boolean]>([
    ['the lead', { organization: 'ORG-9', person: '' }, {}, true],
    ['who signed', { organization: 'ORG-1', person: '' }, {}, true],
    ['who was asked anew', { organization: 'ORG-1', person: '' }, { status: 'asked' }, true],
    ['who took it back', { organization: 'ORG-1', person: '' }, { status: 'withdrawn' }, false],
    ['who was only named', { organization: 'ORG-1', person: '' }, { hash: '' }, false],
    ['another organization', { organization: 'ORG-2', person: '' }, {}, false],
    [
      'a person who signed',
      { organization: '', person: 'MEM-4' },
      { organization: '', person: 'MEM-4' },
      true,
    ],
    ['another person', { organization: '', person: 'MEM-2' }, { organization: '', person: 'MEM-4' }, false],
    ['who signed another', { organization: 'ORG-1', person: '' }, { submission: 'SUB-2' }, false],
  ])('%s stands behind a text: %#', (_, who, over, stands) => {
    const book = signedBook({ tables: { SUB, END: [signature(over)] } });
    expect(standsBehind(book, who, wellsIn(book))).toBe(stands);
  });
});
