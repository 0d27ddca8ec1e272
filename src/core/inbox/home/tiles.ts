// The tiles of Home: six numbers, each with a line below it and a link to where it is worked on.
import type { Text } from '../../base/messages/text';
import { READY } from '../../submissions/registering/counted-texts';
import * as t from '../../words/inbox/home';
import type { DrawnButton, DrawnRule } from './dashboard-tab';
import { call, openRows, passedBefore, quoted, sentence } from './formulas';
import { linkToRows, type RowsToOpen } from './open-rows';
import { gapLink } from './heat-map';
import { acrossStories, COLOURS, LINK, NAME_COLUMN, ROWS, SMALL, STORIES, type HomePart } from './layout';

interface Tile {
  readonly label: Text;
  /** Formulas. */
  readonly value: string;
  readonly below: string;
  /** Where the rows of that line stand. */
  readonly belowOpens: RowsToOpen;
  readonly link: string;
  /** When somebody is needed; '' for never. */
  readonly needs: string;
  /** When all is done; '' for never. */
  readonly done: string;
}

/** Days before the deadline from which texts that are not ready need somebody. */
const SOON = 14;
const IN_WRITING = ['texts.draft', 'texts.review'];

function textsTile({ places, numbers: { at } }: HomePart): Tile {
  const { language } = places;
  const texts = at('texts');
  const ready = `(${READY.map((status) => at(`texts.${status}`)).join('+')})`;
  return {
    label: t.tiles.texts,
    // From a hundred on there is no room for spaces beside the button.
    value: call('IF', `${texts}=0`, 0, `${ready}&${call('IF', `${texts}>99`, '"/"', '" / "')}&${texts}`),
    below: sentence(t.tiles.textsSub, language, {
      writing: IN_WRITING.map(at).join('+'),
      over: at('tooLong'),
    }),
    belowOpens: ['SUB', 'status'],
    link: openRows(places, 'SUB', 'title', quoted(t.tiles.textsLink[language])),
    needs: call(
      'AND',
      `${texts}>0`,
      `${ready}<${texts}`,
      `${at('day.submission')}>0`,
      // Where it was over before the cycle was started here, nobody is late.
      `${passedBefore(places, 'submission')}=0`,
      `${at('day.submission')}-TODAY()<${SOON}`,
    ),
    done: call('AND', `${texts}>0`, `${ready}=${texts}`),
  };
}

function beforeTiles(part: HomePart): Tile[] {
  const { places } = part;
  const { at } = part.numbers;
  const { language } = places;
  const hasGroups = `${at('groups')}>0`;
  return [
    {
      label: t.tiles.noLead,
      value: at('noLead'),
      below: sentence(t.tiles.noLeadSub, language, { all: at('all'), none: at('nobody') }),
      belowOpens: 'BOARD',
      link: gapLink(places, quoted(t.tiles.noLeadLink[language])),
      needs: call('AND', hasGroups, `${at('noLead')}>0`),
      done: call('AND', hasGroups, `${at('noLead')}=0`),
    },
    textsTile(part),
    {
      label: t.tiles.settle,
      value: at('settle'),
      below: call(
        'IF',
        `${at('later')}=0`,
        '""',
        sentence(t.tiles.settleSub, language, { later: at('later') }),
      ),
      belowOpens: ['OVL', 'priority'],
      link: openRows(places, 'OVL', 'first', quoted(t.tiles.settleLink[language])),
      needs: `${at('settle')}>0`,
      done: call('AND', hasGroups, `${at('settle')}=0`),
    },
  ];
}

/** Before the review what countries promised, after it what they took up. */
function askedTile({ places, numbers: { at }, isAfter }: HomePart): Tile {
  const { language } = places;
  const recs = at('recs');
  return isAfter
    ? {
        label: t.tiles.takenUp,
        value: at('takenUp'),
        below: sentence(t.tiles.takenUpSub, language, { all: recs, asks: at('asks') }),
        belowOpens: ['ASK', 'text'],
        link: openRows(places, 'MAT', 'ask', quoted(t.tiles.takenUpLink[language])),
        needs: '',
        done: '',
      }
    : {
        label: t.tiles.promises,
        value: at('promised'),
        below: sentence(t.tiles.promisesSub, language, { asks: at('asks'), sent: at('putToCountries') }),
        belowOpens: ['ASK', 'text'],
        link: openRows(places, 'ATC', 'country', quoted(t.tiles.promisesLink[language])),
        needs: '',
        done: '',
      };
}

