// A list as it comes becomes rows: people with all they have, recommendations to whom they were made, and rows of a sheet.
import { describe, expect, it } from '@jest/globals';
import { plainSheet } from '../../../../src/core/base/sheets/sheet';
import { bringInList } from '../../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const TABLES: Tables = {
  ...{ COV: [], SUB: [], PAR: [], ISS: [], SET: [], CON: [], ASK: [], OTH: [], ATC: [] },
  WG: [{ id: 'WG-W', name: 'Agua y ambiente' }],
  ORG: [{ id: 'ORG-S', name: 'Red Sur' }],
  MEM: [{ id: 'MEM-A', name: 'Rosa Gómez', email: 'rosa@example.org' }],
  CTY: [
    { id: 'CTY-PRY', iso3: 'PRY', name: 'Paraguay' },
    { id: 'CTY-AFG', iso3: 'AFG', name: 'Afghanistan' },
    { id: 'CTY-FRA', iso3: 'FRA', name: 'France' },
    { id: 'CTY-CHL', iso3: 'CHL', name: 'Chile' },
    { id: 'CTY-NOR', iso3: 'NOR', name: 'Norway' },
  ],
  REC: [
    {
      ...{ id: 'REC-1', number: '84.1', cycle: 1, countries: ['CTY-FRA'] },
      text: 'Ratify the Optional Protocol to the Convention against Torture.',
    },
  ],
};

type Input = Partial<Parameters<typeof bringInList.plan>[1]>;

function take(lines: readonly string[], table: Input['table'] = {}, cycle = '4', known = '') {
  const sheet = plainSheet(
    '',
    lines.map((line) => line.split('|')),
  );
  const context = contextOf({ language: 'en', settings: { country: 'PRY', cycle, 'lists.known': known } });
  const plan = bringInList.plan(bookOf(TABLES), { text: '', sheet, table }, context);
  if (!plan.ok) throw new Error(plan.problem.text.en);
  return { ...plan.value, reading: plan.value.result.reading };
}

const inserted = (edits: readonly Edit[], sheet: Edit['sheet']) =>
  edits.flatMap((edit) => (edit.kind === 'insert' && edit.sheet === sheet ? [edit.values] : []));

const PEOPLE = [
  'Nombre y correo|Organización|Grupos|Nivel|Celular',
  'RUIZ DÍAZ, Ana - ana@example.org|Red Sur|Agua y ambiente|lidera|0981 123 456',
  'Rosa Gómez <rosa@example.org>|Red Sur|Agua y ambiente|apoya|',
  'TOTAL: 2 personas||||',
];

describe('people of a sheet', () => {
  it('come in with their workgroups and levels, and notes for what has no column', () => {
    const { edits, reading } = take(PEOPLE);
    expect(inserted(edits, 'MEM')).toEqual([
      expect.objectContaining({
        name: 'Ana Ruiz Díaz',
        email: 'ana@example.org',
        organization: 'ORG-S',
        notes: 'Celular: 0981 123 456',
      }),
    ]);
    expect(inserted(edits, 'PAR').map(({ level }) => level)).toEqual(['lead', undefined]);
    expect(reading?.rows.map(({ state }) => state)).toEqual(['new', 'known']);
    expect(reading?.noRows.map(({ why }) => why)).toEqual(['total']);
  });

  it('keep in notes what their author wrote, and no codes', () => {
    const { edits } = take([
      'Nombre|Correo|País|Consentimiento|Grupos',
      'Ana Ruiz|ana@example.org|Francia|sí|Agua y ambiente',
      'Bo Ruiz|bo@example.org|"|no|Agua y ambiente',
    ]);
    expect(inserted(edits, 'MEM').map(({ notes }) => notes)).toEqual([
      'País: Francia; Consentimiento: sí',
      'País: Francia; Consentimiento: no',
    ]);
  });

  it('come in as it is answered', () => {
    const [question] = take(PEOPLE).reading?.questions ?? [];
    const { edits } = take(PEOPLE, { answers: { [question?.key ?? '']: 'informed' } });
    expect(inserted(edits, 'PAR').map(({ level }) => level)).toEqual(['lead', 'informed']);
  });
});

describe('UPR Info’s export', () => {
  const { edits, reading } = take([
    'To|To-Rgrp|To-Org|Text|From|From-Rgrp|From-Org|Response|Action|Issue|Session',
    'Paraguay|GRULAC|OAS|Ratify the Optional Protocol to the Convention against Torture|France|WEOG|EU|Accepted|5|Torture|10',
    'Paraguay|GRULAC|OAS|Adopt a law against all forms of discrimination without delay|France|WEOG|EU|Noted|5|Equality|24',
    'Paraguay|GRULAC|OAS|Adopt a law against all forms of discrimination without delay|Chile|GRULAC|OAS|Noted|5|Equality|24',
    'Afghanistan|Asia|OIC|Abolish the death penalty for all crimes as soon as possible|Chile|GRULAC|OAS|Noted|5|Death penalty|18',
  ]);

  it('goes to the own recommendations or to those of others, by whom they were made to', () => {
    expect(inserted(edits, 'OTH').map(({ reviewed }) => reviewed)).toEqual(['CTY-AFG']);
    expect(inserted(edits, 'REC')).toEqual([
      expect.objectContaining({ cycle: 2, action: 5, countries: ['CTY-FRA', 'CTY-CHL'], answer: 'noted' }),
    ]);
  });

  it('knows what is there from the report, and leaves it its number', () => {
    expect(reading?.rows.map(({ state }) => state)).toEqual(['known', 'new', 'again', 'new']);
    expect(
      edits
        .filter(({ id }) => id === 'REC-1')
        .map((edit) => Object.keys('values' in edit ? edit.values : {})),
    ).toEqual([['issues', 'answer', 'action']]);
  });
});

