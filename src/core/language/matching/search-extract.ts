// The search extract: a small summary of all submissions with which a panel finds similar ones in each keystroke,
// without asking the server.
import { joinTexts, message, type Message, type Text } from '../../base/messages/text';
import type { Outline } from './types';
import {
  indexPhrases,
  phraseStems,
  placesNamed,
  listsWith,
  rarity,
  topicTerms,
  type PhraseIndex,
} from './extract-words';
import * as matchingText from '../../words/language/matching';

/** Something that submissions are about, with the phrases for it in three languages, as stems joined by spaces. */
export interface ExtractConcept {
  readonly name: Text;
  readonly phrases: readonly string[];
}

/** Plain JSON: stems and concepts are kept once, submissions point at them by place (0-based). */
export interface SearchExtract {
  readonly stems: readonly string[];
  readonly concepts: readonly ExtractConcept[];
  readonly issueNames: Readonly<Record<string, string>>;
  readonly submissions: readonly {
    readonly id: string;
    readonly title: string;
    readonly workgroup: string;
    readonly issues: readonly string[];
    readonly stems: readonly number[];
    readonly concepts: readonly number[];
  }[];
}

export interface Similar {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly reasons: readonly Message[];
}

// Which submissions are shown as similar while somebody types a draft. Shares are between 0 and 1, by weight. Numbers of
// their own, and no object: the build writes them where they are used, so that the page carries no names.
/** Share of what a draft says that a submission must say too, when no issue is shared. */
const SIMILAR_WORDS = 0.3;
/** One shared word is enough for a draft with fewer words than this: of a long one it is chance. */
const FEW_WORDS = 3;
/** What shared words count that are fewer. */
const SOME_WORDS = 0.5;
/** Share of what a draft is about that a submission must be about too, and how much that counts beside its words. */
const SIMILAR_CONCEPTS = 0.5;
const CONCEPTS_COUNT = 0.6;
/** A concept that a larger share of the submissions is about brings two together only with another one. */
const USUAL_CONCEPT = 0.05;
/** What an issue in common counts that no other submission has. */
const SHARED_ISSUE = 0.5;
/** Reasons shown. */
const SHOWN_WORDS = 6;
const SHOWN_CONCEPTS = 4;

const textOf = ({ title, summary, asks }: Outline): string => [title, summary, ...asks].join('\n');

interface DraftWords {
  /** Place of a stem in the digest -> the draft's word and its weight. */
  readonly known: ReadonlyMap<number, { readonly word: string; readonly weight: number }>;
  readonly total: number;
}

