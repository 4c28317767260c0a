import { useCallback, useEffect, useState } from "preact/hooks";

/** The width of the element that is given the reference, as it is now; 0 while it is not drawn. */
export function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [watched, setWatched] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!watched) return;
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [watched]);
  const watch = useCallback((element: HTMLElement | null) => {
    setWatched(element);
    if (element) setWidth(element.clientWidth);
  }, []);
  return [watch, width];
}
