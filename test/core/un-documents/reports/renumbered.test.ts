// The final report after the draft: the same recommendations under other numbers, in other words, withdrawn or new.
import { describe, expect, it } from '@jest/globals';
import {
  type ImportRecommendationsInput,
  planImport,
} from '../../../../src/core/un-documents/reports/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const CTY = [
  { id: 'CTY-NO', iso3: 'NOR', name: 'Norway' },
  { id: 'CTY-CL', iso3: 'CHL', name: 'Chile' },
  { id: 'CTY-MT', iso3: 'MLT', name: 'Malta' },
];

type Row = NonNullable<Tables['REC']>[number];

const report = (...lines: string[]): string =>
  ['A/HRC/99/7', '40. The following recommendations enjoy the support of Ruritania:', ...lines].join('\n');

function plan(rows: readonly Row[], text: string, input: Partial<ImportRecommendationsInput> = {}) {
  const outcome = planImport(bookOf({ ISS: [], CTY, REC: rows }), { text, cycle: 4, ...input }, contextOf());
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

function after(rows: readonly Row[], edits: readonly Edit[]): readonly Row[] {
  const table = new Map(rows.map((row) => [row.id, row]));
  for (const edit of edits)
    if (edit.sheet === 'REC' && edit.kind !== 'delete')
      table.set(edit.id, { ...table.get(edit.id), ...edit.values, id: edit.id });
  return [...table.values()];
}

const row = (
  id: string,
  number: string,
  text: string,
  countries: readonly string[],
  over: Partial<Row> = {},
): Row => ({
  id,
  cycle: 4,
  number,
  part: 1,
  text,
  countries,
  answer: 'pending',
  notes: `Note of ${id}`,
  ...over,
});

const DRAFT: readonly Row[] = [
  row('REC-1', '6.1', 'Ratify the protocol on the inspection of prisons', ['CTY-NO'], {
    nextStep: 'Call the ministry',
  }),
  row('REC-2', '6.2', 'Ratify the protocol on the inspection of prisons', ['CTY-CL']),
  row('REC-3', '6.3', 'Test the water of all wells along the river twice a year and publish what is found', [
    'CTY-MT',
  ]),
  row('REC-4', '6.4', 'Count the owls in the northern forests', ['CTY-NO']),
];
const numbers = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ id, number }) => [id, number]));

describe('a report that numbers anew', () => {
  const FINAL = report(
    '40.1 Paint the bridges (Chile);',
    '40.2 Ratify the protocol on the inspection of prisons (Chile);',
    '40.3 Ratify the protocol on the inspection of prisons (Norway);',
    '40.4 Test the water of all wells along the river twice a year, and publish what was found (Malta).',
  );

  it('changes numbers in place, by text and by country, and keeps ids and what people added', () => {
    const { edits, result } = plan(DRAFT, FINAL);
    const rows = after(DRAFT, edits);
    expect(numbers(rows)).toMatchObject({
      'REC-1': '40.3',
      'REC-2': '40.2',
      'REC-3': '40.4',
      'REC-4': '6.4',
    });
    expect(rows.find(({ id }) => id === 'REC-1')).toMatchObject({
      nextStep: 'Call the ministry',
      notes: 'Note of REC-1',
    });
    expect(rows.find(({ id }) => id === 'REC-3')?.text).toContain('what was found');
    expect(rows.filter(({ id }) => id.startsWith('REC-n')).map(({ number }) => number)).toEqual(['40.1']);
    expect(result).toMatchObject({ added: 1, changed: 3, gone: ['6.4'], doubts: [] });
  });

  it('says so before anything is written', () => {
    const { result, summary } = plan(DRAFT, FINAL);
    expect(result.renumbered).toContainEqual({ from: '6.1', to: '40.3' });
    expect(summary.map((one) => render(one, 'en'))).toContain(
      'Renumbered 3: 6.2 → 40.2, 6.1 → 40.3, 6.3 → 40.4. Everything else in their rows stays.',
    );
  });

  it('changes nothing when it comes a second time', () => {
    const rows = after(DRAFT, plan(DRAFT, FINAL).edits);
    expect(plan(rows, FINAL).edits).toEqual([]);
  });

  it('finds rows that a list without numbers left', () => {
    const rows = [{ ...(DRAFT[2] as Row), number: '' }];
    const { edits } = plan(rows, FINAL);
    expect(after(rows, edits).find(({ id }) => id === 'REC-3')?.number).toBe('40.4');
  });
});

