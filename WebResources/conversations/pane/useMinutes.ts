import { useEffect, useState } from "preact/hooks";

const Minute = 60_000;

/** Whole minutes since a moment, counted on while the pane is open. */
export function useMinutes(since: Date): number {
  const passed = () => Math.max(0, Math.floor((Date.now() - since.getTime()) / Minute));
  const [minutes, setMinutes] = useState(passed);
  useEffect(() => {
    const timer = setInterval(() => setMinutes(passed()), Minute / 4);
    return () => clearInterval(timer);
  });
  return minutes;
}
