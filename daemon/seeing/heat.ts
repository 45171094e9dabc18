/** One thermal zone of the processor. */
export interface ThermalZone {
  readonly celsius: number;
  /** Where the kernel begins to slow the processor down, and where it switches off; null when the zone names none. */
  readonly passiveCelsius: number | null;
  readonly criticalCelsius: number | null;
}

/** What the box says of its heat. A box that says nothing is never hot. */
export interface HeatReading {
  readonly zones: readonly ThermalZone[];
  /** The kernel holds the processor's clock down against heat. */
  readonly isCooling: boolean;
  /** The Raspberry Pi's firmware: bits 0…3 = too little voltage, clock capped, throttled, soft limit, all of this moment. */
  readonly throttled: number;
}

/** Where no trip point says better: Raspberry Pis begin to throttle at 80 °C. */
const HOT_CELSIUS = 80;
/** A processor is hot so far below its switch-off at the latest. */
const BELOW_CRITICAL = 15;
/** Once hot, it must have cooled by so much: or the pace would follow every degree. */
const COOLED_BY = 5;
const HELD_BACK_NOW = 0b1111;

/** Whether to spare the processor. */
export function isHot(reading: HeatReading, wasHot: boolean): boolean {
  if (reading.isCooling || (reading.throttled & HELD_BACK_NOW) !== 0) return true;
  return reading.zones.some((zone) => zone.celsius >= limitOf(zone) - (wasHot ? COOLED_BY : 0));
}

function limitOf({ passiveCelsius, criticalCelsius }: ThermalZone): number {
  if (passiveCelsius !== null) return passiveCelsius;
  return criticalCelsius === null ? HOT_CELSIUS : Math.min(HOT_CELSIUS, criticalCelsius - BELOW_CRITICAL);
}
