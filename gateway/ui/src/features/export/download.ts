import { answered, api } from "@/api/client";
import type { components } from "@/api/schema";

export type ExportFilter = components["schemas"]["FilterParameters"];

export const FORMATS = ["csv", "xlsx", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** As many as a browser keeps in a file of its own without trouble; texts are not among the columns. */
export const MOST_ROWS = 100_000;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The byte that ends each row, and nothing else in such a file; a workbook is compressed and tells no rows. */
const ROW_END: Record<Format, number | undefined> = {
  csv: CARRIAGE_RETURN,
  json: LINE_FEED,
  ndjson: LINE_FEED,
  xlsx: undefined,
};

/** Lines that are no rows: the head of a table, the bracket before an array. */
const HEAD: Record<Format, number> = { csv: 1, json: 1, ndjson: 0, xlsx: 0 };

export interface Progress {
  /** Rows that came so far, where the format tells. */
  rows?: number;
  bytes: number;
  total?: number;
}

export interface ExportedFile extends Progress {
  name: string;
  file: Blob;
}

interface Wanted {
  filter: ExportFilter;
  sort?: "newest" | "oldest";
  format: Format;
}

/** Reads an export as it comes. */
export async function download(
  { filter, sort, format }: Wanted,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<ExportedFile> {
  const call = api.POST("/api/v1/articles/export", {
    body: { filter, sort, format, limit: MOST_ROWS },
    parseAs: "stream",
    signal,
  });
  const stream = (await answered(call)) as ReadableStream<Uint8Array<ArrayBuffer>> | null;
  const { response } = await call;
  const total = Number(response.headers.get("Vedette-Total") ?? Number.NaN);
  const type = response.headers.get("Content-Type") ?? "application/octet-stream";
  const progress: Progress = { bytes: 0, total: Number.isNaN(total) ? undefined : total };
  const parts: BlobPart[] = [];
  let ends = 0;
  for (const reader = stream?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    parts.push(value);
    ends += countOf(ROW_END[format], value);
    progress.bytes += value.length;
    progress.rows = ROW_END[format] === undefined ? undefined : rowsOf(format, ends, false);
    onProgress({ ...progress });
  }
  return {
    ...progress,
    rows: ROW_END[format] === undefined ? undefined : rowsOf(format, ends, true),
    name: nameOf(response, format),
    file: new Blob(parts, { type }),
  };
}

function countOf(wanted: number | undefined, bytes: Uint8Array): number {
  return wanted === undefined ? 0 : bytes.reduce((count, byte) => (byte === wanted ? count + 1 : count), 0);
}

/** The bracket that ends an array has a line too. */
function rowsOf(format: Format, ends: number, isWhole: boolean): number {
  return Math.max(0, ends - HEAD[format] - (isWhole && format === "json" ? 1 : 0));
}

function nameOf(response: Response, format: Format): string {
  const said = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "");
  return said?.[1] ?? `articles.${format}`;
}

/** Hands a file to the reader, as if a link to it had been followed. */
export function save({ name, file }: ExportedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