describe('a workbook without a cycle', () => {
  it('takes recommendations in that say their session, or are to others', () => {
    const { edits } = take(
      [
        'To|Text|From|Response|Session',
        'Afghanistan|Abolish the death penalty for all crimes soon|Chile|Noted|18',
      ],
      {},
      '',
    );
    expect(inserted(edits, 'OTH')).toHaveLength(1);
  });
});

describe('rows of one sheet', () => {
  it('keep who is at a mission in one cell, by the country over them', () => {
    const { edits } = take([
      'Name|Function|Email|Telephone',
      'Permanent Mission of Norway|||',
      'Ms. Kari Berg|First Secretary|kari@mission.example|+41 22 700 11 22',
    ]);
    expect(edits).toEqual([
      expect.objectContaining({
        id: 'CTY-NOR',
        values: { missionContacts: 'Kari Berg, First Secretary, kari@mission.example, +41 22 700 11 22' },
      }),
    ]);
  });

  it('give workgroups both co-chairs, with their addresses', () => {
    const { edits } = take([
      'Working group|Co-chairs|Mailing list|What it covers',
      'Justice|Bo Ndiaye (bo@example.org); Cy Young (cy@example.org)|justice@lists.example|Courts',
    ]);
    expect(inserted(edits, 'MEM')).toEqual([
      { name: 'Bo Ndiaye', email: 'bo@example.org' },
      { name: 'Cy Young', email: 'cy@example.org' },
    ]);
    expect(inserted(edits, 'WG')).toEqual([
      expect.objectContaining({ name: 'Justice', mailingList: 'justice@lists.example', scope: 'Courts' }),
    ]);
  });
});

describe('what stands otherwise in the workbook', () => {
  const LIST = ['Organization|Acronym|Contact', 'Red Sur|RS|Rosa', 'Red Norte|RN|Bo'];
  const tables = { ...TABLES, ORG: [{ id: 'ORG-S', name: 'Red Sur', acronym: 'RDS' }] };
  const plan = (replaces: boolean) => {
    const sheet = plainSheet(
      '',
      LIST.map((line) => line.split('|')),
    );
    const context = contextOf({ language: 'en', settings: { country: 'PRY' } });
    const done = bringInList.plan(bookOf(tables), { text: '', sheet, replaces }, context);
    if (!done.ok) throw new Error(done.problem.text.en);
    return done.value;
  };
  const acronyms = (edits: readonly Edit[]) =>
    edits.flatMap((edit) => (edit.kind === 'update' && edit.id === 'ORG-S' ? [edit.values['acronym']] : []));

  it('is counted and stays, unless it is to be replaced', () => {
    expect(plan(false).result.reading?.differing).toBe(1);
    expect(acronyms(plan(false).edits)).toEqual([undefined]);
    expect(acronyms(plan(true).edits)).toEqual(['RS']);
  });
});

describe('issues of a sheet', () => {
  const ISSUES = [
    'Tema|Otros nombres|Comentario',
    'Agua potable|agua; saneamiento|urgente',
    'Prisiones||',
    'Total: 2|  |',
  ];

  it('become issues, with what else they are called', () => {
    const { edits, reading } = take(ISSUES);
    expect(reading?.kind).toBe('issues');
    expect(inserted(edits, 'ISS').map(({ name }) => name)).toEqual(['Agua potable', 'Prisiones']);
    expect(reading?.noRows.map(({ why }) => why)).toEqual(['total']);
  });
});

describe('what was chosen for a list', () => {
  const keptBy = (edits: readonly Edit[]): string =>
    String(inserted(edits, 'SET').find(({ key }) => key === 'lists.known')?.value ?? '');

  it('is known of the next one: what a heading is, and what a word means', () => {
    const [question] = take(PEOPLE).reading?.questions ?? [];
    const chosen = { answers: { [question?.key ?? '']: 'supported' }, columns: { '4': 'none' } };
    const known = keptBy(take(PEOPLE, chosen).edits);
    const { reading, edits } = take(PEOPLE, {}, '4', known);
    expect(reading?.questions).toEqual([]);
    expect(reading?.columns[4]?.state).toBe('none');
    expect(inserted(edits, 'MEM').map(({ notes }) => notes)).toEqual(['']);
    expect(keptBy(edits)).toBe('');
  });

  it('counts before what is known', () => {
    const known = 'column people celular = none';
    expect(take(PEOPLE, { columns: { '4': 'phone' } }, '4', known).reading?.columns[4]?.fields).toEqual([
      'phone',
    ]);
  });
});

describe('what only a line names that is left out', () => {
  it('is not made', () => {
    const list = ['Issue|Workgroup|Part', 'Zeta rights|New workgroup|leads'];
    const out = take(list, { kind: 'coverage', answers: { 'ISS zeta rights': '' } });
    expect(out.reading.rows.map(({ state }) => state)).toEqual(['out']);
    expect(out.reading.made).toEqual([]);
    expect(out.edits).toEqual([]);
  });
});

it('tables side by side are told with what to do', () => {
  const lines = ['Name|E-mail||Name|E-mail', 'Ana Ruiz|ana@mail.example||Eva Sol|eva@mail.example'];
  expect(() => take(lines)).toThrow('2 tables'.replace('2', '{count}'));
});
