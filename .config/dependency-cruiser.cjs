// The import rule of src/README.md: imports point inwards.
const PURE = ['text', 'plan', 'agencies', 'answers', 'updates']

/** A folder under src may import only from the folders named here, from itself and from npm. */
const KNOWS = {
  text: [],
  plan: ['text'],
  agencies: ['text'],
  answers: ['text', 'plan', 'agencies'],
  updates: ['text', 'agencies'],
  database: ['text'],
  documents: ['text', 'plan', 'agencies', 'database'],
  questions: ['text', 'plan', 'agencies', 'answers', 'database', 'documents'],
  calendar: ['text', 'database'],
  people: ['text', 'agencies', 'database'],
  progress: ['text', 'plan', 'agencies', 'updates', 'database', 'documents', 'calendar', 'people'],
  meetings: ['text', 'agencies', 'calendar', 'chat', 'database', 'documents', 'files', 'outbox', 'people'],
  reminders: ['text', 'calendar', 'chat', 'database', 'outbox', 'people', 'progress'],
  digests: ['text', 'plan', 'agencies', 'calendar', 'chat', 'database', 'files', 'meetings', 'outbox', 'people', 'progress', 'questions'],
  ledger: ['chat', 'database'],
  demo: ['database', 'people', 'chat'],
  outbox: ['chat', 'database', 'ledger'],
  files: ['chat', 'database'],
  quota: ['chat', 'database', 'outbox', 'people'],
  chat: ['text'],
  log: [],
  metrics: ['chat', 'database'],
  http: ['chat'],
  'channels/web': ['chat', 'http'],
  'channels/terminal': ['chat'],
  'channels/telegram': ['chat', 'http'],
  'channels/discord': ['chat'],
  'channels/zalo': ['chat', 'http'],
  jobs: ['text', 'plan', 'agencies', 'answers', 'calendar', 'chat', 'database', 'digests', 'documents', 'files', 'meetings', 'outbox', 'people', 'progress', 'questions', 'reminders'],
  operator: ['text', 'plan', 'agencies', 'answers', 'updates', 'database', 'documents', 'questions', 'people', 'progress', 'chat'],
}

const folder = (name) => `^src/${name}/`

module.exports = {
  forbidden: [
    ...Object.entries(KNOWS).map(([name, knows]) => ({
      name: `src-${name.replace('/', '-')}-looks-outwards`,
      severity: 'error',
      from: { path: folder(name) },
      to: {
        path: '^(src|commands|test)/',
        pathNot: [...[name, ...knows].map(folder), '^src/user-error\\.ts$'],
      },
    })),
    {
      name: 'pure-folders-know-no-platform',
      severity: 'error',
      comment: 'No database, no platform, no clock in what reads and answers.',
      from: { path: PURE.map(folder) },
      to: { path: 'node_modules/(@prisma|@electric-sql|pg|hono|@hono|grammy|discord\\.js|pino)/' },
    },
    {
      name: 'nothing-imports-the-composition-root',
      severity: 'error',
      from: { pathNot: '^(src/(main|demo|cli|platforms)\\.ts|src/platforms/|test/)' },
      to: { path: '^src/((main|rehearsal|cli|world|demo|platforms|platform-checks)\\.ts$|platforms/)' },
    },
    {
      name: 'commands-know-no-channel',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/(channels|http|jobs)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/database/generated' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.json'] },
  },
}
