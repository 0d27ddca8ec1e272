// The command that keeps what somebody decided about details that are about to leave the workbook; the shell carries it out,
// since a decision is no row: it stands under a fingerprint, so that no one reads the detail there.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import * as t from '../../words/people/leaving';

const MOST = 200;
const LONGEST = 300;

const decision = z.object({
  key: z.string().check(z.regex(/^[a-z]+\.[0-9a-f]{16}$/)),
  how: z.enum(['leave', 'replace']),
  /** Why it may be told, or what stands instead. */
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST)),
});

const settleInput = z.object({ decisions: z.array(decision).check(z.maxLength(MOST)) });
export type SettleLeavingInput = z.infer<typeof settleInput>;

export const settleLeaving = defineShellCommand<null>()({
  name: 'settle-leaving',
  title: t.title,
  audience: 'member',
  pace: 'short',
  input: settleInput,
});
