import { ActionIcon, Button, Group, Loader, Menu, Text } from "@mantine/core";
import { IconDownload, IconX } from "@tabler/icons-react";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import { type ExportFilter, FORMATS, MOST_ROWS, type Progress } from "./download";
import { useExport } from "./useExport";

const words = messages.exporting;
const MEGABYTE = 1_000_000;

interface ExportMenuProps {
  filter: ExportFilter;
  /** Files are sorted by time only. */
  sort?: "newest" | "oldest" | "relevance";
}

/** The list as a file, in the format of one's choice; while it comes, how far it is. */
export function ExportMenu({ filter, sort }: ExportMenuProps) {
  const { progress, start, cancel } = useExport();
  if (progress !== undefined) {
    return (
      <Group gap="xs" wrap="nowrap">
        <Loader size="xs" aria-hidden />
        <Text size="sm" role="status">
          {told(progress)}
        </Text>
        <ActionIcon variant="subtle" size="sm" aria-label={words.cancel} onClick={cancel}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </Group>
    );
  }
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />}>
          {words.action}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onClick={() => start({ filter, sort: sort === "relevance" ? undefined : sort, format })}
          >
            {words.formats[format]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label maw="14rem">{words.hint(count(MOST_ROWS))}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

function told({ rows, bytes, total }: Progress): string {
  if (rows === undefined) {
    return words.size((bytes / MEGABYTE).toFixed(1));
  }
  return words.rows(count(rows), total === undefined ? undefined : count(Math.min(total, MOST_ROWS)));
}
