import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const gateway = process.env.VEDETTE_PUBLIC_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    // The gateway's Content-Security-Policy allows fonts from its own address only, not from data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/auth", "/sign-in", "/sign-out"].map((path) => [
        path,
        { target: gateway, changeOrigin: false },
      ]),
    ),
  },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { url: "http://desk.test/", settings: { disableCSSFileLoading: true } } },
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    testTimeout: 30_000,
    // One environment for all files: making one for each takes longer than the tests.
    isolate: false,
    pool: "threads",
    fileParallelism: false,
  },
});
