// What is chosen and what was changed by hand; only that is sent, so that each country keeps its own draft of the rest.
import type { BuildOnePagerInput } from '../../../core/advocacy/one-pagers/plan-build';
import type { CountryOption, OnePagerInput } from '../../../core/advocacy/one-pagers/plan-draft';
import type { Layout, OnePager, PageTexts } from '../../../core/advocacy/one-pagers/page';
import type { Language } from '../../../core/base/messages/text';

export interface OnePagerChoice {
  /** Id. */
  readonly issue: string;
  /** Ids; the first is the one that is shown. */
  readonly countries: readonly string[];
  /** '' for that of each mission. */
  readonly language: Language | '';
  readonly layout: Layout;
  readonly changed: Partial<PageTexts>;
}

const linesOf = (text: string): string[] => text.split('\n');

/** A part as it stands in its field, one entry a line. */
export const onePagerText = (lines: readonly string[]): string => lines.join('\n');

/** With a part as somebody typed it. */
export const withPart = (chosen: OnePagerChoice, part: keyof PageTexts, text: string): OnePagerChoice => ({
  ...chosen,
  changed: { ...chosen.changed, [part]: linesOf(text) },
});

/** What was written on another issue or in another language does not fit any more. */
export const withOnePagerChoice = (
  chosen: OnePagerChoice,
  choice: Partial<OnePagerChoice>,
): OnePagerChoice => ({
  ...chosen,
  ...choice,
  changed: 'issue' in choice || 'language' in choice ? {} : chosen.changed,
});

/** What is asked of the workbook: it drafts the page of the first country. */
export const draftInput = ({ issue, countries, language, layout }: OnePagerChoice): OnePagerInput => ({
  ...{ issue, layout },
  country: countries[0] ?? '',
  ...(language !== '' && { language }),
});

/** What one country gets. */
export function inputFor(
  { issue, language, layout, changed }: OnePagerChoice,
  country: string,
): BuildOnePagerInput {
  const texts = Object.entries(changed).map(([part, lines]) => [part, [...lines]]);
  return { country, issue, layout, ...(language !== '' && { language }), ...Object.fromEntries(texts) };
}

/** The page as it would be printed with what was changed. */
export const changedPage = (page: OnePager, { changed }: OnePagerChoice): OnePager => {
  const filled = Object.entries(changed).map(([part, lines]) => [
    part,
    lines.filter((line) => line.trim() !== ''),
  ]);
  return { ...page, ...(Object.fromEntries(filled) as Partial<PageTexts>) };
};

/** Ids of the countries that are asked something on the issue. */
export const countriesAskedOn = (countries: readonly CountryOption[], issue: string): readonly string[] =>
  countries.flatMap(({ id, asked }) => (asked.includes(issue) ? [id] : []));
