// Documents that are not quite what was meant: of another country, several at once, with names nobody knows.
import { describe, expect, it } from '@jest/globals';
import {
  type ImportRecommendationsInput,
  planImport,
} from '../../../../src/core/un-documents/reports/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { type Tables, bookOf, contextOf } from '../../../support/book';

const MALTA = { id: 'CTY-MT', iso3: 'MLT', name: 'Malta', aliases: ['Malte'] };
const BOOK: Tables = { REC: [], CTY: [MALTA], ISS: [] };

function outcome(input: Partial<ImportRecommendationsInput>, tables: Tables = BOOK, country = 'CHL') {
  const context = contextOf({ settings: { country } });
  return planImport(bookOf({ ...BOOK, ...tables }), { text: '', cycle: 4, ...input }, context);
}

function plan(...given: Parameters<typeof outcome>) {
  const planned = outcome(...given);
  if (!planned.ok) throw new Error(render(planned.problem, 'en'));
  return planned.value;
}

const refusal = (...given: Parameters<typeof outcome>): string => {
  const planned = outcome(...given);
  return planned.ok ? '' : render(planned.problem, 'en');
};

const said = (planned: ReturnType<typeof plan>): string =>
  planned.summary.map((line) => render(line, 'en')).join('\n');

const recsIn = (edits: readonly Edit[]): readonly unknown[] =>
  edits.flatMap((edit) =>
    edit.sheet === 'REC' && edit.kind !== 'delete' ? [Object.values(edit.values).slice(1, 4)] : [],
  );

const report = (country: string, symbol: string, first = 40): string => `${symbol}
Report of the Working Group on the Universal Periodic Review
${country}
II. Conclusions and/or recommendations
${String(first)}. The following recommendations enjoy the support of ${country}:
${String(first)}.1 Plant trees (Norway);
${String(first)}.2 Paint bridges (Malta).
${String(first + 1)}. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.
Annex
Composition of the delegation
The delegation was headed by a minister.
It had nine members.
`;

describe('the report of a country', () => {
  it('is brought in without a word when it is the workbook’s own', () => {
    const { result } = plan({ text: report('Chile', 'A/HRC/90/1') });
    expect(result).toMatchObject({ about: 'Chile', aboutInsteadOf: '', found: 2 });
  });

  it('is brought in with a warning when it is another one’s', () => {
    const planned = plan({ text: report('Peru', 'A/HRC/90/1') });
    expect(planned.result).toMatchObject({ about: 'Peru', aboutInsteadOf: 'Chile', added: 2 });
    expect(said(planned)).toContain('about Peru, but this workbook is about Chile');
  });

  it('is not warned of while the workbook does not say its country', () => {
    expect(plan({ text: report('Peru', 'A/HRC/90/1') }, BOOK, '').result.aboutInsteadOf).toBe('');
  });
});

describe('two reports in one text', () => {
  const both = report('Chile', 'A/HRC/90/1') + report('Peru', 'A/HRC/90/2', 60);

  it('give the recommendations of the first, and name the other', () => {
    const planned = plan({ text: both });
    expect(recsIn(planned.edits)).toEqual([
      ['40.1', 1, 'Plant trees'],
      ['40.2', 1, 'Paint bridges'],
    ]);
    expect(planned.result).toMatchObject({
      source: 'A/HRC/90/1',
      about: 'Chile',
      otherDocuments: [{ symbol: 'A/HRC/90/2', lineNumber: 9 }],
    });
    expect(said(planned)).toContain(
      'Only A/HRC/90/1 was read; bring in the others by themselves: A/HRC/90/2.',
    );
  });

  it('name the addendum behind the report', () => {
    const text = `${report('Chile', 'A/HRC/90/1')}A/HRC/90/1/Add.1\nAddendum\nChile accepts 40.1 and 40.2.`;
    expect(plan({ text }).result.otherDocuments).toEqual([{ symbol: 'A/HRC/90/1/Add.1', lineNumber: 13 }]);
  });
});

