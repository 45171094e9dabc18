/** Several Spotify accounts, their tokens sealed. */
export const accounts = ``;
