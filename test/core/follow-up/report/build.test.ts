// Reports on progress: what stands in each, what stays out of public ones, and their tables.
import { describe, expect, it } from '@jest/globals';
import { type BuildProgressReportInput, entriesOf } from '../../../../src/core/follow-up/report/entries';
import { buildProgressReport } from '../../../../src/core/follow-up/report/plan-build';
import { scorecardTable } from '../../../../src/core/follow-up/report/scorecard';
import { parseCsv } from '../../../../src/core/base/text/csv';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, type Asking } from '../progress/fixture';
import { tables } from './fixture';

const SETTINGS = { coalition: 'River and Rights', cycle: '5', country: 'CHL' };

const outcome = (input: Partial<BuildProgressReportInput> = {}, asking: Asking = {}, rows: Tables = tables) =>
  buildProgressReport.plan(
    bookReading(buildProgressReport.reads, rows),
    { kind: 'matrix', ...input },
    contextFor({ as: 'cora', settings: SETTINGS, ...asking }),
  );
const build = (...args: Parameters<typeof outcome>) => planned(outcome(...args));
const data = (...args: Parameters<typeof outcome>) => {
  const [effect] = build(...args).effects;
  return effect?.kind === 'make-document' ? (effect.data as Record<string, unknown>) : {};
};
const csv = (...args: Parameters<typeof outcome>) => parseCsv(build(...args).result.csv.text);
const everything = (...args: Parameters<typeof outcome>): string =>
  JSON.stringify([data(...args), build(...args).result.csv]);

const KINDS = ['matrix', 'scorecard', 'follow-up', 'midterm'] as const;

describe('a report on progress', () => {
  it('is for co-chairs, changes no row, and is one file for the same content', () => {
    expect(buildProgressReport.audience).toBe('co-chair');
    const { edits, effects, result } = build();
    expect([edits, effects.length, result.fileName, result.csv.name]).toEqual([
      [],
      1,
      'Matrix-of-recommendations_4_2027-01-10.docx',
      'Matrix-of-recommendations_4_2027-01-10.csv',
    ]);
    expect(effects).toEqual(build().effects);
  });

  it('counts what it is made from', () => {
    const { figures } = build().result;
    expect(figures.map(({ count, label }) => `${count} ${label}`)).toEqual([
      '4 recommendations',
      '2 rated by the coalition',
      '1 on which the government says what it did',
      '2 on which ratings differ',
      '0 whose ratings are all old',
    ]);
  });

  it.each(KINDS)(
    'as %s holds nothing internal in public: no people, no marked notes or sources, no next steps',
    (kind) => {
      const words = everything({ kind });
      for (const secret of [
        'A guard told us',
        'Interview of May',
        'Ana',
        'Gil',
        'Fishers',
        'Ask the ministry',
        'Ministry of Water',
      ])
        expect(words).not.toContain(secret);
      expect(build({ kind }).said).toContain('Read it before you share it');
    },
  );

  it.each(['matrix', 'follow-up', 'midterm'] as const)('as %s holds them inside', (kind) => {
    const words = everything({ kind, audience: 'internal' });
    for (const known of [
      'A guard told us',
      'Interview of May',
      'Fishers of the Delta',
      'Ask the ministry for its figures',
    ])
      expect(words).toContain(known);
    expect(build({ kind, audience: 'internal' }).said).toContain('for the coalition only');
    expect(build({ kind, audience: 'internal' }).result.fileName).toContain('Internal-version');
  });

  it('can be of one workgroup', () => {
    const { result } = build({ workgroup: 'Water' });
    expect([result.figures[0]?.count, result.fileName]).toEqual([
      1,
      'Matrix-of-recommendations_4_Water_2027-01-10.docx',
    ]);
  });

  it('says when ratings are not on the scale', () => {
    const rows = { ...tables, PRG: [{ ...tables.PRG?.[0], id: 'PRG-1', rating: 'mostly' }] };
    expect(build({}, {}, rows).said).toContain('1 record has ratings that the scale does not have: mostly');
  });

  it('makes nothing, and says what comes first, while there are no recommendations', () => {
    const { effects, result, said } = build({}, {}, { ...tables, REC: [] });
    expect([effects, result.cycle, result.figures]).toEqual([[], null, []]);
    expect(said).toContain('There are no recommendations yet');
  });

  it.each<[string, Partial<BuildProgressReportInput>, Tables, RegExp]>([
    ['a review that is not there', { cycle: 9 }, tables, /no recommendations of cycle 9/],
    ['a workgroup nobody knows', { workgroup: 'Whales' }, tables, /Whales/],
    ['a lost template', {}, { ...tables, TPL: [] }, /template of this report is missing/],
  ])('is refused for %s', (_, input, rows, words) =>
    expect(refused(outcome(input, {}, rows))).toMatch(words),
  );
});

