// Short ways to write the lines of a page.
import { text } from '../../base/messages/text';
import type { GuideLine, LineStyle } from './types';

const line =
  (style: LineStyle) =>
  (en: string, es: string, fr: string): GuideLine => ({ style, text: text(en, es, fr) });

export const title = line('title');
export const heading = line('heading');
export const plain = line('text');
export const step = line('step');
