// The menu UPR: what a reader sees there by their role and by where the review stands. Everything else stands in its place,
// and is found by typing.
import type { PanelName } from './panels';
import type { PlaceName } from './places';

export type MenuNode =
  | { readonly kind: 'place'; readonly place: PlaceName }
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'separator' };

export const MENU_ROLES = ['member', 'co-chair', 'coordinator'] as const;
export type MenuRole = (typeof MENU_ROLES)[number];

/** Until the UN's deadline for submissions, until the review, during the session, and from its end on. */
export type MenuPhase = 'writing' | 'lobbying' | 'session' | 'after';

/** Days on which phases end, YYYY-MM-DD, '' for one that is not known. */
export interface PhaseDays {
  readonly deadline: string;
  readonly review: string;
  /** The last day of the session. */
  readonly end: string;
}

/** The phase of a day; while no date is known, that in which a cycle begins. */
export function phaseOn(day: string, { deadline, review, end }: PhaseDays): MenuPhase {
  if (end !== '' && day > end) return 'after';
  if (review !== '' && day >= review) return 'session';
  return deadline !== '' && day > deadline ? 'lobbying' : 'writing';
}

/** Who reads, and when phases end: all that the menu depends on, so that it can be made without reading a cell. */
export interface MenuReader {
  readonly role: MenuRole;
  readonly days: PhaseDays;
}

/** A reader as one short text, kept for the next time the workbook opens. */
export const menuNote = ({ role, days }: MenuReader): string =>
  [role, days.deadline, days.review, days.end].join(' ');

/** The reader that a note tells; of none, or of a damaged one, somebody who may do all: nobody is kept from their work. */
export function readMenuNote(note: string): MenuReader {
  const [written, deadline = '', review = '', end = ''] = note.split(' ');
  return {
    role: MENU_ROLES.find((role) => role === written) ?? 'coordinator',
    days: { deadline, review, end },
  };
}

const place = (name: PlaceName): MenuNode => ({ kind: 'place', place: name });
const panel = (name: PanelName): MenuNode => ({ kind: 'panel', panel: name });
const SEPARATOR: MenuNode = { kind: 'separator' };

/** A member has one, a co-chair four, and who runs the whole all that their phase needs. */
const PLACES_FOR: Readonly<Record<MenuRole, Readonly<Record<MenuPhase, readonly PlaceName[]>>>> = {
  member: {
    writing: ['submissions'],
    lobbying: ['countries'],
    session: ['geneva'],
    after: ['recommendations'],
  },
  'co-chair': {
    writing: ['meetings', 'people', 'issues', 'submissions'],
    lobbying: ['meetings', 'submissions', 'countries', 'geneva'],
    session: ['meetings', 'countries', 'geneva', 'recommendations'],
    after: ['meetings', 'people', 'countries', 'recommendations'],
  },
  coordinator: {
    writing: ['meetings', 'people', 'issues', 'submissions', 'countries', 'sharing', 'set-up'],
    lobbying: ['meetings', 'people', 'issues', 'submissions', 'countries', 'geneva', 'sharing', 'set-up'],
    session: [
      'geneva',
      'countries',
      'recommendations',
      'meetings',
      'people',
      'submissions',
      'sharing',
      'set-up',
    ],
    after: ['recommendations', 'meetings', 'people', 'submissions', 'countries', 'sharing', 'set-up'],
  },
};

/** The entries in their order. */
export const menuFor = (role: MenuRole, phase: MenuPhase): readonly MenuNode[] => [
  place('today'),
  panel('find'),
  panel('this-row'),
  SEPARATOR,
  ...PLACES_FOR[role][phase].map(place),
  SEPARATOR,
  panel('undo'),
];
