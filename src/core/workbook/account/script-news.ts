// What coordinators are told of the script itself: that its version and the workbook's tabs do not belong together, and that
// Google will soon let in nobody else.
import { message, render, type Language, type Message } from '../../base/messages/text';
import { isLater } from '../../base/text/versions';
import { news as t } from '../../words/workbook/self-test';

/** The page that a push puts beside the script, with what was pushed and where to; a copy brings it along. */
export const RELEASE_PAGE = 'release';

export interface ScriptState {
  /** Of the script that runs: `0.2.0`. */
  readonly version: string;
  /** The version that made or mended the tabs last; '' where that was before it was kept. */
  readonly mended: string;
  /** How many people have pressed an entry, as far as the workbook knows. */
  readonly granted: number;
}

/** Google lets 100 people in all grant an unverified script of a free account; those who still may are told of in time. */
const NEARLY_ALL = 80;

function versionNews({ version, mended }: ScriptState): Message | undefined {
  if (version === '' || version === mended) return undefined;
  return isLater(mended, version) ? message(t.older, { version, mended }) : message(t.newer, { version });
}

/** In a sentence or two each, what a coordinator is told wherever a panel opens. */
export function scriptNews(state: ScriptState, language: Language): readonly string[] {
  const { granted } = state;
  const all = [
    versionNews(state),
    granted >= NEARLY_ALL ? message(t.granted, { count: granted }) : undefined,
  ];
  return all.flatMap((one) => (one ? [render(one, language)] : []));
}
