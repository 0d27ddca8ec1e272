// What was found in a text before it is taken in: its length, where it goes, what it replaces, what to look at.
import type { TakeInTextResult, TextPart } from '../../core/calls/texts';
import { Counts } from '../kit/counts';
import { Notice } from '../kit/frame';
import { usePanel } from '../kit/panel-context';
import { WordBar } from '../kit/word-bar';
import { takeText as words } from './messages';

function Replaces({ result: { isSame, words: count, wordsBefore } }: { result: TakeInTextResult }) {
  const { say } = usePanel();
  if (isSame)
    return (
      <Notice tone="info">
        <p>{say(words.same)}</p>
      </Notice>
    );
  return (
    <p>
      {wordsBefore === null ? say(words.first) : say(words.replaces, { before: wordsBefore, words: count })}
    </p>
  );
}

function FoundCounts({ result }: { result: TakeInTextResult }) {
  const { say } = usePanel();
  const counts = [
    [say(words.ownWords), result.words],
    [say(words.notes), result.notes],
    [say(words.leftOut), result.leftOut],
  ] as const;
  return (
    <>
      <Counts counts={counts} />
      {result.leftOut > 0 && <p class="help">{say(words.leftOutHelp)}</p>}
    </>
  );
}

function PartLine({ part }: { part: TextPart }) {
  const { say } = usePanel();
  const details = [
    ...(part.issue === '' ? [] : [part.section]),
    say(words.words, { count: part.words }),
    ...(part.isInDocument ? [] : [say(words.notInDocument)]),
  ];
  return (
    <li>
      {part.issue || part.section}
      <span class="quiet detail">{details.join(' · ')}</span>
    </li>
  );
}

function UnknownHeadings({ lines }: { lines: readonly string[] }) {
  const { say } = usePanel();
  if (lines.length === 0) return null;
  return (
    <details open>
      <summary>{say(words.unknown, { count: lines.length })}</summary>
      <p class="help">{say(words.unknownHelp)}</p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function Found({ result }: { result: TakeInTextResult }) {
  const { say } = usePanel();
  const { document, parts, warnings, unknownHeadings } = result;
  return (
    <>
      <Replaces result={result} />
      {warnings.map((warning) => (
        <Notice key={warning} tone="bad">
          <p>{warning}</p>
        </Notice>
      ))}
      <FoundCounts result={result} />
      <section>
        <h3>{say(words.inDocument)}</h3>
        <p>
          <WordBar count={document.body} limit={document.limit} state={document.state} />
        </p>
      </section>
      <section>
        <h3>{say(words.parts)}</h3>
        <ul class="plain-list">
          {parts.map((part) => (
            <PartLine key={`${part.section} ${part.issue}`} part={part} />
          ))}
        </ul>
      </section>
      <UnknownHeadings lines={unknownHeadings} />
    </>
  );
}
