// What a one-pager is about: the country that gets it, the issue, and the language.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { failure } from '../../base/outcome';
import { message, LANGUAGES } from '../../base/messages/text';
import { aName, longText, typedName } from '../../follow-up/input-parts';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { countryToAsk } from '../countries';
import { missionLanguage } from '../mission-language';
import type { OnePagerSubject } from './one-pager-draft';
import { LAYOUTS, PAGE_TEXTS, type Layout, type PageTexts } from './page';
import * as t from '../../words/advocacy/one-pagers';

const MOST_LINES = 20;
const lines = z.optional(z.array(longText).check(z.maxLength(MOST_LINES)));

export const languageInput = z.optional(z.enum(LANGUAGES));

/** Texts that somebody changed; what is left out is drafted from the workbook. */
export const textsInput = {
  ...{ title: lines, lead: lines, facts: lines, asks: lines, questions: lines, who: lines, contact: lines },
};

const layoutInput = z.optional(z.enum(LAYOUTS));

export const wantedInput = { country: aName, issue: aName, language: languageInput, layout: layoutInput };
export const maybeWanted = {
  country: z.optional(typedName),
  issue: z.optional(typedName),
  language: languageInput,
  layout: layoutInput,
};

interface Named {
  readonly country: string;
  readonly issue: string;
  readonly language?: OnePagerSubject['language'] | undefined;
  readonly layout?: Layout | undefined;
}

/** The rows that are meant. Fails on names that nobody knows, and on the country under review. */
export function subjectFrom(
  book: Book,
  { country, issue, language, layout = 'one' }: Named,
  context: Context,
): Outcome<OnePagerSubject> {
  const id = countryToAsk(book, country, context);
  if (!id.ok) return id;
  const about = resolveLink(book, ['ISS'], issue);
  if (!about.ok) return about;
  const [row, issueRow] = [book.find('CTY', id.value), book.find('ISS', about.value)];
  if (!row || !issueRow) return failure(message(t.chooseBoth));
  const spoken = language ?? missionLanguage(row).language;
  return success({ country: row, issue: issueRow, language: spoken, layout });
}

type Given = { readonly [Part in keyof PageTexts]?: readonly string[] | undefined };

/** Without empty lines, and without parts that nobody changed. */
export function givenTexts(given: Given): Partial<PageTexts> {
  const filled = PAGE_TEXTS.flatMap((part) => {
    const some = given[part];
    return some ? [[part, some.filter((line) => line !== '')] as const] : [];
  });
  return Object.fromEntries(filled);
}
