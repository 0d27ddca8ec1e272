// A refusal: an error whose message the user is shown as it is. Anything else that is thrown is a fault.
import type { Clash } from '../../core/base/clash';
import type { HeldDetail } from '../../core/workbook/command/held-detail';
import type { Message } from '../../core/base/messages/text';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly words: Message,
    readonly code: 'refused' | 'busy' | 'look-first' | 'not-set-up' = 'refused',
    readonly clashes: readonly Clash[] = [],
    readonly leaving: readonly HeldDetail[] = [],
  ) {
    super(words.text.en);
  }
}
