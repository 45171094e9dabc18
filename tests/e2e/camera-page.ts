import type { Browser, Page, WebSocket as PageSocket } from '@playwright/test';
import { vi } from 'vitest';
import type { PageMessage } from '../../daemon/contract/browser-camera.ts';
import type { RoomSeen } from '../../daemon/contract/vision.ts';

/** A browser that shares two cores with all other tests needs seconds for a look. */
export const PATIENT_MS = 150_000;
export const FRAME = { widthPx: 640, heightPx: 480 } as const;

/** A camera page with all that it sent. */
export interface OpenedPage {
  readonly page: Page;
  /** Text and bytes that went through its sockets. */
  readonly sent: { readonly path: string; readonly payload: string | Buffer }[];
  readonly asked: { readonly what: string; readonly body: string; readonly host: string }[];
  readonly faults: string[];
  readonly seen: () => RoomSeen[];
}

/** @param url of the page */
export async function openCameraPage(browser: Browser, url: URL): Promise<OpenedPage> {
  const page = await browser.newPage();
  const opened: Omit<OpenedPage, 'seen'> = { page, sent: [], asked: [], faults: [] };
  page.on('websocket', (socket: PageSocket) =>
    socket.on('framesent', ({ payload }) => opened.sent.push({ path: new URL(socket.url()).pathname, payload })),
  );
  page.on('request', (request) => {
    const { pathname, host: asked } = new URL(request.url());
    opened.asked.push({ what: `${request.method()} ${pathname}`, body: request.postData() ?? '', host: asked });
  });
  page.on('console', (message) => message.type() === 'error' && opened.faults.push(message.text()));
  page.on('pageerror', (error) => opened.faults.push(error.message));
  await page.goto(url.href);
  const texts = (): PageMessage[] =>
    opened.sent
      .filter(({ path, payload }) => path === '/api/browser-camera' && typeof payload === 'string')
      .map(({ payload }) => JSON.parse(payload as string) as PageMessage);
  return { ...opened, seen: () => texts().filter((message) => message.kind === 'seen') };
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
export const becomes = (page: Page, doing: string): Promise<void> =>
  page.locator(`main[data-doing="${doing}"]`).waitFor({ timeout: PATIENT_MS });
export const until = (holds: () => boolean): Promise<unknown> =>
  vi.waitUntil(holds, { timeout: PATIENT_MS, interval: 100 });

/** As the page sees them, before anything is made of them. */
export async function pixelsIn(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate<string>(`(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { width: ${FRAME.widthPx}, height: ${FRAME.heightPx} } });
    const video = Object.assign(document.createElement('video'), { muted: true, srcObject: stream });
    await video.play();
    const pen = new OffscreenCanvas(${FRAME.widthPx}, ${FRAME.heightPx}).getContext('2d');
    pen.drawImage(video, 0, 0);
    const { data } = pen.getImageData(0, 0, ${FRAME.widthPx}, ${FRAME.heightPx});
    stream.getTracks().forEach((track) => track.stop());
    let text = '';
    for (let i = 0; i < data.length; i += 4) text += String.fromCharCode(data[i], data[i + 1], data[i + 2]);
    return btoa(text);
  })()`);
  return Buffer.from(base64, 'base64');
}
