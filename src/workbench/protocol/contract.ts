/**
 * The seam between office.js and the host: one request in, one answer out, events pushed. The page feeds it from
 * messages of the pane's frame, Node from a session object (host-protocol.md 2 and 3).
 */

/** An event as the wire carries it. */
export interface HostEvent {
  /** Office's event type number: 10 is WorksheetChanged. */
  readonly type: number;
  /** Worksheet id, table id, or `Workbook` for a collection. */
  readonly targetId: string;
  /** JSON text of the event's arguments. */
  readonly args: string;
  readonly isRemote: boolean;
}

export interface RequestCounters {
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
}

/** Faults a test or a person switches on (host-protocol.md 4). Absent means the host behaves. */
export interface Faults {
  /** The action with this 0-based index of the next request fails with GeneralException; then the fault is over. */
  failAtAction?: number;
  /** The request with this 0-based number from now fails as a whole before any action. */
  failAtRequest?: number;
  /** The next n requests are refused with InvalidOperationInCellEditMode. */
  cellEditRequests?: number;
  /** Bytes; Excel on the web has 5 MB. */
  payloadLimit?: number;
  /** The next request is never answered. */
  hang?: boolean;
  events?: 'lost' | 'doubled' | 'late';
  /** Runs before the request with this 0-based number from now: a co-author's edit between two syncs. */
  beforeRequest?: { readonly number: number; readonly run: () => void };
}

export interface RequestExecutor {
  /** `body`: the ProcessQuery JSON text. `flags`: 64 delays while a cell is edited. Resolves to the answer's JSON text. */
  execute(body: string, flags: number): Promise<string>;
  onEvent(listener: (event: HostEvent) => void): () => void;
  readonly counters: RequestCounters;
  faults: Faults;
}
