// A detail of somebody that is about to leave the workbook, and that nobody has decided about yet.
import type { Message } from '../../base/messages/text';

export interface HeldDetail {
  readonly key: string;
  /** What sort of detail it is. */
  readonly kind: Message;
  readonly written: string;
  /** With what stands around it. */
  readonly words: string;
  /** The document or mail. */
  readonly place: string;
}
