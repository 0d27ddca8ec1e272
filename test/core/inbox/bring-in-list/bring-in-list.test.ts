// Lists as coalitions keep them: which list it is, what each line becomes, and what is asked.
import { describe, expect, it } from '@jest/globals';
import { bringInList } from '../../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import { whichList } from '../../../../src/core/inbox/bring-in-list/which-list';
import { tableOf } from '../../../../src/core/workbook/bring-in/list-of-rows';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
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
  SET: [],
};
const book = bookOf(TABLES);

function take(text: string, input: Partial<Parameters<typeof bringInList.plan>[1]> = {}) {
  const plan = bringInList.plan(book, { text, ...input }, contextOf({ language: 'en' }));
  if (!plan.ok) throw new Error(plan.problem.text.en);
  return plan.value;
}
const written = (edits: readonly Edit[]) =>
  edits.map((edit) => [edit.kind, edit.sheet, edit.kind === 'delete' ? {} : edit.values]);
const states = (text: string, input = {}) => take(text, input).result.listed.map(({ state }) => state);

describe('which list it is', () => {
  it.each([
    ['people', 'Name\tEmail\tOrganisation\tWorking group', 'MEM'],
    ['people and their groups', 'Persona\tGrupo de trabajo\tPapel', 'MEM'],
    ['recommendations', 'No.\tRecommendation\tRecommending State\tResponse\tTheme', 'REC'],
    ['workgroups', 'Working group\tMandate\tCo-chairs', 'WG'],
    ['workgroups in French', 'Groupe de travail;Description;Coprésidence', 'WG'],
    ['issues', 'Name in English\tName in Spanish\tOther words', 'ISS'],
    ['who covers what', 'Issue\tWorking group\tRole', 'COV'],
    ['who covers what in Spanish', 'Tema\tGrupo\tResponsabilidad', 'COV'],
    ['submissions', 'Title\tType\tWorking group\tAuthors\tDeadline', 'SUB'],
    ['submissions in French', 'Titre\tType\tOrganisation\tÉchéance', 'SUB'],
    ['who takes part', 'Organization\tRepresented by\tWorkgroup\tHelps with', 'PAR'],
    ['with a title above', 'Plan 2027\t\t\nIssue\tWorkgroup\tAngle', 'COV'],
    ['pairs without headings', 'Evictions\tHousing\nRight to water\tWater', 'COV'],
    ['addresses without headings', 'Ana\tana@example.org\nBo\tbo@example.org', 'MEM'],
    [
      'missions',
      'País\tContacto en la misión\tCargo\tCorreo\tQué le pedimos\nMéxico\tAna\t\ta@b.org\t',
      'CTY',
    ],
    ['missions in French', 'Mission permanente\tPersonne de contact\tCourriel\nMexique\tAna\ta@b.org', 'CTY'],
    ['names that are countries', 'Nombre\tCorreo\nMéxico\ta@b.org\nEspaña\tb@b.org', ''],
    ['people or missions', 'Name\tCountry\tEmail\nAna\tMexico\ta@b.org', ''],
    ['people or missions without headings', 'Ana\tEmbajada de México\ta@b.org', ''],
    [
      'people of workgroups, by country',
      'Name\tCountry\tEmail\tWorkgroup\nAna\tMexico\ta@b.org\tWater',
      'MEM',
    ],
    ['nobody knows what', 'One\tTwo\nThree\tFour', ''],
  ])('%s', (_what, text, kind) => expect(whichList(book, tableOf(text))).toBe(kind));
});

describe('workgroups', () => {
  const LIST =
    'Working group\tMandate\tCo-chairs\nPrisons\tDetention\tAna Ruiz / Cy Osei\nwater\tRivers\tVacant\nHousing\tLand\tAna Ruiz';

  it('are made once, with both co-chairs of a cell; what stands there stays', () => {
    const { edits, result } = take(LIST);
    expect(written(edits)).toEqual([
      ['insert', 'MEM', { name: 'Cy Osei' }],
      [
        'insert',
        'WG',
        { name: 'Prisons', scope: 'Detention', coChair1: 'MEM-A', coChair2: expect.any(String) },
      ],
      ['update', 'WG', { scope: 'Rivers' }],
    ]);
    expect(result.listed.map(({ state }) => state)).toEqual(['new', 'more', 'known']);
    expect([result.differing, result.made]).toEqual([2, [{ tab: 'People', names: ['Cy Osei'] }]]);
  });

  it('take what the list says where that is wanted', () => {
    const { edits, result } = take(LIST, { replaces: true });
    expect(written(edits)).toContainEqual(['update', 'WG', { scope: 'Land', coChair1: 'MEM-A' }]);
    expect(result.differing).toBe(0);
  });

  it('that are nearly spelled as one that is there are asked', () => {
    const text = 'Workgroup\tScope\nWter\tRivers\nPrisons\tDetention';
    const { result } = take(text);
    expect(result.asked).toMatchObject([{ sheet: 'WG', typed: 'Wter', usual: 'WG-W' }]);
    expect(written(take(text, { decisions: { 'WG wter': 'new' } }).edits)).toContainEqual([
      'insert',
      'WG',
      { name: 'Wter', scope: 'Rivers' },
    ]);
    expect(states(text)).toEqual(['more', 'new']);
  });
});

