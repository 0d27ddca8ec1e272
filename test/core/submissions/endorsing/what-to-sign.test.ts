// What may be signed, as it is listed and as one text is read before it is signed: own words, others' names, and what only those see who may ask.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { endorseForm, isOwn } from '../../../../src/core/submissions/endorsing/plan-endorsing-list';
import { endorseText } from '../../../../src/core/submissions/endorsing/plan-text';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { Tables } from '../../../support/book';
import {
  ASKS,
  contextFor,
  hashOf,
  ONE_WORD,
  signature,
  signedBook,
  TEXT,
  TWO_WORDS,
  type Who,
} from './fixture';

function formFor(who: Who, book: Book) {
  const outcome = endorseForm.plan(book, {}, contextFor(who));
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value.result;
}

function textFor(who: Who, book: Book, submission = 'Wells') {
  const outcome = endorseText.plan(book, { submission }, contextFor(who));
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  expect([outcome.value.edits, outcome.value.effects]).toEqual([[], []]);
  return outcome.value.result;
}

const RENTS = { id: 'SUB-2', title: 'Rents', kind: 'joint', status: 'draft' } as const;
/** Homes and Bo signed, Roofs was proposed, Quiet is only counted. */
const END = [
  signature(),
  signature({ id: 'END-2', organization: '', person: 'MEM-2' }),
  signature({ id: 'END-3', organization: 'ORG-2', role: 'co-submitter', status: 'proposed', hash: '' }),
  signature({ id: 'END-4', organization: 'ORG-3', shown: 'counted' }),
];
const bookWith = (tables: Tables = {}, over: Parameters<typeof signedBook>[0] = {}): Book =>
  signedBook({ tables: { END, ...tables }, ...over });

describe('the list of texts to sign', () => {
  it('says of each text whose it is, how it begins, and who stands behind it', () => {
    const [wells] = formFor('Ana', bookWith()).texts;
    expect(wells).toMatchObject({
      ...{
        id: 'SUB-1',
        title: 'Wells',
        workgroup: 'Water',
        lead: 'Rivers',
        firstLines: TEXT,
      },
      ...{ hasText: true, days: 'open', daysText: '', coSubmitters: 0, endorsers: 3 },
    });
  });

  it('shows the summary first, and is told where there is no text', () => {
    const [wells] = formFor('Ana', signedBook({ text: '', submission: { summary: 'Water for all.' } })).texts;
    expect(wells).toMatchObject({ firstLines: 'Water for all.', hasText: false });
  });

  it.each<[Who, readonly string[], number]>([
    ['Ana', ['Homes: signed'], 0],
    ['Cy', ['Roofs: proposed'], 0],
    ['Bo', ['Bo: signed'], 1],
    ['Eva', [], 1],
  ])('tells %s of own words, and of those to ask only who may ask', (who, mine, toAsk) => {
    const [wells] = formFor(who, bookWith()).texts;
    expect(wells?.mine.map(({ name, standing }) => `${name}: ${standing}`)).toEqual(mine);
    expect(wells?.toAsk).toBe(toAsk);
  });

  it('counts those to tell of a change beside those to ask for a word', () => {
    const [wells] = formFor('Bo', bookWith({}, { text: TWO_WORDS })).texts;
    expect([wells?.endorsers, wells?.toAsk]).toEqual([0, 4]);
  });

  it('leaves out what nobody can sign any more, and takes in texts of others', () => {
    const SUB = [
      { ...RENTS, status: 'withdrawn' as const },
      { ...RENTS, id: 'SUB-3', title: 'Roads', kind: 'of-others' as const },
      { ...RENTS, id: 'SUB-4', title: 'Old', cycle: '3' },
    ];
    expect(formFor('Ana', bookWith({ SUB })).texts.map(({ title }) => title)).toEqual(['Wells', 'Roads']);
  });

  it('names who is in how many texts by name, who leads too, and nobody who is only counted', () => {
    const SUB = [{ ...RENTS, leadOrganization: 'ORG-1' }];
    const { signers } = formFor('Ana', bookWith({ SUB }));
    expect(
      signers.map(({ name, texts }) => [name, texts.map(({ title, role }) => `${title}: ${role}`)]),
    ).toEqual([
      ['Bo', ['Wells: endorser']],
      ['Homes', ['Wells: endorser', 'Rents: leads']],
      ['Rivers', ['Wells: leads']],
    ]);
  });
});

