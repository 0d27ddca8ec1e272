// Corrects lines that are nearly a heading where it is clear which heading is meant, and reports each of them.
import type { AssumedHeading, SaidHeading, UnknownHeading } from './calls';
import type { Heading } from '../documents/written-text';
import { countWords } from '../../base/text/count-words';
import { bareHeading, mayMean, namedBy, type HeadingTarget } from './heading-targets';

type HeadingOf = (line: string) => Heading | undefined;

const LONGEST = 80;
const MOST_WORDS = 12;
const MOST_SHOWN = 8;
const ENDS_LIKE_A_SENTENCE = /[.;:,!?…\])"”»]$/;
const BULLET = /^[-–—•*·▪◦]\s/;

const looksLikeHeading = (line: string): boolean =>
  line.length <= LONGEST &&
  countWords(line) <= MOST_WORDS &&
  /^[^\p{L}]*\p{Lu}/u.test(line) &&
  !ENDS_LIKE_A_SENTENCE.test(line);

/** Whether a longer sentence follows. */
const opensParagraph = (line: string, next: string): boolean =>
  next.length > line.length && ENDS_LIKE_A_SENTENCE.test(next);

const idOf = (heading: Heading): string => ('area' in heading ? heading.area : heading.issue);

export interface Meaning {
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
  if (BULLET.test(line) || !looksLikeHeading(bare) || !opensParagraph(line, next)) return undefined;
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
  return target && !isSame ? [{ line, name: target.name, mayBeParagraph: false }] : [];
}

export interface MeantHeadings {
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
    const answer = said.get(line);
    if (line === '' || answer === '' || (answer === undefined && isGenerated(line))) return line;
    const next = lines.slice(index + 1).find((one) => one !== '') ?? '';
    const target =
      answer === undefined
        ? plainlyMeant(line, next, current, meaning)
        : targets.find(({ id }) => id === answer);
    if (!target) return line;
    current = target.id;
    assumed.push({ line, name: target.name, mayBeParagraph: true });
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

/** Short lines above a longer sentence that are no heading: they would stand as paragraphs. */
export function unknownHeadings(
  text: string,
  headingOf: HeadingOf,
  targets: readonly HeadingTarget[],
): readonly UnknownHeading[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = lines.filter(
    (line, index) =>
      headingOf(line) === undefined && looksLikeHeading(line) && opensParagraph(line, lines[index + 1] ?? ''),
  );
  const unknown = [...new Set(found)].map((line) => ({ line, alike: mayMean(line, targets) }));
  const hasOneUnlike = unknown.filter(({ alike }) => alike.length === 0).length === 1;
  const left = hasOneUnlike ? onlyOneLeft(lines, headingOf, targets) : [];
  return unknown.slice(0, MOST_SHOWN).map(({ line, alike }) => ({
    line,
    suggestions: (alike.length > 0 ? alike : left).map(({ id, name }) => ({ id, name })),
  }));
}
