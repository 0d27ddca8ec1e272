// The language of a text, as the product takes it.
import { createReader } from '../../../src/core/language/reading/reader';
import type { TextLanguage } from '../../../src/core/language/reading/reading';

const reader = createReader();

export const detectLanguage = (text: string): TextLanguage => reader.read(text).language;
