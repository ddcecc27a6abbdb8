import { alerts } from "./alerts";
import { articles } from "./articles";
import { exporting } from "./exporting";
import { overview, start } from "./overview";
import { preview } from "./preview";
import { revisions } from "./revisions";
import { searches } from "./searches";
import { sources } from "./sources";
import { team } from "./team";
import { query, topics } from "./topics";
import { volume } from "./volume";

/** Every sentence of the desk, so that tone and terms stay the same. */
export const messages = {
  actions: {
    cancel: "Cancel",
    close: "Close",
    copied: "Copied",
    copy: "Copy",
    create: "Create",
    delete: "Delete",
    done: "Done",
    edit: "Edit",
    retry: "Try again",
    save: "Save changes",
  },
  nav: {
    overview: "Overview",
    articles: "Articles",
    topics: "Topics",
    alerts: "Alerts",
    sources: "Sources",
    team: "Team",
  },
  desk: {
    name: "Vedette",
    dark: "Switch to dark",
    light: "Switch to light",
    menu: "Menu",
    screens: "Screens",
    signOut: "Sign out",
    skip: "Skip to content",
  },
  signIn: {
    title: "Vedette",
    lead: "Watches the world’s news, and tells you when your topics appear.",
    button: "Sign in",
    hint: "You will come back to the page you asked for.",
  },
  shortcuts: {
    title: "Shortcuts",
    goTo: (screen: string) => `Go to ${screen}`,
    next: "Next in the list",
    previous: "Previous in the list",
    open: "Open it",
    original: "Read the article at its source",
    search: "Search",
    create: "Add or create",
    pause: "Pause or resume the live list",
    help: "Show these shortcuts",
  },
  states: {
    loading: "Loading…",
    crash: {
      title: "This screen failed",
      detail: "Something went wrong here, not in your data. Reading the page again usually helps.",
      reload: "Reload the page",
    },
    stale: {
      since: (time: string) => `Not up to date since ${time}.`,
      offline: "There is no connection",
      again: "Trying again by itself…",
      live: (age: string) => `Live · ${age}`,
      reconnecting: "Reconnecting…",
      staleSince: (time: string) => `Stale since ${time}`,
    },
    notFound: {
      title: "There is no such page",
      detail: "The address may be mistyped, or what it showed has been deleted.",
      back: "To the overview",
    },
  },
  problems: {
    title: (status: number) => `The request failed (${status})`,
    detail: "The answer said no more than that. Try again in a moment.",
    unreachable: {
      title: "Vedette cannot be reached",
      detail: "Check your connection. What you typed is still here.",
    },
    readOnly: "Only analysts may change this.",
    notAllowed: {
      title: "This is for analysts",
      detail:
        "You may read everything here, but not make or change it. Ask an administrator of your organisation.",
    },
    check: "Please check what you entered",
    kinds: {
      unauthorized: {
        title: "You are signed out",
        detail: "What you typed is still here. Sign in again, then save once more.",
      },
      "changed-meanwhile": {
        title: "Someone else changed this meanwhile",
        detail:
          "What you typed is still here. Copy what you need, then reload the page to see the newer one.",
      },
      "cross-site-request": {
        title: "This did not come from Vedette’s own page",
        detail: "Reload the page and try again.",
      },
    },
  },
  forms: {
    leave: {
      title: "Leave without saving?",
      detail: "What you changed here is not saved yet.",
      stay: "Stay here",
      leave: "Discard and leave",
    },
    restored: "This is what you typed before; it is not saved yet.",
  },
  session: {
    title: "Your session has ended",
    detail: "Sign in again in a new tab, then come back here. What you typed stays as it is.",
    button: "Sign in again",
  },
  prominence: { main: "main subject", notable: "notable part", passing: "passing mention" },
  overview,
  start,
  articles,
  exporting,
  revisions,
  searches,
  query,
  topics,
  preview,
  alerts,
  sources,
  team,
  volume,
};