describe('what is one’s own', () => {
  it.each<[string, string, { organization: string; person: string }, boolean]>([
    ['an organization of one’s own', 'MEM-1', { organization: 'ORG-1', person: '' }, true],
    ['another’s organization', 'MEM-1', { organization: 'ORG-2', person: '' }, false],
    ['oneself', 'MEM-1', { organization: '', person: 'MEM-1' }, true],
    ['another person', 'MEM-1', { organization: '', person: 'MEM-2' }, false],
    ['nobody, for who is not in the workbook', '', { organization: '', person: '' }, false],
  ])('%s', (_, person, one, own) => {
    expect(isOwn(signedBook(), person)(one)).toBe(own);
  });
});

describe('a text before it is signed', () => {
  it('is shown whole, with what it is signed by', () => {
    expect(textFor('Ana', bookWith())).toMatchObject({
      ...{
        id: 'SUB-1',
        name: 'Wells',
        lead: 'Rivers',
        text: TEXT,
        asks: ASKS,
        hash: hashOf(TEXT),
        version: 2,
      },
      ...{ days: 'open', refused: { 'co-submitter': '', endorser: '' } },
      ...{ coSubmitters: [], endorsers: ['Homes', 'Bo'], counted: 1, instead: [] },
    });
  });

  it.each<[Who, readonly string[], boolean]>([
    ['Ana', ['Homes'], false],
    ['Cy', ['Roofs'], true],
    ['Dee', [], false],
    ['Eva', ['Homes', 'Bo', 'Roofs', 'Quiet'], false],
  ])('shows %s own signatures, a coordinator all', (who, names, isWanted) => {
    const { signatures, isWanted: wanted } = textFor(who, bookWith());
    expect([signatures.map(({ name }) => name), wanted]).toEqual([names, isWanted]);
  });

  it('says what changed since one signed it', () => {
    const book = bookWith({}, { text: ONE_WORD, asks: ['Test every well.', 'Mend the wells.'] });
    const [own] = textFor('Ana', book).signatures;
    expect(own?.change).toMatchObject({
      ...{ kind: 'asks', percent: 5, asksAdded: ['Mend the wells.'], asksRemoved: ['Publish the tests.'] },
    });
    expect(own?.change.paragraphs).toHaveLength(1);
  });

  it('says that it changed where no copy of what was signed is left', () => {
    const [own] = textFor('Ana', bookWith({}, { text: ONE_WORD, kept: [] })).signatures;
    expect(own?.change).toEqual({
      kind: 'large',
      percent: 0,
      paragraphs: [],
      asksAdded: [],
      asksRemoved: [],
    });
  });

  it.each<[Who, readonly string[], readonly string[], boolean]>([
    ['Ana', ['Homes'], [], true],
    ['Dee', [], [], false],
    ['Eva', ['Homes', 'Quiet', 'Rivers', 'Roofs'], ['Ana', 'Bo', 'Cy', 'Dee', 'Eva'], false],
  ])('lists for %s whom one may sign for', (who, organizations, people, isListed) => {
    const found = textFor(who, bookWith());
    expect(found.organizations.map(({ name }) => name)).toEqual(organizations);
    expect(found.people.map(({ name }) => name)).toEqual(people);
    expect(found.isListed).toBe(isListed);
  });

  it('says at once why it cannot be signed today, but not to who was asked before', () => {
    const book = bookWith({}, { submission: { signOnUntil: '2027-01-09' } });
    const closed = textFor('Dee', book).refused;
    expect(closed.endorser).toContain('9 January 2027');
    expect(closed['co-submitter']).toBe(closed.endorser);
    for (const who of ['Cy', 'Eva'] as const)
      expect(textFor(who, book).refused).toEqual({ 'co-submitter': '', endorser: '' });
  });

  it('has one’s own texts beside it: of one’s organization, workgroup or hand, five at most', () => {
    const SUB = [
      { ...RENTS, leadOrganization: 'ORG-1' },
      { ...RENTS, id: 'SUB-3', title: 'Roads', authors: ['MEM-1'], summary: 'Roads for all.' },
      { ...RENTS, id: 'SUB-4', title: 'Of others' },
      { ...RENTS, id: 'SUB-5', title: 'Gone', authors: ['MEM-1'], status: 'withdrawn' as const },
    ];
    const own = (who: Who, more: Tables['SUB'] = []) =>
      textFor(who, bookWith({ SUB: [...SUB, ...more] })).ours;
    expect(own('Ana').map(({ name, firstLines }) => [name, firstLines])).toEqual([
      ['Rents', ''],
      ['Roads', 'Roads for all.'],
    ]);
    const many = Array.from({ length: 6 }, (_, at) => ({ ...RENTS, id: `SUB-${at + 6}`, workgroup: 'WG-1' }));
    expect([own('Bo').length, own('Bo', many).length]).toEqual([0, 5]);
  });

  it('offers the own text that gives way to it to who may withdraw that', () => {
    const SUB = [{ ...RENTS, authors: ['MEM-1'] }];
    const OVL = [{ id: 'OVL-1', first: 'SUB-1', second: 'SUB-2', decision: 'endorse-first' as const }];
    const offered = (who: Who) => textFor(who, bookWith({ SUB, OVL })).instead.map(({ name }) => name);
    expect([offered('Ana'), offered('Dee')]).toEqual([['Rents'], []]);
  });

  it('of another cycle is refused', () => {
    const book = bookWith({}, { submission: { cycle: '3' } });
    const outcome = endorseText.plan(book, { submission: 'Wells' }, contextFor('Ana'));
    expect(outcome.ok).toBe(false);
  });
});

