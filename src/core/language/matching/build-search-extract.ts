// Builds the search extract of all submissions that a panel fetches once.
import { sameText } from '../../base/messages/text';
import { concepts, expandWording } from '../reading/concepts';
import { createReader } from '../reading/reader';
import { TEXT_LANGUAGES } from '../reading/reading';
import type { Outline } from './types';
import type { SearchExtract, ExtractConcept } from './search-extract';
import { phraseStems, listsWith, topicTerms } from './extract-words';

export interface ExtractSource extends Outline {
  readonly id: string;
  /** Name of its workgroup, for showing. */
  readonly workgroup: string;
}

/** Stems kept for a submission: enough for a title, a summary and some asks, small enough to send. */
const KEPT_STEMS = 30;
/** Phrases kept for a concept. */
const KEPT_PHRASES = 40;

const textOf = ({ title, summary, asks }: Outline): string => [title, summary, ...asks].join('\n');

/** Keys of the concepts that each source is about: treaties, bodies, issues, groups of people. */
function conceptKeys(sources: readonly ExtractSource[]): string[][] {
  const reader = createReader();
  return sources.map((source) => {
    const met = new Set<number>(reader.read(textOf(source)).dimensions);
    const kept = [...met].map((id) => reader.dimension(id));
    return kept.filter(({ kind }) => kind === 'name' || kind === 'term').map(({ key }) => key);
  });
}

/** The phrases by which a draft names a concept, in all three languages, as stems. */
function conceptFor(key: string): ExtractConcept | undefined {
  const concept = concepts().find((one) => one.key === key);
  if (!concept) return undefined;
  const phrases = TEXT_LANGUAGES.flatMap((language) =>
    concept.wordings[language].flatMap((wording) => expandWording(wording, language)),
  ).map((phrase) => phraseStems(phrase).join(' '));
  const different = [...new Set(phrases)].filter((phrase) => phrase !== '');
  return { name: concept.name, phrases: different.slice(0, KEPT_PHRASES) };
}

/** Gives each value its place, in the order of asking. */
function places(): { of(value: string): number; all(): string[] } {
  const known = new Map<string, number>();
  return {
    of(value) {
      const place = known.get(value) ?? known.size;
      known.set(value, place);
      return place;
    },
    all: () => [...known.keys()],
  };
}

/**
 * The extract of all submissions: their titles, issues, the words that say most, and what they are about, with the
 * phrases for it in English, Spanish and French. `issueName` is for showing.
 */
export function buildSearchExtract(
  sources: readonly ExtractSource[],
  issueName = (issue: string): string => issue,
): SearchExtract {
  const stemsOf = sources.map((source) => [...new Set(topicTerms(textOf(source)).map((term) => term.stem))]);
  const counts = listsWith(stemsOf);
  const about = conceptKeys(sources);
  const [stems, keys] = [places(), places()];
  const submissions = sources.map(({ id, title, workgroup, issues }, i) => {
    // A rare stem that no other submission has says most; the sort is stable, so that title words come first.
    const rarest = [...(stemsOf[i] ?? [])].sort((x, y) => (counts.get(x) ?? 0) - (counts.get(y) ?? 0));
    const inTitle = new Set(topicTerms(title).map((term) => term.stem));
    const kept = [...inTitle, ...rarest.filter((stem) => !inTitle.has(stem))].slice(0, KEPT_STEMS);
    return {
      id,
      title,
      workgroup,
      issues,
      stems: kept.map(stems.of).sort((x, y) => x - y),
      concepts: (about[i] ?? []).map(keys.of).sort((x, y) => x - y),
    };
  });
  const used = [...new Set(sources.flatMap((source) => source.issues))].sort();
  const issueNames = Object.fromEntries(used.map((issue) => [issue, issueName(issue)]));
  const named = keys.all().map((key) => conceptFor(key) ?? { name: sameText(key), phrases: [] });
  return { stems: stems.all(), concepts: named, issueNames, submissions };
}
