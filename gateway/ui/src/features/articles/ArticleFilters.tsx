import { Group, NativeSelect, SegmentedControl } from "@mantine/core";
import { SearchBox } from "@/desk/SearchBox";
import { messages } from "@/messages";
import { type ArticleSearch, PERIODS, type Period, SORTS, type Sort } from "./search";

interface ArticleFiltersProps {
  search: ArticleSearch;
  onChange: (search: ArticleSearch, isRefined: boolean) => void;
  isWrong: boolean;
}

const { articles } = messages;
const ALL = "all";

/** The search box, the period and the order. */
export function ArticleFilters({ search, onChange, isWrong }: ArticleFiltersProps) {
  const isFixed = search.from !== undefined || search.to !== undefined;
  return (
    <Group gap="sm" align="flex-start">
      <SearchBox
        q={search.q ?? ""}
        label={articles.search}
        hint={articles.searchHint}
        onSearch={(q, isRefined) => onChange(searching(search, q), isRefined)}
        isWrong={isWrong}
      />
      <SegmentedControl
        aria-label={articles.period.title}
        value={isFixed ? "" : (search.period ?? ALL)}
        data={[
          ...PERIODS.map((value) => ({ value, label: articles.period[value] })),
          { value: ALL, label: articles.period.all },
        ]}
        onChange={(value) =>
          onChange(
            {
              ...search,
              period: value === ALL ? undefined : (value as Period),
              from: undefined,
              to: undefined,
            },
            false,
          )
        }
      />
      <NativeSelect
        aria-label={articles.sort.title}
        value={search.sort ?? "newest"}
        data={SORTS.filter((sort) => sort !== "relevance" || search.q !== undefined).map((value) => ({
          value,
          label: articles.sort[value],
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...search, sort: value === "newest" ? undefined : (value as Sort) }, false)
        }
      />
    </Group>
  );
}

/** Without words nothing is more relevant. */
function searching(search: ArticleSearch, q: string | undefined): ArticleSearch {
  const sort = q === undefined && search.sort === "relevance" ? undefined : search.sort;
  return { ...search, q, sort };
}
