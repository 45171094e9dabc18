import { Type, type Static } from 'typebox';

/** What a guest can wish for, where the owner allows it. */
export const GUEST_WISHES = ['like', 'calmer', 'livelier'] as const;
export type GuestWish = (typeof GUEST_WISHES)[number];
export const GuestWishRequest = Type.Object({ wish: Type.Enum([...GUEST_WISHES]) }, { additionalProperties: false });
export type GuestWishRequest = Static<typeof GuestWishRequest>;

export const ShownGuests = Type.Object({
  mayLike: Type.Boolean(),
  maySteer: Type.Boolean(),
  /** Guests whose wish still counts. */
  calmer: Type.Integer({ minimum: 0 }),
  livelier: Type.Integer({ minimum: 0 }),
});
export type ShownGuests = Static<typeof ShownGuests>;
