// The pairs of rows of a sheet that may be one, and the rows that something typed may mean.
import { nameKey } from '../../base/text/name-key';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { rowsByKey } from '../records/rows-by-key';
import { candidatePairs, countWords } from './candidates';
import {
  organizationKeys,
  organizationSigns,
  sameOrganization,
  type OrganizationSigns,
} from './organizations-alike';
import { personKeys, personSigns, samePerson, type PersonSigns } from './people-alike';
import type { Reason } from './reasons';

export interface AlikePair {
  /** Ids; the upper row first. */
  readonly one: string;
  readonly other: string;
  readonly reasons: readonly Reason[];
}

type Apart = Pick<RowOf<'ORG'>, 'id' | 'notSameAs'>;

const arePartedIn =
  (rows: readonly Apart[]) =>
  (one: string, other: string): boolean => {
    const says = (id: string, there: string): boolean =>
      rows.some((row) => row.id === id && row.notSameAs.includes(there));
    return says(one, other) || says(other, one);
  };

interface Signed {
  readonly id: string;
}

type Compare<Signs> = (
  one: Signs,
  other: Signs,
  counts: ReadonlyMap<string, number>,
) => readonly Reason[] | undefined;

interface Kind<Signs> {
  keysOf(signs: Signs): readonly string[];
  wordsOf(signs: Signs): readonly string[];
  readonly compare: Compare<Signs>;
}

const PEOPLE: Kind<PersonSigns> = { keysOf: personKeys, wordsOf: ({ words }) => words, compare: samePerson };
const ORGANIZATIONS: Kind<OrganizationSigns> = {
  keysOf: organizationKeys,
  wordsOf: ({ names }) => names.flatMap(({ core }) => core),
  compare: sameOrganization,
};

/** Initials that fit several names say nothing, unless something else does. */
function withoutCommonInitials(found: readonly AlikePair[]): readonly AlikePair[] {
  const isBare = ({ reasons }: AlikePair): boolean => reasons.length === 1 && reasons[0] === 'initialsOfName';
  const times = countWords(found.filter(isBare).map(({ one, other }) => [one, other]));
  return found.filter((pair) => !isBare(pair) || [pair.one, pair.other].every((id) => times.get(id) === 1));
}

/** `about`: only pairs in which one of these is. */
function pairsOf<Signs extends Signed>(
  { keysOf, wordsOf, compare }: Kind<Signs>,
  signs: readonly Signs[],
  rows: readonly Apart[],
  about?: ReadonlySet<string>,
): readonly AlikePair[] {
  const counts = countWords(signs.map(wordsOf));
  const apart = arePartedIn(rows.filter(({ notSameAs }) => notSameAs.length > 0));
  const found: AlikePair[] = [];
  for (const [one, other] of candidatePairs(signs, keysOf)) {
    if (about && !about.has(one.id) && !about.has(other.id)) continue;
    const reasons = compare(one, other, counts);
    if (reasons && !apart(one.id, other.id)) found.push({ one: one.id, other: other.id, reasons });
  }
  return withoutCommonInitials(found);
}

const MOST_ON_HOST = 2;

/** Where three organizations or more have a site or mail, many have: it says nothing of any of them. */
function withoutSharedHosts(signs: readonly OrganizationSigns[]): readonly OrganizationSigns[] {
  const counts = countWords(signs.map(({ site, domains }) => [site, ...domains]));
  const isOwn = (host: string): boolean => (counts.get(host) ?? 0) <= MOST_ON_HOST;
  return signs.map((one) => ({
    ...one,
    site: isOwn(one.site) ? one.site : '',
    domains: one.domains.filter(isOwn),
  }));
}

function signsOfOrganizations(book: Book): readonly OrganizationSigns[] {
  const addresses = new Map<string, string[]>();
  for (const { organization, email } of book.rows('MEM'))
    if (organization !== '') addresses.set(organization, [...(addresses.get(organization) ?? []), email]);
  const signs = book.rows('ORG').map((row) => organizationSigns(row.id, row, addresses.get(row.id) ?? []));
  return withoutSharedHosts(signs);
}

/** Pairs of organizations that may be one. Needs ORG and MEM. */
export const organizationPairs = (book: Book): readonly AlikePair[] =>
  pairsOf(ORGANIZATIONS, signsOfOrganizations(book), book.rows('ORG'));

/** By id, one id for all rows that pairs lead to one from another. */
export function groupedBy(pairs: readonly AlikePair[]): (id: string) => string {
  const to = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const next = to.get(id);
    return next === undefined ? id : leaderOf(next);
  };
  for (const { one, other } of pairs) {
    const [a, b] = [leaderOf(one), leaderOf(other)];
    if (a !== b) to.set(b, a);
  }
  return leaderOf;
}

const signsOfPeople = (book: Book, organizationOf: (id: string) => string): readonly PersonSigns[] =>
  book
    .rows('MEM')
    .map((row) => personSigns(row.id, { ...row, organization: organizationOf(row.organization) }));

/** Pairs of people who may be one. Needs ORG and MEM. */
export const peoplePairs = (book: Book, organizations = organizationPairs(book)): readonly AlikePair[] =>
  pairsOf(PEOPLE, signsOfPeople(book, groupedBy(organizations)), book.rows('MEM'));

/** Pairs of workgroups of one name, of break-outs within their workgroup. */
export function workgroupPairs(book: Book): readonly AlikePair[] {
  const named = book.rows('WG').filter(({ name }) => nameKey(name) !== '');
  const groups = rowsByKey(named, ({ name, parent }) => `${parent} ${nameKey(name)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id }): AlikePair => ({ one: first?.id ?? '', other: id, reasons: ['sameName'] })),
  );
}

export interface TypedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Id, '' for none. */
  readonly organization: string;
}

const idsOf = (rows: readonly Signed[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

/** Pairs of what somebody brings, who is `other`, with people that are there and with each other. Needs ORG and MEM. */
export function peopleAmong(book: Book, typed: readonly TypedPerson[]): readonly AlikePair[] {
  const organizationOf = groupedBy(organizationPairs(book));
  const added = typed.map((one) =>
    personSigns(one.id, { ...one, organization: organizationOf(one.organization) }),
  );
  return pairsOf(PEOPLE, [...signsOfPeople(book, organizationOf), ...added], book.rows('MEM'), idsOf(typed));
}

const EMPTY = { acronym: '', aliases: [], website: '', contact: '', country: '' } as const;
export type TypedOrganization = Partial<RowOf<'ORG'>> & { readonly id: string; readonly name: string };

/** Pairs of what somebody brings with organizations that are there and with each other. Needs ORG and MEM. */
export function organizationsAmong(book: Book, typed: readonly TypedOrganization[]): readonly AlikePair[] {
  const added = typed.map((one) => organizationSigns(one.id, { ...EMPTY, ...one }, []));
  return pairsOf(ORGANIZATIONS, [...signsOfOrganizations(book), ...added], book.rows('ORG'), idsOf(typed));
}
