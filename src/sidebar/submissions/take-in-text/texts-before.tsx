// What was written before the texts were merged, to be put into the text of the joint one.
import type { NamedRow } from '../../../core/workbook/records/rows';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/take-in-text';

interface TextsBeforeProps {
  readonly before: readonly NamedRow[];
  /** Below what stands there already. */
  putIn(text: string): void;
}

export function TextsBefore({ before, putIn }: TextsBeforeProps) {
  const { isBusy, run } = useRun('stored-text');
  if (before.length === 0) return null;
  const fetch = async (submission: string): Promise<void> => {
    const answer = await run({ submission });
    if (answer) putIn(answer.result.text);
  };
  return (
    <section class="next">
      <h2 class="section-title">{translate(words.textsBefore)}</h2>
      <p class="help">{translate(words.textsBeforeHelp)}</p>
      {before.map(({ id, name: title }) => (
        <Button
          key={id}
          label={translate(words.putIn, { title })}
          isBusy={isBusy}
          onPress={() => void fetch(id)}
        />
      ))}
    </section>
  );
}
