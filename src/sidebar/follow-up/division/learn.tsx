// Words that led to an accepted issue: the person ticks those by which the issue is recognized from now on.
import { useState } from 'preact/hooks';
import type { WordSuggestions } from '../../../core/follow-up/tagging/word-suggestions';
import { Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { wordKey, wordsToTeach } from './view';
import * as words from '../../../core/words/panels/follow-up/division';

interface LearnProps {
  readonly offers: readonly WordSuggestions[];
  onDone(): void;
}

export function LearnPanel({ offers, onDone }: LearnProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { isBusy, run } = useRun('teach-issue-words');
  const teach = async (): Promise<void> => {
    const taught = wordsToTeach(offers, ticked);
    if (taught.length === 0) return onDone();
    const done = await run({ words: [...taught] });
    if (!done) return;
    onDone();
    setStatus(done.summary.join(' '), 'good');
  };
  return (
    <Frame
      primary={{ label: translate(words.addTicked), isBusy, onPress: () => void teach() }}
      secondary={{ label: translate(words.learnNothing), onPress: onDone }}
    >
      <StepHeading>{translate(words.learn)}</StepHeading>
      <p class="help">{translate(words.learnHelp)}</p>
      {offers.map(({ issue, words: offered }) => (
        <Checkboxes
          key={issue.id}
          label={issue.name}
          options={offered.map(({ word, rows }) => ({
            id: wordKey(issue.id, word),
            name: word,
            detail: translate(words.inTexts, { count: rows }),
          }))}
          value={ticked.filter((key) => key.startsWith(`${issue.id} `))}
          onChange={(own) => setTicked([...ticked.filter((key) => !key.startsWith(`${issue.id} `)), ...own])}
        />
      ))}
    </Frame>
  );
}