describe('the matrix', () => {
  const groups = (...args: Parameters<typeof outcome>) =>
    data(...args)['groups'] as { heading: string; rows: Record<string, string>[] }[];

  it('groups what was rated under its themes, each once, and gives the rest in one line', () => {
    expect(groups().map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Theme: Detention', 1],
      ['Theme: Safe drinking water & sanitation', 1],
    ]);
    expect(data()).toMatchObject({ hasUnrated: true, unrated: 'Not rated yet (2): 40.2, 40.2 (2).' });
  });

  it('has all rows by choice, those without a theme last', () => {
    expect(groups({ allRows: true }).map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Theme: Detention', 1],
      ['Theme: Safe drinking water & sanitation', 1],
      ['Theme: Other', 2],
    ]);
    expect(data({ allRows: true })['hasUnrated']).toBe(false);
  });

  it('names the review by year and symbol where the workbook knows them', () => {
    const REC = (tables.REC ?? []).map((row) => ({ ...row, source: 'A/HRC/46/15' }));
    expect(data({}, {}, { ...tables, REC })['subtitle']).toContain(
      'recommendations of the review of 2020 (A/HRC/46/15)',
    );
  });

  it('has the columns of the UN’s matrix, the last one filled in', () => {
    const [row] = groups()[1]?.rows ?? [];
    expect(row).toEqual({
      recommendation:
        '40.1 Test wells along rivers (Chile) (Kenya);\nSource of position: A/HRC/59/15/Add.1, para. 3',
      position: 'Supported',
      themes:
        '- Safe drinking water & sanitation\n- Detention\nSDGs:\n- 6 - CLEAN WATER AND SANITATION\n- 16.3 - Promote the rule of law\nAffected persons:\n- rural women',
      assessment: [
        'Cell Watch (local, 1 June 2026): done. Source: https://city.example.org/4',
        'Housing Now (national, 1 June 2026): partly. Two regions of nine test. Source: Law 4/2026',
        'The government (national, 1 September 2026): done. Source: Midterm report, para. 14',
      ].join('\n'),
    });
  });

  it('names an organization in public only when it agreed to that', () => {
    const [row] = groups()[0]?.rows ?? [];
    expect(row?.['assessment']).toBe(
      'Cell Watch (national, 1 July 2026): went backwards. Source: Law 4/2026\nA member of the coalition (national, 1 May 2024): nothing yet. Its source stays within the coalition.',
    );
  });

  it('is a table with the theme in front', () => {
    const [heads, first] = csv();
    expect(heads).toEqual([
      'Theme',
      'Recommendation',
      'Position',
      'Full list of themes',
      'Assessment/comments on level of implementation',
    ]);
    expect(first?.slice(0, 3)).toEqual(['Detention', '40.10 House two people in a cell (Chile);', 'Noted']);
  });

  it('is written in the workbook’s language', () => {
    const [group] = groups({}, { bookLanguage: 'fr' });
    expect(group?.heading).toBe('Thème : Détention');
    expect(group?.rows[0]).toMatchObject({
      position: 'Notée',
      recommendation: '40.10 House two people in a cell (Chili);',
    });
  });
});

