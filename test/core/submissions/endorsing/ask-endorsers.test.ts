// Who may ask those who sign, whom each question goes to, what becomes of their rows, and who has to hear of it otherwise.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { askEndorsers } from '../../../../src/core/submissions/endorsing/plan-ask';
import { markCorrection } from '../../../../src/core/submissions/endorsing/plan-correct';
import { textHash } from '../../../../src/core/base/text/text-hash';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { Tables } from '../../../support/book';
import {
  ASKS,
  contextFor,
  hashOf,
  ONE_WORD,
  PEOPLE,
  signature,
  signedBook,
  TEXT,
  TWO_WORDS,
  type Who,
} from './fixture';

type About = 'word' | 'change' | 'thanks';
type Silence = 'keeps' | 'ends';

function ask(book: Book, about: About, { silence, who = 'Bo' }: { silence?: Silence; who?: Who } = {}) {
  const input = { submission: 'Wells', about, ...(silence && { silence }) };
  return askEndorsers.plan(book, input, contextFor(who));
}
function asked(book: Book, about: About, silence?: Silence) {
  const outcome = ask(book, about, silence && { silence });
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}
const refusal = (outcome: ReturnType<typeof ask>): string =>
  outcome.ok ? '' : render(outcome.problem, 'en');

const statuses = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.sheet === 'END' && edit.kind !== 'delete' ? [`${edit.id} ${String(edit.values['status'])}`] : [],
  );
const mailsTo = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.sheet === 'OBX' && edit.kind === 'insert'
      ? [`${String(edit.values['template'])} ${String(edit.values['to'])} ${String(edit.values['address'])}`]
      : [],
  );

const byAll = [
  signature(),
  signature({ id: 'END-2', organization: 'ORG-2', signedBy: 'MEM-3' }),
  signature({ id: 'END-3', organization: '', person: 'MEM-4', signedBy: '', status: 'withdrawn' }),
];

describe('who may ask', () => {
  it.each<[Who, boolean]>([
    ['Bo', true],
    ['Eva', true],
    ['Ana', false],
    ['Dee', false],
    ['other', false],
  ])('%s: %s', (who, may) => {
    const outcome = ask(signedBook({ tables: { END: byAll } }), 'thanks', { who });
    expect(refusal(outcome)).toBe(
      may ? '' : 'Only co-chairs of Water and coordinators can do this. Ask one of them.',
    );
  });
});

describe('a change', () => {
  const book = (END: Tables['END'], text = TWO_WORDS, asks = ASKS) =>
    signedBook({ text, asks, tables: { END } });
  const OTHER = ['Test every well twice.'];
  it.each<[string, Book, Silence, readonly string[], readonly string[]]>([
    [
      'that silence keeps',
      book(byAll),
      'keeps',
      ['END-1 told', 'END-2 told'],
      ['2 signatories are told of the change and stay unless they withdraw.'],
    ],
    [
      'that silence ends',
      book(byAll),
      'ends',
      ['END-1 asked', 'END-2 asked'],
      ['2 signatories count again only after a new yes.'],
    ],
    [
      'of asks',
      book(byAll, TEXT, OTHER),
      'keeps',
      ['END-1 asked', 'END-2 asked'],
      ['2 signatories count again only after a new yes.'],
    ],
    [
      ...([
        'after a question',
        book([
          ...byAll.slice(0, 1),
          { ...signature(), ...byAll[1], id: 'END-2', status: 'asked', toldHash: hashOf(ONE_WORD) },
        ]),
      ] as const),
      ...(['keeps', ['END-1 told', 'END-2 asked']] as const),
      [
        '1 signatory is told of the change and stays unless they withdraw.',
        '1 signatory counts again only after a new yes.',
      ],
    ],
  ])('%s', (_, given, silence, rows, said) => {
    const plan = asked(given, 'change', silence);
    expect(statuses(plan.edits)).toEqual(rows);
    expect(plan.summary.map((one) => render(one, 'en'))).toEqual([...said, '2 mails go out.']);
    expect(plan.effects).toEqual([{ kind: 'send-mail' }]);
    expect(plan.result).toEqual({ submission: 'SUB-1', asked: 2, mails: 2, otherwise: [] });
  });

  it('is bound to the text that was told, of which a copy is kept', () => {
    const { edits } = asked(book(byAll.slice(0, 1)), 'change', 'keeps');
    expect(edits[0]).toMatchObject({ values: { toldHash: hashOf(TWO_WORDS), toldVersion: 2 } });
    expect(edits.filter(({ sheet }) => sheet === 'SGT')).toMatchObject([
      { values: { hash: hashOf(TWO_WORDS), text: TWO_WORDS } },
    ]);
  });

  it.each<[string, Book]>([
    ['nobody for a change that is allowed', book(byAll, ONE_WORD)],
    [
      'nobody who was asked of this text',
      book([signature({ status: 'asked', toldHash: hashOf(TWO_WORDS) })]),
    ],
    ['nobody who withdrew', book(byAll.slice(2))],
  ])('asks %s', (_, given) => {
    expect(refusal(ask(given, 'change', { silence: 'keeps' }))).toBe(
      'Nobody who signed “Wells” has to be told of a change.',
    );
  });

  it('needs a word on silence', () => {
    expect(refusal(ask(book(byAll), 'change'))).toBe('Say whether who answers nothing stays on the list.');
  });
});

