// What the add-in writes into the page when it opens a panel, in place of `data-opening="{}"`.
import type { KeptDraft } from '../../core/workbook/drafts/pieces';
import { languageOf, LANGUAGES, type Language } from '../../core/base/messages/text';

export interface PanelOpening {
  /** Address of the account that opened the panel from the menu, '' when Google does not tell. */
  readonly email: string;
  readonly language: Language;
  /** Whether the reader chose it in a panel; else it is that of their account. */
  readonly isLanguageChosen: boolean;
  /** What the panel was opened for, such as `{ id: 'SUB-4K7Q' }`. */
  readonly input: Readonly<Record<string, string>>;
  /** The name of the panel, '' where nothing is kept. */
  readonly panel: string;
  /** What its person typed in it before and did not send. */
  readonly drafts: readonly KeptDraft[];
  /** Which build of the add-in opened it. */
  readonly build: string;
}

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what was written; anything missing or damaged counts as not told. */
export function readOpening(written: string, browserLanguage: string): PanelOpening {
  let found: Readonly<Record<string, unknown>> = {};
  try {
    found = (JSON.parse(written) as typeof found | null) ?? {};
  } catch {
    // A damaged opening is no reason to show no panel.
  }
  const { email, language, isLanguageChosen, input, panel, drafts, build } = found;
  const entries = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  return {
    email: asText(email),
    language: isLanguage(language) ? language : languageOf(browserLanguage),
    isLanguageChosen: isLanguageChosen === true,
    input: Object.fromEntries(entries.map(([key, value]) => [key, asText(value)])),
    panel: asText(panel),
    drafts: Array.isArray(drafts) ? (drafts as KeptDraft[]) : [],
    build: asText(build),
  };
}
