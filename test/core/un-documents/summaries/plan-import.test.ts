// Bringing in a summary: who of ours is listed and cited, what is asked, what is learned, and what stays.
import { describe, expect, it } from '@jest/globals';
import {
  type ImportCitationsInput,
  planImportCitations,
} from '../../../../src/core/un-documents/summaries/plan-import';
import type { ImportCitationsResult } from '../../../../src/core/un-documents/summaries/findings';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';
import { ENGLISH } from './english';
import { tables } from './fixture';
import { FRENCH } from './other-languages';

interface Planned {
  readonly result: ImportCitationsResult;
  readonly edits: readonly Edit[];
  readonly said: string;
}

function run(
  rows: Tables = tables,
  input: Partial<ImportCitationsInput> = {},
  bookLanguage: Language = 'en',
  settings: Readonly<Record<string, string>> = {},
): Planned {
  const context = contextOf({ bookLanguage, settings: { country: 'NOR', ...settings } });
  const plan = planImportCitations(bookOf(rows), { text: ENGLISH, ...input }, context);
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  const { result, edits, summary } = plan.value;
  return { result, edits, said: summary.map((line) => render(line, 'en')).join('\n') };
}

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The tables after the edits. */
function applied(rows: Tables, edits: readonly Edit[]): Tables {
  const after: Record<string, AnyRow[]> = Object.fromEntries(
    Object.entries(rows).map(([sheet, all]) => [sheet, [...(all as readonly AnyRow[])]]),
  );
  for (const edit of edits) {
    const all = after[edit.sheet] ?? [];
    const at = all.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert') all.push({ id: edit.id, ...edit.values });
    else if (edit.kind === 'delete') all.splice(at, 1);
    else all[at] = { ...(all[at] ?? { id: edit.id }), ...edit.values };
    after[edit.sheet] = all;
  }
  return after;
}

const rowOf = (rows: Tables, sheet: 'SUB' | 'ORG', id: string) =>
  (rows[sheet] as readonly AnyRow[]).find((row) => row.id === id);
const paragraphOf = (rows: Tables, number: number) =>
  (rows.CIT as readonly AnyRow[]).find(({ paragraph }) => paragraph === number);

describe('bringing in a summary', () => {
  const { result, edits, said } = run();
  const after = applied(tables, edits);

  it('finds a joint submission by its organizations, however they are spelled', () => {
    expect(result.submissions).toEqual([
      { submission: { id: 'SUB-O', name: 'Owls' }, code: 'OT', paragraphs: [2, 4] },
      { submission: { id: 'SUB-W', name: 'Clean wells' }, code: 'JS4', paragraphs: [2, 5] },
    ]);
  });

  it('writes code and places into the submissions, of this cycle only', () => {
    expect(rowOf(after, 'SUB', 'SUB-W')).toMatchObject({
      ohchrCode: 'JS4',
      citedIn: 'A/HRC/WG.6/57/NOR/3, paras 2, 5',
    });
    expect(rowOf(after, 'SUB', 'SUB-E')).not.toHaveProperty('ohchrCode');
  });

  it('writes places in the language of the workbook', () => {
    const { edits: spanish } = run(tables, {}, 'es');
    const one = rowOf(applied(tables, spanish), 'SUB', 'SUB-W');
    expect(one?.['citedIn']).toBe('A/HRC/WG.6/57/NOR/3, párrs. 2, 5');
  });

  it('counts for each organization what it sent alone and together', () => {
    const of = (id: string) => result.organizations.find(({ organization }) => organization.id === id);
    expect(of('ORG-R')).toMatchObject({ codes: ['JS4'], paragraphs: [2, 5], alone: 0 });
    expect(of('ORG-P')).toMatchObject({ codes: ['PRI', 'JS7'], paragraphs: [7], alone: 1 });
    expect(of('ORG-H')).toMatchObject({ codes: ['HN'], paragraphs: [2, 5, 6], alone: 3 });
  });

  it('keeps each paragraph that cites us with text, heading and what the heading is about', () => {
    expect(result.citing).toEqual([2, 4, 5, 6, 7]);
    expect(paragraphOf(after, 5)).toMatchObject({
      source: 'A/HRC/WG.6/57/NOR/3',
      text: 'JS4 stated that households drank from wells that a mine had poisoned. JS4 recommended testing each well twice a year.',
      heading: 'Right to water',
      issues: ['ISS-W'],
      submissions: ['SUB-W'],
      organizations: ['ORG-F', 'ORG-R', 'ORG-C', 'ORG-H'],
      citedAs: ['JS4', 'HN'],
    });
    expect(paragraphOf(after, 3)).toBeUndefined();
  });

  it('names what was sent and is not listed, and tells it', () => {
    expect(result.notListed).toEqual([
      { submission: { id: 'SUB-X', name: 'Nets' }, code: '', receipt: 'No. 77' },
    ]);
    expect(said).toContain('Not listed: Nets. Ask OHCHR about the receipt.');
    expect(said).toContain('5 paragraphs cite you: 2 submissions, 6 organizations.');
    expect(said).toContain('Cited in notes, but not found in the list: JS9.');
  });

  it('changes nothing the second time', () => {
    const again = run(after);
    expect(again.edits).toEqual([]);
    expect(again.result).toMatchObject({ added: 0, changed: 0, unchanged: 5, hasEdits: false });
  });
});