describe('rows of a table about several countries', () => {
  const HEADER = ['Text', 'Countries Concerned', 'UPR Reccomending States', 'UPR Position', 'Themes'];
  const row = (text: string, country: string): string[] => [
    text,
    `- ${country}`,
    '- Malta',
    '- Supported',
    '',
  ];
  const table = [HEADER, row('Plant trees', 'Chile'), row('Count owls', 'Peru'), row('Wash windows', 'Peru')];

  it('are left out and counted when they are about others', () => {
    const planned = plan({ tables: [table] });
    expect(planned.result).toMatchObject({ found: 1, about: 'Chile', leftOut: [{ name: 'Peru', rows: 2 }] });
    expect(said(planned)).toContain('2 rows about other countries left out: Peru (2).');
  });

  it('are refused with their countries when none is ours', () => {
    expect(refusal({ tables: [table] }, BOOK, 'GHA')).toContain('(Chile, Peru)');
  });

  it('are refused while the workbook does not say its country, with what to do', () => {
    expect(refusal({ tables: [table] }, BOOK, '')).toContain('Start or move a cycle');
  });

  it('are brought in with a warning when all are about one other country', () => {
    const { result } = plan({ tables: [[HEADER, row('Count owls', 'Peru')]] });
    expect(result).toMatchObject({ added: 1, about: 'Peru', aboutInsteadOf: 'Chile', leftOut: [] });
  });
});

describe('a number that stands twice with different texts', () => {
  const TABLE = [
    ['Recommendation', 'Position', 'Themes'],
    ['40.1 Plant trees (Malta)', 'Supported', 'Forests'],
    ['40.1 Count owls (Malta)', 'Noted', 'Owls'],
    ['40.1 Plant trees (Malta)', 'Supported', 'Trees'],
  ];

  it('has a part for each text, and is named', () => {
    const { edits, result } = plan({ tables: [TABLE] });
    expect(recsIn(edits)).toEqual([
      ['40.1', 1, 'Plant trees'],
      ['40.1', 2, 'Count owls'],
    ]);
    expect(result.repeats).toEqual(['40.1']);
  });

  it('has a part for each text in a report too', () => {
    const text = report('Chile', 'A/HRC/90/1').replace('40.2 Paint', '40.1 Paint');
    expect(recsIn(plan({ text }).edits)).toEqual([
      ['40.1', 1, 'Plant trees'],
      ['40.1', 2, 'Paint bridges'],
    ]);
  });

  it('is one with all its themes when tables repeat it with one text', () => {
    const [header = [], first = [], , third = []] = TABLE;
    const { edits } = plan({
      tables: [
        [header, first],
        [header, third],
      ],
    });
    const texts = edits.flatMap((edit) =>
      edit.sheet === 'REC' && edit.kind === 'insert' ? [edit.values] : [],
    );
    expect(texts).toEqual([expect.objectContaining({ suggested: ['Forests', 'Trees'] })]);
  });
});

describe('names that nobody knows', () => {
  const text = '40.1 Plant trees (Atlantis, Norway);\n40.2 Paint bridges (Atlantis);';
  const taught = [{ written: 'Atlantis', iso3: 'mlt' }];

  it('are listed, and mean a country once somebody says which', () => {
    expect(plan({ text }).result.unknownCountries).toEqual([
      { number: '40.1', name: 'Atlantis' },
      { number: '40.2', name: 'Atlantis' },
    ]);
    const { result } = plan({ text, countries: taught });
    expect(result).toMatchObject({ unknownCountries: [], taught: ['Atlantis → Malta'] });
  });

  it('become other names of the country, so that the next text needs no teaching', () => {
    const { edits } = plan({ text, countries: taught });
    const learnt = edits.find(({ sheet, id }) => sheet === 'CTY' && id === 'CTY-MT');
    expect(learnt).toMatchObject({ kind: 'update', values: { aliases: ['Malte', 'Atlantis'] } });
    const after = { ...BOOK, CTY: [{ ...MALTA, aliases: ['Malte', 'Atlantis'] }] };
    expect(plan({ text }, after).result.unknownCountries).toEqual([]);
    expect(plan({ text, countries: taught }, after).edits.some(({ id }) => id === 'CTY-MT')).toBe(false);
  });

  it('come with the row of a country that the sheet did not have', () => {
    const { edits } = plan({ text, countries: [{ written: 'Atlantis; the old', iso3: 'PER' }] });
    const added = edits.find(
      (edit) => edit.kind === 'insert' && 'iso3' in edit.values && edit.values.iso3 === 'PER',
    );
    expect(added).toMatchObject({ values: { aliases: expect.arrayContaining(['Atlantis, the old']) } });
  });

  it('are refused with a code that is no country’s', () => {
    expect(refusal({ text, countries: [{ written: 'Atlantis', iso3: 'ZZZ' }] })).toBe(
      '“ZZZ” is no country’s code.',
    );
  });
});

