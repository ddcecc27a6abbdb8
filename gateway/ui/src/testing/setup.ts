import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine loads a screen's code late; waiting longer costs nothing where it does not.
configure({ asyncUtilTimeout: 15_000 });

// happy-dom has no fonts; text areas that grow listen for them.
Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
