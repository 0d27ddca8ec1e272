// What to check: a text, and what is known of it.
import type { Option } from '../../kit/fields/inputs';
import { binder } from '../../kit/bind';
import { TextField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { usePanel } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import type { Draft } from './draft';
import { TextFileField } from '../../kit/fields/text-file';
import * as words from '../../../core/words/panels/coverage/already-covered';

interface CoveredFormProps {
  readonly draft: Draft;
  readonly issues: readonly Option[];
  readonly errors: FieldErrors;
  change(changes: Partial<Draft>): void;
}

export function CoveredForm({ draft, issues, errors, change }: CoveredFormProps) {
  const { say } = usePanel();
  const bind = binder(draft, errors, change);
  return (
    <>
      <p>{say(words.intro)}</p>
      <TextFileField onText={(text) => change({ text })} />
      <TextArea label={say(words.text)} rows={8} countsWords {...bind('text')} />
      <TextField label={say(words.textTitle)} {...bind('title')} />
      <PickSeveral
        label={say(words.issues)}
        help={say(words.issuesHelp)}
        options={issues}
        {...bind('issues')}
      />
    </>
  );
}
