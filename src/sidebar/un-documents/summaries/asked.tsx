// Lines of the list that may be ours: the user says which row each one is.
import type { DoubtfulSubmitter } from '../../../core/un-documents/summaries/findings';
import { SelectField } from '../../kit/fields/inputs';
import { say } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { NONE, questionKey, type Draft } from './draft';
import * as words from '../../../core/words/panels/un-documents/summaries';
import { Section } from '../../kit/parts';

interface AskedProps {
  readonly doubtful: readonly DoubtfulSubmitter[];
  readonly said: Draft['said'];
  onSaid(said: Draft['said']): void;
}

export function Asked({ doubtful, said, onSaid }: AskedProps) {
  const labelOf = ({ about, code, printed }: DoubtfulSubmitter): string => {
    if (about === 'submission') return say(words.whichSubmission, { code });
    return code === '' || code === printed ? printed : `${printed} (${code})`;
  };
  if (doubtful.length === 0) return null;
  return (
    <Section title={say(words.asked)}>
      <p class="help">{say(words.askedHelp)}</p>
      <Searched items={doubtful} textOf={labelOf}>
        {(shown) =>
          shown.map((one) => (
            <SelectField
              key={questionKey(one)}
              label={labelOf(one)}
              help={say(words.citedTimes, { count: one.paragraphs })}
              value={said[questionKey(one)] ?? ''}
              empty={say(words.later)}
              options={[...one.choices, { id: NONE, name: say(words.noneOfOurs) }]}
              onChange={(is) => onSaid({ ...said, [questionKey(one)]: is })}
            />
          ))
        }
      </Searched>
    </Section>
  );
}