describe('themes of a list', () => {
  const tables = [
    [
      ['Recommendation', 'Position', 'Themes'],
      ['40.1 Mend wells (Malta)', 'Supported', '- E41 Right to water\n- Sport'],
      ['40.2 Free owls (Malta)', 'Noted', '- Owls'],
      ['40.3 Count (Malta)', 'Noted', '- Right to water'],
    ],
  ];
  const ISS = [
    { id: 'ISS-1', name: 'Water', ohchrTheme: 'Right to Water' },
    { id: 'ISS-2', name: 'Owls by day', ohchrTheme: 'Owls' },
    { id: 'ISS-3', name: 'Owls by night', ohchrTheme: 'Owls' },
  ];
  const REC = [
    { id: 'REC-1', cycle: 4, number: '40.1', part: 1, text: 'Mend wells' },
    { id: 'REC-3', cycle: 4, number: '40.3', part: 1, text: 'Count', issues: ['ISS-2'] },
  ];

  it('are said to mean an issue where one issue alone has them', () => {
    const { result, edits } = plan({ tables }, { ISS });
    expect(result.themes).toEqual({
      recommendations: 2,
      meant: [
        { theme: 'E41 Right to water', issue: 'Water' },
        { theme: 'Right to water', issue: 'Water' },
      ],
      open: ['Sport', 'Owls'],
    });
    expect(JSON.stringify(edits)).not.toContain('ISS-1');
  });

  it('set issues only when asked to, and never over those that people set', () => {
    const planned = plan({ tables, issuesFromThemes: true }, { ISS, REC });
    const issues = planned.edits.flatMap((edit) =>
      edit.sheet === 'REC' && edit.kind !== 'delete' && 'issues' in edit.values
        ? [[edit.id, edit.values.issues]]
        : [],
    );
    expect(issues).toEqual([['REC-1', ['ISS-1']]]);
    expect(said(planned)).toContain('1 recommendation gets issues from the UN’s themes.');
  });
});

describe('what is no document of the UN', () => {
  const chapter = (number: number): string =>
    `${String(number)}. The road was long, and the rain (Chile had seen worse) fell on it all day.\n` +
    'She went on. Nobody asked her where to, nor did she say a word of it to anyone she met.\n'.repeat(8);
  const novel = Array.from({ length: 30 }, (_, index) => chapter(index + 1)).join('\n') + 'The end (Norway).';

  it.each([
    ['nothing', { text: ' \n\t' }, 'There is no text'],
    ['empty tables', { tables: [[], [['', '']]] }, 'There is no text'],
    ['a novel', { text: novel }, 'No recommendations were found'],
    [
      'another table',
      {
        tables: [
          [
            ['Name', 'Age'],
            ['Ana', '7'],
          ],
        ],
      },
      'No row of headers',
    ],
    [
      'a text that was said to be a table',
      { text: report('Chile', ''), kind: 'list' as const },
      'No row of headers',
    ],
    [
      'Arabic',
      { text: 'تقرير الفريق العامل المعني بالاستعراض الدوري الشامل\n'.repeat(9) },
      'English, Spanish',
    ],
  ])('is refused with what to do: %s', (_, input, words) => {
    expect(refusal(input)).toContain(words);
  });

  it('does not hinder a text with marks of writing from right to left', () => {
    const text = '\u202b40.1\u200f Plant trees (\u2067Norway\u2069);\u202c';
    expect(recsIn(plan({ text }).edits)).toEqual([['40.1', 1, 'Plant trees']]);
  });

  it('keeps what looks like a formula as text', () => {
    const tables = [
      [
        ['No.', 'Recommendation', 'From', 'Position'],
        ['40.1', '=HYPERLINK("x","Plant trees")', 'Malta', '=A1'],
      ],
    ];
    expect(recsIn(plan({ tables }).edits)).toEqual([['40.1', 1, '=HYPERLINK("x","Plant trees")']]);
  });
});
