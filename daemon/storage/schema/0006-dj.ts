/** What the DJ learnt, bans and seeds. */
export const dj = ``;
