import type { ReactNode } from "react";
import classes from "./Facts.module.css";

/** What is known, as label and value; what has no value is left out. */
export function Facts({ of }: { of: [label: string, value: ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {of
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
