import type { Way } from '../../../../daemon/contract/http-pairing.ts';

/** A link, not a script: no browser takes that for a pop-up. The page says where it comes from, so that the box knows its own page. */
export const loginLink = (way: Way): { readonly href: string; readonly referrerpolicy: 'same-origin' } => ({
  href: `/api/auth/login?way=${way}`,
  referrerpolicy: 'same-origin',
});
