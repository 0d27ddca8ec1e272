import { describe, expect, it } from '@jest/globals';
import { claimInWords, offeredQuestions } from '../../../../src/core/advocacy/contradictions';
import { render } from '../../../../src/core/base/messages/text';
import { besideOurs } from '../../../../src/core/follow-up/beside-ours/plan-beside-ours';
import {
  decideContradiction,
  type DecideContradictionInput,
} from '../../../../src/core/follow-up/beside-ours/plan-decide';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, rowsAfter, tables } from './fixture';

const row = { kind: 'national', source: 'A/1', heading: '', issues: [] } as const;
const RPT: NonNullable<Tables['RPT']> = [
  {
    ...row,
    id: 'RPT-2',
    paragraph: 2,
    text: 'Parliament adopted the Water Act.',
    claim: 'done',
    recommendations: ['REC-W'],
  },
  {
    ...row,
    id: 'RPT-3',
    paragraph: 3,
    text: 'A bill is being drafted.',
    claim: 'going',
    recommendations: ['REC-P'],
  },
  {
    ...row,
    id: 'RPT-4',
    paragraph: 4,
    text: 'It was not abolished.',
    claim: 'refused',
    recommendations: ['REC-D'],
  },
  {
    ...row,
    id: 'RPT-5',
    paragraph: 5,
    text: 'Schools were opened.',
    claim: 'done',
    recommendations: ['REC-S'],
  },
  { ...row, id: 'RPT-6', paragraph: 6, text: 'Water matters.', claim: 'none', issues: ['ISS-W'] },
  {
    ...row,
    kind: 'compilation',
    source: 'A/2',
    id: 'RPT-U',
    paragraph: 2,
    text: 'The Committee expressed concern on water.',
    claim: 'missing',
    recommendations: ['REC-W'],
  },
];

const page = (over: Tables = {}, issue?: string) =>
  planned(
    besideOurs.plan(
      bookReading(besideOurs.reads, { RPT, ...over }),
      { ...(issue && { issue }) },
      contextFor(),
    ),
  ).result;
const clashes = (over: Tables = {}) =>
  page(over).lines.map(({ recommendation: { number }, clash }) => [
    number,
    clash?.kind ?? '',
    clash?.state ?? '',
  ]);
const decide = (input: DecideContradictionInput, over: Tables = {}) =>
  decideContradiction.plan(bookReading(decideContradiction.reads, { RPT, ...over }), input, contextFor());

describe('beside-ours', () => {
  it('lists what contradicts our ratings, with the reason', () => {
    expect(clashes()).toEqual([
      ['40.1', 'done-not', 'open'],
      ['40.3', '', ''],
      ['40.5', 'refused-done', 'open'],
      ['40.6', 'done-part', 'open'],
    ]);
    expect(page().lines[0]?.clash?.reason).toBe('They say it is done (A/1, 2). We rated: nothing yet.');
  });

  it('shows what the government says, what the UN says and what we rated', () => {
    const [water] = page().lines;
    expect(water?.government).toMatchObject([
      {
        paragraph: 2,
        claim: 'done',
        claimText: 'says it is done',
        sentence: 'Parliament adopted the Water Act.',
      },
    ]);
    expect(water?.un).toMatchObject([{ source: 'A/2', claim: 'missing' }]);
    expect(water?.ours).toMatchObject([{ voice: 'Wells for All', grade: 'nothing' }]);
  });

  it('on an issue shows its recommendations, and paragraphs that speak of none', () => {
    const { lines, alone } = page({}, 'Water and sanitation');
    expect(lines.map(({ recommendation }) => recommendation.number)).toEqual(['40.1']);
    expect(alone.government).toMatchObject([{ paragraph: 6 }]);
  });

  it('sees no contradiction where nobody knows, or the government alone rated', () => {
    const [first] = tables.PRG ?? [];
    const PRG = [
      { ...first, id: 'PRG-1', rating: 'unknown' },
      { ...first, id: 'PRG-2', recommendations: ['REC-S'], saidBy: 'government' as const },
    ];
    expect(clashes({ PRG }).map(([, kind]) => kind)).toEqual(['', '', '', '']);
  });

  it('the UN missing what we rated as done is told, too', () => {
    const [first] = tables.PRG ?? [];
    expect(clashes({ PRG: [{ ...first, id: 'PRG-1', rating: 'done' }] })[0]).toEqual([
      '40.1',
      'missing-done',
      'open',
    ]);
  });
});

describe('decide-contradiction', () => {
  it.each(['confirmed', 'aside'] as const)(
    '%s stands on the paragraphs that contradict, and is taken back',
    (decision) => {
      const { edits } = planned(decide({ recommendation: 'REC-W', decision }));
      expect(edits).toEqual([
        { kind: 'update', sheet: 'RPT', id: 'RPT-2', values: { [decision]: ['REC-W'], decidedBy: 'MEM-1' } },
      ]);
      const decided = rowsAfter(edits, RPT);
      expect(clashes({ RPT: decided })[0]).toEqual(['40.1', 'done-not', decision]);
      const back = planned(
        decide({ recommendation: 'REC-W', decision: 'open', was: decision }, { RPT: decided }),
      );
      expect(clashes({ RPT: rowsAfter(back.edits, decided) })[0]?.[2]).toBe('open');
    },
  );

  it('does not write over what somebody else decided meanwhile', () => {
    const decided = rowsAfter(planned(decide({ recommendation: 'REC-W', decision: 'aside' })).edits, RPT);
    const second = decide({ recommendation: 'REC-W', decision: 'confirmed', was: 'open' }, { RPT: decided });
    expect(second.ok ? '' : render(second.problem, 'en')).toContain('Somebody else decided otherwise');
  });

  it('says where nothing contradicts any more', () => {
    const none = decide({ recommendation: 'REC-P', decision: 'confirmed' });
    expect(none.ok ? '' : render(none.problem, 'en')).toContain('Nothing contradicts');
  });
});

describe('what goes out', () => {
  const confirmed = rowsAfter(planned(decide({ recommendation: 'REC-W', decision: 'confirmed' })).edits, RPT);
  const book = (over: Tables = {}) =>
    bookReading(['RPT', 'REC', 'PRG', 'ISS', 'QUE'], { RPT: confirmed, ...over });

  it('stands on a one-pager only when it is confirmed', () => {
    expect(claimInWords(book(), 'REC-W', contextFor(), 'en')).toBe(
      'The government reports it as done (A/1, 2).',
    );
    expect(claimInWords(book(), 'REC-S', contextFor(), 'en')).toBe('');
    expect(claimInWords(book(), 'REC-W', contextFor(), 'fr')).toContain('c’est fait (A/1, 2)');
  });

  it('is offered as a question until the bank has it', () => {
    const [one, ...others] = offeredQuestions(book(), contextFor());
    expect(others).toEqual([]);
    expect(one?.issue).toBe('ISS-W');
    expect(one?.text).toMatch(
      /^Paragraph 2 of the national report says that recommendation 40\.1 was carried out: “Provide safe/,
    );
    const QUE = [{ id: 'QUE-1', text: one?.text ?? '' }];
    expect(offeredQuestions(book({ QUE }), contextFor())).toEqual([]);
  });

  it('rests on no rating that is internal', () => {
    const PRG = (tables.PRG ?? []).map((each) => ({ ...each, internal: true }));
    expect(offeredQuestions(book({ PRG }), contextFor())).toEqual([]);
    expect(claimInWords(book({ PRG }), 'REC-W', contextFor(), 'en')).toBe('');
  });
});
