// What one press does with a text that is looked at: add an issue to the submission, make a sentence an ask, say its language.
import { LANGUAGES } from '../../../core/base/messages/text';
import { spokenLanguages, wordText } from '../../../core/base/vocabulary/words';
import type { TakeInTextResult } from '../../../core/submissions/texts/found-in-text';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, Notice, PlainList } from '../../kit/parts';
import * as words from '../../../core/words/panels/submissions/take-in-text';
import type { TakeInDraft } from './take-in-text-draft';

interface OffersProps {
  readonly result: TakeInTextResult;
  readonly draft: TakeInDraft;
  /** The text is looked at again with what was said. */
  onSay(draft: TakeInDraft): void;
}

/** Parts on issues that the submission does not have: its document would leave them out. */
export function IssuesToAdd({ result: { issuesToAdd, mayAddIssues }, draft, onSay }: OffersProps) {
  if (issuesToAdd.length === 0) return null;
  const names = issuesToAdd.map(({ name }) => name).join('; ');
  const add = (): void =>
    onSay({ ...draft, addIssues: [...draft.addIssues, ...issuesToAdd.map(({ id }) => id)] });
  return (
    <Notice tone="bad">
      <p>{translate(words.outside, { names })}</p>
      {mayAddIssues ? (
        <Button label={translate(words.addIssues, { count: issuesToAdd.length })} onPress={add} />
      ) : (
        <p>{translate(words.askToAdd)}</p>
      )}
    </Notice>
  );
}

/** Sections of the form that the text does not have. */
export function LackingSections({ result: { lacking }, draft, onSay }: OffersProps) {
  if (lacking.length === 0) return null;
  return (
    <Fold summary={translate(words.lacking, { count: lacking.length })} help={translate(words.lackingHelp)}>
      {lacking.map(({ id, name }) => (
        <Button
          key={id}
          label={translate(words.addSection, { name })}
          kind="quiet"
          onPress={() => onSay({ ...draft, addSections: [...draft.addSections, id] })}
        />
      ))}
    </Fold>
  );
}

/** What reads as a recommendation. */
export function OfferedAsks({ result: { offeredAsks }, draft, onSay }: OffersProps) {
  const make = (asks: readonly string[]): void => onSay({ ...draft, asks: [...draft.asks, ...asks] });
  return (
    <>
      {draft.asks.length > 0 && <p>{translate(words.willBeAsks, { count: draft.asks.length })}</p>}
      {offeredAsks.length > 0 && (
        <Fold
          summary={translate(words.offeredAsks, { count: offeredAsks.length })}
          help={translate(words.offeredAsksHelp)}
          isOpen
        >
          <Button
            label={translate(words.allAsks)}
            onPress={() => make(offeredAsks.map(({ text }) => text))}
          />
          <PlainList items={offeredAsks}>
            {({ text, hint }) => (
              <>
                {text}
                <Detail>{hint}</Detail>
                <div>
                  <Button label={translate(words.makeAsk)} kind="quiet" onPress={() => make([text])} />
                </div>
              </>
            )}
          </PlainList>
        </Fold>
      )}
    </>
  );
}

/** Of which the text may be the translation. */
export function Originals({ result: { originals }, draft, onSay }: OffersProps) {
  if (originals.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{translate(words.isTranslation)}</p>
      {originals.map(({ id, name }) => (
        <Button
          key={id}
          label={translate(words.itIs, { name })}
          kind="quiet"
          onPress={() => onSay({ ...draft, translationOf: id })}
        />
      ))}
    </Notice>
  );
}

/** The language of the document, and the two that it may be in instead. */
export function DocumentLanguage({ result: { language }, draft, onSay }: OffersProps) {
  const others = LANGUAGES.filter((one) => one !== language);
  return (
    <Fold summary={translate(words.language, { name: translate(wordText(spokenLanguages, language)) })}>
      {others.map((one) => (
        <Button
          key={one}
          label={translate(wordText(spokenLanguages, one))}
          kind="quiet"
          onPress={() => onSay({ ...draft, language: one })}
        />
      ))}
    </Fold>
  );
}
