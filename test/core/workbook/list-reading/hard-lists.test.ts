// Lists that are easily misread: without headings, two people in a cell, slips, lost zeros, tables side by side.
import { describe, expect, it } from '@jest/globals';
import { plainSheet } from '../../../../src/core/base/sheets/sheet';
import type { Choices } from '../../../../src/core/workbook/list-reading/list-reading';
import { readSheet } from '../../../../src/core/workbook/list-reading/read-list';
import { tablesOf } from '../../../../src/core/workbook/list-reading/which-sheet';

const sheetOf = (lines: readonly string[]) =>
  plainSheet(
    'Sheet',
    lines.map((line) => line.split('|')),
  );
const read = (lines: readonly string[], choices: Choices = {}) => readSheet(sheetOf(lines), 'en', choices);
const fieldsOf = (lines: readonly string[]) => read(lines).columns.map(({ fields }) => fields.join('+'));

describe('which kind a list is', () => {
  it.each([
    [
      'names and addresses without headings',
      ['Ana|ana.ruiz@mail.example', 'Luis|luis.paz@mail.example'],
      'people',
    ],
    [
      'one person with a country and a workgroup',
      ['Name|Country|E-mail|Workgroup', 'Ana Ruiz|Peru|ana@mail.example|Water'],
      'people',
    ],
    [
      'members under names of a kind that nobody knows',
      [
        'Name|E-mail|Organization|Workgroup',
        ...[1, 2, 3, 4, 5, 6].map((at) => `Member ${at}|m${at}@mail.example|Org ${at % 2}|Group ${at % 2}`),
      ],
      'people',
    ],
    [
      'issues under the headings of the workbook',
      ['Nombre en español|Otras palabras', 'Feminicidio|femicidio', 'Vivienda|'],
      'issues',
    ],
    [
      'organizations, each with its contact',
      [
        'Organization Name|Primary Contact|Contact Email',
        ...['Border Justice', 'Elders Council', 'Press Fund', 'Deaf Union', 'Ocean Trust'].map(
          (name, at) => `${name}|Ana Ruiz|ana${String(at)}@mail.example`,
        ),
      ],
      'organizations',
    ],
  ])('%s', (_, lines, kind) => {
    expect(read(lines).kind).toBe(kind);
  });
});

describe('what a column is', () => {
  it('is said behind the thing that it is of, or before', () => {
    expect(
      fieldsOf([
        'Nombre completo|Address 1 - City|Rol en la comisión|Comisión|E-mail',
        'Ana Ruiz|Sucre|lidera|Agua|ana@mail.example',
      ]),
    ).toEqual(['name', 'city', 'level', 'workgroups', 'mail']);
  });

  it('is told by what stands in it where its heading is unknown, as under headings in Guaraní', () => {
    const list = read([
      'Téra|Ñe’ẽveve|Pumbyry|Atyguasu',
      'Ana Ruiz Paz|ana@mail.example|+595 981 123 456|Red Sur',
      'Luis Paz Gil|luis@mail.example|+595 981 123 457|Foro del Agua',
    ]);
    expect(list.kind).toBe('people');
    expect(list.columns.map(({ fields }) => fields)).toEqual([
      ['name'],
      ['mail'],
      ['phone'],
      ['organization'],
    ]);
  });

  it('keeps the first of several columns of addresses, and the others as further ones', () => {
    const [row] = read([
      'ana@mail.example|ana@red.example|a.ruiz@mail.example',
      'b@mail.example|b@red.example|',
    ]).rows;
    expect(row?.values).toMatchObject({
      mail: 'ana@mail.example',
      otherMails: ['ana@red.example', 'a.ruiz@mail.example'],
    });
  });

  it('is no website where sums stand in it', () => {
    const fields = fieldsOf(['Name|E-mail|Ticket total', 'Ana Ruiz|ana@mail.example|0.00']);
    expect(fields[2]).not.toBe('website');
  });

  it('knows a country by two letters where its heading says so', () => {
    const [row] = read(['Name|E-mail|Country', 'Ana Ruiz|ana@mail.example|BO']).rows;
    expect(row?.values['country']).toBe('BOL');
  });
});

