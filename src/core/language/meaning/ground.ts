// Which submissions are on the same ground as a text, in whatever words and language. What counts is not how alike two
// texts are, but how far that stands out from how alike each is to texts that it has nothing to do with: some texts are
// near to everything, and texts of one language nearer than those of two.
import type { Reader } from '../reading/reading';
import { GROUND_THRESHOLDS } from './meaning-thresholds';
import { createProbe, type Meeting, type Probe } from './probe';
import { createSpace, type Bag, type Space } from './space';
import type { MeaningTable } from './table';

const { leastSpread, generalTexts, sample, passage, passageLeast, beginning } = GROUND_THRESHOLDS;

/** What is known of a text. */
export interface GroundText {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** How a submission stands out for a text. */
export interface Standing {
  readonly id: string;
  /** How far their likeness stands out, in spreads. See GROUND_THRESHOLDS. */
  readonly stand: number;
  /** Words of the text and words of the submission that mean the same, the weightiest first, at most so many. */
  meetings(most: number): MeetingWords[];
}

export interface MeetingWords {
  readonly draft: string;
  readonly other: string;
}

/** Likenesses with texts that have nothing to do with one. */
interface Usual {
  readonly mean: number;
  readonly spread: number;
}

interface Known {
  readonly id: string;
  readonly given: GroundText;
  readonly outline: string;
  readonly bag: Bag;
  /** Worked out when a text is first compared with it. */
  passages?: readonly Bag[];
  usual?: Usual;
  usualOfPassages?: Usual;
}

function usualOf(likenesses: readonly number[]): Usual {
  const count = likenesses.length || 1;
  const mean = likenesses.reduce((sum, each) => sum + each, 0) / count;
  const squares = likenesses.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / count) };
}

const standOut = (likeness: number, { mean, spread }: Usual): number =>
  (likeness - mean) / (spread + leastSpread);

/** What is usual among some submissions, with general texts for what few submissions cannot tell. */
function mixed(own: Usual, general: Usual, count: number): Usual {
  const trust = count / (count + generalTexts);
  return {
    mean: trust * own.mean + (1 - trust) * general.mean,
    spread: trust * own.spread + (1 - trust) * general.spread,
  };
}

/** Every so manieth, so that there are at most `most`. */
const thinned = <Item>(items: readonly Item[], most: number): readonly Item[] => {
  const step = Math.ceil(items.length / most) || 1;
  return items.filter((_, i) => i % step === 0);
};

const firstWords = (text: string, count: number): string =>
  new RegExp(`^(?:\\s*\\S+){1,${count}}`, 'u').exec(text)?.[0] ?? '';

/** What a text is about, in short: title and summary, or its first words while there is none. */
export const outlineOf = ({ title, summary, text }: GroundText): string =>
  `${title}. ${summary.trim() === '' ? firstWords(text, beginning) : summary}`;

/** A text in passages of some hundred words. */
export function passagesOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const passages: string[] = [];
  for (let at = 0; at < words.length; at += passage) {
    const part = words.slice(at, at + passage);
    if (part.length >= passageLeast || passages.length === 0) passages.push(part.join(' '));
  }
  return passages;
}

const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start))?.[0] ?? '';

/** Submissions by what they are about. */
export class Ground {
  readonly space: Space;
  private readonly known = new Map<string, Known>();
  private general: readonly Probe[] | undefined;

  constructor(
    private readonly table: MeaningTable,
    reader: Reader,
  ) {
    this.space = createSpace(table, reader);
  }

  /** Adds a submission, or puts it in place of the one with the same id. */
  put(id: string, given: GroundText): void {
    const outline = outlineOf(given);
    this.known.set(id, { id, given, outline, bag: this.space.read(outline) });
  }

  remove(id: string): void {
    this.known.delete(id);
  }

  /** How all submissions but one stand out for a text, the one that stands out most first. */
  compare(given: GroundText, leftOut = ''): Standing[] {
    const others = [...this.known.values()].filter(({ id }) => id !== leftOut);
    const draft = `${given.title}. ${given.summary}\n${given.text}`;
    const probes = passagesOf(draft).map((part) => ({
      part,
      probe: createProbe(this.space, this.space.read(part)),
    }));
    const stands = probes.map(({ probe }) => this.standings(probe, others));
    return others
      .map(({ id, outline, bag }, i) => {
        const each = stands.map((ofProbe) => ofProbe[i] ?? 0);
        const best = each.indexOf(Math.max(...each));
        const { part = '', probe } = probes[best] ?? {};
        const meetings = (most: number): MeetingWords[] =>
          probe ? this.inWords(probe, part, { outline, bag }, most) : [];
        return { id, stand: each[best] ?? 0, meetings };
      })
      .sort((x, y) => y.stand - x.stand || (x.id < y.id ? -1 : 1));
  }

  /** How each submission stands out for one passage: by its outline, and where it has a text by its best passage too. */
  private standings(probe: Probe, others: readonly Known[]): number[] {
    const outlines = others.map(({ bag }) => probe.score(bag));
    const general = usualOf(this.generalTexts().map(({ bag }) => probe.score(bag)));
    const whole = outlines.reduce((sum, each) => sum + each, 0);
    const squares = outlines.reduce((sum, each) => sum + each * each, 0);
    return others.map((one, i) => {
      const likeness = outlines[i] ?? 0;
      const count = outlines.length - 1;
      const mean = count > 0 ? (whole - likeness) / count : 0;
      const spread =
        count > 0 ? Math.sqrt(Math.max(0, (squares - likeness * likeness) / count - mean * mean)) : 0;
      const byText = standOut(likeness, mixed({ mean, spread }, general, count));
      const byOutline = (byText + standOut(likeness, this.usualFor(one))) / 2;
      return this.withPassages(one, probe, byOutline);
    });
  }

  /** A passage of a long text may be nearer than its outline; alone it says less, since one of many always comes near. */
  private withPassages(one: Known, probe: Probe, byOutline: number): number {
    const passages = this.passages(one);
    if (passages.length === 0) return byOutline;
    const best = Math.max(...passages.map((bag) => probe.score(bag)));
    one.usualOfPassages ??= usualOf(
      this.generalTexts().map((each) => Math.max(...passages.map((bag) => each.score(bag)))),
    );
    const byPassage = standOut(best, one.usualOfPassages);
    return Math.max(byOutline, (byOutline + byPassage) / 2);
  }

  private passages(one: Known): readonly Bag[] {
    one.passages ??= passagesOf(one.given.text)
      .filter((part) => part.trim() !== '')
      .map((part) => this.space.read(part));
    return one.passages;
  }

  /** What is usual for a submission: its likeness with general texts, which are as long as drafts are. */
  private usualFor(one: Known): Usual {
    one.usual ??= usualOf(this.generalTexts().map((each) => each.score(one.bag)));
    return one.usual;
  }

  private generalTexts(): readonly Probe[] {
    this.general ??= thinned(this.table.general, sample).map(({ language, text }) =>
      createProbe(this.space, this.space.read(text, language)),
    );
    return this.general;
  }

  private inWords(
    probe: Probe,
    part: string,
    { outline, bag }: Pick<Known, 'outline' | 'bag'>,
    most: number,
  ): MeetingWords[] {
    const name = (text: string, { ids, starts }: Bag, place: number): string => {
      const start = starts[place] ?? -1;
      return start < 0 ? (this.space.conceptOf(ids[place] ?? 0)?.en ?? '') : wordAt(text, start);
    };
    return probe.meetings(bag, most).map(({ first, second }: Meeting) => ({
      draft: name(part, probe.bag, first),
      other: name(outline, bag, second),
    }));
  }
}
