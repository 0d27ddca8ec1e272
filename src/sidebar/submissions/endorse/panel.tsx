// Signs a submission: choose a text, read it, sign it, or take the name back; co-chairs ask and tell those who sign.
import { useState } from 'preact/hooks';
import type { EndorseTextResult } from '../../../core/submissions/endorsing/plan-text';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import type { InputOf, Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { refuses, unfilled, useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Confirm, StepHeading, Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Fold, Notice } from '../../kit/parts';
import { Failed, Loaded, Skeleton } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { AskStep, CorrectStep, Desk, hasWork } from './desk';
import {
  endorsementDraftFor,
  endorseInputOf,
  rolesFor,
  signatureOf,
  usualSigner,
  type Signer,
} from './endorse-draft';
import { OnWord, SignForm } from './endorse-form';
import { TextList, type EndorseShow } from './endorse-list';
import { TextDetail } from './text';
import * as kitText from '../../../core/words/panels/kit';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/endorse';

type Step =
  | { readonly kind: 'read' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'withdraw'; readonly signer: Signer; readonly name: string }
  | { readonly kind: 'ask'; readonly about: InputOf<'ask-endorsers'>['about'] }
  | { readonly kind: 'correct' };

type View =
  | { readonly kind: 'text'; readonly id: string }
  | { readonly kind: 'done'; readonly answer: Success; readonly id: string };

interface StepProps {
  readonly text: EndorseTextResult;
  onDone(answer: Success): void;
  onBack(): void;
}

/** The fields begin anew when another signs. */
function SignStep({
  text,
  signer,
  pick,
  onDone,
  onBack,
}: StepProps & { signer: Signer; pick(one: Signer): void }) {
  const { me } = usePanel();
  const about = [text.id, signer.organization, signer.person].join(' ');
  const { draft, change, back, sent } = useDraft(about, () =>
    endorsementDraftFor(text, signer, me?.person ?? ''),
  );
  const signing = useRun('endorse');
  const errors = useFreshErrors(signing.errors, draft);
  const isChosen = signer.organization !== '' || signer.person !== '';
  const send = async (): Promise<void> => {
    if (refuses(signing, unfilled(isChosen ? [] : ['organization']))) return;
    const answer = await signing.run(endorseInputOf(text, signer, draft));
    if (!answer) return;
    sent();
    onDone(answer);
  };
  return (
    <Frame
      primary={{ label: translate(words.sign), isBusy: signing.isBusy, onPress: () => void send() }}
      onBack={onBack}
    >
      <StepHeading>{text.name}</StepHeading>
      <DraftRestored back={back} />
      <Clashes clashes={signing.clashes} draft={draft} change={change} />
      <SignForm form={text} {...{ draft, errors, change, signer, pick }} />
    </Frame>
  );
}

function WithdrawStep({ text, signer, name, onDone, onBack }: StepProps & { signer: Signer; name: string }) {
  const { isBusy, run } = useRun('withdraw-endorsement');
  const { organization, person } = signer;
  const whose = organization === '' ? { person } : { organization };
  const [saidBy, setSaidBy] = useState('');
  const send = async (): Promise<void> => {
    const answer = await run({ submission: text.id, ...whose, ...(saidBy !== '' && { for: saidBy }) });
    if (answer) onDone(answer);
  };
  return (
    <Frame
      primary={{ label: translate(words.withdrawOne, { name }), isBusy, onPress: () => void send() }}
      onBack={onBack}
    >
      <Confirm
        question={translate(words.withdrawQuestion, { name, title: text.name })}
        lines={[translate(words.withdrawHelp)]}
      >
        <OnWord people={text.people} value={saidBy} onChange={setSaidBy} />
      </Confirm>
    </Frame>
  );
}

interface ReadProps {
  readonly text: EndorseTextResult;
  go(step: Step): void;
  toList(): void;
}

interface TakeBackProps {
  readonly signatures: EndorseTextResult['signatures'];
  go(step: Step): void;
}

const TakeBack = ({ signatures, go }: TakeBackProps) => (
  <>
    {signatures.map(({ organization, person, name }) => (
      <Button
        key={organization + person}
        kind="quiet"
        label={translate(words.withdrawOne, { name })}
        onPress={() => go({ kind: 'withdraw', signer: { organization, person }, name })}
      />
    ))}
  </>
);

/** One's own; and, for coordinators, those of others. */
function TakeBacks({ text, go }: Pick<ReadProps, 'text' | 'go'>) {
  const { me } = usePanel();
  const signatures = text.signatures.filter(({ standing }) => standing !== 'withdrawn');
  const own = signatures.filter(({ organization, person }) =>
    organization === '' ? person === me?.person : text.ownOrganizations.includes(organization),
  );
  const others = signatures.filter((one) => !own.includes(one));
  return (
    <>
      <TakeBack signatures={own} go={go} />
      {others.length > 0 && (
        <Fold summary={translate(words.others, { count: others.length })}>
          <TakeBack signatures={others} go={go} />
        </Fold>
      )}
    </>
  );
}

function ReadStep({ text, go, toList }: ReadProps) {
  const { desk, organizations, ownOrganizations, isWanted, refused } = text;
  const isOpen = rolesFor(text, organizations.length > 0).length > 0;
  const maySign = isOpen && (organizations.length > 0 || ownOrganizations.length === 0);
  const why = [...new Set(Object.values(refused))].filter((one) => one !== '');
  const sign = {
    label: translate(isWanted ? words.confirm : words.sign),
    onPress: () => go({ kind: 'sign' }),
  };
  return (
    <Frame
      primary={maySign ? sign : undefined}
      secondary={{ label: translate(words.toList), onPress: toList }}
    >
      <TextDetail text={text} />
      <Notice tone="info" lines={why} />
      <TakeBacks {...{ text, go }} />
      {desk && hasWork(desk) && (
        <Desk
          desk={desk}
          onAsk={(about) => go({ kind: 'ask', about })}
          onCorrect={() => go({ kind: 'correct' })}
        />
      )}
    </Frame>
  );
}

interface OneProps {
  readonly text: EndorseTextResult;
  onDone(answer: Success): void;
  toList(): void;
}

function OneText({ text: given, onDone, toList }: OneProps) {
  const { me, opening } = usePanel();
  const { instead: wanted } = opening.input;
  // What the panel was opened for comes first.
  const instead = [...given.instead].sort(
    (one, other) => Number(other.id === wanted) - Number(one.id === wanted),
  );
  const text = { ...given, instead };
  const [step, go] = useState<Step>({ kind: 'read' });
  const [picked, pick] = useState<Signer | null>(null);
  const signer = picked ?? usualSigner(text, me?.person ?? '');
  const known = signatureOf(text, signer);
  const shared = { text, onDone, onBack: () => go({ kind: 'read' }) };
  switch (step.kind) {
    case 'read':
      return <ReadStep {...{ text, go, toList }} />;
    case 'sign':
      return (
        <SignStep
          key={signer.organization + signer.person + (known?.id ?? '')}
          {...{ ...shared, signer, pick }}
        />
      );
    case 'withdraw':
      return <WithdrawStep {...shared} signer={step.signer} name={step.name} />;
    case 'ask':
      return <AskStep {...shared} about={step.about} />;
    case 'correct':
      return <CorrectStep {...shared} />;
  }
}

function LoadedText({ id, onDone, toList }: { id: string; onDone(answer: Success): void; toList(): void }) {
  const load = useLoad('endorse-text', { submission: id });
  if (load.state === 'ready') return <OneText text={load.result} {...{ onDone, toList }} />;
  return (
    <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
      {load.state === 'failed' ? <Failed load={load} /> : <Skeleton fields={6} />}
    </Frame>
  );
}

function EndorsePanel() {
  const { submission: wanted = '' } = usePanel().opening.input;
  const load = useLoad('endorse-form', {});
  const [show, choose] = useState<EndorseShow>('open');
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'text', id: wanted },
    (from) => from.kind === 'done' && load.refresh(),
  );
  if (view.kind === 'done')
    return (
      <Frame
        primary={{ label: translate(kitText.back), onPress: () => go({ kind: 'text', id: view.id }) }}
        secondary={{ label: translate(words.toList), onPress: toList }}
      >
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (view.kind === 'text') {
    const onDone = (answer: Success): void => go({ kind: 'done', answer, id: view.id });
    return <LoadedText id={view.id} {...{ onDone, toList }} />;
  }
  return (
    <Frame>
      <Loaded load={load} fields={6} cameBack={cameBack}>
        {(result) => <TextList {...{ result, show, choose }} onPick={(id) => go({ kind: 'text', id })} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(EndorsePanel, titles.endorse);
