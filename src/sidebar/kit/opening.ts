// What the add-in writes into the page when it opens a panel, in place of `data-opening="{}"`.
import type { KeptDraft } from '../../core/workbook/drafts/pieces';
import type { OpenedFrom } from '../../core/workbook/menu/requests';
import type { PlaceName } from '../../core/workbook/menu/places';
import { languageOf, LANGUAGES, type Language } from '../../core/base/messages/text';

export interface PanelOpening {
  /** Address of the account that opened the panel from the menu, '' when Google does not tell. */
  readonly email: string;
  readonly language: Language;
  /** Whether the reader chose it in a panel; else it is that of their account. */
  readonly isLanguageChosen: boolean;
  /** What the panel was opened for, such as `{ id: 'SUB-4K7Q' }`. */
  readonly input: Readonly<Record<string, string>>;
  /** The view that is shown: a panel, a dialog, or what the place holds; '' where the page has but one. */
  readonly view: string;
  /** The place whose page this is. */
  readonly place: PlaceName;
  /** Whether it stands in a window over the sheet. */
  readonly isWindow: boolean;
  /** Where *Back* leads from the first view. */
  readonly from?: OpenedFrom | undefined;
  /** What its person typed in panels of the place before and did not send, by panel. */
  readonly drafts: Readonly<Record<string, readonly KeptDraft[]>>;
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
  const { email, language, isLanguageChosen, input, view, place, isWindow, from, drafts, build } = found;
  const entries = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  return {
    email: asText(email),
    language: isLanguage(language) ? language : languageOf(browserLanguage),
    isLanguageChosen: isLanguageChosen === true,
    input: Object.fromEntries(entries.map(([key, value]) => [key, asText(value)])),
    view: asText(view),
    place: asText(place) as PlaceName,
    isWindow: isWindow === true,
    from: from as OpenedFrom | undefined,
    drafts: (drafts ?? {}) as PanelOpening['drafts'],
    build: asText(build),
  };
}