describe('who covers what', () => {
  it('knows issues in any language, other forms of words, merged cells, blank lines and what is there', () => {
    const text = [
      'Plan\t\t',
      'Tema\tGrupo\tRole',
      'Desalojos\tHousing\tLead',
      '\tWater\tcontributing',
      '\t\t',
      'Right to water\tWater\tleads',
      '\tHousing\tfollows',
      '\tWter\t',
    ].join('\n');
    const { edits, result } = take(text);
    expect(written(edits)).toEqual([
      ['insert', 'COV', { issue: 'ISS-E', workgroup: 'WG-H', part: 'leads' }],
      ['insert', 'COV', { issue: 'ISS-E', workgroup: 'WG-W', part: 'contributes' }],
      ['insert', 'COV', { issue: 'ISS-W', workgroup: 'WG-H', part: 'follows' }],
    ]);
    expect(result.filled).toEqual(['Tema']);
    expect(result.asked).toMatchObject([{ sheet: 'WG', typed: 'Wter', usual: 'WG-W' }]);
    expect(result.counts).toEqual({ new: 3, known: 1, more: 0, again: 1, out: 0 });
  });

  it('makes workgroups and issues that are wanted, and leaves out what is not', () => {
    const text = 'Issue\tWorkgroup\nTorture\tPrisons';
    expect(take(text).result.counts).toMatchObject({ new: 0, out: 1 });
    const { edits } = take(text, { decisions: { 'WG prisons': 'new', 'ISS torture': 'new' } });
    expect(written(edits).map(([kind, sheet]) => [kind, sheet])).toEqual([
      ['insert', 'ISS'],
      ['insert', 'WG'],
      ['insert', 'COV'],
    ]);
  });
});

it('takes a name for another only where most of what is rare in it is the same', () => {
  const usual = (issue: string) =>
    take(`Issue\tWorkgroup\n${issue}\tWater`).result.asked.map((one) => [one.usual, one.proposals.length]);
  expect(usual('Water rights')).toEqual([['', 1]]);
  expect(usual('Forced evictions')).toEqual([['', 1]]);
  expect(usual('The right to drinking water')).toEqual([['ISS-W', 1]]);
  expect(usual('Free lunches')).toEqual([['', 0]]);
});

it('takes empty cells of what no row can be without for merged ones, unless somebody says otherwise', () => {
  const text = 'Issue\tWorkgroup\nEvictions\tHousing\n\tWater\nRight to water\tHousing';
  expect(take(text).result.counts).toMatchObject({ new: 3, out: 0 });
  expect(take(text, { fillsDown: false }).result.counts).toMatchObject({ new: 2, out: 1 });
});

describe('other lists', () => {
  it('of who takes part know organizations and people, and begin today', () => {
    const text = 'Organization\tRepresented by\tWorkgroup\nRiver Tenants Union\tBo Ndiaye\tHousing';
    expect(written(take(text).edits)).toEqual([
      [
        'insert',
        'PAR',
        { organization: 'ORG-R', representedBy: 'MEM-B', workgroup: 'WG-H', since: '2027-01-10' },
      ],
    ]);
  });

  it('of issues have their name in the workbook’s language, and take one name for another', () => {
    const text = 'Nombre en español\tOtras palabras\nTortura\tmalos tratos\nDesalojos\tlanzamientos';
    expect(written(take(text).edits)).toEqual([
      ['insert', 'ISS', { name: 'Tortura', nameEs: 'Tortura', synonyms: ['malos tratos'] }],
      ['update', 'ISS', { synonyms: ['lanzamientos'] }],
    ]);
  });

  it('of submissions know kinds, days, several authors and issues, and tell what cannot be read', () => {
    const text =
      'Title\tType\tWorkgroup\tAuthors\tIssues\tDeadline\nRents\tjoint submission\tHousing\tAna Ruiz; Bo Ndiaye\tEvictions\t2027-03-01\nCLEAN water for all\t\tWater\t\t\t3/4/2027';
    const { edits, result } = take(text);
    expect(written(edits)).toEqual([
      [
        'insert',
        'SUB',
        {
          ...{ title: 'Rents', kind: 'joint', workgroup: 'WG-H', authors: ['MEM-A', 'MEM-B'] },
          ...{ issues: ['ISS-E'], internalDue: '2027-03-01' },
        },
      ],
    ]);
    expect(result.unread).toMatchObject([
      { row: 3, column: sheetSpec('SUB').columns['internalDue']?.label.en },
    ]);
  });
});

