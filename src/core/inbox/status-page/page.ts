// The public status page put together: the sections that were chosen, and what is left out of them.
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, sayIn } from '../../base/messages/text';
import { countryUnder } from '../../follow-up/report/template-data';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { answersSection, progressSection } from './answers';
import { cycleSection } from './cycle';
import { groupsSection, organizationsSection } from './groups';
import { whyNotSaid, type PublishObstacle } from './may-be-said';
import {
  SECTIONS,
  type Content,
  type GatheredContent,
  type Omission,
  type SectionKey,
  type StatusPage,
} from './model';
import { needsSection } from './needs';
import { textsSection, toldSection } from './texts';

type Gather = (book: Book, context: Context, whyNot: PublishObstacle) => GatheredContent;

const GATHER: Readonly<Record<SectionKey, Gather>> = {
  cycle: cycleSection,
  groups: groupsSection,
  organizations: organizationsSection,
  texts: textsSection,
  told: toldSection,
  answers: answersSection,
  progress: progressSection,
  needs: needsSection,
};

/** Without tables that have no rows and charts that have no figures; how things are counted is no matter of the public. */
const forPublic = ({ charts = [], tables = [], ...rest }: Content): Content => ({
  ...rest,
  charts: charts.flatMap((chart) => (chart ? [{ ...chart, counted: '' }] : [])),
  tables: tables.filter(({ rows }) => rows.length > 0),
});

const isEmpty = ({ paragraphs = [], phases = [], charts = [], tables = [], points = [] }: Content): boolean =>
  [paragraphs, phases, charts, tables, points].every(({ length }) => length === 0);

export interface PageAndRest {
  readonly page: StatusPage;
  readonly leftOut: readonly Omission[];
}

/** The page in the language of `context.language`, its own for all that it says. */
export function statusPage(book: Book, chosen: readonly SectionKey[], given: Context): PageAndRest {
  const { language } = given;
  const context = { ...given, bookLanguage: language };
  const say = sayIn(language);
  const whyNot = whyNotSaid(book);
  const gathered = SECTIONS.filter((key) => chosen.includes(key)).map((key) => {
    const { content, leftOut } = GATHER[key](book, context, whyNot);
    return { section: { key, heading: t.sections[key][language], ...forPublic(content) }, leftOut };
  });
  const empty = gathered.filter(({ section }) => isEmpty(section));
  const [country, cycle] = [countryUnder(book, context), context.setting('cycle').trim()];
  return {
    page: {
      language,
      coalition: context.setting('coalition'),
      title: say(t.title),
      subtitle: country === '' || cycle === '' ? country : say(t.reviewOf, { country, cycle }),
      made: say(t.asOf, { day: dateInWords(today(context), language) }),
      footer: say(t.footer),
      sections: gathered.flatMap((one) => (empty.includes(one) ? [] : [one.section])),
    },
    leftOut: [
      ...gathered.flatMap(({ leftOut }) => leftOut),
      ...empty.map(({ section }) => ({ what: section.heading, because: message(t.because.nothingYet) })),
    ],
  };
}
