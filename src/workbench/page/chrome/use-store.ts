/** Gives components the page's store and renders them again when it changes. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PageStore } from '../page-store';

export const StoreContext = createContext<PageStore | null>(null);

export function useStore(): PageStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('use-store: rendered outside StoreContext');
  useSyncExternalStore(store.subscribe, store.revision);
  return store;
}
