// A one-pager as it is printed, whether it fits one page, and what to cut where it does not.
import { endnoteList, NOTE_CLOSE, NOTE_OPEN } from '../../base/text/endnotes';
import { languageTags, message, type Language, type Message, type Text } from '../../base/messages/text';
import {
  asLines,
  BOX,
  CELL,
  COLUMNS,
  FOOT,
  heightOf,
  PAGE_ROOM,
  FILLED,
  SCALES,
  SPACES,
  titleScale,
  type LookName,
  type Measure,
} from './page-look';
import * as t from '../../words/advocacy/one-pagers';

/** A recommendation, and what became of it. */
export interface EarlierRecommendation {
  readonly quote: string;
  readonly became: string;
}

/** What people may change of a page before it is made; sources stand in `[[…]]`. */
export interface PageTexts {
  /** What we claim, in one line. */
  readonly title: readonly string[];
  /** What it is about, in a few sentences. */
  readonly lead: readonly string[];
  readonly facts: readonly string[];
  readonly asks: readonly string[];
  readonly questions: readonly string[];
  readonly who: readonly string[];
  readonly contact: readonly string[];
}

export const PAGE_TEXTS = ['title', 'lead', 'facts', 'asks', 'questions', 'who', 'contact'] as const;

/** One column, or what is said and asked beside facts, who we are and whom to reach. */
export const LAYOUTS = ['one', 'two'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface OnePager extends PageTexts {
  readonly language: Language;
  readonly layout: Layout;
  readonly coalition: string;
  readonly review: string;
  /** The issue. */
  readonly topic: string;
  readonly subtitle: string;
  readonly earlierTitle: string;
  readonly earlier: readonly EarlierRecommendation[];
}

interface Listed {
  readonly number: string;
  readonly text: string;
}

/** The page as the tags of its template ask for it: titles, texts and lists, and whether a part is there. */
export type PrintedPage = Readonly<Record<string, unknown>> & {
  /** By how much its title and its letters are larger than those of the template, and the room between its paragraphs. */
  readonly titleScale: number;
  readonly textScale: number;
  readonly spaceScale: number;
};

const MARK = new RegExp(`${NOTE_OPEN}(\\d+)${NOTE_CLOSE}`, 'g');

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A small number that no line break parts from its word. */
const raised = (number: number): string =>
  String(number).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');

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
        .replace(MARK, (_mark, at: string) => raised(numberOf(list.notes[Number(at) - 1] ?? ''))),
    inWords: (): string => [...numbers].map(([note, number]) => `${raised(number)} ${note}`).join('   '),
  };
}

const numbered = (texts: readonly string[]): readonly Listed[] =>
  texts.map((text, at) => ({ number: String(at + 1), text }));

function withSources(page: OnePager) {
  const notes = sourceList();
  const lead = page.lead.map(notes.take).join(' ');
  const facts = numbered(page.facts.map(notes.take));
  return { lead, facts, sources: notes.inWords() };
}

const titleOf = ({ title, topic }: OnePager): string => title.join(' ').trim() || topic;

/** What the page is about stands above its title where that claims something. */
const headOf = (page: OnePager): string =>
  titleOf(page) === page.topic ? page.review : `${page.review} · ${page.topic}`;

/** Plain JSON for the template `one-pager`. */
export function printed(page: OnePager): PrintedPage {
  const { language, coalition, layout, subtitle, earlierTitle, earlier } = page;
  const title = titleOf(page);
  const textScale = scaleOf(page);
  const { lead, facts, sources } = withSources(page);
  const [asks, questions] = [numbered(page.asks), numbered(page.questions)];
  const titles = Object.fromEntries(
    Object.entries(t.partTitles).map(([key, text]): [string, string] => [`${key}Title`, text[language]]),
  );
  return {
    languageTag: languageTags[language],
    titleScale: titleScale(title),
    textScale,
    spaceScale: spaceScaleOf(page, textScale),
    tagsNeeded: ['review', 'lead', 'isOneColumn'],
    ...titles,
    ...{ isOneColumn: layout === 'one', isTwoColumns: layout === 'two' },
    ...{ coalition, review: headOf(page), title, subtitle, lead, asks, facts, questions, earlierTitle },
    earlier: earlier.map(({ quote, became }) => ({ quote, hasBelow: became !== '', below: became })),
    who: page.who.join(' '),
    contact: page.contact.join('\n'),
    sources: `${t.sources[language]} ${sources}`,
    ...{ hasLead: lead !== '', hasEarlier: earlier.length > 0, hasAsks: asks.length > 0 },
    ...{ hasFacts: facts.length > 0, hasQuestions: questions.length > 0, hasSources: sources !== '' },
  };
}

const PARTS = ['lead', 'earlier', 'facts', 'asks', 'questions'] as const;
export type PagePart = (typeof PARTS)[number];

/** The share of the page that each part has at best. */
const SHARES: Readonly<Record<PagePart, number>> = {
  lead: 0.12,
  earlier: 0.25,
  facts: 0.2,
  asks: 0.2,
  questions: 0.1,
};

