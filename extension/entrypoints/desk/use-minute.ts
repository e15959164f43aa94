/** Pages stay open for days: what depends on the time is asked again every minute. */
import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

/** A number that changes every minute, to name among the inputs of `useLive`. */
export function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
