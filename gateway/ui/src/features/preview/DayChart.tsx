import { Skeleton, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Volume } from "@/api/types";
import { ZONE } from "@/features/articles/search";
import { curves } from "@/features/volume/curves";
import { VolumeTable } from "@/features/volume/VolumeTable";
import { messages } from "@/messages";
import { shortDay } from "@/time/dates";
import { expectation } from "./trial";

const VolumeChart = lazy(() => import("@/features/volume/VolumeChart"));

export const CHART_HEIGHT = 150;
const DAY = 86_400;
const words = messages.preview;

/** The articles of each day. */
export function DayChart({ volume }: { volume: Volume }) {
  const shown = curves(volume, messages.volume.all, false, (name) => ({ name }));
  const { begins } = expectation(volume);
  const first = volume.starts[0];
  return (
    <div>
      <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
        <VolumeChart
          starts={volume.starts.map((start) => Date.parse(start) / 1000)}
          step={DAY}
          curves={shown}
          isUnfinished={volume.unfinished}
          unit=""
        />
      </Suspense>
      <Text size="xs" c="dimmed">
        {[
          first === undefined ? undefined : words.byDay(shortDay(first)),
          volume.unfinished ? messages.volume.unfinished : undefined,
          begins === undefined ? undefined : words.begins(shortDay(begins)),
          `${messages.volume.zone(ZONE)}.`,
        ]
          .filter((each) => each !== undefined)
          .join(" ")}
      </Text>
      <VolumeTable starts={volume.starts} curves={shown} unit="" />
    </div>
  );
}