describe('what is doubtful', () => {
  it('is asked: an organization of another name, with those that it may be', () => {
    expect(run().result.doubtful).toEqual([
      {
        ...{ about: 'organization', code: 'Delta Institute', printed: 'Delta Institute for Law' },
        ...{ choices: [{ id: 'ORG-D', name: 'Institute of Delta Law and Society' }], paragraphs: 1 },
      },
    ]);
  });

  it('teaches another name of the organization, so that nobody is asked again', () => {
    const answers = [{ code: 'Delta Institute', printed: 'Delta Institute for Law', is: 'ORG-D' }];
    const { edits, result } = run(tables, { answers });
    expect(result.doubtful).toEqual([]);
    expect(result.taught).toEqual(['Delta Institute for Law → Institute of Delta Law and Society']);
    expect(result.citing).toContain(8);
    const after = applied(tables, edits);
    expect(rowOf(after, 'ORG', 'ORG-D')).toMatchObject({ aliases: ['Delta Institute for Law'] });
    const again = run(after);
    expect([again.edits, again.result.doubtful]).toEqual([[], []]);
  });

  const twins: Tables = {
    ...tables,
    SUB: [...tables.SUB, { ...tables.SUB[0], id: 'SUB-T', title: 'Clean wells too', status: 'uploaded' }],
  };

  it('is kept when it is none of ours, and asked again only when the setting is emptied', () => {
    const answers = [{ code: 'Delta Institute', printed: 'Delta Institute for Law', is: '' }];
    const first = run(tables, { answers });
    expect([first.result.doubtful, first.result.citing.includes(8)]).toEqual([[], false]);
    expect(first.edits.find(({ sheet }) => sheet === 'SET')).toMatchObject({
      values: { key: 'citations.notOurs', value: 'Delta Institute for Law' },
    });
    const kept = { 'citations.notOurs': 'Delta Institute for Law' };
    expect(run(tables, {}, 'en', kept).result.doubtful).toEqual([]);
    expect(run(tables, { answers }, 'en', kept).edits.filter(({ sheet }) => sheet === 'SET')).toEqual([]);
    const ours = [
      { ...answers[0], code: 'Delta Institute', printed: 'Delta Institute for Law', is: 'ORG-D' },
    ];
    const changed = run(tables, { answers: ours }, 'en', kept);
    expect(changed.result.citing).toContain(8);
  });

  it('keeps a code that is none of ours for its own summary only', () => {
    const answers = [{ code: 'JS4', printed: '', is: '' }];
    const { edits, result } = run(twins, { answers });
    expect(edits.find(({ sheet }) => sheet === 'SET')).toMatchObject({
      values: { value: `JS4 (${result.source})` },
    });
    const asked = (source: string) =>
      run(twins, {}, 'en', { 'citations.notOurs': `JS4 (${source})` }).result.doubtful.some(
        ({ about }) => about === 'submission',
      );
    expect([asked(result.source), asked('A/HRC/WG.6/1/NOR/3')]).toEqual([false, true]);
  });

  it('is asked: which of two submissions by the same organizations', () => {
    const { result } = run(twins);
    const one = result.doubtful.find(({ about }) => about === 'submission');
    expect(one).toMatchObject({ code: 'JS4', choices: [{ id: 'SUB-W' }, { id: 'SUB-T' }], paragraphs: 2 });
    expect(result.notListed.map(({ submission }) => submission.id)).toEqual(['SUB-X']);
  });

  it('teaches the code of the submission', () => {
    const answers = [{ code: 'JS4', printed: '', is: 'SUB-T' }];
    const { edits, result } = run(twins, { answers });
    expect(result.doubtful.filter(({ about }) => about === 'submission')).toEqual([]);
    const after = applied(twins, edits);
    expect(rowOf(after, 'SUB', 'SUB-T')).toMatchObject({ ohchrCode: 'JS4' });
    expect(result.notListed.map(({ submission }) => submission.id)).toEqual(['SUB-W', 'SUB-X']);
    expect(run(after).edits).toEqual([]);
  });

  it('is refused when the answer names a row that is gone', () => {
    const answers = [{ code: 'JS4', printed: '', is: 'SUB-GONE' }];
    expect(() => run(tables, { answers })).toThrow('SUB-GONE');
  });
});

