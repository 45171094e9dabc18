import { LIVE_PATH } from '../../contract/live.ts';
import type { Role } from '../../contract/people.ts';
import type { Access } from '../access.ts';
import type { HttpDeps } from '../deps.ts';
import { serveLivePage } from '../live-page.ts';
import type { App } from '../app-type.ts';

/** A browser cannot see why an upgrade was refused, so a stranger is let in only to be told 4401. */
export function liveRoute(app: App, deps: HttpDeps, access: Access): void {
  app.get(LIVE_PATH, { websocket: true }, async (socket, request) => {
    const role = (): Role | null => access.visitor(request)?.role ?? null;
    if (role() === null) {
      socket.close(4401, 'sign in');
      return;
    }
    await serveLivePage({ socket, role }, deps);
  });
}
