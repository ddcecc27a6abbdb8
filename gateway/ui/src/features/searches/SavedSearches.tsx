import { Button, Menu } from "@mantine/core";
import { IconBookmark, IconBookmarkPlus, IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { MenuItemLink } from "@/desk/links";
import { type ArticleSearch, isFiltered } from "@/features/articles/search";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { ManageSearches } from "./ManageSearches";
import { SaveSearch } from "./SaveSearch";
import { allSearches, opened } from "./searches";

const words = messages.searches;

/** The team's saved searches: to open one, to save this one, to rename and delete. */
export function SavedSearches({ search }: { search: ArticleSearch }) {
  const [dialog, setDialog] = useState<"save" | "manage">();
  const saved = useQuery(allSearches).data?.items ?? [];
  const mayEdit = useMayEdit();
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {words.title}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="24rem" style={{ overflowY: "auto" }}>
          {saved.length === 0 && <Menu.Label maw="14rem">{words.none}</Menu.Label>}
          {saved.map((each) => (
            <MenuItemLink key={each.id} to="/articles" search={opened(each)}>
              <span dir="auto">{each.name}</span>
            </MenuItemLink>
          ))}
          {mayEdit && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconBookmarkPlus size={16} aria-hidden />}
                disabled={!isFiltered(search)}
                onClick={() => setDialog("save")}
              >
                {words.save}
              </Menu.Item>
              {saved.length > 0 && (
                <Menu.Item
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => setDialog("manage")}
                >
                  {words.manage}
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <SaveSearch opened={dialog === "save"} search={search} onClose={close} />
      <ManageSearches opened={dialog === "manage"} searches={saved} onClose={close} />
    </>
  );
}
