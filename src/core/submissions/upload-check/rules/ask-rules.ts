// What the recommendations of a text are: there at all, and clear.
import { message, textBy } from '../../../base/messages/text';
import { askHints } from '../../../language/ask-hints/ask-hints';
import { hintList } from '../../../language/ask-hints/hint-words';
import { isReadLanguage } from '../../../language/reading/reading';
import { documentLanguage } from '../../documents/document-language';
import { excerpt, fail, look, pass, type Spot, type Verdict } from './finding';
import type { Piece, Subject } from './subject';
import * as checkText from '../../../words/submissions/upload-check';

/** What the government should do. */
export const recommendationsRule = ({ asks: { length: count } }: Subject): Verdict =>
  count === 0
    ? fail(message(checkText.recommendationsMissing))
    : pass(message(checkText.recommendationsFound, { count }));

/** One thing that is left open is common, and often meant so. */
const MAY_BE_OPEN = 1;

/** What an ask leaves open; the lead-in of its list says who acts. Undefined for one that is clear. */
function openSpot({ place, text }: Piece, { submission, context }: Subject): Spot | undefined {
  const usual = documentLanguage(submission, context);
  if (!isReadLanguage(usual)) return undefined;
  const { open } = askHints(text, usual, true);
  if (open.length <= MAY_BE_OPEN && !open.includes('verb') && !open.includes('several')) return undefined;
  const hints = textBy((language) => hintList(open, language));
  const words = excerpt(text.replace(/[\s.;]+$/, ''));
  return { place, words: message(checkText.askOpen, { words, hints }) };
}

/** A verb first, one action, what can be seen of it, by when. */
export function clearAsksRule(subject: Subject): Verdict {
  const asks = subject.asks.filter(({ isLoose }) => isLoose !== true);
  if (asks.length === 0) return pass(message(checkText.recommendationsFound, { count: subject.asks.length }));
  const spots = asks.flatMap((ask) => openSpot(ask, subject) ?? []);
  return spots.length === 0
    ? pass(message(checkText.asksClear, { count: asks.length }))
    : look(message(checkText.asksOpen, { count: spots.length, of: asks.length }), spots);
}
