import { dropAllDrafts } from "@/forms/drafts";

/** Ends the session. By a form, since another site's link could not send one with the cookie. */
export function signOut(): void {
  dropAllDrafts();
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}
