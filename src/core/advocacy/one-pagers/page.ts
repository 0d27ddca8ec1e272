// A one-pager as it is printed, whether it fits one page, and what to cut where it does not.
import { endnoteList, NOTE_CLOSE, NOTE_OPEN } from '../../base/text/endnotes';
import { languageTags, message, type Language, type Message, type Text } from '../../base/messages/text';
import { asLines, heightOf, PAGE_ROOM, type LookName } from './page-look';
import * as t from '../../words/advocacy/one-pagers';

/** A recommendation, and what became of it. */
export interface EarlierRecommendation {
  readonly quote: string;
  readonly became: string;
}

/** What people may change of a page before it is made; sources stand in `[[…]]`. */
export interface PageTexts {
  readonly facts: readonly string[];
  readonly asks: readonly string[];
  readonly questions: readonly string[];
  readonly contact: readonly string[];
}

export interface OnePager extends PageTexts {
  readonly language: Language;
  readonly coalition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly earlierTitle: string;
  readonly earlier: readonly EarlierRecommendation[];
}

interface PrintedPart {
  readonly title: string;
  readonly points: readonly { readonly text: string; readonly hasBelow: boolean; readonly below: string }[];
}

/** The page as it is printed: parts without anything are left out, sources stand at the foot. */
export interface PrintedPage {
  readonly languageTag: string;
  readonly coalition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly PrintedPart[];
  readonly hasSources: boolean;
  readonly sources: string;
  readonly contact: string;
}

const plainPoints = (texts: readonly string[]) => texts.map((text) => ({ text, hasBelow: false, below: '' }));

const MARK = new RegExp(`${NOTE_OPEN}(\\d+)${NOTE_CLOSE}`, 'g');

/** Numbers sources in order, the same source once. */
function sourceList() {
  const list = endnoteList();
  const numbers = new Map<string, number>();
  const numberOf = (note: string): number => {
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    return number;
  };
  return {
    take: (text: string): string =>
      list
        .take(text)
        .replace(MARK, (_mark, at: string) => `[${String(numberOf(list.notes[Number(at) - 1] ?? ''))}]`),
    inWords: (): string => [...numbers].map(([note, number]) => `[${String(number)}] ${note}`).join('  '),
  };
}

/** Plain JSON for the template `one-pager`. */
export function printed(page: OnePager): PrintedPage {
  const { language, coalition, title, subtitle, earlierTitle, earlier } = page;
  const notes = sourceList();
  const noted = (texts: readonly string[]) => plainPoints(texts.map((text) => notes.take(text)));
  const parts = [
    {
      title: earlierTitle,
      points: earlier.map(({ quote, became }) => ({ text: quote, hasBelow: became !== '', below: became })),
    },
    { title: t.partTitles.facts[language], points: noted(page.facts) },
    { title: t.partTitles.asks[language], points: plainPoints(page.asks) },
    { title: t.partTitles.questions[language], points: plainPoints(page.questions) },
  ];
  const sources = notes.inWords();
  return {
    languageTag: languageTags[language],
    ...{ coalition, title, subtitle },
    parts: parts.filter(({ points }) => points.length > 0),
    hasSources: sources !== '',
    sources: `${t.sources[language]} ${sources}`,
    contact: page.contact.join(' · '),
  };
}

const PARTS = ['earlier', 'facts', 'asks', 'questions'] as const;
export type PagePart = (typeof PARTS)[number];

/** The share of the page that each part has at best. */
const SHARES: Readonly<Record<PagePart, number>> = {
  earlier: 0.28,
  facts: 0.38,
  asks: 0.14,
  questions: 0.12,
};

export interface PageRoom {
  /** Of one page, in percent; more than 100 does not fit. */
  readonly percent: number;
  /** Lines that are too many, 0 where it fits. */
  readonly over: number;
  /** The part to shorten first, '' where it fits. */
  readonly longest: PagePart | '';
}

const high = (lines: readonly (readonly [LookName, string])[]): number =>
  lines.reduce((sum, [look, text]) => sum + (text === '' ? 0 : heightOf(look, text)), 0);

const partHeight = ({ title, points }: PrintedPart): number =>
  high([
    ['Heading1', title],
    ...points.flatMap(({ text, below }) => [['Point', text] as const, ['Below', below] as const]),
  ]);

/** How much of a page it takes. */
export function roomOf(page: OnePager): PageRoom {
  const { coalition, title, subtitle, parts, hasSources, sources, contact } = printed(page);
  const byTitle = new Map(parts.map((part) => [part.title, partHeight(part)]));
  const heights: Readonly<Record<PagePart, number>> = {
    earlier: byTitle.get(page.earlierTitle) ?? 0,
    facts:
      (byTitle.get(t.partTitles.facts[page.language]) ?? 0) + high([['Sources', hasSources ? sources : '']]),
    asks: byTitle.get(t.partTitles.asks[page.language]) ?? 0,
    questions: byTitle.get(t.partTitles.questions[page.language]) ?? 0,
  };
  const head = high([
    ['Coalition', coalition],
    ['Title', title],
    ['Subtitle', subtitle],
    ['Contact', contact],
  ]);
  const all = PARTS.reduce((sum, part) => sum + heights[part], head);
  const over = all > PAGE_ROOM ? asLines(all - PAGE_ROOM) : 0;
  const beyond = (part: PagePart): number => heights[part] - SHARES[part] * PAGE_ROOM;
  const [longest = ''] = [...PARTS].sort((one, other) => beyond(other) - beyond(one));
  return { percent: Math.ceil((100 * all) / PAGE_ROOM), over, longest: over > 0 ? longest : '' };
}

const CUTS: Readonly<Record<PagePart, Text>> = {
  earlier: t.cutEarlier,
  facts: t.cutFacts,
  asks: t.cutAsks,
  questions: t.cutQuestions,
};

/** What to cut so that it fits; undefined where it does. */
export const whatToCut = ({ over, longest }: PageRoom): Message | undefined =>
  longest === '' ? undefined : message(t.tooLong, { count: over, what: CUTS[longest] });
