import { ActionIcon, Menu } from "@mantine/core";
import {
  IconDots,
  IconEdit,
  IconNews,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconTrash,
} from "@tabler/icons-react";
import type { Source } from "@/api/types";
import { MenuItemLink } from "@/desk/links";
import { messages } from "@/messages";
import { useSourceActions } from "./useSourceActions";

interface SourceMenuProps {
  source: Source;
  mayEdit: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

const words = messages.sources;

/** What can be done with a source. */
export function SourceMenu({ source, mayEdit, onEdit, onDelete }: SourceMenuProps) {
  const { check, toggle } = useSourceActions(source);
  const Toggle = source.enabled ? IconPlayerPause : IconPlayerPlay;
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={words.actionsOf(source.name)} data-row>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuItemLink
          to="/articles"
          search={{ source: [source.id] }}
          leftSection={<IconNews size={16} aria-hidden />}
        >
          {words.itsArticles}
        </MenuItemLink>
        {mayEdit && (
          <>
            {source.enabled && (
              <Menu.Item leftSection={<IconRefresh size={16} aria-hidden />} onClick={check}>
                {words.checkNow}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<Toggle size={16} aria-hidden />} onClick={toggle}>
              {source.enabled ? words.pause : words.resume}
            </Menu.Item>
            <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={onEdit}>
              {messages.actions.edit}
            </Menu.Item>
            <Menu.Item
              c="var(--desk-bad)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={onDelete}
            >
              {messages.actions.delete}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
