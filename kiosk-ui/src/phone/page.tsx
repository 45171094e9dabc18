import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { livelinessOf } from '../look/scene.ts';
import { Glow } from '../parts/glow.tsx';
import { SandboxBadge } from '../parts/sandbox-badge.tsx';
import { words } from '../text/words.ts';
import { MenuIcon } from './menu-icons.tsx';
import { hrefOf, turns, type Place } from './view.ts';

interface PageProps {
  readonly state: BoxState;
  readonly title: string;
  /** The place that a smaller page leads back to. */
  readonly under?: Place;
  /** `now`: the room is the headline, and the name of the box stands small above it. */
  readonly kind?: 'now' | 'page';
  readonly children: ComponentChildren;
}

/** What every page of the remote has: its name, the way back, and the word that this is the sandbox. */
export function Page({ state, title, under, kind = 'page', children }: PageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { name } = state.box;
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    // Whoever came by a link hears where they are, and goes on from there.
    if (turns.peek() > 0) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main class={`phone phone-${kind}`}>
      <Glow liveliness={livelinessOf(state)} />
      <header class="phone-head">
        {under !== undefined && (
          <a
            class="phone-back"
            href={hrefOf(under)}
            aria-label={words.value.phone.backTo(words.value.phone.place[under])}
          >
            <MenuIcon of="back" />
            {words.value.phone.place[under]}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {state.box.sandbox && <SandboxBadge />}
      </header>
      {children}
    </main>
  );
}
