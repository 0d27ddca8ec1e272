// What follows once a submission is registered: its text, and who else is on the same ground.
import type { RegisterSubmissionResult } from '../../../core/submissions/registering/plan-register';
import { OpenPanel } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import type { SubmissionDraft } from './register-submission-draft';
import { SameGround } from './similar-submissions';
import * as words from '../../../core/words/panels/submissions/register-submission';
import * as titles from '../../../core/words/workbook/menu';

export type RegistrationResult = Success<RegisterSubmissionResult>;

interface DoneProps {
  readonly answer: RegistrationResult;
  /** As it was registered. */
  readonly draft: SubmissionDraft;
  /** What came along to be taken in, '' for nothing. */
  readonly text: string;
  onAgain(): void;
}

export function Done({ answer, draft, text, onAgain }: DoneProps) {
  const { id, hasText } = answer.result;
  const ahead = hasText ? words.takeInAgain : words.takeInHelp;
  return (
    <Frame secondary={{ label: translate(words.another), onPress: onAgain }}>
      <Summary answer={answer} mayUndo>
        <p class="help">{translate(text === '' ? ahead : words.takeInNow)}</p>
        <OpenPanel
          panel="take-in-text"
          input={{ submission: id, ...(text !== '' && { text }) }}
          label={translate(titles.takeInText)}
        />
        <SameGround draft={{ ...draft, id }} />
      </Summary>
    </Frame>
  );
}
