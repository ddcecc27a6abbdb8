const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text may be the id of something: all of them are UUIDs. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
