// The rule of 'ask-hints': what asks leave open, while somebody types them.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { languageOfAsk } from '../../language/ask-hints/said-ask';
import { hintLine } from '../../language/ask-hints/hint-words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Language } from '../../base/messages/text';
import * as registeringText from '../../words/submissions/registering';

const MOST_ASKS = 300;
const MOST_CHARACTERS = 3000;

const hintsInput = z.object({
  asks: z.array(z.string().check(z.maxLength(MOST_CHARACTERS))).check(z.maxLength(MOST_ASKS)),
  /** Another field says who acts. */
  hasAddressee: z.optional(z.boolean()),
});
type AskHintsInput = z.infer<typeof hintsInput>;

/** Of one ask, in the language in which it is typed. */
export interface HintOfAsk {
  readonly ask: string;
  readonly language: Language;
  readonly hint: string;
}

export interface AskHintsResult {
  /** Those that are long enough to tell. */
  readonly hints: readonly HintOfAsk[];
}

function planHints(
  _book: Book,
  { asks, hasAddressee = false }: AskHintsInput,
  { language: usual }: Context,
): Outcome<Plan<AskHintsResult>> {
  const hints = [...new Set(asks)]
    .map((ask) => ({ ask, hint: hintLine(ask, usual, hasAddressee) }))
    .filter(({ hint }) => hint !== '')
    .map(({ ask, hint }) => ({ ask, language: languageOfAsk(ask, usual), hint }));
  return success({ edits: [], effects: [], result: { hints }, summary: [] });
}

/** What asks leave open: a verb, one action, who acts, what can be seen, by when. Reads and writes nothing. */
export const askHintsCommand = defineCommand({
  name: 'ask-hints',
  title: registeringText.askHints,
  audience: 'member',
  pace: 'query',
  input: hintsInput,
  reads: [],
  plan: planHints,
});
