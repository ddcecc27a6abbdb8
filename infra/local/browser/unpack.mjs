// Unpacks the browser beside this file: the program and its graphics libraries into ".", its libraries into
// "al2023/lib", its fonts into "fonts". Node's own brotli is used, since neither Java nor every machine has one.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const packed = join(here, 'node_modules/@sparticuz/chromium/bin');

function inflate(name) {
  const file = join(here, name);
  writeFileSync(file, brotliDecompressSync(readFileSync(join(packed, `${name}.br`))));
  return file;
}

chmodSync(inflate('chromium'), 0o755);
const folders = { al2023: 'al2023', fonts: 'fonts', swiftshader: '.' };
for (const [name, folder] of Object.entries(folders)) {
  const archive = inflate(`${name}.tar`);
  mkdirSync(join(here, folder), { recursive: true });
  execFileSync('tar', ['-xf', archive, '-C', join(here, folder)]);
  rmSync(archive);
}
rmSync(join(here, 'node_modules'), { recursive: true });
