// Which concepts speak for which heading of UPR Info's database, after its own explanation of how it tags
// (UPR Info, Issue categorisation, October 2014), and how strongly.
import { foldedText } from '../../language/reading/words';
import { ISSUE_EVIDENCE } from '../../words/lists/issue-evidence';

/**
 * What decides which issues are suggested: chances between 0 and 1 that an issue fits, but for `mergedFrom`. Chosen on
 * one half of UPR Info's labelled rows; on the other half (2,971 texts):
 * precision .807 at recall .874, micro-F1 .839 (`npm run bench -- issues`).
 */
export const SUGGESTION_THRESHOLDS = {
  /** An issue is suggested from this score on. */
  suggestedFrom: 0.5,
  /** A concept that is surely enough alone, is enough alone, or only supports: the columns of words/issues.tsv. */
  concept: [0.85, 0.6, 0.25],
  /** A coalition's own word for an issue is enough by itself. */
  ownWord: 0.75,
  /** A word that the list of issues of every workbook begins with. */
  seedWord: 0.6,
  /** What words of several senses count at most: those that leave a doubt, and those that say nothing alone. */
  doubtfulAlone: 0.6,
  nothingAlone: 0.4,
  /** A word of a heading that stands in where nothing is said of any other. */
  otherwise: 0.2,
  /** A heading is sure, and never yields to a more special one, from this score on. */
  sureFrom: 0.85,
  /** What is left of a score that yields. */
  yields: 0.7,
  /** So many rights of one group of people merge into the group. */
  mergedFrom: 3,
} as const;

/** What is known of a heading of UPR Info: a line of words/issues.tsv. */
export interface Heading {
  /** As UPR Info writes it. */
  readonly name: string;
  /** `group` or `right`: of a group and several of its rights UPR Info tags the group alone (1.2); or `stands in`. */
  readonly part: string;
  /** Keys of concepts with how likely each alone makes the heading fit, 0 to 1. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Where one of these headings is suggested, this one is not, unless it is sure (sections 1.2, 1.4). */
  readonly yieldsTo: readonly string[];
  /** English words of people who tell what happened; other languages come to them by meaning. */
  readonly everyday: string;
}

const listOf = (cell: string): string[] => cell.split('; ').filter(Boolean);

function readHeading(line: string): Heading {
  const [name = '', part = '', ...rest] = line.split('|');
  const [yields = '', everyday = ''] = rest.slice(3);
  const weights = SUGGESTION_THRESHOLDS.concept;
  const evidence = new Map(
    weights.flatMap((weight, column) => listOf(rest[column] ?? '').map((key) => [key, weight] as const)),
  );
  return { name, part, evidence, yieldsTo: listOf(yields), everyday };
}

/** All headings, by their folded names. */
export const HEADINGS: ReadonlyMap<string, Heading> = new Map(
  ISSUE_EVIDENCE.split('\n')
    .map(readHeading)
    .map((heading) => [foldedText(heading.name), heading]),
);
