/** Playlists, features with their source, the owner’s tags. */
export const library = ``;
