// Whether the asks of two submissions contradict each other: a person's word counts; what their own words suggest is only
// asked. Lists, reports and warnings ask here, so that all of them say the same.
import type { RowOf } from './rows';

/** A person said so; nobody did, but the words of the asks suggest it; or neither. */
export type Contradiction = 'told' | 'asked' | 'none';

export function contradictionIn({
  opposes,
  contradict,
}: Pick<RowOf<'OVL'>, 'opposes' | 'contradict'>): Contradiction {
  if (contradict === 'yes') return 'told';
  return opposes.trim() !== '' && contradict === '' ? 'asked' : 'none';
}
