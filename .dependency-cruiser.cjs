// Holds the house: which area of core may know which, no circles, and what a panel may carry.
const areas = require('./scripts/house/areas.cjs');

const at = ({ name }) => `^src/core/${name}/`;
const named = (some) => (some.length > 0 ? some.map(({ name }) => name).join(', ') : 'no other area');

/** An area may not know those that stand on it. */
const lookingUp = areas.slice(0, -1).map((area, i) => ({
  name: `${area.name}-looks-up`,
  severity: 'error',
  comment: `${area.name} may use only ${named(areas.slice(0, i))}. Move what it needs to the lowest area that has all it uses, or ask at a point, to which the capability above brings it (src/core/base/point.ts). The areas stand in scripts/house/areas.cjs.`,
  from: { path: at(area) },
  to: { path: areas.slice(i + 1).map(at) },
}));

module.exports = {
  forbidden: [
    ...lookingUp,
    {
      name: 'folders-in-a-circle',
      severity: 'error',
      scope: 'folder',
      comment:
        'Folders that import each other are one capability, or share something: put the shared file into the one below, or join them.',
      from: { path: '^src/core/' },
      to: { circular: true, path: '^src/core/' },
    },
    {
      name: 'folder-inside-looks-out',
      severity: 'error',
      comment:
        'A folder inside another holds what the outer one is made of: it may not import files that lie directly in the outer one, else both are in a circle. Move the shared file into the inner folder.',
      from: { path: '^(src/core/[^/]+/.+)/[^/]+/[^/]+$' },
      to: { path: '^$1/[^/]+$' },
    },
    {
      name: 'engine-knows-a-capability',
      severity: 'error',
      comment:
        'The engine runs lists and names no capability: bring what it should do as a hook (src/addin/capabilities) or as a point of the core.',
      from: { path: '^src/addin/engine/' },
      to: { path: '^src/(addin/capabilities|core/(?!base/|workbook/|words/))' },
    },
    {
      name: 'files-in-a-circle',
      severity: 'error',
      comment:
        'Files that import each other, by type alone as well, are one thing: join them, or put what both use into a third. (Not in src/local: the classes of SpreadsheetApp that it emulates refer to each other by their nature.)',
      from: { path: '^src/(core|addin|sidebar)/' },
      to: { circular: true },
    },
    {
      name: 'listens-outside-the-net',
      severity: 'error',
      comment:
        'What arrives from outside may not throw past the outer net: a listener is made by src/local/net/listener.ts (types may be taken from anywhere).',
      from: { path: '^src/', pathNot: '^src/local/net/' },
      to: {
        path: '^(node:)?(http|https|http2|net|tls|dgram)$|(^|/)ws/[^/]+$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-in-a-panel',
      severity: 'error',
      comment:
        'A panel takes only types from commands and plans (import type): a plan in its page costs 150 kB, a schema 25 kB. For a form that checks by its schema take the file *-input.ts.',
      from: { path: '^src/sidebar/' },
      to: { path: '/(commands|command/define|plan-[^/]+)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
