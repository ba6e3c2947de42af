/** A controller by hand for tests of the pane: holds a state, records what the pane asked for. */
import type { DueDate } from '../../src/core/agreements/due-dates';
import { STEPS, type Analysis, type Controller, type ControllerState, type StepState } from '../../src/app/controller';
import type { JournalEntry, SheetChange } from '../../src/app/ports';
import type { Finding, Severity } from '../../src/core/model/finding';
import type { Source } from '../../src/core/model/intake';
import type { RegisterDiff } from '../../src/core/model/register';
import { RANK_TOOLS } from './rank-scene';
import { STUDY } from './study-scene';

export interface FakeController extends Controller {
  readonly calls: [name: string, ...args: unknown[]][];
  set(change: Partial<ControllerState>): void;
}

export const EMPTY_STATE: ControllerState = {
  steps: STEPS.map((id) => ({ id, state: 'todo', waiting: 0 })),
  activity: { type: 'idle' },
  analysis: null,
  preview: null,
  problem: null,
  notice: null,
  mapping: {},
  language: 'auto',
  files: [],
  journal: [],
  undoPreview: null,
};

export function makeFakeController(start: Partial<ControllerState> = {}, due: readonly DueDate[] = []): FakeController {
  let state: ControllerState = { ...EMPTY_STATE, ...start };
  const listeners = new Set<() => void>();
  const calls: FakeController['calls'] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void calls.push([name, ...args]);
  const later =
    (name: string) =>
    (...args: unknown[]): Promise<void> => {
      note(name)(...args);
      return Promise.resolve();
    };
  return {
    calls,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    glance: () => Promise.resolve(due),
    refresh: later('refresh'),
    chooseField: later('chooseField'),
    acceptFields: later('acceptFields'),
    chooseKind: later('chooseKind'),
    prepareBlank: later('prepareBlank'),
    decideNames: later('decideNames'),
    forgetName: later('forgetName'),
    prepareEdits: later('prepareEdits'),
    prepareFixes: later('prepareFixes'),
    prepareMarks: later('prepareMarks'),
    decideFinding: later('decideFinding'),
    preparePanel: later('preparePanel'),
    makePanelFiles: (assessors) => {
      note('makePanelFiles')(assessors);
      return Promise.resolve(
        assessors.map(({ name }) => ({ name: `Nilai ${name}.xlsx`, assessor: name, bytes: new Uint8Array([80, 75]) })),
      );
    },
    prepareSeal: later('prepareSeal'),
    preparePapers: later('preparePapers'),
    decideEdited: later('decideEdited'),
    copyPaper: (...args) => {
      note('copyPaper')(...args);
      return Promise.resolve({ html: '<h1>Judul</h1>', text: 'Judul' });
    },
    addFiles: later('addFiles'),
    removeFile: later('removeFile'),
    prepareInsert: later('prepareInsert'),
    decideCells: later('decideCells'),
    decidePair: later('decidePair'),
    prepare: later('prepare'),
    apply: later('apply'),
    discardPreview: note('discardPreview'),
    cancel: note('cancel'),
    listHistory: later('listHistory'),
    prepareUndo: later('prepareUndo'),
    undo: later('undo'),
    discardUndo: note('discardUndo'),
    goTo: later('goTo'),
    showSheet: later('showSheet'),
    setLanguage: later('setLanguage'),
    dismissProblem: note('dismissProblem'),
    dispose: later('dispose'),
  };
}

export function steps(...states: [StepState, StepState, StepState, StepState]): ControllerState['steps'] {
  return STEPS.map((id, index) => ({ id, state: states[index]!, waiting: states[index] === 'needsYou' ? 2 : 0 }));
}

const at = (sheet: string, rowIndex: number, columnIndex: number) => ({ sheet, rowIndex, columnIndex });

export function makeFinding(severity: Severity, object: string | null, rowIndex: number): Finding {
  return {
    rule: 'legal-basis-missing',
    severity,
    object,
    field: 'legalBasis',
    cells: [at('Rekap Usulan 2024', rowIndex, 9)],
    message: { key: 'rules.legal-basis-missing.messagePlaceholder', params: { text: 'terlampir' } },
    cure: { key: 'rules.legal-basis-missing.cure', params: {} },
  };
}

