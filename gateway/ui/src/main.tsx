import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./app/desk.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "./api/queries";
import { App } from "./app/App";
import { newRouter } from "./app/router";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("index.html has no element for the desk");
}

createRoot(root).render(
  <StrictMode>
    <App router={newRouter()} queryClient={newQueryClient()} />
  </StrictMode>,
);
