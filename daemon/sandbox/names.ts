/** The four corners of the mood plane: bright (pleasant, lively), tense (unpleasant, lively), blue (unpleasant, quiet), calm (pleasant, quiet). */
export type Corner = 'bright' | 'tense' | 'blue' | 'calm';

export interface Words {
  readonly artists: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  /** `#` stands for a noun. */
  readonly phrases: readonly string[];
}

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** All invented; any likeness to a real artist or song is chance. */
export const WORDS: Readonly<Record<Corner, Words>> = {
  bright: {
    artists: list(
      `The Marmalade Cadets, Pip & the Pogo Union, Disco Otterhound, Sherbet Cartographers, Zsa Zsa Tramway, Kettle Kids Club, Captain Tangent,
       Bubblewrap Federation, Ottoline Zoom`,
    ),
    adjectives: list(
      `Marmalade, Trampoline, Jellybean, Seesaw, Popcorn, Bumblebee, Confetti, Soda-Pop, Sherbet, Pinwheel, Cartwheel, Roller-Skate, Ketchup,
       Wobbly, Pogo, Tutti-Frutti`,
    ),
    nouns: list(
      `Parade, Tramline, Picnic, Elevator, Carousel, Postcard, Giraffe, Barbecue, Orchestra, Windmill, Tuesday, Caravan, Regatta, Escalator,
       Flamingo, Bakery`,
    ),
    phrases: ['Race You to the #', 'Hello Again, #', 'Everybody on the #'],
  },
  tense: {
    artists: list(
      `Gravel Committee, Iron Pelican, Doctor Sledge & Nephews, The Furious Librarians, Volt Badger, Nine Angry Toasters, Basalt Marjorie,
       Circuit Hornets, Hexagon Riot`,
    ),
    adjectives: list(
      `Rusted, Asphalt, High-Voltage, Barbed, Furnace, Gravel, Sledgehammer, Tungsten, Flint, Crowbar, Static, Piston, Jackknife, Smokestack,
       Overclocked, Granite`,
    ),
    nouns: list(
      `Verdict, Turbine, Siren, Alarm, Foundry, Uproar, Quarrel, Blackout, Collision, Ultimatum, Stampede, Backfire, Barricade, Engine,
       Thunderhead, Landslide`,
    ),
    phrases: ['Do Not Touch the #', 'Under the #', 'Who Ordered This #'],
  },
  blue: {
    artists: list(
      `Ines Hallowmere, The Late Ferries, November Umbrella Trio, Moth Paper Quartet, Tobias Graylock, Empty Swing Set, Lowtide Annabel,
       Orla Winterbrook, The Unposted`,
    ),
    adjectives: list(
      `Rain-Damp, Forgotten, Hollow, Ashen, Late-Bus, Unposted, Empty-Chair, November, Faded, Porcelain, Moth-Eaten, Wintry, Unlit, Half-Lit,
       Last-Ferry, Drizzle`,
    ),
    nouns: list(
      `Letter, Platform, Harbour, Umbrella, Wallpaper, Lighthouse, Piano, Waltz, Suitcase, Window, Orchard, Snowfall, Goodbye, Telephone,
       Lullaby, Attic`,
    ),
    phrases: ['Since the #', 'What the # Knew', 'Nobody at the #'],
  },
  calm: {
    artists: list(
      `Hammock Theory, Clementine Brookfold, Slow Teapot, Moss & Linen, The Porch Astronomers, Sunday Heron, Willa Applegrove, Quiet Bakery,
       Feather Almanac`,
    ),
    adjectives: list(
      `Linen, Chamomile, Pebble, Honey-Slow, Willow, Sunday, Mossy, Apricot, Hammock, Cinnamon, Lantern, Driftwood, Clover, Barefoot, Oatmeal,
       Feather`,
    ),
    nouns: list(
      `Morning, Veranda, Meadow, Teapot, Breeze, Canoe, Garden, Afternoon, Blanket, Shoreline, Porch, Firefly, Rowboat, Daydream, Pavilion,
       Stillness`,
    ),
    phrases: ['Somewhere Near the #', 'Room Enough for a #', 'Tea by the #'],
  },
};
