// What one panel hands to the next when a text that was compared is registered: the text itself, and what the form
// begins with. It goes along with the opening of the panel and is kept nowhere.
import type { RegistrationDraft } from '../../core/coverage/overlaps/registration-draft';
import type { PanelOpening } from './opening';

export interface HandedText extends RegistrationDraft {
  /** '' where there is none, or where it was too long to come along. */
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Many times what the UN accepts; a page of a panel shall not grow without end. */
export const MOST_HANDED = 120_000;

/** As input of the panel that is opened: ids stand with spaces between, asks one a line. */
export const handOver = (
  { title, issues, summary, asks }: RegistrationDraft,
  text: string,
): Readonly<Record<string, string>> => ({
  title,
  issues: issues.join(' '),
  summary,
  asks: asks.join('\n'),
  ...(text.length > MOST_HANDED ? { tooLong: 'yes' } : { text }),
});

const entries = (written: string | undefined, between: string): string[] =>
  (written ?? '').split(between).filter((one) => one.trim() !== '');

/** What came along; all of it empty in a panel that was opened otherwise. */
export const handedText = ({ input }: Pick<PanelOpening, 'input'>): HandedText => ({
  title: input['title'] ?? '',
  issues: entries(input['issues'], ' '),
  summary: input['summary'] ?? '',
  asks: entries(input['asks'], '\n'),
  text: input['text'] ?? '',
  isTooLong: input['tooLong'] !== undefined,
});
