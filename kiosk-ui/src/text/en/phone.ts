/** Words of the remote's own order: its places, menus and smaller pages. */
export const phone = {
  places: 'Places',
  place: { now: 'Now', music: 'Music', evening: 'Evening', box: 'Box' },
  backTo: (place: string): string => `Back to ${place}`,
  menu: {
    privacy: 'Camera and privacy',
    peopleNote: 'Who may steer, and who looks on',
  },
  never: 'Never',
  language: { title: 'Language', more: 'On this phone' },
  lead: {
    title: 'Let a playlist lead',
    more: 'For a while its songs are chosen first; the room still decides among them.',
    choose: 'Choose a playlist',
    asking: 'One moment…',
    liked: 'Liked songs',
    none: 'More appear here when you choose playlists under “Your music”.',
    done: (name: string): string => `“${name}” leads for a while`,
  },
  tonight: {
    title: 'Songs of this evening',
    none: 'No song has played yet.',
    all: (count: number): string => `Show all ${count}`,
    fewer: 'Show fewer',
  },
};