describe('what those see who may ask', () => {
  it('is nothing for others', () => {
    expect(textFor('Ana', bookWith()).desk).toBeNull();
  });

  it('is who has to be asked, who is silent, and whom to thank in one line', () => {
    const more = [
      signature({
        id: 'END-5',
        organization: '',
        person: 'MEM-4',
        status: 'asked',
        hash: hashOf(TWO_WORDS),
        toldHash: hashOf(TEXT),
      }),
      signature({ id: 'END-6', organization: '', person: 'MEM-5', printedName: 'Dr Eva' }),
    ];
    expect(textFor('Bo', bookWith({ END: [...END, ...more] })).desk).toEqual({
      ...{ proposed: ['Roofs'], changed: [], silent: ['Dee'], signed: 4, mayCorrect: false },
      thanks: 'Bo; Dr Eva; Homes',
    });
  });

  it.each<[string, string, readonly string[], string]>([
    ['another text', TWO_WORDS, ASKS, 'signed another text'],
    ['other asks', TEXT, ['Mend the wells.'], 'signed other asks'],
  ])('says that somebody signed %s', (_, text, asks, why) => {
    const { desk } = textFor('Bo', bookWith({ END: [signature()] }, { text, asks, kept: [TEXT] }));
    expect(desk?.changed).toEqual([{ name: 'Homes', why }]);
  });

  it.each<[string, string, boolean]>([
    ['changed a little', ONE_WORD, true],
    ['changed much', TWO_WORDS, false],
    ['did not change', TEXT, false],
  ])('offers a correction where the text %s', (_, text, mayCorrect) => {
    expect(textFor('Bo', bookWith({ END: [signature()] }, { text })).desk?.mayCorrect).toBe(mayCorrect);
  });
});
