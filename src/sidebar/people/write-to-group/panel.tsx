// Write to a group: a letter to the people of workgroups or to their lists, looked at and counted before it is sent.
import { useState } from 'preact/hooks';
import type { WriteFormResult } from '../../../core/people/group-letters/plan-group-letters-form';
import type { WriteToGroupInput, WriteToGroupResult } from '../../../core/people/group-letters/plan-write';
import type { Success } from '../../kit/client';
import { DraftRestored } from '../../kit/draft-restored';
import { refuses, useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Confirm, MayBeMissing, Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { NamesFold } from '../names-fold';
import { writeToGroupInputOf, newGroupLetterDraft, groupLetterProblems } from './write-to-group-draft';
import { LetterForm } from './write-to-group-form';
import * as words from '../../../core/words/panels/people/write-to-group';
import * as titles from '../../../core/words/workbook/menu';

type Written = Success<WriteToGroupResult>;

const otherwiseOf = ({ tellOtherwise }: WriteToGroupResult): readonly string[] =>
  tellOtherwise.map(({ name, reason }) => `${name} (${reason})`);

function Preview({ answer: { result, summary, problems, mail } }: { answer: Written }) {
  const { mails, before, inSummary } = result;
  const otherwise = otherwiseOf(result);
  return (
    <Confirm question={translate(words.question, { count: mails.length })} mail={mail}>
      <Notice tone="info" lines={summary} />
      <MayBeMissing problems={problems} />
      <NamesFold summary={translate(words.who, { count: mails.length })} names={mails} />
      <NamesFold summary={translate(words.inSummary, { count: inSummary.length })} names={inSummary} />
      <NamesFold summary={translate(words.before, { count: before.length })} names={before} />
      <NamesFold summary={translate(words.otherwise, { count: otherwise.length })} names={otherwise} />
    </Confirm>
  );
}

interface Previewed {
  readonly input: WriteToGroupInput;
  readonly answer: Written;
}

function Letter({ form, onDone }: { form: WriteFormResult; onDone(answer: Written): void }) {
  const { opening } = usePanel();
  const group = opening.input['workgroup'] ?? '';
  const { draft, change, back, sent } = useDraft(group, () => newGroupLetterDraft(form, group));
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const writing = useRun('write-to-group');
  const { isBusy, run } = writing;
  const errors = useFreshErrors(writing.errors, draft);
  const preview = async (): Promise<void> => {
    if (refuses(writing, groupLetterProblems(draft))) return;
    const input = writeToGroupInputOf(draft);
    const answer = await run(input, { dryRun: true });
    if (answer) setPreviewed({ input, answer });
  };
  const send = async (input: WriteToGroupInput): Promise<void> => {
    const answer = await run(input);
    if (!answer) return;
    sent();
    onDone(answer);
  };
  if (previewed) {
    const { input, answer } = previewed;
    const count = answer.result.mails.length;
    const primary = { label: translate(words.send, { count }), isBusy, onPress: () => void send(input) };
    return (
      <Frame primary={count > 0 ? primary : undefined} onBack={() => setPreviewed(null)}>
        <Preview answer={answer} />
      </Frame>
    );
  }
  return (
    <Frame primary={{ label: translate(words.preview), isBusy, onPress: () => void preview() }}>
      <DraftRestored back={back} />
      <LetterForm {...{ form, draft, errors, change }} />
    </Frame>
  );
}

function WriteToGroup() {
  const load = useLoad('write-form', {});
  const [answer, setAnswer] = useState<Written | null>(null);
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.another), onPress: () => setAnswer(null) }}>
        <Summary answer={answer} mayUndo />
        <NamesFold
          summary={translate(words.otherwise, { count: answer.result.tellOtherwise.length })}
          names={otherwiseOf(answer.result)}
        />
      </Frame>
    );
  if (load.state !== 'ready')
    return (
      <Frame>
        <Loaded load={load} fields={4}>
          {() => null}
        </Loaded>
      </Frame>
    );
  if (load.result.groups.length === 0)
    return (
      <Frame>
        <Notice tone="info" lines={[translate(words.noGroups)]} />
      </Frame>
    );
  return <Letter form={load.result} onDone={setAnswer} />;
}

export const view = viewOf(WriteToGroup, titles.writeToGroup);
