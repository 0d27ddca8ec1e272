// The broad themes under which issues are grouped on the issue board, and where UPR Info's headings belong.
import { foldText } from '../text/fold';
import * as t from '../../words/base/vocabulary';
import { wordsOf } from './words';

/** In the order of the board's count and chart; short, so that the chart can write them out. */
export const themes = /* @__PURE__ */ wordsOf(
  [
    'liberties',
    'life-and-safety',
    'justice',
    'livelihood',
    'health-and-education',
    'land-and-environment',
    'equality',
    'movement',
    'institutions',
    'other',
  ],
  t.themes,
);

type ThemeKey = (typeof themes)[number]['key'];

/** UPR Info's headings by theme; what stands nowhere belongs to `other`. */
const HEADINGS: Readonly<Record<Exclude<ThemeKey, 'other'>, readonly string[]>> = {
  liberties: [
    'CP rights - general',
    'Civil society',
    'Elections',
    'Freedom of association and peaceful assembly',
    'Freedom of movement',
    'Freedom of opinion and expression',
    'Freedom of religion and belief',
    'Freedom of the press',
    'Human rights defenders',
    'Privacy',
  ],
  'life-and-safety': [
    'Counter-terrorism',
    'Death penalty',
    'Detention',
    'Enforced disappearances',
    'Extrajudicial executions',
    'Human rights violations by state agents',
    'International humanitarian law',
    'Public security',
    'Torture and other CID treatment',
    'Trafficking',
  ],
  justice: ['Corruption', 'Impunity', 'Justice'],
  livelihood: [
    'Business',
    'Development',
    'ESC rights - general',
    'Labour',
    'Poverty',
    'Right to food',
    'Right to housing',
  ],
  'health-and-education': [
    'HIV - Aids',
    'Human rights education and training',
    'Right to education',
    'Right to health',
  ],
  'land-and-environment': ['Environment', 'Right to land', 'Right to water'],
  equality: [
    'Disabilities',
    'Indigenous peoples',
    'Minorities',
    'Racial discrimination',
    'Rights of the Child',
    'Sexual Orientation and Gender Identity',
    "Women's rights",
  ],
  movement: [
    'Asylum-seekers - refugees',
    'Birth registration/Statelessness',
    'Internally displaced persons',
    'Migrants',
  ],
  institutions: [
    'International instruments',
    'NHRI',
    'National plan of action',
    'Special procedures',
    'Technical assistance and cooperation',
    'Treaty bodies',
    'UPR process',
  ],
};

const BY_HEADING: ReadonlyMap<string, ThemeKey> = new Map(
  (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).flatMap((key) =>
    HEADINGS[key].map((heading) => [foldText(heading), key] as const),
  ),
);

/** The theme that fits a heading of UPR Info; `other` for headings that are general or unknown. */
export const themeOfHeading = (heading: string): ThemeKey => BY_HEADING.get(foldText(heading)) ?? 'other';
