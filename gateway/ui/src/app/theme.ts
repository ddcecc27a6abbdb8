import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const harbour: MantineColorsTuple = [
  "#edf4fc",
  "#d8e6f6",
  "#b0cbec",
  "#85afe3",
  "#6297db",
  "#4a87d6",
  "#387bcf",
  "#2263b0",
  "#1a5090",
  "#123d70",
];

const dark: MantineColorsTuple = [
  "#e4e7ec",
  "#c4cad3",
  "#a0a9b6",
  "#7f8998",
  "#434b58",
  "#323944",
  "#252b34",
  "#1b2028",
  "#14181e",
  "#0e1115",
];

export const theme = createTheme({
  primaryColor: "harbour",
  primaryShade: { light: 7, dark: 7 },
  colors: { harbour, dark },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace:
    "ui-monospace, 'Cascadia Code', 'JetBrains Mono', Menlo, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { md: "1.5" },
  defaultRadius: "md",
  radius: { md: "0.5rem" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.3" },
      h3: { fontSize: "1rem", lineHeight: "1.35" },
      h4: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  focusRing: "auto",
  cursorType: "pointer",
  components: {
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { blur: 2 },
        // Mantine makes it a <header>, which would be a second banner of the page.
        attributes: { header: { role: "none" } },
      },
      styles: { title: { fontSize: "1.125rem", fontWeight: 650 } },
    },
  },
});

/** Mantine's defaults for quiet text do not reach WCAG AA; these do, on each of our grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    "--desk-serif": '"Source Serif 4 Variable", Georgia, serif',
  },
  light: {
    "--mantine-color-text": "#1a1d23",
    "--mantine-color-dimmed": "#59626f",
    "--mantine-color-placeholder": "#69727f",
    "--mantine-color-error": "#b42323",
    "--mantine-color-anchor": "#1d5aa3",
    "--mantine-color-body": "#ffffff",
    "--desk-ground": "#f5f4f1",
    "--desk-sunken": "#eceae6",
    "--desk-line": "#dedcd6",
    "--desk-accent": "#2263b0",
    "--desk-fresh": "#fff6dc",
    "--desk-found": "#ffe9a8",
    "--desk-good": "#1b7f4b",
    "--desk-bad": "#b42323",
    "--desk-wait": "#8a5a00",
  },
  dark: {
    "--mantine-color-text": "#e4e7ec",
    "--mantine-color-dimmed": "#a0a9b6",
    "--mantine-color-placeholder": "#8e98a6",
    "--mantine-color-error": "#ff8f8f",
    "--mantine-color-anchor": "#85b4ee",
    "--mantine-color-body": "#1b2028",
    "--desk-ground": "#12151a",
    "--desk-sunken": "#252b34",
    "--desk-line": "#313843",
    "--desk-accent": "#6ba5ec",
    "--desk-fresh": "#2d2a1d",
    "--desk-found": "#5a4a12",
    "--desk-good": "#5fcf97",
    "--desk-bad": "#ff8f8f",
    "--desk-wait": "#f0bd5c",
  },
});
