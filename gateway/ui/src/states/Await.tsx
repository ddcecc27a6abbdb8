import type { ReactNode } from "react";
import { isMissing } from "@/api/problem";
import { Failure } from "./Failure";
import { Loading } from "./Loading";
import { Missing } from "./Missing";
import { type Reading, Stale } from "./Stale";

interface AwaitProps<T> {
  query: Reading & { data: T | undefined };
  /** What stands there until it is read. */
  rows?: number;
  height?: number;
  /** Where it may be gone: the words that say so, and the way back. */
  missing?: { title: string; back: ReactNode };
  children: (data: T) => ReactNode;
}

/**
 * What a query brings, or the state it is in: not read yet, not to be found, not to be read. What was read stays on the screen when
 * reading it again fails, with a word on its age.
 */
export function Await<T>({ query, rows, height, missing, children }: AwaitProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) {
    return (
      <>
        <Stale of={query} />
        {children(data)}
      </>
    );
  }
  if (error === null) {
    return <Loading rows={rows} height={height} />;
  }
  return missing !== undefined && isMissing(error) ? (
    <Missing {...missing} />
  ) : (
    <Failure error={error} onRetry={() => void refetch()} />
  );
}
