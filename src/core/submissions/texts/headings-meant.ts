// The headings of a written text: sections of a document and issues of the workbook by all their names, and what lines that
// are written otherwise may mean.
import * as z from 'zod/mini';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { issueName } from '../documents/cover';
import { AREA_WORDS, type Heading } from '../documents/written-text';
import type { Context } from '../../workbook/command/types';
import { isStructured, isTableRow } from '../../base/rich-text/blocks';
import { countWords } from '../../base/text/count-words';
import { bareHeading, wordsKeysOf, mayMean, namedBy, type HeadingTarget } from './may-mean';
import { isMarked, withoutMark } from './subheadings';

const MOST_NAME = 500;
const MOST_LINE = 500;

export const saidHeading = z.object({
  /** As the preview showed it. */
  line: z.string().check(z.maxLength(MOST_LINE)),
  /** Key of a section or id of an issue that it stands for; '' for a paragraph. */
  is: z.string().check(z.maxLength(MOST_NAME)),
});
export type SaidHeading = z.infer<typeof saidHeading>;

/** A line that was taken for a heading though the document writes that otherwise. */
export interface AssumedHeading {
  readonly line: string;
  /** Of the section or issue, in the reader's language. */
  readonly name: string;
  /** False for a name in another language, which is a heading whatever is said. */
  readonly mayBeParagraph: boolean;
}

/** A line that looks like a heading and is none. */
export interface UnknownHeading {
  readonly line: string;
  /** Sections and issues that it may mean, in the reader's language. */
  readonly suggestions: readonly NamedRow[];
}

/** Which lines may be headings; a person is asked, so too many cost more than too few. */
const LIKE_A_HEADING = {
  /** At most, of the line. */
  characters: 80,
  words: 12,
};
const MOST_SHOWN = 8;

/** All targets, sections first; `own` are the issues of the submission. */
export function headingTargets(
  issues: readonly RowOf<'ISS'>[],
  own: readonly RowOf<'ISS'>[],
  context: Context,
): readonly HeadingTarget[] {
  const { bookLanguage, language } = context;
  const ids = new Set(own.map(({ id }) => id));
  const sections = AREA_WORDS.map(([id, words]): HeadingTarget => ({
    ...{ id, written: words[bookLanguage], name: words[language], hasPlace: true, isIssue: false },
    ...{ names: wordsKeysOf(Object.values(words)), synonyms: new Set() },
  }));
  const ofIssues = issues.map((issue): HeadingTarget => ({
    ...{ id: issue.id, written: issueName(issue, bookLanguage), hasPlace: ids.has(issue.id), isIssue: true },
    name: issueName(issue, language),
    names: wordsKeysOf([issue.name, issue.nameEs, issue.nameFr]),
    synonyms: wordsKeysOf(issue.synonyms),
  }));
  return [...sections, ...ofIssues];
}

type HeadingOf = (line: string) => Heading | undefined;

const ENDS_LIKE_A_SENTENCE = /[.;:,!?…\])"”»]$/;
const BULLET = /^[-–—•*·▪◦]\s/;

const looksLikeHeading = (line: string): boolean =>
  line.length <= LIKE_A_HEADING.characters &&
  countWords(line) <= LIKE_A_HEADING.words &&
  /^[^\p{L}]*\p{Lu}/u.test(line) &&
  !ENDS_LIKE_A_SENTENCE.test(line);

/** Whether a longer sentence follows. */
const opensParagraph = (line: string, next: string): boolean =>
  next.length > line.length && ENDS_LIKE_A_SENTENCE.test(next);

const idOf = (heading: Heading): string => ('area' in heading ? heading.area : heading.issue);

interface Meaning {
  readonly targets: readonly HeadingTarget[];
  readonly headingOf: HeadingOf;
  /** Lines that building the document makes by itself. */
  readonly isGenerated: (line: string) => boolean;
  /** What the reader of a preview said about lines. */
  readonly said: readonly SaidHeading[];
}

/** The one that a line plainly means, in the part of `current`. */
function plainlyMeant(
  line: string,
  next: string,
  current: string,
  { targets }: Meaning,
): HeadingTarget | undefined {
  const bare = bareHeading(line);
  if (BULLET.test(line) || (!isMarked(line) && !(looksLikeHeading(bare) && opensParagraph(line, next))))
    return undefined;
  const { found, isSynonym } = namedBy(line, targets);
  const [only, ...others] = found;
  if (!only?.hasPlace || others.length > 0) return undefined;
  // A word of the issue that the text is on already is a subheading.
  return isSynonym && only.id === current ? undefined : only;
}

