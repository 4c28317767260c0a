import { useEffect, useState } from "preact/hooks";

const Minute = 60_000;

const passedSince = (start: Date): number => Math.max(1, Math.floor((Date.now() - start.getTime()) / Minute));

/** Whole minutes since a moment, counted on while the pane is open; the first counts from its beginning. */
export function useMinutes(since: Date): number {
  const [minutes, setMinutes] = useState(() => passedSince(since));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(passedSince(since)), Minute / 4);
    return () => clearInterval(timer);
  }, [since]);
  return minutes;
}
