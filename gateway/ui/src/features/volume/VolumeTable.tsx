import { VisuallyHidden } from "@mantine/core";
import { messages } from "@/messages";
import { moment } from "@/time/dates";
import type { Curve } from "./curves";

const words = messages.volume;

interface VolumeTableProps {
  starts: string[];
  curves: Curve[];
  unit: string;
}

/** The chart for those who do not see it; empty buckets are left out. */
export function VolumeTable({ starts, curves, unit }: VolumeTableProps) {
  const rows = starts
    .map((start, at) => ({ start, values: curves.map(({ values }) => values[at] ?? 0) }))
    .filter(({ values }) => values.some((value) => value > 0));
  return (
    <VisuallyHidden>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table>
          <caption>{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.start}</th>
              {curves.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ start, values }) => (
              <tr key={start}>
                <th scope="row">{moment(start)}</th>
                {values.map((value, at) => (
                  <td key={curves[at]?.name}>{`${value}${unit}`}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </VisuallyHidden>
  );
}
