// The names of the milestones as they stand on the Timeline, and where their dates come from.
import { LANGUAGES, type Language } from '../../base/messages/text';
import { milestoneNames } from '../../words/cycle/timeline/milestones';

/** A milestone in the reader's language where it stands as the workbook named it; else as somebody wrote it. */
export function milestoneInWords(written: string, language: Language): string {
  const usual = Object.values(milestoneNames).find((name) =>
    LANGUAGES.some((one) => name[one] === written.trim()),
  );
  return usual?.[language] ?? written;
}
