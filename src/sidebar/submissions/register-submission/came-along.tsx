// A text that was compared and came along to be registered: it waits here until its submission is there.
import { useState } from 'preact/hooks';
import { countWords } from '../../../core/base/text/count-words';
import { handedText } from '../../kit/hand-over';
import { translate, usePanel } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import * as words from '../../../core/words/panels/submissions/register-submission';

/** The text that came along, until its submission is registered; `leave` forgets it then. */
export function useCameAlong() {
  const [came, setCame] = useState(handedText(usePanel().opening));
  return { ...came, leave: () => setCame({ ...came, text: '', isTooLong: false }) };
}

/** A text that came along is neither lost nor yet in the workbook. */
export function CameAlong({ text, isTooLong }: { text: string; isTooLong: boolean }) {
  if (isTooLong) return <Notice tone="bad" lines={[translate(words.textTooLong)]} />;
  if (text.trim() === '') return null;
  return <Notice tone="info" lines={[translate(words.textCame, { words: countWords(text) })]} />;
}
