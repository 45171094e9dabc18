/** What played when the box stopped, and where. */
export const players = ``;
