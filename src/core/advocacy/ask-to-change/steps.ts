// The steps from an ask to a change, and what the dialog is told of them.
import type { Count } from '../../base/charts/count';
import type { NamedRow } from '../../workbook/records/rows';

/** In their order. */
export const STEPS = ['asked', 'promised', 'heard', 'made', 'supported', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** As it is drawn: all asks, then the steps. */
export const FUNNEL = ['all', ...STEPS] as const;
export type Funnel = Readonly<Record<(typeof FUNNEL)[number], Count>>;

export interface AskLine {
  readonly ask: NamedRow;
  readonly text: string;
  /** Empty id and name for none. */
  readonly workgroup: NamedRow;
  readonly submission: string;
  readonly came: readonly Step[];
  /** Countries to which it was put, that promised it, and that were heard to raise it. */
  readonly asked: readonly string[];
  readonly promised: readonly string[];
  readonly heard: readonly string[];
  /** Recommendations that take it up, each with the answer. */
  readonly made: readonly { readonly number: string; readonly by: string; readonly answer: string }[];
  readonly agencies: readonly string[];
  readonly progress: readonly string[];
}

export interface AskToChangeResult {
  readonly funnel: Funnel;
  /** The same for each workgroup that asks, by name. */
  readonly workgroups: readonly (NamedRow & { readonly funnel: Funnel })[];
  readonly lines: readonly AskLine[];
}
