/** Longer ones do not pass every proxy as an address. */
const LONGEST = 2_000;

/** Whether parameters can be sent in an address; else the API takes them as JSON. */
export function fitsAddress(parameters: object): boolean {
  return encodeURIComponent(JSON.stringify(parameters)).length <= LONGEST;
}
