// Which organizations may be one: by their names and acronyms, and what web sites and mail domains say for or against it.
import { foldText } from '../../base/text/fold';
import { consonantsOf, firstSound } from '../../language/names/near-words';
import {
  acronymKey,
  organizationLikeness,
  organizationName,
  type OrganizationLikeness,
  type OrganizationName,
} from '../../language/names/organization-names';
import { areBothUsual } from './candidates';
import type { Reason } from './reasons';

/** What is known of an organization, be it a row or what somebody types. */
export interface OrganizationSigns {
  readonly id: string;
  /** The name first, then the other ones. */
  readonly names: readonly OrganizationName[];
  readonly acronym: string;
  readonly site: string;
  /** Of its own: those that anybody may have are left out. */
  readonly domains: readonly string[];
  readonly country: string;
}

interface Described {
  readonly name: string;
  readonly acronym: string;
  readonly aliases: readonly string[];
  readonly website: string;
  readonly contact: string;
  readonly country: string;
}

const SHARED_SITES =
  /(^|\.)(facebook|instagram|twitter|x|linkedin|youtube|linktr|google|blogspot|wordpress|medium)\.\w+$/;
const PUBLIC_MAIL =
  /^(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|pm|gmx|web|mail|yandex|zoho|tutanota|tuta|riseup|orange|free|wanadoo)\./;

/** The host, or on sites where many have a page, the page. */
function siteOf(website: string): string {
  const [, host = '', path = ''] =
    /^(?:\w+:\/\/)?(?:www\.)?([^/?#\s:]+)([^?#\s]*)/.exec(foldText(website)) ?? [];
  if (!host.includes('.')) return '';
  return SHARED_SITES.test(host) ? `${host}${path.replace(/\/+$/, '')}` : host;
}

const domainsIn = (text: string): readonly string[] =>
  [...foldText(text).matchAll(/@([\w.-]+\.\w{2,})/g)].flatMap(([, domain = '']) =>
    PUBLIC_MAIL.test(domain) ? [] : [domain],
  );

/** What is compared of an organization. `addresses` are those of its people. */
export function organizationSigns(
  id: string,
  { name, acronym, aliases, website, contact, country }: Described,
  addresses: readonly string[],
): OrganizationSigns {
  return {
    id,
    names: [name, ...aliases].filter((one) => one.trim() !== '').map(organizationName),
    acronym: acronymKey(acronym),
    site: siteOf(website),
    domains: [...new Set([...domainsIn(contact), ...addresses.flatMap(domainsIn)])],
    country: foldText(country),
  };
}

/** All words but one, with the beginning of that one: hundreds of names have “human” and “rights”. */
const allButOne = (core: readonly string[]): readonly string[] =>
  core.map((word, at) => `${core.filter((_, place) => place !== at).join(' ')} ${at} ${firstSound(word)}`);

function nameKeys({
  core,
  whole,
  bare,
  initials,
  acronym,
  acronymAfter,
}: OrganizationName): readonly string[] {
  const sounds = core.map((word) => consonantsOf(word).replace(/s$/, ''));
  return [
    `= ${whole}`,
    `= ${bare}`,
    `< ${[...core].sort().join('')}`,
    `~ ${sounds.join(' ')}`,
    ...(core.length > 1 ? allButOne(core) : []),
    ...initials.map((one) => `# ${one}`),
    ...[acronym, acronymAfter].flatMap((one) => (one === '' ? [] : [`# ${one}`])),
  ];
}

/** Organizations that share none of these are not compared. */
export const organizationKeys = ({ names, acronym, site, domains }: OrganizationSigns): readonly string[] => [
  ...names.flatMap(nameKeys),
  ...(acronym === '' ? [] : [`# ${acronym}`]),
  ...[site, ...domains].filter((one) => one !== '').map((one) => `@ ${one}`),
];

const STRENGTH: readonly OrganizationLikeness['how'][] = [
  ...(['same', 'legal form', 'kind', 'order', 'spelling', 'longer', 'shared'] as const),
];

/** The strongest likeness of any of the names of one with any of those of the other. */
function bestLikeness(one: OrganizationSigns, other: OrganizationSigns): OrganizationLikeness | undefined {
  let best: OrganizationLikeness | undefined;
  for (const name of one.names)
    for (const there of other.names) {
      const found = organizationLikeness(name, there);
      if (found && (!best || STRENGTH.indexOf(found.how) < STRENGTH.indexOf(best.how))) best = found;
    }
  return best;
}

const isAmong = (found: readonly string[], keys: readonly string[]): boolean =>
  found.some((key) => keys.includes(key));

/** Whether one is called by the acronym of the other, or only by what its initials are. */
function calledBy(one: OrganizationSigns, other: OrganizationSigns): 'acronym' | 'initials' | undefined {
  const called = one.names.map(({ acronym }) => acronym).filter((acronym) => acronym !== '');
  if (called.length === 0) return undefined;
  if (isAmong(called, [other.acronym, ...other.names.map(({ acronymAfter }) => acronymAfter)]))
    return 'acronym';
  return isAmong(
    called,
    other.names.flatMap(({ initials }) => initials),
  )
    ? 'initials'
    : undefined;
}

const NAME_REASONS: Readonly<Record<OrganizationLikeness['how'], Reason>> = {
  same: 'sameName',
  'legal form': 'legalForm',
  kind: 'kindOfOrganization',
  order: 'otherOrder',
  spelling: 'spelling',
  longer: 'longerName',
  shared: 'sharedName',
};

function calledReason(one: OrganizationSigns, other: OrganizationSigns): Reason | undefined {
  const called = [calledBy(one, other), calledBy(other, one)];
  if (called.includes('acronym')) return 'acronym';
  return called.includes('initials') ? 'initialsOfName' : undefined;
}

const areElsewhere = (one: OrganizationSigns, other: OrganizationSigns): boolean =>
  one.country !== '' && other.country !== '' && one.country !== other.country;

function nameReason(
  one: OrganizationSigns,
  other: OrganizationSigns,
  facts: { readonly isSameSite: boolean; readonly isSameDomain: boolean },
  areUsual: (likeness: OrganizationLikeness) => boolean,
): Reason | undefined {
  const likeness = bestLikeness(one, other);
  const how = likeness && !areUsual(likeness) ? likeness.how : undefined;
  if (how === 'same') return 'sameName';
  if (areElsewhere(one, other)) return undefined;
  if (how && how !== 'longer' && how !== 'shared') return NAME_REASONS[how];
  const called = calledReason(one, other);
  if (called) return called;
  // A word in common is little: only the very same site makes one organization of that.
  const isSupported = facts.isSameSite || (how === 'longer' && facts.isSameDomain);
  return how && isSupported ? NAME_REASONS[how] : undefined;
}

/**
 * Why the two may be one organization, the strongest first; undefined where they are not taken for one. `counts` is how many
 * rows have a word.
 */
export function sameOrganization(
  one: OrganizationSigns,
  other: OrganizationSigns,
  counts: ReadonlyMap<string, number>,
): readonly Reason[] | undefined {
  const isSameSite = one.site !== '' && one.site === other.site;
  const isSameDomain = one.domains.some((domain) => other.domains.includes(domain));
  const reason = nameReason(one, other, { isSameSite, isSameDomain }, ({ slips }) =>
    areBothUsual(slips, counts),
  );
  if (!reason) return undefined;
  return [
    reason,
    ...(isSameSite ? (['sameSite'] as const) : []),
    ...(isSameDomain ? (['sameDomain'] as const) : []),
  ];
}
