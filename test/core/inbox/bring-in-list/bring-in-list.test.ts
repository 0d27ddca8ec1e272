// Lists as coalitions keep them, pasted as text: which list it is, what each line becomes, and what is asked.
import { describe, expect, it } from '@jest/globals';
import { bringInList } from '../../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const TABLES: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water' },
    { id: 'WG-H', name: 'Housing', scope: 'Rents', coChair1: 'MEM-B' },
  ],
  ORG: [{ id: 'ORG-R', name: 'River Tenants Union' }],
  MEM: [
    { id: 'MEM-A', name: 'Ana Ruiz', email: 'ana@example.org' },
    { id: 'MEM-B', name: 'Bo Ndiaye', email: 'bo@example.org' },
  ],
  PAR: [{ id: 'PAR-1', person: 'MEM-A', workgroup: 'WG-W', level: 'meetings' }],
  ISS: [
    { id: 'ISS-W', name: 'Right to water', nameEs: 'Derecho al agua', nameFr: 'Droit à l’eau' },
    { id: 'ISS-E', name: 'Evictions', nameEs: 'Desalojos', nameFr: 'Expulsions' },
  ],
  COV: [{ id: 'COV-1', issue: 'ISS-W', workgroup: 'WG-W', part: 'leads' }],
  SUB: [{ id: 'SUB-1', title: 'Clean water for all', workgroup: 'WG-W' }],
  CTY: [
    { id: 'CTY-MEX', iso3: 'MEX', name: 'Mexico' },
    { id: 'CTY-ESP', iso3: 'ESP', name: 'Spain', missionContacts: 'mission@example.org' },
    { id: 'CTY-USA', iso3: 'USA', name: 'United States of America' },
  ],
  ...{ SET: [], REC: [], ASK: [], OTH: [], ATC: [], CON: [] },
};
const book = bookOf(TABLES);

type Input = Partial<Parameters<typeof bringInList.plan>[1]>;

const plan = (text: string, input: Input = {}) =>
  bringInList.plan(book, { text, ...input }, contextOf({ language: 'en' }));

function take(text: string, input: Input = {}) {
  const done = plan(text, input);
  if (!done.ok) throw new Error(done.problem.text.en);
  return { ...done.value, reading: done.value.result.reading };
}
const written = (edits: readonly Edit[]) =>
  edits.map((edit) => [edit.kind, edit.sheet, edit.kind === 'delete' ? {} : edit.values]);
const states = (text: string, input: Input = {}) => take(text, input).reading.rows.map(({ state }) => state);
const asked = (text: string) =>
  take(text).reading.questions.map(({ key, usual, proposals }) => [key, usual, proposals.length]);

describe('which list it is', () => {
  it.each([
    ['people', 'Name\tEmail\tOrganisation\tWorking group\nAna Ruiz\ta@b.org\tRiver Tenants Union\tWater'],
    [
      'recommendations',
      'No.\tRecommendation\tRecommending State\tResponse\tTheme\n6.1\tRatify it\tChile\tNoted\tTorture',
    ],
    ['workgroups', 'Working group\tMandate\tCo-chairs\nPrisons\tDetention\tAna Ruiz'],
    ['workgroups', 'Groupe de travail;Description;Coprésidence\nEau;Rivières;Ana Ruiz'],
    ['coverage', 'Issue\tWorking group\tRole\nEvictions\tWater\tleads'],
    ['coverage', 'Tema\tGrupo\tResponsabilidad\nDesalojos\tHousing\tlidera'],
    ['coverage', 'Plan 2027\t\t\nIssue\tWorkgroup\tAngle\nEvictions\tHousing\tRents'],
    ['submissions', 'Title\tType\tWorking group\tDeadline\nRents\tjoint submission\tHousing\t2027-03-01'],
    ['submissions', 'Titre\tType\tOrganisation\tÉchéance\nLoyers\tindividuelle\tUnion\t2027-03-01'],
    ['missions', 'País\tCargo\tCorreo\nMéxico\tConsejera\ta@b.org'],
    ['missions', 'Name\tCountry\tEmail\nAna\tMexico\ta@b.org'],
  ])('%s', (kind, text) => expect(take(text).reading.kind).toBe(kind));
});

describe('workgroups', () => {
  const LIST =
    'Working group\tMandate\tCo-chairs\nPrisons\tDetention\tAna Ruiz / Cy Osei\nwater\tRivers\tVacant\nHousing\tLand\tAna Ruiz';

  it('are made once, with both co-chairs of a cell; what stands there stays', () => {
    const { edits, reading } = take(LIST);
    expect(written(edits)).toEqual([
      ['insert', 'MEM', { name: 'Cy Osei' }],
      [
        'insert',
        'WG',
        { name: 'Prisons', scope: 'Detention', coChair1: 'MEM-A', coChair2: expect.any(String) },
      ],
      ['update', 'WG', { scope: 'Rivers' }],
    ]);
    expect(states(LIST)).toEqual(['new', 'changes', 'known']);
    expect([reading.differing, reading.made]).toEqual([2, [{ tab: 'People', names: ['Cy Osei'] }]]);
  });

  it('take what the list says where that is wanted', () => {
    const { edits, reading } = take(LIST, { replaces: true });
    expect(written(edits)).toContainEqual(['update', 'WG', { scope: 'Land', coChair1: 'MEM-A' }]);
    expect(reading.differing).toBe(0);
  });

  it('that are nearly spelled as one that is there are asked', () => {
    const text = 'Workgroup\tScope\nWter\tRivers\nPrisons\tDetention';
    expect(asked(text)).toEqual([['WG wter', 'WG-W', 1]]);
    expect(written(take(text, { table: { answers: { 'WG wter': 'new' } } }).edits)).toContainEqual([
      'insert',
      'WG',
      { name: 'Wter', scope: 'Rivers' },
    ]);
    expect(states(text)).toEqual(['changes', 'new']);
  });
});

