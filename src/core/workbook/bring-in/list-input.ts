// What is said of a list that is pasted, whatever it is a list of.
import * as z from 'zod/mini';
import { MOST_CHARACTERS } from '../../base/text/given-text';

/** As it was pasted: cells with tabs between them, or CSV. */
export const pastedText = z.string().check(z.maxLength(MOST_CHARACTERS));

/** Whether empty cells below merged ones take what stands above. */
export const fillsDown = z.optional(z.boolean());

/** For what is asked, by the id of a sheet and the folded name: `WG water`. The id of a row, `new`, or '' to leave it out. */
export const decisions = z.optional(z.record(z.string(), z.string()));
