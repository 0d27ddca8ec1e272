// A field that two people changed to different values, as the one who came later is asked about it.
import type { Text } from './messages/text';

/** What a field of a form can hold: links as ids, several values as a list. */
export type FieldValue = string | number | boolean | null | readonly string[];

export interface Clash {
  /** The field of the input. */
  readonly field: string;
  readonly label: Text;
  /** Both values in words. */
  readonly mine: Text;
  readonly theirs: Text;
  /** What stands there now, as the form holds it. */
  readonly now: FieldValue;
}
