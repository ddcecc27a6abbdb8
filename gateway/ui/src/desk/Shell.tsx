import { AppShell, Burger, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import type { Me } from "@/api/types";
import { messages } from "@/messages";
import { Logo } from "./Logo";
import { Navigation } from "./Navigation";
import { SchemeToggle } from "./SchemeToggle";
import classes from "./Shell.module.css";
import { ShortcutHelp } from "./ShortcutHelp";
import { screens } from "./screens";
import { focusRow, focusSearch, followNew, followOriginal, useShortcuts } from "./shortcuts";
import { TeamMenu } from "./TeamMenu";

/** Header, menu and the screen that is open. */
export function Shell({ me }: { me: Me }) {
  const [menu, { toggle, close }] = useDisclosure(false);
  const [help, helpShown] = useDisclosure(false);
  const navigate = useNavigate();

  useShortcuts({
    ...Object.fromEntries(screens.map(({ keys, to }) => [keys, () => void navigate({ to })])),
    "?": helpShown.open,
    "/": focusSearch,
    n: followNew,
    o: followOriginal,
    j: () => focusRow(1),
    k: () => focusRow(-1),
  });

  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 208, breakpoint: "sm", collapsed: { mobile: !menu } }}
      padding={{ base: "md", md: "xl" }}
    >
      <a className={classes.skip} href="#content">
        {messages.desk.skip}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={messages.desk.menu}
              aria-expanded={menu}
            />
            <Link to="/" className={classes.brand}>
              <Logo />
              <Text component="span" className={classes.name}>
                {messages.desk.name}
              </Text>
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <SchemeToggle />
            <TeamMenu me={me} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} p="sm">
        <Navigation onFollow={close} onHelp={helpShown.open} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
      <ShortcutHelp opened={help} onClose={helpShown.close} />
    </AppShell>
  );
}
