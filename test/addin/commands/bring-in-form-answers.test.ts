// Answers of forms, taken in by the built script: by the plans of the panels, each once, taken back by one undo.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerState, FormAnswersResult } from '../../../src/core/inbox/form-answers/plan-bring-in';
import type { FoundTables } from '../../../src/core/inbox/form-answers/find-answers';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const table = (name: string, ...lines: string[]) => ({ name, text: lines.join('\n') });
type Tables = readonly ReturnType<typeof table>[];

const send = (input: object, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-form-answers', input, { request: { dryRun } }));
const look = (...tables: Tables) => send({ tables }, true).result as FormAnswersResult;
const states = (...tables: Tables): [string, AnswerState][] =>
  look(...tables).answers.map(({ name, state }) => [name, state]);
const said = (...tables: Tables): string =>
  look(...tables)
    .answers.map((one) => one.said.join(' '))
    .join(' | ');

const JOIN = table(
  'Join',
  'Timestamp\tEmail Address\tYour name\tOrganization\tWhich workgroups?\tHow do you take part?\tMay you be named in lists that leave the workbook?\tWhat else we should know',
  '11/20/2026 9:12:05\tnoor@example.org\tNoor Haddad\tLake Clinics\tWater, Prisons\twrites\tYes\tI have a boat.',
  '11/20/2026 10:00:00\t\tSwallow\t\tWater\tkeep me informed\tNo\t',
  '11/21/2026 10:00:00\tsam@example.org\tSam Osei\t\tDunes\twrites\tYes\t',
  '11/22/2026 10:00:00\tnoor@example.org\tNoor Haddad\tLake Clinics\tWater\tjoins meetings\tYes\t',
);

describe('people who join by a form', () => {
  it('are shown before they are taken in', () => {
    expect(states(JOIN)).toEqual([
      ['Noor Haddad', 'again'],
      ['Swallow', 'new'],
      ['Sam Osei', 'unread'],
      ['Noor Haddad', 'new'],
    ]);
    expect(said(JOIN)).toContain('Dunes');
    expect(look(JOIN).answers[0]).toMatchObject({ time: '2026-11-20 09:12', remark: 'I have a boat.' });
    expect(look(JOIN).tables).toEqual([{ name: 'Join', kind: 'join', answers: 4, leftOut: [] }]);
  });

  it('come in once, as the panel would enter them, and go by one undo', () => {
    const before = [book.rowsOf('MEM'), book.rowsOf('PAR'), book.rowsOf('ORG'), book.rowsOf('SET')];
    const { change, summary } = send({ tables: [JOIN] });
    expect(summary[0]).toBe('2 answers were taken in.');
    const noor = book.rowsOf('MEM').find(({ name }) => name === 'Noor Haddad');
    expect(noor).toMatchObject({ email: 'noor@example.org', organization: 'Lake Clinics', listed: true });
    expect(book.rowsOf('MEM').find(({ name }) => name === 'Swallow')).toMatchObject({ listed: false });
    expect(states(JOIN)).toEqual([['Sam Osei', 'unread']]);
    expect(look(JOIN).before).toBe(3);
    mustDo(book.as(COORDINATOR).call('undo', { change }));
    expect([book.rowsOf('MEM'), book.rowsOf('PAR'), book.rowsOf('ORG'), book.rowsOf('SET')]).toEqual(before);
    expect(states(JOIN)).toHaveLength(4);
  });

  it('are taken in one by one, or left out for good', () => {
    const keys = look(JOIN).answers.map(({ key }) => key);
    send({ tables: [JOIN], accept: [keys[1]], leave: [keys[3]] });
    expect(book.rowsOf('MEM').some(({ name }) => name === 'Swallow')).toBe(true);
    expect(book.rowsOf('MEM').some(({ name }) => name === 'Noor Haddad')).toBe(false);
    expect(states(JOIN)).toEqual([
      ['Noor Haddad', 'new'],
      ['Sam Osei', 'unread'],
    ]);
  });

  it('who are on the list keep their name, and what changes is told', () => {
    const again = table(
      'Unirse',
      'Marca temporal\t¿Cómo podemos contactarle?\tSu nombre\t¿En qué grupos de trabajo?\t¿Cómo participa?\t¿Puede figurar su nombre en listas que salen del libro?',
      '20/11/2026 9:12:05\tana@example.org\tA. Ruiz\tWater; Prisons\tescribe\tNo',
    );
    expect(states(again)).toEqual([['A. Ruiz', 'changes']]);
    expect(said(again)).toContain('May be listed: yes → no');
    send({ tables: [again] });
    expect(book.rowsOf('MEM').filter(({ email }) => email === 'ana@example.org')).toMatchObject([
      { name: 'Ana Ruiz', listed: false, organization: 'Housing Now' },
    ]);
  });
});

describe('an absurd answer', () => {
  const HEADS =
    'Timestamp\tEmail Address\tYour name\tOrganization\tWhich workgroups?\tHow do you take part?\tMay you be named in lists that leave the workbook?\tWhat else we should know';
  const good = '11/20/2026 10:00:00\tnoor@example.org\tNoor Haddad\tLake Clinics\tWater\twrites\tYes\t';
  /** In the place of each answer. */
  const absurd = (value: string): string[] => [
    `${value}\tx@example.org\tX\t\tWater\twrites\tYes\t`,
    `11/20/2026 9:00:00\t${value}\tX\t\tWater\twrites\tYes\t`,
    `11/20/2026 9:00:00\tx@example.org\t${value}\t\tWater\twrites\tYes\t`,
    `11/20/2026 9:00:00\tx@example.org\tX\t${value}\tWater\twrites\tYes\t`,
    `11/20/2026 9:00:00\tx@example.org\tX\t\t${value}\twrites\tYes\t`,
    `11/20/2026 9:00:00\tx@example.org\tX\t\tWater\t${value}\tYes\t`,
    `11/20/2026 9:00:00\tx@example.org\tX\t\tWater\twrites\t${value}\t`,
    `11/20/2026 9:00:00\tx@example.org\tX\t\tWater\twrites\tYes\t${value}`,
  ];
  const VALUES: Record<string, string> = {
    'signs that no coding knows': '\ufffd'.repeat(300),
    'a file as letters': 'QUJD'.repeat(1000),
    'very many letters': 'ha ha '.repeat(10_000),
    'control signs': '\u0001\u0000\u0007'.repeat(100),
    'half a sign': '\ud83d',
    'the names of the machine': '__proto__',
    'a formula': '=HYPERLINK("http://x.example","here")',
    'a day that is none': '99/99/9999 99:99:99',
    'one quote': '"',
    'many separators': ';,;,;,'.repeat(200),
  };

  it.each(Object.keys(VALUES))('of %s hinders no other', (what) => {
    const answers = table('Join', HEADS, ...absurd(VALUES[what] ?? ''), good);
    expect(look(answers).answers.find(({ name }) => name === 'Noor Haddad')?.state).toBe('new');
    send({ tables: [answers] });
    expect(book.rowsOf('MEM').some(({ name }) => name === 'Noor Haddad')).toBe(true);
  });
});

describe('keep me informed', () => {
  const INFORMED = table(
    'CSV',
    '"Horodateur","Votre nom","Comment vous joindre ?","De quels groupes de travail voulez-vous des nouvelles ?"',
    '"2026/11/20 9:12:05 PM GMT+1","Noor","noor@example.org","Water, Prisons"',
    '"2026/11/20 9:12:05 PM GMT+1","Ana","ana@example.org","Water"',
  );

  it('enters who is new, and makes no member less than they are', () => {
    expect(states(INFORMED)).toEqual([
      ['Noor', 'new'],
      ['Ana', 'there'],
    ]);
    send({ tables: [INFORMED] });
    expect(book.rowsOf('MEM').find(({ name }) => name === 'Noor')).toMatchObject({
      listed: false,
      mail: 'one summary',
    });
    expect(
      book
        .rowsOf('PAR')
        .filter(({ person }) => person === 'Noor')
        .map(({ level }) => level),
    ).toEqual(['keep me informed', 'keep me informed']);
    expect(states(INFORMED)).toEqual([]);
  });
});

describe('ideas and endorsements', () => {
  const REGISTER = table(
    'Ideas',
    'Title\tWorkgroup\tYour name\tHow can we reach you?\tWhat should the government do?\tTimestamp',
    'Dirty lakes\tWater\tNoor Haddad\tnoor@example.org\t"Close the mine.\nClean the lake."\t11/23/2026 9:12:05',
    'Clean wells\tWater\tAna Ruiz\tana@example.org\t\t11/23/2026 9:12:05',
    'More\tWater\tNobody\t\t\t11/23/2026 9:12:05',
  );
  const ENDORSE = table(
    'Endorse',
    'Timestamp\tYour name\tOrganization\tWhich submission?\tHave you read it?\tHow do you sign?\tMay your name be printed? It is then public.\tWho may sign for it',
    '11/23/2026 9:12:05\tNoor Haddad\tLake Clinics\tCrowded cells\tYes\tco-submitter\tby name\tNoor Haddad, chair',
    '11/23/2026 9:12:05\tSam\tLake Clinics\tCrowded cells\tNo\tco-submitter\tby name\tSam',
    '11/23/2026 9:12:05\tSam\t\tNo such\tYes\tendorser\tby name\t',
  );

  it('of somebody unknown wait until they have joined, in the same go or before', () => {
    expect(states(REGISTER)).toEqual([
      ['Noor Haddad', 'unknown'],
      ['Ana Ruiz', 'there'],
      ['Nobody', 'unknown'],
    ]);
    expect(states(REGISTER, ENDORSE, JOIN)).toEqual(
      expect.arrayContaining([
        ['Noor Haddad', 'new'],
        ['Nobody', 'unknown'],
        ['Sam', 'unread'],
        ['Sam', 'unknown'],
      ]),
    );
  });

  it('stand in the workbook as if the panel had sent them', () => {
    send({ tables: [REGISTER, ENDORSE, JOIN] });
    const idea = book.rowsOf('SUB').find(({ title }) => title === 'Dirty lakes');
    expect(idea).toMatchObject({ authors: 'Noor Haddad', workgroup: 'Water', status: 'idea' });
    expect(book.rowsOf('ASK').filter(({ submission }) => submission === 'Dirty lakes')).toHaveLength(2);
    expect(book.rowsOf('END')).toMatchObject([
      {
        submission: 'Crowded cells',
        organization: 'Lake Clinics',
        status: 'signed',
        signatory: 'Noor Haddad, chair',
      },
    ]);
    expect(book.rowsOf('SUB').find(({ title }) => title === 'Crowded cells')?.['coSubmitters']).toBe(
      'Lake Clinics',
    );
  });
});

describe('answers to invitations', () => {
  const answer = (name: string, meeting: string, coming: string, mail = '') =>
    `11/23/2026 9:12:05\t${name}\t${mail}\t${meeting}\t${coming}`;
  const HEAD = 'Timestamp\tYour name\tHow can we reach you?\tWhich meeting?\tDo you come?';

  it('are noted for who is invited; ended, unknown and not invited are told', () => {
    const year = new Date().getUTCFullYear();
    const invite = (title: string, start: string) =>
      mustDo(book.as(COORDINATOR).call('invite-to-meeting', { workgroup: 'Water', title, start }));
    invite('Drafting day', `${year + 2}-03-15T10:00`);
    invite('Old day', `${year + 2}-03-16T10:00`);
    const old = book.rowsOf('MTG').find(({ title }) => title === 'Old day');
    book.type('MTG', old?.rowNumber ?? 0, 'start', `${year - 2}-03-16 10:00`);
    const given = table(
      'Answers',
      HEAD,
      answer('Ana Ruiz', 'Drafting day', 'yes', 'ana@example.org'),
      answer('Bo Lind', `${year + 2}-03-15`, 'maybe'),
      answer('Ana Ruiz', 'Old day', 'yes'),
      answer('Dee Park', 'Drafting day', 'yes'),
      answer('Somebody', 'Drafting day', 'yes'),
      answer('Bo Lind', 'Another day', 'yes'),
    );
    expect(states(given)).toEqual([
      ['Ana Ruiz', 'changes'],
      ['Bo Lind', 'changes'],
      ['Ana Ruiz', 'ended'],
      ['Dee Park', 'unread'],
      ['Somebody', 'unknown'],
      ['Bo Lind', 'unread'],
    ]);
    send({ tables: [given] });
    const answers = book.rowsOf('INV').map((row) => [row['person'], row['answer']]);
    expect(answers).toEqual(
      expect.arrayContaining([
        ['Ana Ruiz', 'yes'],
        ['Bo Lind', 'maybe'],
      ]),
    );
  });
});

describe('what it is given', () => {
  it('may be in three scripts, with headings that people changed, and columns that are not kept', () => {
    const odd = table(
      'Odd',
      'Registrations of November',
      'Working Group(s)\tE-MAIL *\tFull name\tPhone\tRole',
      'Water\tnoor@example.org\tنور حداد\t070 123\twrites',
      'Water\tli@example.org\t李娜\t\twrites',
      'Water\toleg@example.org\tОлег Ким\t\twrites',
    );
    const shown = look({ ...odd });
    expect(shown.tables[0]).toMatchObject({ kind: 'join', leftOut: ['Phone'] });
    expect(shown.answers.map(({ name, state }) => [name, state])).toEqual([
      ['نور حداد', 'unread'],
      ['李娜', 'unread'],
      ['Олег Ким', 'unread'],
    ]);
    expect(shown.answers[0]?.said[0]).toContain('May you be named');
    const asInformed = { ...odd, kind: 'informed' };
    send({ tables: [asInformed] });
    expect(book.rowsOf('MEM').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['نور حداد', '李娜', 'Олег Ким']),
    );
  });

  it('may have 5,000 rows', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `11/20/2026 9:12:05\tp${at % 4000}@example.org\tPerson ${at % 4000}\tWater`,
    );
    const many = table(
      'Many',
      'Timestamp\tEmail Address\tYour name\tWhich workgroups do you want to hear from?',
      ...lines,
    );
    const began = Date.now();
    const shown = look(many);
    expect(shown.answers).toHaveLength(200);
    expect(shown.waiting).toBe(3800);
    send({ tables: [many] });
    expect(look(many)).toMatchObject({ before: 200, waiting: 3600 });
    expect(Date.now() - began).toBeLessThan(60_000);
  }, 120_000);

  it('is refused where it says nothing, and is for coordinators', () => {
    expect(
      book.as(COORDINATOR).call('bring-in-form-answers', { tables: [table('x', 'a\tb', '1\t2')] }),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('no form answers'),
    });
    expect(book.as('ana@example.org').call('bring-in-form-answers', { tables: [JOIN] })).toMatchObject({
      ok: false,
    });
    expect(book.as('ana@example.org').call('find-form-answers', {})).toMatchObject({ ok: false });
  });

  it('is found in tabs that a form was linked to', () => {
    const cells = JOIN.text.split('\n').map((line) => line.split('\t'));
    const zone = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const sheet = { sheetId: 777, name: 'Form Responses 1', index: 0, rows: 100, columns: 26 };
    book.grid.apply({ kind: 'insertSheet', ...sheet });
    book.grid.apply({
      kind: 'values',
      sheetId: 777,
      zone,
      values: cells.map((row) => row.map((cell) => cell ?? '')),
    });
    book.grid.apply({ kind: 'insertSheet', ...sheet, sheetId: 778, name: 'My notes' });
    const { tables } = mustDo(book.as(COORDINATOR).call('find-form-answers', {})).result as FoundTables;
    expect(tables).toEqual([{ name: 'Form Responses 1', text: JOIN.text }]);
    expect(states(...tables)).toEqual(states(JOIN));
  });
});