const TWO = [
  'Name|E-mail|Group',
  'Ana Ruiz y Luis Paz <luis.paz@mail.example>||Water',
  'Eva Sol|eva@mail.example|Water',
];

describe('two people in a cell', () => {
  it('are two, each with their own address, and asked', () => {
    const list = read(TWO);
    expect(list.rows.map(({ line, values }) => [line, values['name'], values['mail'] ?? ''])).toEqual([
      [2, 'Ana Ruiz', ''],
      [2, 'Luis Paz', 'luis.paz@mail.example'],
      [3, 'Eva Sol', 'eva@mail.example'],
    ]);
    expect(list.questions).toEqual([
      expect.objectContaining({
        about: 'two people',
        written: 'Ana Ruiz y Luis Paz',
        usual: 'two',
        lines: [2],
      }),
    ]);
  });

  it('are one where somebody says so', () => {
    const [question] = read(TWO).questions;
    const list = read(TWO, { answers: { [question?.key ?? '']: 'one' } });
    expect(list.rows.map(({ values }) => values['name'])).toEqual(['Ana Ruiz y Luis Paz', 'Eva Sol']);
  });
});

describe('what is nearly right', () => {
  it.each([
    ['ana@gmial.com', 'ana@gmail.com'],
    ['ana@hotmal.com', 'ana@hotmail.com'],
    ['ana@gmail.co', 'ana@gmail.com'],
  ])('in the address %s is told with what was meant', (written, proposal) => {
    const list = read(['Name|E-mail', `Ana Ruiz|${written}`]);
    expect(list.rows[0]?.values['mail']).toBe(proposal);
    expect(list.questions).toEqual([expect.objectContaining({ about: 'address', written, usual: proposal })]);
  });

  it.each(['ana@mail.com', 'ana@email.com', 'ana@gmail.com', 'ana@hotmail.es'])(
    'is not asked of %s',
    (mail) => {
      expect(read(['Name|E-mail', `Ana Ruiz|${mail}`]).questions).toEqual([]);
    },
  );

  it('in a number that lost its zero is asked, and mended unless somebody says no', () => {
    const lines = [
      'Number|Recommendation|Made by',
      ...['117.1', '117.2', '117.9', '117.1', '117.11'].map(
        (one) => `${one}|Ratify the convention ${one}|Peru`,
      ),
    ];
    const list = read(lines);
    expect(list.rows.map(({ values }) => values['number'])).toEqual([
      '117.1',
      '117.2',
      '117.9',
      '117.10',
      '117.11',
    ]);
    expect(list.questions).toEqual([
      expect.objectContaining({ about: 'number', written: '117.1', lines: [5] }),
    ]);
    const answers = { [list.questions[0]?.key ?? '']: '117.1' };
    expect(read(lines, { answers }).rows[3]?.values['number']).toBe('117.1');
  });
});

it('headings over people are their workgroup where no column says it', () => {
  const list = read([
    'Name|E-mail|Telephone',
    'Water and land:||',
    'Ana Ruiz|ana@mail.example|',
    'Housing||',
    'Eva Sol|eva@mail.example|',
  ]);
  expect(list.rows.map(({ values }) => values['workgroups'])).toEqual([['Water and land'], ['Housing']]);
});

it('tables that stand side by side are one each', () => {
  const tables = tablesOf(
    sheetOf([
      'Water|||Housing|||Health|',
      'Name|E-mail||Name|E-mail||Name|Telephone',
      'Ana Ruiz|ana@mail.example||Eva Sol|eva@mail.example||Luis Paz|0981 123 456',
    ]),
  );
  expect(tables.map(({ name, cells }) => [name, cells[2]])).toEqual([
    ['Sheet 1', ['Ana Ruiz', 'ana@mail.example']],
    ['Sheet 2', ['Eva Sol', 'eva@mail.example']],
    ['Sheet 3', ['Luis Paz', '0981 123 456']],
  ]);
});

it('an empty column in a table parts it not', () => {
  expect(tablesOf(sheetOf(['Name|E-mail||City|Fax', 'Ana Ruiz|ana@mail.example||Sucre|1']))).toHaveLength(1);
});
