// Colours by rule, worked out for the cells that somebody looks at. The library works them out for every row of the tab
// after each edit, though a page shows forty.
import type {
  Library,
  LibraryRange,
  LibraryStyle,
  LibraryZone,
  PluginBase,
  PluginClass,
  Position,
} from './library';

interface ColourRule {
  readonly ranges: readonly string[];
  readonly rule: { readonly type: string; readonly operator?: string };
}

/** By column, then by row. */
type Styles = Record<number, (LibraryStyle | undefined)[] | undefined>;

type Getters = PluginBase['getters'] & {
  getConditionalFormats(sheetId: string): ColourRule[];
  getRangeFromSheetXC(sheetId: string, xc: string): LibraryRange;
  getTranslatedCellFormula(sheetId: string, right: number, down: number, formula: unknown): string;
};

export interface ColoursBase extends PluginBase {
  readonly getters: Getters;
  readonly isStale: boolean;
  finalize(): void;
  getCellConditionalFormatStyle(position: Position): LibraryStyle | undefined;
  /** Of all cells that have a rule, by the rules that `getConditionalFormats` names. */
  getComputedStyles(sheetId: string): Styles;
}

/** Rows worked out at once: about as many as a page shows. */
const ROWS = 32;

/** Rules that look at one cell or row at a time. Others (the largest ten, a scale) compare all cells of their zone. */
const BY_ROW: ReadonlySet<string | undefined> = new Set([...['isEqual', 'beginsWithText', 'customFormula']]);

/** The part of a zone that stands in some rows; undefined for none. */
const within = (zone: LibraryZone, first: number): LibraryZone | undefined => {
  const top = Math.max(zone.top, first);
  const bottom = Math.min(zone.bottom, first + ROWS - 1);
  return top > bottom ? undefined : { ...zone, top, bottom };
};

function add(styles: Styles, more: Styles, { top, bottom, left, right }: LibraryZone): void {
  for (let col = left; col <= right; col++)
    for (let row = top; row <= bottom; row++) {
      const style = more[col]?.[row];
      if (style) (styles[col] ??= [])[row] = { ...styles[col]?.[row], ...style };
    }
}

type Compute = (this: ColoursBase, sheetId: string) => Styles;
type Once = (key: string, work: () => Styles) => Styles;

/** Works out one rule in a part of its zone, which begins some rows further down: its formula is meant for the first. */
const ruleReader =
  ({ helpers }: Library, plugin: ColoursBase, compute: Compute) =>
  (sheetId: string, rule: ColourRule['rule'], part: LibraryZone, further: number): Styles => {
    const { getters } = plugin;
    const ranges = [`${helpers.toXC(part.left, part.top)}:${helpers.toXC(part.right, part.bottom)}`];
    const own: Pick<Getters, 'getConditionalFormats' | 'getTranslatedCellFormula'> = {
      getConditionalFormats: () => [{ ranges, rule }],
      getTranslatedCellFormula: (sheet, toRight, down, formula) =>
        getters.getTranslatedCellFormula(sheet, toRight, down + further, formula),
    };
    const scoped = Object.create(plugin, {
      getters: { value: Object.assign(Object.create(getters) as Getters, own) },
    }) as ColoursBase;
    return compute.call(scoped, sheetId);
  };

/** The styles of the rows from this one on. Of two rules that fit a cell, the one that stands first is seen. */
function stylesFrom(
  { getters }: ColoursBase,
  read: ReturnType<typeof ruleReader>,
  once: Once,
  { sheetId, first }: { readonly sheetId: string; readonly first: number },
): Styles {
  const styles: Styles = {};
  for (const [index, { rule, ranges }] of [...getters.getConditionalFormats(sheetId).entries()].reverse())
    for (const xc of ranges) {
      const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
      const part = within(zone, first);
      if (!part) continue;
      const found = BY_ROW.has(rule.operator)
        ? read(sheetId, rule, part, part.top - zone.top)
        : once(`${sheetId} rule ${index} ${xc}`, () => read(sheetId, rule, zone, 0));
      add(styles, found, part);
    }
  return styles;
}

/** What is known stays until something changes, as in the library. */
export const createColourRulesPlugin =
  (library: Library) =>
  (Base: PluginClass<ColoursBase>): PluginClass<ColoursBase> =>
    class extends Base {
      declare known: Map<string, Styles>;

      override finalize(): void {
        if (this.isStale) this.known = new Map();
        super.finalize();
      }

      override getCellConditionalFormatStyle({ sheetId, col, row }: Position): LibraryStyle | undefined {
        const once: Once = (key, work) => {
          const styles = this.known.get(key) ?? work();
          this.known.set(key, styles);
          return styles;
        };
        const first = row - (row % ROWS);
        const read = ruleReader(library, this, (Base.prototype as ColoursBase).getComputedStyles);
        return once(`${sheetId} ${first}`, () => stylesFrom(this, read, once, { sheetId, first }))[col]?.[
          row
        ];
      }
    };
