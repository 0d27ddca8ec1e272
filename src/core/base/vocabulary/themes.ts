// The broad themes under which issues are grouped on the issue board, and where UPR Info's headings belong.
import { text, type Text } from '../messages/text';
import { foldText } from '../text/fold';

const theme = <const Key extends string>(
  key: Key,
  en: string,
  es: string,
  fr: string,
): { readonly key: Key; readonly text: Text } => ({ key, text: text(en, es, fr) });

/** In the order of the board's count and chart; short, so that the chart can write them out. */
export const themes = [
  theme('liberties', 'Civic freedoms', 'Libertades cívicas', 'Libertés civiques'),
  theme('life-and-safety', 'Life and safety', 'Vida y seguridad', 'Vie et sécurité'),
  theme('justice', 'Justice and law', 'Justicia y derecho', 'Justice et droit'),
  theme('livelihood', 'Work and welfare', 'Trabajo y bienestar', 'Travail et bien-être'),
  theme('health-and-education', 'Health and education', 'Salud y educación', 'Santé et éducation'),
  theme('land-and-environment', 'Land and environment', 'Tierra y ambiente', 'Terre, environnement'),
  theme('equality', 'Equality and groups', 'Igualdad y grupos', 'Égalité et groupes'),
  theme('movement', 'Migration and refuge', 'Migración y refugio', 'Migration et asile'),
  theme('institutions', 'Treaties and bodies', 'Tratados y órganos', 'Traités et organes'),
  theme('other', 'Other', 'Otros', 'Autres'),
] as const;

export type ThemeKey = (typeof themes)[number]['key'];

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
