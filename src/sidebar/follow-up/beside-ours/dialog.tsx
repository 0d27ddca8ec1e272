// The government's report and ours: by earlier recommendation and by issue, what the government says, what the UN says, and
// what the coalition rated. Where that is the contrary, somebody confirms it or puts it aside.
import { useState } from 'preact/hooks';
import type { BesideOursResult } from '../../../core/follow-up/beside-ours/plan-beside-ours';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { Choices } from '../../kit/choices';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Paragraphs } from './paragraphs';
import { shownCounts, shownLines, SHOWS, usualShow, type Decision, type BesideOursShow } from './shown';
import { LineTable } from './beside-ours-table';
import * as words from '../../../core/words/panels/follow-up/beside-ours';

const SHOW_WORDS: Readonly<Record<BesideOursShow, typeof words.open>> = {
  open: words.open,
  confirmed: words.confirmed,
  aside: words.aside,
  all: words.all,
};

interface PageProps {
  readonly result: BesideOursResult;
  readonly issue: string;
  chooseIssue(issue: string): void;
  readonly chosen: BesideOursShow | null;
  choose(show: BesideOursShow): void;
  readonly decide: Decision | undefined;
}

/** On the chosen issue, what speaks of no recommendation. */
function Alone({ alone: { government, un } }: Pick<BesideOursResult, 'alone'>) {
  if (government.length + un.length === 0) return null;
  return (
    <Section title={translate(words.alone)}>
      <div class="alone">
        <div>
          <h3>{translate(words.government)}</h3>
          <Paragraphs some={government} />
        </div>
        <div>
          <h3>{translate(words.un)}</h3>
          <Paragraphs some={un} />
        </div>
      </div>
    </Section>
  );
}

function Page({ result, issue, chooseIssue, chosen, choose, decide }: PageProps) {
  const show = chosen ?? usualShow(result);
  const lines = shownLines(result, show);
  if (result.sources.length === 0) return <Empty words={translate(words.noReports)} />;
  return (
    <>
      <div class="filter">
        <Choices
          offered={SHOWS}
          texts={SHOW_WORDS}
          chosen={show}
          counts={shownCounts(result)}
          choose={choose}
        />
        <SelectField
          label={translate(words.issue)}
          options={result.issues}
          empty={translate(words.allIssues)}
          value={issue}
          onChange={chooseIssue}
        />
        <Detail>{result.sources.join(', ')}</Detail>
      </div>
      {lines.length === 0 ? (
        <Empty words={translate(show === 'all' ? words.noLines : words.noneSuch)} />
      ) : (
        <LineTable key={show} lines={lines} decide={decide} />
      )}
      <Alone alone={result.alone} />
    </>
  );
}

function BesideOurs() {
  const { opening } = usePanel();
  const [issue, chooseIssue] = useState(opening.input['issue'] ?? '');
  const [chosen, choose] = useState<BesideOursShow | null>(null);
  const load = useLoad('beside-ours', { ...(issue !== '' && { issue }) });
  const { isBusy, run } = useRun('decide-contradiction');
  const decide: Decision = async (line, decision) => {
    if (!line.clash || isBusy) return;
    const answer = await run({ recommendation: line.recommendation.id, decision, was: line.clash.state });
    load.refresh();
    if (answer) setStatus(answer.summary.join(' '), 'good');
  };
  return (
    <Frame secondary={{ label: translate(words.close), onPress: closeDialog }}>
      <Loaded load={load} fields={6}>
        {(result) => (
          <Page
            {...{ result, issue, chooseIssue, chosen, choose }}
            decide={result.mayDecide ? decide : undefined}
          />
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(BesideOurs, DIALOGS['beside-ours'].title);
