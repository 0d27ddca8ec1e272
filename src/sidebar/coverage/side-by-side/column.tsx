// One of the two texts: its head, and the text with its passages marked.
import { Fragment, type Ref } from 'preact';
import { translate } from '../../kit/panel-context';
import type { Passage, Side, PairSideName } from './details';
import { excerptsOf, piecesOf, type SpanPart, type Piece, type Span } from './spans';
import * as words from '../../../core/words/panels/coverage/side-by-side';

/** Passages take turns with so many colours and kinds of line; their numbers tell them apart. */
const LOOKS = 6;

const percent = (share: number): number => (share > 0 ? Math.max(1, Math.round(share * 100)) : 0);

interface ColumnProps {
  readonly which: PairSideName;
  readonly side: Side;
  readonly passages: readonly Passage[];
  readonly differing: readonly Span[];
  readonly isWhole: boolean;
  /** Number of the passage that is looked at, 0 for none. */
  readonly active: number;
  /** Goes to a passage from this text. */
  onPick(number: number): void;
  readonly place: Ref<HTMLDivElement | null>;
}

export function ColumnHead({ which, side }: Pick<ColumnProps, 'which' | 'side'>) {
  return (
    <div class={'head ' + which}>
      <h2 id={'title-' + which}>{side.title}</h2>
      <p class="quiet">
        {side.workgroup || translate(words.noWorkgroup)}
        {side.cycle !== '' && ' · ' + side.cycle}
      </p>
      <p>
        {translate(words.wordCount, { count: side.words })}
        {side.share > 0 && ' · ' + translate(words.share, { share: percent(side.share) })}
      </p>
    </div>
  );
}

function Number({ number, onPick }: { number: number; onPick(number: number): void }) {
  return (
    <button
      type="button"
      class="number"
      data-passage={number}
      aria-label={translate(words.goToOther, { number })}
      onClick={(event) => {
        event.stopPropagation();
        onPick(number);
      }}
    >
      {number}
    </button>
  );
}

function Marked({ piece, active, onPick }: { piece: Piece } & Pick<ColumnProps, 'active' | 'onPick'>) {
  const { passages, begins } = piece;
  const number = passages.includes(active) ? active : (passages.at(-1) ?? 0);
  const written = piece.differs && number > 0 ? <b class="differs">{piece.text}</b> : piece.text;
  if (number === 0) return <>{written}</>;
  const look = `passage look-${number % LOOKS}` + (number === active ? ' active' : '');
  // The number is the button for keyboards and readers; a mouse may press anywhere in the passage.
  return (
    <>
      {begins.map((one) => (
        <Number key={one} number={one} onPick={onPick} />
      ))}
      <mark class={look} onClick={() => onPick(number)}>
        {written}
      </mark>
    </>
  );
}

/** The sections that the passages of a stretch stand in, each once. */
const sectionsIn = (span: Span, which: PairSideName, passages: readonly Passage[]): readonly string[] => [
  ...new Set(
    passages
      .map(({ [which]: passage }) => passage)
      .filter(({ start }) => span.start <= start && start < span.end)
      .map(({ section }) => section)
      .filter((section) => section !== ''),
  ),
];

function Stretch({ part, ...column }: { part: SpanPart } & ColumnProps) {
  const { side, which, passages, differing, isWhole, active, onPick } = column;
  if (part.kind === 'gap')
    return <p class="left-out">… {translate(words.leftOut, { count: part.words })} …</p>;
  const sections = isWhole ? [] : sectionsIn(part.span, which, passages);
  const spans = passages.map(({ [which]: span }) => span);
  return (
    <>
      {sections.map((section) => (
        <p class="section" key={section}>
          {translate(words.section, { section })}
        </p>
      ))}
      <div class="stretch">
        {piecesOf(side.text, part.span, spans, differing).map((piece, index) => (
          <Marked key={index} piece={piece} active={active} onPick={onPick} />
        ))}
      </div>
    </>
  );
}

export function Column(props: ColumnProps) {
  const { side, which, passages, isWhole, place } = props;
  const all: SpanPart = { kind: 'text', span: { start: 0, end: side.text.length } };
  // What stands for a text is short, and all of it is announced.
  const parts =
    isWhole || !side.hasText
      ? [all]
      : excerptsOf(
          side.text,
          passages.map(({ [which]: span }) => span),
        );
  return (
    <div class={'text ' + which} ref={place} role="region" tabIndex={0} aria-labelledby={'title-' + which}>
      {!side.hasText && <p class="quiet">{translate(words.noText)}</p>}
      {parts.map((part, index) => (
        <Fragment key={index}>
          <Stretch part={part} {...props} />
        </Fragment>
      ))}
    </div>
  );
}
