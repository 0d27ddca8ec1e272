// How the session stands: what was noted and heard, and who speaks next with what they promised.
import type { NextSpeaker, WhatWasSaidResult } from '../../../core/advocacy/what-was-said/plan-live';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { Figures } from '../../kit/figures';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/advocacy/what-was-said';

const Speaker = ({ country, order, asks }: NextSpeaker) => (
  <>
    <strong>{order === null ? country : `${String(order)}. ${country}`}</strong>
    {asks.map(({ text, promised }) => (
      <p key={text}>
        {text} <Detail>{promised}</Detail>
      </p>
    ))}
  </>
);

export function Live({ result }: { result: WhatWasSaidResult }) {
  const { speakers, noted, heard, next, passedOver } = result;
  if (speakers === 0) return <Empty words={translate(words.nothingYet)} />;
  const figures = [
    { count: noted, label: translate(words.spoken, { count: speakers }) },
    { count: heard.yes, label: translate(words.yes) },
    { count: heard.partly, label: translate(words.partly) },
    { count: heard.no, label: translate(words.no) },
    { count: heard.open, label: translate(words.open) },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p class="help">{translate(words.rule)}</p>
      <Section title={translate(words.next)}>
        {next.length === 0 && <p>{translate(words.noNext)}</p>}
        <PlainList items={next}>{Speaker}</PlainList>
      </Section>
      {passedOver.length > 0 && (
        <Fold summary={translate(words.passedOver, { count: passedOver.length })}>
          <p>{passedOver.join(', ')}</p>
        </Fold>
      )}
      <p class="quiet">{translate(words.inTab, { tab: tabNames.HRD })}</p>
    </>
  );
}
