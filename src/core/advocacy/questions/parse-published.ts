// Reads the UN's document of advance questions: a country's name in capitals, then its questions as paragraphs; groups
// ask through one of them ("on behalf of").
import { paragraphsOf } from '../../base/text/text-paragraphs';
import type { CountryResolver } from '../../language/country-names/resolver';

export interface PublishedQuestion {
  readonly text: string;
  /** ISO codes: the country that sent it, then those of its group that are named. */
  readonly countries: readonly string[];
  /** The group in the document's words, '' for none. */
  readonly group: string;
}

export interface PublishedQuestions {
  /** ISO code of the country that is asked, '' where the document does not say it. */
  readonly reviewed: string;
  readonly symbol: string;
  readonly questions: readonly PublishedQuestion[];
  /** Lines that look like the name of a country and are none that is known. */
  readonly unknown: readonly string[];
}

const TITLE =
  /^\s*(?:advance questions?|preguntas? anticipadas?|questions? (?:écrites? )?(?:posées )?à l.avance)\s+(?:to|for|a|para|à|au|aux|pour)\s+(?:the\s+)?(.+?)\s*(?:[–—-]\s*add.*|\(.*\))?$/iu;
const SYMBOL = /\bA\/HRC\/[\w./]+\d/;
const LITTER = /^\s*(?:\d{1,3}|page \d+.*|GE\.\d.*|add(?:endum)?\.?\s*\d+|\*+)\s*$/i;
const GROUP = /\b(?:on behalf of|en nombre de|au nom d[eu])\b/iu;
const LONGEST_HEADING = 400;
const LONGEST_NAME = 60;

type Reader = (written: string) => string;

const createReader =
  ({ resolve }: CountryResolver): Reader =>
  (written) => {
    const found = resolve(written.replace(/^the\s+/i, '').trim());
    return found.kind === 'one' && !found.isGuess ? found.iso3 : '';
  };

interface Heading {
  readonly name: string;
  readonly iso3: string;
  readonly group: string;
}

const isInCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** A line that opens the questions of a country: its name in capitals, or alone with a colon, and perhaps its group. */
function headingIn(line: string, read: Reader): Heading | undefined {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || /\?\s*$/.test(text)) return undefined;
  const at = GROUP.exec(text)?.index ?? text.length;
  const name = text
    .slice(0, at)
    .replace(/[\s(:–—,-]+$/u, '')
    .replace(/\s*\($/, '');
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const isAlone = isInCapitals(name) || (/:\s*$/.test(text) && at === text.length);
  if (!isAlone) return undefined;
  const iso3 = read(name);
  const group = text
    .slice(at)
    .replace(/[):\s]+$/, '')
    .trim();
  return iso3 === '' && !isInCapitals(name) ? undefined : { name, iso3, group };
}

/** Countries that a group's words list. */
const listedIn = (group: string, read: Reader): readonly string[] =>
  group
    .split(/[,;:()]|\band\b|\by\b|\bet\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= LONGEST_NAME)
    .flatMap((part) => read(part) || []);

interface Open {
  readonly heading: Heading;
  readonly lines: string[];
}

function sectionsOf(text: string, read: Reader): readonly Open[] {
  const sections: Open[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (LITTER.test(line) || TITLE.test(line)) continue;
    const heading = headingIn(line, read);
    if (heading && heading.iso3 !== '') sections.push({ heading, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Paragraphs without a question mark lead up to the question below them; what follows the last one stands alone. */
function questionsIn(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map(({ bodyStart, end }) => plain(text.slice(bodyStart, end)));
  const questions: string[] = [];
  let before: string[] = [];
  for (const paragraph of paragraphs) {
    before.push(paragraph);
    if (!paragraph.includes('?')) continue;
    questions.push(before.join(' '));
    before = [];
  }
  return before.length > 0 ? [...questions, before.join(' ')] : questions;
}

const unknownIn = (text: string, read: Reader): readonly string[] =>
  text.split(/\r\n?|\n/).flatMap((line) => {
    if (LITTER.test(line) || TITLE.test(line) || SYMBOL.test(line)) return [];
    const heading = headingIn(line, read);
    return heading?.iso3 === '' ? [heading.name] : [];
  });

/** All questions in the order of the document. */
export function parsePublished(text: string, resolver: CountryResolver): PublishedQuestions {
  const read = createReader(resolver);
  const title = text.split(/\r\n?|\n/).find((line) => TITLE.test(line)) ?? '';
  const questions = sectionsOf(text, read).flatMap(({ heading, lines }) => {
    const inside = lines.find((line) => line.trim() !== '') ?? '';
    const told = heading.group || (GROUP.exec(inside)?.index === 0 ? inside.trim() : '');
    const countries = [...new Set([heading.iso3, ...listedIn(told, read)])];
    const own = told !== '' && heading.group === '' ? lines.filter((line) => line !== inside) : lines;
    return questionsIn(own).map((question) => ({ text: question, countries, group: told }));
  });
  return {
    reviewed: read(TITLE.exec(title)?.[1] ?? ''),
    symbol: SYMBOL.exec(text)?.[0] ?? '',
    questions,
    unknown: [...new Set(unknownIn(text, read))],
  };
}
