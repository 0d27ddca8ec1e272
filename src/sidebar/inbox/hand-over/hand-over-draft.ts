// A hand-over while somebody fills it in.
import type { HandOverForm } from '../../../core/inbox/hand-over/plan-hand-over-form';
import type { HandOverInput } from '../../../core/inbox/hand-over/plan-hand-over';

export type HandOverChoice = NonNullable<HandOverForm['chosen']>;

export interface HandOverDraft {
  readonly to: string;
  readonly rows: readonly string[];
  readonly then: string;
  readonly tell: string;
  readonly note: string;
}

export const newHandOverDraft = ({ goes }: HandOverChoice): HandOverDraft => ({
  to: '',
  rows: goes.flatMap(({ key, usual }) => (usual ? [key] : [])),
  then: 'stays',
  tell: 'both',
  note: '',
});

export const handOverInputOf = (
  { seat }: HandOverChoice,
  { to, rows, then, tell, note }: HandOverDraft,
): HandOverInput => ({
  workgroup: seat.workgroup.id,
  from: seat.person.id,
  ...{ to, rows: [...rows], note: note.trim() },
  then: then as NonNullable<HandOverInput['then']>,
  tell: tell as NonNullable<HandOverInput['tell']>,
});