export interface PageRoom {
  /** Of one page, in percent; more than 100 does not fit. */
  readonly percent: number;
  /** Lines that are too many, 0 where it fits. */
  readonly over: number;
  /** The part to shorten first, '' where it fits. */
  readonly longest: PagePart | '';
}

type Paragraphs = readonly (readonly [LookName, string])[];

const high = (paragraphs: Paragraphs, measure: Measure, column?: number): number =>
  paragraphs.reduce(
    (sum, [look, text]) => sum + (text === '' ? 0 : heightOf(look, text, measure, column)),
    0,
  );

/** The paragraphs of each part, below its title. */
function partsOf(page: OnePager): Readonly<Record<PagePart, Paragraphs>> {
  const { language, earlier } = page;
  const { lead, facts } = withSources(page);
  const under = (title: string, look: LookName, texts: readonly string[]): Paragraphs =>
    texts.length === 0 ? [] : [['Heading1', title], ...texts.map((text) => [look, text] as const)];
  const quotes = earlier.flatMap(({ quote, became }): Paragraphs => [
    ['Quote', quote],
    ['Below', became],
  ]);
  const { partTitles: titles } = t;
  return {
    lead: [['Lead', lead]],
    earlier: quotes.length === 0 ? [] : [['Heading1', page.earlierTitle], ...quotes],
    facts: under(
      titles.facts[language],
      'Fact',
      facts.map(({ text }) => text),
    ),
    asks: under(titles.asks[language], 'Ask', page.asks),
    questions: under(titles.questions[language], 'Question', page.questions),
  };
}

/** Above and below the parts. */
const aroundOf = (page: OnePager, measure: Measure): number =>
  high(
    [
      ['Review', headOf(page)],
      ['Subtitle', page.subtitle],
      ['Sources', withSources(page).sources],
    ],
    measure,
  ) + heightOf('Title', titleOf(page), { ...measure, scale: titleScale(titleOf(page)) });

/** Who we are, and whom to reach. */
function feetOf(
  { language, who, contact }: OnePager,
  measure: Measure,
  column?: number,
): readonly [number, number] {
  const foot = (name: string, texts: readonly string[]): number =>
    high(
      [name, ...texts].map((text) => ['Foot', text] as const),
      measure,
      column,
    );
  return [foot(t.partTitles.who[language], [who.join(' ')]), foot(t.partTitles.contact[language], contact)];
}

type Heights = Readonly<Record<PagePart, number>>;

/** The column that takes most, of a page in two. */
function longerColumn(page: OnePager, heights: Heights, measure: Measure): number {
  const left = heights.lead + heights.earlier + heights.asks + heights.questions + BOX;
  const [who, contact] = feetOf(page, measure, COLUMNS.right);
  return Math.max(left, heights.facts + who + contact + CELL);
}

const columnOf = ({ layout }: OnePager, part: PagePart): number | undefined => {
  if (layout === 'one') return undefined;
  return part === 'facts' ? COLUMNS.right : COLUMNS.left;
};

const heightsOf = (page: OnePager, measure: Measure): Heights => {
  const parts = partsOf(page);
  return Object.fromEntries(
    PARTS.map((part) => [part, high(parts[part], measure, columnOf(page, part))]),
  ) as Heights;
};

/** The whole page, in points. */
function wholeOf(page: OnePager, heights: Heights, measure: Measure): number {
  const around = aroundOf(page, measure);
  if (page.layout === 'two') return around + longerColumn(page, heights, measure);
  const feet = Math.max(...feetOf(page, measure));
  return PARTS.reduce((sum, part) => sum + heights[part], around + feet + BOX + FOOT);
}

/** How much of a page it takes with the smallest letters. */
export function roomOf(page: OnePager, scale: number = 1, space: number = 1): PageRoom {
  const heights = heightsOf(page, { scale, space });
  const all = wholeOf(page, heights, { scale, space });
  const over = all > PAGE_ROOM ? asLines(all - PAGE_ROOM) : 0;
  const beyond = (part: PagePart): number => heights[part] - SHARES[part] * PAGE_ROOM;
  const [longest = ''] = [...PARTS].sort((one, other) => beyond(other) - beyond(one));
  return { percent: Math.ceil((100 * all) / PAGE_ROOM), over, longest: over > 0 ? longest : '' };
}

/** The largest letters with which it still fits. */
export const scaleOf = (page: OnePager): number =>
  SCALES.find((scale) => roomOf(page, scale).over === 0) ?? 1;

/** How much more room between paragraphs fills the page: a count is no print, so something stays. */
const spaceScaleOf = (page: OnePager, scale: number): number =>
  SPACES.find((space) => roomOf(page, scale, space).percent <= FILLED) ?? 1;

const CUTS: Readonly<Record<PagePart, Text>> = {
  lead: t.cutLead,
  earlier: t.cutEarlier,
  facts: t.cutFacts,
  asks: t.cutAsks,
  questions: t.cutQuestions,
};

/** What to cut so that it fits; undefined where it does. */
export const whatToCut = ({ over, longest }: PageRoom): Message | undefined =>
  longest === '' ? undefined : message(t.tooLong, { count: over, what: CUTS[longest] });
