import {
  IconBell,
  IconBroadcast,
  IconLayoutDashboard,
  IconNews,
  IconTargetArrow,
  IconUsers,
} from "@tabler/icons-react";
import { messages } from "@/messages";

const { nav } = messages;

/** The screens of the desk, in the order of its menu. */
export const screens = [
  { to: "/", label: nav.overview, icon: IconLayoutDashboard, keys: "g o" },
  { to: "/articles", label: nav.articles, icon: IconNews, keys: "g a" },
  { to: "/topics", label: nav.topics, icon: IconTargetArrow, keys: "g t" },
  { to: "/alerts", label: nav.alerts, icon: IconBell, keys: "g l" },
  { to: "/sources", label: nav.sources, icon: IconBroadcast, keys: "g s" },
  { to: "/team", label: nav.team, icon: IconUsers, keys: "g m" },
] as const;
