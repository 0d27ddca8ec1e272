// A field for long text, with the number of words as the receiving office counts them: sources in `[[…]]` do not count.
import { plainText } from '../../../core/base/rich-text/blocks';
import { withoutNotes } from '../../../core/base/text/endnotes';
import { countWords } from '../../../core/base/text/count-words';
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../panel-context';
import { Field } from './field';
import type { TextProps } from './inputs';

export interface TextAreaProps extends TextProps {
  readonly rows?: number;
  /** Shows the number of words. */
  readonly countsWords?: boolean;
  /** Most words; more of them is shown, not refused. */
  readonly limit?: number | null | undefined;
}

function WordCount({ text, limit }: { text: string; limit?: number | null | undefined }) {
  const count = countWords(plainText(withoutNotes(text)));
  if (!limit) return <p class="count">{translate(kitText.words, { count })}</p>;
  const over = count - limit;
  return (
    <p class={over > 0 ? 'count over' : 'count'}>
      {over > 0
        ? translate(kitText.wordsOver, { count, limit, over })
        : translate(kitText.wordsOf, { count, limit })}
    </p>
  );
}

export function TextArea({ value, onChange, rows = 4, countsWords, limit, ...field }: TextAreaProps) {
  return (
    <Field {...field} after={countsWords && <WordCount text={value} limit={limit} />}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
