import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  MenuItem,
  type MenuItemProps,
} from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type Html = ComponentPropsWithRef<"a">;
type With<Props> = Props & Omit<Html, keyof Props>;

function PlainButton(props: With<ButtonProps>) {
  return <Button component="a" {...props} />;
}

function PlainAnchor(props: With<AnchorProps>) {
  return <Anchor {...props} />;
}

function PlainMenuItem(props: With<MenuItemProps>) {
  return <MenuItem component="a" {...props} />;
}

/** A button that leads to another screen. */
export const ButtonLink = createLink(PlainButton);

/** A link in running text to another screen. */
export const TextLink = createLink(PlainAnchor);

/** A menu's item that leads to another screen. */
export const MenuItemLink = createLink(PlainMenuItem);
