// What a heading may mean, in any language: the whole of it, or a phrase within.
import * as signs from '../../words/lists/list-signs';
import { OF as OF_WORDS } from '../../words/lists/signs';
import { inAnyLanguage } from '../../base/text/word-sets';
import { bare } from './plain-words';

const HEADINGS = {
  name: signs.HEAD_NAME,
  groupName: signs.HEAD_GROUP_NAME,
  given: signs.HEAD_GIVEN,
  middle: signs.HEAD_MIDDLE,
  family: signs.HEAD_FAMILY,
  honorific: signs.HEAD_HONORIFIC,
  suffix: signs.HEAD_SUFFIX,
  otherName: signs.HEAD_OTHER_NAME,
  mail: signs.HEAD_MAIL,
  otherMails: signs.HEAD_OTHER_MAILS,
  phone: signs.HEAD_PHONE,
  organization: signs.HEAD_ORGANIZATION,
  role: signs.HEAD_ROLE,
  workgroups: signs.HEAD_WORKGROUPS,
  level: signs.HEAD_LEVEL,
  languages: signs.HEAD_LANGUAGES,
  city: signs.HEAD_CITY,
  country: signs.HEAD_COUNTRY,
  since: signs.HEAD_SINCE,
  experience: signs.HEAD_EXPERIENCE,
  consent: signs.HEAD_CONSENT,
  status: signs.HEAD_STATUS,
  timeZone: signs.HEAD_TIME_ZONE,
  notes: signs.HEAD_NOTES,
  website: signs.HEAD_WEBSITE,
  index: signs.HEAD_INDEX,
  acronym: signs.HEAD_ACRONYM,
  aliases: signs.HEAD_ALIASES,
  contact: signs.HEAD_CONTACT,
  founded: signs.HEAD_FOUNDED,
  ecosoc: signs.HEAD_ECOSOC,
  place: signs.HEAD_PLACE,
  function: signs.HEAD_FUNCTION,
  checkedOn: signs.HEAD_CHECKED_ON,
  contactKind: signs.HEAD_CONTACT_KIND,
  who: signs.HEAD_WHO,
  asks: signs.HEAD_ASKS,
  response: signs.HEAD_RESPONSE,
  promise: signs.HEAD_PROMISE,
  followUp: signs.HEAD_FOLLOW_UP,
  date: signs.HEAD_DATE,
  coChairs: signs.HEAD_CO_CHAIRS,
  mailingList: signs.HEAD_MAILING_LIST,
  scope: signs.HEAD_SCOPE,
  rhythm: signs.HEAD_RHYTHM,
  issue: signs.HEAD_ISSUE,
  workgroup: signs.HEAD_WORKGROUP,
  part: signs.HEAD_PART,
  angle: signs.HEAD_ANGLE,
  person: signs.HEAD_PERSON,
  title: signs.HEAD_TITLE,
  submissionKind: signs.HEAD_SUBMISSION_KIND,
  leadOrganization: signs.HEAD_LEAD_ORGANIZATION,
  coSubmitters: signs.HEAD_CO_SUBMITTERS,
  internalDue: signs.HEAD_INTERNAL_DUE,
  words: signs.HEAD_WORDS,
  limit: signs.HEAD_LIMIT,
  to: signs.HEAD_TO,
  text: signs.HEAD_TEXT,
  countries: signs.HEAD_COUNTRIES,
  answer: signs.HEAD_ANSWER,
  action: signs.HEAD_ACTION,
  issues: signs.HEAD_ISSUES,
  session: signs.HEAD_SESSION,
  document: signs.HEAD_DOCUMENT,
  number: signs.HEAD_NUMBER,
  groups: signs.HEAD_GROUPS,
  sdgs: signs.HEAD_SDGS,
  progress: signs.HEAD_PROGRESS,
  source: signs.HEAD_SOURCE,
  total: signs.HEAD_TOTAL,
  none: signs.HEAD_NONE,
} as const;

/** What a column of a list may be; `index` says nothing, `none` has no place in the workbook. */
export type Field = keyof typeof HEADINGS;
export const FIELDS = Object.keys(HEADINGS) as readonly Field[];

const fieldsByPhrase: ReadonlyMap<string, readonly Field[]> = (() => {
  const found = new Map<string, Field[]>();
  for (const field of FIELDS)
    for (const phrase of new Set([...inAnyLanguage(HEADINGS[field])].map(bare)))
      found.set(phrase, [...(found.get(phrase) ?? []), field]);
  return found;
})();

/** A sentence is no heading. */
const LONGEST = 110;
/** A phrase within a heading counts by how much of it it is, between these. */
const LEAST = 0.35;
const MOST = 0.9;

const WITHIN = 'in within for en para por dans pour au a à'.split(' ');

/** Words that only say of the one behind them what it is: `Name of the organization`, `Número de teléfono`. */
const SAYS_LITTLE: readonly Field[] = ['name', 'index', 'number', 'none', 'date'];
const BEHIND = 0.7;

/** Where what comes first in a heading ends, and what it is of begins: `Rol en la comisión` is a role. */
const OF = new RegExp(` (?:${[...inAnyLanguage(OF_WORDS), ...WITHIN].map(bare).join('|')}) `);

function byPhrase(words: string): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  const tokens = new Set(words.split(' '));
  for (const [phrase, fields] of fieldsByPhrase) {
    const isWithin = phrase.length < 4 ? tokens.has(phrase) : ` ${words} `.includes(` ${phrase} `);
    if (!isWithin) continue;
    const score = Math.max(LEAST, Math.min(MOST, 0.45 + (0.5 * phrase.length) / words.length));
    for (const field of fields) found.set(field, Math.max(found.get(field) ?? 0, score));
  }
  return found;
}

/** As `byPhrase`; where what comes first says something by itself, what stands behind counts less. */
function byPhraseInOrder(words: string): ReadonlyMap<Field, number> {
  const all = byPhrase(words);
  const cut = OF.exec(` ${words}`);
  if (!cut || cut.index === 0) return all;
  const first = words.slice(0, cut.index - 1);
  const own = fieldsByPhrase.get(first) ?? [...byPhrase(first).keys()];
  if (own.length === 0 || own.some((field) => SAYS_LITTLE.includes(field))) return all;
  return new Map(
    [...all].map(([field, score]) => [field, own.includes(field) ? MOST : Math.max(LEAST, score * BEHIND)]),
  );
}

const NO_FIELDS: ReadonlyMap<Field, number> = new Map();

/** Exports say what a column is behind what it is one of: `Address 1 - City`. */
const LAST_OF_EXPORT = / [-–:] ([^-–:]+)$/;

/** What a heading may mean, each with how sure that is, from 0 to 1. */
export function fieldsOfHeading(heading: string): ReadonlyMap<Field, number> {
  const words = bare(heading);
  if (words === '' || words.length > LONGEST) return NO_FIELDS;
  const whole = fieldsByPhrase.get(words);
  if (whole) return new Map(whole.map((field) => [field, 1]));
  const last = fieldsByPhrase.get(bare(LAST_OF_EXPORT.exec(heading)?.[1] ?? ''));
  return last ? new Map(last.map((field) => [field, MOST])) : byPhraseInOrder(words);
}
