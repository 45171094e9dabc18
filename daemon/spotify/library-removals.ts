/**
 * Which songs have gone from a list, found by halving instead of by reading it all: before the first gone song our list and upstream's
 * agree place by place, behind it they never do.
 * @param order our list, each song once
 * @param missing how many of it are gone
 * @param page reads the page with this place; pages hold `size` songs each
 * @returns null when it cannot be told (the list was also reordered), or would take more than `most` pages
 */
export async function findRemoved(
  order: readonly string[],
  missing: number,
  upstream: {
    readonly size: number;
    readonly most: number;
    readonly page: (offset: number) => Promise<readonly string[]>;
  },
): Promise<readonly string[] | null> {
  const length = order.length - missing;
  const pages = new Map<number, readonly string[]>();
  const at = async (place: number): Promise<string | undefined> => {
    const offset = place - (place % upstream.size);
    const page = pages.get(offset) ?? (pages.size < upstream.most ? await upstream.page(offset) : []);
    pages.set(offset, page);
    return page[place - offset];
  };

  const removed: string[] = [];
  for (let from = 0; removed.length < missing;) {
    const shift = removed.length;
    const place = await firstUnlike({ from, to: length, at }, (i) => order[i + shift]);
    if (place === null) return null;
    const next = place === length ? order.length : order.indexOf((await at(place)) ?? '', place + shift + 1);
    if (next < 0) return null;
    removed.push(...order.slice(place + shift, next));
    from = place + 1;
  }
  return removed.length === missing ? removed : null;
}

/** The first place where upstream differs; `to` when it nowhere does; null when a place cannot be read. */
async function firstUnlike(
  where: { readonly from: number; readonly to: number; readonly at: (i: number) => Promise<string | undefined> },
  ours: (i: number) => string | undefined,
): Promise<number | null> {
  let { from, to } = where;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const theirs = await where.at(middle);
    if (theirs === undefined) return null;
    if (theirs === ours(middle)) from = middle + 1;
    else to = middle;
  }
  return to;
}
