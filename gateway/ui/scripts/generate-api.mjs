// Writes src/api/schema.ts, the types of the public API, from docs/api/*.yaml, merged as the gateway merges them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import openapiTS, { astToString } from "openapi-typescript";

const folder = new URL("../../../docs/api/", import.meta.url);
const target = new URL("../src/api/schema.ts", import.meta.url);

const merged = { openapi: "3.1.0", info: { title: "Vedette", version: "1" }, paths: {}, components: {} };
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()) {
  const part = load(readFileSync(new URL(file, folder), "utf8"));
  Object.assign(merged.paths, part.paths);
  for (const [kind, entries] of Object.entries(part.components ?? {})) {
    merged.components[kind] = { ...merged.components[kind], ...entries };
  }
}

const types = await openapiTS(merged, { alphabetize: false });
writeFileSync(
  target,
  `// Generated from docs/api by "npm run api"; not to be edited.\n${astToString(types)}`,
);
process.stdout.write(`wrote ${fileURLToPath(target)}\n`);
