const dir = (...names) => `^packages/(${names.join('|')})/`;

const onlyOn = (name, ...allowed) => ({
  name: `${name}-depends-only-on-${allowed.length === 0 ? 'itself' : allowed.join('-and-')}`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^(packages|examples)/', pathNot: dir(name, ...allowed) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    onlyOn('core'),
    onlyOn('projections', 'core'),
    onlyOn('sqlite', 'core', 'projections'),
    onlyOn('audit', 'core', 'projections'),
    onlyOn('eventstoredb', 'core', 'projections'),
    onlyOn('testkit', 'core', 'projections'),
    onlyOn('cli', 'core', 'projections', 'sqlite', 'audit', 'eventstoredb'),
    {
      name: 'core-depends-on-four-packages',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: { pathNot: ['^packages/core/src/', 'node_modules/(fp-ts|io-ts|uuid|canonicalize)/'] },
    },
    {
      name: 'no-source-imports-testkit',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/(testkit|bench)/' },
      to: { path: '(^packages/testkit/|node_modules/@acta/testkit)' },
    },
    {
      name: 'no-source-imports-tests',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '^(packages|examples)/[^/]+/test/' },
    },
    {
      name: 'packages-meet-at-their-index',
      severity: 'error',
      from: { path: '^(?:packages|examples)/([^/]+)/' },
      to: {
        path: '^(packages|examples)/[^/]+/(src|dist)/',
        pathNot: ['^(packages|examples)/$1/', '/dist/index[.](d[.]ts|js)$'],
      },
    },
    {
      name: 'nothing-imports-examples-or-cli',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: ['^examples/', dir('cli')], pathNot: '^packages/$1/' },
    },
    {
      name: 'no-runtime-cycle',
      severity: 'error',
      from: { path: '^(packages|examples)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-type-cycle',
      severity: 'warn',
      from: { path: '^(packages|examples)/' },
      to: { circular: true, via: { dependencyTypes: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-in-package-json',
      severity: 'error',
      from: { path: '^(packages|examples)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'npm-dev', 'npm-peer'] },
    },
    {
      name: 'source-uses-no-dev-dependency',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional', 'type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    exclude: { path: '(/coverage/|[.]d[.]ts[.]map$)' },
    doNotFollow: { path: ['node_modules', '/dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
