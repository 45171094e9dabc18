import type { OutputChoice } from '../../daemon/contract/outputs.ts';
import type { LastHeard, OutputStore } from '../../daemon/core/ports/outputs.ts';

/** Takes any choice, and keeps it to be looked at. */
export class FakeOutputs {
  readonly chosen: OutputChoice[] = [];

  choose(choice: OutputChoice): Promise<void> {
    this.chosen.push(choice);
    return Promise.resolve();
  }
}

export class MemoryOutputStore implements OutputStore {
  #choice: OutputChoice | null = null;
  #heard: LastHeard | null = null;
  #fadingFrom: number | null = null;

  choice(): OutputChoice | null {
    return this.#choice;
  }
  choose(choice: OutputChoice): void {
    this.#choice = choice;
  }
  lastHeard(): LastHeard | null {
    return this.#heard;
  }
  putLastHeard(heard: LastHeard): void {
    this.#heard = heard;
  }
  fadingFrom(): number | null {
    return this.#fadingFrom;
  }
  putFadingFrom(percent: number | null): void {
    this.#fadingFrom = percent;
  }
}
