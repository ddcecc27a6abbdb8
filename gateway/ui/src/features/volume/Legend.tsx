import { count } from "@/time/dates";
import type { Curve } from "./curves";
import classes from "./Legend.module.css";

/** Which line is which, and how much it is in all. */
export function Legend({ curves }: { curves: Curve[] }) {
  return (
    <ul className={classes.legend}>
      {curves.map(({ name, color, total }) => (
        <li key={name} className={classes.curve}>
          <i className={classes.dash} style={{ background: color }} aria-hidden />
          <span dir="auto">{name}</span> <span className={classes.total}>{count(total)}</span>
        </li>
      ))}
    </ul>
  );
}
