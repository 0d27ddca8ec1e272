// The command that takes a person out of the workbook, wherever it names them; the shell carries it out, since the journal
// must not keep what it took away.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { NamedRow } from '../../workbook/records/rows';
import { erasePerson as title } from '../../words/workbook/menu';

const MOST_WORDS = 30;
const LONGEST_WORD = 200;

const eraseInput = z.object({
  /** Id of the row; left out for somebody who has none. */
  person: z.optional(z.string()),
  /** Other names, addresses and telephone numbers of the same person. */
  also: z.optional(z.array(z.string().check(z.maxLength(LONGEST_WORD))).check(z.maxLength(MOST_WORDS))),
  /** Also in texts that are public already. */
  alsoPublic: z.optional(z.boolean()),
  /** The name, typed by who confirms; not needed to look. */
  typed: z.optional(z.string()),
  /** Finishes an erasure that was cut off, and does nothing else. */
  goOn: z.optional(z.boolean()),
});
export type EraseInput = z.infer<typeof eraseInput>;

export interface ErasedPlace {
  /** 1-based. */
  readonly row: number;
  readonly column: string;
  /** With what stands around it. */
  readonly words: string;
  /** Left out in a tab that is none of ours. */
  readonly at?: { readonly sheet: SheetId; readonly id: string };
}

export interface ErasedTab {
  readonly tab: string;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly ErasedPlace[];
}

/** Words that may mean the person and stay unless they are named. */
export interface MaybeNamed {
  readonly written: string;
  readonly count: number;
  readonly places: readonly string[];
}

export interface ManualStep {
  readonly words: string;
  /** '' where nothing can be opened. */
  readonly link: string;
}

export interface ErasureResult {
  /** An erasure was cut off and waits to be finished. */
  readonly isUnfinished: boolean;
  /** Whom one can choose. */
  readonly people: readonly NamedRow[];
  /** What who confirms has to type; '' while nobody is chosen. */
  readonly name: string;
  readonly lookedFor: readonly string[];
  /** Rows that go. */
  readonly goes: readonly ErasedTab[];
  /** Cells that say `A former member` instead, or nothing. */
  readonly rewritten: readonly ErasedTab[];
  readonly maybe: readonly MaybeNamed[];
  /** What is public and stays. */
  readonly stays: readonly ErasedTab[];
  /** Actions that cannot be undone any more. */
  readonly journal: number;
  /** Notes on cells, and what the script keeps. */
  readonly notes: number;
  readonly kept: number;
  /** What no add-in reaches, with what to do. */
  readonly beyond: readonly ManualStep[];
}

export const erasePerson = defineShellCommand<ErasureResult>()({
  name: 'erase-person',
  title,
  audience: 'coordinator',
  pace: 'short',
  input: eraseInput,
});
