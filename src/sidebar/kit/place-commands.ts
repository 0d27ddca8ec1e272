// Which command says what a place holds, and which one tells of a thing.
import type { PlaceName } from '../../core/workbook/menu/places';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';

const LISTS = {
  meetings: 'meetings-place',
  people: 'people-place',
  issues: 'issues-place',
  submissions: 'submissions-place',
  countries: 'countries-place',
  recommendations: 'recommendations-place',
  geneva: 'geneva-place',
  sharing: 'sharing-place',
  'set-up': 'set-up-place',
} as const satisfies Partial<Record<PlaceName, string>>;

const PAGES = {
  MTG: { place: 'meetings', command: 'meeting-page' },
  WG: { place: 'people', command: 'group-page' },
  MEM: { place: 'people', command: 'person-page' },
  ISS: { place: 'issues', command: 'issue-card' },
  SUB: { place: 'submissions', command: 'submission-page' },
  CTY: { place: 'countries', command: 'country-card' },
  REC: { place: 'recommendations', command: 'recommendation-card' },
  OUT: { place: 'sharing', command: 'shared-page' },
  LIB: { place: 'sharing', command: 'shared-page' },
} as const satisfies Partial<Record<SheetId, { place: PlaceName; command: string }>>;

type ListCommand = (typeof LISTS)[keyof typeof LISTS];
type PageCommand = (typeof PAGES)[keyof typeof PAGES]['command'];

/** Of what places have a page each. */
export type ThingSheet = keyof typeof PAGES;

/** What lists the things of a kind. */
export const listWith = (sheet: ThingSheet): ListCommand => LISTS[PAGES[sheet].place];

/** Undefined for a place that holds no list of its own. */
export const placeCommand = (place: PlaceName): ListCommand | undefined =>
  (LISTS as Partial<Record<PlaceName, ListCommand>>)[place];

interface PageOfThing {
  readonly place: PlaceName;
  readonly command: PageCommand;
}

/** The place whose thing a row is, and the command that tells of it; undefined for rows that have no page but *This row*. */
export const pageOfThing = (sheet: string): PageOfThing | undefined =>
  (PAGES as Readonly<Record<string, PageOfThing>>)[sheet];
