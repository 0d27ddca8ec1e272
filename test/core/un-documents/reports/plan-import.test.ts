import { describe, expect, it } from '@jest/globals';
import {
  type ImportRecommendationsInput,
  planImport,
  importRecommendations,
} from '../../../../src/core/un-documents/reports/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const LIST = `A/HRC/99/7
II. Conclusions and/or recommendations
40. The following recommendations enjoy the support of Ruritania:
40.1 Plant trees (Norway);
40.2 Ratify A (Norway, Chile); Ratify B (Atlantis, Malta);
40.10 Paint bridges (Chile).
41. The following recommendations will be examined by Ruritania:
41.1 Count the owls (Norway).`;

const NORWAY = { id: 'CTY-NO', iso3: 'NOR', name: 'Norway' };
const CHILE = { id: 'CTY-CL', iso3: 'CHL', name: 'Chile' };
const MALTA = { id: 'CTY-MT', iso3: 'MLT', name: 'Malta' };
const countries = [NORWAY, CHILE, MALTA];

function plan(tables: Tables, input: Partial<ImportRecommendationsInput> = {}) {
  const outcome = planImport(bookOf({ ISS: [], ...tables }), { text: LIST, cycle: 4, ...input }, contextOf());
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

type Row = NonNullable<Tables['REC']>[number];

/** The rows of recommendations after the edits. */
function rowsAfter(rows: readonly Row[], edits: readonly Edit[]): readonly Row[] {
  const table = new Map(rows.map((row) => [row.id, row]));
  for (const edit of edits)
    if (edit.sheet === 'REC' && edit.kind !== 'delete')
      table.set(edit.id, { ...table.get(edit.id), ...edit.values, id: edit.id });
  return [...table.values()];
}

const recEdits = (edits: readonly Edit[]): readonly Edit[] => edits.filter(({ sheet }) => sheet === 'REC');

describe('bringing in a report', () => {
  it('adds a row for each ask with number as text, part, countries, answer and source', () => {
    const { edits, result } = plan({ REC: [], CTY: countries });
    expect(edits.map((edit) => (edit.kind === 'delete' ? edit.id : edit.values))).toEqual([
      {
        cycle: 4,
        number: '40.1',
        part: 1,
        text: 'Plant trees',
        countries: ['CTY-NO'],
        answer: 'supported',
        answerSource: 'A/HRC/99/7',
        source: 'A/HRC/99/7',
      },
      {
        cycle: 4,
        number: '40.2',
        part: 1,
        text: 'Ratify A',
        countries: ['CTY-NO', 'CTY-CL'],
        answer: 'supported',
        answerSource: 'A/HRC/99/7',
        source: 'A/HRC/99/7',
      },
      {
        cycle: 4,
        number: '40.2',
        part: 2,
        text: 'Ratify B (Atlantis)',
        countries: ['CTY-MT'],
        answer: 'supported',
        answerSource: 'A/HRC/99/7',
        source: 'A/HRC/99/7',
      },
      {
        cycle: 4,
        number: '40.10',
        part: 1,
        text: 'Paint bridges',
        countries: ['CTY-CL'],
        answer: 'supported',
        answerSource: 'A/HRC/99/7',
        source: 'A/HRC/99/7',
      },
      {
        cycle: 4,
        number: '41.1',
        part: 1,
        text: 'Count the owls',
        countries: ['CTY-NO'],
        answer: 'pending',
        source: 'A/HRC/99/7',
      },
    ]);
    expect(result).toMatchObject({
      found: 5,
      numbers: 4,
      added: 5,
      changed: 0,
      unchanged: 0,
      gone: [],
      countriesAdded: [],
    });
    expect(result.unknownCountries).toEqual([{ number: '40.2 (2)', name: 'Atlantis' }]);
    expect(result.gaps).toEqual(['40.3', '40.4', '40.5', '40.6', '40.7', '40.8', '40.9']);
  });

  it('changes nothing the second time', () => {
    const first = plan({ REC: [], CTY: countries });
    const rows = rowsAfter([], first.edits);
    const second = plan({ REC: rows, CTY: countries });
    expect(second.edits).toEqual([]);
    expect(second.result).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
  });

  it('adds the countries that are named when the sheet lacks them, once', () => {
    const { edits, result } = plan({ REC: [], CTY: [MALTA] });
    const added = edits.filter(({ sheet }) => sheet === 'CTY');
    expect(added.map((edit) => (edit.kind === 'insert' ? edit.values['iso3'] : ''))).toEqual(['CHL', 'NOR']);
    expect(result.countriesAdded).toEqual(['Chile', 'Norway']);
    const norway = added[1]?.id ?? '';
    expect(recEdits(edits)[0]).toMatchObject({ values: { countries: [norway] } });
  });

  it('uses a country’s row that has a name but no code', () => {
    const { edits } = plan({ REC: [], CTY: [{ id: 'CTY-NO', name: 'Norway' }, CHILE, MALTA] });
    expect(edits.filter(({ sheet }) => sheet === 'CTY')).toEqual([]);
    expect(edits[0]).toMatchObject({ values: { countries: ['CTY-NO'] } });
  });

  it('learns other names from the sheet of countries', () => {
    const taught = [NORWAY, CHILE, { ...MALTA, aliases: ['Atlantis'] }];
    const rows = rowsAfter([], plan({ REC: [], CTY: countries }).edits);
    const { edits, result } = plan({ REC: rows, CTY: taught });
    expect(result.unknownCountries).toEqual([]);
    expect(recEdits(edits)).toMatchObject([{ kind: 'update', values: { text: 'Ratify B' } }]);
  });
});

describe('rows that are there already', () => {
  const before: Row = {
    id: 'REC-1',
    cycle: 4,
    number: '40.1',
    text: 'Plant a tree',
    countries: ['CTY-CL'],
    answer: 'pending',
    notes: 'Ask Ana',
    cluster: 'Water',
    agency: 'Ministry',
    nextStep: 'Call',
    explanation: 'None',
    sdgs: ['15'],
    concerns: ['children'],
  };

  it('get text, countries, source and a first answer, and keep every local column', () => {
    const { edits, result } = plan({ REC: [before], CTY: countries });
    expect(edits[0]).toEqual({
      kind: 'update',
      sheet: 'REC',
      id: 'REC-1',
      values: { text: 'Plant trees', countries: ['CTY-NO'], answer: 'supported', source: 'A/HRC/99/7' },
    });
    expect(result).toMatchObject({ added: 4, changed: 1, unchanged: 0 });
  });

  it('keep an answer that was given', () => {
    const { edits } = plan({ REC: [{ ...before, answer: 'noted' }], CTY: countries });
    expect(edits[0]).toMatchObject({ id: 'REC-1' });
    expect(edits[0]).not.toHaveProperty('values.answer');
  });

  it('typed as 92.1 are not taken for 92.10', () => {
    const hand: Row = { id: 'REC-9', cycle: 4, number: '40.1', part: 1, text: 'Paint bridges' };
    const { edits } = plan({ REC: [hand], CTY: countries });
    const rows = rowsAfter([hand], edits);
    expect(rows.filter(({ number }) => number === '40.1').map(({ text }) => text)).toEqual(['Plant trees']);
    expect(rows.filter(({ number }) => number === '40.10').map(({ text }) => text)).toEqual([
      'Paint bridges',
    ]);
  });

  it('are left alone when two share number and part, and are named', () => {
    const twins: Row[] = [before, { ...before, id: 'REC-2', text: 'Paint bridges' }];
    const { edits, result } = plan({ REC: twins, CTY: countries });
    expect(edits.some(({ id }) => id === 'REC-1' || id === 'REC-2')).toBe(false);
    expect(edits.some((edit) => edit.kind === 'insert' && edit.values['number'] === '40.1')).toBe(false);
    expect(result).toMatchObject({ ambiguous: ['40.1'], added: 4, changed: 0, unchanged: 0 });
  });

  it('of other cycles are not touched', () => {
    const { edits, result } = plan({ REC: [{ ...before, cycle: 3 }], CTY: countries });
    expect(edits.every(({ kind }) => kind === 'insert')).toBe(true);
    expect(result.gone).toEqual([]);
  });

  it.each([
    ['in words of their own', { text: 'Ask the ministry for a list of trees.' }, []],
    ['out of its words', { text: 'Paint', source: 'A/HRC/99/7' }, []],
    [
      'that the document had before',
      { text: 'Paint all roofs in green', source: 'A/HRC/99/7' },
      ['40.10 (2)'],
    ],
  ])('a part that people made %s is gone only where the document had it', (_, values, gone) => {
    const { edits } = plan({ REC: [], CTY: countries });
    const rows = [...rowsAfter([], edits), { id: 'REC-OWN', cycle: 4, number: '40.10', part: 2, ...values }];
    expect(plan({ REC: rows, CTY: countries }).result.gone).toEqual(gone);
  });

  it('are named and never deleted when the document lacks them', () => {
    const gone: Row[] = [
      { id: 'REC-7', cycle: 4, number: '40.99', text: 'Gone' },
      { id: 'REC-8', cycle: 4, number: '40.98', text: 'Withdrawn before', withdrawn: true },
    ];
    const { edits, result } = plan({ REC: gone, CTY: countries });
    expect(result.gone).toEqual(['40.99']);
    expect(edits.some(({ id, kind }) => kind === 'delete' || id === 'REC-7')).toBe(false);
  });
});

describe('what the user is told', () => {
  it('says what was found, missing, unknown and unread, in the reader’s language', () => {
    const text = `${LIST}\nA stray remark\nof two lines`;
    const outcome = planImport(
      bookOf({ REC: [], CTY: countries, ISS: [] }),
      { text, cycle: 4 },
      contextOf({ language: 'fr' }),
    );
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    const { result, summary } = outcome.value;
    expect(result.unread).toEqual([
      { lineNumber: 9, text: 'A stray remark', reason: 'N’appartient à aucune recommandation.' },
      { lineNumber: 10, text: 'of two lines', reason: 'N’appartient à aucune recommandation.' },
    ]);
    const told = summary.map((words) => render(words, 'en'));
    expect(told).toContain('4 numbers found, 5 recommendations.');
    expect(told).toContain('2 lines belong to no recommendation; please look at them.');
    expect(told.some((line) => line.startsWith('Not known as countries: Atlantis'))).toBe(true);
  });

  it('passes on why a text cannot be read', () => {
    const outcome = planImport(
      bookOf({ REC: [], CTY: [], ISS: [] }),
      { text: '%PDF-1.4', cycle: 4 },
      contextOf(),
    );
    expect(outcome.ok).toBe(false);
  });

  it('takes the source that was given instead of the document’s symbol', () => {
    expect(plan({ REC: [], CTY: countries }, { source: ' Draft report ' }).result.source).toBe(
      'Draft report',
    );
  });
});

describe('the command', () => {
  it('is for coordinators, reads three sheets and checks its input', () => {
    expect(importRecommendations).toMatchObject({
      name: 'import-recommendations',
      audience: 'coordinator',
      reads: ['REC', 'CTY', 'ISS'],
    });
    const { input } = importRecommendations;
    expect(input.safeParse({ text: 'x', cycle: 4 }).success).toBe(true);
    expect(input.safeParse({ text: 'x', cycle: 0 }).success).toBe(false);
    expect(input.safeParse({ text: 'x', cycle: 1.5 }).success).toBe(false);
    expect(input.safeParse({ cycle: 4 }).success).toBe(false);
  });
});