describe('the scorecard', () => {
  const table = (asking: Asking = {}, rows: Tables = tables) => {
    const book = bookReading(buildProgressReport.reads, rows);
    const context = contextFor({ as: 'cora', settings: SETTINGS, ...asking });
    const scope = { cycle: 4, workgroup: '', isPublic: true };
    return scorecardTable({ book, entries: entriesOf(book, scope, context), context });
  };

  it('has rows by workgroup that come to all, though two workgroups follow one of them', () => {
    const [, ...rows] = table();
    const total = (group: string) =>
      rows.filter(([title]) => title === group).reduce((sum, [, , all]) => sum + Number(all), 0);
    const { figures } = build({ kind: 'scorecard' }).result;
    expect(total('By workgroup that leads')).toBe(figures[0]?.count);
  });

  it('counts by who says so, workgroup, issue and level, and averages nothing', () =>
    expect(table()).toEqual([
      [
        'Group',
        'Name',
        'All',
        'done',
        'partly',
        'nothing yet',
        'went backwards',
        'not known',
        'ratings differ',
        'not rated',
      ],
      ['Who says what', 'The coalition', '4', '0', '1', '0', '0', '0', '1', '2'],
      ['Who says what', 'The government', '4', '1', '0', '0', '0', '0', '0', '3'],
      ['By workgroup that leads', 'Prisons', '1', '0', '0', '0', '0', '0', '1', '0'],
      ['By workgroup that leads', 'Water', '1', '0', '1', '0', '0', '0', '0', '0'],
      ['By workgroup that leads', 'No workgroup', '2', '0', '0', '0', '0', '0', '0', '2'],
      ['By issue', 'Detention', '2', '0', '1', '0', '0', '0', '1', '0'],
      ['By issue', 'Water', '1', '0', '1', '0', '0', '0', '0', '0'],
      ['By issue', 'No issue', '2', '0', '0', '0', '0', '0', '0', '2'],
      ['By level', 'national', '2', '0', '1', '0', '0', '0', '1', '0'],
      ['By level', 'state or province', '0', '0', '0', '0', '0', '0', '0', '0'],
      ['By level', 'local', '1', '1', '0', '0', '0', '0', '0', '0'],
    ]));

  it('has as many columns as the scale has words', () => {
    const settings = { ...SETTINGS, 'progress.scale': 'A; B; C' };
    const rows = { ...tables, PRG: [{ ...tables.PRG?.[0], id: 'PRG-1', rating: 'b' }] };
    expect(table({ settings }, rows)[1]).toEqual([
      'Who says what',
      'The coalition',
      '4',
      '0',
      '1',
      '0',
      '0',
      '3',
    ]);
  });

  it('shows ratings side by side below, in public only of what was rated', () => {
    const numbers = (audience: 'public' | 'internal') =>
      (data({ kind: 'scorecard', audience })['detailGroups'] as { rows: { recommendation: string }[] }[])
        .flatMap(({ rows }) => rows)
        .map(({ recommendation }) => recommendation.split(' ')[0]);
    expect(numbers('public')).toEqual(['40.10', '40.1']);
    expect(numbers('internal')).toEqual(['40.10', '40.1', '40.2']);
  });
});

describe('the follow-up section', () => {
  it('looks back from the coming review', () => {
    const settings = { ...SETTINGS, cycle: '4' };
    expect(build({ kind: 'follow-up' }, { settings }).result.cycle).toBe(3);
    expect(build({ kind: 'follow-up' }).result.cycle).toBe(4);
  });

  it('has number, State, position, status and evidence', () => {
    const { followUp, intro } = data({ kind: 'follow-up' }) as { followUp: object[]; intro: string[] };
    expect(intro).toEqual(['Of 4 recommendations of the review of cycle 4, the coalition rated 2.']);
    expect(followUp[0]).toEqual({
      number: '40.1',
      text: 'Test wells along rivers.',
      states: 'Chile, Kenya',
      position: 'Supported',
      status: 'Cell Watch (local): done.\nHousing Now (national): partly.\nThe government (national): done.',
      evidence:
        'Source: https://city.example.org/4\nTwo regions of nine test. Source: Law 4/2026\nSource: Midterm report, para. 14',
    });
    expect(followUp).toHaveLength(2);
    expect(followUp.at(-1)).toMatchObject({ number: '40.10', evidence: 'Source: Law 4/2026' });
    expect(csv({ kind: 'follow-up' })).toHaveLength(5);
  });
});

