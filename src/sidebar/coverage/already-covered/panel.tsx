// Is this already covered? A text is compared with all submissions in one step; nothing of it is kept.
import { useRef, useState } from 'preact/hooks';
import type { AlreadyCoveredResult } from '../../../core/coverage/overlaps/plan-already-covered';
import type { Success } from '../../kit/calls';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { mountPanel } from '../../kit/mount';
import { openPanel } from '../../kit/open-panel';
import { usePanel } from '../../kit/panel-context';
import { useLoad, useRun } from '../../kit/use-calls';
import { EMPTY, inputOf, type Draft } from './draft';
import { CoveredForm } from './form';
import { Covered } from './result';
import * as words from '../../../core/words/panels/coverage/already-covered';
import * as titles from '../../../core/words/workbook/menu';

/** The panel takes the place of this one, so that no answer comes back here. A text is too long to go along. */
const openRegistration = ({ title, issues }: Draft): void =>
  void openPanel('register-submission', { title, issues: issues.join(' ') });

interface AskProps {
  readonly draft: Draft;
  readonly cameBack: boolean;
  change(draft: Draft): void;
  onAnswer(answer: Success<AlreadyCoveredResult> | null): void;
}

function Ask({ draft, cameBack, change, onAnswer }: AskProps) {
  const { say, tell } = usePanel();
  const load = useLoad('covered-form', {});
  const { isBusy, errors, run } = useRun('already-covered');
  const check = async (): Promise<void> => {
    const running = run(inputOf(draft), { reads: true });
    tell(say(words.checking));
    onAnswer((await running) ?? null);
  };
  return (
    <Frame
      title={say(titles.alreadyCovered)}
      primary={{ label: say(words.check), isBusy, onPress: () => void check() }}
    >
      {/* Only the issues come from the workbook: the fields serve without them too. */}
      <FocusHere when={cameBack}>
        <CoveredForm
          draft={draft}
          issues={load.state === 'ready' ? load.result.issues : []}
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
  const { say, tell, me } = usePanel();
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
  const join = { label: say(words.joinFirst), onPress: () => void openPanel('join', {}) };
  const register = { label: say(titles.registerSubmission), onPress: () => openRegistration(draft) };
  return (
    <Frame
      title={say(titles.alreadyCovered)}
      primary={isNew ? join : register}
      secondary={{ label: say(kitText.back), onPress: back }}
    >
      <Covered answer={answer} />
    </Frame>
  );
}

mountPanel(CoveredPanel);