describe('who covers what', () => {
  it('knows issues in any language, a title, merged cells, blank lines and what is there', () => {
    const text = [
      'Plan\t\t',
      'Tema\tGrupo\tRole',
      'Desalojos\tHousing\tLead',
      '\tWater\tcontributes',
      '\t\t',
      'Right to water\tWater\tleads',
      '\tHousing\tfollows',
    ].join('\n');
    const { edits, reading } = take(text);
    expect(written(edits)).toEqual([
      ['insert', 'COV', { issue: 'ISS-E', workgroup: 'WG-H', part: 'leads' }],
      ['insert', 'COV', { issue: 'ISS-E', workgroup: 'WG-W', part: 'contributes' }],
      ['insert', 'COV', { issue: 'ISS-W', workgroup: 'WG-H', part: 'follows' }],
    ]);
    expect(reading.noRows.map(({ line, why }) => [line, why])).toEqual([
      [1, 'title'],
      [5, 'blank'],
    ]);
    expect(states(text)).toEqual(['new', 'new', 'known', 'new']);
  });

  it('makes workgroups and issues that are wanted, and leaves out what is not', () => {
    const text = 'Issue\tWorkgroup\nTorture\tPrisons';
    expect(states(text)).toEqual(['out']);
    const { edits } = take(text, { table: { answers: { 'ISS torture': 'new' } } });
    expect(written(edits).map(([kind, sheet]) => [kind, sheet])).toEqual([
      ['insert', 'ISS'],
      ['insert', 'WG'],
      ['insert', 'COV'],
    ]);
  });
});

it('takes a name for another only where most of what is rare in it is the same', () => {
  const usual = (issue: string) => asked(`Issue\tWorkgroup\n${issue}\tWater`);
  expect(usual('Water rights')).toEqual([['ISS water rights', '', 1]]);
  expect(usual('Forced evictions')).toEqual([['ISS forced evictions', '', 1]]);
  expect(usual('The right to drinking water')).toEqual([['ISS the right to drinking water', 'ISS-W', 1]]);
  expect(usual('Free lunches')).toEqual([['ISS free lunches', '', 0]]);
});

describe('other lists', () => {
  it('of who takes part know organizations and people, and begin today', () => {
    const text = 'Organization\tRepresented by\tWorkgroup\nRiver Tenants Union\tBo Ndiaye\tHousing';
    expect(written(take(text).edits)).toEqual([
      ['update', 'MEM', { organization: 'ORG-R' }],
      ['insert', 'PAR', { person: 'MEM-B', workgroup: 'WG-H', since: '2027-01-10' }],
    ]);
  });

  it('of submissions know kinds, days and issues, ask of a day that is none, and tell what has no column', () => {
    const text =
      'Title\tType\tWorkgroup\tAuthors\tIssues\tDeadline\nRents\tjoint submission\tHousing\tAna Ruiz\tEvictions\t2027-03-01\nCLEAN water for all\t\tWater\t\t\tsoon';
    const { edits, reading } = take(text);
    expect(written(edits)[0]).toEqual([
      'insert',
      'SUB',
      {
        ...{ title: 'Rents', kind: 'joint', workgroup: 'WG-H' },
        ...{ issues: ['ISS-E'], internalDue: '2027-03-01' },
      },
    ]);
    expect(reading.questions.map(({ about, written: said }) => [about, said])).toEqual([['date', 'soon']]);
    expect(reading.told.map(({ heading, cells }) => [heading, cells])).toEqual([['Authors', 1]]);
  });
});

describe('bad input', () => {
  it('is told: nothing, headings alone, the inside of a file, too many lines', () => {
    const problem = (text: string) => {
      const done = plan(text);
      return done.ok ? '' : done.problem.text.en;
    };
    expect(problem(' \n \n')).toContain('empty');
    expect(problem('Name\tEmail')).toContain('empty');
    expect(problem('PK\u0003\u0004\ufffd\ufffd\ufffd\ufffd')).toContain('no text');
    expect(problem(`Issue\tWorkgroup\n${'Evictions\tHousing\n'.repeat(5001)}`)).toContain('lines');
    expect(problem('Evictions\tHousing\n'.repeat(10_001))).toContain('lines');
  });
});

describe('missions', () => {
  const LIST = [
    'Misiones a visitar\t\t\t\t',
    'País\tContacto en la misión\tCargo\tCorreo\tQué le pedimos',
    'México\tAna Peña\tConsejera\tana.p@example.org\tAgua',
    'Misión de México\tLuis Sol\t\t-\t',
    'España\tJavier Gil\t\tgil@example.org\t',
    'EEUU\t-\t-\t-\t',
    'Atlántida\tNadie\t\t\t',
  ].join('\n');

  it('have their contacts in the rows of countries; nobody becomes a member, no country is made', () => {
    const { edits, reading } = take(LIST);
    expect(written(edits)).toEqual([
      ['update', 'CTY', { missionContacts: 'Ana Peña, Consejera, ana.p@example.org\nLuis Sol' }],
    ]);
    expect(states(LIST)).toEqual(['changes', 'again', 'known', 'known', 'out']);
    expect([reading.differing, reading.told.map(({ heading }) => heading)]).toEqual([1, ['Qué le pedimos']]);
  });

  it('are those of a list that somebody says is one, with the country in any column', () => {
    const text = 'Nombre\tPaís\tCorreo\nAna Peña\tMéxico\tana.p@example.org';
    expect(written(take(text, { table: { kind: 'missions' } }).edits)).toEqual([
      ['update', 'CTY', { missionContacts: 'Ana Peña, ana.p@example.org' }],
    ]);
  });
});