describe('numbers that shift by one', () => {
  const rows = [
    row('REC-1', '40.1', 'Ratify the protocol', ['CTY-NO']),
    row('REC-2', '40.2', 'Ratify the protocol', ['CTY-CL']),
    row('REC-3', '40.3', 'Ratify the protocol', ['CTY-MT']),
  ];

  it('do not move a row to another country’s recommendation', () => {
    const { edits, result } = plan(
      rows,
      report(
        '40.1 Plant trees (Malta);',
        '40.2 Ratify the protocol (Norway);',
        '40.3 Ratify the protocol (Chile);',
        '40.4 Ratify the protocol (Malta).',
      ),
    );
    expect(numbers(after(rows, edits))).toMatchObject({ 'REC-1': '40.2', 'REC-2': '40.3', 'REC-3': '40.4' });
    expect(result).toMatchObject({ added: 1, doubts: [], gone: [] });
  });
});

describe('a row that may be one or another', () => {
  const rows = [
    row('REC-1', '6.1', 'Protect the rights of people who fish along the coast and their families', []),
  ];
  const FINAL = report(
    '40.1 Protect the rights of people who fish along lakes, and all their nets (Chile);',
    '40.2 Protect the rights of all people who fish along the coast and their families (Chile).',
  );

  it('is left alone and asked about, and so are both recommendations', () => {
    const close = [row('REC-1', '6.1', 'Protect the rights of people who fish along the coast', ['CTY-NO'])];
    const text = report(
      '40.1 Protect the rights of people who fish along the northern coast (Norway);',
      '40.2 Protect the rights of people who fish along the southern coast (Norway).',
    );
    const { edits, result } = plan(close, text);
    expect(edits).toEqual([]);
    expect(result.doubts).toEqual([
      {
        row: '6.1',
        text: close[0]?.text,
        choices: [
          { number: '40.1', text: 'Protect the rights of people who fish along the northern coast' },
          { number: '40.2', text: 'Protect the rights of people who fish along the southern coast' },
        ],
      },
    ]);
    const told = plan(close, text, { same: [{ row: '6.1', number: '40.2' }] });
    expect(numbers(after(close, told.edits))).toMatchObject({ 'REC-1': '40.2' });
    expect(told.result).toMatchObject({ added: 1, doubts: [], gone: [] });
    const none = plan(close, text, { same: [{ row: '6.1', number: '' }] });
    expect(none.result).toMatchObject({ added: 2, doubts: [], gone: ['6.1'] });
  });

  it('is no doubt where one text is clearly closer', () => {
    expect(plan(rows, FINAL).result.doubts).toEqual([]);
  });

  it('is asked about where a short text lost a word, for it might be another recommendation', () => {
    const short = [row('REC-1', '6.1', 'Ratify the first optional protocol', ['CTY-NO'])];
    const { edits, result } = plan(short, report('40.1 Ratify the second optional protocol (Norway).'));
    expect(edits).toEqual([]);
    expect(result.doubts).toMatchObject([{ row: '6.1', choices: [{ number: '40.1' }] }]);
    const others = plan(short, report('40.1 Ratify the second optional protocol (Malta).'));
    expect(others.result).toMatchObject({ doubts: [], added: 1, gone: ['6.1'] });
  });

  it('is asked about where others were numbered anew and only its number is the same', () => {
    const two = [
      row('REC-1', '40.1', 'Test all wells along the river', ['CTY-NO']),
      row('REC-2', '40.2', 'Count the owls of the north', ['CTY-NO']),
    ];
    const text = report('40.2 Paint every bridge (Malta);', '40.3 Test all wells along the river (Norway).');
    const { edits, result } = plan(two, text);
    expect(numbers(after(two, edits))).toEqual({ 'REC-1': '40.3', 'REC-2': '40.2' });
    expect(result.doubts).toMatchObject([
      { row: '40.2', choices: [{ number: '40.2', text: 'Paint every bridge' }] },
    ]);
    expect(result.gone).toEqual([]);
  });
});

