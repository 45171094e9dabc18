import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPTURE } from '../../daemon/contract/vision.ts';
import { mainsHzOf } from '../../daemon/vision/camera/mains.ts';
import { chooseMode, READABLE_FORMATS, type Mode } from '../../daemon/vision/camera/mode.ts';

type Offer = readonly [format: Mode['pixelFormat'], size: string, ...rates: number[]];

describe('the mode of a camera', () => {
  const cases: [what: string, wish: string, offers: Offer[], chosen: string][] = [
    [
      'MJPG before YUYV at the same size: it costs less',
      '640x480',
      [
        ['YUYV', '640x480', 30],
        ['MJPG', '640x480', 30],
      ],
      'MJPG 640x480 30',
    ],
    ['the slowest rate that is enough', '640x480', [['MJPG', '640x480', 60, 30, 20, 10]], 'MJPG 640x480 20'],
    ['the fastest where none is enough', '640x480', [['MJPG', '640x480', 10, 5]], 'MJPG 640x480 10'],
    [
      'the wished size, not the largest',
      '640x480',
      [
        ['MJPG', '1920x1080', 30],
        ['MJPG', '640x480', 30],
        ['MJPG', '320x240', 30],
      ],
      'MJPG 640x480 30',
    ],
    [
      'more than 640×480 for far faces',
      '1280x720',
      [
        ['MJPG', '640x480', 30],
        ['MJPG', '1280x720', 30],
      ],
      'MJPG 1280x720 30',
    ],
    [
      'MJPG where YUYV is slow, as at 1280×720 over USB 2',
      '1280x720',
      [
        ['YUYV', '1280x720', 10],
        ['MJPG', '1280x720', 30],
      ],
      'MJPG 1280x720 30',
    ],
    [
      'YUYV at the wished size rather than a small JPEG',
      '640x480',
      [
        ['YUYV', '640x480', 30],
        ['MJPG', '160x120', 30],
      ],
      'YUYV 640x480 30',
    ],
    [
      'a size a little off rather than one far off',
      '640x480',
      [
        ['MJPG', '640x360', 30],
        ['MJPG', '1280x720', 30],
      ],
      'MJPG 640x360 30',
    ],
    [
      'too large rather than too small',
      '640x480',
      [
        ['MJPG', '320x240', 30],
        ['MJPG', '1280x960', 30],
      ],
      'MJPG 1280x960 30',
    ],
    [
      'a fast mode rather than the exact size at two a second',
      '640x480',
      [
        ['YUYV', '640x480', 2],
        ['YUYV', '640x360', 30],
      ],
      'YUYV 640x360 30',
    ],
    ['the wished rate where the camera tells none', '640x480', [['JPEG', '640x480']], 'JPEG 640x480 15'],
  ];
  for (const [what, size, offers, chosen] of cases) {
    it(`is ${what}`, () => {
      for (const offered of [offers, offers.toReversed()]) {
        const mode = chooseMode(offered.map(toMode), { ...DEFAULT_CAPTURE, size });
        expect(`${mode?.pixelFormat} ${mode?.widthPx}x${mode?.heightPx} ${mode?.framesPerSecond}`).toBe(chosen);
      }
    });
  }

  it('says why in a sentence', () => {
    const offers: Offer[] = [
      ['YUYV', '640x480', 30],
      ['MJPG', '640x480', 30],
    ];
    expect(chooseMode(offers.map(toMode), DEFAULT_CAPTURE)?.why).toBe(
      'the size that is wished; MJPG costs less to read than YUYV',
    );
    expect(chooseMode([toMode(['YUYV', '320x240', 5])], DEFAULT_CAPTURE)?.why).toBe(
      'the nearest it has to 640×480, only 5 pictures a second',
    );
  });

  it('is none when nothing can be read', () => {
    expect(chooseMode([], DEFAULT_CAPTURE)).toBeNull();
  });

  it('is one of those offered, whatever they are', () => {
    const offer = fc.record({
      pixelFormat: fc.constantFrom(...READABLE_FORMATS),
      widthPx: fc.integer({ min: 1, max: 8000 }),
      heightPx: fc.integer({ min: 1, max: 8000 }),
      framesPerSecond: fc.array(fc.double({ min: 0.1, max: 240, noNaN: true }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(offer, { minLength: 1, maxLength: 8 }), (offers) => {
        const mode = chooseMode(offers, DEFAULT_CAPTURE);
        const { pixelFormat, widthPx, heightPx } = mode!;
        expect(offers).toContainEqual(expect.objectContaining({ pixelFormat, widthPx, heightPx }));
        expect(mode!.framesPerSecond).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the mains', () => {
  it('have the frequency of the country', () => {
    const at50 = [
      'Europe/Berlin',
      'Africa/Lagos',
      'America/Argentina/Cordoba',
      'America/Montevideo',
      'Asia/Tokyo',
      'UTC',
    ];
    const at60 = ['America/New_York', 'America/Sao_Paulo', 'America/Indiana/Knox', 'Asia/Seoul', 'US/Pacific'];
    expect(at50.map(mainsHzOf)).toEqual(at50.map(() => 50));
    expect(at60.map(mainsHzOf)).toEqual(at60.map(() => 60));
  });
});

function toMode([pixelFormat, size, ...framesPerSecond]: Offer): Mode {
  const [widthPx = 0, heightPx = 0] = size.split('x').map(Number);
  return { pixelFormat, widthPx, heightPx, framesPerSecond };
}
