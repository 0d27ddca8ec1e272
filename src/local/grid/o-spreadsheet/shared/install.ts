// Adds our extensions to the library, once, before a model is made. The worker and the page call the same function, so
// that both peers understand every command.
import { type CellsBase, createCellsPlugin } from './cells-plugin';
import { createColourRulesPlugin } from './colours-plugin';
import { addMissingFunctions } from './functions';
import { createEvaluationPlugin, createLazyEvaluationPlugin } from './lazy-evaluation';
import {
  createActiveViewportPlugin,
  createColorsPlugin,
  createHeaderPositionsPlugin,
  createRowSizesPlugin,
  createViewportPlugin,
} from './lazy-plugins';
import type { Command, Library, PluginClass } from './library';
import { MARK_COMMANDS, createMarksPlugin } from './marks-plugin';
import { pasteAcrossFrozenEdges } from './pasting';
import { createSortPlugin } from './sorting';
import {
  createRulesPlugin,
  createSheetsPlugin,
  createStepsPlugin,
  createTablesPlugin,
} from './structure-plugins';

interface Squisher {
  squish(commands: readonly Command[]): readonly Command[];
  unsquish(commands: readonly Command[]): readonly Command[];
}

const isPacked = (command: Command): boolean =>
  command.type === 'SQUISHED_UPDATE_CELL' ||
  (typeof command['content'] === 'object' && command['content'] !== null);

/**
 * Peers exchange commands as they are. The library packs runs of similar ones before sending, which turns the texts
 * "007", "008" into numbers.
 */
const keepCommandsPlain = (library: Library): void => {
  const sample = new library.Model({}) as unknown as { session: { commandSquisher: Squisher } };
  const prototype = Object.getPrototypeOf(sample.session.commandSquisher) as Squisher;
  const unpack = prototype.unsquish;
  prototype.squish = (commands) => commands;
  prototype.unsquish = function unsquish(commands) {
    return commands.some(isPacked) ? unpack.call(this, commands) : commands;
  };
};

const installed = new WeakSet<Library>();

export interface ExtensionOptions {
  /** Calculates formulas when they are read; for threads without a page. */
  readonly isHeadless?: boolean;
}

export const installExtensions = (library: Library, { isHeadless = false }: ExtensionOptions = {}): void => {
  if (installed.has(library)) return;
  installed.add(library);
  for (const type of MARK_COMMANDS) library.coreTypes.add(type);
  addMissingFunctions(library);
  const { corePluginRegistry: core, featurePluginRegistry: features } = library.registries;
  if (!core || !features) throw new Error('This version of o-spreadsheet has no plugin registries.');
  const extendIn = <P extends PluginClass>(
    registry: string,
    name: string,
    make: (base: P) => unknown,
  ): void => {
    const plugins = library.registries[registry];
    plugins?.replace(name, make(plugins.get(name) as P));
  };
  const extend = <P extends PluginClass>(name: string, make: (base: P) => unknown): void =>
    extendIn('corePluginRegistry', name, make);
  extend('cell', (base: PluginClass<CellsBase>) => createCellsPlugin(library, base));
  extend('sheet', createSheetsPlugin);
  extend('tables', createTablesPlugin);
  extend('dataValidation', createRulesPlugin);
  extendIn('statefulUIPluginRegistry', 'header_positions', createHeaderPositionsPlugin);
  extendIn('coreViewsPluginRegistry', 'custom_colors', createColorsPlugin);
  extendIn('coreViewsPluginRegistry', 'evaluation', createEvaluationPlugin);
  extendIn('coreViewsPluginRegistry', 'evaluation_cf', createColourRulesPlugin(library));
  if (isHeadless) {
    extendIn('coreViewsPluginRegistry', 'evaluation', createLazyEvaluationPlugin(library));
    extendIn('coreViewsPluginRegistry', 'row_size', createRowSizesPlugin);
    extendIn('statefulUIPluginRegistry', 'viewport', createViewportPlugin);
  } else extendIn('statefulUIPluginRegistry', 'viewport', createActiveViewportPlugin);
  core.add('upr_marks', createMarksPlugin(library));
  features.add('upr_steps', createStepsPlugin(library));
  extendIn('featurePluginRegistry', 'sort', createSortPlugin);
  features.replace('datavalidation_insert', library.UIPlugin);
  pasteAcrossFrozenEdges(library);
  keepCommandsPlain(library);
};
