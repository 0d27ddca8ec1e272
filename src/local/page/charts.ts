// Charts on the grid: what is counted in whole numbers is measured in whole numbers, each bar has its name, and a bar of
// nothing has no number.

type Said = (value: number, ...rest: readonly unknown[]) => string;

interface ShownChart {
  readonly config: {
    readonly type?: string;
    readonly data: { readonly datasets: readonly { readonly data: readonly unknown[] }[] };
    readonly options?: {
      readonly scales?: Readonly<Record<string, { ticks?: { precision?: number; autoSkip?: boolean } }>>;
      readonly plugins?: { readonly chartShowValuesPlugin?: { callback?: Said } };
    };
  };
}

const isWhole = (value: unknown): boolean => value === undefined || value === null || Number.isInteger(value);

/** Few people or texts would else stand on a scale of 0, 1, 1, 2, 2. */
const wholeNumbers = {
  id: 'upr_whole_numbers',
  beforeUpdate({ config: { data, options } }: ShownChart): void {
    if (!data.datasets.every((one) => one.data.every(isWhole))) return;
    for (const { ticks } of Object.values(options?.scales ?? {})) if (ticks) ticks.precision = 0;
  },
};

/** Names that stand close below each other; days of a line are too many. */
const allNames = {
  id: 'upr_all_names',
  beforeUpdate({ config: { type, options } }: ShownChart): void {
    const ticks = options?.scales?.['y']?.ticks;
    if (type === 'bar' && ticks) ticks.autoSkip = false;
  },
};

const silent = new WeakSet<Said>();

/** The library writes the 0 of a bar without height in the colour of the bar, across the axis and over others. */
const noZeros = {
  id: 'upr_no_zeros',
  beforeUpdate({ config: { type, options } }: ShownChart): void {
    const shown = options?.plugins?.chartShowValuesPlugin;
    const say = shown?.callback;
    if (type !== 'bar' || !shown || !say || silent.has(say)) return;
    shown.callback = (value, ...rest) => (value === 0 ? '' : say(value, ...rest));
    silent.add(shown.callback);
  },
};

export const drawOurWay = (): void => {
  const { Chart } = globalThis as unknown as { readonly Chart: { register(...plugins: object[]): void } };
  Chart.register(wholeNumbers, allNames, noZeros);
};
