// What of a text goes where in the document: its sections and issues, and lines that look like headings and are none.
import type { Context } from '../calls/types';
import type { TextPart } from '../calls/texts';
import { documentWords } from '../documents/document-words';
import { issueName } from '../documents/cover';
import { withoutNotes } from '../documents/endnotes';
import { sortText, type Heading } from '../documents/written-text';
import type { RowOf } from '../records/rows';
import { countWords } from '../text/count-words';

const AREAS = [
  ['introduction', documentWords.introduction],
  ['issues', documentWords.issues],
  ['follow-up', documentWords.followUp],
  ['recommendations', documentWords.recommendations],
] as const;

export const wordsOf = (text: string): number => countWords(withoutNotes(text));

/** The parts that hold anything, in the order of the document. `own` are the issues of the submission. */
export function partsByHeading(
  text: string,
  issues: readonly RowOf<'ISS'>[],
  own: readonly RowOf<'ISS'>[],
  context: Context,
): readonly TextPart[] {
  const sorted = sortText(text, issues, own[0]?.id ?? '', () => false);
  const ids = new Set(own.map(({ id }) => id));
  const inReadersLanguage = { ...context, bookLanguage: context.language };
  const ordered = [...own, ...issues.filter(({ id }) => !ids.has(id))];
  return AREAS.flatMap(([area, words]) =>
    [undefined, ...ordered].flatMap((issue): TextPart[] => {
      const paragraphs = sorted.paragraphs(area, issue?.id ?? '');
      if (paragraphs.length === 0) return [];
      return [
        {
          section: words[context.language],
          issue: issue ? issueName(issue, inReadersLanguage) : '',
          words: wordsOf(paragraphs.join('\n')),
          isInDocument: issue === undefined || ids.has(issue.id),
        },
      ];
    }),
  );
}

const LONGEST = 80;
const MOST_WORDS = 12;
const MOST_SHOWN = 8;
const ENDS_LIKE_A_SENTENCE = /[.;:,!?…\])"”»]$/;

const looksLikeHeading = (line: string): boolean =>
  line.length <= LONGEST &&
  countWords(line) <= MOST_WORDS &&
  /^[^\p{L}]*\p{Lu}/u.test(line) &&
  !ENDS_LIKE_A_SENTENCE.test(line);

/** Short lines above a longer sentence that name neither a section nor an issue: they would stand as paragraphs. */
export function unknownHeadings(
  text: string,
  headingOf: (line: string) => Heading | undefined,
): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = lines.filter((line, index) => {
    const next = lines[index + 1] ?? '';
    const opensParagraph = next.length > line.length && ENDS_LIKE_A_SENTENCE.test(next);
    return opensParagraph && looksLikeHeading(line) && headingOf(line) === undefined;
  });
  return [...new Set(found)].slice(0, MOST_SHOWN);
}
