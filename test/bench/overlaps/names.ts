// Invented names of places, people, organizations, agencies and laws.
import { among, below, rarer, type Random } from './random';

const STARTS = [
  'Al',
  'Be',
  'Bra',
  'Ca',
  'Cor',
  'Da',
  'Dre',
  'El',
  'Fa',
  'Gar',
  'Ha',
  'I',
  'Ja',
  'Kel',
  'La',
  'Lo',
];
const MORE_STARTS = [
  'Ma',
  'Mor',
  'Na',
  'O',
  'Pa',
  'Pel',
  'Qui',
  'Ra',
  'Ro',
  'Sa',
  'Sel',
  'Ta',
  'Tor',
  'U',
  'Ve',
  'Za',
];
const MIDDLES = [
  'ba',
  'cá',
  'de',
  'fi',
  'ga',
  'li',
  'lo',
  'mé',
  'na',
  'ne',
  'po',
  'ra',
  'ri',
  'so',
  'ta',
  've',
];
const PLACE_ENDS = [
  'burg',
  'dal',
  'ford',
  'gona',
  'lia',
  'mar',
  'nia',
  'polis',
  'ria',
  'stad',
  'ton',
  'ville',
  'vik',
];
const NAME_ENDS = [
  'bert',
  'chik',
  'dez',
  'ert',
  'ian',
  'kova',
  'lund',
  'moto',
  'nez',
  'ova',
  'quist',
  'ski',
  'zar',
];
const FIRST_NAMES = [
  ...[
    'Ada',
    'Amir',
    'Beata',
    'Chidi',
    'Dalia',
    'Emeka',
    'Farah',
    'Goran',
    'Hana',
    'Ines',
    'Jonas',
    'Katya',
    'Lamine',
  ],
  ...[
    'Maren',
    'Nadia',
    'Oskar',
    'Paula',
    'Rashid',
    'Selma',
    'Tomas',
    'Uma',
    'Vera',
    'Wanda',
    'Yusuf',
    'Zora',
    'Luz',
  ],
];

/** One of several thousand names that can be spoken: the n-th always the same. */
function coined(n: number, ends: readonly string[]): string {
  const starts = [...STARTS, ...MORE_STARTS];
  const start = starts[n % starts.length] ?? '';
  const end = ends[Math.floor(n / starts.length) % ends.length] ?? '';
  const middle = MIDDLES[Math.floor(n / (starts.length * ends.length)) % MIDDLES.length] ?? '';
  return `${start}${middle}${end}`;
}

const PLACES = 32 * 13 * 16;
// Spread over the order, so that frequent names do not share an ending.
const spread = (n: number): number => (n * 1009) % PLACES;
const PLACE_NAMES = Array.from({ length: PLACES }, (_, n) => coined(spread(n), PLACE_ENDS));
const FAMILY_NAMES = Array.from({ length: PLACES }, (_, n) => coined(spread(n), NAME_ENDS));

export const placeOf = (random: Random): string => PLACE_NAMES[rarer(random, PLACES)] ?? '';
export const nameOf = (random: Random): string => FAMILY_NAMES[below(random, PLACES)] ?? '';
export const personOf = (random: Random): string => `${among(random, FIRST_NAMES)} ${nameOf(random)}`;

const KINDS = [
  'Network',
  'Alliance',
  'Centre',
  'Forum',
  'League',
  'Foundation',
  'Union',
  'Committee',
  'Initiative',
];
const CAUSES = [
  'Dignity',
  'Justice',
  'Rights',
  'Equality',
  'Solidarity',
  'Freedom',
  'Memory',
  'Development',
  'Law',
];

export const organizationOf = (random: Random): string =>
  `${nameOf(random)} ${among(random, KINDS)} for ${among(random, CAUSES)}`;

export const AGENCIES = [
  ...[
    'the Ministry of the Interior',
    'the Ministry of Social Affairs',
    'the National Land Office',
    'the Housing Agency',
  ],
  ...[
    'the Office of the Prosecutor',
    'the Ministry of Health',
    'the Border Service',
    'the Labour Inspectorate',
  ],
  ...['the Ministry of Education', 'the Prison Service', 'the Environment Agency', 'the Police Directorate'],
  ...[
    'the Ministry of Family and Youth',
    'the Regulatory Authority',
    'the Statistics Bureau',
    'the Ministry of Justice',
  ],
];

export function statuteOf(random: Random): string {
  const [number, year] = [below(random, 900) + 10, 1960 + below(random, 63)];
  return among(random, [`Act ${number} of ${year}`, `Law ${number}/${year}`, `Decree ${number} of ${year}`]);
}