describe('bad input', () => {
  it('is told: nothing, the inside of a file, too many lines, nobody knows what', () => {
    const problem = (text: string) => {
      const plan = bringInList.plan(book, { text }, contextOf());
      return plan.ok ? plan.value.result.kind : plan.problem.text.en;
    };
    expect(problem(' \n \n')).toContain('empty');
    expect(problem('PK\u0003\u0004\ufffd\ufffd\ufffd\ufffd')).toContain('no text');
    expect(problem(`Issue\tWorkgroup\n${'Evictions\tHousing\n'.repeat(5001)}`)).toContain('lines');
    expect(problem('One\tTwo')).toBe('');
  });

  it('of 5,000 lines is read in seconds', () => {
    const line = (at: number) => `Text ${at}\tindividual submission\tHousing\tPerson ${at % 700}`;
    const text = `Title\tKind\tWorkgroup\tAuthors\n${Array.from({ length: 4990 }, (_, at) => line(at)).join('\n')}`;
    const start = Date.now();
    const { result, edits } = take(text);
    expect(result.counts.new).toBe(4990);
    expect(edits.filter(({ sheet }) => sheet === 'MEM')).toHaveLength(700);
    expect(Date.now() - start).toBeLessThan(20_000);
  });
});

describe('words that an open list lacks', () => {
  const list =
    'Person\tWorkgroup\tLevel\tHelps with\nAna Ruiz\tHousing\twrites\tSign language; Translating\nBo Ndiaye\tWater\tboss\tsign language';

  it('can be added, as in a list of people; those of a fixed list cannot', () => {
    const { result } = take(list);
    expect(result.unknown).toEqual([
      { typed: 'Sign language', count: 2, column: 'Helps with', list: 'help' },
    ]);
    expect(result.unread.map(({ column }) => column)).toEqual(['Helps with', 'Takes part as', 'Helps with']);
  });

  it('are read once they are added, in one go with the rows', () => {
    const { edits, result, summary } = take(list, { addWords: { help: ['Sign language', 'a, b'] } });
    expect(written(edits)[0]).toEqual([
      'insert',
      'SET',
      expect.objectContaining({ key: 'words.help', value: 'Sign language' }),
    ]);
    expect(
      written(edits).flatMap(([, , values]) => (values as { helpsWith?: unknown }).helpsWith ?? []),
    ).toEqual(expect.arrayContaining(['Sign language']));
    expect(result.unread.map(({ column }) => column)).toEqual(['Takes part as']);
    expect(result.unknown).toHaveLength(1);
    expect(JSON.stringify(summary)).toContain('Sign language');
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
    const { edits, result } = take(LIST);
    expect(written(edits)).toEqual([
      ['update', 'CTY', { missionContacts: 'Ana Peña, Consejera, ana.p@example.org\nLuis Sol' }],
    ]);
    expect(result.listed.map(({ state }) => state)).toEqual(['more', 'again', 'known', 'known', 'out']);
    expect([result.differing, result.leftOut]).toEqual([1, ['Qué le pedimos']]);
  });

  it('are read with the country in a column called name, and without headings', () => {
    const contact = [['update', 'CTY', { missionContacts: 'Ana Peña, ana.p@example.org' }]];
    expect(
      written(take('Nombre\tPaís\tCorreo\nAna Peña\tMéxico\tana.p@example.org', { kind: 'CTY' }).edits),
    ).toEqual(contact);
    expect(written(take('Ana Peña\tMéxico\tana.p@example.org', { kind: 'CTY' }).edits)).toEqual(contact);
  });

  it('or people are asked', () => {
    expect(take('Name\tCountry\tEmail\nAna\tMexico\ta@b.org').result).toMatchObject({
      kind: '',
      mayBeMissions: true,
    });
  });
});
