import createClient, { type Middleware } from "openapi-fetch";
import { ProblemError, problemFrom, problemOf } from "./problem";
import type { paths } from "./schema";
import { chosenTeam } from "./team";

/** The gateway takes changes by cookie only with this header, which other sites' pages cannot send. */
const ours: Middleware = {
  onRequest({ request, schemaPath }) {
    if (request.method !== "GET") {
      request.headers.set("X-Requested-With", "vedette");
    }
    const team = chosenTeam();
    if (team !== null && schemaPath !== "/api/v1/me") {
      request.headers.set("Vedette-Team", team);
    }
    return request;
  },
};

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

api.use(ours);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as a {@link ProblemError}. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await settled(call);
  if (!response.ok) {
    throw problemFrom(error, response.status);
  }
  return data as T;
}

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof ProblemError ? error : problemOf(error);
  }
}

/** The headers of a change to the version that was read. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}
