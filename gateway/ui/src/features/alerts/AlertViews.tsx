import { Link } from "@tanstack/react-router";
import { messages } from "@/messages";
import classes from "./AlertViews.module.css";

const words = messages.alerts;
const exact = { exact: true, includeSearch: false };

/** From the log to the rules and back. */
export function AlertViews() {
  return (
    <nav className={classes.views} aria-label={words.views}>
      <Link to="/alerts" className={classes.view} activeOptions={exact}>
        {words.log}
      </Link>
      <Link to="/alerts/rules" className={classes.view} activeOptions={exact}>
        {words.rules}
      </Link>
    </nav>
  );
}
