import { NeedsOwner } from '../../core/errors.ts';
import type { SpotifyClient } from '../client.ts';
import { Devices, type Device } from '../replies.ts';

/**
 * Finds the configured Connect device. Its id changes and can be null, so the name is what counts; the id is only remembered to save calls.
 */
export class DeviceFinder {
  readonly #client: SpotifyClient;
  readonly #name: string;
  #id: string | null = null;

  constructor(client: SpotifyClient, name: string) {
    this.#client = client;
    this.#name = name;
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
    if (this.#name === '') return undefined;
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
        ? `The player “${this.#name}” is not to be seen at Spotify`
        : `The player “${this.#name}” cannot be addressed now`,
      `Switch “${this.#name}” on and choose it once in the Spotify app. ${listed(devices)}`,
    );
  }

  #isOurs(device: Device): boolean {
    return this.#name !== '' && device.name.trim().toLowerCase() === this.#name.trim().toLowerCase();
  }
}

const listed = (devices: readonly Device[]): string =>
  devices.length === 0
    ? 'Spotify sees no player at all.'
    : `Spotify sees: ${devices.map((device) => device.name).join(', ')}.`;
