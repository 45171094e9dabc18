import { NeedsOwner } from '../../core/errors.ts';
import type { SpotifyClient } from '../client.ts';
import { Devices, type Device } from '../replies.ts';

/**
 * Finds the configured Connect device. Its id changes and can be null, so the name is what counts; the id is only remembered to save calls.
 */
export class DeviceFinder {
  readonly #client: SpotifyClient;
  readonly #nameNow: () => string;
  #id: string | null = null;
  /** Whose id that is: another name asks for another look-up. */
  #idOf = '';

  /** @param nameNow empty = the active device */
  constructor(client: SpotifyClient, nameNow: () => string) {
    this.#client = client;
    this.#nameNow = nameNow;
  }

  #name(): string {
    const name = this.#nameNow();
    if (name !== this.#idOf) {
      this.#idOf = name;
      this.#id = null;
    }
    return name;
  }

  /** A reply named this device: if it is ours, that spares a look-up. */
  saw(device: Device): void {
    if (this.#isOurs(device)) this.#id = device.id ?? null;
  }

  forget(): void {
    this.#id = null;
  }

  /** @returns undefined for "the active one" */
  async id(signal: AbortSignal): Promise<string | undefined> {
    const wanted = this.#name();
    if (wanted === '') return undefined;
    if (this.#id !== null) return this.#id;
    const { devices } = await this.#client.get({ purpose: 'playback', path: '/me/player/devices' }, Devices, signal);
    const ours = devices.find((device) => this.#isOurs(device));
    if (ours?.id != null) {
      this.#id = ours.id;
      return ours.id;
    }
    if (ours?.is_active === true) return undefined;
    throw new NeedsOwner(
      ours === undefined
        ? `The player “${wanted}” is not to be seen at Spotify`
        : `The player “${wanted}” cannot be addressed now`,
      `Switch “${wanted}” on and choose it once in the Spotify app. ${listed(devices)}`,
    );
  }

  #isOurs(device: Device): boolean {
    const wanted = this.#name();
    return wanted !== '' && sameName(device.name, wanted);
  }
}

const listed = (devices: readonly Device[]): string =>
  devices.length === 0
    ? 'Spotify sees no player at all.'
    : `Spotify sees: ${devices.map((device) => device.name).join(', ')}.`;

/** People type names, and apps change their case. */
export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
