import { useEffect, useRef } from "preact/hooks";
import { sayRead } from "../../shared/paneSession";

/** Says that the pane was read anew. What it reads first holds nothing that was said or promised in it. */
export function useSayRead(read: unknown): void {
  const before = useRef<unknown>(undefined);
  useEffect(() => {
    if (before.current !== undefined) sayRead();
    before.current = read;
  }, [read]);
}
