// One generated submission: what it says, and its text under the headings of the template.
import type { ComparedSubmission } from './adapter';
import { backgroundSentence } from './background';
import { ARTICLES, COMMON_POSITION, TEMPLATE, blurbOf } from './boilerplate';
import { ISSUES, SUB_ISSUES, issueOf, type HalfName } from './issues';
import { organizationOf } from './names';
import { among, below, chance, type Random } from './random';
import { askUnits, createPool, factUnit, narrativeUnit, type AskUnit, type Pool, type Say } from './units';

export interface Said {
  readonly text: string;
  /** How to say it again; background cannot be. */
  readonly say?: Say;
}

export interface SaidAsk extends AskUnit {
  readonly half: HalfName | 'translated';
  readonly text: string;
}

export interface Draft {
  half: HalfName;
  subIssues: string[];
  pool: Pool;
  title: string;
  summary: string;
  blurb: string;
  article: string;
  common: boolean;
  tags: string[];
  body: Said[];
  asks: SaidAsk[];
}

export interface Wishes {
  readonly subIssues?: readonly string[];
  readonly half?: HalfName;
  readonly pool?: Pool;
  /** Words in all; 2,800 without. */
  readonly words?: number;
  /** Share of sentences that are about the issue; between 0.2 and 0.7 without. */
  readonly share?: number;
}

const PARAGRAPH = 5;
const FRAME_WORDS = 420;

export const wordCount = (text: string): number => text.split(/\s+/).length;

/** Four of five tags are set, and one submission in ten has one that is wrong. */
export function tagsOf(random: Random, subIssues: readonly string[]): string[] {
  const tags = new Set(subIssues.map(issueOf).filter(() => chance(random, 0.8)));
  if (chance(random, 0.1)) tags.add(among(random, ISSUES));
  return [...tags];
}

function chooseSubIssues(random: Random): string[] {
  const main = among(random, SUB_ISSUES);
  const other = among(random, SUB_ISSUES);
  return chance(random, 0.35) && other !== main ? [main, other] : [main];
}

/** Says units and background in turn until there are enough words. */
function bodyOf(
  random: Random,
  { subIssues, pool, half }: Pick<Draft, 'subIssues' | 'pool' | 'half'>,
  { words = 2800, share = 0.2 + random() / 2 }: Wishes,
): Said[] {
  const body: Said[] = [];
  for (let count = FRAME_WORDS; count < words;) {
    const draw = random();
    const subIssue = subIssues[chance(random, 0.3) ? subIssues.length - 1 : 0] ?? '';
    const make = draw < 0.05 ? factUnit : draw < share ? narrativeUnit : undefined;
    const say = make?.(random, subIssue, pool);
    const text = say ? say(half, random) : backgroundSentence(random);
    body.push(say ? { text, say } : { text });
    count += wordCount(text);
  }
  return body;
}

export const sayAsk = (unit: AskUnit, half: HalfName, random: Random): SaidAsk => ({
  ...unit,
  half,
  text: unit.say(half, random),
});

function titleOf(random: Random, draft: Pick<Draft, 'subIssues' | 'half' | 'pool'>): string {
  const unit = narrativeUnit(random, draft.subIssues[0] ?? '', draft.pool);
  const start = unit(draft.half, random).split(/[,.]/)[0] ?? '';
  return start.split(' ').slice(0, 9).join(' ');
}

export function createDraft(random: Random, wishes: Wishes = {}): Draft {
  const subIssues = [...(wishes.subIssues ?? chooseSubIssues(random))];
  const half = wishes.half ?? (chance(random, 0.6) ? 'dev' : 'heldOut');
  const pool = wishes.pool ?? createPool(random);
  const body = bodyOf(random, { subIssues, pool, half }, wishes);
  const asks = askUnits(random, subIssues, pool, 8 + below(random, 7)).map((unit) =>
    sayAsk(unit, half, random),
  );
  const summary = [1, 2].map(() => narrativeUnit(random, subIssues[0] ?? '', pool)(half, random)).join(' ');
  return {
    half,
    subIssues,
    pool,
    title: titleOf(random, { subIssues, half, pool }),
    summary,
    blurb: blurbOf(random, organizationOf(random)),
    article: chance(random, 0.35) ? among(random, ARTICLES) : '',
    common: chance(random, 0.05),
    tags: tagsOf(random, subIssues),
    body,
    asks,
  };
}

/** The whole text under the template's headings; paragraphs are divided by an empty line. */
export function textOf(draft: Draft): string {
  const paragraphs: string[] = [TEMPLATE.top, TEMPLATE.about, draft.blurb, TEMPLATE.context];
  const half = Math.ceil(draft.body.length / 2);
  draft.body.forEach((_sentence, i) => {
    if (i === half) paragraphs.push(TEMPLATE.findings);
    if (i % PARAGRAPH === 0 || i === half) {
      const end =
        i < half ? Math.min(half, i + PARAGRAPH - (i % PARAGRAPH)) : i + PARAGRAPH - (i % PARAGRAPH);
      paragraphs.push(
        draft.body
          .slice(i, end)
          .map(({ text }) => text)
          .join(' '),
      );
    }
  });
  if (draft.article !== '') paragraphs.push(draft.article);
  if (draft.common) paragraphs.push(COMMON_POSITION);
  const asks = draft.asks.map(({ text }, i) => `${i + 1}. ${text}`).join('\n');
  return [...paragraphs, TEMPLATE.asks, asks, TEMPLATE.end].join('\n\n');
}

export const submissionOf = (draft: Draft, id: string): ComparedSubmission => ({
  id,
  title: draft.title,
  summary: draft.summary,
  issues: draft.tags,
  asks: draft.asks.map(({ text }) => text),
  text: textOf(draft),
});
