// The texts that may be signed, and who is in how many of them.
import type {
  EndorseFormResult,
  ListedSigner,
  ListedText,
} from '../../../core/submissions/endorsing/plan-endorsing-list';
import type { Text } from '../../../core/base/messages/text';
import { TEXT_OF_OTHERS } from '../../../core/base/vocabulary/words';
import { OpenPanel } from '../../kit/buttons';
import { Choices } from '../../kit/choices';
import { Searched, PickList } from '../../kit/lists';
import { Detail, Flag, Notice, PlainList } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/submissions/endorse';

export type EndorseShow = 'open' | 'mine' | 'ask' | 'all' | 'signers';

const TEXTS = {
  open: words.showOpen,
  mine: words.showMine,
  ask: words.showAsk,
  all: words.showAll,
  signers: words.showSigners,
} as const;

const EMPTY: Readonly<Record<Exclude<EndorseShow, 'signers'>, Text>> = {
  open: words.emptyOpen,
  mine: words.emptyMine,
  ask: words.emptyAsk,
  all: words.emptyAll,
};

const IS_SHOWN: Readonly<Record<Exclude<EndorseShow, 'signers'>, (text: ListedText) => boolean>> = {
  open: ({ days, hasText }) => days === 'open' && hasText,
  mine: ({ mine }) => mine.length > 0,
  ask: ({ toAsk }) => toAsk > 0,
  all: () => true,
};

const STANDING = {
  signed: words.isSigned,
  changed: words.isChanged,
  asked: words.isAsked,
  proposed: words.isProposed,
  'not-named': words.isNotNamed,
  withdrawn: words.isWithdrawn,
} as const;

/** How a signature stands, with a sign. */
export const StandingLine = ({ name, standing }: ListedText['mine'][number]) => {
  const tones = { signed: 'good', withdrawn: undefined, 'not-named': undefined } as const;
  const tone = standing in tones ? tones[standing as keyof typeof tones] : 'late';
  return <Flag tone={tone}>{translate(STANDING[standing], { name })}</Flag>;
};

function Entry({ text }: { text: ListedText }) {
  const { title, lead, firstLines, daysText, coSubmitters, endorsers, mine, toAsk } = text;
  const counts = translate(words.counts, { coSubmitters, endorsers });
  return (
    <>
      {title}
      {firstLines !== '' && <span class="firsts quiet clipped">{firstLines}</span>}
      {mine.map((one) => (
        <StandingLine key={one.name + one.standing} {...one} />
      ))}
      {toAsk > 0 && <Flag tone="late">{translate(words.toAsk, { count: toAsk })}</Flag>}
      <Detail>{[lead, counts, daysText].filter((part) => part !== '').join(' · ')}</Detail>
    </>
  );
}

function Signer({ signer: { name, texts, opposed } }: { signer: ListedSigner }) {
  return (
    <>
      <strong>{name}</strong> <span class="quiet">{texts.length}</span>
      {texts.map(({ id, title, role }) => (
        <Detail key={id + role}>{translate(words.inText, { title, role })}</Detail>
      ))}
      <Notice tone="bad" lines={opposed} />
    </>
  );
}

const Signers = ({ signers }: { signers: readonly ListedSigner[] }) =>
  signers.length === 0 ? (
    <Empty />
  ) : (
    <Searched items={signers} textOf={({ name }) => name}>
      {(shown) => <PlainList items={shown}>{(signer) => <Signer signer={signer} />}</PlainList>}
    </Searched>
  );

interface ListProps {
  readonly result: EndorseFormResult;
  readonly show: EndorseShow;
  choose(show: EndorseShow): void;
  onPick(id: string): void;
}

export function TextList({ result: { texts, signers }, show, choose, onPick }: ListProps) {
  const count = (one: Exclude<EndorseShow, 'signers'>): number => texts.filter(IS_SHOWN[one]).length;
  const counts = {
    ...{ open: count('open'), mine: count('mine'), ask: count('ask'), all: texts.length },
    signers: signers.length,
  };
  const offered = (Object.keys(TEXTS) as EndorseShow[]).filter((one) => one !== 'ask' || counts.ask > 0);
  return (
    <>
      <p>{translate(words.intro)}</p>
      <p>
        <OpenPanel
          panel="register-submission"
          input={{ kind: TEXT_OF_OTHERS }}
          label={translate(words.registerOthers)}
        />
      </p>
      <Choices {...{ offered, texts: TEXTS, chosen: show, counts, choose }} />
      {show === 'signers' ? (
        <Signers signers={signers} />
      ) : (
        <PickList
          key={show}
          label={translate(words.list)}
          look="entry-words"
          items={texts.filter(IS_SHOWN[show])}
          textOf={({ title, lead, workgroup }) => `${title} ${lead} ${workgroup}`}
          empty={translate(texts.length === 0 ? words.emptyAll : EMPTY[show])}
          onPick={({ id }) => onPick(id)}
        >
          {(text) => <Entry text={text} />}
        </PickList>
      )}
    </>
  );
}
