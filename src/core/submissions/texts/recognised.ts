// Says which parts of a written text go into which sections and issues of the document.
import type { Context } from '../../workbook/command/types';
import { issueName } from '../documents/cover';
import { plainLine, writeBlocks } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { isAnnexHeading, outlineOf } from '../documents/own-outline';
import { AREA_WORDS, sortText } from '../documents/written-text';
import type { RowOf } from '../../workbook/records/rows';
import { countWords } from '../../base/text/count-words';

/** What of a text stands under one heading. */
export interface TextPart {
  readonly section: string;
  /** Name of the issue in the reader's language, '' for none in particular. */
  readonly issue: string;
  readonly issueId: string;
  readonly words: number;
  /** False when the issue is none of the submission's: its document leaves that part out. */
  readonly isInDocument: boolean;
}

/** Words of the text as Word counts them; notes in `[[…]]` and an annex do not count. */
export function wordsOf(text: string): number {
  const lines = withoutNotes(text).split('\n');
  const annex = lines.findIndex((line) => line.startsWith('# ') && isAnnexHeading(line.slice(2)));
  return countWords(
    lines
      .slice(0, annex < 0 ? undefined : annex)
      .map(plainLine)
      .join('\n'),
  );
}

/** The parts of a text with an outline of its own: its headings, in their order. */
export const partsOfOutline = (text: string, issues: readonly RowOf<'ISS'>[]): readonly TextPart[] =>
  outlineOf(text, issues).map(({ heading, blocks }) => ({
    ...{ section: plainLine(heading), issue: '', issueId: '', isInDocument: true },
    words: wordsOf(writeBlocks(blocks)),
  }));

/** The parts that hold anything, in the order of the document. `own` are the issues of the submission. */
export function partsByHeading(
  text: string,
  issues: readonly RowOf<'ISS'>[],
  own: readonly RowOf<'ISS'>[],
  context: Context,
): readonly TextPart[] {
  const sorted = sortText(text, issues, own[0]?.id ?? '', () => false);
  const ids = new Set(own.map(({ id }) => id));
  const ordered = [...own, ...issues.filter(({ id }) => !ids.has(id))];
  return AREA_WORDS.flatMap(([area, words]) =>
    [undefined, ...ordered].flatMap((issue): TextPart[] => {
      const blocks = sorted.blocks(area, issue?.id ?? '');
      if (blocks.length === 0) return [];
      return [
        {
          section: words[context.language],
          issue: issue ? issueName(issue, context.language) : '',
          issueId: issue?.id ?? '',
          words: wordsOf(writeBlocks(blocks)),
          isInDocument: issue === undefined || ids.has(issue.id),
        },
      ];
    }),
  );
}
