// Published questions, pasted or from a file: first what was understood of them, then the rows.
import { useState } from 'preact/hooks';
import type { ImportQuestionsResult, MatchedQuestion } from '../../../core/advocacy/questions/plan-import';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import { useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Detail, Lines, PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/questions';

interface Props {
  onDone(answer: Success): void;
  onBack(): void;
}

const Matched = ({ text, askedBy, ours, ask }: MatchedQuestion) => (
  <>
    <span>{text}</span>
    <Detail>{translate(words.askedBy, { names: askedBy.join(', ') })}</Detail>
    {ours !== '' && <Detail>{translate(words.likeOurs, { text: ours })}</Detail>}
    {ours === '' && ask !== '' && <Detail>{translate(words.likeAsk, { text: ask })}</Detail>}
  </>
);

export function BringInStep({ onDone, onBack }: Props) {
  const { isBusy, errors, run } = useRun('import-questions');
  const { draft, change, back, sent } = useDraft('published', () => ({ text: '' }));
  const { text } = draft;
  const [found, setFound] = useState<Success<ImportQuestionsResult> | null>(null);
  const look = async (): Promise<void> => setFound((await run({ text }, { dryRun: true })) ?? null);
  const take = async (): Promise<void> => {
    const answer = await run({ text });
    if (!answer) return;
    sent();
    onDone(answer);
  };
  if (found)
    return (
      <Frame
        primary={{ label: translate(words.take), isBusy, onPress: () => void take() }}
        onBack={() => setFound(null)}
      >
        <StepHeading>{translate(words.understood)}</StepHeading>
        <Lines lines={found.summary} />
        <PlainList items={found.result.questions}>{(one) => <Matched {...one} />}</PlainList>
      </Frame>
    );
  return (
    <Frame primary={{ label: translate(words.look), isBusy, onPress: () => void look() }} onBack={onBack}>
      <StepHeading>{translate(words.bringIn)}</StepHeading>
      <DraftRestored back={back} />
      <TextFileField onText={(read) => change({ text: read })} />
      <TextArea
        label={translate(words.pasted)}
        required
        rows={10}
        error={errors['text']}
        value={text}
        onChange={(typed) => change({ text: typed })}
      />
    </Frame>
  );
}
