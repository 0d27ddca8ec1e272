// A list of rows that was looked at: what is asked about it, what each line becomes, and the press that takes them in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BringInListResult } from '../../../core/inbox/bring-in-list/plan-bring-in-list';
import type { ListKind } from '../../../core/inbox/bring-in-list/lists';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut, Listed, STATES } from '../../kit/bring-in/listed';
import { Questions } from '../../kit/bring-in/questions';
import { UnknownWords, type AddedWords } from '../../kit/bring-in/unknown-words';
import type { Success } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { translate } from '../../kit/panel-context';
import { Fold, Lines } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

type Result = BringInListResult;

/** What somebody says of the list as a whole; each answer shows it anew. */
interface Said {
  readonly fillsDown?: boolean;
  readonly replaces?: boolean;
  readonly addWords?: AddedWords;
}

interface AboutProps {
  readonly shown: Result;
  readonly said: Said;
  onSaid(said: Said): void;
}

function About({ shown: { filled, differing, unknown }, said, onSaid }: AboutProps) {
  const replaces = said.replaces ?? false;
  const { replacesOn, replaces: wouldReplace } = words;
  return (
    <>
      <UnknownWords
        unknown={unknown}
        added={said.addWords ?? {}}
        help={translate(words.addWordsHelp)}
        onAdded={(addWords) => onSaid({ ...said, addWords })}
      />
      {(filled.length > 0 || said.fillsDown === false) && (
        <Checkbox
          label={translate(kitWords.fillDown, { names: filled.join(', ') })}
          value={said.fillsDown ?? true}
          onChange={(fillsDown) => onSaid({ ...said, fillsDown })}
        />
      )}
      {(differing > 0 || replaces) && (
        <Checkbox
          label={replaces ? translate(replacesOn) : translate(wouldReplace, { count: differing })}
          value={replaces}
          onChange={(isTicked) => onSaid({ ...said, replaces: isTicked })}
        />
      )}
    </>
  );
}

const MOST_NAMES = 12;

function namesOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return [...shown, ...(more > 0 ? [translate(words.moreNames, { count: more })] : [])].join(', ');
}

function Aside({ shown: { made, leftOut, unread } }: { readonly shown: Result }) {
  return (
    <>
      {made.map(({ tab, names }) => (
        <p key={tab} class="help">
          {translate(words.made, { tab, names: namesOf(names) })}
        </p>
      ))}
      <LeftOut names={leftOut} />
      {unread.length > 0 && (
        <Fold summary={translate(words.unread, { count: unread.length })} isOpen={unread.length < MOST_NAMES}>
          <Lines
            lines={unread.map((one) =>
              translate(one.column === '' ? words.unreadRow : words.unreadLine, { ...one }),
            )}
          />
        </Fold>
      )}
    </>
  );
}

const ROW_STATES = { ...STATES, more: words.isMore, out: words.isOut } as const;

const Lined = ({ shown: { columns, listed, more } }: { readonly shown: Result }) => (
  <Listed title={words.lines} heads={columns} more={more}>
    {listed.map(({ row, state, cells }) => (
      <tr key={row}>
        <td class={`state-${state}`}>{translate(ROW_STATES[state])}</td>
        {cells.map((cell, at) => (
          <td key={at}>{cell}</td>
        ))}
      </tr>
    ))}
  </Listed>
);

const Counts = ({ counts: { out, ...counts } }: Pick<Result, 'counts'>) => (
  <p class="counts">
    {translate(words.counts, counts)}
    {out > 0 && ` · ${translate(words.outCount, { count: out })}`}
  </p>
);

interface RowsProps {
  readonly text: string;
  /** As it was looked at first. */
  readonly first: Result & { readonly kind: ListKind };
  /** What the list is, above all else. */
  readonly kind: ComponentChildren;
  onBack(): void;
  onDone(answer: Success<Result>): void;
}

export function Rows({ text, first, kind, onBack, onDone }: RowsProps) {
  const { isBusy, run } = useRun('bring-in-list');
  const [shown, setShown] = useState<Result>(first);
  const [said, setSaid] = useState<Said>({});
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const sent = (about: Said) => ({
    text,
    kind: first.kind,
    ...about,
    decisions: decisionsOf(shown.asked, chosen),
  });
  const look = async (about: Said): Promise<void> => {
    setSaid(about);
    const seen = await run(sent(about), { dryRun: true, saying: translate(kitWords.looking) });
    if (seen) setShown(seen.result);
  };
  const write = async (): Promise<void> => {
    const done = await run(sent(said));
    if (done) onDone(done);
  };
  return (
    <Frame
      primary={{ label: translate(kitWords.bringIn), isBusy, onPress: () => void write() }}
      secondary={{ label: translate(kitWords.back), onPress: onBack }}
    >
      {kind}
      {first.kind === 'CTY' && <p class="help">{translate(words.missionsHelp)}</p>}
      <Counts counts={shown.counts} />
      <Questions
        asked={shown.asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => translate(words.question, { typed, count })}
      />
      <About shown={shown} said={said} onSaid={(about) => void look(about)} />
      <Aside shown={shown} />
      <Lined shown={shown} />
    </Frame>
  );
}
