// Charts on the grid: what is counted in whole numbers is measured in whole numbers.

interface ShownChart {
  readonly config: {
    readonly data: { readonly datasets: readonly { readonly data: readonly unknown[] }[] };
    readonly options?: { readonly scales?: Readonly<Record<string, { ticks?: { precision?: number } }>> };
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

export const countInWholes = (): void => {
  const { Chart } = globalThis as unknown as { readonly Chart: { register(plugin: object): void } };
  Chart.register(wholeNumbers);
};