/** A line that is a heading already, where more than the case of its letters differs from what the document writes. */
function otherwiseWritten(
  line: string,
  heading: Heading,
  targets: readonly HeadingTarget[],
): AssumedHeading[] {
  const target = targets.find(({ id }) => id === idOf(heading));
  const isSame =
    target?.written.toLowerCase() ===
    bareHeading(line)
      .replace(/[\s.;]+$/, '')
      .toLowerCase();
  return target && !isSame ? [{ line: withoutMark(line), name: target.name, mayBeParagraph: false }] : [];
}

interface MeantHeadings {
  /** The text with each line that is taken for a heading as the document writes that. */
  readonly text: string;
  readonly assumed: readonly AssumedHeading[];
}

/** Writes headings as the document does where it is plain, or was said, which one a line means. */
export function withHeadingsMeant(text: string, meaning: Meaning): MeantHeadings {
  const { targets, headingOf, isGenerated } = meaning;
  const said = new Map(meaning.said.map(({ line, is }) => [line, is]));
  const lines = text.split('\n');
  const assumed: AssumedHeading[] = [];
  let current = '';
  const meant = lines.map((line, index) => {
    const heading = line === '' ? undefined : headingOf(line);
    if (heading) {
      current = idOf(heading);
      assumed.push(...otherwiseWritten(line, heading, targets));
      return line;
    }
    const answer = said.get(withoutMark(line));
    if (line === '' || answer === '' || (answer === undefined && isGenerated(line))) return line;
    const next = lines.slice(index + 1).find((one) => one !== '') ?? '';
    const target =
      answer === undefined
        ? plainlyMeant(line, next, current, meaning)
        : targets.find(({ id }) => id === answer);
    if (!target) return line;
    current = target.id;
    assumed.push({ line: withoutMark(line), name: target.name, mayBeParagraph: true });
    return target.written;
  });
  return { text: meant.join('\n'), assumed: [...new Map(assumed.map((one) => [one.line, one])).values()] };
}

/**
 * The one issue of the submission that no heading names, where all others have theirs: the one line left over may be
 * what that issue was called when the document was built.
 */
function onlyOneLeft(
  lines: readonly string[],
  headingOf: HeadingOf,
  targets: readonly HeadingTarget[],
): readonly HeadingTarget[] {
  const named = new Set(lines.flatMap((line) => headingOf(line) ?? []).map(idOf));
  const own = targets.filter(({ hasPlace, isIssue }) => isIssue && hasPlace);
  const left = own.filter(({ id }) => !named.has(id));
  return left.length === 1 && own.length > 1 ? left : [];
}

/**
 * Short lines above a longer sentence that are no heading: they would stand as paragraphs. In a text that was built
 * here, a line that is like none may be the former name of the one issue that lacks its heading.
 */
export function unknownHeadings(
  text: string,
  headingOf: HeadingOf,
  targets: readonly HeadingTarget[],
  isBuilt: boolean,
): readonly UnknownHeading[] {
  const lines = text.split('\n').filter((line) => line !== '' && !isTableRow(line));
  const found = lines.filter((line, index) => {
    if (headingOf(line) !== undefined) return false;
    return isMarked(line) || (looksLikeHeading(line) && opensParagraph(line, lines[index + 1] ?? ''));
  });
  const unknown = [...new Set(found)].map((line) => {
    const isForm = isStructured(line);
    return { line: withoutMark(line), isForm, isMarked: isMarked(line), alike: mayMean(line, targets) };
  });
  const unlike = unknown.filter((one) => one.alike.length === 0 && (!one.isForm || one.isMarked));
  const left = isBuilt && unlike.length === 1 ? onlyOneLeft(lines, headingOf, targets) : [];
  return (
    unknown
      .map((one) => ({ ...one, meant: one === unlike[0] && left.length > 0 ? left : one.alike }))
      // A subheading or an item has its place; it is told only where it may open a part.
      .filter(({ isForm, meant }) => !isForm || meant.length > 0)
      .slice(0, MOST_SHOWN)
      .map(({ line, meant }) => ({ line, suggestions: meant.map(({ id, name }) => ({ id, name })) }))
  );
}
