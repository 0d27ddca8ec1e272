// What was recognized in a text before it is taken in: its length, where it goes, what it replaces, what to look at.
import type { AssumedHeading, UnknownHeading } from '../../../core/submissions/texts/headings-meant';
import type { TakeInTextResult } from '../../../core/submissions/texts/found-in-text';
import type { TextPart } from '../../../core/submissions/texts/recognised';
import type { ComponentChildren } from 'preact';
import type { Text } from '../../../core/base/messages/text';
import { Counts } from '../../kit/figures';
import { Detail, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { WordBar } from '../../kit/word-bar';
import * as words from '../../../core/words/panels/submissions/take-in-text';
import { Button } from '../../kit/buttons';
import { TextChanges } from '../../kit/text-changes';
import type { TakeInDraft } from './take-in-text-draft';
import { DocumentLanguage, IssuesToAdd, LackingSections, OfferedAsks, Originals } from './offers';
import { Receipt } from './receipt';

function Replaces({ result: { isSame, words: count, wordsBefore } }: { result: TakeInTextResult }) {
  if (isSame) return <Notice tone="info" lines={[translate(words.same)]} />;
  return (
    <p>
      {wordsBefore === null
        ? translate(words.first)
        : translate(words.replaces, { before: wordsBefore, words: count })}
    </p>
  );
}

function FoundCounts({ result }: { result: TakeInTextResult }) {
  const counts = [
    [translate(words.ownWords), result.words],
    [translate(words.notes), result.notes],
    [translate(words.leftOut), result.cover + result.leftOut],
  ] as const;
  return (
    <>
      <Counts counts={counts} />
      {result.cover > 0 && <p class="help">{translate(words.cover, { count: result.cover })}</p>}
      {result.leftOut > 0 && (
        <Fold
          summary={translate(words.leftOutLines, { count: result.leftOut })}
          help={translate(words.leftOutHelp)}
        >
          <PlainList items={result.leftOutLines} />
        </Fold>
      )}
    </>
  );
}

function PartLine({ part }: { part: TextPart }) {
  const details = [
    ...(part.issue === '' ? [] : [part.section]),
    translate(words.words, { count: part.words }),
    ...(part.isInDocument ? [] : [translate(words.notInDocument)]),
  ];
  return (
    <li>
      {part.issue || part.section}
      <Detail>{details.join(' · ')}</Detail>
    </li>
  );
}

type OnHeading = (line: string, is: string) => void;

interface SayProps {
  readonly words: string;
  onPress(): void;
}

const Say = ({ words: label, onPress }: SayProps) => <Button label={label} kind="quiet" onPress={onPress} />;

interface HeadingLinesProps {
  readonly summary: Text;
  readonly help?: Text;
  readonly lines: readonly { readonly line: string; readonly more: ComponentChildren }[];
}

/** Lines of the text, each with what is made of it; nothing where there are none. */
function HeadingLines({ summary, help, lines }: HeadingLinesProps) {
  if (lines.length === 0) return null;
  return (
    <Fold summary={translate(summary, { count: lines.length })} isOpen>
      {help && <p class="help">{translate(help)}</p>}
      <PlainList items={lines}>
        {({ line, more }) => (
          <>
            {line}
            {more}
          </>
        )}
      </PlainList>
    </Fold>
  );
}

function Assumed({ lines, onHeading }: { lines: readonly AssumedHeading[]; onHeading: OnHeading }) {
  const shown = lines.map(({ line, name, mayBeParagraph }) => ({
    line,
    more: (
      <>
        <Detail>{translate(words.takenFor, { name })}</Detail>
        {mayBeParagraph && <Say words={translate(words.asParagraph)} onPress={() => onHeading(line, '')} />}
      </>
    ),
  }));
  return <HeadingLines summary={words.assumed} lines={shown} />;
}

function UnknownHeadings({ lines, onHeading }: { lines: readonly UnknownHeading[]; onHeading: OnHeading }) {
  const shown = lines.map(({ line, suggestions }) => ({
    line,
    more: suggestions.map(({ id, name }) => (
      <div key={id}>
        <Say words={translate(words.isHeading, { name })} onPress={() => onHeading(line, id)} />
      </div>
    )),
  }));
  return <HeadingLines summary={words.unknown} help={words.unknownHelp} lines={shown} />;
}

interface FoundProps {
  readonly result: TakeInTextResult;
  readonly draft: TakeInDraft;
  onSay(draft: TakeInDraft): void;
  /** What a line stands for: a section or issue, '' for a paragraph. */
  readonly onHeading: OnHeading;
}

export function Found({ result, draft, onSay, onHeading }: FoundProps) {
  const { document, parts, warnings, assumed, unknownHeadings, changes } = result;
  return (
    <>
      <Replaces result={result} />
      {warnings.map((warning) => (
        <Notice key={warning} tone="bad">
          <p>{warning}</p>
        </Notice>
      ))}
      <IssuesToAdd {...{ result, draft, onSay }} />
      <FoundCounts result={result} />
      {draft.receipt && <Receipt receipt={draft.receipt} />}
      <Section title={translate(words.inDocument)}>
        <p>
          <WordBar
            count={document.body}
            limit={document.limit}
            spoken={document.spoken}
            state={document.state}
          />
        </p>
      </Section>
      <Section title={translate(words.parts)}>
        <ul class="plain-list">
          {parts.map((part) => (
            <PartLine key={`${part.section} ${part.issue}`} part={part} />
          ))}
        </ul>
      </Section>
      <LackingSections {...{ result, draft, onSay }} />
      <Originals {...{ result, draft, onSay }} />
      <DocumentLanguage {...{ result, draft, onSay }} />
      <OfferedAsks {...{ result, draft, onSay }} />
      <Assumed lines={assumed} onHeading={onHeading} />
      <UnknownHeadings lines={unknownHeadings} onHeading={onHeading} />
      {changes && <TextChanges changes={changes} summary={translate(words.sinceThen)} />}
    </>
  );
}
