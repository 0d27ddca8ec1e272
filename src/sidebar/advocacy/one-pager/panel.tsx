// One-pager: choose an issue and countries, look at the page, change it, make one file a country, copy the e-mail.
import { useState } from 'preact/hooks';
import type { OnePagerResult } from '../../../core/advocacy/one-pagers/plan-draft';
import type { MadeDocument } from '../../../core/workbook/command/types';
import { Links } from '../../coverage/coverage-report/links';
import { Button } from '../../kit/buttons';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useUnsentDraft, type RestoredDraft } from '../../kit/unsent-draft';
import { useLoad, useRun } from '../../kit/use-calls';
import { Choices } from './choose';
import { draftInput, inputFor, type OnePagerChoice } from './one-pager-draft';
import { LetterStep } from './letter';
import { Page } from './page';
import * as words from '../../../core/words/panels/advocacy/one-pager';
import * as titles from '../../../core/words/workbook/menu';
import '../../kit/leaving';

/** Makes the pages one after the other; one that fails stops the rest, and the panel says how far it came. */
function useMaking({ countries }: Pick<OnePagerResult, 'countries'>) {
  const { isBusy, run } = useRun('build-one-pager');
  const nameOf = (id: string): string => countries.find((one) => one.id === id)?.name ?? id;
  const make = async (chosen: OnePagerChoice): Promise<Success | undefined> => {
    const documents: MadeDocument[] = [];
    const summary: string[] = [];
    for (const country of chosen.countries) {
      const saying = translate(words.making, { country: nameOf(country) });
      const answer = await run(inputFor(chosen, country), { saying });
      const [done, count] = [summary.length, chosen.countries.length];
      if (!answer && done > 0) summary.push(translate(words.stopped, { done: documents.length, count }));
      if (!answer) break;
      documents.push(...(answer.documents ?? []));
      summary.push(...answer.summary);
    }
    return summary.length > 0 ? { ok: true, result: {}, summary, problems: [], documents } : undefined;
  };
  return { isBusy, make };
}

interface WorkProps {
  /** What came last; options stay in sight while a draft is on its way. */
  readonly options: OnePagerResult;
  readonly chosen: OnePagerChoice;
  choose(chosen: OnePagerChoice): void;
  readonly cameBack: RestoredDraft | null;
  onMade(made: Success): void;
}

function Work({ options, chosen, choose, cameBack, onMade }: WorkProps) {
  const load = useLoad('one-pager', draftInput(chosen));
  const { isBusy, make } = useMaking(options);
  const [isLetter, setLetter] = useState(false);
  const isReady = chosen.issue !== '' && chosen.countries.length > 0;
  if (isLetter) return <LetterStep chosen={chosen} onBack={() => setLetter(false)} />;
  const press = async (): Promise<void> => {
    const made = await make(chosen);
    if (made) onMade(made);
  };
  const label = translate(words.make, { count: chosen.countries.length });
  return (
    <Frame primary={isReady ? { label, isBusy, onPress: () => void press() } : undefined}>
      <DraftRestored back={cameBack} />
      <p>{translate(words.intro)}</p>
      <Choices options={options} chosen={chosen} choose={choose} />
      {isReady && (
        <Loaded load={load}>
          {({ draft }) =>
            draft && (
              <>
                <Page draft={draft} chosen={chosen} choose={choose} />
                <Button label={translate(words.letter)} onPress={() => setLetter(true)} />
              </>
            )
          }
        </Loaded>
      )}
    </Frame>
  );
}

/** What is chosen; with texts that somebody changed it is kept until the pages are made. */
function useChosen() {
  const { opening } = usePanel();
  const { country = '', issue = '' } = opening.input;
  const start: OnePagerChoice = {
    issue,
    countries: country === '' ? [] : [country],
    ...{ language: '', layout: 'one', changed: {} },
  };
  const [picked, setPicked] = useState(start);
  const { typed, type, back } = useUnsentDraft<OnePagerChoice>(`${country} ${issue}`.trim(), () => start);
  const chosen = typed ?? picked;
  const choose = (next: OnePagerChoice): void => {
    setPicked(next);
    type(Object.keys(next.changed).length > 0 ? next : null);
  };
  const sent = (): void => {
    setPicked(chosen);
    type(null);
  };
  return { chosen, choose, sent, back };
}

function OnePagerPanel() {
  const load = useLoad('one-pager', {});
  const { chosen, choose, sent, back: cameBack } = useChosen();
  const [made, setMade] = useState<Success | null>(null);
  const back = (): void => {
    setMade(null);
    setStatus('');
  };
  if (made)
    return (
      <Frame secondary={{ label: translate(words.again), onPress: back }}>
        <Summary answer={made}>
          <Links documents={made.documents} />
        </Summary>
      </Frame>
    );
  if (load.state !== 'ready')
    return (
      <Frame>
        <Loaded load={load} fields={3}>
          {() => null}
        </Loaded>
      </Frame>
    );
  const onMade = (answer: Success): void => {
    sent();
    setMade(answer);
  };
  return <Work options={load.result} {...{ chosen, choose, cameBack, onMade }} />;
}

export const view = viewOf(OnePagerPanel, titles.onePager);
