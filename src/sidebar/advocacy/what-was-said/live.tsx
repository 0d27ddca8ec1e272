// How the session stands: what was noted and heard, and who speaks next with what they promised.
import type { NextSpeaker, WhatWasSaidResult } from '../../../core/advocacy/what-was-said/plan-live';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { Figures } from '../../kit/figures';
import { say } from '../../kit/panel-context';
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
  if (speakers === 0) return <Empty words={say(words.nothingYet)} />;
  const figures = [
    { count: noted, label: say(words.spoken, { count: speakers }) },
    { count: heard.yes, label: say(words.yes) },
    { count: heard.partly, label: say(words.partly) },
    { count: heard.no, label: say(words.no) },
    { count: heard.open, label: say(words.open) },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p class="help">{say(words.rule)}</p>
      <Section title={say(words.next)}>
        {next.length === 0 && <p>{say(words.noNext)}</p>}
        <PlainList items={next}>{Speaker}</PlainList>
      </Section>
      {passedOver.length > 0 && (
        <Fold summary={say(words.passedOver, { count: passedOver.length })}>
          <p>{passedOver.join(', ')}</p>
        </Fold>
      )}
      <p class="quiet">{say(words.inTab, { tab: tabNames.HRD })}</p>
    </>
  );
}
