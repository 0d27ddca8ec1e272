// The form of 'Is this already covered?' while it is filled in.
import type { AlreadyCoveredInput } from '../../../core/coverage/overlaps/draft-text';

export interface Draft {
  readonly text: string;
  readonly title: string;
  readonly issues: readonly string[];
}

export const EMPTY: Draft = { text: '', title: '', issues: [] };

/** The input of 'already-covered'. */
export const inputOf = ({ text, title, issues }: Draft): AlreadyCoveredInput => ({
  text,
  ...(title.trim() !== '' && { title: title.trim() }),
  ...(issues.length > 0 && { issues: [...issues] }),
});
