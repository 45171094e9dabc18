import type { PageStatus } from '../../../daemon/contract/browser-camera.ts';

/** Why a browser gives no pictures. */
export type LensTrouble = 'refused' | 'missing' | 'busy' | 'failed';

/** Why the box hung up for good: this is no owner, another page looks. */
export type Farewell = 'guest' | 'taken';

/** What the box is told of the camera. */
export type CameraState = PageStatus['camera']['state'];

/** `lost`: the box does not answer; `cannot`: this browser cannot read faces; `unwanted`: the box does not look through a browser. */
export type Phase = 'loading' | 'lost' | 'cannot' | 'unwanted' | Farewell | CameraState;

/** `idle`: nobody has pressed start; `insecure`: here no browser gives a camera. */
export type Doing = Phase | 'idle' | 'insecure';
