// The rule of 'mark-contradiction': a person says whether two submissions ask for things that contradict each other. It is
// kept whatever a comparison finds later.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { overlapContradictions } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Plan } from '../../workbook/command/types';
import { updateRow } from '../../workbook/records/edits';
import * as overlapsText from '../../words/coverage/overlaps';
import { mayDecide } from './decision/speaker';

const answers = overlapContradictions.map(({ key }) => key);

const contradictInput = z.object({
  id: z.string().check(z.minLength(1)),
  contradict: z.enum(answers as [(typeof answers)[number], ...typeof answers]),
});

const SAID = { yes: overlapsText.contradictNoted, no: overlapsText.noContradictionNoted } as const;

/** Writes the word of a co-chair of either side, or of a coordinator; the same word again changes nothing. */
export const markContradiction = defineCommand({
  name: 'mark-contradiction',
  title: overlapsText.contradictTitle,
  audience: 'co-chair',
  pace: 'short',
  input: contradictInput,
  reads: ['OVL', 'SUB', 'WG', 'MEM'],
  plan: (book, { id, contradict }, { actor, language }): Outcome<Plan<{ readonly contradict: string }>> => {
    const row = book.find('OVL', id);
    if (!row) return failure(message(overlapsText.unknownOverlap));
    if (mayDecide(book, row, actor) === 'none') {
      const nameOf = (side: string): string => {
        const workgroup = book.find('SUB', side)?.workgroup ?? '';
        return workgroup === '' ? overlapsText.noWorkgroup[language] : book.labelOf('WG', workgroup);
      };
      return failure(
        message(overlapsText.notYourPair, { first: nameOf(row.first), second: nameOf(row.second) }),
      );
    }
    const edits = row.contradict === contradict ? [] : [updateRow('OVL', id, { contradict })];
    return success({ edits, effects: [], result: { contradict }, summary: [message(SAID[contradict])] });
  },
});
