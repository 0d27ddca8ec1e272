// Sentences that any submission may hold, about anything but its issue; their grammar is not that of the narrative.
import { nameOf, personOf, placeOf } from './names';
import { among, below, rarer, type Random } from './random';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const NOUNS = words(`
  market bridge harbour railway library festival orchard census ferry council workshop quarry lighthouse calendar archive
  parade chapel stadium bakery timetable embassy ledger monument pavement telescope avenue barn basket battery beach bell
  bicycle blanket boat boundary branch brick bucket bus cabinet camera canal candle canteen carpet cart catalogue cattle
  ceiling cellar ceremony chair chamber channel chapter charter chimney choir chronicle circle clinic clock cloth coin
  college column comet commerce compass concert corridor cottage cotton counter courtyard crane crop crossing crowd cup
  curtain customer dairy dance delegation deposit desk diary diploma district dock drawer drought dust edition engine
  estate exhibition fabric factory fair farm fence field fishery flag flood floor flour forest fountain frame freight
  frontier fruit fuel gallery garage garden gate geography glacier glass grain granary grant grass guide guitar hall
  handbook hill hotel household ice industry ink inn interval inventory island item journal journey kitchen label ladder
  lagoon lake lamp landscape lecture lesson lorry magazine mail mantle map marble meadow meeting memoir merchant mill
  mineral minute mirror mist mosaic motor mountain museum music needle newsletter noon notebook oak office opera orchestra
  oven package palace panel paper park passage path pavilion peak pencil peninsula pension photograph piano pier pillar
  pipeline plain plateau platform playground plaza poem pond port portrait postcard pottery poultry province queue radio
  railing rain ranch receipt recipe record region reservoir restaurant ridge ring river road roof room route sail salt
  sand sculpture sea season seed settlement ship shore signal silk skyline sledge snow soil song speech spring square
  stage staircase stamp station statue steamer stone storm stove suburb subway sugar summer surface survey swamp table
  tailor tariff tea temple tenant terrace theatre thermometer thread tide timber tower trade tradition train tram treasury
  trench tribe tunnel turbine valley vault vessel vineyard violin voyage wagon wall warehouse weather weaver well wheat
  wharf willow wind window winter wool yard zone
`);

const ADJECTIVES = words(`
  old narrow northern southern coastal quiet busy distant famous modest crowded empty broad shallow steep dusty green grey
  wooden painted local regional annual weekly early late brief long modern ancient ordinary rare useful heavy light warm
  cold dry wet fertile barren central remote eastern western inland upper lower private public open closed rural urban
  cheap costly simple complex formal informal seasonal daily nightly temporary permanent former recent renowned forgotten
  restored abandoned rebuilt handsome plain round square curved straight noisy peaceful industrial agricultural maritime
  tropical alpine volcanic sandy rocky muddy frozen sunny windy foggy rainy provincial municipal royal colonial medieval
  baroque traditional popular common uncommon splendid humble spacious cramped leaking rusty polished broken sturdy fragile
`);

const VERBS = words(`
  opened closed moved replaced crossed described measured visited painted repaired sold bought carried counted covered
  decorated delivered designed displayed doubled drained enlarged entered exported fenced filled financed finished founded
  guarded heated hosted imported improved inherited inspected installed irrigated joined lacked launched leased lent lit
  loaded located managed mapped marked mended mentioned missed named needed noticed occupied offered ordered outlived owned
  packed photographed planned planted praised preferred printed produced promoted purchased received recorded reopened
  rented resembled restored reviewed served shaped shared sheltered shipped showed sketched stored studied supplied
  surrounded taught traded transported valued watched widened
`);

const JOBS = words(`
  baker farmer nurse librarian carpenter driver engineer fisherman gardener historian musician painter pharmacist plumber
  porter printer retailer sailor scientist secretary singer tailor translator waiter weaver welder writer geologist
  electrician cook clerk beekeeper blacksmith botanist bricklayer butcher cartographer cashier dentist economist potter
`);

const MONTHS = words('January February March April May June July August September October November December');

const LINKS = ['while', 'whereas', 'before', 'after', 'because', 'and', 'although', 'when', 'where', 'as'];

const noun = (random: Random): string => NOUNS[rarer(random, NOUNS.length)] ?? '';
const adjective = (random: Random): string => ADJECTIVES[rarer(random, ADJECTIVES.length)] ?? '';
const verb = (random: Random): string => VERBS[rarer(random, VERBS.length)] ?? '';
const year = (random: Random): string => String(1890 + below(random, 134));

const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`.replace(/([^aeiou])ys$/, '$1ies');

function thing(random: Random): string {
  const kind = below(random, 6);
  if (kind === 0) return `the ${noun(random)} of ${placeOf(random)}`;
  if (kind === 1) return `${below(random, 90) + 3} ${noun(random)} ${plural(noun(random))}`;
  if (kind === 2) return `the ${adjective(random)} ${noun(random)} near ${placeOf(random)}`;
  if (kind === 3) return `${nameOf(random)}'s ${adjective(random)} ${noun(random)}`;
  if (kind === 4) return `its ${noun(random)} and ${noun(random)}`;
  return `an ${adjective(random)} ${noun(random)}`.replace(/^an (?=[^aeiou])/, 'a ');
}

const someone = (random: Random): string =>
  below(random, 2) === 0
    ? `${personOf(random)}, a ${among(random, JOBS)} from ${placeOf(random)},`
    : `the ${adjective(random)} ${among(random, JOBS)} ${nameOf(random)}`;

const clause = (random: Random): string =>
  below(random, 3) === 0
    ? `${someone(random)} ${verb(random)} ${thing(random)}`
    : `${thing(random)} ${verb(random)} ${thing(random)}`;

function when(random: Random): string {
  const kind = below(random, 5);
  if (kind === 0) return `in ${among(random, MONTHS)} ${year(random)}`;
  if (kind === 1) return `from ${year(random)} to ${year(random)}`;
  if (kind === 2) return `near ${placeOf(random)}`;
  if (kind === 3) return `on ${below(random, 28) + 1} ${among(random, MONTHS)} ${year(random)}`;
  return `some ${below(random, 400) + 5} kilometres from ${placeOf(random)}`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence of 12 to 35 words. */
export function backgroundSentence(random: Random): string {
  const first = below(random, 3) === 0 ? `${when(random)}, ${clause(random)}` : clause(random);
  const second = `${among(random, LINKS)} ${clause(random)}`;
  const end = below(random, 2) === 0 ? ` ${when(random)}` : '';
  return upper(`${first}${below(random, 2) === 0 ? ',' : ''} ${second}${end}.`);
}
