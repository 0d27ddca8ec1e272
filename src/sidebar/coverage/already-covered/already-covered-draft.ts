// The form of 'Is this already covered?' while it is filled in.
import type { AlreadyCoveredInput } from '../../../core/coverage/overlaps/draft-text';

export interface CoveredDraft {
  readonly text: string;
  readonly title: string;
  readonly issues: readonly string[];
}

export const EMPTY_COVERED_DRAFT: CoveredDraft = { text: '', title: '', issues: [] };

/** The input of 'already-covered'. */
export const alreadyCoveredInputOf = ({ text, title, issues }: CoveredDraft): AlreadyCoveredInput => ({
  text,
  ...(title.trim() !== '' && { title: title.trim() }),
  ...(issues.length > 0 && { issues: [...issues] }),
});
