// A hand-over while somebody fills it in.
import type { HandOverForm } from '../../../core/inbox/hand-over/plan-form';
import type { HandOverInput } from '../../../core/inbox/hand-over/plan-hand-over';

export type Chosen = NonNullable<HandOverForm['chosen']>;

export interface Draft {
  readonly to: string;
  readonly rows: readonly string[];
  readonly then: string;
  readonly tell: string;
  readonly note: string;
}

export const newDraft = ({ goes }: Chosen): Draft => ({
  to: '',
  rows: goes.flatMap(({ key, usual }) => (usual ? [key] : [])),
  then: 'stays',
  tell: 'both',
  note: '',
});

export const inputOf = ({ seat }: Chosen, { to, rows, then, tell, note }: Draft): HandOverInput => ({
  workgroup: seat.workgroup.id,
  from: seat.person.id,
  ...{ to, rows: [...rows], note: note.trim() },
  then: then as NonNullable<HandOverInput['then']>,
  tell: tell as NonNullable<HandOverInput['tell']>,
});
