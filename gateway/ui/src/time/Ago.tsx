import { ago, moment } from "./dates";
import { useNow } from "./useNow";

/** How long ago, or in how long; the exact time is its title. */
export function Ago({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, now)}
    </time>
  );
}
