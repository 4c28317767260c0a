import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export interface Loading<T> {
  data: T | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
}

/** Loads something when a dependency changes; an answer that arrives after a newer question is dropped. */
export function useLoad<T>(load: () => Promise<T>, dependencies: readonly unknown[]): Loading<T> {
  const [state, setState] = useState<{ data?: T; error?: unknown; loading: boolean }>({ loading: true });
  const ask = useRef(0);
  const reload = useCallback(() => {
    const mine = ++ask.current;
    setState((before) => ({ ...before, loading: true }));
    load().then(
      (data) => mine === ask.current && setState({ data, loading: false }),
      (error: unknown) => mine === ask.current && setState({ error, loading: false }),
    );
  }, dependencies);
  useEffect(() => {
    reload();
    return () => {
      ask.current++;
    };
  }, [reload]);
  return { data: state.data, error: state.error, loading: state.loading, reload };
}