describe('the midterm report', () => {
  it('introduces itself, gives figures, and tells by theme what was done with its source', () => {
    const { intro, figures, themes, unrated } = data({ kind: 'midterm' }) as {
      intro: string[];
      figures: object[];
      unrated: string;
      themes: { theme: string; entries: object[] }[];
    };
    expect(intro[0]).toBe('The coalition unites 3 organizations, among them Housing Now, Cell Watch.');
    expect(intro[1]).toContain('the 4 recommendations of the review of cycle 4 up to 10 January 2027');
    expect(intro[2]).toBe('The scale, best first: done, partly, nothing yet, went backwards, not known.');
    expect(figures).toEqual([
      { speaker: 'The coalition', counts: '1 partly · 1 on which ratings differ · 2 not rated' },
      { speaker: 'The government', counts: '1 done · 3 not rated' },
    ]);
    expect(themes.map(({ theme, entries }) => [theme, entries.length])).toEqual([
      ['Detention', 1],
      ['Safe drinking water & sanitation', 1],
    ]);
    expect(unrated).toBe('Not rated yet (2): 40.2, 40.2 (2).');
  });

  it('says that each rating has a source only where that stands beside each', () => {
    const introWith = (PRG: Tables['PRG'], audience: 'public' | 'internal' = 'public') => {
      const { intro, themes } = data({ kind: 'midterm', audience }, {}, { ...tables, PRG }) as {
        intro: string[];
        themes: object[];
      };
      return [/Each rating has a source/.test(intro.join(' ')), JSON.stringify(themes)] as const;
    };
    const [sourced] = tables.PRG ?? [];
    const one = { ...sourced, id: 'PRG-1', source: 'https://example.org/wells' };
    expect(introWith([one])[0]).toBe(true);
    expect(introWith([{ ...one, internal: true }], 'internal')[0]).toBe(true);
    const [isSaid, kept] = introWith([{ ...one, internal: true }]);
    expect([isSaid, kept.includes('Its source stays within the coalition.')]).toEqual([false, true]);
    expect(kept).not.toContain('example.org');
    const [isSaidOfNone, none] = introWith([{ ...one, source: ' ' }]);
    expect([isSaidOfNone, none.includes('No source is named.')]).toEqual([false, true]);
  });

  it('says once what holds for several recommendations', () => {
    const PRG = [{ ...(tables.PRG?.[0] ?? {}), id: 'PRG-1', recommendations: ['REC-1', 'REC-10'] }];
    const REC = (tables.REC ?? []).map((row) => ({ ...row, issues: ['ISS-W'], answer: 'supported' }));
    const { themes } = data({ kind: 'midterm' }, {}, { ...tables, PRG, REC }) as {
      themes: { entries: { recommendation: string; said: string[] }[] }[];
    };
    expect(themes.flatMap(({ entries }) => entries)).toHaveLength(1);
    expect(themes[0]?.entries[0]?.recommendation.split('\n')).toHaveLength(2);
    expect(themes[0]?.entries[0]?.said).toHaveLength(1);
  });

  it('shows each recommendation as a sentence of its own, not as one of the UN’s list', () => {
    const { themes } = data({ kind: 'midterm' }) as { themes: { entries: { recommendation: string }[] }[] };
    const { detailGroups } = data({ kind: 'scorecard' }) as {
      detailGroups: { rows: { recommendation: string }[] }[];
    };
    for (const said of [
      ...themes.map(({ entries }) => entries),
      ...detailGroups.map(({ rows }) => rows),
    ].flat())
      expect(said.recommendation).toMatch(/^40\.\S+ .* \(\w+\)\.$/);
  });

  it('has every rating as a row of its table', () => {
    const rows = csv({ kind: 'midterm' });
    expect(rows).toHaveLength(1 + 5 + 2);
    expect(rows.find(([, , , , , voice]) => voice === 'A member of the coalition')?.slice(6)).toEqual([
      'national',
      'nothing yet',
      '2024-05-01',
      '',
      '',
    ]);
  });
});