describe('a co-submitter who was only named', () => {
  it('gets a row by which the answer is known, and the people of the organization a mail', () => {
    const book = signedBook({ submission: { coSubmitters: ['ORG-1'] } });
    const { edits, summary } = asked(book, 'word');
    const values = { submission: 'SUB-1', organization: 'ORG-1', role: 'co-submitter', status: 'proposed' };
    expect(edits[0]).toEqual({ kind: 'insert', sheet: 'END', id: 'END-n1', values });
    expect(mailsTo(edits)).toEqual(['endorsement MEM-1 ana@example.org']);
    expect(edits[1]).toMatchObject({
      values: {
        key: `END-n1:MEM-1:endorsement:${hashOf(TEXT)}`,
        record: 'SUB-1',
        state: 'waiting',
        version: 2,
      },
    });
    expect(summary.map((one) => render(one, 'en'))[0]).toBe('1 organization or person is asked to sign.');
  });

  it('who has a row gets no other', () => {
    const END = [signature({ role: 'co-submitter', status: 'proposed', hash: '' })];
    const book = signedBook({ submission: { coSubmitters: ['ORG-1'] }, tables: { END } });
    expect(statuses(asked(book, 'word').edits)).toEqual([]);
  });

  it.each<[string, Tables]>([
    ['signed', { END: byAll }],
    ['withdrew', { END: byAll.slice(2) }],
    ['nobody', {}],
  ])('is nobody who %s', (_, tables) => {
    expect(refusal(ask(signedBook({ tables }), 'word'))).toBe('Nobody on “Wells” still has to be asked.');
  });
});

describe('the mail goes', () => {
  const people = (...rows: NonNullable<Tables['MEM']>): Tables => ({
    MEM: [...(PEOPLE.MEM ?? []).filter(({ id }) => id === 'MEM-2'), ...rows],
  });
  const ana = { id: 'MEM-1', name: 'Ana', email: ' ana@example.org ', organization: 'ORG-1' };
  const gil = { id: 'MEM-7', name: 'Gil', email: 'gil@example.org', organization: 'ORG-1' };
  const six = Array.from({ length: 6 }, (_, at) => ({
    ...{ id: `MEM-6${at}`, name: `P${at}`, email: `p${at}@example.org`, organization: 'ORG-1' },
  }));
  it.each<[string, Tables, readonly string[], readonly (readonly [string, string])[]]>([
    ['to who gave the word', people(ana, gil), ['thanks MEM-1 ana@example.org'], []],
    [
      'to the others where they left',
      people({ ...ana, status: 'left' }, gil),
      ['thanks MEM-7 gil@example.org'],
      [],
    ],
    ['to the others where they are no longer on the list', people(gil), ['thanks MEM-7 gil@example.org'], []],
    [
      'to five of the organization',
      people(...six),
      six.slice(0, 5).map(({ id, email }) => `thanks ${id} ${email}`),
      [],
    ],
    ['to nobody where none is on the list', people(), [], [['Homes', 'has nobody on the list of people']]],
    [
      'not to who wants none',
      people({ ...ana, mail: 'none' }),
      [],
      [['Ana', expect.any(String) as unknown as string]],
    ],
    [
      'not to who has no address',
      people({ ...ana, email: '' }),
      [],
      [['Ana', expect.any(String) as unknown as string]],
    ],
  ])('%s', (_, tables, mails, otherwise) => {
    const plan = asked(signedBook({ tables: { ...tables, END: [signature()] } }), 'thanks');
    expect(mailsTo(plan.edits)).toEqual(mails);
    expect(plan.result.otherwise.map(({ name, reason }) => [name, reason])).toEqual(otherwise);
    expect(plan.effects).toEqual(mails.length > 0 ? [{ kind: 'send-mail' }] : []);
  });

  it('to a person who signed for themselves, and to no organization of theirs', () => {
    const END = [signature({ organization: '', person: 'MEM-3', signedBy: 'MEM-5' })];
    expect(mailsTo(asked(signedBook({ tables: { END } }), 'thanks').edits)).toEqual([
      'thanks MEM-3 cy@example.org',
    ]);
  });

  it('once for each text and question', () => {
    const key = (kind: string, text: string) => `END-1:MEM-1:${kind}:${hashOf(text)}`;
    const mails = (...keys: string[]) => {
      const OBX = keys.map((one, at) => ({ id: `OBX-${at}`, key: one }));
      return asked(signedBook({ tables: { END: [signature()], OBX } }), 'thanks').result.mails;
    };
    expect(mails(key('thanks', TEXT))).toBe(0);
    expect(mails(key('thanks', ONE_WORD), key('endorsement', TEXT), 'END-2:MEM-1:thanks:x')).toBe(1);
  });
});