describe('what people wrote', () => {
  const { edits } = run();
  const after = applied(tables, edits);

  it('stays: a code in any spelling decides, whatever the organizations', () => {
    const rows: Tables = {
      ...tables,
      SUB: tables.SUB.map((row) => (row.id === 'SUB-X' ? { ...row, ohchrCode: 'js 1' } : row)),
    };
    const { result, edits: own } = run(rows);
    expect(result.submissions.find(({ code }) => code === 'JS1')).toMatchObject({ paragraphs: [2, 4] });
    expect(rowOf(applied(rows, own), 'SUB', 'SUB-X')).toMatchObject({ ohchrCode: 'js 1' });
  });

  it('stays: notes and issues of a paragraph, and other text where it is cited', () => {
    const rows = {
      ...after,
      CIT: (after.CIT ?? []).map((row) =>
        row.paragraph === 5 ? { ...row, notes: 'Read it out.', issues: ['ISS-C'] } : row,
      ),
      SUB: (after.SUB ?? []).map((row) =>
        row.id === 'SUB-W'
          ? { ...row, citedIn: `A/HRC/WG.6/36/NOR/3, para. 9; ${String(row.citedIn)}` }
          : row,
      ),
    } as Tables;
    expect(run(rows).edits).toEqual([]);
  });

  it('stays: a noted paragraph that no longer cites us; others go', () => {
    const gone: Tables = {
      ...after,
      ORG: (after.ORG ?? []).filter(({ id }) => id !== 'ORG-P' && id !== 'ORG-H'),
      CIT: (after.CIT ?? []).map((row) => (row.paragraph === 7 ? { ...row, notes: 'Ask them.' } : row)),
    };
    const { edits: next, result } = run(gone);
    expect(result.removed).toBe(2);
    const left = applied(gone, next);
    expect(paragraphOf(left, 6)).toBeUndefined();
    expect(paragraphOf(left, 7)).toMatchObject({ notes: 'Ask them.', citedAs: [] });
    expect(run(left).edits).toEqual([]);
  });
});

describe('another document', () => {
  it('of another country is warned of, and finds no submission about ours', () => {
    const { result, said } = run(tables, { text: ENGLISH.replaceAll('/NOR/', '/CHL/') });
    expect(result).toMatchObject({
      about: 'Chile',
      aboutInsteadOf: 'Norway',
      submissions: [],
      notListed: [],
    });
    expect(said).toContain('This summary is about Chile, but this workbook is about Norway.');
  });

  it('of a later session stands beside the first', () => {
    const after = applied(tables, run().edits);
    const text = ENGLISH.replaceAll('WG.6/57', 'WG.6/66');
    const next = applied(after, run(after, { text }).edits);
    expect(next.CIT).toHaveLength(10);
    expect(rowOf(next, 'SUB', 'SUB-W')?.['citedIn']).toBe(
      'A/HRC/WG.6/57/NOR/3, paras 2, 5; A/HRC/WG.6/66/NOR/3, paras 2, 5',
    );
  });

  it('that cites nobody of ours says so', () => {
    const { said, edits } = run(tables, { text: FRENCH });
    expect(said).toContain('No paragraph cites a submission or an organization of this workbook.');
    expect(edits).toEqual([]);
  });
});