/** How many submissions have each stem or concept that is wanted, by place. */
function countPlaces(
  { submissions }: SearchExtract,
  of: 'stems' | 'concepts',
  wanted: { has(place: number): boolean },
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const submission of submissions)
    for (const place of submission[of])
      if (wanted.has(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** The words of the draft with their weights; words that no submission has count in the total. */
function weighDraft(digest: SearchExtract, draft: Outline): DraftWords {
  const words = new Map<string, string>();
  for (const { stem, word } of topicTerms(textOf(draft))) if (!words.has(stem)) words.set(stem, word);
  const places = new Map<number, string>();
  digest.stems.forEach((stem, place) => {
    if (words.has(stem)) places.set(place, stem);
  });
  const counts = countPlaces(digest, 'stems', places);
  const all = digest.submissions.length;
  const known = new Map<number, { word: string; weight: number }>();
  let total = (words.size - places.size) * rarity(1, all);
  for (const [place, stem] of places) {
    const weight = rarity(counts.get(place) ?? 1, all);
    known.set(place, { word: words.get(stem) ?? stem, weight });
    total += weight;
  }
  return { known, total };
}

/** What the draft is about, among what submissions are about: place of the concept -> weight. */
interface DraftConcepts {
  readonly known: ReadonlyMap<number, number>;
  /** Places of those that only few submissions are about. */
  readonly rare: ReadonlySet<number>;
  readonly total: number;
}

const phrases = new WeakMap<SearchExtract, PhraseIndex>();

function weighConcepts(digest: SearchExtract, draft: Outline): DraftConcepts {
  const index = phrases.get(digest) ?? indexPhrases(digest.concepts);
  phrases.set(digest, index);
  const named = placesNamed(phraseStems(textOf(draft)), index);
  const counts = countPlaces(digest, 'concepts', named);
  const all = digest.submissions.length;
  const known = new Map([...named].map((place) => [place, rarity(counts.get(place) ?? 1, all)]));
  const rare = [...named].filter((place) => (counts.get(place) ?? 0) <= Math.max(1, all * USUAL_CONCEPT));
  return { known, rare: new Set(rare), total: [...known.values()].reduce((sum, weight) => sum + weight, 0) };
}

interface Scored {
  readonly submission: SearchExtract['submissions'][number];
  readonly words: readonly string[];
  /** Places of concepts of both. */
  readonly concepts: readonly number[];
  readonly issues: readonly string[];
  readonly score: number;
}

interface Weighed {
  readonly words: DraftWords;
  readonly concepts: DraftConcepts;
  readonly issues: ReadonlyMap<string, number>;
}

function scoreOne(submission: SearchExtract['submissions'][number], draft: Weighed): Scored {
  const shared = submission.stems
    .flatMap((place) => draft.words.known.get(place) ?? [])
    .sort((x, y) => y.weight - x.weight);
  const { total } = draft.words;
  const words = total > 0 ? shared.reduce((sum, { weight }) => sum + weight, 0) / total : 0;
  const concepts = submission.concepts
    .filter((place) => draft.concepts.known.has(place))
    .sort((x, y) => (draft.concepts.known.get(y) ?? 0) - (draft.concepts.known.get(x) ?? 0));
  const conceptWeight = concepts.reduce((sum, place) => sum + (draft.concepts.known.get(place) ?? 0), 0);
  const about = draft.concepts.total > 0 ? conceptWeight / draft.concepts.total : 0;
  const issues = submission.issues.filter((issue) => draft.issues.has(issue));
  const issueWeight = issues.reduce((sum, issue) => sum + (draft.issues.get(issue) ?? 0), 0);
  // One shared word of a long draft is chance; one of a draft of two words is what was asked for.
  const saysTheSame = words >= SIMILAR_WORDS && (shared.length > 1 || draft.words.known.size < FEW_WORDS);
  const tells = concepts.length > 1 || concepts.some((place) => draft.concepts.rare.has(place));
  const isAboutTheSame = about >= SIMILAR_CONCEPTS && tells;
  const score =
    (saysTheSame ? words : words * SOME_WORDS) + (isAboutTheSame ? about * CONCEPTS_COUNT : 0) + issueWeight;
  const isShown = saysTheSame || isAboutTheSame || issues.length > 0;
  return { submission, words: shared.map(({ word }) => word), concepts, issues, score: isShown ? score : 0 };
}

function reasonsFor({ words, concepts, issues }: Scored, digest: SearchExtract): Message[] {
  const reasons: Message[] = [];
  const names = issues.map((issue) => digest.issueNames[issue] ?? issue).join(', ');
  const about = concepts.slice(0, SHOWN_CONCEPTS).flatMap((place) => digest.concepts[place]?.name ?? []);
  if (issues.length > 0) reasons.push(message(matchingText.draftIssue, { issues: names }));
  if (about.length > 0) reasons.push(message(matchingText.draftConcepts, { concepts: joinTexts(about) }));
  if (words.length > 0)
    reasons.push(message(matchingText.draftWords, { words: words.slice(0, SHOWN_WORDS).join(', ') }));
  return reasons;
}

/**
 * The submissions that are about the same as a draft, closest first, at most `limit`, each with the reasons.
 * Made for every key stroke: one pass over the extract, some milliseconds for a thousand submissions. A draft in one
 * language finds submissions in another by what both are about.
 */
export function similarTo(digest: SearchExtract, draft: Outline, limit: number): Similar[] {
  const counts = listsWith(digest.submissions.map(({ issues }) => issues));
  const all = digest.submissions.length;
  const mostRare = rarity(1, all);
  const weighed: Weighed = {
    words: weighDraft(digest, draft),
    concepts: weighConcepts(digest, draft),
    issues: new Map(
      draft.issues.map((issue) => [issue, (SHARED_ISSUE * rarity(counts.get(issue) ?? 1, all)) / mostRare]),
    ),
  };
  return digest.submissions
    .map((submission) => scoreOne(submission, weighed))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.submission.id < y.submission.id ? -1 : 1))
    .slice(0, limit)
    .map((scored) => {
      const { id, title, workgroup } = scored.submission;
      return { id, title, workgroup, reasons: reasonsFor(scored, digest) };
    });
}
