// Lists as coalitions have them: which kind they are, what is a row and what is none, and what has to be asked.
import { describe, expect, it } from '@jest/globals';
import { plainSheet } from '../../../../src/core/base/sheets/sheet';
import type { Choices } from '../../../../src/core/workbook/list-reading/list-reading';
import { readSheet } from '../../../../src/core/workbook/list-reading/read-list';

const read = (lines: readonly string[], choices: Choices = {}) =>
  readSheet(
    plainSheet(
      '',
      lines.map((line) => line.split('|')),
    ),
    'en',
    choices,
  );

const PEOPLE = [
  'Lista de personas||||',
  '||||',
  'Nombre y correo|Organización|Grupo(s) de trabajo|Nivel|Celular',
  '"AYALA FERREIRA, Dionisia - dionisia@example.org|Red Sur|Agua y ambiente|lidera|0981 123 456'.slice(1),
  'Rosa Gómez Benítez <rosa@example.org>|Red Sur|Agua y ambiente y Justicia|sigue|',
  'Luz Ayala (luz@example,org)|Red Norte|Justicia|apoya|',
  'Subtotal: 3 personas||||',
  'Óscar Ruiz oscar@example.org|Red Norte|Agua y medio ambiente|apoya|',
  'TOTAL: 4 personas||||',
];

describe('a list of people', () => {
  const list = read(PEOPLE);

  it('is known as one, below its title', () => {
    expect(list.kind).toBe('people');
    expect(list.table.headingRows).toEqual([3]);
    expect(list.columns.map(({ fields }) => fields)).toEqual([
      ['name', 'mail'],
      ['organization'],
      ['workgroups'],
      ['level'],
      ['phone'],
    ]);
  });

  it('takes no sum for a person', () => {
    expect(list.rows.map(({ line }) => line)).toEqual([4, 5, 6, 8]);
    expect(list.noRows.map(({ line, why }) => [line, why])).toEqual([
      [1, 'title'],
      [2, 'blank'],
      [7, 'total'],
      [9, 'total'],
    ]);
  });

  it('reads names in any order, levels in people’s words, and several workgroups', () => {
    expect(list.rows[0]?.values).toMatchObject({
      name: 'Dionisia Ayala Ferreira',
      mail: 'dionisia@example.org',
      level: 'lead',
      phone: '0981 123 456',
    });
    expect(list.rows[1]?.values['workgroups']).toEqual(['Agua y ambiente', 'Justicia']);
    expect(list.rows[1]?.values['level']).toBe('informed');
  });

  it('asks once for a faulty address, an unknown word and workgroups that are alike', () => {
    expect(list.questions.map(({ about, written, usual, lines }) => [about, written, usual, lines])).toEqual([
      ['address', 'luz@example,org', 'luz@example.org', [6]],
      ['word', 'apoya', '', [6, 8]],
      ['same', 'Agua y medio ambiente', '', [8]],
    ]);
    expect(list.rows[2]?.values['mail']).toBe('luz@example.org');
    expect(list.rows[2]?.notes).toEqual(['Nivel: apoya']);
  });

  it('does as it is answered', () => {
    const [address, word, same] = list.questions.map(({ key }) => key);
    const answers = { [address ?? '']: '', [word ?? '']: 'meetings', [same ?? '']: 'Agua y ambiente' };
    const { rows } = read(PEOPLE, { answers });
    expect(rows[2]?.values['mail']).toBeUndefined();
    expect(rows[2]?.notes).toEqual(['Nombre y correo: luz@example,org']);
    expect(rows[3]?.values).toMatchObject({ level: 'meetings', workgroups: ['Agua y ambiente'] });
  });

  it('lets a column be chosen, and a line be a row', () => {
    const { columns, rows, told } = read(PEOPLE, { columns: { 4: 'notes', 1: 'none' }, rows: [7] });
    expect(columns.map(({ state }) => state)).toEqual(['sure', 'none', 'sure', 'sure', 'notes']);
    expect(rows.map(({ line }) => line)).toContain(7);
    expect(rows[0]?.notes).toEqual(['Celular: 0981 123 456']);
    expect(rows[0]?.values['organization']).toBeUndefined();
    expect(told.map(({ heading, to }) => [heading, to])).toEqual([
      ['Organización', 'left out'],
      ['Celular', 'notes'],
    ]);
  });
});

