// The forms as they are made by hand: what each asks, question by question.
import type { AskedQuestion } from '../../../core/inbox/form-answers/plan-questions';
import type { Text } from '../../../core/base/messages/text';
import { Frame } from '../../kit/frame';
import { translate } from '../../kit/panel-context';
import { Fold } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/form-answers';

const ASKING: Readonly<Record<AskedQuestion['asking'], Text>> = {
  line: words.lineAsked,
  paragraph: words.paragraphAsked,
  one: words.oneAsked,
  several: words.severalAsked,
  'yes or no': words.oneAsked,
};

const Asked = ({ label, help, asking, choices, required }: AskedQuestion) => (
  <li>
    <strong>{label}</strong>
    <p class="help">
      {[translate(ASKING[asking]), required && translate(words.required), help].filter(Boolean).join(' · ')}
    </p>
    {choices.length > 0 && (
      <ul>
        {choices.map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
    )}
  </li>
);

export function HowToMake({ onBack }: { onBack: () => void }) {
  const load = useLoad('form-questions', {});
  return (
    <Frame title={translate(words.howToMake)} onBack={onBack}>
      <p>{translate(words.howToMakeHelp)}</p>
      <Loaded load={load}>
        {({ forms, whoReads }) => (
          <>
            {forms.map(({ kind, title, questions }) => (
              <Fold key={kind} summary={title}>
                <p class="help">{whoReads}</p>
                <ol class="form-questions">
                  {questions.map((one) => (
                    <Asked {...one} key={one.key} />
                  ))}
                </ol>
              </Fold>
            ))}
          </>
        )}
      </Loaded>
    </Frame>
  );
}
