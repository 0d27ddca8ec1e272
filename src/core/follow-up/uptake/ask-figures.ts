// What came of asks, as it is counted: by the panel, its report, and whoever else tells of it.
import * as t from '../../words/follow-up/uptake';
import type { Text } from '../../base/messages/text';
import { figureOf, type FigureOf } from '../../workbook/figures/figure';

/** What is known of an ask. */
export interface AskState {
  /** Recommendations that take it up; of these, those that the government supports, at least in part. */
  readonly takenUp: number;
  readonly supported: number;
  /** Matches that nobody has decided on, and those that somebody has. */
  readonly open: number;
  readonly decided: number;
}

type AskFigure = FigureOf<AskState> & { readonly fits: (one: AskState) => boolean };

const figure = (key: string, rule: Text, fits: AskFigure['fits']): AskFigure => ({
  ...figureOf(`asks.${key}`, 'ASK', rule, fits),
  fits,
});

export const ASK_FIGURES = {
  toDecide: figure('toDecide', t.figureRules.toDecide, ({ open }) => open > 0),
  takenUp: figure('takenUp', t.figureRules.takenUp, ({ takenUp }) => takenUp > 0),
  supported: figure('supported', t.figureRules.supported, ({ supported }) => supported > 0),
  recommended: figure(
    'recommended',
    t.figureRules.recommended,
    ({ takenUp, supported }) => takenUp > 0 && supported === 0,
  ),
  undecided: figure('undecided', t.figureRules.undecided, ({ takenUp, open }) => takenUp === 0 && open > 0),
  notTakenUp: figure(
    'notTakenUp',
    t.figureRules.notTakenUp,
    ({ takenUp, open, decided }) => takenUp === 0 && open === 0 && decided > 0,
  ),
  nothingFound: figure(
    'nothingFound',
    t.figureRules.nothingFound,
    ({ takenUp, open, decided }) => takenUp + open + decided === 0,
  ),
} as const;
