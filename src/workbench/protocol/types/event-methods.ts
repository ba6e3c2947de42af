/** Registration methods of the types that raise events. */
import type { HostSession } from '../host-context';

/** `_Register…` and `_Unregister…` methods for a table of events. */
export function eventMethods<T>(
  names: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): Record<string, (target: T, args: readonly unknown[], session: HostSession) => void> {
  const methods: Record<string, (target: T, args: readonly unknown[], session: HostSession) => void> = {};
  for (const [name, kind] of Object.entries(names)) {
    methods[`_Register${name}`] = (target, _args, session) => session.register(kind, targetOf(target));
    methods[`_Unregister${name}`] = (target, _args, session) => session.unregister(kind, targetOf(target));
  }
  return methods;
}
