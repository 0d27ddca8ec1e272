// Which country a report or an addendum is about: what its title and its lead-ins name.
import type { CountryResolver } from '../../language/country-names/resolver';
import type { Line } from './pasted-text';

const TITLE =
  /working group on the universal periodic review|grupo de trabajo sobre el examen peri[oó]dico universal|groupe de travail sur l.examen p[eé]riodique universel/i;
/** The name stands on one of the next lines below the title. */
const LINES_BELOW = 3;
/** Two lines: the title may be broken. */
const LONGEST_TITLE = 200;

const ARTICLE = String.raw`(?:(?:the|la|el|los|las|le|les)\s+|l[’'])?`;
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:(?:\s+|,\s)(?:of|and|the|de|del|des|y|et|la|du|\([^()]{3,40}\)|\p{Lu}[\p{L}’'-]*))*`;
/** `... enjoy the support of Ruritania`, `will be examined by Ruritania`, `the Government of Ruritania accepts`. */
const LEAD_IN = new RegExp(
  String.raw`\b(?:support of|support from|(?:examined|considered|noted|accepted|supported) by|position of|government of|review of|made to|addressed to|examen de|examen concernant|apoyo de|examinadas por|gobierno de|appui d[eu]s?|l[’']appui d[eu]s?|examinées par|gouvernement d[eu]s?)\s+${ARTICLE}(${NAME})`,
  'giu',
);
const TITLE_COUNTS = 3;
/** Different names whose country is looked up. */
const MOST_NAMES = 30;

/** The longest beginning of the words that names a country for certain. */
function countryAtStart(words: string, { resolve }: CountryResolver): string | undefined {
  const pieces = words.split(/\s+/).slice(0, 9);
  for (let count = pieces.length; count > 0; count -= 1) {
    const found = resolve(pieces.slice(0, count).join(' ').replace(/[,;]$/, ''));
    if (found.kind === 'one' && !found.isGuess) return found.iso3;
  }
  return undefined;
}

function titleNames(lines: readonly Line[]): string[] {
  const filled = lines.filter(({ text }) => text !== '');
  return filled.flatMap(({ text }, index) => {
    const next = filled[index + 1]?.text ?? '';
    const isTitle = TITLE.test(`${text} ${next}`) && text.length + next.length < LONGEST_TITLE;
    return isTitle ? filled.slice(index + 1, index + 1 + LINES_BELOW).map((line) => line.text) : [];
  });
}

/** ISO code of the country that the document names most in these places; '' when it names none, or two as often. */
export function reviewedCountryIn(lines: readonly Line[], resolver: CountryResolver): string {
  const names = new Map<string, number>();
  const count = (name: string, by: number): void => void names.set(name, (names.get(name) ?? 0) + by);
  for (const name of titleNames(lines)) count(name.replace(/^[\s#*]+|[\s*\d]+$/g, ''), TITLE_COUNTS);
  const whole = lines.map(({ text }) => text).join('\n');
  for (const [, name = ''] of whole.matchAll(LEAD_IN)) count(name, 1);
  const votes = new Map<string, number>();
  const common = [...names].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
  for (const [name, times] of common) {
    const iso3 = countryAtStart(name, resolver);
    if (iso3 !== undefined) votes.set(iso3, (votes.get(iso3) ?? 0) + times);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
