// A refusal that the user is told as it is; anything else that is thrown is trouble.
import type { Message } from '../../core/base/messages/text';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly words: Message,
    readonly code: 'refused' | 'busy' = 'refused',
  ) {
    super(words.text.en);
  }
}
