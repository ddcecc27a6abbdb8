import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { type Curve, peaks } from "./curves";
import classes from "./VolumeChart.module.css";

const HEIGHT = 150;

interface VolumeChartProps {
  /** Where each bucket begins, in seconds since 1970. */
  starts: number[];
  /** How long the last one is, in seconds. */
  step: number;
  curves: Curve[];
  isUnfinished: boolean;
  unit: string;
  /** Of whole buckets, by dragging; without it there is nothing to choose. */
  onChoose?: (from: number, to: number) => void;
}

/** Bars of one curve, lines of several; dragging over it chooses whole buckets. */
export default function VolumeChart(props: VolumeChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const scheme = useComputedColorScheme("light");
  const { starts, curves, unit, isUnfinished, step } = props;
  const shape = JSON.stringify([starts, curves, unit, isUnfinished, step]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn is another
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    const chart = draw(element, latest.current, (from, to) => latest.current.onChoose?.(from, to));
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [shape, scheme]);

  return <div ref={place} className={classes.chart} aria-hidden />;
}

function draw(
  element: HTMLElement,
  { starts, step, curves, isUnfinished, unit, onChoose: chosen }: VolumeChartProps,
  onChoose: (from: number, to: number) => void,
): uPlot {
  const style = getComputedStyle(element);
  const ink = style.getPropertyValue("--mantine-color-dimmed");
  const line = style.getPropertyValue("--desk-line");
  const ground = style.getPropertyValue("--mantine-color-body");
  const bars = curves.length === 1;
  const axis = {
    stroke: ink,
    grid: { stroke: line, width: 1 },
    ticks: { show: false },
    font: "11px Inter Variable",
  };
  const end = (starts.at(-1) ?? 0) + step;

  return new uPlot(
    {
      width: element.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { drag: { x: chosen !== undefined, y: false, setScale: false }, points: { show: !bars } },
      scales: {
        x: { range: [starts[0] ?? 0, end] },
        y: { range: (_, __, most) => [0, Math.max(most * 1.1, 4)] },
      },
      axes: [
        { ...axis, size: 26, values: timeLabels },
        {
          ...axis,
          size: 44,
          values: (_, ticks) => ticks.map((tick) => (tick % 1 === 0 ? `${tick}${unit}` : "")),
        },
      ],
      series: [
        {},
        ...curves.map(({ color, name }) => ({
          label: name,
          stroke: color,
          width: bars ? 0 : 2,
          fill: bars ? color : undefined,
          paths: bars ? uPlot.paths.bars?.({ align: 1, size: [0.86, 60] }) : undefined,
          points: { show: false },
        })),
      ],
      hooks: {
        draw: [
          (chart) => {
            if (isUnfinished) {
              hatch(chart, starts.at(-1) ?? 0, end, ground);
            }
            for (const { values, color } of curves) {
              mark(chart, peaks(values), starts, values, bars ? step / 2 : 0, color);
            }
          },
        ],
        setSelect: [
          ({ select, posToVal }) => {
            if (select.width > 3) {
              const first = bucketAt(starts, posToVal(select.left, "x"));
              const last = bucketAt(starts, posToVal(select.left + select.width, "x"));
              onChoose(starts[first] ?? 0, starts[last + 1] ?? end);
            }
          },
        ],
      },
    },
    [starts, ...curves.map(({ values }) => values)],
    element,
  );
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Days, and hours where the chart is short. */
function timeLabels(_: uPlot, ticks: number[]): string[] {
  const isShort = (ticks[1] ?? 0) - (ticks[0] ?? 0) < 86_400;
  return ticks.map((tick) => {
    const at = new Date(tick * 1000);
    return isShort && (at.getHours() !== 0 || at.getMinutes() !== 0) ? hour.format(at) : day.format(at);
  });
}

function bucketAt(starts: number[], value: number): number {
  const after = starts.findIndex((start) => start > value);
  return after < 0 ? starts.length - 1 : Math.max(after - 1, 0);
}

/** Thin lines of the ground over what is not over yet. */
function hatch(chart: uPlot, from: number, to: number, ground: string) {
  const { ctx, bbox } = chart;
  const left = chart.valToPos(from, "x", true);
  const right = chart.valToPos(to, "x", true);
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, bbox.top, right - left, bbox.height);
  ctx.clip();
  ctx.strokeStyle = ground;
  ctx.lineWidth = 2 * devicePixelRatio;
  for (let x = left - bbox.height; x < right; x += 5 * devicePixelRatio) {
    ctx.beginPath();
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
    ctx.stroke();
  }
  ctx.restore();
}

/** A small triangle over each peak. */
function mark(chart: uPlot, at: number[], starts: number[], values: number[], shift: number, color: string) {
  const { ctx } = chart;
  const size = 4 * devicePixelRatio;
  ctx.save();
  ctx.fillStyle = color;
  for (const bucket of at) {
    const x = chart.valToPos((starts[bucket] ?? 0) + shift, "x", true);
    const y = chart.valToPos(values[bucket] ?? 0, "y", true) - 2 * size;
    ctx.beginPath();
    ctx.moveTo(x - size, y);
    ctx.lineTo(x + size, y);
    ctx.lineTo(x, y + size);
    ctx.fill();
  }
  ctx.restore();
}
