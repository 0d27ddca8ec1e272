// Reads the recommendations out of the pasted text of a Working Group report.
import type { CountryResolver } from '../../language/country-names/resolver';
import { message } from '../../base/messages/text';
import type { Text } from '../../base/messages/text';
import type { Outcome } from '../../base/outcome';
import { failure, success } from '../../base/outcome';
import { convertBlocks, footnoteLines, looseLines } from './block-items';
import { cleanLines } from './clean-text';
import { createLineJoiner } from './join-lines';
import { statedCountIn } from './lead-ins';
import { findGaps, findRepeats } from './numbering';
import { findDocumentSymbol, withoutHeaders } from './headers-and-footers';
import { readBlocks } from './read-blocks';
import { isOtherScript, whyNoText } from './refusals';
import type { Report, ReportItem } from './report-types';
import { reviewedCountryIn } from './reviewed-country';
import { findSection } from './section';
import { firstReport } from './several-reports';
import { endsWithCountries } from './split-parts';
import * as inputText from '../../words/un-documents/reading';
import * as t from '../../words/un-documents/reports';

/** Of this many recommendations and unread lines at least one has countries. */
const MOST_WITHOUT_COUNTRIES = 12;

function whyNothing(text: string): Text {
  if (isOtherScript(text)) return inputText.otherScript;
  return /\bAddendum\b|\bAdición\b|\bAdditif\b/i.test(text.slice(0, 4000))
    ? t.answersOnly
    : t.noRecommendations;
}

/** Other texts may name countries in brackets too; in a report most of what is read does. */
function isAboutEnough(items: readonly ReportItem[], unread: number): boolean {
  const withCountries = items.filter(({ countries }) => countries.length > 0).length;
  return withCountries > 0 && withCountries * MOST_WITHOUT_COUNTRIES >= items.length + unread;
}

/**
 * The recommendations of a report with their numbers, texts, countries and the position that the lead-ins give. The
 * text may be the whole report or its section of recommendations, copied from Word, a web page or a PDF. Lines among
 * the recommendations that belong to none are in `unread`; headers, page numbers and the closing paragraph are not.
 * Of several reports in one text the first is read, the others are named.
 * A problem when the input is no text, or holds no recommendation.
 */
export function parseReport(text: string, resolver: CountryResolver): Outcome<Report> {
  const refusal = whyNoText(text);
  if (refusal) return failure(refusal);
  const { own: lines, others } = firstReport(cleanLines(text));
  const whole = lines.map((line) => line.text).join('\n');
  const documentSymbol = findDocumentSymbol(whole);
  const section = findSection(lines).map((line) => ({
    ...line,
    text: withoutHeaders(line.text, documentSymbol),
  }));
  const join = createLineJoiner(whole);
  const { blocks, footnotes, loose } = readBlocks(section, {
    join,
    endsWithCountries: (block) => endsWithCountries(block, resolver),
  });
  const { items, leadIns, unread } = convertBlocks(blocks, join, resolver);
  if (!isAboutEnough(items, unread.length + loose.length)) return failure(message(whyNothing(whole)));
  const statedCount = statedCountIn(whole);
  return success({
    items,
    leadIns,
    unread: [...unread, ...footnoteLines(footnotes), ...looseLines(loose)].sort(
      (a, b) => a.lineNumber - b.lineNumber,
    ),
    gaps: findGaps(items),
    repeats: findRepeats(blocks),
    reviewed: reviewedCountryIn(lines, resolver),
    others,
    ...(statedCount === undefined ? {} : { statedCount }),
    ...(documentSymbol === undefined ? {} : { documentSymbol }),
  });
}
