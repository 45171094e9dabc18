/** Owner, guests and the phones they hold. */
export const people = ``;