/** Before the recommendations come the seats that are empty, after it what is to be divided. */
function openTile({ places, numbers: { at }, isAfter }: HomePart): Tile {
  const { language } = places;
  const recs = at('recs');
  return isAfter
    ? {
        label: t.tiles.divide,
        value: at('recsNone'),
        below: sentence(t.tiles.divideSub, language, { all: recs }),
        belowOpens: ['REC', 'text'],
        link: openRows(places, 'REC', 'workgroup', quoted(t.tiles.divideLink[language])),
        needs: `${at('recsNone')}>0`,
        done: call('AND', `${recs}>0`, `${at('recsNone')}=0`),
      }
    : {
        label: t.tiles.vacant,
        value: at('vacant'),
        below: sentence(t.tiles.vacantSub, language, { groups: at('groups') }),
        belowOpens: ['WG', 'name'],
        link: openRows(places, 'WG', 'coChair1', quoted(t.tiles.vacantLink[language])),
        needs: `${at('vacant')}>0`,
        done: call('AND', `${at('groups')}>0`, `${at('vacant')}=0`),
      };
}

function afterTiles(part: HomePart): Tile[] {
  const { places } = part;
  const { at } = part.numbers;
  const { language } = places;
  return [
    openTile(part),
    askedTile(part),
    {
      label: t.tiles.people,
      value: at('people'),
      below: sentence(t.tiles.peopleSub, language, { lead: at('level.lead'), write: at('level.write') }),
      belowOpens: ['PAR', 'level'],
      link: openRows(places, 'MEM', 'name', quoted(t.tiles.peopleLink[language])),
      needs: '',
      done: '',
    },
  ];
}

/** Draws the tiles; what each needs stands in the hidden second row. */
export function drawTiles(part: HomePart): void {
  const { canvas, places } = part;
  const centred = { align: 'center' } as const;
  [...beforeTiles(part), ...afterTiles(part)].forEach((tile, index) => {
    const { label, value, below, belowOpens, link, needs, done } = tile;
    const column = STORIES[index] ?? NAME_COLUMN;
    const isDone = done === '' ? '""' : call('IF', done, quoted('done'), '""');
    canvas.put(
      ROWS.tileState,
      column,
      `=${needs === '' ? isDone : call('IF', needs, quoted('needs'), isDone)}`,
    );
    canvas.put(ROWS.tile, column, label[places.language], { ...centred, wrap: true });
    canvas.put(ROWS.tile + 1, column, `=${value}`, { ...centred, size: 26, bold: true });
    canvas.put(ROWS.tile + 2, column, `=${linkToRows(places, belowOpens, below)}`, { ...centred, ...SMALL });
    canvas.put(ROWS.tile + 3, column, `=${link}`, { ...centred, ...LINK });
  });
}

/** The colours of the numbers. */
export const tileRules = (): readonly DrawnRule[] => [
  { zone: acrossStories(ROWS.tile + 1), formula: `=B$${ROWS.tileState}="needs"`, color: COLOURS.amber },
  { zone: acrossStories(ROWS.tile + 1), formula: `=B$${ROWS.tileState}="done"`, color: COLOURS.good },
];

/** The panels in which the numbers are worked on. */
export const tileButtons = (isAfter: boolean): readonly Omit<DrawnButton, 'alt'>[] => [
  { row: ROWS.tile + 1, column: 1, x: 204, y: 4, opens: { panel: 'who-covers-what' } },
  { row: ROWS.tile + 1, column: 3, x: 50, y: 4, opens: { panel: 'deadline-board' } },
  { row: ROWS.tile + 1, column: 5, x: 50, y: 4, opens: { panel: 'overlaps' } },
  {
    ...{ row: ROWS.tile + 1, column: 7, x: 50, y: 4 },
    opens: isAfter ? { dialog: 'division' } : { panel: 'vacancies' },
  },
  { row: ROWS.tile + 1, column: 9, x: 50, y: 4, opens: { dialog: 'ask-to-change' } },
];