describe('a correction', () => {
  const correct = (book: Book, who: Who = 'Bo') =>
    markCorrection.plan(book, { submission: 'Wells', correction: 'A season.' }, contextFor(who));
  const said = (outcome: ReturnType<typeof correct>): string =>
    outcome.ok ? '' : render(outcome.problem, 'en');

  it.each<[string, Parameters<typeof signedBook>[0], string]>([
    ['of little is marked', { text: ONE_WORD, tables: { END: byAll } }, ''],
    [
      'of nothing is none',
      { tables: { END: byAll } },
      'Everybody signed “Wells” as it is now, so there is no correction to mark.',
    ],
    [
      'nobody signed is none',
      { text: ONE_WORD },
      'Everybody signed “Wells” as it is now, so there is no correction to mark.',
    ],
    [
      'of a text taken back is none',
      { text: ONE_WORD, tables: { END: [signature({ status: 'withdrawn' })] } },
      'Everybody signed “Wells” as it is now, so there is no correction to mark.',
    ],
    [
      'of much is more',
      { text: TWO_WORDS, tables: { END: byAll } },
      'This is more than a correction for 2 signatories: asks or too much of the text changed. Tell them of the change instead.',
    ],
    [
      'of asks is more',
      { asks: ['Else.'], tables: { END: byAll.slice(0, 1) } },
      'This is more than a correction for 1 signatory: asks or too much of the text changed. Tell them of the change instead.',
    ],
  ])('%s', (_, given, words) => {
    expect(said(correct(signedBook(given)))).toBe(words);
  });

  it('is for those who may ask', () => {
    expect(said(correct(signedBook({ text: ONE_WORD, tables: { END: byAll } }), 'Ana'))).toContain(
      'Only co-chairs',
    );
  });

  it.each<[string, Tables, object]>([
    [
      'marks the version of the text',
      {},
      { kind: 'update', sheet: 'VER', id: 'VER-1', values: { correction: 'A season.' } },
    ],
    [
      'makes one of a text that nobody took in',
      { VER: [{ id: 'VER-1', submission: 'SUB-1', hash: `t${textHash(TEXT)}` }] },
      {
        ...{ kind: 'insert', sheet: 'VER', id: 'VER-n1' },
        values: {
          ...{ submission: 'SUB-1', version: 2, hash: `t${textHash(ONE_WORD)}`, correction: 'A season.' },
          ...{ builtBy: 'MEM-2', readAt: '2027-01-10T12:00:00.000Z' },
        },
      },
    ],
  ])('%s', (_, tables, edit) => {
    const outcome = correct(signedBook({ text: ONE_WORD, tables: { END: byAll, ...tables } }));
    expect(outcome.ok && outcome.value.edits).toEqual([edit]);
  });
});