export const REGISTER_SOURCE: Source = {
  key: 's1|no|judul',
  sheet: 'Rekap Usulan 2024',
  sheetId: 's1',
  kind: 'register',
  range: { top: 4, left: 0, bottom: 47, right: 11 },
  headerRows: [4, 5],
  columns: [
    { columnIndex: 1, heading: 'JUDUL KERJA SAMA', field: 'title', confidence: 0.98, samples: ['Layanan Air Bersih Lintas Batas', 'Pengelolaan Sampah Regional'], chosen: false }, // prettier-ignore
    { columnIndex: 2, heading: 'OPD', field: 'agency', confidence: 0.8, samples: ['Dinas Pekerjaan Umum'], chosen: false }, // prettier-ignore
    { columnIndex: 3, heading: 'URAIAN / KET', field: 'background', confidence: 0.64, samples: ['Kekurangan debit pada musim kemarau', 'Timbulan naik setiap tahun'], chosen: false }, // prettier-ignore
    { columnIndex: 4, heading: 'PARAF', field: null, confidence: 0, samples: [], chosen: false },
    { columnIndex: 5, heading: 'JANGKA WAKTU / MULAI', field: 'start', confidence: 0.95, samples: ['1 Januari 2025'], chosen: true }, // prettier-ignore
  ],
  labels: [],
  rows: 38,
  skipped: [
    { rowIndex: 6, reason: 'numbering' },
    { rowIndex: 12, reason: 'group' },
    { rowIndex: 20, reason: 'subtotal' },
    { rowIndex: 46, reason: 'signature' },
    { rowIndex: 47, reason: 'signature' },
  ],
  leftAlone: null,
};

const FORM_SOURCE: Source = {
  ...REGISTER_SOURCE,
  key: 's2|form',
  sheet: 'Usulan Dinkes',
  sheetId: 's2',
  kind: 'form',
  rows: 1,
  columns: [],
  skipped: [],
  labels: [
    {
      cell: at('Usulan Dinkes', 3, 0),
      label: 'Judul Kerja Sama',
      field: 'title',
      confidence: 1,
      value: null,
      sample: 'Bank sampah',
      chosen: false,
    },
    {
      cell: at('Usulan Dinkes', 9, 0),
      label: 'Catatan Sekretariat',
      field: null,
      confidence: 0,
      value: null,
      sample: 'Bank sampah',
      chosen: false,
    },
  ],
};

