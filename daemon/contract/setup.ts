import { Type, type Static } from 'typebox';

/** The first set-up on a phone, in its order. `done`: it was finished, or is not wanted. */
export const SETUP_STEPS = ['language', 'name', 'place', 'camera', 'music', 'speaker', 'home', 'done'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];
export const SetupStepSchema = Type.Enum([...SETUP_STEPS]);

/** Where it goes on the next time that somebody opens it, on whichever phone. */
export const SetupRequest = Type.Object({ step: SetupStepSchema }, { additionalProperties: false });
export type SetupRequest = Static<typeof SetupRequest>;
