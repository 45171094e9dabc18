import type { ComponentChildren, JSX } from 'preact';
import { MenuIcon, type Drawing } from './menu-icons.tsx';
import { hrefOf, type View } from './view.ts';

export const Menu = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <ul class="menu">{children}</ul>
);

interface MenuLinkProps {
  readonly to: View;
  readonly icon?: Drawing;
  readonly title: string;
  /** How things stand there, in a few words. */
  readonly note: string;
  readonly urgent?: boolean;
}

export function MenuLink({ to, icon, title, note, urgent = false }: MenuLinkProps): JSX.Element {
  return (
    <li>
      <a class="menu-row" href={hrefOf(to)}>
        <MenuIcon of={icon ?? to} />
        <span class="menu-words">
          <strong>{title}</strong>
          <span class={urgent ? 'menu-note menu-urgent' : 'menu-note'}>{note}</span>
        </span>
        <MenuIcon of="onward" />
      </a>
    </li>
  );
}
