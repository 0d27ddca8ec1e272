// The issues that a new workbook begins with: the headings of UPR Info's database, in plain words and three languages,
// each with a fitting theme of OHCHR and the words by which texts on it are recognized: words/issues.tsv and
// words/<language>/issues.tsv.
import { ISSUE_TABLE } from '../../words/lists/issues';

interface IssueSeed {
  /** Plain English; also the label that other sheets show in an English workbook. */
  readonly name: string;
  readonly nameEs: string;
  readonly nameFr: string;
  /** Other words in the three languages. None of them names another issue, so that a typed word means one issue. */
  readonly synonyms: readonly string[];
  /** The heading as UPR Info writes it. */
  readonly uprInfoIssue: string;
  /** A theme of OHCHR's Universal Human Rights Index. */
  readonly ohchrTheme: string;
}

function readSeed(line: string): IssueSeed {
  const [uprInfoIssue = '', ohchrTheme = '', synonyms = '', name = '', nameEs = '', nameFr = ''] =
    line.split('|');
  return { name, nameEs, nameFr, uprInfoIssue, ohchrTheme, synonyms: synonyms.split('; ') };
}

/** The issues in the order of UPR Info's database, which is nearly that of the alphabet. */
export const ISSUE_SEEDS: readonly IssueSeed[] = ISSUE_TABLE.split('\n').map(readSeed);
