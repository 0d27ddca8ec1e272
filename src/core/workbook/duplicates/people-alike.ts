// Which people may be one: by their names, and what their addresses and organizations say for or against it.
import { addressKey } from '../../base/text/fold';
import { consonantsOf, firstSound } from '../../language/names/near-words';
import {
  isSmallInName,
  personLikeness,
  personWords,
  type PersonLikeness,
} from '../../language/names/person-names';
import { areBothUsual } from './candidates';
import type { Reason } from './reasons';

/** What is known of a person, be it a row or what somebody types. */
export interface PersonSigns {
  readonly id: string;
  readonly words: readonly string[];
  /** '' for none. Organizations that may be one have the same. */
  readonly organization: string;
  readonly mailbox: string;
}

/** What is compared of a person. `organization` is an id, or a name for a new one. */
export const personSigns = (
  id: string,
  {
    name,
    email,
    organization,
  }: { readonly name: string; readonly email: string; readonly organization: string },
): PersonSigns => ({ id, words: personWords(name), organization, mailbox: addressKey(email) });

/** People who share none of these are not compared. */
export function personKeys({ words, mailbox }: PersonSigns): readonly string[] {
  const beside = words.flatMap((word, at) =>
    words.flatMap((other, place) =>
      place === at || word.length === 1
        ? []
        : [firstSound(other), other.slice(0, 1)].map((first) => `${word} ${first}`),
    ),
  );
  return [
    ...(words.length > 0 ? [`= ${words.join('')}`, `< ${[...words].sort().join(' ')}`] : []),
    ...(words.length > 1
      ? [
          `~ ${words
            .filter((word) => !isSmallInName(word))
            .map(consonantsOf)
            .sort()
            .join(' ')}`,
        ]
      : []),
    ...(mailbox === '' ? [] : [`@ ${mailbox}`]),
    ...beside,
  ];
}

const NAME_REASONS: Readonly<Record<PersonLikeness['how'], Reason>> = {
  same: 'sameName',
  order: 'otherOrder',
  spelling: 'spelling',
  'middle initial': 'initials',
  initials: 'initials',
  shorter: 'shorter',
  shared: 'sharedName',
};

interface Facts {
  readonly isSameMail: boolean;
  readonly organizations: 'same' | 'other' | 'unknown';
  readonly isOneWord: boolean;
}

/** Whether the likeness of the names is enough, given the rest. */
function isEnough(how: PersonLikeness['how'], { isSameMail, organizations, isOneWord }: Facts): boolean {
  if (isSameMail) return true;
  switch (how) {
    case 'same':
      return !isOneWord || organizations === 'same';
    case 'order':
      return true;
    case 'spelling':
    case 'middle initial':
      return organizations !== 'other';
    case 'shorter':
    case 'initials':
      return organizations === 'same';
    case 'shared':
      return false;
  }
}

function organizationsOf(one: PersonSigns, other: PersonSigns): Facts['organizations'] {
  if (one.organization === '' || other.organization === '') return 'unknown';
  return one.organization === other.organization ? 'same' : 'other';
}

/**
 * Why the two may be one person, the strongest first; undefined where they are not taken for one. `counts` is how many
 * rows have a word in their names.
 */
export function samePerson(
  one: PersonSigns,
  other: PersonSigns,
  counts: ReadonlyMap<string, number>,
): readonly Reason[] | undefined {
  const likeness = personLikeness(one.words, other.words);
  if (!likeness) return undefined;
  const organizations = organizationsOf(one, other);
  const isSameMail = one.mailbox !== '' && one.mailbox === other.mailbox;
  const facts = { isSameMail, organizations, isOneWord: one.words.length === 1 };
  if (!isEnough(likeness.how, facts)) return undefined;
  if (!isSameMail && areBothUsual(likeness.slips, counts)) return undefined;
  return [
    NAME_REASONS[likeness.how],
    ...(isSameMail ? (['sameMail'] as const) : []),
    ...(organizations === 'same' ? (['sameOrganization'] as const) : []),
    ...(organizations === 'other' ? (['otherOrganization'] as const) : []),
  ];
}
