// What the rows of a list become, by its kind: entries of people, entries of recommendations, or rows of one sheet.
import { labelled } from '../../base/messages/labelled';
import type { Language } from '../../base/messages/text';
import { nameOfCountry } from '../../language/country-names/translated-names';
import type { PersonEntry } from '../../people/bring-in-people/person-entry';
import type {
  GovernmentAnswer,
  RecommendationEntry,
} from '../../un-documents/bring-in-recommendations/recommendation-entry';
import type { ListOfRows } from '../../workbook/bring-in/list-of-rows';
import type { ListKindName, ReadRow, RowValue } from '../../workbook/list-reading/list-reading';
import type { ListOfSheet } from '../../workbook/list-reading/read-list';
import type { SheetId } from '../../workbook/schema/sheet-ids';

const textOf = (value: RowValue | undefined): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join('; ') : '';
const textsOf = (value: RowValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

/** Parts of names, which are in the name already, and what is read from the text beside it. */
const NO_NOTES = new Set(['given', 'middle', 'family', 'coChair', 'total', 'honorific', 'suffix']);

/** What a row says in a field, as its author wrote it: a note keeps people's own words, no keys and no codes. */
function writtenOf(field: string, { values, written }: ReadRow, columns: ListOfSheet['columns']): string {
  const own = columns.filter(({ fields }) => fields.length === 1 && fields[0] === field);
  const cells = own.map(({ at }) => written[at] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 ? cells.join('; ') : textOf(values[field]);
}

/** What a row says in fields that have no column, under the headings of the list. */
function notesOf(
  row: ReadRow,
  placed: ReadonlySet<string>,
  { columns }: ListOfSheet,
  language: Language,
): readonly string[] {
  const { values, notes } = row;
  const said = Object.keys(values).filter((field) => !placed.has(field) && !NO_NOTES.has(field));
  const headed = said.map((field) => {
    const heading = columns.find(({ fields }) => fields.includes(field))?.heading ?? field;
    const words = writtenOf(field, row, columns);
    return words === '' ? '' : labelled(heading, words, language);
  });
  const own = textOf(values['notes']);
  return [own, ...headed.filter((note) => note !== ''), ...notes].filter((note) => note !== '');
}

const PLACED_OF_PEOPLE = new Set([
  'name',
  'mail',
  'organization',
  'workgroups',
  'level',
  'languages',
  'notes',
]);

/** People, as their list brings them in. */
export const peopleOf = (list: ListOfSheet, language: Language): readonly PersonEntry[] =>
  list.rows.map((row) => {
    const { values, line } = row;
    const email = textOf(values['mail']);
    return {
      ...{ row: line, name: textOf(values['name']) || (email.split('@')[0] ?? ''), email },
      organization: textOf(values['organization']),
      workgroups: textsOf(values['workgroups']),
      level: textOf(values['level']),
      languages: textOf(values['languages']),
      isCoChair: values['coChair'] === true,
      notes: notesOf(row, PLACED_OF_PEOPLE, list, language),
    };
  });

/** The last session of each cycle of reviews. */
const LAST_SESSIONS = [12, 26, 40, 55] as const;

/** The cycle that a session is of, or that a column of cycles says. */
function cycleOf(said: string, heading: string): number | null {
  const number = Number(/\d+/.exec(said)?.[0] ?? '');
  if (number === 0) return null;
  if (/c[iy]cl/i.test(heading)) return number;
  const cycle = LAST_SESSIONS.findIndex((last) => number <= last) + 1;
  return cycle === 0 ? null : cycle;
}

const PLACED_OF_RECOMMENDATIONS = new Set(
  'number text countries answer issues action session to sdgs groups workgroup source notes document'.split(
    ' ',
  ),
);

/** Recommendations, as their list brings them in: `to` decides between the own ones and those to others. */
export const recommendationsOf = (list: ListOfSheet, language: Language): readonly RecommendationEntry[] => {
  const session = list.columns.find(({ fields }) => fields.includes('session'))?.heading ?? '';
  return list.rows.map((row) => {
    const { values, line } = row;
    const notes = notesOf(row, PLACED_OF_RECOMMENDATIONS, list, language).join('; ');
    const action = Number(textOf(values['action']));
    return {
      ...{ row: line, number: textOf(values['number']), text: textOf(values['text']) },
      ...{ countries: textsOf(values['countries']), reviewed: textOf(values['to']), explanation: '' },
      answer: textOf(values['answer']) as GovernmentAnswer | '',
      ...{ issues: textsOf(values['issues']), workgroup: textOf(values['workgroup']) },
      cycle: cycleOf(textOf(values['session']), session),
      source: textOf(values['source']) || textOf(values['document']),
      more: {
        ...(action > 0 && { action }),
        ...(textsOf(values['sdgs']).length > 0 && { sdgs: textsOf(values['sdgs']) }),
        ...(textsOf(values['groups']).length > 0 && { concerns: textsOf(values['groups']) }),
        ...(notes !== '' && { notes }),
      },
    };
  });
};

type RowKind = Exclude<ListKindName, 'people' | 'recommendations'>;

interface Places {
  readonly sheet: SheetId;
  /** By field, the column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Where rows of a kind go. */
export const PLACES: Readonly<Record<RowKind, Places>> = {
  organizations: {
    sheet: 'ORG',
    columns: {
      ...{ name: 'name', acronym: 'acronym', aliases: 'aliases', city: 'city', country: 'country' },
      ...{ founded: 'founded', website: 'website' },
    },
  },
  missions: { sheet: 'CTY', columns: { country: 'name', checkedOn: 'checkedOn' } },
  contacts: {
    sheet: 'CON',
    columns: {
      ...{ date: 'date', country: 'country', contact: 'counterpart', contactKind: 'kind', who: 'who' },
      ...{ promise: 'promise', followUp: 'followUp' },
    },
  },
  workgroups: {
    sheet: 'WG',
    columns: { name: 'name', mailingList: 'mailingList', scope: 'scope', rhythm: 'rhythm' },
  },
  issues: { sheet: 'ISS', columns: { issue: 'name', aliases: 'synonyms' } },
  coverage: {
    sheet: 'COV',
    columns: { issue: 'issue', workgroup: 'workgroup', part: 'part', angle: 'angle', person: 'person' },
  },
  submissions: {
    sheet: 'SUB',
    columns: {
      ...{ title: 'title', submissionKind: 'kind', leadOrganization: 'leadOrganization' },
      ...{ coSubmitters: 'coSubmitters', issues: 'issues', workgroup: 'workgroup', status: 'status' },
      ...{ internalDue: 'internalDue', limit: 'limit' },
    },
  },
};

/** Whom to write to, in one cell: `Rosa Ruiz, Counsellor, rosa@mission.example`. */
const contactOf = (values: ReadRow['values']): string =>
  ['contact', 'function', 'mail', 'phone']
    .map((field) => textOf(values[field]))
    .filter(Boolean)
    .join(', ');

/** Cells of one column that several fields make, and the fields that they take. */
function madeCells(
  kind: RowKind,
  values: ReadRow['values'],
): readonly [Record<string, string>, readonly string[]] {
  const contact = contactOf(values);
  const taken = ['contact', 'function', 'mail', 'phone'];
  if (kind === 'missions') return [{ missionContacts: contact }, [...taken, 'place']];
  if (kind === 'organizations')
    return [
      { contact, ...(values['ecosoc'] === false && { ecosoc: 'none' }) },
      values['ecosoc'] === false ? [...taken, 'ecosoc'] : taken,
    ];
  if (kind === 'submissions') {
    const [language = ''] = textsOf(values['languages']);
    return [{ language }, ['languages', 'words']];
  }
  if (kind !== 'workgroups') return [{}, []];
  const [coChair1 = '', coChair2 = '', ...more] = textsOf(values['coChairs']);
  return [{ coChair1, coChair2 }, more.length === 0 ? ['coChairs', 'coChairMails'] : ['coChairMails']];
}

/** Rows of one sheet, as `takeList` takes them. */
export function listedRows(list: ListOfSheet, kind: RowKind, language: Language): ListOfRows {
  const { columns } = PLACES[kind];
  const lines = list.rows.map((row) => {
    const { values, line } = row;
    const cells = Object.entries(columns).map(([field, column]) => {
      const value = textOf(values[field]);
      return [
        column,
        field === 'country' && value !== '' ? (nameOfCountry(value, language) ?? value) : value,
      ] as const;
    });
    const [made, taken] = madeCells(kind, values);
    const placed = new Set([...Object.keys(columns), ...taken, 'notes']);
    const notes = notesOf(row, placed, list, language).join('; ');
    return { row: line, cells: { ...Object.fromEntries(cells), ...made, notes } };
  });
  const keys = [
    ...new Set(
      lines.flatMap(({ cells }) => Object.entries(cells).flatMap(([key, cell]) => (cell ? [key] : []))),
    ),
  ];
  return { keys, lines };
}