export const ANALYSIS: Analysis = {
  sources: [
    REGISTER_SOURCE,
    FORM_SOURCE,
    { ...REGISTER_SOURCE, key: 's3', sheet: 'Daftar Hadir', kind: 'other', leftAlone: 'unknownHeadings', skipped: [] },
  ],
  skipped: [{ name: 'Data lama', reason: 'hidden' }],
  objects: [
    { id: 'KS-001', title: 'Penyediaan Layanan Air Bersih Lintas Batas bagi Kecamatan Perbatasan', agency: 'Dinas Pekerjaan Umum', partner: 'Kabupaten Tetangga', sheet: 'Rekap Usulan 2024', findings: 2 }, // prettier-ignore
    { id: 'KS-002', title: 'Magang Mahasiswa Vokasi', agency: 'Badan Kepegawaian', partner: 'Politeknik Negeri', sheet: 'Usulan Dinkes', findings: 1 }, // prettier-ignore
  ],
  fixes: [],
  findings: [
    makeFinding('warning', 'KS-001', 8),
    makeFinding('error', 'KS-001', 8),
    makeFinding('info', 'KS-002', 9),
    makeFinding('warning', null, 4),
  ],
  ranking: {
    method: 'wsm',
    normalisation: 'max',
    criteria: [
      { id: 'K1', name: 'Keselarasan dengan RPJMD/RKPD', direction: 'benefit', weight: 60, from: { type: 'scores' }, scale: { min: 1, max: 5 }, cell: null }, // prettier-ignore
      { id: 'K6', name: 'Biaya APBD (Rp)', direction: 'cost', weight: 40, from: { type: 'field', field: 'costApbd' }, scale: null, cell: null }, // prettier-ignore
    ],
    results: [
      { object: 'KS-002', title: 'Magang Mahasiswa Vokasi', score: 0.61, rank: 2, best: 1, worst: 2, normalised: [0.6, null], missing: ['K6'] }, // prettier-ignore
      { object: 'KS-001', title: 'Penyediaan Layanan Air Bersih Lintas Batas', score: 0.8423, rank: 1, best: 1, worst: 1, normalised: [1, 0.6], missing: [] }, // prettier-ignore
      { object: 'KS-003', title: 'Pengelolaan Sampah Regional', score: null, rank: null, best: 1, worst: 3, normalised: [null, null], missing: ['K1', 'K6'] }, // prettier-ignore
    ],
    consistency: null,
    agreement: null,
    remarks: [{ key: 'ranking.remark.unscored', params: { count: 1 } }],
  },
  comparisons: [],
  panel: {
    input: { objects: [], criteria: [], values: [] },
    scores: [],
    returned: [],
    squares: [],
    changes: [],
    judgments: [],
  },
  seal: {
    seal: null,
    toWrite: null,
    now: {
      date: '2026-11-25',
      parts: {
        method: 'wsm',
        normalisation: '-',
        options: '-',
        thresholds: 'CR 0.1',
        source: 'given',
        criteria: 'K1 benefit 1',
      },
      hash: 'abc',
      changedBy: '',
      reason: '',
    },
    changed: [],
    remark: null,
    findings: [],
  },
  summary: {
    objects: 39,
    byKind: [
      { key: 'SINERGI', label: 'SINERGI', count: 21 },
      { key: '', label: '', count: 3 },
    ],
    byStage: [{ key: 'persiapan', label: 'persiapan', count: 39 }],
    byAgency: [{ key: 'Dinas Kesehatan', label: 'Dinas Kesehatan', count: 12 }],
    costBySource: [{ key: 'costApbd', amount: 2_450_000_000 }, { key: 'unsplit', amount: 75_000_000 }], // prettier-ignore
    totalCost: 12_525_000_000,
    withoutCost: 4,
    findingsBySeverity: { error: 7, warning: 31, info: 12 },
    findingsByRule: [{ rule: 'legal-basis-missing', count: 9 }],
    missing: [{ field: 'impact', count: 17 }],
    complete: 11,
    top: [{ object: 'KS-001', title: 'Penyediaan Layanan Air Bersih Lintas Batas', rank: 1, score: 0.8423, best: 1, worst: 1 }], // prettier-ignore
    topMore: 0,
  },
  names: {
    offered: [
      {
        field: 'agency',
        canonical: 'Dinas Komunikasi dan Informatika',
        confidence: 0.95,
        variants: [
          { text: 'Diskominfo', cells: [at('Rekap Usulan 2024', 9, 2), at('Rekap Usulan 2024', 12, 2)] },
          { text: 'Dinas Kominfo', cells: [at('Usulan Dinkes', 5, 2)] },
        ],
      },
      { field: 'partner', canonical: 'PT Tirta Sehat', confidence: 0.8, variants: [{ text: 'PT Tirta Sehta', cells: [at('Rekap Usulan 2024', 10, 5)] }] }, // prettier-ignore
    ],
    united: [{ field: 'agency', name: 'Dinas Kesehatan', spellings: ['Dinkes', 'DINAS KESEHATAN KOTA'] }],
  },
  conflicts: [
    {
      object: 'KS-001',
      field: 'duration',
      register: { cell: at('Register', 1, 17), text: '36' },
      source: { cell: at('Rekap Usulan 2024', 8, 6), text: '5 (lima) tahun' },
    },
  ],
  diff: { new: [], changed: [], unchanged: [], vanished: [] },
  pairs: {
    offered: [
      {
        key: 'a+b',
        object: 'KS-001',
        other: 'KS-002',
        title: 'Penyediaan Layanan Air Bersih Lintas Batas',
        otherTitle: 'Penyediaan Layanan Air Bersih Lintas Batas Kota',
        places: [
          { sheet: 'Rekap Usulan 2024', kind: 'register', rows: [8] },
          { sheet: 'Usulan Dinkes', kind: 'form', rows: [3, 4, 5] },
        ],
        by: 'likeness',
        differences: [
          {
            field: 'cost',
            kept: { cell: at('Usulan Dinkes', 7, 2), text: 'Rp 125.000.000' },
            other: { cell: at('Rekap Usulan 2024', 8, 7), text: '120 juta' },
          },
        ],
      },
    ],
    merged: [
      {
        key: 'c+d',
        object: 'KS-002',
        other: 'KS-002',
        title: 'Magang Mahasiswa Vokasi',
        otherTitle: 'Magang Mahasiswa Vokasi',
        places: [
          { sheet: 'Rekap Usulan 2024', kind: 'register', rows: [9] },
          { sheet: 'Usulan Dinkes', kind: 'form', rows: [3] },
        ],
        by: 'title',
        differences: [],
      },
    ],
  },
  doubts: [
    { object: 'KS-002', kind: 'register', field: 'start', type: 'date', dependants: 2, cell: at('Rekap Usulan 2024', 9, 5), raw: '03/04/2022', readings: ['2022-04-03', '2022-03-04'] }, // prettier-ignore
    {
      object: 'KS-002',
      kind: 'register',
      field: 'cost',
      type: 'money',
      dependants: 0,
      cell: at('Rekap Usulan 2024', 9, 7),
      raw: 'menyusul',
      readings: [],
    },
  ],
};

