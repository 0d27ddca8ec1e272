// Words behind what they are, in the reader's language.
import { labelled as labelledIn } from '../../core/base/messages/labelled';
import { readerLanguage } from './client';

/** `Time: 12:00`, `Heure : 12:00`. */
export const labelled = (label: string, words: string | number): string =>
  labelledIn(label, words, readerLanguage());
