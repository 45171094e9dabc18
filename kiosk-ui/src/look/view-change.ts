/**
 * Changes what is seen as one picture into another: the browser fades between the two by itself, beside the page's own thread. Where it
 * cannot, or somebody asked for less motion, the change is at once.
 * @returns when the change was made; the fade goes on after it
 */
export async function changeView(change: () => void): Promise<void> {
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || !('startViewTransition' in document)) {
    change();
    return;
  }
  const transition = document.startViewTransition(async () => {
    change();
    // Drawing follows a change a moment later; the new picture is taken when this ends.
    await new Promise((resolve) => setTimeout(resolve));
  });
  // A fade that is cut short (a tab that hides) has still changed what is shown.
  transition.ready.catch(() => undefined);
  transition.finished.catch(() => undefined);
  await transition.updateCallbackDone;
}
