import { Group, NativeSelect, SegmentedControl, Skeleton, Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Panel } from "@/desk/Panel";
import { labelOf } from "@/features/articles/facets";
import { type ArticleFilter, type ArticleSearch, SPLITS, type Split, ZONE } from "@/features/articles/search";
import { useNames } from "@/features/articles/useNames";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { useNow } from "@/time/useNow";
import { Compare } from "./Compare";
import { curves } from "./curves";
import { Legend } from "./Legend";
import { VolumeTable } from "./VolumeTable";
import { articleVolume } from "./volumes";

const VolumeChart = lazy(() => import("./VolumeChart"));

const words = messages.volume;
const HOUR = 3_600_000;
const DAYS_30 = 30 * 24 * HOUR;
const STEPS = { hour: 3_600, day: 86_400, week: 604_800 };

interface TimelineProps {
  search: ArticleSearch;
  filter: ArticleFilter;
  onChange: (search: ArticleSearch) => void;
}

/** When the found articles came: whole, split, or beside other queries. Dragging over it chooses a period. */
export function Timeline({ search, filter, onChange }: TimelineProps) {
  const now = useNow();
  const names = useNames();
  const topics = useQuery(allTopics).data?.items ?? [];
  const hour = Math.floor(now / HOUR) * HOUR;
  const end = filter.to === undefined ? hour : Date.parse(filter.to);
  const from = filter.from ?? new Date(end - DAYS_30).toISOString();
  const volume = useQuery({
    ...articleVolume({
      ...(search.compare === undefined ? filter : { ...filter, q: undefined }),
      from,
      split: search.compare === undefined ? search.split : "query",
      query:
        search.compare === undefined
          ? undefined
          : [search.q ?? "", ...search.compare].filter((q) => q !== ""),
    }),
    placeholderData: keepPreviousData,
  });
  const failure = volume.data === undefined ? volume.error : null;

  const nameOf = (value: string) => {
    if (search.compare !== undefined || search.split === undefined) {
      return { name: value };
    }
    const color = topics.find(({ id }) => id === value)?.color;
    const name = labelOf(search.split, value, names);
    return color === undefined ? { name } : { name, color };
  };
  const isShare = search.share === true;
  const shown = volume.data === undefined ? [] : curves(volume.data, words.all, isShare, nameOf);
  const starts = volume.data?.starts.map((start) => Date.parse(start) / 1000) ?? [];

  return (
    <Panel>
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Group gap="xs">
            <NativeSelect
              size="xs"
              aria-label={words.split}
              value={search.split ?? ""}
              disabled={search.compare !== undefined}
              data={[
                { value: "", label: words.whole },
                ...SPLITS.map((value) => ({
                  value,
                  label: `${words.split} ${words.splits[value].toLowerCase()}`,
                })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...search, split: value === "" ? undefined : (value as Split) })
              }
            />
            <Compare search={search} onChange={onChange} />
          </Group>
          <SegmentedControl
            size="xs"
            aria-label={words.measure}
            value={isShare ? "share" : "count"}
            data={[
              { value: "count", label: words.count },
              { value: "share", label: words.share },
            ]}
            onChange={(value) => onChange({ ...search, share: value === "share" ? true : undefined })}
          />
        </Group>
        {/* What is compared may be what is wrong: it can still be taken away. */}
        {failure !== null && <Failure error={failure} onRetry={() => void volume.refetch()} />}
        {volume.data === undefined ? (
          failure === null && <Skeleton height={150} />
        ) : (
          <Suspense fallback={<Skeleton height={150} />}>
            <VolumeChart
              starts={starts}
              step={STEPS[volume.data.by]}
              curves={shown}
              isUnfinished={volume.data.unfinished}
              unit={isShare ? "%" : ""}
              onChoose={(first, end) =>
                onChange({
                  ...search,
                  period: undefined,
                  from: new Date(first * 1000).toISOString(),
                  to: new Date(end * 1000).toISOString(),
                })
              }
            />
          </Suspense>
        )}
        {shown.length > 1 && <Legend curves={shown} />}
        <Text size="xs" c="dimmed">
          {[
            filter.from === undefined && filter.to === undefined ? words.last30 : undefined,
            words.brush,
            volume.data?.unfinished ? words.unfinished : undefined,
            volume.data?.more ? words.rest : undefined,
            words.zone(ZONE),
          ]
            .filter((each) => each !== undefined)
            .join(" · ")}
        </Text>
        {volume.data !== undefined && (
          <VolumeTable starts={volume.data.starts} curves={shown} unit={isShare ? " %" : ""} />
        )}
      </Stack>
    </Panel>
  );
}
