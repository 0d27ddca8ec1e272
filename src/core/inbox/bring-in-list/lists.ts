// The lists that can be brought in, and what people write above their columns besides the workbook's own headings.
import { inAnyLanguage } from '../../base/text/word-sets';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { OtherHeadings } from '../../workbook/bring-in/sheet-columns';
import { headingsOf } from '../../workbook/schema/headings';
import * as signs from '../../words/lists/signs';

/** Lists that become rows of the one sheet, in the order in which they win where headings fit several as well. */
export const ROW_LISTS = [
  'COV',
  'SUB',
  'WG',
  'PAR',
  'ISS',
  'ORG',
  'CTY',
] as const satisfies readonly SheetId[];
export type RowList = (typeof ROW_LISTS)[number];

/** People and recommendations are taken in by commands of their own: they fill several sheets. */
export const LISTS = ['REC', 'MEM', ...ROW_LISTS] as const satisfies readonly SheetId[];
export type ListKind = (typeof LISTS)[number];

export const isRowList = (kind: ListKind | ''): kind is RowList =>
  (ROW_LISTS as readonly string[]).includes(kind);

/** What sheets call the name of a row. */
const PLAIN_NAME = { plain: headingsOf('MEM', 'name') } as const;
const NAME_OF_A_PERSON = { ...signs.LIST_NAME, ...PLAIN_NAME } as const;

/** Above the country, lists of missions say either. */
export const COUNTRY_OR_MISSION = {
  countries: [...inAnyLanguage(signs.LIST_COUNTRY)],
  missions: [...inAnyLanguage(signs.LIST_MISSION)],
} as const;

export const OTHER_HEADINGS: Readonly<Record<RowList, OtherHeadings>> = {
  COV: {
    issue: signs.LIST_ISSUE,
    workgroup: signs.LIST_GROUP,
    part: signs.LIST_PART,
    person: NAME_OF_A_PERSON,
  },
  SUB: {
    title: signs.LIST_SUBMISSION,
    kind: signs.LIST_KIND,
    workgroup: signs.LIST_GROUP,
    leadOrganization: signs.LIST_LEAD_ORGANIZATION,
    coSubmitters: signs.LIST_CO_SUBMITTERS,
    authors: signs.LIST_AUTHOR,
    issues: signs.LIST_ISSUE,
    internalDue: signs.LIST_DUE,
  },
  WG: {
    name: signs.LIST_GROUP,
    scope: signs.LIST_SCOPE,
    coChair1: signs.LIST_CHAIR,
    mailingList: signs.LIST_EMAIL,
  },
  PAR: {
    person: NAME_OF_A_PERSON,
    organization: signs.LIST_ORGANIZATION,
    workgroup: signs.LIST_GROUP,
    level: signs.LIST_LEVEL,
  },
  ISS: { name: { ...signs.LIST_ISSUE, ...PLAIN_NAME } },
  ORG: { name: signs.LIST_ORGANIZATION },
  CTY: {
    name: COUNTRY_OR_MISSION,
    contact: { ...NAME_OF_A_PERSON, mission: [...inAnyLanguage(signs.LIST_MISSION_CONTACT)] },
    position: signs.LIST_POSITION,
    email: signs.LIST_EMAIL,
    phone: signs.LIST_PHONE,
  },
};

/** What a list must say to be one: each needs one column of each group. */
export const NEEDED: Readonly<Record<ListKind, readonly (readonly string[])[]>> = {
  REC: [['text']],
  MEM: [['name', 'firstName', 'lastName', 'email']],
  COV: [['issue'], ['workgroup']],
  SUB: [
    ['title'],
    ['kind', 'workgroup', 'authors', 'leadOrganization', 'internalDue', 'status', 'mainIssue', 'issues'],
  ],
  WG: [['name']],
  PAR: [['workgroup'], ['person', 'organization']],
  ISS: [['name', 'nameEs', 'nameFr']],
  ORG: [['name']],
  CTY: [['name'], ['missionContacts', 'contact', 'email', 'phone']],
};
