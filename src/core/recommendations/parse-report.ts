// Reads the recommendations out of the pasted text of a Working Group report.
import type { CountryResolver } from '../countries/resolver';
import { message } from '../messages/text';
import type { Text } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import { convertBlocks, footnoteLines, looseLines } from './block-items';
import { cleanLines } from './clean-text';
import { createLineJoiner } from './join-lines';
import { statedCountIn } from './lead-ins';
import { recommendationsText as t } from './messages';
import { findGaps, findRepeats } from './numbering';
import { findDocumentSymbol, withoutFurniture } from './page-furniture';
import { readBlocks } from './read-blocks';
import { whyNoText } from './refusals';
import type { Report } from './report-types';
import { findSection } from './section';
import { endsWithCountries } from './split-parts';

const whyNothing = (text: string): Text =>
  /\bAddendum\b|\bAdición\b|\bAdditif\b/i.test(text.slice(0, 4000)) ? t.answersOnly : t.noRecommendations;

/**
 * The recommendations of a report with their numbers, texts, countries and the position that the lead-ins give. The
 * text may be the whole report or its section of recommendations, copied from Word, a web page or a PDF. Lines among
 * the recommendations that belong to none are in `unread`; headers, page numbers and the closing paragraph are not.
 * A problem when the input is no text, or holds no recommendation.
 */
export function parseReport(text: string, resolver: CountryResolver): Outcome<Report> {
  const refusal = whyNoText(text);
  if (refusal) return failure(refusal);
  const lines = cleanLines(text);
  const whole = lines.map((line) => line.text).join('\n');
  const documentSymbol = findDocumentSymbol(whole);
  const section = findSection(lines).map((line) => ({
    ...line,
    text: withoutFurniture(line.text, documentSymbol),
  }));
  const join = createLineJoiner(whole);
  const { blocks, footnotes, loose } = readBlocks(section, {
    join,
    endsWithCountries: (block) => endsWithCountries(block, resolver),
  });
  const { items, leadIns, unread } = convertBlocks(blocks, join, resolver);
  if (!items.some(({ countries }) => countries.length > 0)) return failure(message(whyNothing(whole)));
  const statedCount = statedCountIn(whole);
  return success({
    items,
    leadIns,
    unread: [...unread, ...footnoteLines(footnotes), ...looseLines(loose)].sort(
      (a, b) => a.lineNumber - b.lineNumber,
    ),
    gaps: findGaps(items),
    repeats: findRepeats(blocks),
    ...(statedCount === undefined ? {} : { statedCount }),
    ...(documentSymbol === undefined ? {} : { documentSymbol }),
  });
}
