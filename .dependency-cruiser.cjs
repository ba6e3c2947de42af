/** The walls of the project: core <- app <- {host, taskpane, commands} <- boot; the workbench stands apart. */
const layer = (name) => `^src/${name}/`;
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    forbid(
      'core-is-pure',
      layer('core'),
      '^src/(app|host|i18n|taskpane|commands|boot|workbench)/',
      'The core imports nothing above it.',
    ),
    forbid(
      'app-knows-ports-only',
      layer('app'),
      '^src/(host|taskpane|commands|boot|workbench)/',
      'Use cases see ports, not hosts or panes.',
    ),
    forbid(
      'i18n-is-a-leaf',
      layer('i18n'),
      '^src/(app|host|taskpane|commands|boot|workbench)/',
      'Texts know only keys.',
    ),
    forbid(
      'host-serves-app',
      layer('host'),
      '^src/(taskpane|commands|boot|workbench)/',
      'Adapters know the ports they implement.',
    ),
    forbid(
      'pane-never-sees-excel',
      layer('taskpane'),
      '^src/(host|boot|commands|workbench)/',
      'The pane talks to use cases.',
    ),
    forbid(
      'commands-never-see-excel',
      layer('commands'),
      '^src/(host|boot|taskpane|workbench)/',
      'Ribbon ids map to use cases.',
    ),
    forbid(
      'add-in-without-workbench',
      '^src/(core|app|host|i18n|taskpane|commands|boot)/',
      layer('workbench'),
      'The add-in imports nothing of the workbench.',
    ),
    forbid(
      'workbench-without-add-in',
      layer('workbench'),
      '^src/(core|app|host|i18n|taskpane|commands)/',
      'The workbench runs the bundle and imports nothing of the add-in.',
    ),
    {
      name: 'no-dev-dependency-in-the-add-in',
      severity: 'error',
      from: { path: '^src/(core|app|host|i18n|taskpane|commands|boot)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
