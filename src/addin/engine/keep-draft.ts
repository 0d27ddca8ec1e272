// Keeps what somebody typed in their own store of the script: nobody else who opens the workbook gets at it.
import type { KeepDraftInput } from '../../core/workbook/drafts/keep-draft';
import { outdatedKeys, piecesOf } from '../../core/workbook/drafts/pieces';
import type { Environment } from './types';

/** The earlier draft about the same goes in any case: half of each would be neither. */
export function keepDraft(env: Environment, { panel, about, draft }: KeepDraftInput): boolean {
  const { person } = env;
  const at = env.now();
  const before = outdatedKeys(person.all(), { panel, about, now: at });
  const pieces = piecesOf(panel, { about, at, draft });
  for (const key of before) if (!(key in pieces)) person.remove(key);
  try {
    person.setAll(pieces);
    return true;
  } catch {
    for (const key of Object.keys(pieces)) person.remove(key);
    return false;
  }
}
