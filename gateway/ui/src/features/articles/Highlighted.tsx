import { Fragment } from "react";
import type { Mark } from "@/api/types";
import classes from "./Highlighted.module.css";

/** Text with the words marked that a search found. */
export function Highlighted({ text, marks }: { text: string; marks: Mark[] | undefined }) {
  if (marks === undefined || marks.length === 0) {
    return text;
  }
  const parts = marks.map(({ start, end }, at) => (
    <Fragment key={start}>
      {text.slice(marks[at - 1]?.end ?? 0, start)}
      <mark className={classes.mark}>{text.slice(start, end)}</mark>
    </Fragment>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end)}
    </>
  );
}