describe('kinds of lists', () => {
  it('knows recommendations to another State from UPR Info’s export', () => {
    const { kind, rows, told } = read([
      'To|To-Rgrp|To-Org|Text|From|From-Rgrp|From-Org|Response|Action|Issue|Session',
      'Afghanistan|Asia|OIC|Ratify the Convention on the Rights of Persons with Disabilities|France|WEOG|EU|Supported|5|Disabilities,Treaties|18',
    ]);
    expect(kind).toBe('recommendations');
    expect(rows[0]?.values).toMatchObject({
      to: 'AFG',
      countries: ['FRA'],
      issues: ['Disabilities', 'Treaties'],
    });
    expect(told.map(({ heading }) => heading)).toEqual(['To-Rgrp', 'To-Org', 'From-Rgrp', 'From-Org']);
  });

  it('takes the country of missions from the heading over their people', () => {
    const { kind, rows } = read([
      'Name|Function|Email|Telephone',
      'Permanent Mission of Norway|||',
      'Ms. Kari Berg|First Secretary|kari@mission.example|+41 22 700 11 22',
      'Permanent Mission of Chile|||',
      'Mr. Juan Soto|Counsellor|juan@mission.example|+41 22 700 11 33',
    ]);
    expect(kind).toBe('missions');
    expect(rows.map(({ values }) => [values['country'], values['contact']])).toEqual([
      ['NOR', 'Kari Berg'],
      ['CHL', 'Juan Soto'],
    ]);
  });

  it('fills ditto marks, and asks where nothing stands above', () => {
    const { kind, rows, questions } = read([
      'Tema|Grupo|Función|Responsable',
      'Agua|Ambiente|lidera|Ana Ruiz',
      'Salud|ídem|sigue|véase arriba',
    ]);
    expect(kind).toBe('coverage');
    expect(rows[1]?.values).toEqual({ issue: 'Salud', workgroup: 'Ambiente', part: 'follows' });
    expect(questions.map(({ about, written }) => [about, written])).toEqual([['see above', 'véase arriba']]);
  });

  it('reads workgroups across', () => {
    const { rows } = read(['Issue|Water|Justice|Health', 'Torture|L|C|', 'Clinics||F|L', 'Rents|C|C|C']);
    expect(rows.map(({ values }) => values)).toContainEqual({
      issue: 'Clinics',
      workgroup: 'Health',
      part: 'leads',
    });
    expect(rows).toHaveLength(7);
  });

  it('leaves out the address of a list, and a committee’s recommendation', () => {
    const people = read(['Name|Email', 'Ana Ruiz|ana@example.org', '|noreply@forms.example']);
    expect(people.noRows.map(({ why }) => why)).toEqual(['nobody']);
    expect(people.questions.map(({ about }) => about)).toEqual(['nobody']);
  });
});

describe('a mission', () => {
  it('is known by its country where no column says more', () => {
    const sheet = plainSheet('', [
      ['Mission permanente', 'Personne de contact', 'Courriel'],
      ['Mexique', 'Rosa Ruiz', 'rosa@mission.example'],
    ]);
    const { kind, rows } = readSheet(sheet, 'fr', { kind: 'missions' });
    expect([kind, rows[0]?.values['country']]).toEqual(['missions', 'MEX']);
  });
});

describe('days of a list', () => {
  const meetings = (language: 'en' | 'es', days: readonly string[], answers = {}) => {
    const headings = language === 'en' ? ['Date', 'Country', 'Who we met'] : ['Fecha', 'País', 'Con quién'];
    const sheet = plainSheet('', [headings, ...days.map((day) => [day, 'France', 'Rosa Ruiz'])]);
    return readSheet(sheet, language, { kind: 'contacts', answers });
  };
  const daysOf = (...given: Parameters<typeof meetings>) =>
    meetings(...given).rows.map(({ values }) => values['date']);

  it('are read in words, and in the order that one of them shows', () => {
    expect(daysOf('en', ['03/04/2026', '25/04/2026', '12 May 2026'])).toEqual([
      '2026-04-03',
      '2026-04-25',
      '2026-05-12',
    ]);
    expect(daysOf('en', ['03/04/2026', '04/25/2026'])).toEqual(['2026-03-04', '2026-04-25']);
    expect(daysOf('es', ['03/04/2026'])).toEqual(['2026-04-03']);
  });

  it('are asked about once where nothing shows their order', () => {
    const days = ['03/04/2026', '05/06/2026'];
    const [question, ...others] = meetings('en', days).questions;
    expect([question?.written, question?.lines, others]).toEqual(['03/04/2026', [2, 3], []]);
    expect(question?.proposals.map(({ value }) => value)).toEqual(['2026-03-04', '2026-04-03']);
    const key = question?.key ?? '';
    expect(daysOf('en', days, { [key]: '2026-04-03' })).toEqual(['2026-04-03', '2026-06-05']);
    expect(daysOf('en', days, { [key]: '' })).toEqual([undefined, undefined]);
  });

  it('take what is typed for one that cannot be read', () => {
    const key = meetings('en', ['end of May']).questions[0]?.key ?? '';
    expect(daysOf('en', ['end of May'], { [key]: '31 May 2026' })).toEqual(['2026-05-31']);
  });
});
