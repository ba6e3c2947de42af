/** Look-ups of records by kind and by object, made once for a run of the rules. */
import type { RecordKind, SourceRecord } from '../model/record';
import type { RuleFacts } from './rule';

export function indexRecords(records: readonly SourceRecord[]): Pick<RuleFacts, 'recordsOf' | 'recordsFor'> {
  const byKind = new Map<RecordKind, SourceRecord[]>();
  const byObject = new Map<string, SourceRecord[]>();
  const add = <Key>(map: Map<Key, SourceRecord[]>, key: Key, record: SourceRecord): void => {
    const list = map.get(key);
    if (list) list.push(record);
    else map.set(key, [record]);
  };
  for (const record of records) {
    add(byKind, record.kind, record);
    if (record.object !== null) add(byObject, `${record.kind}\n${record.object}`, record);
  }
  // Lists are filed by kind, so each holds records of its own kind only.
  return {
    recordsOf: <K extends RecordKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly SourceRecord<K>[],
    recordsFor: <K extends RecordKind>(kind: K, object: string) =>
      (byObject.get(`${kind}\n${object}`) ?? []) as unknown as readonly SourceRecord<K>[],
  };
}
