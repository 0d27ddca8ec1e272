// The kinds of lists: what each one's columns may be, what makes a line a row, and what speaks for the kind.
import type { Field } from './heading-words';
import type { ListKindName } from './list-reading';

export interface ListKind {
  readonly fields: readonly Field[];
  /** One of each group has to be there. */
  readonly needs: readonly (readonly Field[])[];
  /** Fields that several columns may be: telephones, a column for each choice of a form. */
  readonly many: readonly Field[];
  /** Whose headings stand above a field besides its own. */
  readonly alsoHeaded?: Readonly<Partial<Record<Field, readonly Field[]>>>;
  /** Fields that hardly another kind has, and how much they speak for this one. */
  readonly tells: Readonly<Partial<Record<Field, number>>>;
  /** Fields whose empty cells mean what stands above, even where the file knows of no merged cell. */
  readonly carried: readonly Field[];
}

const fields = (names: string): readonly Field[] => names.split(' ') as Field[];

export const KINDS: Readonly<Record<ListKindName, ListKind>> = {
  people: {
    fields: fields(
      'name given middle family otherName honorific suffix mail otherMails phone organization role workgroups level languages city country since experience consent status timeZone notes website',
    ),
    needs: [['name', 'given', 'family', 'mail']],
    many: ['phone', 'workgroups', 'role', 'name', 'otherMails'],
    alsoHeaded: { organization: ['groupName'] },
    tells: { given: 1, family: 1, workgroups: 0.6, level: 0.5 },
    carried: [],
  },
  organizations: {
    fields: fields(
      'name acronym aliases city country contact mail phone website founded ecosoc workgroups notes',
    ),
    needs: [['name']],
    many: ['phone', 'workgroups'],
    alsoHeaded: { name: ['groupName', 'organization'] },
    tells: { acronym: 1.2, founded: 0.6, ecosoc: 0.8, contact: 0.4 },
    carried: [],
  },
  missions: {
    fields: fields('country place contact function mail phone languages checkedOn notes'),
    needs: [['country', 'contact', 'function']],
    many: ['phone'],
    tells: { function: 0.9, place: 0.5, checkedOn: 0.4, country: 0.8 },
    carried: ['country'],
  },
  contacts: {
    fields: fields('date country contact contactKind who asks response promise followUp notes'),
    needs: [['date'], ['country', 'contact']],
    many: [],
    tells: { asks: 1, who: 0.8, response: 0.5 },
    carried: [],
  },
  workgroups: {
    fields: fields('name coChairs mailingList scope rhythm notes'),
    needs: [['name'], ['coChairs', 'mailingList', 'scope']],
    many: [],
    alsoHeaded: { name: ['groupName', 'workgroup'] },
    tells: { coChairs: 1.2, mailingList: 1, scope: 0.5 },
    carried: [],
  },
  issues: {
    fields: fields('issue aliases notes'),
    needs: [['issue']],
    many: [],
    tells: { issue: 0.3 },
    carried: [],
  },
  coverage: {
    fields: fields('issue workgroup part angle person notes total'),
    needs: [['issue'], ['workgroup', 'part', 'person']],
    many: ['total'],
    tells: { part: 0.8, issue: 0.8, angle: 0.8 },
    carried: ['issue'],
  },
  submissions: {
    fields: fields(
      'title submissionKind leadOrganization coSubmitters issues workgroup status internalDue languages words limit notes',
    ),
    needs: [['title'], ['leadOrganization', 'status', 'internalDue', 'submissionKind', 'coSubmitters']],
    many: [],
    tells: { leadOrganization: 1, coSubmitters: 1, submissionKind: 0.8 },
    carried: ['workgroup'],
  },
  recommendations: {
    fields: fields(
      'number text countries answer issues action session to document groups sdgs progress workgroup source notes',
    ),
    needs: [['text'], ['countries', 'answer', 'to', 'number']],
    many: [],
    tells: { text: 0.8, answer: 0.8, countries: 0.5 },
    carried: [],
  },
};
