import { useEffect, useRef } from "preact/hooks";

/** Does something again and again while the page is seen; what fails is tried the next time. */
export function useEvery(seconds: number, isOn: boolean, work: () => Promise<unknown>): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (!isOn) return;
    let busy = false;
    const timer = setInterval(() => {
      if (busy || document.visibilityState !== "visible") return;
      busy = true;
      void latest
        .current()
        .catch(() => undefined)
        .finally(() => (busy = false));
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, isOn]);
}