describe('the same numbers in other words', () => {
  it('keep their rows, as in another language, and are named', () => {
    const { edits, result } = plan(
      [row('REC-1', '40.1', 'Contar los búhos', ['CTY-NO'])],
      report('40.1 Count the owls (Norway).'),
    );
    expect(edits).toMatchObject([{ kind: 'update', id: 'REC-1', values: { text: 'Count the owls' } }]);
    expect(result).toMatchObject({ rewritten: ['40.1'], renumbered: [] });
  });
});

describe('a recommendation that was withdrawn', () => {
  const FINAL = report(
    '40.1 Test the water of all wells along the river twice a year and publish what is found (Malta).',
  );

  it('is offered, marked when somebody says so, and keeps its row', () => {
    const { edits, result } = plan(DRAFT, FINAL, { withdrawn: ['6.4', '6.9'] });
    expect(result).toMatchObject({ gone: ['6.1', '6.2', '6.4'], marked: ['6.4'] });
    const marked = after(DRAFT, edits).find(({ id }) => id === 'REC-4');
    expect(marked).toMatchObject({ withdrawn: true, number: '6.4', notes: 'Note of REC-4' });
    expect(edits.some(({ kind }) => kind === 'delete')).toBe(false);
  });

  it('is named no more afterwards, and keeps its number from another recommendation’s row', () => {
    const rows = [
      row('REC-1', '40.1', 'Count the owls in the northern forests', ['CTY-NO'], { withdrawn: true }),
    ];
    const { edits, result } = plan(rows, FINAL);
    expect(result).toMatchObject({ gone: [], added: 1, backAgain: [] });
    expect(edits.some(({ id }) => id === 'REC-1')).toBe(false);
    const both = after(rows, edits);
    expect(plan(both, FINAL)).toMatchObject({ edits: [], result: { ambiguous: [] } });
  });

  it('is named when the document has it after all', () => {
    const rows = [row('REC-3', '40.1', DRAFT[2]?.text ?? '', ['CTY-MT'], { withdrawn: true })];
    const { result } = plan(rows, FINAL);
    expect(result).toMatchObject({ backAgain: ['40.1'], added: 0 });
  });
});

describe('a long report', () => {
  it('numbers 400 rows anew, edited and all, without mistaking one for another', () => {
    const words = ['wells', 'owls', 'bridges', 'schools', 'prisons', 'forests', 'harbours', 'archives'];
    const textOf = (index: number): string =>
      `Strengthen the ${words[index % 8] ?? ''} of district ${index} and report on number ${index * 7} every year`;
    const rows = Array.from({ length: 400 }, (_, index) =>
      row(`REC-${index}`, `6.${index + 1}`, textOf(index), [['CTY-NO', 'CTY-CL', 'CTY-MT'][index % 3] ?? '']),
    );
    const lines = rows.map((_, index) => {
      const text = index % 5 === 0 ? textOf(index).replace('every year', 'each year') : textOf(index);
      return `40.${index + 3} ${text} (${['Norway', 'Chile', 'Malta'][index % 3] ?? ''});`;
    });
    const { edits, result } = plan(
      rows,
      report('40.1 Plant trees (Chile);', '40.2 Plant hedges (Chile);', ...lines),
    );
    expect(result).toMatchObject({ added: 2, gone: [], doubts: [] });
    const expected = Object.fromEntries(rows.map(({ id }, index) => [id, `40.${index + 3}`]));
    expect(numbers(after(rows, edits))).toMatchObject(expected);
  });
});
