/** Words of exports. */
export const exporting = {
  action: "Export",
  formats: {
    csv: "CSV, for spreadsheets",
    xlsx: "Excel workbook",
    json: "JSON",
    ndjson: "JSON, an article a line",
  },
  hint: (rows: string) => `The first ${rows} articles of this list. The API gives up to a million.`,
  rows: (rows: string, total: string | undefined) =>
    total === undefined ? `${rows} articles so far` : `${rows} of ${total} articles`,
  size: (megabytes: string) => `${megabytes} MB so far`,
  cancel: "Stop the export",
  done: (name: string) => `Exported: ${name}`,
  cut: (name: string, rows: string, total: string) =>
    `Exported: ${name} has the first ${rows} of ${total} articles. The API gives up to a million.`,
  failed: (why: string) => `The export broke off: ${why}`,
};
