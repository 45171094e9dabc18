import type { JSX } from 'preact';
import { words } from '../text/words.ts';

export const SandboxBadge = (): JSX.Element => <p class="sandbox">{words.value.sandbox}</p>;
