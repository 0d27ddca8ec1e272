// Is this already covered? A text is compared with all submissions in one step; nothing of it is kept.
import { useRef, useState } from 'preact/hooks';
import type {
  AlreadyCoveredResult,
  CoveredIssue,
} from '../../../core/coverage/overlaps/plan-already-covered';
import type { Success } from '../../kit/client';
import { FocusHere } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { openPanel } from '../../kit/buttons';
import { say, tell, usePanel } from '../../kit/panel-context';
import { resultOf, useLoad, useRun } from '../../kit/use-calls';
import { EMPTY, inputOf, type Draft } from './draft';
import { TextField, type Option } from '../../kit/fields/inputs';
import { binder, type FormProps } from '../../kit/form';
import { PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import { Cards } from '../../kit/cards';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { Submission, WhomToAsk } from './submission';
import * as words from '../../../core/words/panels/coverage/already-covered';
import * as titles from '../../../core/words/workbook/menu';

function Issue({ issue: { name, words: named, stateText, leads } }: { issue: CoveredIssue }) {
  return (
    <>
      <strong>{name}</strong>
      <Detail>{stateText}</Detail>
      {named.length > 0 && <Detail>{say(words.issueWords, { words: named.join(', ') })}</Detail>}
      {leads.map(({ angle, ...contact }) => (
        <div key={contact.workgroup.id}>
          <WhomToAsk contact={contact} alone={words.leads} withPeople={words.leadsPeople} />
          {angle !== '' && <Detail>{angle}</Detail>}
        </div>
      ))}
    </>
  );
}

function Covered({ answer: { result, summary } }: { answer: Success<AlreadyCoveredResult> }) {
  const { closest, issues } = result;
  return (
    <>
      <StepHeading>{say(words.found)}</StepHeading>
      <Notice tone={closest.length === 0 ? 'good' : 'info'} lines={summary} />
      {closest.length > 0 && (
        <Section title={say(words.closest)}>
          <Cards>
            {closest.map((submission, index) => (
              <Submission key={submission.id} submission={submission} isFirst={index === 0} />
            ))}
          </Cards>
        </Section>
      )}
      <section hidden={issues.length === 0}>
        <h3>{say(words.whoLeads)}</h3>
        <PlainList items={issues}>{(issue) => <Issue issue={issue} />}</PlainList>
      </section>
    </>
  );
}

/** What to check: a text, and what is known of it. */
function CoveredForm({ draft, form: issues, errors, change }: FormProps<Draft, readonly Option[]>) {
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

/** A text is too long to go along. */
const openRegistration = ({ title, issues }: Draft): void =>
  void openPanel('register-submission', { title, issues: issues.join(' ') });

interface AskProps {
  readonly draft: Draft;
  readonly cameBack: boolean;
  change(draft: Draft): void;
  onAnswer(answer: Success<AlreadyCoveredResult> | null): void;
}

function Ask({ draft, cameBack, change, onAnswer }: AskProps) {
  const load = useLoad('covered-form', {});
  const { isBusy, errors, run } = useRun('already-covered');
  const check = async (): Promise<void> => {
    onAnswer((await run(inputOf(draft), { reads: true, saying: say(words.checking) })) ?? null);
  };
  return (
    <Frame primary={{ label: say(words.check), isBusy, onPress: () => void check() }}>
      {/* Only the issues come from the workbook: the fields serve without them too. */}
      <FocusHere when={cameBack}>
        <CoveredForm
          draft={draft}
          form={resultOf(load)?.issues ?? []}
          errors={errors}
          change={(changes) => {
            // Why an earlier text could not be checked says nothing of this one.
            tell('');
            change({ ...draft, ...changes });
          }}
        />
      </FocusHere>
    </Frame>
  );
}

function CoveredPanel() {
  const { me } = usePanel();
  const [draft, setDraft] = useState(EMPTY);
  const [answer, setAnswer] = useState<Success<AlreadyCoveredResult> | null>(null);
  const cameBack = useRef(false);
  const back = (): void => {
    cameBack.current = true;
    setAnswer(null);
    tell('');
  };
  if (!answer)
    return <Ask draft={draft} cameBack={cameBack.current} change={setDraft} onAnswer={setAnswer} />;
  // Registering is for members; whoever has no row among the people joins first.
  const isNew = me?.person === '';
  const join = { label: say(words.joinFirst), onPress: () => void openPanel('join') };
  const register = { label: say(titles.registerSubmission), onPress: () => openRegistration(draft) };
  return (
    <Frame primary={isNew ? join : register} onBack={back}>
      <Covered answer={answer} />
    </Frame>
  );
}

mountPanel(CoveredPanel, titles.alreadyCovered);
