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

/** What is known stays until something changes, as in the library. */
export const createColourRulesPlugin =
  ({ helpers }: Library) =>
  (Base: PluginClass<ColoursBase>): PluginClass<ColoursBase> =>
    class extends Base {
      declare known: Map<string, Styles>;

      override finalize(): void {
        if (this.isStale) this.known = new Map();
        super.finalize();
      }

      override getCellConditionalFormatStyle({ sheetId, col, row }: Position): LibraryStyle | undefined {
        const first = row - (row % ROWS);
        return this.once(`${sheetId} ${first}`, () => this.stylesFrom(sheetId, first))[col]?.[row];
      }

      once(key: string, work: () => Styles): Styles {
        const styles = this.known.get(key) ?? work();
        this.known.set(key, styles);
        return styles;
      }

      stylesFrom(sheetId: string, first: number): Styles {
        const styles: Styles = {};
        // Of two that fit a cell, the rule that stands first is seen.
        for (const [index, one] of [...this.getters.getConditionalFormats(sheetId).entries()].reverse())
          for (const xc of one.ranges) {
            const { zone } = this.getters.getRangeFromSheetXC(sheetId, xc);
            const part = within(zone, first);
            if (!part) continue;
            const found = BY_ROW.has(one.rule.operator)
              ? this.stylesBy(sheetId, one.rule, part, part.top - zone.top)
              : this.once(`${sheetId} rule ${index} ${xc}`, () => this.stylesBy(sheetId, one.rule, zone, 0));
            add(styles, found, part);
          }
        return styles;
      }

      /** Those of one rule in a part of its zone, which begins some rows further down: its formula is meant for the first. */
      stylesBy(
        sheetId: string,
        rule: ColourRule['rule'],
        { left, top, right, bottom }: LibraryZone,
        further: number,
      ): Styles {
        const ranges = [`${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`];
        const { getters } = this;
        const own: Pick<Getters, 'getConditionalFormats' | 'getTranslatedCellFormula'> = {
          getConditionalFormats: () => [{ ranges, rule }],
          getTranslatedCellFormula: (sheet, toRight, down, formula) =>
            getters.getTranslatedCellFormula(sheet, toRight, down + further, formula),
        };
        const scoped = Object.create(this, {
          getters: { value: Object.assign(Object.create(getters), own) },
        }) as this;
        return super.getComputedStyles.call(scoped, sheetId);
      }
    };
