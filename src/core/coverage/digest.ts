// A small extract of all submissions, with which a panel finds similar ones while somebody types.
import type { Message } from '../messages/text';
import { message } from '../messages/text';
import { detectText } from './detect/messages';
import type { Outline } from './detect/types';
import { listsWith, rarity, topicTerms } from './terms';

export interface DigestSource extends Outline {
  readonly id: string;
  /** Name of its workgroup, for showing. */
  readonly workgroup: string;
}

/** Plain JSON: stems are kept once, submissions point at them by place (0-based). */
export interface Digest {
  readonly stems: readonly string[];
  readonly issueNames: Readonly<Record<string, string>>;
  readonly submissions: readonly {
    readonly id: string;
    readonly title: string;
    readonly workgroup: string;
    readonly issues: readonly string[];
    readonly stems: readonly number[];
  }[];
}

export interface Similar {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly reasons: readonly Message[];
}

/** Stems kept for a submission: enough for a title, a summary and some asks, small enough to send. */
const KEPT_STEMS = 30;
/** Share of what a draft says that a submission must say too, when no issue is shared. */
const SIMILAR_WORDS = 0.3;
const SHOWN_WORDS = 6;

const termsOf = (outline: Outline): ReturnType<typeof topicTerms> =>
  topicTerms([outline.title, outline.summary, ...outline.asks].join('\n'));

/** The extract of all submissions: their titles, issues and the words that say most. `issueName` is for showing. */
export function buildDigest(
  sources: readonly DigestSource[],
  issueName = (issue: string): string => issue,
): Digest {
  const stemsOf = sources.map((source) => [...new Set(termsOf(source).map((term) => term.stem))]);
  const counts = listsWith(stemsOf);
  const places = new Map<string, number>();
  const placeOf = (stem: string): number => {
    const place = places.get(stem) ?? places.size;
    places.set(stem, place);
    return place;
  };
  const submissions = sources.map(({ id, title, workgroup, issues }, i) => {
    // A rare stem that no other submission has says most; the sort is stable, so that title words come first.
    const rarest = [...(stemsOf[i] ?? [])].sort((x, y) => (counts.get(x) ?? 0) - (counts.get(y) ?? 0));
    const inTitle = new Set(topicTerms(title).map((term) => term.stem));
    const kept = [...inTitle, ...rarest.filter((stem) => !inTitle.has(stem))].slice(0, KEPT_STEMS);
    return { id, title, workgroup, issues, stems: kept.map(placeOf).sort((x, y) => x - y) };
  });
  const used = [...new Set(sources.flatMap((source) => source.issues))].sort();
  const issueNames = Object.fromEntries(used.map((issue) => [issue, issueName(issue)]));
  return { stems: [...places.keys()], issueNames, submissions };
}

interface DraftWords {
  /** Place of a stem in the digest -> the draft's word and its weight. */
  readonly known: ReadonlyMap<number, { readonly word: string; readonly weight: number }>;
  readonly total: number;
}

/** The words of the draft with their weights; words that no submission has count in the total. */
function weighDraft(digest: Digest, draft: Outline): DraftWords {
  const words = new Map<string, string>();
  for (const { stem, word } of termsOf(draft)) if (!words.has(stem)) words.set(stem, word);
  const places = new Map<number, string>();
  digest.stems.forEach((stem, place) => {
    if (words.has(stem)) places.set(place, stem);
  });
  const counts = new Map<number, number>();
  for (const { stems } of digest.submissions) {
    for (const place of stems) if (places.has(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
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

interface Scored {
  readonly submission: Digest['submissions'][number];
  readonly words: readonly string[];
  readonly issues: readonly string[];
  readonly score: number;
}

function scoreOne(
  submission: Digest['submissions'][number],
  draft: DraftWords,
  weightOf: ReadonlyMap<string, number>,
): Scored {
  const shared = submission.stems
    .flatMap((place) => draft.known.get(place) ?? [])
    .sort((x, y) => y.weight - x.weight);
  const words = draft.total > 0 ? shared.reduce((sum, { weight }) => sum + weight, 0) / draft.total : 0;
  const issues = submission.issues.filter((issue) => weightOf.has(issue));
  const issueWeight = issues.reduce((sum, issue) => sum + (weightOf.get(issue) ?? 0), 0);
  // One shared word of a long draft is chance; one of a draft of two words is what was asked for.
  const saysTheSame = words >= SIMILAR_WORDS && (shared.length > 1 || draft.known.size < 3);
  const score = (saysTheSame ? words : words / 2) + issueWeight;
  return {
    submission,
    words: shared.map(({ word }) => word),
    issues,
    score: saysTheSame || issues.length > 0 ? score : 0,
  };
}

/**
 * The submissions that are on the same ground as a draft, closest first, at most `limit`, each with the reasons.
 * Made for every key stroke: one pass over the extract, some milliseconds for a thousand submissions.
 */
export function similarTo(digest: Digest, draft: Outline, limit: number): Similar[] {
  const words = weighDraft(digest, draft);
  const counts = listsWith(digest.submissions.map(({ issues }) => issues));
  const all = digest.submissions.length;
  const mostRare = rarity(1, all);
  const weightOf = new Map(
    draft.issues.map((issue) => [issue, (0.5 * rarity(counts.get(issue) ?? 1, all)) / mostRare]),
  );
  return digest.submissions
    .map((submission) => scoreOne(submission, words, weightOf))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.submission.id < y.submission.id ? -1 : 1))
    .slice(0, limit)
    .map(({ submission: { id, title, workgroup }, words: shared, issues }) => {
      const reasons: Message[] = [];
      const names = issues.map((issue) => digest.issueNames[issue] ?? issue).join(', ');
      if (issues.length > 0) reasons.push(message(detectText.draftIssue, { issues: names }));
      if (shared.length > 0) {
        reasons.push(message(detectText.draftWords, { words: shared.slice(0, SHOWN_WORDS).join(', ') }));
      }
      return { id, title, workgroup, reasons };
    });
}
