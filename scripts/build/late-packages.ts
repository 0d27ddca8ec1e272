// Packages that few commands need are run when a command makes its first object of theirs, not in every execution.
import type { Plugin } from 'esbuild';

const LATE = /^(docxtemplater|pizzip)$/;

const NAMESPACE = 'late';

/** Only for packages that are one class, used with `new` alone. */
const wrapper = (name: string): string => `
  export default function Late(...values) {
    const found = require(${JSON.stringify(name)});
    const Made = found.default ?? found;
    return new Made(...values);
  }`;

export const latePackages: Plugin = {
  name: 'late-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LATE }, ({ path, importer, namespace, resolveDir }) =>
      namespace === 'file' && /src[\\/](?:addin|core)/.test(importer)
        ? { path, namespace: NAMESPACE, pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: LATE, namespace: NAMESPACE }, ({ path, pluginData }) => ({
      contents: wrapper(path),
      resolveDir: pluginData as string,
      loader: 'js',
    }));
  },
};