export const DIFF: RegisterDiff = {
  new: ['KS-002'],
  changed: [
    { object: 'KS-001', field: 'cost', before: '120000000', after: 'Rp 125.000.000', cell: at('Register', 4, 21), source: at('Rekap Usulan 2024', 8, 7) }, // prettier-ignore
    { object: 'KS-001', field: 'location', before: '', after: 'Kecamatan Cikole', cell: null, source: at('Rekap Usulan 2024', 8, 9) }, // prettier-ignore
  ],
  unchanged: ['KS-003', 'KS-004'],
  vanished: ['KS-005'],
};

const NEW_SHEET: SheetChange = {
  sheet: 'settings',
  name: 'Pengaturan',
  action: 'create',
  cellsWritten: 120,
  rowsAdded: 30,
  rowsRemoved: 0,
  overwritten: [],
  overwrittenCount: 0, // prettier-ignore
};

export const CHANGES: readonly SheetChange[] = [
  {
    ...NEW_SHEET,
    sheet: 'register',
    name: 'Register',
    action: 'update',
    cellsWritten: 412,
    rowsAdded: 2,
    rowsRemoved: 1,
    overwritten: [{ cell: at('Register', 3, 4), before: '', after: 'Dinas Kesehatan' }],
    overwrittenCount: 260,
  },
  NEW_SHEET,
];

export const ENTRY: JournalEntry = {
  id: '0002',
  command: 'register',
  label: 'Register',
  at: '2024-09-30T19:05:00',
  state: 'done',
  sheets: ['Register', 'Pengaturan'],
};

/** The states the pictures and the accessibility tests go through. */
export const SCENES = {
  welcome: {},
  register: {
    analysis: ANALYSIS,
    steps: steps('needsYou', 'ready', 'todo', 'todo'),
    files: [
      {
        name: 'Usulan 2024/Dinas Kesehatan - usulan kerja sama final rev2.xlsx',
        sheets: 3,
        skipped: [],
        refusal: null,
      },
      { name: 'Usulan Disdik.xls', sheets: 0, skipped: [], refusal: 'oldFormat' },
    ],
  },
  registerDone: {
    analysis: ANALYSIS,
    steps: steps('done', 'ready', 'ready', 'ready'),
    notice: { type: 'applied', command: 'register', cells: 532, sheets: ['Register', 'Pengaturan'] },
  },
  validate: { analysis: ANALYSIS, steps: steps('done', 'ready', 'todo', 'todo') },
  rank: { analysis: ANALYSIS, steps: steps('done', 'done', 'needsYou', 'todo') },
  rankTools: { analysis: { ...ANALYSIS, ...RANK_TOOLS }, steps: steps('done', 'done', 'done', 'ready') },
  study: { analysis: { ...ANALYSIS, ...STUDY }, steps: steps('done', 'done', 'done', 'ready') },
  summarise: { analysis: ANALYSIS, steps: steps('done', 'done', 'stale', 'ready') },
  preview: {
    analysis: ANALYSIS,
    steps: steps('needsYou', 'ready', 'todo', 'todo'),
    preview: { command: 'register', changes: CHANGES, conflicts: ANALYSIS.conflicts, diff: DIFF },
  },
  undo: {
    analysis: ANALYSIS,
    journal: [ENTRY],
    undoPreview: {
      entry: ENTRY,
      sheetsRemoved: ['Pengaturan'],
      cellsRestored: 412,
      conflicts: [{ cell: at('Register', 3, 4), now: 'RSUD Kota' }],
    },
  },
  history: {
    analysis: ANALYSIS,
    steps: steps('done', 'done', 'stale', 'ready'),
    journal: [{ ...ENTRY, id: '0003', command: 'run', state: 'started' }, ENTRY, { ...ENTRY, id: '0001', state: 'undone' }], // prettier-ignore
  },
  problem: {
    analysis: ANALYSIS,
    steps: steps('ready', 'ready', 'todo', 'todo'),
    problem: { refusal: { code: 'protectedSheet', params: { sheet: 'Register' } }, command: 'register' },
  },
  running: {
    analysis: ANALYSIS,
    steps: steps('ready', 'ready', 'todo', 'todo'),
    activity: { type: 'running', command: 'register', progress: 0.42, cancellable: true },
  },
} as const satisfies Record<string, Partial<ControllerState>>;

export type Scene = keyof typeof SCENES;

/** The step a scene is looked at from. */
export const SCENE_STEPS: Partial<Record<Scene, 'validate' | 'rank' | 'summarise'>> = {
  validate: 'validate',
  rank: 'rank',
  rankTools: 'rank',
  study: 'rank',
  summarise: 'summarise',
};
