import type { JSX } from 'preact';
import { en } from '../text/en.ts';

export const SandboxBadge = (): JSX.Element => <p class="sandbox">{en.sandbox}</p>;
