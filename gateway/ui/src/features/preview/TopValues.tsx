import type { CSSProperties } from "react";
import type { FacetCounts } from "@/api/types";
import { labelOf } from "@/features/articles/facets";
import type { Facet } from "@/features/articles/search";
import { useNames } from "@/features/articles/useNames";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import classes from "./Preview.module.css";

const words = messages.preview;

/** Where the articles come from: the sources and languages with most of them. */
export function TopValues({ facets }: { facets: FacetCounts[] }) {
  const names = useNames();
  return (
    <div className={classes.facets}>
      {facets.map(({ facet, values }) => (
        <section key={facet}>
          <h3 className={classes.heading}>{facet === "source" ? words.sources : words.languages}</h3>
          <ol className={classes.values}>
            {values.map(({ value, count: found }) => (
              <li key={value} style={{ "--part": found / (values[0]?.count ?? 1) } as CSSProperties}>
                <span dir="auto">{labelOf(facet as Facet, value, names)}</span>
                <span>{count(found)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
