// People join workgroups here, change how they take part, or leave; coordinators and co-chairs for others too.
import type { JoinResult } from '../../../core/people/joining/plan-join';
import type { JoinAnswers, JoinFormResult } from '../../../core/people/joining/plan-join-form';
import { useState } from 'preact/hooks';
import type { Text } from '../../../core/base/messages/text';
import type { Success } from '../../kit/client';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import { PickOne } from '../../kit/fields/picker';
import { OpenPanel, type Action } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun, type Load } from '../../kit/use-calls';
import { latestDraft, useUnsentDraft, type UnsentDraft } from '../../kit/unsent-draft';
import { refuses, unfilled } from '../../kit/form';
import { browserZone } from '../../kit/zones';
import {
  changeable,
  joinDraftOf,
  joinInputOf,
  whoseIs,
  type JoinDraft,
  type JoinSubject,
} from './join-draft';
import { FirstScreen, SecondScreen } from './screens';
import { duplicates } from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/join';

interface Join extends Pick<UnsentDraft<JoinDraft>, 'back'> {
  readonly load: Load<JoinFormResult>;
  readonly picked: string;
  readonly whose: JoinSubject;
  readonly answers: JoinAnswers | null;
  readonly draft: JoinDraft;
  pick(picked: string): void;
  change(changes: Partial<JoinDraft>): void;
  /** Gives up what was typed, once it went through. */
  sent(): void;
}

/** Whether it is their form: the first that comes may be one's own still, and says who is listed. */
const isFor = (form: JoinFormResult | undefined, picked: string, { kind }: JoinSubject): boolean =>
  form !== undefined && (form.people.length === 0 || whoseIs(picked, form.people).kind === kind);

/** The form for the person picked, with what was typed for them and not sent; picking another shows theirs. */
function useJoin(): Join {
  const { opening } = usePanel();
  const [picked, pick] = useState(opening.input['for'] ?? latestDraft(opening.view) ?? '');
  const [people, setPeople] = useState<readonly { readonly id: string }[]>([]);
  const whose = whoseIs(picked, people);
  const load = useLoad('join-form', whose.kind === 'listed' ? { for: whose.id } : {});
  const form = loadedResult(load);
  if (form && form.people.length > 0 && people !== form.people) setPeople(form.people);
  const answers = changeable(form?.answers ?? null, whose, form?.actsIn ?? []);
  const start = joinDraftOf(answers, whose, whose.kind === 'self' ? browserZone() : '');
  const { typed, type, back } = useUnsentDraft<JoinDraft>(
    isFor(form, picked, whose) ? picked : undefined,
    () => start,
  );
  const draft = typed ?? start;
  return {
    ...{ load, picked, whose, answers, draft, back, pick },
    change: (more) => type({ ...draft, ...more }),
    sent: () => type(null),
  };
}

/** Joins, once the one field that must be there is filled in. */
function useSend({ draft, answers, whose }: Join) {
  const joining = useRun('join');
  const isReady = (): boolean => !refuses(joining, unfilled(draft.name.trim() === '' ? ['name'] : []));
  const send = async (saysMore: boolean): Promise<Success<JoinResult> | undefined> =>
    isReady() ? joining.run(joinInputOf(draft, answers, whose, saysMore)) : undefined;
  return { ...joining, isReady, send };
}

function ForWhom({ join, form }: { join: Join; form: JoinFormResult }) {
  if (!form.mayActForOthers) return null;
  return (
    <PickOne
      label={translate(words.person)}
      help={join.picked === '' ? translate(words.personHelp) : undefined}
      takesNew
      options={form.people}
      value={join.picked}
      onChange={join.pick}
    />
  );
}

interface FormProps {
  readonly join: Join;
  onDone(answer: Success<JoinResult>): void;
}

/** The buttons of the two screens. What is refused is mended on the first. */
function useScreens({ join, onDone }: FormProps) {
  const { isBusy, errors, clashes, amend, isReady, send } = useSend(join);
  const [isSecond, setSecond] = useState(false);
  const sendAs = (label: Text, saysMore: boolean): Action => ({
    label: translate(label),
    isBusy,
    onPress: () => void send(saysMore).then((done) => (done ? onDone(done) : setSecond(false))),
  });
  const isKnown = join.answers !== null;
  const buttons = isSecond
    ? {
        primary: sendAs(isKnown ? words.save : words.join, true),
        secondary: { label: translate(kitText.back), onPress: () => setSecond(false) },
      }
    : {
        primary: { label: translate(words.next), isBusy, onPress: () => setSecond(isReady()) },
        secondary: sendAs(isKnown ? words.saveNow : words.joinNow, false),
      };
  const change = (changes: Partial<JoinDraft>): void => {
    amend(changes);
    join.change(changes);
  };
  return { isSecond, errors, clashes, buttons, change };
}

function JoinForm({ join, onDone }: FormProps) {
  const { isSecond, errors, clashes, buttons, change } = useScreens({ join, onDone });
  const Screen = isSecond ? SecondScreen : FirstScreen;
  return (
    <Frame {...(join.load.state === 'ready' && buttons)}>
      <Loaded load={join.load} fields={5}>
        {(form) => (
          <>
            <DraftRestored back={join.back} />
            {!isSecond && <Clashes clashes={clashes} draft={join.draft} change={change} />}
            {!isSecond && <ForWhom join={join} form={form} />}
            <Screen {...{ form, errors, change }} whose={join.whose} draft={join.draft} pick={join.pick} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

/** Who joined to register a text goes on with it: it came along. */
function RegisterNext() {
  const { input } = usePanel().opening;
  if (input['text'] === undefined && input['tooLong'] === undefined) return null;
  return <OpenPanel panel="register-submission" input={input} label={translate(kitText.registerIt)} />;
}

/** Who may have entered somebody twice can look at both rows. */
function MayBeOne({ result }: { result: JoinResult }) {
  const { me } = usePanel();
  const [other] = result.possibleSame;
  if (!me?.isCoordinator || !other) return null;
  const input = { sheet: 'MEM', one: result.person, other: other.id };
  return <OpenPanel panel="duplicates" input={input} label={translate(duplicates)} />;
}

function JoinPanel() {
  const join = useJoin();
  const [answer, setAnswer] = useState<Success<JoinResult> | null>(null);
  const again = (): void => {
    setAnswer(null);
    join.load.reload();
  };
  const onDone = (done: Success<JoinResult>): void => {
    join.sent();
    setAnswer(done);
  };
  if (!answer) return <JoinForm join={join} onDone={onDone} />;
  return (
    <Frame secondary={{ label: translate(words.change), onPress: again }}>
      <Summary answer={answer} mayUndo>
        <MayBeOne result={answer.result} />
        <RegisterNext />
      </Summary>
    </Frame>
  );
}

export const view = viewOf(JoinPanel, words.title);
