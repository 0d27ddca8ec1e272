// The places: what a coalition has, each one page of the build, and which panels and windows stand in it.
import { functionName } from '../../base/function-name';
import type { Text } from '../../base/messages/text';
import type { DialogName } from './dialogs';
import type { PanelName } from './panels';
import * as t from '../../words/workbook/places';

export type PlaceName =
  | 'today'
  | 'meetings'
  | 'people'
  | 'issues'
  | 'submissions'
  | 'countries'
  | 'geneva'
  | 'recommendations'
  | 'sharing'
  | 'set-up';

/** The view of what a place holds, and what can be done. */
export const PLACE_VIEW = 'place';

/** The view of one thing that it holds; `sheet` and `id` in the input say which. */
export const THING_VIEW = 'thing';

interface Place {
  readonly title: Text;
  /** In one line, what one does there. */
  readonly about: Text;
  /** What can be done there, the most common first. */
  readonly acts: readonly (PanelName | DialogName)[];
  /** The panel in which it begins; left out, with what it holds. */
  readonly landing?: PanelName;
  /** What is dangerous or done once a cycle, one level down. */
  readonly seldom?: readonly (PanelName | DialogName)[];
}

const PLACE_LIST = {
  today: { title: t.today, about: t.todayAbout, landing: 'my-page', acts: ['my-page', 'this-row', 'undo'] },
  meetings: {
    title: t.meetings,
    about: t.meetingsAbout,
    acts: ['meetings', 'invitations', 'find-date', 'close-meeting'],
  },
  people: {
    title: t.people,
    about: t.peopleAbout,
    acts: ['join', 'write-to-group', 'vacancies', 'break-outs', 'hand-over', 'duplicates'],
  },
  issues: {
    title: t.issues,
    about: t.issuesAbout,
    acts: [
      'who-covers-what',
      'divide-issues',
      'overlaps',
      'already-covered',
      'issue-page',
      'coverage-report',
    ],
  },
  submissions: {
    title: t.submissions,
    about: t.submissionsAbout,
    acts: [
      'register-submission',
      'take-in-text',
      'review',
      'endorse',
      'check-before-upload',
      'build-document',
      'un-summary',
      'summaries',
      'word-templates',
    ],
  },
  countries: {
    title: t.countries,
    about: t.countriesAbout,
    acts: ['whom-to-ask', 'contacts', 'one-pager', 'questions', 'thanks'],
  },
  geneva: { title: t.geneva, about: t.genevaAbout, acts: ['geneva', 'what-was-said', 'home-digest'] },
  recommendations: {
    title: t.recommendations,
    about: t.recommendationsAbout,
    acts: [
      'division',
      'uptake',
      'record-progress',
      'progress',
      'progress-report',
      'beside-ours',
      'ask-to-change',
      'bring-in-un-text',
    ],
  },
  sharing: { title: t.sharing, about: t.sharingAbout, acts: ['outreach', 'status-page', 'mail'] },
  'set-up': {
    title: t.setUp,
    about: t.setUpAbout,
    acts: ['cycle', 'bring-in-list', 'bring-in-form-answers', 'review-changed', 'check', 'check-account'],
    seldom: ['true-names', 'erase-person'],
  },
} as const satisfies Readonly<Record<PlaceName, Place>>;

export const PLACES: Readonly<Record<PlaceName, Place>> = PLACE_LIST;
export const PLACE_NAMES = Object.keys(PLACES) as readonly PlaceName[];

/** Opened from a line of what it shows, from everywhere, or by its former name, never from a list. */
const NOT_LISTED = { find: 'today', 'side-by-side': 'issues', 'deadline-board': 'submissions' } as const;

/** All that stands in a place's lists. */
export const viewsIn = (place: PlaceName): readonly (PanelName | DialogName)[] => [
  ...PLACES[place].acts,
  ...(PLACES[place].seldom ?? []),
];

const placeByView = new Map<PanelName | DialogName, PlaceName>([
  ...PLACE_NAMES.flatMap((place) => viewsIn(place).map((view) => [view, place] as const)),
  ...(Object.entries(NOT_LISTED) as [keyof typeof NOT_LISTED, PlaceName][]),
]);

/** The place in which a panel or window stands. */
export function placeOf(view: PanelName | DialogName): PlaceName {
  const place = placeByView.get(view);
  if (!place) throw new Error(`No place holds ${view}: name it in places.ts.`);
  return place;
}

type Held = typeof PLACE_LIST;
type ActsOf<Name extends PlaceName> =
  | Held[Name]['acts'][number]
  | (Held[Name] extends { readonly seldom: readonly (infer Seldom)[] } ? Seldom : never);

/** The panels that a place's page holds: all but those with a page of their own. */
export type PanelIn<Name extends PlaceName> = Exclude<Extract<ActsOf<Name>, PanelName>, 'true-names'>;

/** The view in which a place begins. */
export const landingOf = (place: PlaceName): PanelName | typeof PLACE_VIEW =>
  PLACES[place].landing ?? PLACE_VIEW;

/** True names stand beside nobody else's code. */
const OWN_PAGES: readonly string[] = ['true-names'];

/** The page of the build that shows a view of the place. */
export const pageOf = (place: PlaceName, view: string): string => (OWN_PAGES.includes(view) ? view : place);

/** The global function that opens a place: `set-up` has `placeSetUp`. */
export const placeFunction = (name: PlaceName): string => functionName(`place-${name}`);
